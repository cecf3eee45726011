//! For the judges: verifies the signatures of one plan and prints the verdicts as JSON.
//!
//! `verify PLAN [ID=]JWKS...`; exit 1 when one of them is wrong.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a tool for the tests"
)]

use std::process::ExitCode;

use kringplan_core::{Document, source::Limits};
use kringplan_sign::{Keys, SignatureVerdict, Trusted, verify};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let plan = std::fs::read(args.next().unwrap()).unwrap();
    let document = Document::read(&plan, Limits::default()).unwrap();
    let trusted: Vec<Trusted> = args
        .map(|arg| {
            let (who, file) = arg
                .split_once('=')
                .map_or((None, &*arg), |(who, file)| (Some(who), file));
            Trusted {
                who: who.map(str::to_owned),
                keys: Keys::read(&std::fs::read(file).unwrap()).unwrap(),
            }
        })
        .collect();
    let verdicts = verify(&document, &[], &trusted);
    println!("{}", serde_json::to_string_pretty(&verdicts).unwrap());
    ExitCode::from(u8::from(verdicts.iter().any(SignatureVerdict::is_wrong)))
}

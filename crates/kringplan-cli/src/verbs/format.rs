//! `kringplan format`: the contract's order, NFC, two spaces. Nothing is added, nothing is lost.

use std::path::Path;

use kringplan_core::format::format;

use crate::args::FormatArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{passphrase, reading};

pub(super) fn run(args: &FormatArgs, desk: &mut Desk) -> Result<(), Refusal> {
    reading::refuse_two_dashes(&args.files)?;
    if args.files.len() > 1 && !args.write && !args.check {
        return Err(Refusal::new("format-meer-bestanden"));
    }
    for path in &args.files {
        // Without --write the result is printed, or goes to another file.
        let goal = args.output.as_deref().filter(|_| !args.check);
        let goal = goal.or_else(|| args.write.then_some(path.as_path()));
        if let Some(Err(refusal)) = goal.map(passphrase::refuse_locked) {
            desk.fail(&refusal);
            continue;
        }
        let Some(document) = reading::plan(desk, path, args.reading) else {
            continue;
        };
        match format(&document) {
            Ok(text) => {
                let same = text == document.source().text();
                if let Err(refusal) = put(args, path, &text, same, desk) {
                    desk.fail(&refusal);
                }
            }
            Err(_) => desk.fail(&Refusal::new("format-botsing").word("bestand", path.display())),
        }
    }
    Ok(())
}

fn put(
    args: &FormatArgs,
    path: &Path,
    text: &str,
    same: bool,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    if args.check {
        if !same {
            desk.note("format-verschilt", &[("bestand", word(path.display()))]);
            desk.raise(1);
        }
        return Ok(());
    }
    match &args.output {
        Some(output) if !io::is_dash(output) => {
            io::refuse_other(output, path, None)?;
            io::write(output, text.as_bytes(), Existing::Replace)?;
        }
        None if args.write && !io::is_dash(path) => {
            if !same {
                io::write(path, text.as_bytes(), Existing::Replace)?;
                desk.note("format-geschreven", &[("bestand", word(path.display()))]);
            }
        }
        _ => desk.print(text),
    }
    Ok(())
}

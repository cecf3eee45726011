//! The command line of Kringplan: arguments, files, languages and exit codes around the pure core.
//!
//! Exit 0 is fine, 1 a negative result (`check` found a `fout`), 2 an unusable file, an output that cannot be
//! written or wrong usage; of several files the highest counts. The only clock of the product is in `io.rs`.

mod args;
mod data;
mod desk;
mod guard;
mod help;
mod io;
mod keyfile;
mod lang;
mod passphrase;
mod place;
mod reading;
mod report_text;
mod trust;
mod usage;
mod verbs;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;

pub use desk::Outcome;
pub use io::Surroundings;

use args::Cli;
use desk::Desk;

/// Runs the program with the arguments and surroundings of this process.
#[must_use]
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let around = Surroundings::of_process();
    let language = lang::choose(&args, around.locale.as_deref());
    io::deliver(&run(args, &around), lang::texts(language))
}

/// Runs the program: arguments (the first is the program's name) in, texts and exit code out.
#[must_use]
pub fn run(args: Vec<OsString>, around: &Surroundings) -> Outcome {
    let args = usage::help_verb(args);
    let texts = lang::texts(lang::choose(&args, around.locale.as_deref()));
    let mut desk = Desk::new(texts, around);
    let mut command = help::command(texts);
    match command
        .try_get_matches_from_mut(&args)
        .and_then(|matches| Cli::from_arg_matches(&matches))
    {
        Ok(cli) => {
            desk.quiet = cli.quiet;
            desk.passphrases.file = cli.passphrase_file;
            verbs::run(&cli.verb, &mut desk);
        }
        Err(error) => usage::explain(&error, &args, &command, &mut desk),
    }
    desk.outcome
}

//! `cargo dev`: the project's own tool, for contributors and the gate. Never shipped.

mod advisories;
mod deny;
mod generate;
mod licences;
mod metadata;
mod npm;
mod tidy;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo dev COMMAND

  gen          writes schemas, shapes, dictionary, rule manual and states; --check compares
  tidy         file heads, file sizes, local paths, and which crate may know which
  licences     every dependency's licence against .cargo/deny.toml, and where it comes from; every npm
               package's against .cargo/npm.toml
  advisories   the lock file against the known advisories, and for withdrawn releases
  wasm         the modules for the browser in target/kringplan-wasm, and what they weigh; core or print
               for one of them, --fast without weighing
";

/// What a command found: lines that ask for a change. Empty is good.
type Problems = Vec<String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = arguments.first().cloned().unwrap_or_default();
    let rest = arguments.get(1..).unwrap_or_default();
    let outcome = match command.as_str() {
        "gen" => generate::run(rest.iter().any(|arg| arg == "--check")),
        "tidy" => tidy::run(),
        "licences" => licences::run(),
        "advisories" => advisories::run(),
        "wasm" => wasm::run(rest),
        _ => Err(USAGE.to_owned()),
    };
    report(&command, outcome)
}

/// Prints the problems and turns them into an exit code: 1 for problems, 2 when nothing could be judged.
#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a command line tool"
)]
fn report(command: &str, outcome: Result<(usize, Problems), String>) -> ExitCode {
    match outcome {
        Ok((looked_at, problems)) => {
            for problem in &problems {
                println!("{command}: {problem}");
            }
            println!(
                "{command}: {looked_at} looked at, {} to mend",
                problems.len()
            );
            if problems.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

//! The program `kringplan`: everything it does stands in the library, so that tests can look inside.

use std::process::ExitCode;

fn main() -> ExitCode {
    kringplan_cli::main()
}

//! `kringplan completions`: what a shell needs to complete commands.

use crate::args::CompletionsArgs;
use crate::desk::{Desk, Refusal};
use crate::help;

pub(super) fn run(args: &CompletionsArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let mut command = help::command(desk.texts);
    clap_complete::generate(args.shell, &mut command, "kringplan", &mut desk.outcome.out);
    Ok(())
}

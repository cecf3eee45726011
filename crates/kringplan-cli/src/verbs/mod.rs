//! One file per verb.

mod check;
mod completions;
mod explain;
mod format;
mod key;
mod new;
mod record;
#[cfg(feature = "pdf")]
mod render;
mod rules;
mod schema;
mod sign;
mod status;

use crate::args::Verb;
use crate::desk::{Desk, Refusal};

/// Runs a verb; a refusal that it hands back ends up on standard error.
pub(crate) fn run(verb: &Verb, desk: &mut Desk) {
    let result: Result<(), Refusal> = match verb {
        Verb::New(args) => new::run(args, desk),
        Verb::Check(args) => check::run(args, desk),
        Verb::Status(args) => status::run(args, desk),
        Verb::Record(args) => record::run(args, desk),
        Verb::Sign(args) => sign::run(args, desk),
        Verb::Key(args) => key::run(args, desk),
        #[cfg(feature = "pdf")]
        Verb::Render(args) => render::run(args, desk),
        Verb::Format(args) => format::run(args, desk),
        Verb::Explain(args) => explain::run(args, desk),
        Verb::Rules(args) => rules::run(args, desk),
        Verb::Schema(args) => schema::run(args, desk),
        Verb::Completions(args) => completions::run(args, desk),
    };
    if let Err(refusal) = result {
        desk.fail(&refusal);
    }
}

/// JSON for people and programs: two spaces, a final newline.
fn pretty(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

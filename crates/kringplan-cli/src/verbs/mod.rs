//! One file per verb.

mod assess;
mod check;
mod completions;
mod conditions;
mod diff;
mod digest;
mod edit;
mod explain;
#[cfg(feature = "pdf")]
mod extract;
mod format;
mod key;
mod lock;
mod new;
mod record;
#[cfg(feature = "pdf")]
mod render;
mod revise;
mod rules;
mod schema;
mod sign;
mod status;
mod verify;

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::state::Toestand;
use kringplan_core::writing::refuse_later;

use crate::args::Verb;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;

/// Runs a verb; a refusal that it hands back ends up on standard error.
pub(crate) fn run(verb: &Verb, desk: &mut Desk) {
    let result: Result<(), Refusal> = match verb {
        Verb::New(args) => new::run(args, desk),
        Verb::Edit(args) => edit::run(args, desk),
        Verb::Check(args) => check::run(args, desk),
        Verb::Assess(args) => assess::run(args, desk),
        Verb::Status(args) => status::run(args, desk),
        Verb::Conditions(args) => conditions::run(args, desk),
        Verb::Record(args) => record::run(args, desk),
        Verb::Revise(args) => revise::run(args, desk),
        Verb::Diff(args) => diff::run(args, desk),
        Verb::Verify(args) => verify::run(args, desk),
        Verb::Digest(args) => digest::run(args, desk),
        Verb::Sign(args) => sign::run(args, desk),
        Verb::Key(args) => key::run(args, desk),
        #[cfg(feature = "pdf")]
        Verb::Render(args) => render::run(args, desk),
        #[cfg(feature = "pdf")]
        Verb::Extract(args) => extract::run(args, desk),
        Verb::Lock(args) => lock::lock(args, desk),
        Verb::Unlock(args) => lock::unlock(args, desk),
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

/// Writes a plan that was added to: over its own file, or to `output`; another file there is not replaced.
fn put_plan(
    file: &Path,
    output: Option<&Path>,
    text: &str,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    let output = output.unwrap_or(file);
    if io::is_dash(output) {
        desk.print(text);
        return Ok(());
    }
    io::refuse_other(output, file, None)?;
    io::write(output, text.as_bytes(), Existing::Replace)
}

/// The day of a fact: not after the reference date, because such a fact would not count yet.
fn day_of_fact(on: Option<NaiveDate>, reference: NaiveDate) -> Result<NaiveDate, Refusal> {
    let on = on.unwrap_or(reference);
    refuse_later(on, reference)?;
    Ok(on)
}

/// Tells how far the plan is now.
fn say_state(state: Toestand, desk: &mut Desk) {
    let key = format!("toestand-{}", state.word().replace('_', "-"));
    let name = kringplan_core::text::texts(desk.texts.language).text(&key);
    desk.note("opgeschreven-toestand", &[("toestand", word(name))]);
}

//! `kringplan revise`: the next version of a plan, in a file of its own, because the old one proves the chain.

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::report::report;
use kringplan_core::versions::{Decision, Revised, Revision, refuse_unfit, revise};
use kringplan_core::{Context, check};

use crate::args::ReviseArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::{number, word};
use crate::{reading, report_text};

pub(super) fn run(args: &ReviseArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let inputs: Vec<_> = std::iter::once(args.file.clone())
        .chain(args.from.clone())
        .collect();
    reading::refuse_two_dashes(&inputs)?;
    if !io::is_dash(&args.output) && io::is_there(&args.output) {
        return Err(Refusal::new("herzien-bestaat-al").word("bestand", args.output.display()));
    }
    let Some(old) = fit(desk, &args.file, args) else {
        return Ok(());
    };
    let edited = match &args.from {
        Some(path) => match fit(desk, path, args) {
            Some(edited) => Some(edited),
            None => return Ok(()),
        },
        None => None,
    };
    let day = args.date.unwrap_or(desk.today);
    let revision = Revision {
        edited,
        decision: args.decided.map(|on| Decision {
            on,
            by: args.by.clone(),
        }),
        day,
    };
    let revised = revise(&old, revision, args.reading.limits())?;
    let text = revised.document.source().text();
    if io::is_dash(&args.output) {
        desk.print(text);
    } else {
        io::write(&args.output, text.as_bytes(), Existing::Keep)?;
    }
    tell(desk, &args.output, &revised);
    if !desk.quiet {
        let checked = check(&revised.document, &Context::on(day));
        let state = report(&revised.document, &checked, day, None).toestand;
        let state = state.map(|state| report_text::state(desk.texts, &state, false));
        desk.outcome.err.push_str(&state.unwrap_or_default());
    }
    Ok(())
}

/// Reads a file that a version can be made of; where that cannot be done, names the file.
fn fit(desk: &mut Desk, path: &Path, args: &ReviseArgs) -> Option<Document> {
    let document = reading::plan(desk, path, args.reading)?;
    match refuse_unfit(&document) {
        Ok(_) => Some(document),
        Err(refusal) => {
            let text = desk.texts.say_with(refusal.key, &refusal.args);
            desk.complain(&format!("{}: {text}", path.display()));
            None
        }
    }
}

/// What was emptied, what stays, and what to mind.
fn tell(desk: &mut Desk, output: &Path, revised: &Revised) {
    let versions = [
        ("bestand", word(output.display())),
        ("versie", number(revised.version)),
        ("oud", number(revised.replaced)),
    ];
    desk.note("herzien-klaar", &versions);
    match revised.decided {
        Some(day) => desk.note("herzien-besloten", &[("dag", word(day))]),
        None => desk.note("herzien-besluit-leeg", &versions),
    }
    if !revised.emptied.is_empty() {
        desk.note(
            "herzien-akkoord-leeg",
            &[
                ("wie", word(revised.emptied.join(", "))),
                ("bestand", word(output.display())),
            ],
        );
    }
    for part in &revised.kept {
        desk.note(
            "herzien-akkoord-blijft",
            &[
                ("wie", word(&part.by)),
                ("afspraken", word(part.agreements.join(", "))),
            ],
        );
    }
    if !revised.added.is_empty() {
        desk.note(
            "herzien-akkoord-nieuw",
            &[("wie", word(revised.added.join(", ")))],
        );
    }
    for remark in &revised.remarks {
        desk.note(remark.key, &remark.args);
    }
}

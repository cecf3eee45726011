//! `kringplan status`: how far a plan is, who acts next and what that needs.

use kringplan_core::report::{ToestandDeel, report};
use kringplan_core::{Context, check};
use serde_json::json;

use crate::args::{ListFormat, StatusArgs};
use crate::desk::{Desk, Refusal};
use crate::{io, reading, report_text};

pub(super) fn run(args: &StatusArgs, desk: &mut Desk) -> Result<(), Refusal> {
    reading::refuse_two_dashes(&args.files)?;
    let day = args.date.unwrap_or(desk.today);
    let mut states: Vec<(Option<String>, ToestandDeel)> = Vec::new();
    for path in &args.files {
        if let Some(document) = reading::plan(desk, path, args.reading) {
            let checked = check(&document, &Context::on(day));
            let name = (!io::is_dash(path)).then(|| path.display().to_string());
            states.extend(
                report(&document, &checked, day, None)
                    .toestand
                    .map(|state| (name, state)),
            );
        }
    }
    if desk.quiet {
        return Ok(());
    }
    let several = args.files.len() > 1;
    let out = match args.format {
        ListFormat::Text => {
            let texts: Vec<String> = states
                .iter()
                .map(|(name, state)| text(desk, several, name.as_deref(), state))
                .collect();
            texts.join("\n")
        }
        ListFormat::Json if several => {
            let list: Vec<_> =
                states.iter().map(|(name, state)| json!({ "bestand": name.as_deref().unwrap_or("-"), "toestand": state })).collect();
            super::pretty(&list)
        }
        ListFormat::Json => states
            .first()
            .map_or_else(String::new, |(_, state)| super::pretty(state)),
    };
    desk.print(&out);
    Ok(())
}

fn text(desk: &Desk, several: bool, name: Option<&str>, state: &ToestandDeel) -> String {
    let state = report_text::state(desk.texts, state, desk.colour);
    if several {
        format!("{}\n{state}", name.unwrap_or("-"))
    } else {
        state
    }
}

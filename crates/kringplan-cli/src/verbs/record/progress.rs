//! `record answer` and `record progress`: what a provider said, and how an agreement or help is going.

use kringplan_core::path::Path;
use serde_json::{Value, json};

use super::draft::{Draft, date, unknown};
use super::{Recorded, day};
use crate::args::{Answer, Progress};
use crate::desk::Refusal;

pub(super) fn answer(args: &Answer, draft: &mut Draft) -> Recorded {
    let on = day(args.on, draft)?;
    if !draft.help().any(|known| known == args.item) {
        return Err(unknown(
            "opschrijven-onbekende-hulp",
            &args.item,
            draft.help(),
        ));
    }
    let entry = entry(
        json!({ "hulp": args.item, "stand": args.status, "op": date(on) }),
        args.note.as_deref(),
    );
    push_new(draft, "antwoorden", &entry)?;
    Ok(Refusal::new("opgeschreven-antwoord")
        .word("id", &args.item)
        .word("stand", &args.status)
        .word("dag", on))
}

pub(super) fn progress(args: &Progress, draft: &mut Draft) -> Recorded {
    let on = day(args.on, draft)?;
    let version = draft.version(args.plan_version)?;
    if !draft
        .agreements()
        .chain(draft.help())
        .any(|known| known == args.item)
    {
        let known = draft.agreements().chain(draft.help());
        return Err(unknown("opschrijven-onbekend-onderdeel", &args.item, known));
    }
    let entry = entry(
        json!({ "onderdeel": args.item, "versie": version, "stand": args.status, "op": date(on) }),
        args.note.as_deref(),
    );
    push_new(draft, "uitvoering", &entry)?;
    Ok(Refusal::new("opgeschreven-uitvoering")
        .word("id", &args.item)
        .word("stand", &args.status)
        .word("dag", on))
}

fn entry(mut entry: Value, note: Option<&str>) -> Value {
    if let Some(note) = note {
        entry["toelichting"] = json!(note);
    }
    entry
}

/// The same fact on the same day needs no second line.
pub(super) fn push_new(draft: &mut Draft, list: &str, entry: &Value) -> Result<(), Refusal> {
    let raw = draft.value();
    let there = raw
        .get(list)
        .and_then(Value::as_array)
        .is_some_and(|items| items.contains(entry));
    if there {
        return Err(Refusal::new("opschrijven-al"));
    }
    draft.push(&Path::root(), list, entry)
}

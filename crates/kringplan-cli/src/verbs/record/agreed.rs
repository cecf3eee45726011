//! `record agreed`: who agrees with this version, or with a part of it.

use kringplan_core::path::Path;
use serde_json::json;

use super::draft::{Draft, date, unknown};
use super::{Recorded, day_after_decision};
use crate::args::Agreed;
use crate::desk::Refusal;

pub(super) fn agreed(args: &Agreed, draft: &mut Draft) -> Recorded {
    let on = day_after_decision(args.on, draft)?;
    if draft.file().plan.is_none() {
        return Err(Refusal::new("opschrijven-geen-plan"));
    }
    let version = draft.version(None)?;
    for id in &args.by {
        draft.of_kring(id, "akkoord-niet-kring")?;
    }
    refuse_frozen(draft, version)?;
    for id in &args.only {
        if !draft.agreements().any(|known| known == id) {
            return Err(unknown(
                "opschrijven-onbekende-afspraak",
                id,
                draft.agreements(),
            ));
        }
    }
    let plan = Path::root().key("plan");
    for id in &args.by {
        refuse_twice(args, id, draft)?;
        let mut entry = json!({ "deelnemer": id, "op": date(on) });
        if !args.only.is_empty() {
            entry["afspraken"] = json!(args.only);
        }
        draft.push(&plan, "akkoord", &entry)?;
    }
    let said = if args.only.is_empty() {
        Refusal::new("opgeschreven-akkoord")
    } else {
        Refusal::new("opgeschreven-akkoord-deel").word("afspraken", args.only.join(", "))
    };
    Ok(said
        .word("wie", args.by.join(", "))
        .word("dag", on)
        .number("versie", version))
}

/// The kring's part stands still once it has left the house: agreement is part of what a check or a copy sealed.
fn refuse_frozen(draft: &Draft, version: u32) -> Result<(), Refusal> {
    let file = draft.file();
    let checked = file
        .toetsen
        .iter()
        .any(|toets| toets.plan_versie == Some(version));
    let sent = file
        .exemplaren
        .iter()
        .any(|copy| copy.versie == Some(version) && copy.op.is_some());
    if checked || (sent && draft.state().is_adopted()) {
        return Err(Refusal::new("akkoord-vast").number("versie", version));
    }
    Ok(())
}

/// Whoever said yes to everything, or to the same part, has said so already.
fn refuse_twice(args: &Agreed, id: &str, draft: &Draft) -> Result<(), Refusal> {
    let given = draft.file().plan.iter().flat_map(|plan| &plan.akkoord);
    for akkoord in given.filter(|a| a.deelnemer.as_ref().is_some_and(|d| d.as_str() == id)) {
        let part: Vec<&str> = akkoord.afspraken.iter().map(|a| a.as_str()).collect();
        let covered =
            !args.only.is_empty() && args.only.iter().all(|asked| part.contains(&asked.as_str()));
        if part.is_empty() || covered {
            let since = akkoord
                .op
                .map_or_else(|| "–".to_owned(), |op| op.to_string());
            return Err(Refusal::new("akkoord-al").word("id", id).word("dag", since));
        }
    }
    Ok(())
}

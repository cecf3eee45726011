//! `record walked-through`, `put-before` and `finished`: one day, one fact.

use chrono::NaiveDate;
use kringplan_core::path::Path;
use serde_json::json;

use super::draft::{Draft, date};
use super::{Recorded, day, day_after_decision};
use crate::args::{Finished, PutBefore, WalkedThrough};
use crate::desk::Refusal;

pub(super) fn walked_through(args: &WalkedThrough, draft: &mut Draft) -> Recorded {
    let version = draft.version(args.plan_version)?;
    let on = day_of_version(args.on, version, draft)?;
    refuse_empty(draft)?;
    if draft
        .file()
        .doorgenomen
        .iter()
        .any(|d| d.versie == Some(version) && d.op == Some(on))
    {
        return Err(Refusal::new("doorgenomen-al")
            .number("versie", version)
            .word("dag", on));
    }
    draft.push(
        &Path::root(),
        "doorgenomen",
        &json!({ "versie": version, "op": date(on) }),
    )?;
    Ok(Refusal::new("opgeschreven-doorgenomen")
        .number("versie", version)
        .word("dag", on))
}

pub(super) fn put_before(args: &PutBefore, draft: &mut Draft) -> Recorded {
    let version = draft.version(args.plan_version)?;
    let on = day_of_version(args.on, version, draft)?;
    draft.body(&args.to)?;
    refuse_empty(draft)?;
    let same = |v: &&kringplan_core::model::Voorgelegd| {
        v.versie == Some(version) && v.aan.as_ref().is_some_and(|aan| aan.as_str() == args.to)
    };
    if let Some(earlier) = draft.file().voorgelegd.iter().find(same) {
        let since = earlier
            .op
            .map_or_else(|| "–".to_owned(), |op| op.to_string());
        return Err(Refusal::new("voorgelegd-al")
            .number("versie", version)
            .word("id", &args.to)
            .word("dag", since));
    }
    draft.push(
        &Path::root(),
        "voorgelegd",
        &json!({ "versie": version, "aan": args.to, "op": date(on) }),
    )?;
    Ok(Refusal::new("opgeschreven-voorgelegd")
        .number("versie", version)
        .word("aan", &args.to)
        .word("dag", on))
}

pub(super) fn finished(args: &Finished, draft: &mut Draft) -> Recorded {
    let on = day_after_decision(args.on, draft)?;
    draft.of_kring(&args.by, "afgerond-niet-kring")?;
    if let Some(finished) = &draft.file().afgerond {
        let since = finished
            .op
            .map_or_else(|| "–".to_owned(), |op| op.to_string());
        return Err(Refusal::new("afgerond-al").word("dag", since));
    }
    refuse_empty(draft)?;
    draft.put(
        &Path::root(),
        "afgerond",
        &json!({ "op": date(on), "door": args.by }),
    )?;
    Ok(Refusal::new("opgeschreven-afgerond")
        .word("wie", &args.by)
        .word("dag", on))
}

/// The day of a fact about a version; an older version was decided on an older day.
fn day_of_version(
    on: Option<NaiveDate>,
    version: u32,
    draft: &Draft,
) -> Result<NaiveDate, Refusal> {
    if draft.file().versie() == Some(version) {
        day_after_decision(on, draft)
    } else {
        day(on, draft)
    }
}

/// A plan that says nothing to do cannot be gone through, judged or finished.
fn refuse_empty(draft: &Draft) -> Result<(), Refusal> {
    match &draft.file().plan {
        Some(plan) if plan.has_content() => Ok(()),
        _ => Err(Refusal::new("opschrijven-leeg-plan")),
    }
}

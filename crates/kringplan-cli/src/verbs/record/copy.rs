//! `record copy`: who gets a copy of a version, when it was sent and when it came.

use chrono::NaiveDate;
use kringplan_core::model::Exemplaar;
use kringplan_core::path::Path;
use serde_json::{Value, json};

use super::draft::{Draft, date};
use super::{Recorded, day, refuse_before_decision};
use crate::args::Copy;
use crate::desk::Refusal;

pub(super) fn copy(args: &Copy, draft: &mut Draft) -> Recorded {
    let version = draft.version(args.plan_version)?;
    draft.party(&args.recipient)?;
    for on in [args.sent, args.received].into_iter().flatten() {
        let on = day(Some(on), draft)?;
        if draft.file().versie() == Some(version) {
            refuse_before_decision(on, draft)?;
        }
    }
    let at = existing(args, version, draft)?;
    let sent = args
        .sent
        .or_else(|| at.and_then(|at| draft.file().exemplaren[at].op));
    refuse_order(sent, args.received)?;
    match at {
        Some(at) => fill(args, at, draft)?,
        None => draft.push(&Path::root(), "exemplaren", &entry(args, version))?,
    }
    let said = Refusal::new(match (args.sent, args.received) {
        (None, None) => "opgeschreven-exemplaar",
        (_, Some(_)) => "opgeschreven-exemplaar-ontvangen",
        (Some(_), None) => "opgeschreven-exemplaar-verstuurd",
    });
    let on = args
        .received
        .or(args.sent)
        .map_or_else(String::new, |on| on.to_string());
    Ok(said
        .word("voor", &args.recipient)
        .number("versie", version)
        .word("dag", on))
}

/// The copy of this version for this recipient that is written down already.
fn existing(args: &Copy, version: u32, draft: &Draft) -> Result<Option<usize>, Refusal> {
    let same = |copy: &Exemplaar| {
        copy.versie == Some(version)
            && copy
                .voor
                .as_ref()
                .is_some_and(|voor| voor.as_str() == args.recipient)
            && (args.form.is_none() || form(copy).is_none() || form(copy) == args.form.as_deref())
            && (args.doc_lang.is_none()
                || copy.taal.is_none()
                || copy.taal.as_ref().map(|taal| taal.as_str()) == args.doc_lang.as_deref())
    };
    let found: Vec<usize> = draft
        .file()
        .exemplaren
        .iter()
        .enumerate()
        .filter(|(_, copy)| same(copy))
        .map(|(at, _)| at)
        .collect();
    match found.as_slice() {
        [] => Ok(None),
        [at] => Ok(Some(*at)),
        _ => Err(Refusal::new("exemplaar-welk")
            .word("id", &args.recipient)
            .number("versie", version)),
    }
}

fn form(copy: &Exemplaar) -> Option<&'static str> {
    use kringplan_core::model::ExemplaarVorm::{Anders, Digitaal, Papier, Voorgelezen};
    copy.vorm.map(|form| match form {
        Papier => "papier",
        Digitaal => "digitaal",
        Voorgelezen => "voorgelezen",
        Anders => "anders",
    })
}

fn refuse_order(sent: Option<NaiveDate>, received: Option<NaiveDate>) -> Result<(), Refusal> {
    match (sent, received) {
        (Some(sent), Some(received)) if received < sent => Err(Refusal::new("exemplaar-eerder")
            .word("dag", received)
            .word("verstuurd", sent)),
        (None, Some(_)) => Err(Refusal::new("exemplaar-niet-verstuurd")),
        _ => Ok(()),
    }
}

/// Adds what the copy does not say yet; what it says stays.
fn fill(args: &Copy, at: usize, draft: &mut Draft) -> Result<(), Refusal> {
    let copy = &draft.file().exemplaren[at];
    for (asked, known) in [(args.sent, copy.op), (args.received, copy.ontvangen_op)] {
        if let (Some(_), Some(known)) = (asked, known) {
            return Err(Refusal::new("exemplaar-al")
                .word("id", &args.recipient)
                .word("dag", known));
        }
    }
    let missing: Vec<(&str, Value)> = [
        (
            "vorm",
            args.form
                .as_ref()
                .filter(|_| copy.vorm.is_none())
                .map(|form| json!(form)),
        ),
        (
            "taal",
            args.doc_lang
                .as_ref()
                .filter(|_| copy.taal.is_none())
                .map(|taal| json!(taal)),
        ),
        ("op", args.sent.map(date)),
        ("ontvangenOp", args.received.map(date)),
    ]
    .into_iter()
    .filter_map(|(member, value)| Some((member, value?)))
    .collect();
    if missing.is_empty() {
        return Err(Refusal::new("opschrijven-al"));
    }
    let place = Path::root().key("exemplaren").at(at);
    missing
        .iter()
        .try_for_each(|(member, value)| draft.put(&place, member, value))
}

fn entry(args: &Copy, version: u32) -> Value {
    let mut entry = json!({ "voor": args.recipient, "versie": version });
    let members = [
        ("vorm", args.form.as_ref().map(|form| json!(form))),
        ("taal", args.doc_lang.as_ref().map(|taal| json!(taal))),
        ("op", args.sent.map(date)),
        ("ontvangenOp", args.received.map(date)),
    ];
    for (member, value) in members {
        if let Some(value) = value {
            entry[member] = value;
        }
    }
    entry
}

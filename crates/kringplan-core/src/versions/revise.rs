//! A new version of a plan: it names the version that it replaces, and asks everyone again.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Identity, item, items, refuse_unfit, text};
use crate::digest;
use crate::document::Document;
use crate::path::Path;
use crate::source::Limits;
use crate::writing::{Draft, Refusal};

/// When the kring decided on a version, and who did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The day.
    pub on: NaiveDate,
    /// Ids of people of the kring.
    pub by: Vec<String>,
}

/// What a new version is made with.
#[derive(Debug, Default)]
pub struct Revision {
    /// The file in which the changes of the kring stand already; without it the new version starts as a copy.
    pub edited: Option<Document>,
    /// The decision of the kring, where there is one already.
    pub decision: Option<Decision>,
    /// The reference date.
    pub day: NaiveDate,
}

/// A new version, and what became of the old one's agreement.
#[derive(Debug)]
pub struct Revised {
    /// The new file.
    pub document: Document,
    /// The version that it replaces.
    pub replaced: u32,
    /// Its own version.
    pub version: u32,
    /// The day of the decision, where the kring decided on it already.
    pub decided: Option<NaiveDate>,
    /// Who had agreed with the old version and is asked again.
    pub emptied: Vec<String>,
    /// Agreement to a part that still holds, because those agreements are equal.
    pub kept: Vec<Part>,
    /// Who agreed in the edited file already.
    pub added: Vec<String>,
    /// What the coordinator has to know.
    pub remarks: Vec<Refusal>,
}

/// Someone's agreement to a part of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Id of a participant.
    pub by: String,
    /// Ids of agreements.
    pub agreements: Vec<String>,
}

/// Makes the next version of `old`: the number one higher, `vervangt` with V of the old version, no decision and no
/// agreement of the old version but agreement to a part that is equal still (contract, "plan" and "Integrity").
///
/// # Errors
/// The reason why no version can follow: `old` is finished, not decided on or cannot be digested; the edited file is
/// of another plan or version, or holds other checks; the decision cannot be true.
pub fn revise(old: &Document, revision: Revision, limits: Limits) -> Result<Revised, Refusal> {
    let from = refuse_unfit(old)?;
    refuse_closed(old, revision.day)?;
    let version = match from.version {
        9999 => return Err(Refusal::new("herzien-laatste")),
        version => version + 1,
    };
    let base = match revision.edited {
        Some(edited) => {
            refuse_other(old, &from, &edited)?;
            edited
        }
        // The same text was read before, with the same limits.
        None => Document::read(old.source().text().as_bytes(), limits)
            .map_err(|_| Refusal::new("intern"))?,
    };
    let mut draft = Draft::new(base, limits);
    let decided = decide(&mut draft, old, revision.decision, revision.day)?;
    let plan = Path::root().key("plan");
    draft.put(&plan, "versie", &json!(version))?;
    let seal =
        json!({ "algoritme": "sha_256", "waarde": from.digest, "datum": revision.day.to_string() });
    let replaces = json!({ "versie": from.version, "integriteit": seal });
    draft.put(&plan, "vervangt", &replaces)?;
    let agreement = ask_again(&mut draft, old)?;
    let remarks = remarks(old, &from, draft.value());
    Ok(Revised {
        document: draft.finish(),
        replaced: from.version,
        version,
        decided,
        emptied: agreement.emptied,
        kept: agreement.kept,
        added: agreement.added,
        remarks,
    })
}

fn refuse_closed(old: &Document, day: NaiveDate) -> Result<(), Refusal> {
    let file = old.file();
    if file.afgerond.is_some() {
        return Err(Refusal::new("herzien-afgerond"));
    }
    let decided = file.plan.as_ref().is_some_and(|plan| {
        plan.has_content() && plan.besloten_op.is_some_and(|decided| decided <= day)
    });
    if !decided {
        return Err(Refusal::new("herzien-niet-besloten"));
    }
    Ok(())
}

/// The edited file is the same plan, and nobody but a professional writes in the checks.
fn refuse_other(old: &Document, from: &Identity, edited: &Document) -> Result<(), Refusal> {
    let to = refuse_unfit(edited)?;
    if to.reference != from.reference {
        return Err(Refusal::new("herzien-ander-kenmerk"));
    }
    if to.version != from.version && to.version != from.version + 1 {
        return Err(Refusal::new("herzien-andere-versie")
            .number("versie", to.version)
            .number("oud", from.version)
            .number("nieuw", from.version + 1));
    }
    if !items(&old.value()["toetsen"]).eq(items(&edited.value()["toetsen"])) {
        return Err(Refusal::new("herzien-toetsen-anders"));
    }
    // What was fixed stays fixed: C must go along to every later version.
    if old.value()["voorwaardenVastgelegd"] != edited.value()["voorwaardenVastgelegd"] {
        return Err(Refusal::new("herzien-vastgelegd-anders"));
    }
    let lost = |list: &&str| {
        let now = &edited.value()[*list];
        items(&old.value()[*list]).any(|item| !items(now).any(|other| holds(other, item)))
    };
    if let Some(list) = ONLY_GROWS.into_iter().find(lost) {
        return Err(Refusal::new("herzien-onderdeel-weg").word("onderdeel", list));
    }
    if edited.file().afgerond.is_some() {
        return Err(Refusal::new("herzien-afgerond"));
    }
    Ok(())
}

/// Lists of what happened: the next version adds to them, and nothing in them becomes untrue.
const ONLY_GROWS: [&str; 4] = ["handtekeningen", "doorgenomen", "voorgelegd", "exemplaren"];

/// The item is there still; what was open in it may have been filled in.
fn holds(now: &Value, item: &Value) -> bool {
    match item.as_object() {
        Some(members) => members
            .iter()
            .all(|(key, value)| now.get(key) == Some(value)),
        None => now == item,
    }
}

/// Puts the decision on the new version in: the given one, else that of the edited file, else none.
fn decide(
    draft: &mut Draft,
    old: &Document,
    given: Option<Decision>,
    day: NaiveDate,
) -> Result<Option<NaiveDate>, Refusal> {
    let plan = Path::root().key("plan");
    let on = |document: &Document| document.file().plan.as_ref()?.besloten_op;
    let before = on(old);
    if let Some(mut decision) = given {
        if decision.by.is_empty() {
            return Err(Refusal::new("herzien-zonder-wie"));
        }
        for id in &decision.by {
            draft.of_kring(id, "herzien-niet-kring")?;
        }
        refuse_day(decision.on, before, day)?;
        let mut seen = Vec::new();
        decision.by.retain(|id| {
            let first = !seen.contains(id);
            seen.push(id.clone());
            first
        });
        draft.put(&plan, "beslotenOp", &json!(decision.on.to_string()))?;
        draft.put(&plan, "beslotenDoor", &json!(decision.by))?;
        return Ok(Some(decision.on));
    }
    match on(draft.document()) {
        Some(own) if Some(own) != before => {
            refuse_day(own, before, day)?;
            Ok(Some(own))
        }
        _ => {
            draft.remove(&plan, "beslotenOp")?;
            draft.remove(&plan, "beslotenDoor")?;
            Ok(None)
        }
    }
}

fn refuse_day(on: NaiveDate, before: Option<NaiveDate>, day: NaiveDate) -> Result<(), Refusal> {
    if on > day {
        return Err(Refusal::new("herzien-besluit-later")
            .word("dag", on)
            .word("peildatum", day));
    }
    match before {
        Some(before) if on < before => Err(Refusal::new("herzien-besluit-eerder")
            .word("dag", on)
            .word("besluit", before)),
        _ => Ok(()),
    }
}

#[derive(Default)]
struct Agreement {
    emptied: Vec<String>,
    kept: Vec<Part>,
    added: Vec<String>,
}

/// Takes the agreement of the old version out, but for agreement to agreements that are equal in the new one.
fn ask_again(draft: &mut Draft, old: &Document) -> Result<Agreement, Refusal> {
    let before = &old.value()["plan"];
    let after = draft.value()["plan"].clone();
    let mut out = Agreement::default();
    let mut gone = Vec::new();
    for (index, entry) in items(&after["akkoord"]).enumerate() {
        let by = text(entry, "deelnemer").to_owned();
        if !items(&before["akkoord"]).any(|known| known == entry) {
            out.added.push(by);
        } else if still_holds(entry, before, &after) {
            let agreements = items(&entry["afspraken"]).filter_map(Value::as_str);
            out.kept.push(Part {
                by,
                agreements: agreements.map(str::to_owned).collect(),
            });
        } else {
            out.emptied.push(by);
            gone.push(index);
        }
    }
    let list = Path::root().key("plan").key("akkoord");
    for index in gone.into_iter().rev() {
        draft.remove_item(&list, index)?;
    }
    Ok(out)
}

/// Agreement to a part stands in the next version while every agreement that it names is equal.
pub(super) fn still_holds(entry: &Value, before: &Value, after: &Value) -> bool {
    let part = &entry["afspraken"];
    let equal = |id: &Value| {
        let of = |plan: &'_ Value| item(&plan["afspraken"], id.as_str()?).cloned();
        of(before).is_some() && of(before) == of(after)
    };
    items(part).next().is_some() && items(part).all(equal)
}

/// What is no reason to refuse, but has to be known.
fn remarks(old: &Document, from: &Identity, new: &Value) -> Vec<Refusal> {
    let mut out = Vec::new();
    let strayed = judged_other_words(old, from);
    if !strayed.is_empty() {
        out.push(
            Refusal::new("herzien-toets-andere-woorden")
                .word("toetsen", strayed.join(", "))
                .number("versie", from.version),
        );
    }
    let conditions = changed_ids(&old.value()["voorwaarden"], &new["voorwaarden"]);
    if !conditions.is_empty() {
        out.push(
            Refusal::new("herzien-voorwaarden-anders").word("voorwaarden", conditions.join(", ")),
        );
    }
    out.extend(outside_plan(old.value(), new));
    if words_of_kring(&old.value()["plan"]) == words_of_kring(&new["plan"]) {
        out.push(Refusal::new("herzien-plan-gelijk").number("versie", from.version));
    }
    out
}

/// What went or changed outside the plan: a copy that lost half of the file must not pass in silence.
fn outside_plan(old: &Value, new: &Value) -> Vec<Refusal> {
    let mut gone = Vec::new();
    let mut changed = Vec::new();
    let mut compare = |name: String, before: &Value, after: Option<&Value>| match after {
        None => gone.push(name),
        Some(after) if after != before => changed.push(name),
        Some(_) => {}
    };
    // Who sets the conditions and why comes first: intervening is there.
    for (key, before) in old["kader"].as_object().into_iter().flatten() {
        compare(format!("kader.{key}"), before, new["kader"].get(key));
    }
    for (key, before) in old.as_object().into_iter().flatten() {
        let told = ["plan", "kader", "voorwaarden"].contains(&key.as_str());
        if !told && !ONLY_GROWS.contains(&key.as_str()) {
            compare(key.clone(), before, new.get(key));
        }
    }
    let remarks = [
        ("herzien-buiten-plan-weg", gone),
        ("herzien-buiten-plan-anders", changed),
    ];
    let remarks = remarks.into_iter().filter(|(_, names)| !names.is_empty());
    remarks
        .map(|(key, names)| Refusal::new(key).word("onderdelen", names.join(", ")))
        .collect()
}

/// Sealed checks of the old version that were about other words than the file has now.
fn judged_other_words<'d>(old: &'d Document, from: &Identity) -> Vec<&'d str> {
    let digests = digest::Digests::of(old.value());
    items(&old.value()["toetsen"])
        .filter(|check| check["planVersie"] == from.version)
        .filter(|check| {
            let sealed = digests.seal(check).ok();
            sealed.as_deref() == check["zegel"]["waarde"].as_str()
        })
        .filter(|check| check["integriteit"]["waarde"] != from.digest.as_str())
        .map(|check| text(check, "id"))
        .collect()
}

/// Ids of items that came, went or changed.
fn changed_ids(before: &Value, after: &Value) -> Vec<String> {
    let changed = |item: &&Value, other: &Value| !items(other).any(|known| known == *item);
    let mut ids: Vec<String> = items(before)
        .filter(|item| changed(item, after))
        .chain(items(after).filter(|item| changed(item, before)))
        .map(|item| text(item, "id").to_owned())
        .collect();
    let mut seen = Vec::new();
    ids.retain(|id| {
        let first = !seen.contains(id);
        seen.push(id.clone());
        first
    });
    ids
}

/// The plan without what every new version changes.
fn words_of_kring(plan: &Value) -> Value {
    const OF_VERSION: [&str; 6] = [
        "versie",
        "beslotenOp",
        "beslotenDoor",
        "opgeschrevenDoor",
        "vervangt",
        "akkoord",
    ];
    let members = plan.as_object().into_iter().flatten();
    members
        .filter(|(key, _)| !OF_VERSION.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

//! What a professional writes down about conditions, and the reasons not to.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::digest;
use crate::model::{Planbestand, Voorwaarde, Zijde, is_id};
use crate::path::Path;
use crate::writing::{Draft, Refusal, unknown};

/// A condition that a professional sets.
#[derive(Debug, Clone, Copy)]
pub struct NewCondition<'a> {
    /// The professional: id of a participant.
    pub by: &'a str,
    /// What must be reached.
    pub text: &'a str,
    /// The concrete threat that it answers.
    pub threat: &'a str,
    /// Its id; otherwise the next free one.
    pub id: Option<&'a str>,
    /// The day on which it is set.
    pub on: NaiveDate,
    /// The day on which the circle heard it, once it did.
    pub shared: Option<NaiveDate>,
    /// It was shared on paper.
    pub written: bool,
}

/// The moment at which the conditions are shared and stay as they are.
#[derive(Debug, Clone, Copy)]
pub struct Fixing {
    /// The day; also the day of sharing for a condition that has none.
    pub on: NaiveDate,
    /// They were shared on paper.
    pub written: bool,
    /// The day on which the digest is made.
    pub made: NaiveDate,
}

/// A body says that it sets no conditions.
#[derive(Debug, Clone, Copy)]
pub struct NoConditions<'a> {
    /// The body.
    pub body: &'a str,
    /// The professional who says so.
    pub by: &'a str,
    /// The day.
    pub on: NaiveDate,
}

/// Adds a condition and gives back its id.
///
/// # Errors
/// The reason why this person cannot set this condition, or not any more.
pub fn add(draft: &mut Draft, new: &NewCondition) -> Result<String, Refusal> {
    refuse_other_side(draft, new.by)?;
    refuse_judged(draft.file())?;
    if let Some(fixed) = &draft.file().voorwaarden_vastgelegd {
        return Err(Refusal::new("stellen-vast").word("dag", day_or_dash(fixed.op)));
    }
    refuse_without_body(draft.file(), new.by)?;
    refuse_contradiction(draft.file(), new.by)?;
    let (text, threat) = (new.text.trim(), new.threat.trim());
    if text.is_empty() {
        return Err(Refusal::new("stellen-leeg"));
    }
    if threat.is_empty() {
        return Err(Refusal::new("stellen-geen-bedreiging"));
    }
    refuse_late(draft.file(), new.on)?;
    if let Some(shared) = new.shared {
        refuse_late(draft.file(), shared)?;
        if shared < new.on {
            return Err(Refusal::new("stellen-gedeeld-eerder")
                .word("dag", shared)
                .word("gesteld", new.on));
        }
    }
    let id = free_id(draft, new.id)?;
    let mut condition = json!({
        "id": id,
        "tekst": text,
        "bedreiging": threat,
        "gesteldDoor": new.by,
        "gesteldOp": new.on.to_string(),
    });
    if let Some(shared) = new.shared {
        condition["gedeeldOp"] = json!(shared.to_string());
    }
    if new.written {
        condition["schriftelijk"] = json!(true);
    }
    draft.push(&Path::root(), "voorwaarden", &condition)?;
    Ok(id)
}

/// Fixes the conditions as they are shared: from now on a change is found (C). Gives back how many there are.
///
/// # Errors
/// The reason why there is nothing to fix, or why that cannot be done on this day.
pub fn fix(draft: &mut Draft, fixing: &Fixing) -> Result<usize, Refusal> {
    if let Some(fixed) = &draft.file().voorwaarden_vastgelegd {
        return Err(Refusal::new("stellen-al-vast").word("dag", day_or_dash(fixed.op)));
    }
    if draft.file().voorwaarden.is_empty() {
        return Err(Refusal::new("stellen-geen"));
    }
    refuse_judged(draft.file())?;
    refuse_decided(draft.file(), fixing.made)?;
    refuse_late(draft.file(), fixing.on)?;
    for condition in &draft.file().voorwaarden {
        refuse_after_fixing(condition, fixing.on)?;
    }
    if draft.file().kenmerk.is_none() {
        return Err(Refusal::new("schrijven-geen-kenmerk"));
    }
    let count = draft.file().voorwaarden.len();
    for at in 0..count {
        let place = Path::root().key("voorwaarden").at(at);
        let condition = &draft.file().voorwaarden[at];
        let unshared = condition.gedeeld_op.is_none();
        let unwritten = condition.schriftelijk.is_none();
        if unshared {
            draft.put(&place, "gedeeldOp", &json!(fixing.on.to_string()))?;
        }
        if unwritten && fixing.written {
            draft.put(&place, "schriftelijk", &json!(true))?;
        }
    }
    let value =
        digest::conditions(draft.value()).map_err(|_| Refusal::new("schrijven-geen-zegel"))?;
    let fixed = json!({
        "op": fixing.on.to_string(),
        "integriteit": {
            "algoritme": "sha_256",
            "waarde": value,
            "datum": fixing.made.to_string(),
        },
    });
    draft.put(&Path::root(), "voorwaardenVastgelegd", &fixed)?;
    Ok(count)
}

/// Writes down that a body sets no conditions.
///
/// # Errors
/// The reason why this cannot be true, or is not this person's to say.
pub fn none(draft: &mut Draft, said: &NoConditions) -> Result<(), Refusal> {
    refuse_other_side(draft, said.by)?;
    draft.body(said.body)?;
    let file = draft.file();
    refuse_judged(file)?;
    match file
        .deelnemer(said.by)
        .and_then(|person| file.body_of(person))
    {
        Some(own) if own.as_str() == said.body => {}
        Some(own) => {
            return Err(Refusal::new("stellen-andere-instantie")
                .word("id", said.by)
                .word("eigen", own)
                .word("instantie", said.body));
        }
        None => {
            return Err(unknown(
                "toetsen-zonder-instantie",
                said.by,
                file.instanties.iter().map(|i| i.id.as_str()),
            ));
        }
    }
    let of_body =
        |v: &&Voorwaarde| (file.setting_body(v)).is_some_and(|body| body.as_str() == said.body);
    let set: Vec<&str> = (file.voorwaarden.iter().filter(of_body))
        .map(|v| v.id.as_str())
        .collect();
    if !set.is_empty() {
        return Err(Refusal::new("stellen-heeft")
            .word("id", said.body)
            .word("bekend", set.join(", ")));
    }
    refuse_late(file, said.on)?;
    let Some(at) = (file.instanties.iter()).position(|i| i.id.as_str() == said.body) else {
        return Err(Refusal::new("intern"));
    };
    if let Some(earlier) = &file.instanties[at].geen_voorwaarden {
        return Err(Refusal::new("stellen-al-geen")
            .word("id", said.body)
            .word("dag", day_or_dash(earlier.op)));
    }
    draft.put(
        &Path::root().key("instanties").at(at),
        "geenVoorwaarden",
        &json!({ "door": said.by, "op": said.on.to_string() }),
    )
}

/// Conditions come from a professional, never from the kring or the coordinator.
fn refuse_other_side(draft: &Draft, id: &str) -> Result<(), Refusal> {
    let person = draft.person(id)?;
    let key = match person.zijde {
        Some(Zijde::Professional) => {
            return match draft.file().other_side_of(person) {
                Some(other) => Err(Refusal::new("toetsen-zelfde-naam")
                    .word("id", id)
                    .word("ander", &other.id)),
                None => Ok(()),
            };
        }
        Some(Zijde::Kring) => "stellen-kring",
        Some(Zijde::Coordinator) => "stellen-coordinator",
        None => "opschrijven-geen-zijde",
    };
    Err(Refusal::new(key).word("id", id))
}

/// Once the bodies are in the file, a condition is set by someone of one of them.
fn refuse_without_body(file: &Planbestand, by: &str) -> Result<(), Refusal> {
    let body = file.deelnemer(by).and_then(|person| file.body_of(person));
    if file.instanties.is_empty() || body.is_some() {
        return Ok(());
    }
    let known = file.instanties.iter().map(|i| i.id.as_str());
    Err(unknown("toetsen-zonder-instantie", by, known))
}

/// Conditions are fixed when they are shared: once the kring has decided, that moment is gone.
fn refuse_decided(file: &Planbestand, made: NaiveDate) -> Result<(), Refusal> {
    let decided = file.plan.as_ref().and_then(|plan| plan.besloten_op);
    match decided.filter(|decided| *decided < made) {
        Some(decided) => Err(Refusal::new("stellen-na-besluit").word("dag", decided)),
        None => Ok(()),
    }
}

/// A version that was judged is frozen, and its conditions with it.
fn refuse_judged(file: &Planbestand) -> Result<(), Refusal> {
    let version = file.versie();
    match file.toetsen.iter().find(|t| t.plan_versie == version) {
        Some(toets) => Err(Refusal::new("stellen-na-toets").word("id", &toets.id)),
        None => Ok(()),
    }
}

/// On the conference day at the latest, before the private time.
fn refuse_late(file: &Planbestand, on: NaiveDate) -> Result<(), Refusal> {
    match file.deciding_conference().and_then(|c| c.datum) {
        Some(conference) if on > conference => Err(Refusal::new("stellen-te-laat")
            .word("dag", on)
            .word("conferentie", conference)),
        _ => Ok(()),
    }
}

/// A body that said to have no conditions takes that back first.
fn refuse_contradiction(file: &Planbestand, by: &str) -> Result<(), Refusal> {
    let own = file
        .deelnemer(by)
        .and_then(|person| person.instantie.as_ref());
    let body = match (own, file.instanties.as_slice()) {
        (Some(own), _) => file.instantie(own.as_str()),
        (None, [only]) => Some(only),
        _ => None,
    };
    match body.and_then(|body| Some((body, body.geen_voorwaarden.as_ref()?))) {
        Some((body, said)) => Err(Refusal::new("stellen-zei-geen")
            .word("id", &body.id)
            .word("dag", day_or_dash(said.op))),
        None => Ok(()),
    }
}

/// What is fixed was set and shared by then.
fn refuse_after_fixing(condition: &Voorwaarde, on: NaiveDate) -> Result<(), Refusal> {
    let days = [condition.gesteld_op, condition.gedeeld_op];
    match days.into_iter().flatten().find(|day| *day > on) {
        Some(later) => Err(Refusal::new("stellen-vast-eerder")
            .word("id", &condition.id)
            .word("dag", later)
            .word("vast", on)),
        None => Ok(()),
    }
}

/// The id that was asked for, or the number after the highest; no id of this file is used twice.
fn free_id(draft: &Draft, asked: Option<&str>) -> Result<String, Refusal> {
    let mut used = BTreeSet::new();
    ids(draft.value(), &mut used);
    if let Some(asked) = asked {
        if !is_id(asked) {
            return Err(Refusal::new("stellen-id-vorm").word("id", asked));
        }
        if used.contains(asked) {
            return Err(Refusal::new("stellen-id-al").word("id", asked));
        }
        return Ok(asked.to_owned());
    }
    // Also those that only a reference names still: it would point at the new condition.
    let mut named = BTreeSet::new();
    digest::every_reference(draft.value(), &mut named);
    let numbers = named
        .iter()
        .filter_map(|id| id.strip_prefix('V')?.parse::<u32>().ok());
    let next = numbers.max().unwrap_or(0).saturating_add(1);
    Ok(format!("V{next}"))
}

fn ids<'v>(value: &'v Value, out: &mut BTreeSet<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| ids(item, out)),
        Value::Object(members) => {
            out.extend(members.get("id").and_then(Value::as_str));
            members.values().for_each(|member| ids(member, out));
        }
        _ => {}
    }
}

fn day_or_dash(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "–".to_owned(), |day| day.to_string())
}

//! Writing the check down: the answers are held against what was asked, sealed and added to `toetsen`.

use serde_json::{Map, Value, json};

use super::{Asked, Assessment, Judged, Opening, Overall, Said, Standing};
use crate::digest::{DigestError, Digests};
use crate::model::{JaNee, OnderdeelId, Planbestand, Uitkomst};
use crate::path::Path;
use crate::writing::{Draft, Refusal, unknown};

/// Adds the check to the plan in `draft`, with every digest, and gives back its id. Nothing else changes.
///
/// # Errors
/// When an answer is missing, is not this body's to give, has no reason, or was given clearly before in this version.
pub fn record(draft: &mut Draft, opening: &Opening, said: &Assessment) -> Result<String, Refusal> {
    if said.is_empty() {
        return Err(Refusal::new(if opening.is_settled() {
            "toetsen-al-klaar"
        } else {
            "toetsen-niets"
        }));
    }
    for judged in &said.judgements {
        judgement(draft.file(), opening, judged, said)?;
    }
    nothing_missing(opening, said)?;
    overall(draft.file(), opening, said)?;
    let id = free_id(draft.file());
    let check = sealed(draft.value(), opening, said, &id)
        .map_err(|_| Refusal::new("schrijven-geen-zegel"))?;
    draft.push(&Path::root(), "toetsen", &check)?;
    Ok(id)
}

fn judgement(
    file: &Planbestand,
    opening: &Opening,
    judged: &Judged,
    said: &Assessment,
) -> Result<(), Refusal> {
    let id = &judged.condition;
    let Some(asked) = opening.condition(id) else {
        let own = opening.conditions.iter().map(|asked| asked.id.as_str());
        let other = file.voorwaarden.iter().find(|v| v.id == *id);
        return Err(match other.and_then(|v| file.setting_body(v)) {
            Some(body) => Refusal::new("toetsen-niet-eigen")
                .word("id", id)
                .word("instantie", body),
            None => unknown("toetsen-geen-voorwaarde", id.as_str(), own),
        });
    };
    if said
        .judgements
        .iter()
        .filter(|other| other.condition == *id)
        .count()
        > 1
    {
        return Err(Refusal::new("toetsen-dubbel").word("id", id));
    }
    match asked.standing {
        Standing::Final(Uitkomst::NietVoldaan) => {
            return Err(Refusal::new("toetsen-al-niet-voldaan")
                .word("id", id)
                .number("versie", opening.version));
        }
        Standing::Final(_) => {
            return Err(Refusal::new("toetsen-al-voldaan")
                .word("id", id)
                .number("versie", opening.version));
        }
        Standing::Open | Standing::Unclear | Standing::Carried(_) => {}
    }
    known_parts(file, id.as_str(), &judged.rests_on)?;
    if judged.outcome != Uitkomst::Voldaan && blank(judged.reason.as_deref()) {
        return Err(Refusal::new("toetsen-geen-reden").word("id", id));
    }
    Ok(())
}

/// A judgement rests on agreements and help that are in the plan.
fn known_parts(file: &Planbestand, about: &str, ids: &[OnderdeelId]) -> Result<(), Refusal> {
    let plan = file.plan.as_ref();
    let agreements = plan.into_iter().flat_map(|p| &p.afspraken);
    let help = plan.into_iter().flat_map(|p| &p.hulp_van_buiten);
    let known: Vec<&str> = agreements
        .map(|a| a.id.as_str())
        .chain(help.map(|h| h.id.as_str()))
        .collect();
    match ids.iter().find(|id| !known.contains(&id.as_str())) {
        Some(id) => Err(
            unknown("toetsen-onbekend-onderdeel", id.as_str(), known.into_iter())
                .word("over", about),
        ),
        None => Ok(()),
    }
}

/// Every own condition without a counting "voldaan" gets an answer; one that is still unclear may wait.
fn nothing_missing(opening: &Opening, said: &Assessment) -> Result<(), Refusal> {
    let missing: Vec<&str> = opening
        .conditions
        .iter()
        .filter(|asked| asked.must_be_answered())
        .filter(|asked| !said.judgements.iter().any(|j| j.condition == asked.id))
        .map(|asked| asked.id.as_str())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::new("toetsen-mist").word("ids", missing.join(", ")))
}

impl Asked {
    /// Nothing that counts was said of it yet, or an earlier version was turned down on it.
    #[must_use]
    pub fn must_be_answered(&self) -> bool {
        match self.standing {
            Standing::Open => true,
            Standing::Carried(outcome) => outcome != Uitkomst::Voldaan,
            Standing::Unclear | Standing::Final(_) => false,
        }
    }

    /// May be answered in this check.
    #[must_use]
    pub fn may_be_answered(&self) -> bool {
        !matches!(self.standing, Standing::Final(_))
    }
}

fn overall(file: &Planbestand, opening: &Opening, said: &Assessment) -> Result<(), Refusal> {
    let safe_good = if opening.serious_harm {
        JaNee::Nee
    } else {
        JaNee::Ja
    };
    let questions = [
        ("wettig", opening.lawful, &said.lawful, JaNee::Ja),
        (opening.safety_member(), opening.safe, &said.safe, safe_good),
    ];
    for (name, standing, answer, good) in questions {
        match (standing, answer) {
            (Overall::Open, None) => {
                return Err(Refusal::new("toetsen-mist-eind").word("vraag", name));
            }
            (Overall::Final(_), Some(_)) => {
                return Err(Refusal::new("toetsen-al-eind")
                    .word("vraag", name)
                    .number("versie", opening.version));
            }
            _ => {}
        }
        if let Some(answer) = answer {
            known_parts(file, name, &answer.rests_on)?;
            if answer.outcome != good && blank(answer.reason.as_deref()) {
                return Err(Refusal::new("toetsen-geen-reden").word("id", name));
            }
        }
    }
    Ok(())
}

fn blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// t1, t2 …: the first that no check has.
fn free_id(file: &Planbestand) -> String {
    let taken = |id: &str| file.toetsen.iter().any(|t| t.id.as_str() == id);
    (1..)
        .map(|number| format!("t{number}"))
        .find(|id| !taken(id))
        .unwrap_or_default()
}

/// The check with the digests of the plan as it is: V, O per judgement, and Z over all of it.
fn sealed(
    doc: &Value,
    opening: &Opening,
    said: &Assessment,
    id: &str,
) -> Result<Value, DigestError> {
    let digests = Digests::of(doc);
    let boxed = |value: String| json!({ "algoritme": "sha_256", "waarde": value, "datum": opening.on.to_string() });
    let mut judgements = Vec::new();
    for judged in in_order(opening, said) {
        let mut one = json!({
            "voorwaarde": judged.condition.as_str(),
            "uitkomst": judged.outcome.word(),
            "steuntOp": ids(&judged.rests_on),
        });
        if let Some(reason) = given(judged.reason.as_deref()) {
            one["motivering"] = json!(reason);
        }
        let digest = digests.judgement(&one)?;
        one["integriteit"] = boxed(digest);
        judgements.push(one);
    }
    let mut check = Map::new();
    check.insert("id".into(), json!(id));
    check.insert("toetser".into(), json!(opening.assessor));
    check.insert("instantie".into(), json!(opening.body.as_str()));
    check.insert("op".into(), json!(opening.on.to_string()));
    check.insert("planVersie".into(), json!(opening.version));
    check.insert("integriteit".into(), boxed(digests.version()?));
    check.insert("oordelen".into(), Value::Array(judgements));
    let overall = [
        ("wettig", &said.lawful),
        (opening.safety_member(), &said.safe),
    ];
    for (name, answer) in overall {
        if let Some(answer) = answer {
            check.insert(name.into(), overall_value(answer));
        }
    }
    let mut check = Value::Object(check);
    let seal = digests.seal(&check)?;
    check["zegel"] = boxed(seal);
    Ok(check)
}

/// In the order in which the conditions stand in the file.
fn in_order<'a>(opening: &Opening, said: &'a Assessment) -> Vec<&'a Judged> {
    let place = |judged: &&Judged| {
        opening
            .conditions
            .iter()
            .position(|asked| asked.id == judged.condition)
    };
    let mut judged: Vec<&Judged> = said.judgements.iter().collect();
    judged.sort_by_key(place);
    judged
}

fn overall_value(said: &Said) -> Value {
    let mut value = json!({ "uitkomst": said.outcome.word() });
    if !said.rests_on.is_empty() {
        value["steuntOp"] = ids(&said.rests_on);
    }
    if let Some(reason) = given(said.reason.as_deref()) {
        value["motivering"] = json!(reason);
    }
    value
}

fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn ids(ids: &[OnderdeelId]) -> Value {
    ids.iter().map(|id| json!(id.as_str())).collect()
}

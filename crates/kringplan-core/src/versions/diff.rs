//! Two versions of one plan, told apart by chapter: items by id, then by text; a moved item is no change.

use serde_json::{Map, Value};

use super::verschil::{
    AkkoordSoort, AkkoordVerschil, Hoofdstuk, Onderdeel, Verschil, Versiedeel, Wijziging,
    WijzigingSoort,
};
use super::{Identity, identity, item, items, judged, revise::still_holds, text};
use crate::digest::nfc;
use crate::document::Document;
use crate::writing::Refusal;

/// Chapters outside the plan that V covers, and the fixing of the conditions, in the contract's order.
const AROUND: [&str; 7] = [
    "plansoort",
    "taal",
    "kader",
    "deelnemers",
    "instanties",
    "voorwaarden",
    "voorwaardenVastgelegd",
];
/// Chapters of the plan, in the contract's order; others come after.
const PLAN: [&str; 14] = [
    "beslotenOp",
    "beslotenDoor",
    "opgeschrevenDoor",
    "hoofdvraag",
    "zorgen",
    "krachten",
    "doelen",
    "afspraken",
    "hulpVanBuiten",
    "opDeHoogte",
    "bijVerandering",
    "groep",
    "aanleidingen",
    "weerBijElkaar",
];
/// Members of the plan that are told in another way.
const APART: [&str; 3] = ["versie", "vervangt", "akkoord"];
/// Members that say what an item is, for items that got another id.
const TELLING: [&str; 4] = ["wat", "vraag", "tekst", "naam"];

/// What differs between two versions of one plan; `old` first. Progress, copies and calls are left out.
///
/// # Errors
/// When one of the files has no reference, no version or no digest, or when they are two plans (`versies-twee-plannen`).
pub fn diff(old: &Document, new: &Document) -> Result<Verschil, Refusal> {
    let (from, to) = (identity(old)?, identity(new)?);
    if from.reference != to.reference {
        return Err(Refusal::new("versies-twee-plannen"));
    }
    // As the digests: the same letters in another spelling are no difference.
    let (before, after) = (nfc(old.value()), nfc(new.value()));
    let replaces = &after["plan"]["vervangt"];
    let (judgements, overall) = judged::judgements(old, new, &from, &to);
    Ok(Verschil {
        schema: crate::schema::DIFF_SCHEMA_ID.to_owned(),
        vervangt: replaces["versie"] == from.version
            && replaces["integriteit"]["waarde"] == from.digest.as_str(),
        hoofdstukken: chapters(&before, &after),
        akkoord: agreed(&before["plan"], &after["plan"], from.version == to.version),
        oordelen: judgements,
        eindoordelen: overall,
        oud: part(from),
        nieuw: part(to),
    })
}

fn part(identity: Identity) -> Versiedeel {
    Versiedeel {
        versie: identity.version,
        integriteit: identity.digest,
    }
}

fn chapters(before: &Value, after: &Value) -> Vec<Hoofdstuk> {
    let mut out = Vec::new();
    let mut tell = |name: String, before: Option<&Value>, after: Option<&Value>| {
        let changes = chapter(before, after);
        if !changes.is_empty() {
            out.push(Hoofdstuk {
                naam: name,
                wijzigingen: changes,
            });
        }
    };
    for key in AROUND {
        tell(key.to_owned(), before.get(key), after.get(key));
    }
    let (before, after) = (&before["plan"], &after["plan"]);
    // A member that this list does not know is the kring's as well: it is in V.
    let others = keys(before, after)
        .into_iter()
        .filter(|key| !PLAN.contains(key) && !APART.contains(key));
    for key in PLAN.into_iter().chain(others) {
        tell(format!("plan.{key}"), before.get(key), after.get(key));
    }
    out
}

/// The keys of two objects, the first one's first.
fn keys<'v>(before: &'v Value, after: &'v Value) -> Vec<&'v str> {
    let of = |value: &'v Value| {
        let members = value.as_object().into_iter().flatten();
        members.map(|(key, _)| key.as_str())
    };
    let mut keys: Vec<&str> = of(before).collect();
    for key in of(after) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn chapter(before: Option<&Value>, after: Option<&Value>) -> Vec<Wijziging> {
    if before == after {
        return Vec::new();
    }
    let null = Value::Null;
    let (old, new) = (before.unwrap_or(&null), after.unwrap_or(&null));
    let has_ids = |list: &Value| items(list).any(|item| item.get("id").is_some());
    if has_ids(old) || has_ids(new) {
        return list(old, new);
    }
    let mut members = Vec::new();
    if old.is_object() || new.is_object() {
        compare("", before, after, &mut members);
        return vec![Wijziging {
            onderdelen: members,
            ..change(WijzigingSoort::Anders)
        }];
    }
    let kind = match (before, after) {
        (None, _) => WijzigingSoort::Erbij,
        (_, None) => WijzigingSoort::Weg,
        _ => WijzigingSoort::Anders,
    };
    vec![Wijziging {
        oud: before.cloned(),
        nieuw: after.cloned(),
        ..change(kind)
    }]
}

fn change(kind: WijzigingSoort) -> Wijziging {
    Wijziging {
        soort: kind,
        id: None,
        oude_id: None,
        omschrijving: None,
        onderdelen: Vec::new(),
        oud: None,
        nieuw: None,
    }
}

/// Items by id, then by equal text; new ones and changed ones in the order of the new list, then those that are gone.
fn list(before: &Value, after: &Value) -> Vec<Wijziging> {
    let by_id = |list: &'_ Value, one: &Value| item(list, text(one, "id")).is_some();
    let mut gone: Vec<&Value> = items(before).filter(|old| !by_id(after, old)).collect();
    let mut out = Vec::new();
    for new in items(after) {
        let old = item(before, text(new, "id")).or_else(|| {
            let at = gone.iter().position(|old| same_words(old, new))?;
            Some(gone.remove(at))
        });
        let id = Some(text(new, "id").to_owned());
        match old {
            Some(old) if old == new => {}
            Some(old) => out.push(Wijziging {
                id,
                ..changed_item(old, new)
            }),
            None => out.push(Wijziging {
                id,
                nieuw: Some(without_contact(new)),
                ..change(WijzigingSoort::Erbij)
            }),
        }
    }
    out.extend(gone.into_iter().map(|old| Wijziging {
        id: Some(text(old, "id").to_owned()),
        oud: Some(without_contact(old)),
        ..change(WijzigingSoort::Weg)
    }));
    if out.is_empty() {
        out.push(change(WijzigingSoort::Volgorde));
    }
    out
}

/// The same item under another id: what it says of itself is equal.
fn same_words(old: &Value, new: &Value) -> bool {
    words(old).is_some() && words(old) == words(new)
}

/// What an item says of itself.
fn words(item: &Value) -> Option<&str> {
    let member = TELLING.into_iter().find(|key| item.get(key).is_some())?;
    Some(text(item, member).trim()).filter(|words| !words.is_empty())
}

fn changed_item(old: &Value, new: &Value) -> Wijziging {
    let mut members = Vec::new();
    compare("", Some(old), Some(new), &mut members);
    members.retain(|member| member.naam != "id");
    let renamed = old["id"] != new["id"];
    let kind = if members.is_empty() {
        WijzigingSoort::AndereId
    } else {
        WijzigingSoort::Anders
    };
    Wijziging {
        oude_id: renamed.then(|| text(old, "id").to_owned()),
        omschrijving: words(new)
            .filter(|_| same_words(old, new))
            .map(str::to_owned),
        onderdelen: members,
        ..change(kind)
    }
}

/// Contact details are for whoever has to reach someone, not for a comparison.
fn without_contact(item: &Value) -> Value {
    let members = item.as_object().into_iter().flatten();
    let kept: Map<String, Value> = members
        .filter(|(key, _)| *key != "contact")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    Value::Object(kept)
}

/// What differs between two values, down to members; something with `soort` (a `wanneer`) is told as a whole.
fn compare(name: &str, before: Option<&Value>, after: Option<&Value>, out: &mut Vec<Onderdeel>) {
    if before == after {
        return;
    }
    let hidden = name == "contact";
    let opens = |value: Option<&Value>| {
        value.is_none_or(|value| value.is_object() && value.get("soort").is_none())
    };
    if !hidden && opens(before) && opens(after) {
        let null = Value::Null;
        let (old, new) = (before.unwrap_or(&null), after.unwrap_or(&null));
        for key in keys(old, new) {
            let inner = if name.is_empty() {
                key.to_owned()
            } else {
                format!("{name}.{key}")
            };
            compare(&inner, old.get(key), new.get(key), out);
        }
        return;
    }
    out.push(Onderdeel {
        naam: name.to_owned(),
        oud: before.filter(|_| !hidden).cloned(),
        nieuw: after.filter(|_| !hidden).cloned(),
        verborgen: hidden,
    });
}

fn agreed(before: &Value, after: &Value, same_version: bool) -> Vec<AkkoordVerschil> {
    let mut gone: Vec<&Value> = items(&before["akkoord"]).collect();
    let mut out = Vec::new();
    for new in items(&after["akkoord"]) {
        let by = |old: &&Value| old["deelnemer"] == new["deelnemer"];
        let at = gone
            .iter()
            .position(|old| by(old) && old["afspraken"] == new["afspraken"])
            .or_else(|| gone.iter().position(by));
        let old = at.map(|at| gone.remove(at));
        let kind = match old {
            None => AkkoordSoort::Erbij,
            Some(old) if old == new && (same_version || still_holds(new, before, after)) => {
                AkkoordSoort::Blijft
            }
            Some(old) if old == new => AkkoordSoort::Achterhaald,
            Some(old) if old["afspraken"] == new["afspraken"] => AkkoordSoort::Opnieuw,
            Some(_) => AkkoordSoort::Anders,
        };
        out.push(agreement(new, kind));
    }
    out.extend(
        gone.into_iter()
            .map(|old| agreement(old, AkkoordSoort::NogNiet)),
    );
    out
}

fn agreement(entry: &Value, kind: AkkoordSoort) -> AkkoordVerschil {
    AkkoordVerschil {
        deelnemer: text(entry, "deelnemer").to_owned(),
        soort: kind,
        op: entry["op"].as_str().map(str::to_owned),
        afspraken: items(&entry["afspraken"])
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    }
}

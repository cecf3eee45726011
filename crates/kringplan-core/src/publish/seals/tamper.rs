//! Changes every member of the plan in [`super::maximal_plan`], one at a time, and sees which digests notice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Value, json};

use super::sample::{TWIN, maximal_plan, members_of, sample};
use crate::digest::{Digests, Link};
use crate::structure::{ObjectShape, Shape, ShapeId, Shapes, TextKind};

/// What was done to the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A value became another of its kind. For a fixed word this is done once for every other word.
    Changed,
    /// A list got one item more.
    Added,
    /// A member or item was taken away; read backwards, something was added that was not there.
    Deleted,
    /// An object got a member that the schema does not know.
    Unknown,
}

/// What notices it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// V is another, or can no longer be computed.
    Version,
    /// C is another.
    Conditions,
    /// O of the judgement of this condition is another.
    Judgement(String),
    /// Z of this check is another.
    Seal(String),
    /// The digest in `zegel` of this check does not fit any more.
    BrokenSeal(String),
    /// The digest in `voorwaardenVastgelegd` does not fit any more.
    BrokenConditions,
    /// This check is of the version before, but not of the version that the plan says it replaces.
    BrokenChain(String),
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version => f.write_str("V"),
            Self::Conditions => f.write_str("C"),
            Self::Judgement(condition) => write!(f, "O({condition})"),
            Self::Seal(check) => write!(f, "Z({check})"),
            Self::BrokenSeal(check) => write!(f, "zegel({check})"),
            Self::BrokenConditions => f.write_str("vastgelegd"),
            Self::BrokenChain(check) => write!(f, "keten({check})"),
        }
    }
}

/// One change and what notices it.
#[derive(Debug, Clone)]
pub struct Tampering {
    /// Where in the schema: `/plan/afspraken/*/wanneer(ritme)/dagen`.
    pub pattern: String,
    /// Where in the plan, with the ids of list items: `/plan/afspraken/A1/wat`.
    pub name: String,
    /// What was done.
    pub kind: Kind,
    /// The plan afterwards.
    pub plan: Value,
    /// What notices it.
    pub effects: BTreeSet<Effect>,
}

/// Every place of the schema, in the order of the contract.
#[must_use]
pub fn schema_places() -> Vec<String> {
    let mut out = Vec::new();
    places_below(Shapes::plan().root(), "", &mut out);
    out
}

fn places_below(id: ShapeId, at: &str, out: &mut Vec<String>) {
    let members = |object: &ObjectShape, at: &str, out: &mut Vec<String>| {
        for (name, id) in &object.members {
            let at = format!("{at}/{name}");
            out.push(at.clone());
            places_below(*id, &at, out);
        }
    };
    match Shapes::plan().get(id) {
        Shape::Object(object) => members(object, at, out),
        Shape::Tagged(_, variants) => {
            for (word, object) in variants {
                members(object, &format!("{at}({word})"), out);
            }
        }
        Shape::List(item, _) => {
            let at = format!("{at}/*");
            out.push(at.clone());
            places_below(*item, &at, out);
        }
        _ => {}
    }
}

/// A place in the plan.
struct Place {
    pattern: String,
    name: String,
    /// JSON pointer.
    pointer: String,
    shape: ShapeId,
}

impl Place {
    fn member(&self, name: &str, tag: &str, shape: ShapeId) -> Self {
        Self {
            pattern: format!("{}{tag}/{name}", self.pattern),
            name: format!("{}/{name}", self.name),
            pointer: format!("{}/{name}", self.pointer),
            shape,
        }
    }

    fn item(&self, at: usize, value: &Value, shape: ShapeId) -> Self {
        let id = value.get("id").and_then(Value::as_str);
        let id = id.map_or_else(|| at.to_string(), str::to_owned);
        Self {
            pattern: format!("{}/*", self.pattern),
            name: format!("{}/{id}", self.name),
            pointer: format!("{}/{at}", self.pointer),
            shape,
        }
    }
}

fn places(value: &Value, here: Place, out: &mut Vec<Place>) {
    let shape = Shapes::plan().get(here.shape);
    if let Some(object) = members_of(shape, value) {
        let tag = match shape {
            Shape::Tagged(tag, _) => format!("({})", value[tag].as_str().unwrap_or_default()),
            _ => String::new(),
        };
        for (name, id) in &object.members {
            if let Some(member) = value.get(name) {
                places(member, here.member(name, &tag, *id), out);
            }
        }
    } else if let (Shape::List(item, _), Some(items)) = (shape, value.as_array()) {
        for (at, one) in items.iter().enumerate() {
            places(one, here.item(at, one, *item), out);
        }
    }
    out.push(here);
}

/// Every change to every place of the plan. `each` gets them one by one, because together they are large.
pub fn tamper(mut each: impl FnMut(Tampering)) {
    let plan = maximal_plan();
    let before = Prints::of(&plan);
    let root = Place {
        pattern: String::new(),
        name: String::new(),
        pointer: String::new(),
        shape: Shapes::plan().root(),
    };
    let mut found = Vec::new();
    places(&plan, root, &mut found);
    let mut done = BTreeSet::new();
    for place in &found {
        // A twin is there for what it has of its own; the rest was changed in the one that it is a copy of.
        let twin = place.name.contains(TWIN);
        if !done.insert(place.pattern.as_str()) && twin {
            continue;
        }
        for (kind, changed) in changes(&plan, place) {
            let effects = before.effects(&Prints::of(&changed));
            each(Tampering {
                pattern: place.pattern.clone(),
                name: place.name.clone(),
                kind,
                plan: changed,
                effects,
            });
        }
    }
}

fn changes(plan: &Value, place: &Place) -> Vec<(Kind, Value)> {
    let mut out = Vec::new();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut copy = plan.clone();
        if let Some(value) = copy.pointer_mut(&place.pointer) {
            change(value);
        }
        copy
    };
    let current = plan.pointer(&place.pointer).unwrap_or(&Value::Null);
    for other in others(current, place.shape) {
        out.push((Kind::Changed, with(&|value| *value = other.clone())));
    }
    match Shapes::plan().get(place.shape) {
        Shape::List(item, _) => {
            let mut new = sample(*item);
            if new == "p1" {
                new = json!("zz9");
            } else if let Some(id) = new.get_mut("id") {
                *id = json!("zz9");
            }
            let push = |value: &mut Value| {
                if let Some(items) = value.as_array_mut() {
                    items.push(new.clone());
                }
            };
            out.push((Kind::Added, with(&push)));
        }
        Shape::Object(_) | Shape::Tagged(..) | Shape::Free => {
            let unknown = with(&|value| value["lidVanEenAnder"] = json!("tekst"));
            out.push((Kind::Unknown, unknown));
        }
        _ => {}
    }
    out.extend(without(plan, &place.pointer).map(|copy| (Kind::Deleted, copy)));
    out
}

fn without(plan: &Value, pointer: &str) -> Option<Value> {
    let (holder, last) = pointer.rsplit_once('/')?;
    let mut copy = plan.clone();
    match copy.pointer_mut(holder)? {
        Value::Object(members) => {
            members.shift_remove(last);
        }
        Value::Array(items) => {
            items.remove(last.parse().ok()?);
        }
        _ => return None,
    }
    Some(copy)
}

/// Other values of the same kind.
fn others(current: &Value, id: ShapeId) -> Vec<Value> {
    match Shapes::plan().get(id) {
        Shape::Text(kind) => vec![json!(match kind {
            TextKind::Any => "een andere tekst",
            TextKind::Id => "zz9",
            TextKind::Date => "2026-03-02",
            TextKind::Time => "11:00",
            TextKind::Language => "en",
            TextKind::Uuid => "0197fa10-0c3e-7d52-8b61-2f4c9a7e1d06",
            TextKind::Digest => "1111111111111111111111111111111111111111111111111111111111111111",
            TextKind::Version => "1.0.1",
        })],
        Shape::Integer(least, _) => {
            let now = current.as_i64().unwrap_or(*least);
            vec![json!(now + 1)]
        }
        Shape::Bool => vec![json!(!current.as_bool().unwrap_or_default())],
        Shape::Word(words) => words
            .iter()
            .filter(|word| current != word.as_str())
            .map(|word| json!(word))
            .collect(),
        _ => Vec::new(),
    }
}

/// The digests of a plan, and whether those that it holds fit. `None`: there is none.
#[derive(Default)]
struct Prints {
    version: Option<String>,
    conditions: Option<String>,
    fixed: bool,
    /// By condition.
    judgements: BTreeMap<String, Option<String>>,
    /// By check.
    seals: BTreeMap<String, SealPrint>,
}

struct SealPrint {
    digest: Option<String>,
    /// `zegel` holds the digest.
    fits: bool,
    /// Of this version, or of an older one that the plan leads to.
    in_chain: bool,
}

impl Prints {
    fn of(plan: &Value) -> Self {
        let digests = Digests::of(plan);
        let holds = |holder: &Value, member: &str, digest: &Option<String>| {
            digest.is_some() && holder[member]["waarde"].as_str() == digest.as_deref()
        };
        let conditions = digests.conditions().ok();
        let mut out = Self {
            version: digests.version().ok(),
            fixed: holds(&plan["voorwaardenVastgelegd"], "integriteit", &conditions),
            conditions,
            ..Self::default()
        };
        let replaces = plan["plan"].get("vervangt");
        let link = Link {
            version: plan["plan"]["versie"].as_i64(),
            replaces: replaces.map(|r| {
                let value = r["integriteit"]["waarde"].as_str();
                (r["versie"].as_i64(), value.map(str::to_owned))
            }),
        };
        for check in plan["toetsen"].as_array().into_iter().flatten() {
            for judgement in check["oordelen"].as_array().into_iter().flatten() {
                let condition = judgement["voorwaarde"].as_str().unwrap_or_default();
                out.judgements
                    .insert(condition.to_owned(), digests.judgement(judgement).ok());
            }
            let (version, value) = (&check["planVersie"], &check["integriteit"]["waarde"]);
            let digest = digests.seal(check).ok();
            let print = SealPrint {
                fits: holds(check, "zegel", &digest),
                in_chain: link.holds(version.as_i64(), value.as_str()),
                digest,
            };
            let id = check["id"].as_str().unwrap_or_default();
            out.seals.insert(id.to_owned(), print);
        }
        out
    }

    /// What is another afterwards. A judgement or check that is gone has no digest any more.
    fn effects(&self, after: &Self) -> BTreeSet<Effect> {
        let mut out = BTreeSet::new();
        let mut note = |happened: bool, effect: Effect| {
            if happened {
                out.insert(effect);
            }
        };
        note(self.version != after.version, Effect::Version);
        note(self.conditions != after.conditions, Effect::Conditions);
        note(self.fixed && !after.fixed, Effect::BrokenConditions);
        for (condition, digest) in &self.judgements {
            let other = after.judgements.get(condition) != Some(digest);
            note(other, Effect::Judgement(condition.clone()));
        }
        for (check, print) in &self.seals {
            let later = after.seals.get(check);
            let other = later.is_none_or(|l| l.digest != print.digest);
            note(other, Effect::Seal(check.clone()));
            let broken = print.fits && later.is_some_and(|l| !l.fits);
            note(broken, Effect::BrokenSeal(check.clone()));
            let loose = print.in_chain && later.is_some_and(|l| !l.in_chain);
            note(loose, Effect::BrokenChain(check.clone()));
        }
        out
    }
}

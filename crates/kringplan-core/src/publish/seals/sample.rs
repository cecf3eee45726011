//! A plan in which every member of the schema is there at least once: what the table of seals is made from.
//!
//! A small plan by hand (`data/zegels/plan.json`) says who refers to whom; everything else is filled in from the schema, so a
//! new member takes part by itself. It is well formed and its seals fit; as a plan for people it makes no sense.

use serde_json::{Map, Value, json};

use crate::digest::Digests;
use crate::structure::{ObjectShape, Shape, ShapeId, Shapes, TextKind};

/// Stands in the id of an item that is a copy of another, made for one kind of what it holds.
pub(super) const TWIN: &str = "-";

/// The plan: version 2 with a chain to version 1, whose judgement of V1 carries over, and a sealed check of its own.
#[must_use]
pub fn maximal_plan() -> Value {
    let shapes = Shapes::plan();
    let mut plan =
        serde_json::from_str(include_str!("../../../data/zegels/plan.json")).unwrap_or(Value::Null);
    fill(&mut plan, shapes.root());
    seal(&mut plan);
    plan
}

/// A value of a shape, with every member that may stand beside the others.
#[must_use]
pub(super) fn sample(id: ShapeId) -> Value {
    let mut value = match Shapes::plan().get(id) {
        Shape::Text(kind) => json!(text(*kind)),
        Shape::Integer(least, _) => json!(least),
        Shape::Bool => json!(true),
        Shape::Word(words) => json!(words.first()),
        Shape::List(..) => json!([]),
        Shape::Object(_) => json!({}),
        Shape::Tagged(tag, variants) => {
            let first = variants.first().map_or("", |(word, _)| word.as_str());
            json!({ tag.as_str(): first })
        }
        Shape::Free => json!({ "https://voorbeeld.example/extra": "tekst" }),
    };
    fill(&mut value, id);
    value
}

fn text(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Any => "tekst",
        TextKind::Id => "p1",
        TextKind::Date => "2026-03-01",
        TextKind::Time => "10:00",
        TextKind::Language => "nl",
        TextKind::Uuid => "0197fa10-0c3e-7d52-8b61-2f4c9a7e1d05",
        TextKind::Digest => "0000000000000000000000000000000000000000000000000000000000000000",
        TextKind::Version => "1.0.0",
    }
}

/// The members that an object has by its shape; for a tagged one, by its tag.
pub(super) fn members_of<'s>(shape: &'s Shape, value: &Value) -> Option<&'s ObjectShape> {
    match shape {
        Shape::Object(object) => Some(object),
        Shape::Tagged(tag, variants) => {
            let word = value.get(tag)?.as_str()?;
            variants.iter().find(|(w, _)| w == word).map(|(_, o)| o)
        }
        _ => None,
    }
}

fn fill(value: &mut Value, id: ShapeId) {
    let shape = Shapes::plan().get(id);
    if let Some(object) = members_of(shape, value) {
        if let Some(members) = value.as_object_mut() {
            fill_object(members, object);
        }
    } else if let (Shape::List(item, _), Some(items)) = (shape, value.as_array_mut()) {
        if items.is_empty() {
            items.push(sample(*item));
        }
        let twins = every_variant(items, *item);
        for one in items.iter_mut() {
            fill(one, *item);
        }
        items.extend(twins);
    }
}

fn fill_object(members: &mut Map<String, Value>, object: &ObjectShape) {
    for (name, id) in &object.members {
        let excluded = object.not_both.iter().any(|(a, b)| {
            (a == name && members.contains_key(b)) || (b == name && members.contains_key(a))
        });
        if excluded {
            continue;
        }
        match members.get_mut(name) {
            Some(value) => fill(value, *id),
            None => {
                members.insert(name.clone(), sample(*id));
            }
        }
    }
    for (_, holder, inner, wanted) in &object.only_with {
        if let Some(holder) = members.get_mut(holder).and_then(Value::as_object_mut) {
            holder.insert(inner.clone(), json!(wanted));
        }
    }
}

/// Copies of the first item of a list, one for each kind of what it holds, also for members that exclude each other.
fn every_variant(items: &[Value], item: ShapeId) -> Vec<Value> {
    let shapes = Shapes::plan();
    let mut twins = Vec::new();
    let (Shape::Object(object), Some(first)) = (shapes.get(item), items.first()) else {
        return twins;
    };
    for (name, id) in &object.members {
        let Shape::Tagged(tag, variants) = shapes.get(*id) else {
            continue;
        };
        for (word, variant) in variants {
            let rivals = variant.not_both.iter().map(|(_, second)| Some(second));
            for rival in rivals.chain([None]) {
                let mut tagged = json!({ tag.as_str(): word });
                if let Some((rival, shape)) = rival.and_then(|r| Some((r, variant.member(r)?))) {
                    tagged[rival] = sample(shape);
                }
                fill(&mut tagged, *id);
                let mut twin = first.clone();
                twin[name] = tagged;
                twin["id"] = json!(format!(
                    "{}{TWIN}{word}{}",
                    first["id"].as_str().unwrap_or_default(),
                    rival.map_or("", |_| "-2")
                ));
                twins.push(twin);
            }
        }
    }
    twins
}

/// Writes the digests that whoever made the checks, the version and the conditions would have written.
fn seal(plan: &mut Value) {
    let value = |digest: Result<String, _>| json!(digest.unwrap_or_default());
    plan["voorwaardenVastgelegd"]["integriteit"]["waarde"] = value(Digests::of(plan).conditions());
    let before = plan["toetsen"][0]["integriteit"]["waarde"].clone();
    plan["plan"]["vervangt"]["integriteit"]["waarde"] = before;
    let version = value(Digests::of(plan).version());
    let count = plan["toetsen"].as_array().map_or(0, Vec::len);
    for check in 0..count {
        let judgements = plan["toetsen"][check]["oordelen"]
            .as_array()
            .map_or(0, Vec::len);
        for at in 0..judgements {
            let judged = Digests::of(plan).judgement(&plan["toetsen"][check]["oordelen"][at]);
            plan["toetsen"][check]["oordelen"][at]["integriteit"]["waarde"] = value(judged);
        }
        if plan["toetsen"][check]["planVersie"] == plan["plan"]["versie"] {
            plan["toetsen"][check]["integriteit"]["waarde"] = version.clone();
        }
        let sealed = Digests::of(plan).seal(&plan["toetsen"][check]);
        plan["toetsen"][check]["zegel"]["waarde"] = value(sealed);
    }
}

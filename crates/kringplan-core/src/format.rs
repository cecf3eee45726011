//! Rewrites a plan file in the contract's order, in NFC, with two spaces. Nothing is added, nothing is lost.

use serde_json::{Map, Value};

use crate::digest::nfc;
use crate::document::Document;
use crate::source::pretty;
use crate::structure::{ObjectShape, Shape, ShapeId, Shapes};

/// The file in its formatted spelling, with a final newline.
///
/// # Errors
/// When two keys of one object are the same after normalisation: choosing one would lose the other.
pub fn format(document: &Document) -> Result<String, KeysCollide> {
    let ordered = in_order(document.value(), Some(Shapes::plan().root()))?;
    let mut text = pretty(&ordered).unwrap_or_default();
    text.push('\n');
    Ok(text)
}

/// Two keys of one object are the same once accents are normalised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeysCollide;

impl std::fmt::Display for KeysCollide {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("two keys of one object are the same in NFC")
    }
}

impl std::error::Error for KeysCollide {}

/// A value as it stands formatted at a place of this shape: in NFC, members in the contract's order.
pub(crate) fn in_order(value: &Value, id: Option<ShapeId>) -> Result<Value, KeysCollide> {
    let normal = nfc(value);
    if count_members(value) != count_members(&normal) {
        return Err(KeysCollide);
    }
    Ok(id.map_or_else(|| normal.clone().into_owned(), |id| order(&normal, id)))
}

fn count_members(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.len() + map.values().map(count_members).sum::<usize>(),
        Value::Array(items) => items.iter().map(count_members).sum(),
        _ => 0,
    }
}

fn order(value: &Value, id: ShapeId) -> Value {
    let shapes = Shapes::plan();
    match (shapes.get(id), value) {
        (Shape::List(item, _), Value::Array(items)) => {
            Value::Array(items.iter().map(|v| order(v, *item)).collect())
        }
        (Shape::Object(object), Value::Object(map)) => order_members(map, object),
        (Shape::Tagged(tag, variants), Value::Object(map)) => {
            let variant = variants
                .iter()
                .find(|(name, _)| map.get(tag).and_then(Value::as_str) == Some(name));
            variant.map_or_else(|| value.clone(), |(_, object)| order_members(map, object))
        }
        _ => value.clone(),
    }
}

/// Known members in contract order; an unknown one stays behind the known one that it followed.
fn order_members(map: &Map<String, Value>, object: &ObjectShape) -> Value {
    let mut groups: Vec<(usize, Vec<(String, Value)>)> = vec![(0, Vec::new())];
    for (key, value) in map {
        if let Some(rank) = object.members.iter().position(|(name, _)| name == key) {
            let inner = object
                .member(key)
                .map_or_else(|| value.clone(), |id| order(value, id));
            groups.push((rank + 1, vec![(key.clone(), inner)]));
        } else if let Some((_, group)) = groups.last_mut() {
            group.push((key.clone(), value.clone()));
        }
    }
    groups.sort_by_key(|(rank, _)| *rank);
    Value::Object(groups.into_iter().flat_map(|(_, group)| group).collect())
}

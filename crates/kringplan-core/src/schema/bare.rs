//! A schema without what only people read.

use serde_json::{Map, Value};

use crate::structure::TEXTS;

/// The schema without titles, descriptions and other keywords that accept and refuse nothing. Keywords that we do not
/// know stay, so that the shapes refuse them.
#[must_use]
pub fn bare(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let kept = members
                .iter()
                .filter(|(key, _)| !TEXTS.contains(&key.as_str()));
            Value::Object(
                kept.map(|(key, value)| (key.clone(), below(key, value)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

/// What stands under a keyword. Under some of them the keys are names, and a member may well be called `title`.
fn below(keyword: &str, value: &Value) -> Value {
    match (keyword, value) {
        ("properties" | "$defs" | "dependentRequired", Value::Object(named)) => {
            let kept: Map<String, Value> = named
                .iter()
                .map(|(name, schema)| (name.clone(), bare(schema)))
                .collect();
            Value::Object(kept)
        }
        // A word of the contract is no schema.
        ("const" | "enum", word) => word.clone(),
        (_, schema) => bare(schema),
    }
}

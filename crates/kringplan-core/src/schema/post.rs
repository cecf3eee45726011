//! What schemars' output needs before it can be published (tested with the validators in `tests/judges`):
//! no `null`, no private formats, one `enum` per enumeration, an exact `pattern` beside every `format`,
//! texts split into title, description and English comment.

use serde_json::{Map, Value, json};

use super::{CONTRACT_VERSION, Unknown};
use crate::model::value::DATE_PATTERN;

/// Turns schemars' root schema into the published one.
pub(super) fn publish(mut root: Value, id: &str, unknown: Unknown) -> Value {
    treat(&mut root);
    if unknown == Unknown::Refused {
        close(&mut root);
    }
    let Value::Object(mut members) = root else {
        return root;
    };
    let mut out = Map::new();
    out.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    out.insert("$id".into(), json!(id));
    members.shift_remove("$schema");
    for key in ["title", "description", "$comment"] {
        if let Some(value) = members.shift_remove(key) {
            out.insert(key.into(), value);
        }
    }
    // A keyword of our own would make strict validators refuse the schema, so the version goes in the comment.
    let comment = out
        .get("$comment")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let comment = format!("{comment} Version {CONTRACT_VERSION}. EUPL-1.2.")
        .trim()
        .to_owned();
    out.insert("$comment".into(), json!(comment));
    let defs = members.shift_remove("$defs");
    out.extend(members);
    if let Some(Value::Object(defs)) = defs {
        let mut sorted: Vec<(String, Value)> = defs.into_iter().collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        out.insert("$defs".into(), Value::Object(sorted.into_iter().collect()));
    }
    Value::Object(out)
}

/// Applies every remedy, innermost first.
fn treat(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(treat),
        Value::Object(map) => {
            for value in map.values_mut() {
                treat(value);
            }
            drop_null(map);
            collapse_enum(map);
            formats(map);
            map.shift_remove("default");
            texts(map);
            order(map);
        }
        _ => {}
    }
}

/// Absent is the only way to leave something out.
fn drop_null(map: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|t| t != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            map.insert("type".into(), one);
        }
    }
    if let Some(Value::Array(values)) = map.get_mut("enum") {
        values.retain(|v| !v.is_null());
    }
    if let Some(Value::Array(options)) = map.get("anyOf") {
        let rest: Vec<Value> = options
            .iter()
            .filter(|o| o.get("type") != Some(&json!("null")))
            .cloned()
            .collect();
        if let ([Value::Object(only)], true) = (rest.as_slice(), rest.len() < options.len()) {
            let only = only.clone();
            map.shift_remove("anyOf");
            for (key, value) in only {
                map.entry(key).or_insert(value);
            }
        }
    }
}

/// Documented variants come as `oneOf` of constants; type generators and error texts want one `enum`.
fn collapse_enum(map: &mut Map<String, Value>) {
    let Some(Value::Array(options)) = map.get("oneOf") else {
        return;
    };
    let mut values = Vec::new();
    for option in options {
        match (option.get("const"), option.get("enum")) {
            (Some(value), _) => values.push(value.clone()),
            (None, Some(Value::Array(several))) => values.extend(several.iter().cloned()),
            _ => return,
        }
    }
    map.shift_remove("oneOf");
    map.insert("type".into(), json!("string"));
    map.insert("enum".into(), Value::Array(values));
}

fn formats(map: &mut Map<String, Value>) {
    match map.get("format").and_then(Value::as_str) {
        Some("date") => {
            map.insert("pattern".into(), json!(DATE_PATTERN));
        }
        Some("uuid") | None => {}
        Some(_) => {
            map.shift_remove("format");
        }
    }
}

/// `Titel. Beschrijving. | Title. Description.` becomes `title`, `description` and an English `$comment`.
fn texts(map: &mut Map<String, Value>) {
    let Some(Value::String(text)) = map.get("description") else {
        return;
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((dutch, english)) = text.split_once(" | ") else {
        return;
    };
    let (title, rest) = dutch
        .split_once(". ")
        .unwrap_or((dutch.trim_end_matches('.'), ""));
    map.insert("title".into(), json!(title));
    if rest.is_empty() {
        map.shift_remove("description");
    } else {
        map.insert("description".into(), json!(rest));
    }
    map.insert("$comment".into(), json!(format!("EN: {}", english.trim())));
}

/// Texts first, then the rest as it came.
fn order(map: &mut Map<String, Value>) {
    if map.values().all(|v| v.is_object()) {
        return;
    }
    let mut out = Map::new();
    for key in [
        "title",
        "description",
        "$comment",
        "type",
        "$ref",
        "const",
        "enum",
        "format",
        "pattern",
    ] {
        if let Some(value) = map.shift_remove(key) {
            out.insert(key.into(), value);
        }
    }
    let rest: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
    out.extend(rest);
    *map = out;
}

/// Refuses unknown members in every object with members of its own.
fn close(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Object(map) => {
            // The keys of these hold conditions on an object that is closed elsewhere.
            for (key, value) in map.iter_mut() {
                if !matches!(key.as_str(), "if" | "then" | "not" | "dependentRequired") {
                    close(value);
                }
            }
            if map.get("properties").is_some_and(Value::is_object)
                && map.get("type") == Some(&json!("object"))
            {
                map.insert("additionalProperties".into(), json!(false));
            }
        }
        _ => {}
    }
}

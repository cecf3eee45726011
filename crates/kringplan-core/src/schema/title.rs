//! What people call a member of a plan file.

use std::sync::OnceLock;

use serde_json::Value;

use super::{Unknown, plan_schema};
use crate::report::Tekst;

/// What a member of a plan file is called: the title of its text, by the names on the way to it (`plan`, `afspraken`,
/// `wat`). `None` for members that the contract does not know.
#[must_use]
pub fn title(names: &[&str]) -> Option<Tekst> {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    let root = SCHEMA.get_or_init(|| plan_schema(Unknown::Ignored));
    let mut here = root;
    let mut member = None;
    for name in names {
        let next = &target(root, here)["properties"][name];
        if next.is_null() {
            return None;
        }
        member = Some(next);
        here = next;
    }
    let text = |key: &str| member.and_then(|m| m[key].as_str());
    let english = text("$comment")?.trim_start_matches("EN: ");
    let english = english.split(". ").next().unwrap_or(english);
    Some(Tekst {
        nl: text("title")?.to_owned(),
        en: english.trim_end_matches('.').to_owned(),
    })
}

/// The object that a schema is about: through lists and references.
fn target<'s>(root: &'s Value, mut schema: &'s Value) -> &'s Value {
    loop {
        if schema["items"].is_object() {
            schema = &schema["items"];
        } else if let Some(reference) = schema["$ref"].as_str() {
            schema = &root["$defs"][reference.trim_start_matches("#/$defs/")];
        } else {
            return schema;
        }
    }
}

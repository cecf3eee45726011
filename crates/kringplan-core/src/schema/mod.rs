//! The published JSON Schemas (2020-12): generated from the model's types, and committed.
//!
//! The feature `generate` makes them anew. Without it (in the browser, where the generator and its texts were a
//! fifth of the code) the committed schema of a plan is read instead; a test holds the two equal.

#[cfg(feature = "generate")]
mod made;
#[cfg(feature = "generate")]
mod post;

use serde_json::{Value, json};

#[cfg(feature = "generate")]
pub use made::{diff_schema, digests_schema, plan_schema, proof_schema, report_schema, words};

/// Version of the contract that this code writes.
pub const CONTRACT_VERSION: &str = "1.0.0";
/// Version of the report format.
pub const REPORT_VERSION: &str = "1.0.0";
/// Id of the plan schema; `1` is the major version.
pub const PLAN_SCHEMA_ID: &str = "urn:kringplan:schema:plan:1";
/// Id of the strict twin.
pub const PLAN_STRICT_SCHEMA_ID: &str = "urn:kringplan:schema:plan:1:strict";
/// Id of the report schema.
pub const REPORT_SCHEMA_ID: &str = "urn:kringplan:schema:rapport:1";

/// Id of the schema of a difference between two versions.
pub const DIFF_SCHEMA_ID: &str = "urn:kringplan:schema:verschil:1";
/// Id of the schema of what a file proves.
pub const PROOF_SCHEMA_ID: &str = "urn:kringplan:schema:bewijs:1";
/// Id of the schema of the digests of a file.
pub const DIGESTS_SCHEMA_ID: &str = "urn:kringplan:schema:zegels:1";

/// What a schema does with members it does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// Readers ignore and preserve them: the schema that care systems register.
    Ignored,
    /// Refused: for our own writer and the editor.
    Refused,
}

/// The committed schema of a plan file, as text.
pub static PLAN_SCHEMA: &str = include_str!("../../../../schemas/plan.v1.schema.json");

/// The schema of a plan file as readers use it: made from the types, or read where they cannot make it.
#[must_use]
pub fn published_plan() -> Value {
    #[cfg(feature = "generate")]
    return plan_schema(Unknown::Ignored);
    #[cfg(not(feature = "generate"))]
    return serde_json::from_str(PLAN_SCHEMA).unwrap_or_default();
}

/// What a member of a plan file is called: the title of its text, by the names on the way to it (`plan`, `afspraken`,
/// `wat`). `None` for members that the contract does not know.
#[must_use]
pub fn title(names: &[&str]) -> Option<crate::report::Tekst> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let root = SCHEMA.get_or_init(published_plan);
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
    Some(crate::report::Tekst {
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

/// A schema as text: two spaces, final newline.
#[must_use]
pub fn to_text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_else(|_| json!({}).to_string());
    text.push('\n');
    text
}

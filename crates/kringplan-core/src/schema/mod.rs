//! The published JSON Schemas (2020-12), generated from the model's types.

mod post;

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::model::Planbestand;

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

/// The schema of a plan file.
#[must_use]
pub fn plan_schema(unknown: Unknown) -> Value {
    let id = match unknown {
        Unknown::Ignored => PLAN_SCHEMA_ID,
        Unknown::Refused => PLAN_STRICT_SCHEMA_ID,
    };
    post::publish(raw::<Planbestand>(), id, unknown)
}

/// The schema of a report (`kringplan check --format json`).
#[must_use]
pub fn report_schema() -> Value {
    post::publish(
        raw::<crate::report::Rapport>(),
        REPORT_SCHEMA_ID,
        Unknown::Refused,
    )
}

/// The schema of a difference (`kringplan diff --format json`).
#[must_use]
pub fn diff_schema() -> Value {
    let raw = raw::<crate::versions::Verschil>();
    post::publish(raw, DIFF_SCHEMA_ID, Unknown::Refused)
}

/// The schema of a proof (`kringplan verify --format json`).
#[must_use]
pub fn proof_schema() -> Value {
    let raw = raw::<crate::verify::Bewijs>();
    post::publish(raw, PROOF_SCHEMA_ID, Unknown::Refused)
}

/// The schema of the digests of a file (`kringplan digest --format json`).
#[must_use]
pub fn digests_schema() -> Value {
    let raw = raw::<crate::verify::Zegels>();
    post::publish(raw, DIGESTS_SCHEMA_ID, Unknown::Refused)
}

/// The words of every enumeration, with what they mean: (name of the type, (word, Dutch | English)).
#[must_use]
pub fn words() -> Vec<(String, Vec<(String, String)>)> {
    let raw = raw::<Planbestand>();
    let mut out: Vec<_> = raw["$defs"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| {
            let options = schema.get("oneOf")?.as_array()?;
            let words: Option<Vec<(String, String)>> = options
                .iter()
                .map(|o| {
                    Some((
                        o.get("const")?.as_str()?.to_owned(),
                        o.get("description")?.as_str()?.to_owned(),
                    ))
                })
                .collect();
            Some((name.clone(), words?))
        })
        .collect();
    out.sort();
    out
}

/// What a member of a plan file is called: the title of its text, by the names on the way to it (`plan`, `afspraken`,
/// `wat`). `None` for members that the contract does not know.
#[must_use]
pub fn title(names: &[&str]) -> Option<crate::report::Tekst> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
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

/// As schemars makes it, before our own treatment.
fn raw<T: schemars::JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}

/// A schema as text: two spaces, final newline.
#[must_use]
pub fn to_text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_else(|_| json!({}).to_string());
    text.push('\n');
    text
}

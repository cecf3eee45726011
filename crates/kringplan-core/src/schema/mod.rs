//! The published JSON Schemas (2020-12): generated from the model's types, and committed.
//!
//! The feature `generate` makes them. Without it (in the browser, where the generator and its texts were a fifth of
//! the code) there are no schemas: reading takes its shapes from a generated file of its own, see [`crate::structure`].

#[cfg(feature = "generate")]
mod bare;
#[cfg(feature = "generate")]
mod made;
#[cfg(feature = "generate")]
mod post;
#[cfg(feature = "generate")]
mod title;

use serde_json::{Value, json};

#[cfg(feature = "generate")]
pub use bare::bare;
#[cfg(feature = "generate")]
pub use made::{diff_schema, digests_schema, plan_schema, proof_schema, report_schema, words};
#[cfg(feature = "generate")]
pub use title::title;

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

/// A schema as text: two spaces, final newline.
#[must_use]
pub fn to_text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_else(|_| json!({}).to_string());
    text.push('\n');
    text
}

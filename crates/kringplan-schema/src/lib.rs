//! Judges a JSON value against the published schemas, as a system that imports plans would.
//!
//! The only crate that names `jsonschema`. The product's own reader does not need it (see
//! `kringplan_core::structure`); this is the second opinion, for integrators and for the tests.

#![warn(clippy::disallowed_methods)]

use std::sync::OnceLock;

use jsonschema::Validator;
use kringplan_core::schema::{
    Unknown, diff_schema, digests_schema, plan_schema, proof_schema, report_schema,
};
use serde_json::Value;

/// The published schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `schemas/plan.v1.schema.json`: unknown members are ignored.
    Plan,
    /// `schemas/plan.v1.strict.schema.json`: unknown members are refused.
    PlanStrict,
    /// `schemas/rapport.v1.schema.json`.
    Report,
    /// `schemas/verschil.v1.schema.json`.
    Diff,
    /// `schemas/bewijs.v1.schema.json`.
    Proof,
    /// `schemas/zegels.v1.schema.json`.
    Digests,
}

/// One way in which a value does not meet a schema. Never quotes the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the value (JSON Pointer).
    pub pointer: String,
    /// Which keyword of the schema refuses it (`required`, `pattern`).
    pub keyword: String,
    /// Where in the schema (JSON Pointer).
    pub schema_pointer: String,
}

/// Every problem of `value` under the schema, in the order of the validator; empty when it meets the schema.
/// Formats are asserted.
#[must_use]
pub fn validate(kind: Kind, value: &Value) -> Vec<Problem> {
    let Some(validator) = validator(kind) else {
        return vec![Problem {
            pointer: String::new(),
            keyword: "schema".into(),
            schema_pointer: String::new(),
        }];
    };
    validator
        .iter_errors(value)
        .map(|error| {
            let schema_pointer = error.schema_path().to_string();
            let keyword = schema_pointer
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned();
            Problem {
                pointer: error.instance_path().to_string(),
                keyword,
                schema_pointer,
            }
        })
        .collect()
}

/// Each schema is compiled once. `None` cannot happen in a build whose tests pass.
fn validator(kind: Kind) -> Option<&'static Validator> {
    static VALIDATORS: [OnceLock<Option<Validator>>; 6] = [const { OnceLock::new() }; 6];
    let compile = || {
        let schema = match kind {
            Kind::Plan => plan_schema(Unknown::Ignored),
            Kind::PlanStrict => plan_schema(Unknown::Refused),
            Kind::Report => report_schema(),
            Kind::Diff => diff_schema(),
            Kind::Proof => proof_schema(),
            Kind::Digests => digests_schema(),
        };
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .ok()
    };
    VALIDATORS[kind as usize].get_or_init(compile).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn problems_name_places_and_keywords_and_quote_nothing() {
        let problems = validate(
            Kind::Plan,
            &json!({ "schemaVersie": "1.0.0", "taal": "geheime naam" }),
        );
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].pointer.as_str(), problems[0].keyword.as_str()),
            ("/taal", "pattern")
        );
        assert!(!format!("{problems:?}").contains("geheime"));
    }

    #[test]
    fn unknown_members_are_refused_by_the_strict_twin_only() {
        let value = json!({ "schemaVersie": "1.0.0", "extra": 1 });
        assert!(validate(Kind::Plan, &value).is_empty());
        assert_eq!(
            validate(Kind::PlanStrict, &value)[0].keyword,
            "additionalProperties"
        );
    }
}

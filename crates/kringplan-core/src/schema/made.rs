//! The schemas, made from the types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{
    DIFF_SCHEMA_ID, DIGESTS_SCHEMA_ID, PLAN_SCHEMA_ID, PLAN_STRICT_SCHEMA_ID, PROOF_SCHEMA_ID,
    REPORT_SCHEMA_ID, Unknown, post,
};
use crate::model::Planbestand;

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

/// As schemars makes it, before our own treatment.
fn raw<T: schemars::JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}

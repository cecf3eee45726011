//! The core for the browser: JSON text in, JSON text out, so that the browser gives the same bytes as the command line.
//!
//! Knows neither Typst nor `jsonschema`. Every function is plain Rust as well, so that the host's tests can call it.

#![warn(clippy::disallowed_methods)]

use kringplan_core::report::{report, unreadable};
use kringplan_core::rules;
use kringplan_core::source::Limits;
use kringplan_core::text::Language;
use kringplan_core::{Context, Document, check as run_check};
use wasm_bindgen::prelude::wasm_bindgen;

/// Checks a plan file on a reference date (`YYYY-MM-DD`) and gives the report as JSON, as
/// `kringplan check --format json` prints it. A file that cannot be read is a report too.
///
/// # Errors
/// Only when the date is no date: that is the caller's mistake, not the plan's.
#[wasm_bindgen]
pub fn check(plan: &str, date: &str) -> Result<String, String> {
    let day = date
        .parse()
        .map_err(|_| "the date is not YYYY-MM-DD".to_owned())?;
    let report = match Document::read(plan.as_bytes(), Limits::default()) {
        Ok(document) => report(
            &document,
            &run_check(&document, &Context::on(day)),
            day,
            None,
        ),
        Err(problems) => unreadable(&problems, day, None),
    };
    serde_json::to_string_pretty(&report).map_err(|error| error.to_string())
}

/// Explains a rule by its code, in Dutch (`nl`) or English: a JSON list of `[label, text]`, `[]` for an unknown code.
#[wasm_bindgen]
#[must_use]
pub fn explain(code: &str, language: &str) -> String {
    let language = if language.starts_with("en") {
        Language::English
    } else {
        Language::Dutch
    };
    let parts = rules::by_code(code)
        .map(|rule| kringplan_core::publish::explain(rule, language))
        .unwrap_or_default();
    serde_json::to_string(&parts).unwrap_or_else(|_| "[]".to_owned())
}

/// The published schema of a plan file.
#[wasm_bindgen]
#[must_use]
pub fn schema() -> String {
    use kringplan_core::schema::{Unknown, plan_schema, to_text};
    to_text(&plan_schema(Unknown::Ignored))
}

/// Version of the contract that this module reads and writes.
#[wasm_bindgen]
#[must_use]
pub fn contract_version() -> String {
    kringplan_core::schema::CONTRACT_VERSION.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_gives_a_report_and_nonsense_gives_one_too() {
        let good = check(r#"{"schemaVersie": "1.0.0"}"#, "2026-03-14").unwrap();
        assert!(good.contains("\"gelezen\": true"), "{good}");
        let bad = check("{", "2026-03-14").unwrap();
        assert!(
            bad.contains("\"gelezen\": false") && bad.contains("STR-002"),
            "{bad}"
        );
        assert!(check("{}", "morgen").is_err());
    }
}

//! What there is to know about a plan; the same bytes as `kringplan … --format json` prints.

use kringplan_core::report::{report, unreadable};
use kringplan_core::schema::CONTRACT_VERSION;
use kringplan_core::text::Language;
use kringplan_core::{Context, rules, verify as proof, versions};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reading;
use crate::refusal::{answer, json, printed};

/// Checks a plan on a reference date (`YYYY-MM-DD`) and gives the report, as `kringplan check --format json` prints
/// it. A file that cannot be read is a report too.
///
/// # Errors
/// Only when the day is no day: that is the caller's mistake, not the plan's.
#[wasm_bindgen]
pub fn check(plan: &str, day: &str, strict: bool) -> Result<String, String> {
    answer(|| {
        let day = reading::day(day)?;
        let context = Context {
            strict,
            ..Context::on(day)
        };
        printed(&match reading::document(plan) {
            Ok(document) => {
                let checked = kringplan_core::check(&document, &context);
                report(&document, &checked, day, None)
            }
            Err(problems) => unreadable(&problems, day, None),
        })
    })
}

/// How far a plan is, as `kringplan status --format json` prints it.
///
/// # Errors
/// When the plan cannot be read, or the day is no day.
#[wasm_bindgen]
pub fn status(plan: &str, day: &str) -> Result<String, String> {
    answer(|| {
        let day = reading::day(day)?;
        let document = reading::plan(plan)?;
        let checked = kringplan_core::check(&document, &Context::on(day));
        printed(&report(&document, &checked, day, None).toestand)
    })
}

/// Explains a rule by its code, in Dutch (`nl`) or English: a JSON list of `[label, text]`, `[]` for an unknown code.
#[wasm_bindgen]
#[must_use]
pub fn explain(code: &str, lang: &str) -> String {
    let language = if lang.starts_with("en") {
        Language::English
    } else {
        Language::Dutch
    };
    let parts = rules::by_code(code)
        .map(|rule| kringplan_core::publish::explain(rule, language))
        .unwrap_or_default();
    json(&parts).unwrap_or_else(|_| "[]".to_owned())
}

/// Every digest of a plan, as `kringplan digest --format json` prints them.
///
/// # Errors
/// When the plan cannot be read, or no digest can be made of it.
#[wasm_bindgen]
pub fn digest(plan: &str) -> Result<String, String> {
    answer(|| printed(&proof::seals(&*reading::plan(plan)?)?))
}

/// What differs between two versions, as `kringplan diff --format json` prints it.
///
/// # Errors
/// When one of them cannot be read or is no version, or when they are two plans.
#[wasm_bindgen]
pub fn diff(old: &str, newer: &str) -> Result<String, String> {
    answer(|| {
        let (old, newer) = (reading::plan(old)?, reading::plan(newer)?);
        printed(&versions::diff(&old, &newer)?)
    })
}

/// What the digests of a plan prove on its own, as `kringplan verify --format json` prints it without trusted keys.
///
/// # Errors
/// When the plan cannot be read or is no version, or the day is no day.
#[wasm_bindgen]
pub fn verify(plan: &str, day: &str) -> Result<String, String> {
    answer(|| {
        let day = reading::day(day)?;
        let document = reading::plan(plan)?;
        printed(&proof::verify(&document, &[], None, day)?)
    })
}

/// Version of the contract that this module reads and writes.
#[wasm_bindgen]
#[must_use]
pub fn contract_version() -> String {
    CONTRACT_VERSION.to_owned()
}

/// A citizen service number stands somewhere in the plan; also in one that cannot be read as a plan but is JSON.
#[wasm_bindgen]
#[must_use]
pub fn holds_bsn(plan: &str) -> bool {
    let scanned =
        || kringplan_core::source::scan(plan.as_bytes(), kringplan_core::source::Limits::default());
    match reading::document(plan) {
        Ok(document) => rules::holds_bsn(document.source()),
        Err(_) => scanned().is_ok_and(|source| rules::holds_bsn(&source)),
    }
}

//! Conditions that a professional sets before the conference.

use kringplan_core::conditions::{Fixing, NewCondition, NoConditions, add, fix, lint, none};
use kringplan_core::report::{report, unreadable};
use kringplan_core::{Context, writing::Draft};
use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reading;
use crate::refusal::{Refused, answer, json, printed};

/// What there is to ask about the conditions, as `kringplan conditions check --format json` prints it.
///
/// # Errors
/// Only when the day is no day.
#[wasm_bindgen]
pub fn conditions_lint(plan: &str, day: &str) -> Result<String, String> {
    answer(|| {
        let day = reading::day(day)?;
        printed(&match reading::document(plan) {
            Ok(document) => report(&document, &lint(&document, &Context::on(day)), day, None),
            Err(problems) => unreadable(&problems, day, None),
        })
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Adding {
    door: String,
    tekst: String,
    bedreiging: String,
    op: String,
    peildatum: Option<String>,
    gedeeld_op: Option<String>,
    #[serde(default)]
    schriftelijk: bool,
    id: Option<String>,
}

/// Adds a condition, as `kringplan conditions add` does:
/// `{door, tekst, bedreiging, op, gedeeldOp?, schriftelijk?, id?, peildatum?}` → `{tekst, id}`.
///
/// # Errors
/// When the plan cannot be read, or the reason why this cannot be set.
#[wasm_bindgen]
pub fn conditions_add(plan: &str, json: &str) -> Result<String, String> {
    answer(|| {
        let new: Adding = reading::options(json)?;
        let reference = reading::reference(new.peildatum.as_deref())?;
        let on = reading::day_of_fact(&new.op, reference)?;
        let shared = new.gedeeld_op.as_deref();
        let shared = shared
            .map(|day| reading::day_of_fact(day, reference))
            .transpose()?;
        let mut draft = reading::draft(plan)?;
        let id = add(
            &mut draft,
            &NewCondition {
                by: &new.door,
                text: &new.tekst,
                threat: &new.bedreiging,
                id: new.id.as_deref(),
                on,
                shared,
                written: new.schriftelijk,
            },
        )?;
        written(draft, &json!({ "id": id }))
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fixed {
    op: String,
    #[serde(default)]
    schriftelijk: bool,
    gemaakt: String,
}

/// Fixes the conditions, as `kringplan conditions fix` does: `{op, schriftelijk, gemaakt}` → `{tekst, aantal}`.
///
/// # Errors
/// When the plan cannot be read, or the reason why they cannot be fixed.
#[wasm_bindgen]
pub fn conditions_fix(plan: &str, json: &str) -> Result<String, String> {
    answer(|| {
        let options: Fixed = reading::options(json)?;
        let made = reading::day(&options.gemaakt)?;
        let on = reading::day_of_fact(&options.op, Some(made))?;
        let mut draft = reading::draft(plan)?;
        let fixing = Fixing {
            on,
            written: options.schriftelijk,
            made,
        };
        let count = fix(&mut draft, &fixing)?;
        written(draft, &json!({ "aantal": count }))
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Without {
    instantie: String,
    door: String,
    op: String,
    peildatum: Option<String>,
}

/// Writes down that a body sets no conditions, as `kringplan conditions none` does:
/// `{instantie, door, op, peildatum?}` → `{tekst}`.
///
/// # Errors
/// When the plan cannot be read, or the reason why this cannot be said.
#[wasm_bindgen]
pub fn conditions_none(plan: &str, json: &str) -> Result<String, String> {
    answer(|| {
        let said: Without = reading::options(json)?;
        let reference = reading::reference(said.peildatum.as_deref())?;
        let on = reading::day_of_fact(&said.op, reference)?;
        let mut draft = reading::draft(plan)?;
        none(
            &mut draft,
            &NoConditions {
                body: &said.instantie,
                by: &said.door,
                on,
            },
        )?;
        written(draft, &json!({}))
    })
}

/// The new text and what else there is to tell; a condition may hold what no plan may hold.
fn written(draft: Draft, told: &serde_json::Value) -> Result<String, Refused> {
    reading::refuse_bsn(draft.document())?;
    let mut out = json!({ "tekst": draft.text() });
    for (key, value) in told.as_object().into_iter().flatten() {
        out[key] = value.clone();
    }
    reading::keep(draft.finish());
    json(&out)
}

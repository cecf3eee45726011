//! Making a plan, changing it and beginning its next version; every byte that is not changed stays.

use kringplan_core::fresh::{self, NewPlan};
use kringplan_core::report::{Tekst, unreadable};
use kringplan_core::source::Limits;
use kringplan_core::text::on_screen;
use kringplan_core::versions::{self, Decision, Revision};
use kringplan_core::writing::{Refusal, patch};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reading;
use crate::refusal::{Refused, answer, json};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct NewOptions {
    plansoort: String,
    kenmerk: String,
    werkwijze: Option<Werkwijze>,
    onderwerp: Option<String>,
    gemeente: Option<String>,
    taal: Option<String>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Werkwijze {
    EigenKracht,
    Vrij,
}

/// A new plan, as `kringplan new` writes it. Options: `{plansoort, kenmerk, werkwijze?, onderwerp?, gemeente?, taal?}`.
///
/// # Errors
/// When the options are not these, or hold a word that the contract does not know.
#[wasm_bindgen]
pub fn new_plan(options: &str) -> Result<String, String> {
    answer(|| {
        let new: NewOptions = reading::options(options)?;
        let made = fresh::plan(&NewPlan {
            kind: &new.plansoort,
            reference: &new.kenmerk,
            free_form: new.werkwijze == Some(Werkwijze::Vrij),
            topic: new.onderwerp.as_deref(),
            municipality: new.gemeente.as_deref(),
            language: new.taal.as_deref().unwrap_or("nl"),
        });
        made.map_err(|problems| {
            Refused::new("nieuw-past-niet").with(unreadable(&problems, reading::NO_DAY, None))
        })
    })
}

/// The plan in the contract's order, as `kringplan format` writes it.
///
/// # Errors
/// When the plan cannot be read, or two keys become the same in NFC.
#[wasm_bindgen]
pub fn format(plan: &str) -> Result<String, String> {
    answer(|| {
        let document = reading::plan(plan)?;
        kringplan_core::format::format(&document).map_err(|_| Refused::new("bewerken-botsing"))
    })
}

/// Makes a list of changes (RFC 6902: `add`, `remove`, `replace`, `move`) and gives the new text.
///
/// # Errors
/// When the plan cannot be read, when a change cannot be made, or when the plan could not be read after it.
#[wasm_bindgen]
pub fn edit(plan: &str, ops: &str) -> Result<String, String> {
    answer(|| {
        let document = reading::plan(plan)?;
        let ops = reading::options(ops)?;
        let changed = patch(&document, &ops, Limits::default())?;
        Ok(reading::keep(changed).source().text().to_owned())
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RevisionOptions {
    dag: String,
    besloten_op: Option<String>,
    #[serde(default)]
    besloten_door: Vec<String>,
}

#[derive(Serialize)]
struct Revised<'a> {
    tekst: &'a str,
    versie: u32,
    vervangt: u32,
    opnieuw: &'a [String],
    blijft: Vec<Part<'a>>,
    opmerkingen: Vec<Tekst>,
}

#[derive(Serialize)]
struct Part<'a> {
    door: &'a str,
    afspraken: &'a [String],
}

impl<'a> Part<'a> {
    fn of(part: &'a versions::Part) -> Self {
        Self {
            door: &part.by,
            afspraken: &part.agreements,
        }
    }
}

/// The next version of a plan, as `kringplan revise` writes it. Options: `{dag, beslotenOp?, beslotenDoor?}`.
///
/// # Errors
/// When the plan cannot be read, or no version can follow on it.
#[wasm_bindgen]
pub fn revise(plan: &str, options: &str) -> Result<String, String> {
    answer(|| {
        let options: RevisionOptions = reading::options(options)?;
        let day = reading::day(&options.dag)?;
        let decided = options
            .besloten_op
            .as_deref()
            .map(reading::day)
            .transpose()?;
        if decided.is_none() && !options.besloten_door.is_empty() {
            return Err(Refused::new("bewerken-vorm"));
        }
        let old = reading::plan(plan)?;
        let revision = Revision {
            edited: None,
            decision: decided.map(|on| Decision {
                on,
                by: options.besloten_door,
            }),
            day,
        };
        let revised = versions::revise(&old, revision, Limits::default())?;
        json(&Revised {
            tekst: revised.document.source().text(),
            versie: revised.version,
            vervangt: revised.replaced,
            opnieuw: &revised.emptied,
            blijft: revised.kept.iter().map(Part::of).collect(),
            opmerkingen: remarks(&revised.remarks),
        })
    })
}

/// Remarks in words.
pub(crate) fn remarks(remarks: &[Refusal]) -> Vec<Tekst> {
    remarks.iter().map(|r| on_screen(r.key, &r.args)).collect()
}

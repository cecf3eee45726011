//! What is thrown: `{"sleutel": …, "tekst": {"nl": …, "en": …}, "rapport"?: …}`, a reason that people can read.

use kringplan_core::report::{Finding, Rapport, Tekst, describe};
use kringplan_core::source::{NotWhole, compact, pretty};
use kringplan_core::text::on_screen;
use kringplan_core::writing::{Refusal, Rejected};
use serde::Serialize;
use serde_json::Value;

/// A reason not to do something.
#[derive(Debug, Serialize)]
pub(crate) struct Refused {
    sleutel: String,
    tekst: Tekst,
    #[serde(skip_serializing_if = "Option::is_none")]
    rapport: Option<Box<Rapport>>,
}

impl Refused {
    /// A reason without values.
    pub(crate) fn new(key: &'static str) -> Self {
        Refusal::new(key).into()
    }

    /// What a reader says goes along.
    pub(crate) fn with(self, report: Rapport) -> Self {
        Self {
            rapport: Some(Box::new(report)),
            ..self
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self {
            sleutel: refusal.key.to_owned(),
            tekst: on_screen(refusal.key, &refusal.args),
            rapport: None,
        }
    }
}

impl From<Rejected> for Refused {
    /// The reason, and what the reader says of the first place that does not fit.
    fn from(rejected: Rejected) -> Self {
        let mut refused = Self::from(rejected.refusal);
        if let Some(first) = rejected.problems.first() {
            let said = finding(first);
            refused.tekst.nl = [refused.tekst.nl.as_str(), &said.nl].join(" ");
            refused.tekst.en = [refused.tekst.en.as_str(), &said.en].join(" ");
        }
        refused
    }
}

fn finding(finding: &Finding) -> Tekst {
    describe(finding, None).tekst
}

/// What a function says, or what it throws.
pub(crate) fn answer(ask: impl FnOnce() -> Result<String, Refused>) -> Result<String, String> {
    ask().map_err(|refused| json(&refused).unwrap_or_else(|_| "{}".to_owned()))
}

/// A value as compact JSON, for programs.
pub(crate) fn json(value: &impl Serialize) -> Result<String, Refused> {
    written(value, compact)
}

/// A value as the command line prints it: two spaces, a final newline.
pub(crate) fn printed(value: &impl Serialize) -> Result<String, Refused> {
    Ok(written(value, pretty)? + "\n")
}

/// By way of one value without a type: two writers for every type would be a tenth of the module.
fn written(
    value: &impl Serialize,
    spell: fn(&Value) -> Result<String, NotWhole>,
) -> Result<String, Refused> {
    let value = serde_json::to_value(value).map_err(|_| Refused::new("intern"))?;
    spell(&value).map_err(|NotWhole| Refused::new("intern"))
}

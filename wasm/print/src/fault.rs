//! Why something was not done, as the host of the module reads it.

use kringplan_core::report::{Rapport, Tekst};
use kringplan_core::text::both;
use kringplan_core::writing::Refusal;
use serde::Serialize;

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fault {
    /// Key of the reason.
    pub sleutel: &'static str,
    /// The reason in words.
    pub tekst: Tekst,
    /// What stands in the way of reading a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rapport: Option<Box<Rapport>>,
}

impl Fault {
    pub(crate) fn unreadable(report: Rapport) -> Self {
        Self {
            sleutel: "onleesbaar",
            tekst: both("afdruk-onleesbaar", &[]),
            rapport: Some(Box::new(report)),
        }
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| self.sleutel.to_owned())
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self {
            sleutel: refusal.key,
            tekst: both(refusal.key, &refusal.args),
            rapport: None,
        }
    }
}

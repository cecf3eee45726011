//! The conference: day, place, who informed, who stayed for the private time. Never minutes of it.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::DeelnemerId;

/// Conferentie. | Conference.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Conferentie {
    /// Datum. De dag. | Date. The day.
    pub datum: Option<NaiveDate>,
    /// Plaats. Waar het was. | Place. Where it was.
    pub plaats: Option<String>,
    /// Informatieronde. Wie vooraf informatie gaf. | Information round. Who gave information beforehand.
    #[serde(default)]
    pub informatieronde: Vec<Informatie>,
    /// Besloten tijd. Alleen de kring: nooit een verslag. | Private time. The circle only: never a report.
    pub besloten_tijd: Option<BeslotenTijd>,
}

/// Informatie. | Information.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Informatie {
    /// Deelnemer. Wie de informatie gaf. | Participant. Who gave it.
    pub deelnemer: Option<DeelnemerId>,
    /// Onderwerp. Waar het over ging. | Subject. What it was about.
    pub onderwerp: Option<String>,
    /// Hoe. Bijvoorbeeld schriftelijk. | How. For example in writing.
    pub hoe: Option<String>,
}

/// Besloten tijd. | Private time.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BeslotenTijd {
    /// Aanwezig. Wie erbij waren. | Present. Who were there.
    #[serde(default)]
    pub aanwezig: Vec<DeelnemerId>,
}

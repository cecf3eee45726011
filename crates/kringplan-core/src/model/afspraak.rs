//! An agreement: who does what, when.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{AfspraakId, BijId, DeelnemerId, Meedoener, Weekdag};
use super::wanneer::Wanneer;

/// Afspraak. Wie wat wanneer doet. | Agreement. Who does what when.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Afspraak {
    /// Id. Korte naam op papier, zoals A1. | Id. Short name on paper, such as A1.
    pub id: AfspraakId,
    /// Wat. Wat er gebeurt, met een werkwoord. | What. What is done, with a verb.
    pub wat: Option<String>,
    /// Wie. De ene persoon die dit op zich neemt. | Who. The one person who takes it on.
    pub wie: Option<DeelnemerId>,
    /// Met. Wie meedoen, of het woord iedereen. | With. Who join in, or the word `iedereen`.
    #[serde(default)]
    pub met: Vec<Meedoener>,
    /// Beurten. Wie op welke dag. | Turns. Who on which weekday.
    #[serde(default)]
    pub beurten: Vec<Beurt>,
    /// Wanneer. | When.
    pub wanneer: Option<Wanneer>,
    /// Loopt al. Deze afspraak was er al voor de conferentie. | Already running. It was there before the conference.
    pub loopt_al: Option<bool>,
    /// Bij. Op welke zorg, welk doel of welke voorwaarde dit antwoord geeft. | Answers. Which worry, goal or condition it answers.
    #[serde(default)]
    pub bij: Vec<BijId>,
    /// Kijkt mee. Wie ziet of het gebeurt. | Looks along. Who sees that it happens.
    pub kijkt_mee: Option<DeelnemerId>,
    /// Als het niet lukt. | If it does not work.
    pub als_het_niet_lukt: Option<AlsHetNietLukt>,
}

/// Beurt. | Turn.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Beurt {
    /// Wie. | Who.
    pub wie: Option<DeelnemerId>,
    /// Dagen. | Days.
    #[serde(default)]
    pub dagen: Vec<Weekdag>,
}

/// Als het niet lukt. Wat er dan gebeurt. | If it does not work. What happens then.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AlsHetNietLukt {
    /// Tekst. | Text.
    pub tekst: Option<String>,
    /// Wie. Wie het dan overneemt. | Who. Who takes over.
    #[serde(default)]
    pub wie: Vec<DeelnemerId>,
}

//! Outside help: what the kring asks, of whom, and who of the kring arranges it.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{AfspraakId, BijId, DeelnemerId, HulpId};
use super::wanneer::Wanneer;

/// Hulp van buiten. Een vraag om hulp. | Outside help. A request for help.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Hulp {
    /// Id. Korte naam op papier, zoals H2. | Id. Short name on paper, such as H2.
    pub id: HulpId,
    /// Aanbieder. Wie de hulp geeft. | Provider. Who gives the help.
    pub aanbieder: Option<Aanbieder>,
    /// Vraag. Wat de kring vraagt. | Request. What the circle asks.
    pub vraag: Option<String>,
    /// Begin. Wanneer het begint. | Start. When it begins.
    pub begin: Option<Wanneer>,
    /// Duur. Hoe lang. | Duration. How long.
    pub duur: Option<String>,
    /// Trekker. Wie van de kring dit regelt. | Arranged by. Who of the circle arranges it.
    pub trekker: Option<DeelnemerId>,
    /// Voor. Voor wie de hulp is. | For. Whom the help is for.
    #[serde(default)]
    pub voor: Vec<DeelnemerId>,
    /// Jeugdhulp. Is het jeugdhulp (Jeugdwet artikel 1.1)? | Youth help. Whether it is youth help (Youth Act art. 1.1).
    pub jeugdhulp: Option<bool>,
    /// Overbrugging. Welke afspraken gelden tot de hulp begint. | Bridge. Agreements that hold until the help starts.
    #[serde(default)]
    pub overbrugging: Vec<AfspraakId>,
    /// Bij. Op welke zorg, welk doel of welke voorwaarde dit antwoord geeft. | Answers. Which worry, goal or condition it answers.
    #[serde(default)]
    pub bij: Vec<BijId>,
}

/// Aanbieder. | Provider.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Aanbieder {
    /// Organisatie. | Organisation.
    pub organisatie: Option<String>,
    /// Functie. | Function.
    pub functie: Option<String>,
    /// Deelnemer. Als deze persoon in het plan staat. | Participant. Where this person is in the plan.
    pub deelnemer: Option<DeelnemerId>,
}

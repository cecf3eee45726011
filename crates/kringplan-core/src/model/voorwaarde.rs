//! Bodies that may intervene, and the conditions a professional sets beforehand.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{DeelnemerId, InstantieId, Sha256, VoorwaardeId};

/// Instantie. Een organisatie die mag ingrijpen. | Body. An organisation that may intervene.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Instantie {
    /// Id. Korte naam op papier, zoals i1. | Id. Short name on paper, such as i1.
    pub id: InstantieId,
    /// Naam. De naam van de instantie. | Name. The body's name.
    pub naam: Option<String>,
    /// Gevolg. Wat er gebeurt als er geen veilig plan komt. | Consequence. What happens if no safe plan comes.
    pub gevolg: Option<String>,
    /// Geen voorwaarden. De instantie zegt dat zij niets vooraf vraagt. | No conditions. The body says that it sets none.
    pub geen_voorwaarden: Option<GeenVoorwaarden>,
}

/// Geen voorwaarden. | No conditions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GeenVoorwaarden {
    /// Door. Wie dat zei. | By. Who said so.
    pub door: Option<DeelnemerId>,
    /// Op. Wanneer. | On. When.
    pub op: Option<NaiveDate>,
}

/// Voorwaarde. Wat het plan moet bereiken voor de veiligheid. | Condition. What the plan must achieve for safety.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Voorwaarde {
    /// Id. Korte naam op papier, zoals V3. | Id. Short name on paper, such as V3.
    pub id: VoorwaardeId,
    /// Tekst. Wat er bereikt moet worden, met ruimte voor de kring. | Text. The outcome asked, leaving room to the circle.
    pub tekst: Option<String>,
    /// Bedreiging. Het concrete gevaar waarop dit een antwoord is (BW 1:255 lid 4). | Threat. The concrete threat it answers (Civil Code 1:255(4)).
    pub bedreiging: Option<String>,
    /// Gesteld door. De professional. | Set by. The professional.
    pub gesteld_door: Option<DeelnemerId>,
    /// Gesteld op. De dag. | Set on. The day.
    pub gesteld_op: Option<NaiveDate>,
    /// Gedeeld op. De dag dat de kring het hoorde, voor de besloten tijd. | Shared on. Day on which the circle heard it, before the private time.
    pub gedeeld_op: Option<NaiveDate>,
    /// Schriftelijk. Is het op papier gedeeld? | In writing. Whether it was shared on paper.
    pub schriftelijk: Option<bool>,
}

/// Voorwaarden vastgelegd. | Conditions fixed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct VoorwaardenVastgelegd {
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Integriteit. Het zegel op de voorwaarden. | Integrity. Digest of the conditions.
    pub integriteit: Option<Integriteit>,
}

/// Integriteit. Een digitaal zegel, in de vorm van ZGW. | Integrity. A digest, in the shape of the ZGW standards.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Integriteit {
    /// Algoritme. | Algorithm.
    pub algoritme: Algoritme,
    /// Waarde. SHA-256 in 64 tekens. | Value. SHA-256 in 64 hexadecimal digits.
    pub waarde: Sha256,
    /// Datum. Wanneer het zegel is gemaakt. | Date. When the digest was made.
    pub datum: NaiveDate,
}

/// Algoritme. | Algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Algoritme {
    /// SHA-256 over RFC 8785 | SHA-256 over RFC 8785
    #[serde(rename = "sha_256")]
    Sha256,
}

//! What the process adds around the plan: walk-through, copies, calls, answers, progress, consent, signatures.

use std::collections::BTreeMap;

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{DeelnemerId, HulpId, InstantieId, OnderdeelId, PartijId, Taalcode};
use super::voorwaarde::Integriteit;

/// Doorgenomen. | Walk-through.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Doorgenomen {
    /// Versie. | Version.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
}

/// Voorgelegd. | Put before a body.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Voorgelegd {
    /// Versie. | Version.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Aan. De instantie. | To. The body.
    pub aan: Option<InstantieId>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
}

/// Antwoord. | Answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Antwoord {
    /// Hulp. Op welke vraag. | Help. To which request.
    pub hulp: Option<HulpId>,
    /// Stand. | Status.
    pub stand: Option<AntwoordStand>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Toelichting. | Explanation.
    pub toelichting: Option<String>,
}

/// Stand van een antwoord. | Status of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AntwoordStand {
    /// gevraagd, nog geen antwoord | asked, no answer yet
    Gevraagd,
    /// toegezegd | promised
    Toegezegd,
    /// toegezegd onder voorbehoud | promised with a reservation
    OnderVoorbehoud,
    /// er is een wachttijd | there is a waiting time
    Wachttijd,
    /// afgewezen | refused
    Afgewezen,
}

/// Voortgang. | Progress.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Voortgang {
    /// Onderdeel. De afspraak of hulp. | Part. The agreement or help.
    pub onderdeel: Option<OnderdeelId>,
    /// Versie. | Version.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Stand. | Status.
    pub stand: Option<UitvoeringStand>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Toelichting. | Explanation.
    pub toelichting: Option<String>,
}

/// Stand van de uitvoering. | Status of progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UitvoeringStand {
    /// nog niet begonnen | not yet
    NogNiet,
    /// loopt | going on
    Loopt,
    /// gedaan | done
    Gedaan,
    /// gestopt | stopped
    Gestopt,
}

/// Exemplaar. | Copy.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Exemplaar {
    /// Voor. Wie het krijgt. | For. Who gets it.
    pub voor: Option<PartijId>,
    /// Versie. | Version.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Vorm. | Form.
    pub vorm: Option<ExemplaarVorm>,
    /// Taal. | Language.
    pub taal: Option<Taalcode>,
    /// Op. De dag van verzenden; zonder dit is het nog niet verstuurd. | On. Day of sending; absent: not sent yet.
    pub op: Option<NaiveDate>,
    /// Ontvangen op. | Received on.
    pub ontvangen_op: Option<NaiveDate>,
    /// Integriteit. Het zegel van de versie op dit exemplaar. | Integrity. Digest of the version on this copy.
    pub integriteit: Option<Integriteit>,
}

/// Vorm van een exemplaar. | Form of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExemplaarVorm {
    /// op papier | on paper
    Papier,
    /// als bestand | as a file
    Digitaal,
    /// voorgelezen | read aloud
    Voorgelezen,
    /// op een andere manier | in another way
    Anders,
}

/// Nabelafspraak. | Follow-up call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Nabelafspraak {
    /// Afgesproken op. De dag: de eerste is vier weken na de conferentie. | Agreed for. The first: four weeks after the conference.
    pub afgesproken_op: Option<NaiveDate>,
    /// Gebeld op. | Called on.
    pub gebeld_op: Option<NaiveDate>,
    /// Uitkomst. Kort, zonder verslag. | Outcome. Short, no report.
    pub uitkomst: Option<String>,
}

/// Toestemming. | Consent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Toestemming {
    /// Soort. | Kind.
    pub soort: ToestemmingSoort,
    /// Ontvanger. Met wie gedeeld mag worden. | Recipient. With whom may be shared.
    pub ontvanger: Option<PartijId>,
    /// Hulp. Voor welke hulp. | Help. For which help.
    pub hulp: Option<HulpId>,
    /// Over. Over wie de gegevens of hulp gaan. | About. Whom the data or help is about.
    #[serde(default)]
    pub over: Vec<DeelnemerId>,
    /// Door. Wie toestemming gaf; onder de 16 de wettelijk vertegenwoordiger. | By. Who consented; below 16 the legal representative.
    pub door: Option<DeelnemerId>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
}

/// Soort toestemming. | Kind of consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ToestemmingSoort {
    /// het plan delen | sharing the plan
    Delen,
    /// hulp krijgen | receiving help
    Hulp,
}

/// Afgerond. | Finished.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Afgerond {
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Door. Wie van de kring dat zei. | By. Who of the circle said so.
    pub door: Option<DeelnemerId>,
}

/// Handtekening. | Signature.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Handtekening {
    /// Soort. Over een versie of over een toets. | Kind. Over a version or over a check.
    pub soort: HandtekeningSoort,
    /// Over. Het versienummer of de id van de toets. | Over. The version number or the id of the check.
    pub over: Option<String>,
    /// Door. Wie tekende. | By. Who signed.
    pub door: Option<DeelnemerId>,
    /// JWS. De handtekening zelf (RFC 7515, detached). | JWS. The signature itself (RFC 7515, detached).
    pub jws: Option<String>,
}

/// Soort handtekening. | Kind of signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HandtekeningSoort {
    /// over een versie | over a version
    Versie,
    /// over een toets | over a check
    Toets,
}

/// Uitbreidingen. Vrij object met een URI per sleutel. | Extensions. Free object with a URI per key.
pub type Uitbreidingen = BTreeMap<String, serde_json::Value>;

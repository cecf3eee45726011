//! The plan itself: what the kring decided.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::afspraak::Afspraak;
use super::hulp::Hulp;
use super::value::{
    AanleidingId, AfspraakId, DeelnemerId, DoelId, Kloktijd, KrachtId, VoorwaardeId, ZorgId,
};
use super::voorwaarde::Integriteit;

/// Plan. Wat de kring heeft besloten. | Plan. What the circle decided.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Versie. Het nummer van deze versie, vanaf 1. | Version. Number of this version, from 1.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Besloten op. De dag waarop de kring besloot. | Decided on. The day on which the circle decided.
    pub besloten_op: Option<NaiveDate>,
    /// Besloten door. Wie van de kring deze versie besloten. | Decided by. Who of the circle decided this version.
    #[serde(default)]
    pub besloten_door: Vec<DeelnemerId>,
    /// Opgeschreven door. Iemand van de kring of de coördinator, nooit een professional. | Written down by. Someone of the circle or the coordinator, never a professional.
    pub opgeschreven_door: Option<DeelnemerId>,
    /// Vervangt. De versie hiervoor, met haar zegel. | Replaces. The version before, with its digest.
    pub vervangt: Option<Vervangt>,
    /// Hoofdvraag. De ene vraag waarop het plan antwoord geeft. | Main question. The one question that the plan answers.
    pub hoofdvraag: Option<String>,
    /// Zorgen. Waar de kring zich zorgen over maakt. | Worries. What the circle worries about.
    #[serde(default)]
    pub zorgen: Vec<Zorg>,
    /// Krachten. Wat goed gaat. | Strengths. What goes well.
    #[serde(default)]
    pub krachten: Vec<Kracht>,
    /// Doelen. Wat de kring wil bereiken. | Goals. What the circle wants to reach.
    #[serde(default)]
    pub doelen: Vec<Doel>,
    /// Afspraken. Wie wat wanneer doet. | Agreements. Who does what when (never: appointments).
    #[serde(default)]
    pub afspraken: Vec<Afspraak>,
    /// Hulp van buiten. Welke hulp de kring vraagt. | Outside help. Which help the circle asks for.
    #[serde(default)]
    pub hulp_van_buiten: Vec<Hulp>,
    /// Op de hoogte. Hoe jullie elkaar op de hoogte houden. | Informed. How people keep each other informed.
    pub op_de_hoogte: Option<OpDeHoogte>,
    /// Bij verandering. Wat jullie doen als er iets verandert. | On change. What people do when something changes.
    pub bij_verandering: Option<String>,
    /// Groep. Wie bij elkaar komt als het niet loopt. | Group. Who meets when the plan stalls.
    pub groep: Option<Groep>,
    /// Aanleidingen. Wanneer die groep bij elkaar komt. | Triggers. When that group meets.
    #[serde(default)]
    pub aanleidingen: Vec<Aanleiding>,
    /// Weer bij elkaar. De volgende keer dat jullie elkaar zien. | Meeting again. The next time that all meet.
    pub weer_bij_elkaar: Option<WeerBijElkaar>,
    /// Akkoord. Wie het eens is met het plan. | Agreed. Who agrees with the plan.
    #[serde(default)]
    pub akkoord: Vec<Akkoord>,
}

impl Plan {
    /// The plan says something to do: an agreement or a help request.
    #[must_use]
    pub fn has_content(&self) -> bool {
        !self.afspraken.is_empty() || !self.hulp_van_buiten.is_empty()
    }

    /// Agreements that answer this worry, goal or condition directly (`bij`).
    pub fn agreements_for(&self, id: &str) -> impl Iterator<Item = &Afspraak> {
        self.afspraken
            .iter()
            .filter(move |a| a.bij.iter().any(|b| b.as_str() == id))
    }

    /// Help requests that answer this worry, goal or condition directly (`bij`).
    pub fn help_for(&self, id: &str) -> impl Iterator<Item = &Hulp> {
        self.hulp_van_buiten
            .iter()
            .filter(move |h| h.bij.iter().any(|b| b.as_str() == id))
    }

    /// Ids of all that answers this worry, goal or condition directly: agreements, then help, in the order of the plan.
    pub fn answers_to(&self, id: &str) -> impl Iterator<Item = &str> {
        let agreements = self.agreements_for(id).map(|a| a.id.as_str());
        agreements.chain(self.help_for(id).map(|h| h.id.as_str()))
    }
}

/// Vervangt. | Replaces.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Vervangt {
    /// Versie. Het nummer van de vorige versie. | Version. Number of the version before.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub versie: Option<u32>,
    /// Integriteit. Het zegel van die versie. | Integrity. Digest of that version.
    pub integriteit: Option<Integriteit>,
}

/// Zorg. | Worry.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Zorg {
    /// Id. Korte naam op papier, zoals Z1. | Id. Short name on paper, such as Z1.
    pub id: ZorgId,
    /// Tekst. De zorg in eigen woorden. | Text. The worry in one's own words.
    pub tekst: Option<String>,
    /// Voorwaarden. Welke voorwaarden over deze zorg gaan. | Conditions. Conditions that are about this worry.
    #[serde(default)]
    pub voorwaarden: Vec<VoorwaardeId>,
    /// Nu niet. De kring doet hier nu bewust niets aan. | Not now. The circle chose to leave this for now.
    pub nu_niet: Option<bool>,
}

/// Kracht. | Strength.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Kracht {
    /// Id. Korte naam op papier, zoals K1. | Id. Short name on paper, such as K1.
    pub id: KrachtId,
    /// Tekst. Wat goed gaat, in eigen woorden. | Text. What goes well, in one's own words.
    pub tekst: Option<String>,
}

/// Doel. | Goal.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Doel {
    /// Id. Korte naam op papier, zoals D1. | Id. Short name on paper, such as D1.
    pub id: DoelId,
    /// Tekst. Het doel in eigen woorden. | Text. The goal in one's own words.
    pub tekst: Option<String>,
}

/// Op de hoogte. | Informed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpDeHoogte {
    /// Hoe. Bijvoorbeeld een groepsapp. | How. For example a group chat.
    pub hoe: Option<String>,
    /// Wie. Wie daarvoor zorgt. | Who. Who takes care of it.
    pub wie: Option<DeelnemerId>,
}

/// Groep. | Group.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Groep {
    /// Leden. Alleen mensen van de kring. | Members. People of the circle only.
    #[serde(default)]
    pub leden: Vec<DeelnemerId>,
    /// Roept bijeen. Wie de groep bij elkaar roept. | Convenes. Who calls the group together.
    pub roept_bijeen: Option<DeelnemerId>,
    /// Binnen dagen. Binnen hoeveel dagen. | Within days. Within how many days.
    #[cfg_attr(feature = "generate", schemars(range(min = 0, max = 366)))]
    pub binnen_dagen: Option<u16>,
    /// Aanspreekpunt. Wie hulpverleners bellen. | Contact person. Whom professionals call.
    pub aanspreekpunt: Option<DeelnemerId>,
}

/// Aanleiding. | Trigger.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Aanleiding {
    /// Id. Korte naam op papier, zoals T1. | Id. Short name on paper, such as T1.
    pub id: AanleidingId,
    /// Tekst. Wat je kunt zien of horen. | Text. What can be seen or heard.
    pub tekst: Option<String>,
}

/// Weer bij elkaar. | Meeting again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WeerBijElkaar {
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Tijd. | Time. HH:MM.
    pub tijd: Option<Kloktijd>,
    /// Plaats. | Place.
    pub plaats: Option<String>,
    /// Vorm. Bijvoorbeeld beeldbellen. | Form. For example a video call.
    pub vorm: Option<String>,
    /// Toelichting. Bijvoorbeeld: met soep. | Explanation. For example: with soup.
    pub toelichting: Option<String>,
}

/// Akkoord. | Agreed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Akkoord {
    /// Deelnemer. Wie akkoord is. | Participant. Who agrees.
    pub deelnemer: Option<DeelnemerId>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Afspraken. Alleen als iemand met een deel akkoord is. | Agreements. Only where someone agrees to a part.
    #[serde(default)]
    pub afspraken: Vec<AfspraakId>,
}

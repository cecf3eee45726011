//! What a file proves, as programs read it (`kringplan verify --format json`). Keys are Dutch.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Serialize;

use crate::report::Tekst;
use crate::versions::{Keten, Reden};

/// Bewijs. Wat er staat, wat oud is en wat met de hand is veranderd. | Proof. What stands, what is stale, what was changed by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bewijs {
    /// Schema. Het adres van het schema hiervan. | Schema. Id of the schema of this.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Peildatum. Toetsen van later tellen nog niet. | Reference date. Checks dated later do not count yet.
    pub peildatum: NaiveDate,
    /// Kenmerk. Van het plan. | Reference. Of the plan.
    pub kenmerk: String,
    /// Versie. Van het plan. | Version. Of the plan.
    pub versie: u32,
    /// Integriteit. Het zegel (V) van het bestand zoals het nu is. | Integrity. Digest (V) of the file as it is now.
    pub integriteit: String,
    /// Heel. Niets is met de hand veranderd, de keten is heel en het papier past. | Whole. Nothing was changed by hand, the chain is whole and the paper fits.
    pub heel: bool,
    /// Toetsen. | Checks.
    pub toetsen: Vec<Toetsbewijs>,
    /// Voorwaarden. Zijn ze zoals ze zijn vastgelegd? Ontbreekt als ze dat niet zijn. | Conditions. Whether they are as they were fixed; absent where they were not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voorwaarden: Option<VoorwaardenBewijs>,
    /// Exemplaren. Die met een zegel. | Copies. Those with a digest.
    pub exemplaren: Vec<Exemplaarbewijs>,
    /// Keten. | Chain.
    pub keten: Keten,
    /// Papier. Bij welke versie de overgetypte groepen horen. | Paper. To which version the typed groups belong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub papier: Option<Papier>,
    /// Handtekeningen. Waar elke over gaat. | Signatures. What each is over.
    pub handtekeningen: Vec<Handtekeningbewijs>,
}

/// Toets. | Check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Toetsbewijs {
    /// Toets. | Check.
    pub toets: String,
    /// Instantie. | Body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instantie: Option<String>,
    /// Op. De dag. | On. The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<NaiveDate>,
    /// Planversie. Welke versie is beoordeeld. | Plan version. Which version was judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_versie: Option<u32>,
    /// Zegel. | Seal.
    pub zegel: Zegelstand,
    /// Plaats. Hoe de toets bij deze versie hoort. | Place. How the check belongs to this version.
    pub plaats: Toetsplaats,
    /// Telt al. Nee: de toets is van na de peildatum. | Counts already. False: dated after the reference date.
    pub telt_al: bool,
    /// Getekend. Door de toetser, met een vertrouwde sleutel; ontbreekt als niemand dat naging. | Signed. By the assessor, with a trusted key; absent where nobody verified that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub getekend: Option<bool>,
    /// Oordelen. | Judgements.
    pub oordelen: Vec<Oordeelbewijs>,
    /// Eindoordelen. Wettig, en veilig of ernstig nadeel. | Overall judgements. Lawful, and safe or serious harm.
    pub eindoordelen: Vec<Eindbewijs>,
}

/// Stand van een zegel. | Standing of a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Zegelstand {
    /// klopt: niet met de hand veranderd | fits: not changed by hand
    Klopt,
    /// met de hand veranderd, of het zegel is eraf gehaald; telt niet | changed by hand, or the seal was taken off; counts for nothing
    Veranderd,
    /// nooit verzegeld; telt niet | never sealed; counts for nothing
    Geen,
}

/// Plaats van een toets. | Place of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Toetsplaats {
    /// gaat over deze versie, zoals zij nu is | is about this version, as it is now
    DezeVersie,
    /// gaat over deze versie, maar het plan is daarna veranderd | is about this version, but the plan changed after it
    DaarnaVeranderd,
    /// gaat over een eerdere versie | is about an earlier version
    EerdereVersie,
    /// hoort niet bij deze keten van versies | does not belong to this chain of versions
    BuitenKeten,
    /// zegt niet over welke versie of welke woorden | does not say about which version or which words
    Onbekend,
}

/// Oordeel. | Judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Oordeelbewijs {
    /// Voorwaarde. | Condition.
    pub voorwaarde: String,
    /// Uitkomst. | Outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitkomst: Option<String>,
    /// Staat. Het oordeel geldt voor het plan zoals het nu is. | Stands. The judgement holds for the plan as it is now.
    pub staat: bool,
    /// Redenen. Waarom het niet geldt. | Reasons. Why it does not hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub redenen: Vec<Reden>,
}

/// Eindoordeel. | Overall judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Eindbewijs {
    /// Vraag. wettig, veilig of ernstigNadeel. | Question. wettig, veilig or ernstigNadeel.
    pub vraag: String,
    /// Uitkomst. Ontbreekt als het niet gezegd is. | Outcome. Absent where it was not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitkomst: Option<String>,
    /// Staat. Geldt voor het plan zoals het nu is. | Stands. Holds for the plan as it is now.
    pub staat: bool,
}

/// Voorwaarden. | Conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct VoorwaardenBewijs {
    /// Op. De dag van vastleggen. | On. The day of fixing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<NaiveDate>,
    /// Gelijk. De voorwaarden zijn sindsdien gelijk. | Equal. The conditions are the same since.
    pub gelijk: bool,
}

/// Exemplaar. | Copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Exemplaarbewijs {
    /// Voor. | For.
    pub voor: String,
    /// Versie. | Version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versie: Option<u32>,
    /// Stand. | Standing.
    pub stand: Exemplaarstand,
}

/// Stand van een exemplaar. | Standing of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Exemplaarstand {
    /// heeft het zegel van die versie | has the digest of that version
    Gelijk,
    /// heeft een ander zegel dan die versie, of die versie is er nog niet | has another digest than that version, or that version is not there yet
    Anders,
    /// het zegel van die versie is hier niet bekend | the digest of that version is not known here
    Onbekend,
}

/// Papier. | Paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Papier {
    /// Groepen. Zoals overgetypt, in kleine letters. | Groups. As typed, in lower case.
    pub groepen: Vec<String>,
    /// Stand. | Standing.
    pub stand: Papierstand,
    /// Versie. Waarbij het papier hoort. | Version. To which the paper belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versie: Option<u32>,
    /// Vanaf. De hoeveelste groep van het zegel de eerste is. | From. Which group of the digest the first one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vanaf: Option<usize>,
}

/// Stand van het papier. | Standing of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Papierstand {
    /// past bij deze versie, zoals zij nu is | fits this version, as it is now
    DezeVersie,
    /// past bij het bestand van een eerdere versie | fits the file of an earlier version
    EerdereVersie,
    /// alleen genoemd als zegel van een eerdere versie, zonder het bestand daarvan: bewijst niets over dit bestand | only named as the digest of an earlier version, without its file: proves nothing about this file
    AlleenGenoemd,
    /// past bij deze versie zoals zij eerder was: het bestand is daarna veranderd | fits this version as it was before: the file changed after
    DaarnaVeranderd,
    /// past bij geen versie die hier bekend is | fits no version that is known here
    Onbekend,
}

/// Handtekening. | Signature.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Handtekeningbewijs {
    /// Soort. versie of toets. | Kind. versie (version) or toets (check).
    pub soort: String,
    /// Over. Welke versie of toets. | Over. Which version or check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// Door. | By.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub door: Option<String>,
    /// Waarde. Het zegel waarover zij moet gaan; ontbreekt als dat hier niet bekend is. | Value. The digest that it must be over; absent where that is not known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waarde: Option<String>,
    /// Sleutel. De afdruk (RFC 7638) van de sleutel. | Key. Thumbprint (RFC 7638) of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sleutel: Option<String>,
    /// Uitkomst. Wat het nagaan opleverde; ontbreekt als niemand haar naging. | Outcome. What verifying found; absent where nobody verified it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitkomst: Option<String>,
    /// Reden. Waarom, waar er meer te zeggen is. | Reason. Why, where there is more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reden: Option<String>,
    /// Telt. Zij is bewijs voor wat er nu staat. | Counts. It is evidence for what stands here now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telt: Option<bool>,
    /// Tekst. Hetzelfde in woorden. | Text. The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tekst: Option<Tekst>,
}

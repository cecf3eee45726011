//! What differs between two versions, as programs read it (`kringplan diff --format json`). Keys are Dutch.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// Verschil. Wat er anders is tussen twee versies van één plan. | Difference. What differs between two versions of one plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Verschil {
    /// Schema. Het adres van het schema hiervan. | Schema. Id of the schema of this.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Oud. De oude versie. | Old. The old version.
    pub oud: Versiedeel,
    /// Nieuw. De nieuwe versie. | New. The new version.
    pub nieuw: Versiedeel,
    /// Vervangt. De nieuwe versie noemt de oude, met hetzelfde zegel. | Replaces. The new version names the old one, with the same digest.
    pub vervangt: bool,
    /// Hoofdstukken. Alleen die waarin iets anders is, in de volgorde van het contract. | Chapters. Only those in which something differs, in the contract's order.
    pub hoofdstukken: Vec<Hoofdstuk>,
    /// Akkoord. Wat er met elk akkoord gebeurde. | Agreed. What became of each agreement to the plan.
    pub akkoord: Vec<AkkoordVerschil>,
    /// Oordelen. Welke oordelen van de oude toetsen staan, en welke opnieuw moeten. | Judgements. Which of the older checks stand, and which must be done again.
    pub oordelen: Vec<OordeelVerschil>,
    /// Eindoordelen. Wettig en veilig, per instantie. | Overall judgements. Lawful and safe, per body.
    pub eindoordelen: Vec<EindoordeelVerschil>,
}

/// Versie. | Version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Versiedeel {
    /// Versie. Het nummer. | Version. The number.
    pub versie: u32,
    /// Integriteit. Het zegel (V) van het bestand zoals het nu is. | Integrity. Digest (V) of the file as it is now.
    pub integriteit: String,
}

/// Hoofdstuk. | Chapter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Hoofdstuk {
    /// Naam. Het onderdeel van het bestand, zoals plan.afspraken. | Name. The member of the file, such as plan.afspraken.
    pub naam: String,
    /// Wijzigingen. | Changes.
    pub wijzigingen: Vec<Wijziging>,
}

/// Wijziging. | Change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Wijziging {
    /// Soort. | Kind.
    pub soort: WijzigingSoort,
    /// Id. In de nieuwe versie, of in de oude als het weg is. | Id. In the new version, or in the old one where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Oude id. Als hetzelfde nu anders genummerd is. | Old id. Where the same now has another id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oude_id: Option<String>,
    /// Omschrijving. Wat het van zichzelf zegt, als dat gelijk bleef. | Description. What it says of itself, where that stayed equal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omschrijving: Option<String>,
    /// Onderdelen. Wat er anders aan is. | Members. What differs in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub onderdelen: Vec<Onderdeel>,
    /// Oud. De hele waarde, bij iets dat weg is of geen onderdelen heeft. | Old. The whole value, of what is gone or has no members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oud: Option<Value>,
    /// Nieuw. De hele waarde, bij iets dat erbij kwam of geen onderdelen heeft. | New. The whole value, of what came in or has no members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nieuw: Option<Value>,
}

/// Soort wijziging. | Kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WijzigingSoort {
    /// kwam erbij | came in
    Erbij,
    /// is weg | is gone
    Weg,
    /// is anders | differs
    Anders,
    /// alleen de id is anders | only its id differs
    AndereId,
    /// alleen de volgorde is anders | only the order differs
    Volgorde,
}

/// Onderdeel. | Member.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Onderdeel {
    /// Naam. Met punten ertussen, zoals alsHetNietLukt.tekst. | Name. With dots between, such as alsHetNietLukt.tekst.
    pub naam: String,
    /// Oud. Ontbreekt als het er niet was. | Old. Absent where it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oud: Option<Value>,
    /// Nieuw. Ontbreekt als het weg is. | New. Absent where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nieuw: Option<Value>,
    /// Verborgen. Contactgegevens: alleen dat ze anders zijn. | Hidden. Contact details: only that they differ.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub verborgen: bool,
}

/// Akkoord. | Agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AkkoordVerschil {
    /// Deelnemer. | Participant.
    pub deelnemer: String,
    /// Soort. | Kind.
    pub soort: AkkoordSoort,
    /// Op. De dag in de nieuwe versie, of in de oude als het weg is. | On. The day in the new version, or in the old one where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<String>,
    /// Afspraken. Alleen bij akkoord op een deel. | Agreements. Only where someone agreed to a part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub afspraken: Vec<String>,
}

/// Wat er met een akkoord gebeurde. | What became of an agreement to the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AkkoordSoort {
    /// opnieuw gegeven | given again
    Opnieuw,
    /// kwam erbij | came in
    Erbij,
    /// blijft: die afspraken zijn gelijk | stays: those agreements are equal
    Blijft,
    /// nu met iets anders akkoord | now agrees to something else
    Anders,
    /// nog niet opnieuw gegeven | not given again yet
    NogNiet,
    /// staat er nog van de oude versie, maar het plan is anders: vraag opnieuw | still there from the old version, but the plan differs: ask again
    Achterhaald,
}

/// Oordeel. | Judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OordeelVerschil {
    /// Voorwaarde. | Condition.
    pub voorwaarde: String,
    /// Toets. De oude toets met het oordeel; ontbreekt als er nog geen is. | Check. The older check with the judgement; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toets: Option<String>,
    /// Uitkomst. Van dat oordeel. | Outcome. Of that judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitkomst: Option<String>,
    /// Stand. | Standing.
    pub stand: OordeelStand,
    /// Redenen. Waarom het opnieuw moet. | Reasons. Why it must be done again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub redenen: Vec<Reden>,
    /// Opnieuw gedaan. De toets van de nieuwe versie die er al over oordeelt. | Done again. The check of the new version that judged it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opnieuw_gedaan: Option<OpnieuwGedaan>,
}

/// Stand van een oud oordeel. | Standing of an older judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OordeelStand {
    /// geldt ook voor de nieuwe versie | holds for the new version too
    Blijft,
    /// moet opnieuw | must be done again
    Opnieuw,
    /// is er nog niet | is not there yet
    NogGeen,
}

/// Opnieuw gedaan. | Done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpnieuwGedaan {
    /// Toets. | Check.
    pub toets: String,
    /// Uitkomst. | Outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uitkomst: Option<String>,
}

/// Reden. Waarom een oordeel niet meer geldt. | Reason. Why a judgement no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reden {
    /// Soort. | Kind.
    pub soort: RedenSoort,
    /// Id. Waar het om gaat. | Id. What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// Soort reden. | Kind of reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RedenSoort {
    /// de voorwaarde is anders of weg | the condition differs or is gone
    Voorwaarde,
    /// dit antwoord kwam erbij | this answer came in
    Erbij,
    /// dit onderdeel is weg of hoort er niet meer bij | this part is gone or no longer belongs to it
    Weg,
    /// dit onderdeel is anders | this part differs
    Anders,
    /// deze mens is anders omschreven | this person is described in another way
    Mens,
    /// iets waar het op steunt is anders | something it rests on differs
    Iets,
    /// de toets zelf is anders of weg in de nieuwe versie | the check itself differs or is gone in the new version
    Toets,
    /// het zegel van het oordeel hoort niet bij wat er staat | the digest of the judgement does not belong to what is there
    Zegel,
    /// de nieuwe versie noemt een andere voorganger | the new version names another predecessor
    Keten,
}

/// Eindoordeel. Wettig en veilig van één instantie. | Overall judgement. Lawful and safe of one body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EindoordeelVerschil {
    /// Instantie. | Body.
    pub instantie: String,
    /// Stand. | Standing.
    pub stand: OordeelStand,
    /// Opnieuw gedaan. De toets van de nieuwe versie waarin het al staat. | Done again. The check of the new version that holds it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opnieuw_gedaan: Option<String>,
}

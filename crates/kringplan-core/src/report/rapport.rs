//! The report as programs read it (`schemas/rapport.v1.schema.json`). Keys are Dutch, texts in both languages.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::finding::Severity;

/// Rapport. Wat de controle van één planbestand vertelt. | Report. What the check of one plan file tells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rapport {
    /// Schema. Het adres van het schema van dit rapport. | Schema. Id of this report's schema.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Rapportversie. De volledige versie van de rapportvorm. | Report version. Full version of the report format (semver).
    pub rapport_versie: String,
    /// Bestand. De naam van het bestand, zoals opgegeven. | File. Name of the file as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bestand: Option<String>,
    /// Peildatum. De dag waarop is gekeken; feiten van later tellen niet mee. | Reference date. Facts dated later are ignored.
    pub peildatum: NaiveDate,
    /// Gelezen. Nee: het bestand is zo niet te lezen, alleen de leesproblemen staan hieronder. | Read. False: the file cannot be read; only what stands in the way is listed.
    pub gelezen: bool,
    /// Profielen. Welke groepen regels meededen. | Profiles. Which groups of rules took part.
    pub profielen: Vec<String>,
    /// Toestand. Hoe ver het plan is; alleen als het gelezen is. | State. How far the plan is; only where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toestand: Option<ToestandDeel>,
    /// Samenvatting. Aantallen per ernst. | Summary. Numbers per severity.
    pub samenvatting: Samenvatting,
    /// Bevindingen. In vaste volgorde. | Findings. In a fixed order.
    pub bevindingen: Vec<Bevinding>,
}

/// Bevinding. Iets om aan de kring te vragen of om te weten. | Finding. Something to ask the circle or to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bevinding {
    /// Code. Vaste code van de regel. | Code. Stable code of the rule.
    #[cfg_attr(feature = "generate", schemars(regex(pattern = "^[A-Z]{3}-[0-9]{3}$")))]
    pub code: String,
    /// Ernst. | Severity.
    pub ernst: Severity,
    /// Pad. Waar in het bestand (JSON Pointer, RFC 6901). | Path. Where in the file (JSON Pointer, RFC 6901).
    pub pad: String,
    /// Plaats. Regel en kolom in het bestand. | Place. Line and column in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plaats: Option<Plaats>,
    /// Tekst. Wat er is. | Text. What there is.
    pub tekst: Tekst,
    /// Vraag. Wat je de kring kunt vragen of kunt doen. | Question. What to ask the circle or to do.
    pub vraag: Tekst,
    /// Bron. Waar de regel op rust. | Source. What the rule rests on.
    pub bron: String,
}

/// Plaats. Regel en kolom, vanaf 1. | Place. Line and column, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plaats {
    /// Regel. | Line.
    pub regel: u32,
    /// Kolom. In tekens. | Column. In characters.
    pub kolom: u32,
}

/// Tekst. In twee talen. | Text. In two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tekst {
    /// Nederlands. | Dutch.
    pub nl: String,
    /// Engels. | English.
    pub en: String,
}

/// Toestand. Berekend, nooit opgeslagen. | State. Computed, never stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ToestandDeel {
    /// Code. De toestand. | Code. The state.
    pub code: crate::state::Toestand,
    /// Versie. Van het plan. | Version. Of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub versie: Option<u32>,
    /// Bijgesteld. Dit is niet de eerste versie. | Revised. Not the first version.
    pub bijgesteld: bool,
    /// Hertoets nodig. Een oordeel steunt op iets dat gestopt of afgewezen is. | New check needed. A judgement rests on something stopped or refused.
    pub hertoets_nodig: bool,
    /// Vastgesteld op. De dag waarop het plan geldt, als dat zo is. | Adopted on. The day from which the plan holds, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vastgesteld_op: Option<NaiveDate>,
    /// Aan zet. Wie nu iets doet. | Next. Who acts next.
    pub aan_zet: Vec<crate::state::AanZet>,
    /// Tekst. De toestand in woorden. | Text. The state in words.
    pub tekst: Tekst,
    /// Volgende stap. Wat daarvoor nodig is. | Next step. What it needs.
    pub volgende_stap: Tekst,
}

/// Samenvatting. Aantallen per ernst. | Summary. Numbers per severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Samenvatting {
    /// Fout. | Errors.
    pub fout: u32,
    /// Waarschuwing. | Warnings.
    pub waarschuwing: u32,
    /// Tip. | Tips.
    pub tip: u32,
}

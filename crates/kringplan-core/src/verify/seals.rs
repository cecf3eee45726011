//! Every digest of a file: as stored and as computed (`kringplan digest`).

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::digest::Digests;
use crate::document::Document;
use crate::versions::{items, text};
use crate::writing::Refusal;

/// Zegels. Alle zegels van een bestand. | Digests. All digests of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Zegels {
    /// Schema. Het adres van het schema hiervan. | Schema. Id of the schema of this.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Versie. Van het plan. | Version. Of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versie: Option<u32>,
    /// Integriteit. V: het zegel van deze versie. | Integrity. V: digest of this version.
    pub integriteit: String,
    /// Vervangt. V van de vorige versie, zoals het bestand die noemt. | Replaces. V of the version before, as the file names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vervangt: Option<String>,
    /// Voorwaarden. C: het zegel van de voorwaarden. | Conditions. C: digest of the conditions.
    pub voorwaarden: Zegelpaar,
    /// Toetsen. | Checks.
    pub toetsen: Vec<ToetsZegels>,
}

/// Zegelpaar. | Pair of digests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Zegelpaar {
    /// Berekend. Uit het bestand zoals het nu is. | Computed. From the file as it is now.
    pub berekend: String,
    /// Opgeslagen. Ontbreekt als het er niet in staat. | Stored. Absent where the file has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opgeslagen: Option<String>,
    /// Gelijk. Ontbreekt als er niets is opgeslagen. | Equal. Absent where nothing is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gelijk: Option<bool>,
}

/// Zegels van een toets. | Digests of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ToetsZegels {
    /// Toets. | Check.
    pub toets: String,
    /// Planversie. | Plan version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_versie: Option<u32>,
    /// Integriteit. V van de getoetste versie, naast V van nu. | Integrity. V of the checked version, beside V of now.
    pub integriteit: Zegelpaar,
    /// Oordelen. O van elk oordeel. | Judgements. O of each judgement.
    pub oordelen: Vec<OordeelZegel>,
    /// Zegel. Z van de hele toets. | Seal. Z of the whole check.
    pub zegel: Zegelpaar,
}

/// Zegel van een oordeel. | Digest of a judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OordeelZegel {
    /// Voorwaarde. | Condition.
    pub voorwaarde: String,
    /// Zegel. | Digest.
    pub zegel: Zegelpaar,
}

/// Every digest of a file, as stored and as computed.
///
/// # Errors
/// When there is no digest, because an id occurs twice or is missing.
pub fn seals(document: &Document) -> Result<Zegels, Refusal> {
    let value = document.value();
    let digests = Digests::of(value);
    let none = |_| Refusal::new("versies-geen-zegel");
    let version = digests.version().map_err(none)?;
    let mut checks = Vec::new();
    for check in items(&value["toetsen"]) {
        let mut judgements = Vec::new();
        for judgement in items(&check["oordelen"]) {
            let digest = digests.judgement(judgement).map_err(none)?;
            judgements.push(OordeelZegel {
                voorwaarde: text(judgement, "voorwaarde").to_owned(),
                zegel: pair(digest, &judgement["integriteit"]),
            });
        }
        checks.push(ToetsZegels {
            toets: text(check, "id").to_owned(),
            plan_versie: check["planVersie"]
                .as_u64()
                .and_then(|v| u32::try_from(v).ok()),
            integriteit: pair(version.clone(), &check["integriteit"]),
            oordelen: judgements,
            zegel: pair(digests.seal(check).map_err(none)?, &check["zegel"]),
        });
    }
    let stored = |seal: &Value| seal["waarde"].as_str().map(str::to_owned);
    Ok(Zegels {
        schema: crate::schema::DIGESTS_SCHEMA_ID.to_owned(),
        versie: document.file().versie(),
        vervangt: stored(&value["plan"]["vervangt"]["integriteit"]),
        voorwaarden: pair(
            digests.conditions().map_err(none)?,
            &value["voorwaardenVastgelegd"]["integriteit"],
        ),
        toetsen: checks,
        integriteit: version,
    })
}

fn pair(computed: String, stored: &Value) -> Zegelpaar {
    let stored = stored["waarde"].as_str();
    Zegelpaar {
        gelijk: stored.map(|stored| stored == computed),
        opgeslagen: stored.map(str::to_owned),
        berekend: computed,
    }
}

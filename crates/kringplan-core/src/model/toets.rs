//! The check "wettig en veilig": a human judgement, recorded and never computed.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::Plansoort;
use super::value::{DeelnemerId, InstantieId, OnderdeelId, ToetsId, VoorwaardeId};
use super::voorwaarde::Integriteit;

/// Toets. Het oordeel van één instantie over één versie. | Check. One body's judgement of one version.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Toets {
    /// Id. Korte naam op papier, zoals t1. | Id. Short name on paper, such as t1.
    pub id: ToetsId,
    /// Toetser. De professional die oordeelt. | Assessor. The professional who judges.
    pub toetser: Option<DeelnemerId>,
    /// Instantie. Voor welke instantie. | Body. For which body.
    pub instantie: Option<InstantieId>,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
    /// Planversie. Welke versie is beoordeeld. | Plan version. Which version was judged.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 9999)))]
    pub plan_versie: Option<u32>,
    /// Integriteit. Het zegel van die versie (V). | Integrity. Digest of that version (V).
    pub integriteit: Option<Integriteit>,
    /// Oordelen. Per voorwaarde. | Judgements. Per condition.
    #[serde(default)]
    pub oordelen: Vec<Oordeel>,
    /// Wettig. Mag dit plan volgens de wet? | Lawful. Whether the plan is lawful.
    pub wettig: Option<Eindoordeel>,
    /// Veilig. Is iedereen met dit plan veilig? | Safe. Whether everyone is safe with this plan.
    pub veilig: Option<Eindoordeel>,
    /// Ernstig nadeel. Wvggz: is met dit plan ernstig nadeel te verwachten? Nee is het goede antwoord. | Serious harm. Wvggz, instead of `veilig`: is serious harm to be expected with this plan? `nee` is the good answer.
    pub ernstig_nadeel: Option<Eindoordeel>,
    /// Zegel. Het zegel op de hele toets (Z). | Seal. Digest of the whole check (Z).
    pub zegel: Option<Integriteit>,
}

impl Toets {
    /// The member that answers the question about safety: the law puts it in one of two ways.
    #[must_use]
    pub const fn safety_member(serious_harm: bool) -> &'static str {
        if serious_harm {
            "ernstigNadeel"
        } else {
            "veilig"
        }
    }

    /// It holds a digest, so it was sealed once: nothing writes the others without a seal.
    #[must_use]
    pub fn was_sealed(&self) -> bool {
        self.zegel.is_some()
            || self.integriteit.is_some()
            || self.oordelen.iter().any(|o| o.integriteit.is_some())
    }

    /// How the body answered the question about safety, with "yes, safe" as `Ja`. Under the Wvggz only
    /// `ernstigNadeel` answers it (there `nee` is the good answer), elsewhere only `veilig`.
    #[must_use]
    pub fn veiligheid(&self, plansoort: Option<Plansoort>) -> Option<JaNee> {
        if plansoort != Some(Plansoort::EigenPlanVanAanpak) {
            return self.veilig.as_ref()?.uitkomst;
        }
        Some(match self.ernstig_nadeel.as_ref()?.uitkomst? {
            JaNee::Ja => JaNee::Nee,
            JaNee::Nee => JaNee::Ja,
            JaNee::NogOnduidelijk => JaNee::NogOnduidelijk,
        })
    }
}

/// Oordeel. Over één voorwaarde. | Judgement. On one condition.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Oordeel {
    /// Voorwaarde. | Condition.
    pub voorwaarde: Option<VoorwaardeId>,
    /// Uitkomst. | Outcome.
    pub uitkomst: Option<Uitkomst>,
    /// Steunt op. De afspraken en hulp waarop het oordeel steunt. | Rests on. Agreements and help that the judgement rests on.
    #[serde(default)]
    pub steunt_op: Vec<OnderdeelId>,
    /// Motivering. Waarom. | Reason. Why.
    pub motivering: Option<String>,
    /// Integriteit. Het zegel van dit oordeel (O). | Integrity. Digest of this judgement (O).
    pub integriteit: Option<Integriteit>,
}

/// Uitkomst. | Outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// voldaan | met
    Voldaan,
    /// niet voldaan | not met
    NietVoldaan,
    /// nog onduidelijk | still unclear
    NogOnduidelijk,
}

/// Eindoordeel. | Overall judgement.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Eindoordeel {
    /// Uitkomst. | Outcome.
    pub uitkomst: Option<JaNee>,
    /// Steunt op. | Rests on.
    #[serde(default)]
    pub steunt_op: Vec<OnderdeelId>,
    /// Motivering. Waarom. | Reason. Why.
    pub motivering: Option<String>,
}

/// Ja, nee of nog onduidelijk. | Yes, no or still unclear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum JaNee {
    /// ja | yes
    Ja,
    /// nee | no
    Nee,
    /// nog onduidelijk | still unclear
    NogOnduidelijk,
}

impl Uitkomst {
    /// The word of the contract.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Voldaan => "voldaan",
            Self::NietVoldaan => "niet_voldaan",
            Self::NogOnduidelijk => "nog_onduidelijk",
        }
    }
}

impl JaNee {
    /// The word of the contract.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nee => "nee",
            Self::NogOnduidelijk => "nog_onduidelijk",
        }
    }
}

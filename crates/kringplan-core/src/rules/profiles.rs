//! Profiles: which rules take part, and where a `fout` weighs less. The table is data (`data/profielen.json`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::model::{Planbestand, Werkwijze};
use crate::report::Severity;
use crate::source::{self, Misfit};

/// A group of rules that a plan switches on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// A free-form plan of any origin.
    Vrij,
    /// A plan of an Eigen Kracht-conferentie.
    EigenKracht,
    /// A body threatens to intervene.
    Ingrijpen,
    /// Dates of the Wmo.
    Wmo,
    /// Dates of the Wvggz.
    Wvggz,
    /// Dates of debt help.
    Schuld,
}

impl Profile {
    /// All profiles, in order.
    pub const ALL: [Self; 6] = [
        Self::Vrij,
        Self::EigenKracht,
        Self::Ingrijpen,
        Self::Wmo,
        Self::Wvggz,
        Self::Schuld,
    ];

    /// The word that people type and reports show.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Vrij => "vrij",
            Self::EigenKracht => "eigen_kracht",
            Self::Ingrijpen => "ingrijpen",
            Self::Wmo => "wmo",
            Self::Wvggz => "wvggz",
            Self::Schuld => "schuld",
        }
    }

    /// The profile with this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.word() == word)
    }

    /// The profiles that a plan switches on itself.
    #[must_use]
    pub fn of(file: &Planbestand) -> Vec<Self> {
        let kader = &file.kader;
        let base = match kader.werkwijze() {
            Werkwijze::EigenKracht => Self::EigenKracht,
            Werkwijze::Vrij => Self::Vrij,
        };
        let blocks = [
            (kader.ingrijpen.is_some(), Self::Ingrijpen),
            (kader.wmo.is_some(), Self::Wmo),
            (kader.wvggz.is_some(), Self::Wvggz),
            (kader.schuld.is_some(), Self::Schuld),
        ];
        std::iter::once(base)
            .chain(blocks.into_iter().filter(|(on, _)| *on).map(|(_, p)| p))
            .collect()
    }
}

/// What a profile does with a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applied {
    /// The rule takes part as it is.
    Aan,
    /// The rule takes part, and a `fout` becomes a `waarschuwing`.
    Verzacht,
    /// The rule rests.
    Rust,
}

impl Applied {
    /// The severity after the profile.
    #[must_use]
    pub fn soften(self, severity: Severity) -> Severity {
        if self == Self::Verzacht && severity == Severity::Fout {
            Severity::Waarschuwing
        } else {
            severity
        }
    }
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// In a free-form plan.
    pub vrij: Applied,
    /// In a plan of an Eigen Kracht-conferentie.
    pub eigen_kracht: Applied,
    /// Takes part only with one of these; empty: always.
    #[serde(default)]
    pub alleen_bij: Vec<Profile>,
}

/// The table rule × profile.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileTable {
    /// Per code.
    pub regels: BTreeMap<String, Line>,
}

impl ProfileTable {
    /// Reads a table.
    ///
    /// # Errors
    /// When the text is not such a table.
    pub fn parse(json: &str) -> Result<Self, Misfit> {
        source::from_text(json)
    }

    /// The table that comes with the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static TABLE: OnceLock<ProfileTable> = OnceLock::new();
        TABLE.get_or_init(|| {
            Self::parse(include_str!("../../data/profielen.json")).unwrap_or(Self {
                regels: BTreeMap::new(),
            })
        })
    }

    /// What happens to the rule under these profiles. A rule without a line takes part.
    #[must_use]
    pub fn applied(&self, code: &str, profiles: &[Profile]) -> Applied {
        let Some(line) = self.regels.get(code) else {
            return Applied::Aan;
        };
        if !line.alleen_bij.is_empty() && !line.alleen_bij.iter().any(|p| profiles.contains(p)) {
            return Applied::Rust;
        }
        if profiles.contains(&Profile::EigenKracht) {
            line.eigen_kracht
        } else {
            line.vrij
        }
    }
}

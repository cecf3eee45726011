//! How far a plan is: computed from facts alone, never stored, never from findings.
//!
//! The table below is the contract's table. The first row that fits decides; the last row always fits.

mod counting;
mod diagram;
mod facts;

pub use counting::{Counted, Counting};
pub use diagram::diagram;
pub use facts::{Facts, adopted_on, facts, facts_after, without_agreement};

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Toestand. | State.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Toestand {
    /// de kring is nog bezig | the circle is still at it
    Concept,
    /// opgeschreven, nog niet met iedereen doorgenomen | written down, not yet gone through with everyone
    Opgeschreven,
    /// doorgenomen, nog niet voorgelegd | gone through, not yet put before the body
    Doorgenomen,
    /// wacht op het oordeel van een instantie | waits for the judgement of a body
    TerToets,
    /// de kring past het plan aan | the circle changes the plan
    TerugNaarKring,
    /// vastgesteld, exemplaren nog niet verstuurd | adopted, copies not sent yet
    Vastgesteld,
    /// iedereen heeft het plan en voert het uit | everyone has the plan and carries it out
    InUitvoering,
    /// de kring heeft het plan afgerond | the circle has finished the plan
    Afgerond,
}

impl Toestand {
    /// The word of the contract.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Opgeschreven => "opgeschreven",
            Self::Doorgenomen => "doorgenomen",
            Self::TerToets => "ter_toets",
            Self::TerugNaarKring => "terug_naar_kring",
            Self::Vastgesteld => "vastgesteld",
            Self::InUitvoering => "in_uitvoering",
            Self::Afgerond => "afgerond",
        }
    }

    /// The plan holds: documents no longer say "concept".
    #[must_use]
    pub fn is_adopted(self) -> bool {
        matches!(
            self,
            Self::Vastgesteld | Self::InUitvoering | Self::Afgerond
        )
    }
}

/// Aan zet. | Who acts next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AanZet {
    /// de kring | the circle
    Kring,
    /// de coördinator | the coordinator
    Coordinator,
    /// de instantie | the body
    Instantie,
}

impl AanZet {
    /// The word of the contract.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kring => "kring",
            Self::Coordinator => "coordinator",
            Self::Instantie => "instantie",
        }
    }
}

/// One row of the table.
pub struct Row {
    /// Number in the contract's table; 8 is the mark on 9 and 10.
    pub number: u8,
    /// The state it leads to.
    pub state: Toestand,
    /// Who acts next.
    pub next: &'static [AanZet],
    /// A judgement rests on something stopped or refused.
    pub recheck: bool,
    /// Key of the condition's text (`toestand.ftl`).
    pub condition: &'static str,
    /// Does this row fit, given that no earlier one does?
    pub fits: fn(&Facts) -> bool,
}

/// The table of the contract, in order.
pub static TABLE: [Row; 10] = {
    use AanZet::{Coordinator, Instantie, Kring};
    [
        row(1, Toestand::Afgerond, &[], "rij-afgerond", |f| f.finished),
        row(
            2,
            Toestand::Concept,
            &[Kring, Coordinator],
            "rij-concept",
            |f| !f.decided,
        ),
        row(
            3,
            Toestand::Opgeschreven,
            &[Coordinator, Kring],
            "rij-opgeschreven",
            |f| !f.agreed,
        ),
        row(5, Toestand::TerugNaarKring, &[Kring], "rij-terug", |f| {
            f.intervention && f.negative
        }),
        row(
            6,
            Toestand::Doorgenomen,
            &[Coordinator],
            "rij-doorgenomen",
            |f| f.intervention && !f.put_forward,
        ),
        row(7, Toestand::TerToets, &[Instantie], "rij-toets", |f| {
            f.intervention && f.judgement_open
        }),
        Row {
            recheck: true,
            ..row(
                8,
                Toestand::Vastgesteld,
                &[Instantie, Kring],
                "rij-hertoets-vast",
                |f| f.intervention && f.recheck && !f.copies_sent,
            )
        },
        Row {
            recheck: true,
            ..row(
                8,
                Toestand::InUitvoering,
                &[Instantie, Kring],
                "rij-hertoets-loopt",
                |f| f.intervention && f.recheck,
            )
        },
        row(
            9,
            Toestand::Vastgesteld,
            &[Coordinator],
            "rij-vastgesteld",
            |f| !f.copies_sent,
        ),
        row(
            10,
            Toestand::InUitvoering,
            &[Kring],
            "rij-uitvoering",
            |f| f.copies_sent,
        ),
    ]
};

const fn row(
    number: u8,
    state: Toestand,
    next: &'static [AanZet],
    condition: &'static str,
    fits: fn(&Facts) -> bool,
) -> Row {
    Row {
        number,
        state,
        next,
        recheck: false,
        condition,
        fits,
    }
}

/// The row of the table that these facts lead to.
#[must_use]
pub fn state(facts: &Facts) -> &'static Row {
    let last = TABLE.len() - 1;
    TABLE
        .iter()
        .find(|row| (row.fits)(facts))
        .unwrap_or(&TABLE[last])
}

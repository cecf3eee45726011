//! The rules: one file per chapter of the plan. Each looks at one thing and says what to ask the kring.
//!
//! Adding a rule touches the file of its chapter, its texts (`texts/{nl,en}`) and its line in `data/profielen.json`.

mod afspraken;
mod basis;
pub mod calendar;
mod case;
mod datums;
mod hulp;
mod names;
mod places;
mod privacy;
mod proces;
pub mod profiles;
pub mod thresholds;
mod toets;
mod tokens;
mod vervolg;
mod voorwaarden;
mod wording;
pub mod words;

pub use case::{Case, Findings};
pub use privacy::{contains_bsn, holds_bsn};

use crate::report::Severity;

/// A rule. Codes are literals, never reused, and do not hold the severity.
pub struct Rule {
    /// `AFS-003`: chapter and number.
    pub code: &'static str,
    /// Short readable name.
    pub slug: &'static str,
    /// Number in the domain study (`R24`).
    pub number: &'static str,
    /// Its texts, each with a severity.
    pub branches: &'static [Branch],
    /// What it looks at.
    pub check: fn(&Case, &mut Findings),
}

/// One text of a rule, with how heavy it weighs.
pub struct Branch {
    /// Name in the Fluent attributes (`.tekst-open`); `-` for a rule with one text.
    pub name: &'static str,
    /// Before profiles soften it.
    pub severity: Severity,
}

/// Every argument that a text of a rule may hold.
pub(crate) const ARGUMENTS: [&str; 10] = [
    "id",
    "ander",
    "deelnemer",
    "aantal",
    "totaal",
    "min",
    "max",
    "dagen",
    "norm",
    "weken",
];

/// The Fluent attribute of a branch: `tekst` for a rule with one text, else `tekst-open`.
pub(crate) fn attribute(part: &str, branch: &str) -> String {
    if branch == "-" {
        part.to_owned()
    } else {
        format!("{part}-{branch}")
    }
}

/// Short spelling for the registry.
const fn fout(name: &'static str) -> Branch {
    Branch {
        name,
        severity: Severity::Fout,
    }
}

/// Short spelling for the registry.
const fn waarschuwing(name: &'static str) -> Branch {
    Branch {
        name,
        severity: Severity::Waarschuwing,
    }
}

/// Short spelling for the registry.
const fn tip(name: &'static str) -> Branch {
    Branch {
        name,
        severity: Severity::Tip,
    }
}

/// The chapters, in order of the rule numbers.
static CHAPTERS: [&[Rule]; 9] = [
    basis::RULES,
    proces::RULES,
    afspraken::RULES,
    hulp::RULES,
    vervolg::RULES,
    datums::RULES,
    voorwaarden::RULES,
    toets::RULES,
    privacy::RULES,
];

/// Codes that were once given out and now mean nothing, with their successor. Never used again.
pub const RETIRED: [(&str, Option<&str>); 0] = [];

/// Every rule, in order of code within its chapter.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CHAPTERS.iter().flat_map(|chapter| chapter.iter())
}

/// The rule with this code, in any case.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(code) || rule.slug.eq_ignore_ascii_case(code))
}

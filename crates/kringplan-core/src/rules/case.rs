//! What a rule sees, and where it puts what it finds.

use chrono::NaiveDate;

use super::Rule;
use super::profiles::{Applied, Profile};
use super::thresholds::Thresholds;
use super::words::WordLists;
use crate::digest::Evidence;
use crate::model::{
    Afspraak, Conferentie, Deelnemer, Hulp, Plan, Planbestand, Toets, Voorwaarde, Werkwijze,
};
use crate::path::Path;
use crate::report::Finding;

/// One plan file with all that a rule may look at. No clock: the day is given.
pub struct Case<'a> {
    /// The whole file.
    pub file: &'a Planbestand,
    /// The plan; an empty one where the file has none.
    pub plan: &'a Plan,
    /// The reference date.
    pub day: NaiveDate,
    /// Limits that rules use.
    pub thresholds: &'a Thresholds,
    /// Word lists.
    pub words: &'a WordLists,
    /// The profiles that apply.
    pub profiles: &'a [Profile],
    /// What the digests say about the checks.
    pub evidence: &'a Evidence,
    /// The day from which the plan holds, if it does on the reference date.
    pub adopted_on: Option<NaiveDate>,
    /// The raw tree, for rules over every text of the file.
    pub source: &'a crate::source::Source,
}

impl<'a> Case<'a> {
    /// The participant with this id.
    #[must_use]
    pub fn person(&self, id: impl AsRef<str>) -> Option<&'a Deelnemer> {
        self.file.deelnemer(id.as_ref())
    }

    /// Everyone of the kring.
    pub fn kring(&self) -> impl Iterator<Item = &'a Deelnemer> {
        self.file.deelnemers.iter().filter(|d| d.is_kring())
    }

    /// The main persons.
    pub fn main_persons(&self) -> impl Iterator<Item = &'a Deelnemer> {
        self.file.deelnemers.iter().filter(|d| d.is_hoofdpersoon())
    }

    /// True when this profile applies.
    #[must_use]
    pub fn applies(&self, profile: Profile) -> bool {
        self.profiles.contains(&profile)
    }

    /// Made in an Eigen Kracht-conferentie.
    #[must_use]
    pub fn is_eigen_kracht(&self) -> bool {
        self.file.kader.werkwijze() == Werkwijze::EigenKracht
    }

    /// The day of the first conference.
    #[must_use]
    pub fn conference_day(&self) -> Option<NaiveDate> {
        self.file.conferentie.as_ref().and_then(|c| c.datum)
    }

    /// The condition with this id.
    #[must_use]
    pub fn condition(&self, id: impl AsRef<str>) -> Option<&'a Voorwaarde> {
        self.file
            .voorwaarden
            .iter()
            .find(|v| v.id.as_str() == id.as_ref())
    }

    /// Agreements that answer this worry, goal or condition directly.
    pub fn agreements_for(&self, id: &str) -> impl Iterator<Item = &'a Afspraak> {
        self.plan.agreements_for(id)
    }

    /// Help requests that answer this worry, goal or condition directly.
    pub fn help_for(&self, id: &str) -> impl Iterator<Item = &'a Hulp> {
        self.plan.help_for(id)
    }

    /// Agreements with their places.
    pub fn agreements(&self) -> impl Iterator<Item = (Path, &'a Afspraak)> {
        self.plan
            .afspraken
            .iter()
            .enumerate()
            .map(|(i, a)| (plan_path("afspraken").at(i), a))
    }

    /// Help requests with their places.
    pub fn help(&self) -> impl Iterator<Item = (Path, &'a Hulp)> {
        self.plan
            .hulp_van_buiten
            .iter()
            .enumerate()
            .map(|(i, h)| (plan_path("hulpVanBuiten").at(i), h))
    }

    /// Conditions with their places.
    pub fn conditions(&self) -> impl Iterator<Item = (Path, &'a Voorwaarde)> {
        self.file
            .voorwaarden
            .iter()
            .enumerate()
            .map(|(i, v)| (Path::root().key("voorwaarden").at(i), v))
    }

    /// Participants with their places.
    pub fn people(&self) -> impl Iterator<Item = (Path, &'a Deelnemer)> {
        self.file
            .deelnemers
            .iter()
            .enumerate()
            .map(|(i, d)| (Path::root().key("deelnemers").at(i), d))
    }

    /// Checks of this version, with their index in the file.
    pub fn checks_of_version(&self) -> impl Iterator<Item = (usize, &'a Toets)> {
        let version = self.plan.versie;
        self.file
            .toetsen
            .iter()
            .enumerate()
            .filter(move |(_, t)| version.is_some() && t.plan_versie == version)
    }

    /// The body that set a condition.
    #[must_use]
    pub fn setting_body(&self, condition: &Voorwaarde) -> Option<&'a str> {
        self.file.setting_body(condition).map(AsRef::as_ref)
    }

    /// The body that a check speaks for.
    #[must_use]
    pub fn checking_body(&self, toets: &'a Toets) -> Option<&'a str> {
        self.file.checking_body(toets).map(AsRef::as_ref)
    }

    /// The conference at which this version was decided.
    #[must_use]
    pub fn deciding_conference(&self) -> Option<&'a Conferentie> {
        self.file.deciding_conference()
    }
}

/// A member of the plan.
#[must_use]
pub(super) fn plan_path(member: &str) -> Path {
    Path::root().key("plan").key(member)
}

/// Collects what one rule finds, with the severity that the profiles give it.
pub struct Findings<'a> {
    rule: &'static Rule,
    applied: Applied,
    list: &'a mut Vec<Finding>,
}

impl<'a> Findings<'a> {
    /// Where the findings of `rule` go.
    pub(crate) fn new(rule: &'static Rule, applied: Applied, list: &'a mut Vec<Finding>) -> Self {
        Self {
            rule,
            applied,
            list,
        }
    }

    /// Adds a finding with the text of `branch` (`-` for a rule with one text).
    ///
    pub fn hit(&mut self, branch: &'static str, path: Path) -> &mut Finding {
        let severity = self
            .rule
            .branches
            .iter()
            .find(|b| b.name == branch)
            .map_or(crate::report::Severity::Waarschuwing, |b| b.severity);
        self.list.push(Finding::new(
            self.rule.code,
            branch,
            self.applied.soften(severity),
            path,
        ));
        let last = self.list.len() - 1;
        &mut self.list[last]
    }
}

//! The check: a document and a context in, findings and state out. Never fails, never panics, sees no clock.

use chrono::NaiveDate;

use crate::digest::Evidence;
use crate::document::Document;
use crate::model::Plan;
use crate::path::{Path, Step};
use crate::report::{Finding, Severity};
use crate::rules::profiles::{Applied, Profile, ProfileTable};
use crate::rules::thresholds::Thresholds;
use crate::rules::words::WordLists;
use crate::rules::{self, Case, Findings};
use crate::state::{self, Facts, Row};
use crate::structure::{Shape, Shapes};

/// What a check needs beside the plan.
pub struct Context<'a> {
    /// The reference date: facts of later days do not count yet.
    pub day: NaiveDate,
    /// Profiles instead of those that the plan switches on itself.
    pub profiles: Option<Vec<Profile>>,
    /// Unknown members are a `fout` (our own writer and the editor).
    pub strict: bool,
    /// The table rule × profile.
    pub table: &'a ProfileTable,
    /// The limits.
    pub thresholds: &'a Thresholds,
    /// The word lists.
    pub words: &'a WordLists,
}

impl Context<'static> {
    /// The data that comes with the program, on a day.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        Self {
            day,
            profiles: None,
            strict: false,
            table: ProfileTable::embedded(),
            thresholds: Thresholds::embedded(),
            words: WordLists::embedded(),
        }
    }
}

/// What a check tells.
pub struct Checked {
    /// Findings in the fixed order: chapter, place, code.
    pub findings: Vec<Finding>,
    /// The profiles that applied.
    pub profiles: Vec<Profile>,
    /// The facts that decide the state.
    pub facts: Facts,
    /// The state's row.
    pub row: &'static Row,
    /// The day from which the plan holds, if it does.
    pub adopted_on: Option<NaiveDate>,
    /// What the digests say about the checks.
    pub evidence: Evidence,
}

/// Checks a document.
#[must_use]
pub fn check(document: &Document, context: &Context) -> Checked {
    let file = document.file();
    let evidence = Evidence::of_document(document);
    let facts = state::facts(file, &evidence, context.day);
    let adopted_on = state::adopted_on(file, &evidence, context.day);
    let profiles = context
        .profiles
        .clone()
        .unwrap_or_else(|| Profile::of(file));
    let empty = Plan::default();
    let case = Case {
        file,
        plan: file.plan.as_ref().unwrap_or(&empty),
        day: context.day,
        thresholds: context.thresholds,
        words: context.words,
        profiles: &profiles,
        evidence: &evidence,
        adopted_on,
        source: document.source(),
    };
    let mut findings = document.notes().to_vec();
    if context.strict {
        for finding in findings.iter_mut().filter(|f| f.code == "STR-020") {
            finding.severity = Severity::Fout;
        }
    }
    for path in state::facts_after(file, context.day) {
        findings.push(Finding::new("STR-023", "-", Severity::Waarschuwing, path));
    }
    for rule in rules::all() {
        let applied = context.table.applied(rule.code, &profiles);
        if applied != Applied::Rust {
            (rule.check)(&case, &mut Findings::new(rule, applied, &mut findings));
        }
    }
    for finding in &mut findings {
        finding.path = reachable(document, &finding.path);
    }
    findings.sort_by_cached_key(|f| (chapter(&f.path), f.path.clone(), f.code, f.branch));
    Checked {
        findings,
        profiles,
        facts,
        row: state::state(&facts),
        adopted_on,
        evidence,
    }
}

/// The path up to the first step that is not there: `/plan` where a plan without a main question has no plan at all.
fn reachable(document: &Document, path: &Path) -> Path {
    let there = |depth: &usize| document.source().find(&path.truncated(*depth)).is_none();
    let missing = (1..=path.steps().len()).find(there);
    path.truncated(missing.unwrap_or(path.steps().len()))
}

/// Where the outermost member stands in the contract.
fn chapter(path: &Path) -> (usize, usize) {
    let shapes = Shapes::plan();
    let rank = |id, step: Option<&Step>| match (shapes.get(id), step) {
        (Shape::Object(object), Some(Step::Key(key))) => object
            .members
            .iter()
            .position(|(name, _)| name == key)
            .map_or(usize::MAX, |i| i + 1),
        _ => 0,
    };
    let first = rank(shapes.root(), path.steps().first());
    let inside = match (shapes.get(shapes.root()), path.steps().first()) {
        (Shape::Object(object), Some(Step::Key(key))) if key == "plan" => object
            .member(key)
            .map_or(0, |id| rank(id, path.steps().get(1))),
        _ => 0,
    };
    (first, inside)
}

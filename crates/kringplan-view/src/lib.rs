//! The plan in words: what stands on paper, on screen and in a terminal, as flat strings that are ready.
//!
//! ```text
//! Planbestand + Facts ──► PlanView
//!   (core)                  CheckView, CheckFormView
//!                           ShareView, WeekView, WorksheetView, DistributionView
//!                           conditions(…)
//!                             └─ Fluent labels in templates/labels
//! ```
//!
//! A crate of its own, so that a guided conversation and the browser have the words without Typst. Whoever lays
//! them out adds no word; whoever words them knows no layout.
//!
//! Without the feature `documents` only [`when`] has its words, in Dutch and English, for a browser that does not print.
//! A document would then show the ids of its labels: whoever wants one asks for the feature.
//!
//! The structs in `data.rs` are the template's input, one for one. The other files each fill one chapter from
//! the model. A chapter that has nothing to say is empty and then not printed; in a draft it holds a sentence
//! (`leeg`) that says what will come there.

#![warn(clippy::disallowed_methods)]

mod agreed;
mod agreements;
mod check;
mod check_view;
mod circle;
mod conditions;
mod context;
mod data;
mod dates;
mod distribution;
mod form_view;
mod front;
mod further;
mod judged;
mod labels;
mod papers;
mod share;
mod sheet;
mod summary;
mod text;
mod version;
mod week;
mod worksheet;
mod worries;

use chrono::NaiveDate;
use kringplan_core::digest::{self, Evidence};
use kringplan_core::model::{Planbestand, Wanneer};
use kringplan_core::state::Toestand;
use kringplan_core::{Checked, Document};

pub use data::*;
pub use distribution::*;
pub use labels::DOCUMENT_LANGUAGES;
pub use papers::*;
pub use share::{
    Bellen, Belpersoon, Deel, Deelfeit, Deelpunt, NoShare, Receiver, ShareView, everyone,
};
pub use sheet::NothingToCheck;
pub use text::{CLOSE, OPEN, draws_nothing, plain};
pub use week::{WeekView, Weekmens, Weekregel, Weekvak, Weekweer};
pub use worksheet::*;

use context::Context;
use labels::{File, Labels};

/// What the core works out about a plan; the view only words it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    /// The state; until it is an adopted one, every page says that this is a draft.
    pub state: Toestand,
    /// A judgement rests on something stopped or refused.
    pub recheck: bool,
    /// The day of adoption.
    pub adopted_on: Option<NaiveDate>,
    /// Digest V of this version in 64 hexadecimal digits.
    pub digest: Option<&'a str>,
    /// What the digests say about the checks.
    pub evidence: &'a Evidence,
    /// The reference date: facts dated later are not printed.
    pub day: NaiveDate,
}

impl<'a> Facts<'a> {
    /// What a check worked out, as it stands on `day`.
    fn of(checked: &'a Checked, digest: Option<&'a str>, day: NaiveDate) -> Self {
        Self {
            state: checked.row.state,
            recheck: checked.row.recheck,
            adopted_on: checked.adopted_on,
            digest,
            evidence: &checked.evidence,
            day,
        }
    }
}

impl PlanView {
    /// Words a checked plan as it stands on `day`. `language` chooses the language of the document's own words;
    /// without it the plan's language, and Dutch where that language has no labels.
    #[must_use]
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
    ) -> Self {
        worded(document, checked, day, language, Self::of)
    }

    fn of(cx: &Context<'_>) -> Self {
        let labels = cx.labels;
        Self {
            taal: labels.language().to_owned(),
            streek: cx.region(),
            schrijftaal: cx.written_in(),
            niet_nagekeken: cx.not_reviewed(),
            datum: cx.document_date(),
            ident: cx.ident(),
            titel: cx.title(),
            titel_boven: cx.title_above(),
            titel_groot: cx.title_large(),
            documenttitel: cx.document_title(),
            versie: cx.version_label(),
            bladzijde: cx.page_numbers(),
            concept: cx.notice(),
            hoofdvraag: cx.main_question(),
            feiten: cx.front_facts(),
            hertoets: cx.recheck(),
            nood: cx.emergency(),
            kort: cx.summary(),
            kring: cx.circle(),
            zorgen: cx.worries(),
            krachten: cx.strengths(),
            doelen: cx.goals(),
            afspraken: cx.agreements(),
            hulp: cx.help(),
            verder: cx.further(),
            voorwaarden: cx.conditions(),
            toetsen: cx.checks(),
            akkoord: cx.agreed(),
            exemplaren: cx.copies(),
            document: cx.version(),
            woorden: labels.words(&[File::When, File::Plan]),
        }
    }
}

impl CheckView {
    /// Words the checks of a plan as they stand on `day`, of every body or of the one with the id `body`.
    /// `language` as in [`PlanView::new`].
    ///
    /// # Errors
    /// When nobody is asked to judge this plan, or the plan does not know the body.
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
        body: Option<&str>,
    ) -> Result<Self, NothingToCheck> {
        worded(document, checked, day, language, |cx| cx.check_view(body))
    }
}

impl CheckFormView {
    /// Words the form to judge a plan by hand, of every body or of the one with the id `body`. `language` as in
    /// [`PlanView::new`].
    ///
    /// # Errors
    /// As [`CheckView::new`].
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
        body: Option<&str>,
    ) -> Result<Self, NothingToCheck> {
        worded(document, checked, day, language, |cx| cx.form_view(body))
    }
}

impl WeekView {
    /// Words the week of a plan as it stands on `day`, for the fridge. `language` as in [`PlanView::new`].
    #[must_use]
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
    ) -> Self {
        worded(document, checked, day, language, |cx| cx.week_view())
    }
}

/// The conditions of a plan as they stand on `day`, in the order of the file: each with its id, its text, the
/// threat, who set it, what in the plan answers it, and its judgements. `language` as in [`PlanView::new`].
#[must_use]
pub fn conditions(
    document: &Document,
    checked: &Checked,
    day: NaiveDate,
    language: Option<&str>,
) -> Vec<Voorwaardeblad> {
    let chapter = worded(document, checked, day, language, |cx| cx.conditions());
    chapter.map(|c| c.voorwaarden).unwrap_or_default()
}

/// When something happens, in words on one line.
#[must_use]
pub fn when(file: &Planbestand, when: &Wanneer, language: &str) -> String {
    let evidence = Evidence::default();
    // The words of a moment depend on no fact of the plan.
    let facts = Facts {
        state: Toestand::Concept,
        recheck: false,
        adopted_on: None,
        digest: None,
        evidence: &evidence,
        day: NaiveDate::default(),
    };
    let said = context(file, &facts, Some(language)).when(when);
    let parts: Vec<String> = std::iter::once(said.main).chain(said.under).collect();
    plain(&parts.join("; "))
}

/// What `word` makes of a checked plan as it stands on `day`, in the words of `language` or else the plan's own.
fn worded<T>(
    document: &Document,
    checked: &Checked,
    day: NaiveDate,
    language: Option<&str>,
    word: impl FnOnce(&Context<'_>) -> T,
) -> T {
    let digest = digest_of(document, checked);
    let facts = Facts::of(checked, digest.as_deref(), day);
    word(&context(document.file(), &facts, language))
}

/// V of the document, from the evidence where the checks already needed it.
fn digest_of(document: &Document, checked: &Checked) -> Option<String> {
    let known = checked.evidence.version.clone();
    known.or_else(|| digest::version(document.value()).ok())
}

fn context<'a>(file: &'a Planbestand, facts: &'a Facts<'a>, language: Option<&str>) -> Context<'a> {
    let plan_language = file.taal.as_ref().map_or("nl", |taal| taal.as_str());
    Context {
        file,
        plan: file.plan.as_ref(),
        facts,
        labels: Labels::for_language(language.unwrap_or(plan_language)),
    }
}

//! The view: what stands on paper, as flat strings in the plan's language.
//!
//! The structs in [`data`] are the template's input, one for one. The other files each fill one chapter from
//! the model. A chapter that has nothing to say is empty and then not printed; in a draft it holds a sentence
//! (`leeg`) that says what will come there.

mod agreed;
mod agreements;
mod check;
mod circle;
mod conditions;
mod context;
mod data;
mod dates;
mod front;
mod further;
mod version;
mod worries;

use chrono::NaiveDate;
use kringplan_core::digest::{self, Evidence};
use kringplan_core::model::Planbestand;
use kringplan_core::state::Toestand;
use kringplan_core::{Checked, Document};

pub use data::*;

use crate::labels::Labels;
use context::Context;

/// What the core works out about a plan; the view only words it.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
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
        let digest = checked
            .evidence
            .version
            .clone()
            .or_else(|| digest::version(document.value()).ok());
        let facts = Facts {
            state: checked.row.state,
            recheck: checked.row.recheck,
            adopted_on: checked.adopted_on,
            digest: digest.as_deref(),
            evidence: &checked.evidence,
            day,
        };
        Self::from_facts(document.file(), &facts, language)
    }

    /// Words a plan, given what the core worked out.
    #[must_use]
    pub fn from_facts(file: &Planbestand, facts: &Facts<'_>, language: Option<&str>) -> Self {
        let plan_language = file.taal.as_ref().map_or("nl", |taal| taal.as_str());
        let labels = Labels::for_language(language.unwrap_or(plan_language));
        let cx = Context {
            file,
            plan: file.plan.as_ref(),
            facts,
            labels,
        };
        Self {
            taal: labels.language().to_owned(),
            streek: region(plan_language, labels.language()),
            datum: cx.document_date(),
            ident: cx.ident(),
            titel: cx.title(),
            titel_boven: cx.title_above(),
            titel_groot: cx.title_large(),
            documenttitel: cx.document_title(),
            versie: cx.version_label(),
            bladzijde: labels.say(
                "bladzijde",
                &[("bladzijde", "[1]".into()), ("aantal", "[2]".into())],
            ),
            concept: cx.notice(),
            hoofdvraag: cx.main_question(),
            feiten: cx.front_facts(),
            hertoets: cx.recheck(),
            nood: cx.emergency(),
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
            woorden: labels.words().clone(),
        }
    }
}

/// The region of the plan's language (`nl-BE`), where the document is in that language.
fn region(plan_language: &str, document_language: &str) -> Option<String> {
    let mut parts = plan_language.split('-');
    let same = parts
        .next()
        .is_some_and(|primary| primary.eq_ignore_ascii_case(document_language));
    let region =
        parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
    region.filter(|_| same).map(str::to_uppercase)
}

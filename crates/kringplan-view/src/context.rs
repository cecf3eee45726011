//! What all chapters share: the model, the labels, names and lists in words.

use std::fmt::Display;

use chrono::NaiveDate;
use kringplan_core::model::{Afspraak, Deelnemer, Hulp, Plan, Planbestand, Zijde};
use kringplan_core::text::Argument;

use super::data::Feit;
use super::labels::Labels;
use super::sheet::print_date;
use super::text::{neutral, said};
use super::{Facts, PrintDate};

/// The model, what the core worked out, and the words.
pub(super) struct Context<'a> {
    pub(super) file: &'a Planbestand,
    pub(super) plan: Option<&'a Plan>,
    pub(super) facts: &'a Facts<'a>,
    pub(super) labels: &'static Labels,
}

impl<'a> Context<'a> {
    pub(super) fn word(&self, id: &str) -> String {
        self.labels.word(id)
    }

    pub(super) fn say(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.labels.say(id, arguments)
    }

    /// The plan is not adopted yet.
    pub(super) fn is_draft(&self) -> bool {
        self.facts.adopted_on.is_none()
    }

    /// The sentence that a draft shows where `is_empty`; an adopted plan leaves the chapter out.
    pub(super) fn placeholder(&self, id: &str, is_empty: bool) -> Option<String> {
        (is_empty && self.is_draft()).then(|| self.word(id))
    }

    /// Happened on or before the reference date; without a date it counts.
    pub(super) fn is_past(&self, day: Option<NaiveDate>) -> bool {
        day.is_none_or(|day| day <= self.facts.day)
    }

    pub(super) fn version_number(&self) -> Option<u32> {
        self.plan.and_then(|plan| plan.versie)
    }

    pub(super) fn agreements_of_plan(&self) -> &'a [Afspraak] {
        self.plan
            .map(|plan| plan.afspraken.as_slice())
            .unwrap_or_default()
    }

    pub(super) fn help_of_plan(&self) -> &'a [Hulp] {
        self.plan
            .map(|plan| plan.hulp_van_buiten.as_slice())
            .unwrap_or_default()
    }

    /// Participants on one side; someone without a side stands with the circle.
    pub(super) fn side(&self, side: Zijde) -> impl Iterator<Item = &'a Deelnemer> {
        self.file
            .deelnemers
            .iter()
            .filter(move |d| d.zijde.unwrap_or(Zijde::Kring) == side)
    }

    /// Name of a participant or body; where there is none, that it is still to come, with the id.
    pub(super) fn name(&self, id: &str) -> String {
        let person = self.file.deelnemer(id).and_then(|d| d.naam.as_deref());
        let body = || self.file.instantie(id).and_then(|i| i.naam.as_deref());
        said(person.or_else(body)).unwrap_or_else(|| {
            let id = neutral(id);
            self.say("naam-onbekend", &[("id", (&id).into())])
        })
    }

    pub(super) fn names<T: AsRef<str>>(&self, ids: &[T]) -> String {
        self.list(ids.iter().map(|id| self.name(id.as_ref())))
    }

    /// "A1, A2 en A3".
    pub(super) fn numbers<T: Display>(&self, ids: impl IntoIterator<Item = T>) -> String {
        self.list(ids.into_iter().map(|id| neutral(&id.to_string())))
    }

    /// "a, b en c".
    pub(super) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let mut items: Vec<String> = items.into_iter().collect();
        match items.pop() {
            None => String::new(),
            Some(only) if items.is_empty() => only,
            Some(last) => self.pair("lijst-en", &self.commas(items), &last),
        }
    }

    /// "a, b, c".
    pub(super) fn commas(&self, items: impl IntoIterator<Item = String>) -> String {
        self.row("lijst-komma", items)
    }

    /// "a; b; c".
    pub(super) fn semicolons(&self, items: impl IntoIterator<Item = String>) -> String {
        self.row("lijst-puntkomma", items)
    }

    fn row(&self, id: &str, items: impl IntoIterator<Item = String>) -> String {
        let row = items
            .into_iter()
            .reduce(|all, next| self.pair(id, &all, &next));
        row.unwrap_or_default()
    }

    fn pair(&self, id: &str, first: &str, last: &str) -> String {
        self.say(id, &[("eerste", first.into()), ("laatste", last.into())])
    }

    pub(super) fn fact(&self, term: &str, text: impl Into<String>) -> Feit {
        Feit {
            term: self.word(term),
            tekst: text.into(),
        }
    }

    /// Function and organisation of a participant, as far as known.
    pub(super) fn job(&self, person: &Deelnemer) -> Vec<String> {
        let body = || person.instantie.as_ref().map(|id| self.name(id.as_str()));
        let organisation = said(person.organisatie.as_deref()).or_else(body);
        [organisation, said(person.functie.as_deref())]
            .into_iter()
            .flatten()
            .collect()
    }

    /// "Esther Mulder, Jeugdbescherming Maaszoom, jeugdbeschermer".
    pub(super) fn name_and_job(&self, id: &str) -> String {
        let job = self
            .file
            .deelnemer(id)
            .map(|person| self.job(person))
            .unwrap_or_default();
        self.commas(std::iter::once(self.name(id)).chain(job))
    }

    /// The language in which the circle wrote (BCP 47, its first part).
    pub(super) fn written_in(&self) -> String {
        let tag = self.file.taal.as_ref().map_or("nl", |taal| taal.as_str());
        tag.split('-').next().unwrap_or(tag).to_lowercase()
    }

    /// Said on every document in a translation that no native speaker has reviewed.
    pub(super) fn not_reviewed(&self) -> Option<String> {
        self.labels.not_reviewed()
    }

    /// The region of the plan's language (`nl-BE`), where the document is in that language.
    pub(super) fn region(&self) -> Option<String> {
        let tag = self.file.taal.as_ref().map_or("nl", |taal| taal.as_str());
        let mut parts = tag.split('-');
        let same = parts
            .next()
            .is_some_and(|primary| primary.eq_ignore_ascii_case(self.labels.language()));
        let region =
            parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        region.filter(|_| same).map(str::to_uppercase)
    }

    /// Page numbers with `[1]` for the page and `[2]` for the number of pages.
    pub(super) fn page_numbers(&self) -> String {
        self.labels.page_numbers()
    }

    /// The document's date: decided on, else the conference, else the reference date.
    pub(super) fn document_date(&self) -> PrintDate {
        let decided = self.plan.and_then(|plan| plan.besloten_op);
        let conference = || self.file.conferentie.as_ref().and_then(|c| c.datum);
        let day = decided.or_else(conference).unwrap_or(self.facts.day);
        print_date(day)
    }
}

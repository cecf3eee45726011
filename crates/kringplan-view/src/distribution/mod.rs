//! The coordinator's list of the current version: who gets which copy, how to reach them, consent, the follow-up call.
//!
//! It holds phone numbers and addresses, so it is the one paper that is for the coordinator alone; it says so.

mod consent;
mod data;
mod receivers;

use chrono::{Days, NaiveDate};
use kringplan_core::model::{Deelnemer, Exemplaar, ExemplaarVorm, Werkwijze, Zijde};
use kringplan_core::{Checked, Document};

pub use data::{Bereikrij, DistributionView, Exemplaarrij, Gesprek, Nabelblad, Toestemmingrij};

use crate::context::Context;
use crate::data::Feit;
use crate::labels::{File, spoken};
use crate::sheet::print_date;
use crate::text::said;
use crate::worded;

/// From the conference to the follow-up call.
const FOUR_WEEKS: Days = Days::new(28);

impl DistributionView {
    /// Words the list of the current version as it stands on `day`. `language` as in [`crate::PlanView::new`].
    #[must_use]
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
    ) -> Self {
        worded(document, checked, day, language, |cx| cx.distribution())
    }
}

impl<'a> Context<'a> {
    fn distribution(&self) -> DistributionView {
        let copies = self.copies_of_version();
        let missing = self.without_copy(&copies);
        let (kind, day) = ("verspreiding-titel", print_date(self.facts.day));
        let as_of = self.fact("blad-term-zo-staat-het", self.date(self.facts.day));
        DistributionView {
            blad: self.sheet(kind, "verspreiding", day),
            feiten: vec![self.version_fact(), as_of],
            zinnen: self.how_far_sent(&copies),
            code: self.code(),
            exemplaren: copies.iter().map(|copy| self.copy_row(copy)).collect(),
            nog_niet: missing.iter().map(|p| self.row_to_fill_in(p)).collect(),
            bereiken: self.reach(&copies, &missing),
            toestemmingen: self.consents_to_share(&copies, &missing),
            nabellen: self.follow_up_calls(),
            woorden: self.labels.words(&[File::Check, File::Distribution]),
        }
    }

    fn copies_of_version(&self) -> Vec<&'a Exemplaar> {
        let version = self.version_number();
        let all = self.file.exemplaren.iter();
        all.filter(|copy| copy.versie == version).collect()
    }

    /// A day that is not in the future.
    fn day_so_far(&self, day: Option<NaiveDate>) -> Option<String> {
        day.filter(|day| self.is_past(Some(*day)))
            .map(|day| self.date(day))
    }

    /// How far it is, and what to look out for.
    fn how_far_sent(&self, copies: &[&Exemplaar]) -> Vec<String> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let days = |of: fn(&Exemplaar) -> Option<NaiveDate>| {
            let known = copies.iter().filter_map(|copy| self.day_so_far(of(copy)));
            count(known.count())
        };
        let sent = (!copies.is_empty()).then(|| {
            self.say(
                "verspreiding-stand",
                &[
                    ("verstuurd", days(|copy| copy.op).into()),
                    ("ontvangen", days(|copy| copy.ontvangen_op).into()),
                    ("aantal", count(copies.len()).into()),
                ],
            )
        });
        let draft = self
            .is_draft()
            .then(|| self.word("verspreiding-niet-vastgesteld"));
        let current = self.version_number();
        let others = self.file.exemplaren.iter();
        let others = others.filter(|copy| copy.op.is_some() && self.is_past(copy.op));
        let (older, unknown) = others.fold((0, 0), |(older, unknown), copy| match copy.versie {
            version if version == current => (older, unknown),
            None => (older, unknown + 1),
            version => (older + u32::from(version < current), unknown),
        });
        let said = |id: &str, number: u32| {
            (number > 0).then(|| self.say(id, &[("aantal", number.into())]))
        };
        let other = [
            said("verspreiding-eerder", older),
            said("verspreiding-zonder-versie", unknown),
        ];
        let all = [sent, draft].into_iter().chain(other);
        all.flatten().collect()
    }

    fn copy_row(&self, copy: &Exemplaar) -> Exemplaarrij {
        let id = copy.voor.as_ref().map(|id| id.as_str());
        let person = id.and_then(|id| self.file.deelnemer(id));
        let form = copy.vorm.map(|form| self.form_of_copy(form));
        let language = copy
            .taal
            .as_ref()
            .map(|tag| self.language_name(tag.as_str()));
        let form: Vec<String> = form.into_iter().chain(language).collect();
        let of_this_text = match (&copy.integriteit, self.facts.digest) {
            (Some(own), Some(current)) => own.waarde.as_str().eq_ignore_ascii_case(current),
            _ => true,
        };
        Exemplaarrij {
            naam: id.map_or_else(|| self.word("wat-nog-niet"), |id| self.name(id)),
            wie: person.map(|p| self.work_of(p)).unwrap_or_default(),
            vorm: (!form.is_empty()).then(|| self.commas(form)),
            verstuurd: self.day_so_far(copy.op),
            ontvangen: self.day_so_far(copy.ontvangen_op),
            let_op: (!of_this_text).then(|| self.word("verspreiding-andere-tekst")),
        }
    }

    /// A row to fill in. It helps to know which language someone reads best.
    fn row_to_fill_in(&self, person: &Deelnemer) -> Exemplaarrij {
        let reads = person.taal.as_ref().map(|tag| {
            let language = self.language_name(tag.as_str());
            self.say("verspreiding-leest", &[("taal", (&language).into())])
        });
        Exemplaarrij {
            naam: self.name(person.id.as_str()),
            wie: self.work_of(person).into_iter().chain(reads).collect(),
            vorm: None,
            verstuurd: None,
            ontvangen: None,
            let_op: None,
        }
    }

    /// Organisation and function of someone who is here for work.
    fn work_of(&self, person: &Deelnemer) -> Vec<String> {
        if person.zijde == Some(Zijde::Professional) {
            self.job(person)
        } else {
            Vec::new()
        }
    }

    fn form_of_copy(&self, form: ExemplaarVorm) -> String {
        self.word(match form {
            ExemplaarVorm::Papier => "verspreiding-papier",
            ExemplaarVorm::Digitaal => "verspreiding-digitaal",
            ExemplaarVorm::Voorgelezen => "verspreiding-voorgelezen",
            ExemplaarVorm::Anders => "verspreiding-anders",
        })
    }

    /// The name of a language, by the first part of its tag; else the tag.
    fn language_name(&self, tag: &str) -> String {
        match spoken(tag) {
            Some(known) => self.word(&format!("verspreiding-taal-{known}")),
            None => said(Some(tag)).unwrap_or_default(),
        }
    }

    /// The calls that were agreed; without any, one to fill in, unless there was nothing to follow up.
    fn follow_up_calls(&self) -> Option<Nabelblad> {
        let held = self.file.conferentie.as_ref().and_then(|c| c.datum);
        let calls = self.file.nabellen.as_slice();
        let nothing = held.is_none() && self.file.kader.werkwijze() == Werkwijze::Vrij;
        if nothing && calls.is_empty() {
            return None;
        }
        let four_weeks = held.and_then(|day| day.checked_add_days(FOUR_WEEKS));
        let fact = |term: &str, day: Option<NaiveDate>| -> Option<Feit> {
            day.map(|day| self.fact(term, self.long_date(day)))
        };
        let facts = [
            fact("feit-conferentie", held),
            fact("verspreiding-vier-weken", four_weeks),
        ];
        let calls = calls.iter().map(|call| {
            let outcome = said(call.uitkomst.as_deref());
            Gesprek {
                afgesproken: call.afgesproken_op.map(|day| self.long_date(day)),
                gebeld: self.day_so_far(call.gebeld_op),
                uitkomst: outcome.filter(|_| self.is_past(call.gebeld_op)),
            }
        });
        let mut calls: Vec<Gesprek> = calls.collect();
        if calls.is_empty() {
            calls.push(Gesprek {
                afgesproken: None,
                gebeld: None,
                uitkomst: None,
            });
        }
        Some(Nabelblad {
            feiten: facts.into_iter().flatten().collect(),
            gesprekken: calls,
        })
    }
}

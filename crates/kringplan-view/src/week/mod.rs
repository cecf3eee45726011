//! The week on one page, for the fridge: who does what on which day, the next meeting, whom to call.
//!
//! ```text
//! agreements ──► current.rs: is it over?  ──► days.rs: on which days? ──► lines.rs: in words, long and short
//!                                                                     └─► mod.rs: the page
//! ```
//!
//! It hangs where visitors read it. So no worry, question, condition or fall-back stands here, no kind of plan, no
//! help from outside, and not the event that some agreements wait for.

mod current;
mod days;
mod lines;
mod view;

use kringplan_core::model::DeelnemerId;

use super::context::Context;
use super::data::{Concept, Feit};
use super::labels::File;
use super::papers::Blad;
use super::sheet::print_date;
use super::text::{plain, said, shortened};

use lines::Line;
pub use view::*;

/// Longest text beside the heading, and of a place.
const ABOUT: usize = 120;
/// Longest name of whom to call.
const CALLER: usize = 40;
/// Longest phone number.
const NUMBER: usize = 40;
/// Longest name where room is short.
const SHORT_NAME: usize = 22;

impl Context<'_> {
    pub(super) fn week_view(&self) -> WeekView {
        let lines = self.lines();
        let (every_day, others): (Vec<&Line<'_>>, Vec<&Line<'_>>) = (lines.daily(), lines.others());
        WeekView {
            blad: self.week_sheet(),
            stand: self.say(
                "koelkast-stand",
                &[("datum", (&self.date(self.facts.day)).into())],
            ),
            dagen: (1..=7)
                .map(|day| self.box_of(&format!("koelkast-dag-{day}"), &lines.on(day)))
                .collect(),
            elke_dag: self.box_of("koelkast-elke-dag", &every_day),
            verder: self.box_of("koelkast-verder", &others),
            mensen: self.people(&lines.all()),
            ingekort: self.said_of_lengths(&lines.all()),
            leeg: lines.is_empty().then(|| self.word("koelkast-leeg")),
            weer: self.again(),
            bellen: self.whom_to_call(),
            opschrijven: self.number_to_write(),
            nood: self.word("nood-112"),
            woorden: self.labels.words(&[File::Week]),
        }
    }

    /// The page: as every document's, but without the kind of plan.
    fn week_sheet(&self) -> Blad {
        let sheet = self.sheet("koelkast-titel", "week", print_date(self.facts.day));
        let names = self.main_names();
        let about = match &names {
            Some(names) => format!("{}: {names}", sheet.soort),
            None => sheet.soort.clone(),
        };
        let concept = self.is_draft().then(|| Concept {
            woord: self.word("concept"),
            kop: self.word("concept-kop"),
            regels: Vec::new(),
        });
        let title = self.say(
            "documenttitel",
            &[
                ("titel", (&about).into()),
                ("versie", (&sheet.versie).into()),
            ],
        );
        Blad {
            over: names
                .map(|names| shortened(&names, ABOUT))
                .unwrap_or_default(),
            titel: about,
            documenttitel: plain(&title),
            concept,
            ..sheet
        }
    }

    fn box_of(&self, heading: &str, lines: &[&Line<'_>]) -> Weekvak {
        let ids = distinct(lines.iter().map(|line| line.id));
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        Weekvak {
            kop: self.word(heading),
            regels: lines.iter().map(|line| line.shown.clone()).collect(),
            mensen: self.people(lines),
            nummers: self.commas(ids.iter().map(|id| (*id).to_owned())),
            reeksen: self.ranges(&ids),
            aantal: if count == 0 {
                String::new()
            } else {
                self.say("koelkast-aantal", &[("aantal", count.into())])
            },
        }
    }

    /// Who stands in these lines, each with the numbers.
    fn people(&self, lines: &[&Line<'_>]) -> Vec<Weekmens> {
        let mut people: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in lines {
            let who = line.shown.wie.as_str();
            match people.iter_mut().find(|(name, _)| *name == who) {
                Some((_, ids)) if ids.contains(&line.id) => {}
                Some((_, ids)) => ids.push(line.id),
                None => people.push((who, vec![line.id])),
            }
        }
        let one = |(name, ids): (&str, Vec<&str>)| Weekmens {
            naam: name.to_owned(),
            naam_kort: shortened(name, SHORT_NAME),
            nummers: self.commas(ids.into_iter().map(str::to_owned)),
        };
        people.into_iter().map(one).collect()
    }

    /// "The whole text is in the plan", for each of the lengths where a line leaves something out.
    fn said_of_lengths(&self, lines: &[&Line<'_>]) -> Vec<Option<String>> {
        let shown = || lines.iter().map(|line| &line.shown);
        let hides = lines.iter().any(|line| line.hides);
        let left_out = |kept: fn(&Weekregel) -> &String| {
            hides || shown().any(|l| !l.erbij.is_empty() || ends_early(kept(l), &l.wat))
        };
        let lengths = [
            hides,
            left_out(|l| &l.wat_kort),
            left_out(|l| &l.wat_kortst),
        ];
        let said = |left_out: bool| left_out.then(|| self.word("koelkast-ingekort"));
        lengths.into_iter().map(said).collect()
    }

    /// "A1, A3–A7, A9": numbers that follow each other stand as one, so that many fit.
    fn ranges(&self, ids: &[&str]) -> String {
        let mut ranges: Vec<(&str, &str)> = Vec::new();
        for id in ids {
            match ranges.last_mut() {
                Some((_, last)) if follows(last, id) => *last = id,
                _ => ranges.push((id, id)),
            }
        }
        let said = ranges.into_iter().flat_map(|(first, last)| {
            if first == last {
                vec![first.to_owned()]
            } else if follows(first, last) {
                vec![first.to_owned(), last.to_owned()]
            } else {
                vec![format!("{first}–{last}")]
            }
        });
        self.commas(said)
    }

    fn again(&self) -> Option<Weekweer> {
        let meeting = self.plan?.weer_bij_elkaar.as_ref()?;
        let ahead = meeting.op.is_none_or(|day| day >= self.facts.day);
        let time = self.time_of(meeting);
        let day = meeting.op.map(|day| self.long_date(day));
        let place = said(meeting.plaats.as_deref());
        let known = day.is_some() || time.is_some() || place.is_some();
        (ahead && known).then(|| Weekweer {
            dag: day.unwrap_or_else(|| self.word("wanneer-nog-niet")),
            tijd: time,
            plaats: place.as_deref().map(|place| shortened(place, ABOUT)),
        })
    }

    /// The contact person with the number, and who calls the group together.
    fn whom_to_call(&self) -> Vec<Feit> {
        let Some(group) = self.plan.and_then(|plan| plan.groep.as_ref()) else {
            return Vec::new();
        };
        let contact = group.aanspreekpunt.as_ref();
        let contact = contact.map(|id| self.fact("term-aanspreekpunt", self.with_number(id)));
        let convenor = group.roept_bijeen.as_ref();
        let convenor = convenor.map(|id| self.fact("term-roept-bijeen", self.caller(id)));
        contact.into_iter().chain(convenor).collect()
    }

    fn number_to_write(&self) -> Option<String> {
        let contact = self.plan?.groep.as_ref()?.aanspreekpunt.as_ref()?;
        let known = self.number(contact).is_some();
        (!known).then(|| self.word("deel-nummer-opschrijven"))
    }

    fn number(&self, id: &DeelnemerId) -> Option<String> {
        let contact = self.file.deelnemer(id.as_str())?.contact.as_ref()?;
        said(contact.telefoonnummer.as_deref())
    }

    fn caller(&self, id: &DeelnemerId) -> String {
        shortened(&self.name(id.as_str()), CALLER)
    }

    fn with_number(&self, id: &DeelnemerId) -> String {
        let name = self.caller(id);
        match self.number(id) {
            Some(number) => {
                // A phone number stays on one line.
                let number = shortened(&number, NUMBER).replace(' ', "\u{a0}");
                self.say(
                    "koelkast-nummer",
                    &[("naam", (&name).into()), ("nummer", (&number).into())],
                )
            }
            None => name,
        }
    }
}

/// Each once, in the order in which they come.
fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut all = Vec::new();
    for id in ids {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// A full stop at the end may be left out.
fn ends_early(kept: &str, whole: &str) -> bool {
    kept.chars().count() + 1 < whole.chars().count() || kept.ends_with('…') && kept != whole
}

/// A8 follows A7.
fn follows(first: &str, next: &str) -> bool {
    let parts = |id: &str| -> Option<(String, u64)> {
        let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
        Some((letters.to_owned(), id.get(letters.len()..)?.parse().ok()?))
    };
    match (parts(first), parts(next)) {
        (Some((a, n)), Some((b, m))) => a == b && n.checked_add(1) == Some(m),
        _ => false,
    }
}

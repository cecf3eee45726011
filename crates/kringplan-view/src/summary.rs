//! The plan in short, for the first page: who does what, help from outside, the next meeting, whom to call.

use kringplan_core::model::{Afspraak, AntwoordStand};

use super::context::Context;
use super::data::{Feit, Kort};
use super::text::{said, shortened};

/// Up to this number of agreements words stand with each; of more only the numbers.
const WITH_WORDS: usize = 24;
/// Up to this number of letters in all, agreements stand there whole: a cut can change what was agreed.
const WHOLE: usize = 1000;
/// Length of those words.
const FEW_WORDS: usize = 45;
/// Up to this number of helpers it says who arranges each.
const WITH_ARRANGER: usize = 6;

impl Context<'_> {
    /// Absent while there is nothing to sum up.
    pub(super) fn summary(&self) -> Option<Kort> {
        let summary = Kort {
            met_woorden: self.agreements_of_plan().len() <= WITH_WORDS,
            mensen: self.who_does_what(),
            feiten: [
                self.help_in_short(),
                self.next_meeting(),
                self.call_when_stuck(),
                self.how_soon(),
            ]
            .into_iter()
            .flatten()
            .collect(),
        };
        (!summary.mensen.is_empty() || !summary.feiten.is_empty()).then_some(summary)
    }

    /// One line for everyone who owns an agreement or takes turns, in the order of the agreements.
    fn who_does_what(&self) -> Vec<Feit> {
        let mut people: Vec<(Option<&str>, Vec<&Afspraak>)> = Vec::new();
        for agreement in self.agreements_of_plan() {
            for who in doers(agreement) {
                match people.iter_mut().find(|(person, _)| *person == who) {
                    Some((_, theirs)) => theirs.push(agreement),
                    None => people.push((who, vec![agreement])),
                }
            }
        }
        // What nobody does yet comes last.
        people.sort_by_key(|(who, _)| who.is_none());
        let line = |(who, theirs): (Option<&str>, Vec<&Afspraak>)| Feit {
            term: who.map_or_else(|| self.word("wie-nog-niet"), |id| self.name(id)),
            tekst: self.commas(theirs.into_iter().map(|a| self.in_few_words(a))),
        };
        people.into_iter().map(line).collect()
    }

    /// How many letters of each agreement there is room for on the first page.
    fn words_each(&self) -> usize {
        let all = self.agreements_of_plan().iter();
        let letters =
            all.map(|a| a.wat.as_deref().map_or(0, |wat| wat.chars().count()) * doers(a).len());
        if letters.sum::<usize>() <= WHOLE {
            WHOLE
        } else {
            FEW_WORDS
        }
    }

    /// "brengt Sem naar school (A1)", or "A1".
    fn in_few_words(&self, agreement: &Afspraak) -> String {
        let number = agreement.id.to_string();
        let with_words = self.agreements_of_plan().len() <= WITH_WORDS;
        match said(agreement.wat.as_deref()).filter(|_| with_words) {
            Some(what) => self.say(
                "kort-afspraak",
                &[
                    ("wat", (&shortened(&what, self.words_each())).into()),
                    ("nummer", (&number).into()),
                ],
            ),
            None => number,
        }
    }

    /// Of whom, and who arranges it; help that was refused is no help.
    fn help_in_short(&self) -> Option<Feit> {
        let help = self.help_of_plan().iter();
        let help: Vec<_> = help
            .filter(|help| {
                let answer = self.latest_answer(help);
                answer.is_none_or(|(_, status)| status != AntwoordStand::Afgewezen)
            })
            .collect();
        let with_arranger = help.len() <= WITH_ARRANGER;
        let lines = help.into_iter().map(|help| {
            let (of, _) = self.provider(help);
            let of = shortened(&of, FEW_WORDS);
            let number = help.id.to_string();
            match help.trekker.as_ref().filter(|_| with_arranger) {
                Some(id) => self.say(
                    "kort-hulp-van",
                    &[
                        ("van", (&of).into()),
                        ("nummer", (&number).into()),
                        ("naam", (&self.name(id.as_str())).into()),
                    ],
                ),
                None => self.say(
                    "kort-afspraak",
                    &[("wat", (&of).into()), ("nummer", (&number).into())],
                ),
            }
        });
        let line = self.semicolons(lines);
        (!line.is_empty()).then(|| self.fact("hulp-kop", line))
    }

    fn next_meeting(&self) -> Option<Feit> {
        let meeting = self.plan?.weer_bij_elkaar.as_ref()?;
        let moment = self.moment_of(meeting);
        let place = said(meeting.plaats.as_deref()).map(|place| shortened(&place, FEW_WORDS));
        let line = self.commas(moment.into_iter().chain(place));
        (!line.is_empty()).then(|| self.fact("weer-kop", line))
    }

    fn call_when_stuck(&self) -> Option<Feit> {
        let id = self.plan?.groep.as_ref()?.aanspreekpunt.as_ref()?;
        Some(self.fact("kort-bellen", self.name(id.as_str())))
    }

    fn how_soon(&self) -> Option<Feit> {
        let days = self.plan?.groep.as_ref()?.binnen_dagen?;
        let within = self.say("binnen-dagen", &[("aantal", u32::from(days).into())]);
        Some(self.fact("kort-groep", within))
    }
}

/// The owner, and everyone who takes turns; nobody where neither is known.
fn doers(agreement: &Afspraak) -> Vec<Option<&str>> {
    let turns = agreement
        .beurten
        .iter()
        .filter_map(|turn| turn.wie.as_ref());
    let mut all: Vec<Option<&str>> = Vec::new();
    for who in agreement.wie.iter().chain(turns) {
        if !all.contains(&Some(who.as_str())) {
            all.push(Some(who.as_str()));
        }
    }
    if all.is_empty() {
        all.push(None);
    }
    all
}

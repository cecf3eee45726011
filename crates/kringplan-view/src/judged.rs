//! Which judgement to show, and what still asks for one.

use kringplan_core::model::{Eindoordeel, InstantieId, JaNee, Oordeel, Toets, Voorwaarde};
use kringplan_core::state::Counting;

use super::context::Context;

/// A judgement (`T`) with the check that holds it.
pub(super) struct Judged<'a, T> {
    pub(super) check: &'a Toets,
    pub(super) answer: &'a T,
    /// It fits the plan as it is.
    pub(super) stands: bool,
    /// The check that holds it was not changed by hand.
    pub(super) sealed: bool,
}

/// One of the two questions about the plan as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    Lawful,
    Safe,
    /// Wvggz 5:5, instead of safe: here "no" is the good answer.
    SeriousHarm,
}

impl Question {
    fn of(self, check: &Toets) -> Option<&Eindoordeel> {
        match self {
            Self::Lawful => check.wettig.as_ref(),
            Self::Safe => check.veilig.as_ref(),
            Self::SeriousHarm => check.ernstig_nadeel.as_ref(),
        }
    }

    /// The answer with which a plan can go on.
    pub(super) fn good(self) -> JaNee {
        match self {
            Self::Lawful | Self::Safe => JaNee::Ja,
            Self::SeriousHarm => JaNee::Nee,
        }
    }
}

impl<'a> Context<'a> {
    /// Checks up to the day with their place in the file, oldest version and day first; of one body, where given.
    pub(super) fn checks_of(&self, body: Option<&InstantieId>) -> Vec<(usize, &'a Toets)> {
        let file = self.file;
        let mut checks: Vec<(usize, &'a Toets)> = file
            .toetsen
            .iter()
            .enumerate()
            .filter(|(_, check)| self.is_past(check.op))
            .filter(|(_, check)| body.is_none() || file.checking_body(check) == body)
            .collect();
        checks.sort_by_key(|(_, check)| (check.plan_versie, check.op));
        checks
    }

    /// The judgements that count, as the table of states has them.
    pub(super) fn counting(&self) -> Counting<'a> {
        Counting::new(self.file, self.facts.evidence, self.facts.day)
    }

    /// The judgement to show on a condition, of the body that set it: the one that counts, else the last one.
    pub(super) fn judged(&self, condition: &Voorwaarde) -> Option<Judged<'a, Oordeel>> {
        if let Some(counted) = self.counting().outcome(condition) {
            return Some(Judged {
                check: &self.file.toetsen[counted.check],
                answer: counted.oordeel,
                stands: true,
                sealed: true,
            });
        }
        let checks = self.checks_of(self.file.setting_body(condition));
        let of_condition = checks.into_iter().flat_map(|(place, check)| {
            let judgements = check.oordelen.iter();
            judgements
                .filter(|o| o.voorwaarde.as_ref() == Some(&condition.id))
                .map(move |answer| (place, check, answer))
        });
        let (place, check, answer) = of_condition.last()?;
        Some(self.fallen(place, check, answer))
    }

    /// The answer to show on lawful or safe: the one that counts for this version, else the last one.
    pub(super) fn overall(
        &self,
        body: Option<&InstantieId>,
        question: Question,
    ) -> Option<Judged<'a, Eindoordeel>> {
        let asked = |check: &Toets| question.of(check)?.uitkomst;
        if let Some((place, _)) = self.counting().answer(body, asked) {
            let check = &self.file.toetsen[place];
            return Some(Judged {
                check,
                answer: question.of(check)?,
                stands: true,
                sealed: true,
            });
        }
        let checks = self.checks_of(body).into_iter();
        let mut answers =
            checks.filter_map(|(place, check)| Some((place, check, question.of(check)?)));
        let (place, check, answer) = answers.next_back()?;
        Some(self.fallen(place, check, answer))
    }

    /// An answer that does not count, shown so that people know it was given.
    fn fallen<T>(&self, place: usize, check: &'a Toets, answer: &'a T) -> Judged<'a, T> {
        let evidence = self.facts.evidence.checks.get(place);
        Judged {
            check,
            answer,
            stands: false,
            sealed: evidence.is_some_and(|e| e.sealed),
        }
    }
}

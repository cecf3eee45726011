//! Which judgement to show, and what still asks for one.

use kringplan_core::model::{
    AntwoordStand, BijId, Eindoordeel, InstantieId, JaNee, Oordeel, Toets, Uitkomst,
    UitvoeringStand, Voorwaarde,
};

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

    /// The judgement to show on a condition, of the body that set it: the one that counts, else the last one.
    pub(super) fn judged(&self, condition: &Voorwaarde) -> Option<Judged<'a, Oordeel>> {
        let mut all = Vec::new();
        for (place, check) in self.checks_of(self.file.setting_body(condition)) {
            let evidence = self.facts.evidence.checks.get(place);
            for (at, answer) in check.oordelen.iter().enumerate() {
                if answer.voorwaarde.as_ref() == Some(&condition.id) {
                    all.push(Judged {
                        check,
                        answer,
                        stands: evidence
                            .is_some_and(|e| e.sealed && e.stands.get(at) == Some(&true)),
                        sealed: evidence.is_some_and(|e| e.sealed),
                    });
                }
            }
        }
        settled(all, |judged| {
            judged.answer.uitkomst == Some(Uitkomst::NogOnduidelijk)
        })
    }

    /// The answer to show on lawful or safe: the one that counts for this version, else the last one.
    pub(super) fn overall(
        &self,
        body: Option<&InstantieId>,
        question: Question,
    ) -> Option<Judged<'a, Eindoordeel>> {
        let evidence = &self.facts.evidence.checks;
        let all = self
            .checks_of(body)
            .into_iter()
            .filter_map(|(place, check)| {
                Some(Judged {
                    check,
                    answer: question.of(check)?,
                    stands: evidence.get(place).is_some_and(|e| e.whole),
                    sealed: evidence.get(place).is_some_and(|e| e.sealed),
                })
            });
        settled(all.collect(), |judged| {
            judged.answer.uitkomst == Some(JaNee::NogOnduidelijk)
        })
    }

    /// Everything that a judgement on a condition rests on, as the digest O has it: what it names, what answers the
    /// condition, and the bridges of those.
    pub(super) fn rests_on(&self, condition: &Voorwaarde, judgement: &Oordeel) -> Vec<String> {
        let answers = |bij: &[BijId]| bij.iter().any(|b| b.as_str() == condition.id.as_str());
        let named = judgement.steunt_op.iter().map(ToString::to_string);
        let agreements = self.agreements_of_plan().iter();
        let help = self.help_of_plan().iter();
        let mut ids: Vec<String> = named
            .chain(
                agreements
                    .filter(|a| answers(&a.bij))
                    .map(|a| a.id.to_string()),
            )
            .chain(help.filter(|h| answers(&h.bij)).map(|h| h.id.to_string()))
            .collect();
        let bridges: Vec<String> = self
            .help_of_plan()
            .iter()
            .filter(|h| ids.contains(&h.id.to_string()))
            .flat_map(|h| h.overbrugging.iter().map(ToString::to_string))
            .collect();
        ids.extend(bridges);
        ids
    }

    /// The first of these that was stopped, or refused.
    pub(super) fn stopped<'b>(&self, ids: &'b [String]) -> Option<&'b String> {
        ids.iter().find(|id| {
            let progress = self.file.uitvoering.iter().filter(|u| {
                u.op.is_some_and(|op| op <= self.facts.day)
                    && u.onderdeel
                        .as_ref()
                        .is_some_and(|o| o.as_str() == id.as_str())
            });
            let answers = self.file.antwoorden.iter().filter(|a| {
                a.op.is_some_and(|op| op <= self.facts.day)
                    && a.hulp.as_ref().is_some_and(|h| h.as_str() == id.as_str())
            });
            let last = progress.max_by_key(|u| u.op).and_then(|u| u.stand);
            let answer = answers.max_by_key(|a| a.op).and_then(|a| a.stand);
            last == Some(UitvoeringStand::Gestopt) || answer == Some(AntwoordStand::Afgewezen)
        })
    }
}

/// Of what stands: the first clear answer of the newest version, because only an unclear one may be given again.
/// Where nothing stands, the last one.
fn settled<T>(
    all: Vec<Judged<'_, T>>,
    unclear: impl Fn(&Judged<'_, T>) -> bool,
) -> Option<Judged<'_, T>> {
    let any = all.iter().any(|judged| judged.stands);
    let mut best: Option<Judged<'_, T>> = None;
    for judged in all.into_iter().filter(|judged| judged.stands || !any) {
        let keeps = any
            && best.as_ref().is_some_and(|known| {
                known.check.plan_versie == judged.check.plan_versie && !unclear(known)
            });
        if !keeps {
            best = Some(judged);
        }
    }
    best
}

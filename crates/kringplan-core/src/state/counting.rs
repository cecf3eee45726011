//! The judgements that count on a day: sealed, in the chain of versions, and about the plan as it is.

use chrono::NaiveDate;

use crate::digest::{CheckEvidence, Evidence};
use crate::model::{
    AntwoordStand, InstantieId, JaNee, Oordeel, Planbestand, Toets, Uitkomst, UitvoeringStand,
    Voortgang, Voorwaarde,
};

/// The checks of a file on a day.
pub struct Counting<'a> {
    file: &'a Planbestand,
    day: NaiveDate,
    /// Checks on or before the day whose seal fits, oldest version and day first.
    checks: Vec<Sealed<'a>>,
}

/// A check whose seal fits, with its place in the file.
struct Sealed<'a> {
    at: usize,
    toets: &'a Toets,
    evidence: &'a CheckEvidence,
}

/// A judgement that counts, with its place in the file.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// Index in `toetsen`.
    pub check: usize,
    /// Index in its `oordelen`.
    pub judgement: usize,
    /// The judgement.
    pub oordeel: &'a Oordeel,
    /// What it says.
    pub outcome: Uitkomst,
}

impl<'a> Counting<'a> {
    /// The checks of a file as far as they are known on `day`.
    #[must_use]
    pub fn new(file: &'a Planbestand, evidence: &'a Evidence, day: NaiveDate) -> Self {
        let mut checks: Vec<_> = (file.toetsen.iter().zip(&evidence.checks).enumerate())
            .map(|(at, (toets, evidence))| Sealed {
                at,
                toets,
                evidence,
            })
            .filter(|c| c.evidence.sealed && c.toets.op.is_some_and(|op| op <= day))
            .collect();
        checks.sort_by_key(|c| (c.toets.plan_versie, c.toets.op));
        Self { file, day, checks }
    }

    /// A counting judgement says no (row 5).
    pub(super) fn is_negative(&self) -> bool {
        let no = |(lawful, safe): (Option<JaNee>, Option<JaNee>)| {
            lawful == Some(JaNee::Nee) || safe == Some(JaNee::Nee)
        };
        let conditions = &self.file.voorwaarden;
        conditions
            .iter()
            .filter_map(|v| self.outcome(v))
            .any(|counted| counted.outcome == Uitkomst::NietVoldaan)
            || self.file.instanties.iter().any(|i| no(self.overall(&i.id)))
    }

    /// A condition or a body still has to speak, or was not clear yet (row 7).
    pub(super) fn is_open(&self) -> bool {
        let unclear = |answer: Option<JaNee>| !matches!(answer, Some(JaNee::Ja | JaNee::Nee));
        let open_condition = self.file.voorwaarden.iter().any(|v| {
            !matches!(
                self.outcome(v).map(|counted| counted.outcome),
                Some(Uitkomst::Voldaan | Uitkomst::NietVoldaan)
            )
        });
        let open_body = self.file.instanties.iter().any(|i| {
            let (lawful, safe) = self.overall(&i.id);
            unclear(lawful) || unclear(safe)
        });
        open_condition || open_body || self.file.instanties.is_empty()
    }

    /// Something that a counting judgement rests on was stopped or refused (row 8).
    pub(super) fn needs_recheck(&self) -> bool {
        let conditions = &self.file.voorwaarden;
        conditions
            .iter()
            .filter_map(|v| Some((v, self.outcome(v)?)))
            .any(|(condition, counted)| self.stopped_under(condition, &counted).is_some())
            || self.stopped_overall().next().is_some()
    }

    /// The first thing stopped or refused that a judgement on a condition rests on.
    pub(crate) fn stopped_under(
        &self,
        condition: &Voorwaarde,
        counted: &Counted<'a>,
    ) -> Option<&'a str> {
        let check = &self.file.toetsen[counted.check];
        let mut rests_on = self.rests_on(condition, counted.oordeel).into_iter();
        rests_on.find(|id| self.has_stopped(id, check))
    }

    /// What was stopped or refused under a good answer about the whole plan as it is: the check (index in `toetsen`),
    /// the member with the answer, and the id that it rests on.
    pub(crate) fn stopped_overall(&self) -> impl Iterator<Item = (usize, &'static str, &'a str)> {
        let whole = self.checks.iter().filter(|c| c.evidence.whole);
        let answers = whole.flat_map(|c| {
            [
                ("wettig", c.toets.wettig.as_ref(), JaNee::Ja),
                ("veilig", c.toets.veilig.as_ref(), JaNee::Ja),
                ("ernstigNadeel", c.toets.ernstig_nadeel.as_ref(), JaNee::Nee),
            ]
            .map(|(member, answer, good)| (c.at, member, answer, good))
        });
        answers
            .filter_map(|(at, member, answer, good)| {
                let answer = answer.filter(|a| a.uitkomst == Some(good))?;
                Some((at, member, answer))
            })
            .filter_map(|(at, member, answer)| {
                let mut rests_on = answer.steunt_op.iter().map(|id| id.as_str());
                Some((
                    at,
                    member,
                    rests_on.find(|id| self.has_stopped(id, &self.file.toetsen[at]))?,
                ))
            })
    }

    /// The judgement that counts for a condition, of the body that set it.
    #[must_use]
    pub fn outcome(&self, condition: &Voorwaarde) -> Option<Counted<'a>> {
        let answers = self.of_setter(condition).flat_map(|c| {
            let judged = c.toets.oordelen.iter().zip(&c.evidence.stands).enumerate();
            judged
                .filter(|(_, (o, stands))| **stands && o.voorwaarde.as_ref() == Some(&condition.id))
                .filter_map(|(judgement, (oordeel, _))| {
                    let counted = Counted {
                        check: c.at,
                        judgement,
                        oordeel,
                        outcome: oordeel.uitkomst?,
                    };
                    Some((c.toets.plan_versie, counted))
                })
        });
        settled(answers, |counted| {
            counted.outcome == Uitkomst::NogOnduidelijk
        })
    }

    /// The newest sealed judgement on a condition that no longer stands, because what it rests on changed.
    pub(crate) fn fallen(&self, condition: &Voorwaarde) -> Option<Counted<'a>> {
        let of_chain = self
            .of_setter(condition)
            .filter(|c| c.evidence.in_chain)
            .flat_map(|c| {
                let judged = c.toets.oordelen.iter().zip(&c.evidence.stands).enumerate();
                judged
                    .filter(|(_, (o, _))| o.voorwaarde.as_ref() == Some(&condition.id))
                    .map(|(judgement, (oordeel, stands))| (c.at, judgement, oordeel, *stands))
            });
        let (check, judgement, oordeel, stands) = of_chain.last()?;
        oordeel.uitkomst.filter(|_| !stands).map(|outcome| Counted {
            check,
            judgement,
            oordeel,
            outcome,
        })
    }

    /// The checks of the body that set a condition; a condition of nobody knows which body is judged by nobody.
    fn of_setter(&self, condition: &Voorwaarde) -> impl Iterator<Item = &Sealed<'a>> {
        let body = self.file.setting_body(condition);
        self.checks
            .iter()
            .filter(move |c| body.is_some() && self.file.checking_body(c.toets) == body)
    }

    /// What a body said of lawful and safe, each by itself, of the plan as it is.
    fn overall(&self, body: &InstantieId) -> (Option<JaNee>, Option<JaNee>) {
        let lawful = self.answer(Some(body), |t| t.wettig.as_ref()?.uitkomst);
        let safe = self.answer(Some(body), |t| t.veiligheid(self.file.plansoort));
        (lawful.map(|(_, said)| said), safe.map(|(_, said)| said))
    }

    /// The answer of a body (of anyone without `body`) to a question about the plan as it is, with the check that holds
    /// it (index in `toetsen`). `asked` reads the answer from a check; "nog onduidelijk" gives way to a later one.
    pub fn answer(
        &self,
        body: Option<&InstantieId>,
        asked: impl Fn(&Toets) -> Option<JaNee>,
    ) -> Option<(usize, JaNee)> {
        let whole = self.checks.iter().filter(|c| {
            c.evidence.whole && (body.is_none() || self.file.checking_body(c.toets) == body)
        });
        let answers = whole.filter_map(|c| Some((c.toets.plan_versie, (c.at, asked(c.toets)?))));
        settled(answers, |(_, said)| *said == JaNee::NogOnduidelijk)
    }

    /// As digest O: what it names, what answers the condition, and the bridges of those.
    #[must_use]
    pub fn rests_on(&self, condition: &Voorwaarde, oordeel: &'a Oordeel) -> Vec<&'a str> {
        let plan = self.file.plan.as_ref();
        let help = || plan.into_iter().flat_map(|p| &p.hulp_van_buiten);
        let mut ids: Vec<&str> = oordeel.steunt_op.iter().map(|id| id.as_str()).collect();
        let answers = plan.map(|plan| plan.answers_to(condition.id.as_str()));
        ids.extend(answers.into_iter().flatten());
        let bridges = help()
            .filter(|h| ids.contains(&h.id.as_str()))
            .flat_map(|h| &h.overbrugging);
        let bridges: Vec<&str> = bridges.map(|id| id.as_str()).collect();
        ids.extend(bridges);
        ids
    }

    /// The last that is known of an agreement or help on the day: stopped, or refused by who was asked. What stopped under
    /// an older version, before `check` judged a newer one, was judged with that known.
    #[must_use]
    pub fn has_stopped(&self, id: &str, check: &Toets) -> bool {
        let known = |op: Option<NaiveDate>| op.is_some_and(|op| op <= self.day);
        let of_older = |u: &Voortgang| {
            u.versie.zip(check.plan_versie).is_some_and(|(a, b)| a < b) && u.op <= check.op
        };
        let progress = self
            .file
            .uitvoering
            .iter()
            .filter(|u| known(u.op) && u.onderdeel.as_ref().is_some_and(|o| o.as_str() == id))
            .filter(|u| !of_older(u));
        let answers = self
            .file
            .antwoorden
            .iter()
            .filter(|a| known(a.op) && a.hulp.as_ref().is_some_and(|h| h.as_str() == id));
        progress
            .max_by_key(|u| u.op)
            .is_some_and(|u| u.stand == Some(UitvoeringStand::Gestopt))
            || answers
                .max_by_key(|a| a.op)
                .is_some_and(|a| a.stand == Some(AntwoordStand::Afgewezen))
    }
}

/// The answer that counts, from answers with the version they are about, oldest first: of the newest version the first
/// clear one. Only "nog onduidelijk" may be answered again in one version; after that a new version is needed.
fn settled<T: Copy>(
    answers: impl Iterator<Item = (Option<u32>, T)>,
    unclear: impl Fn(&T) -> bool,
) -> Option<T> {
    let mut best: Option<(Option<u32>, T)> = None;
    for (version, answer) in answers {
        let keeps = best
            .as_ref()
            .is_some_and(|(known, old)| *known == version && !unclear(old));
        if !keeps {
            best = Some((version, answer));
        }
    }
    best.map(|(_, answer)| answer)
}

//! The facts of a file that the state depends on, as they stand on a reference date.

use chrono::NaiveDate;

use crate::digest::Evidence;
use crate::model::{
    AntwoordStand, Deelnemer, InstantieId, JaNee, Plan, Planbestand, Toets, Uitkomst,
    UitvoeringStand, Werkwijze,
};
use crate::path::Path;

/// What the table asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one column of the contract's table"
)]
pub struct Facts {
    /// The kring said that the plan is done.
    pub finished: bool,
    /// There is a day of decision, and an agreement or a help request.
    pub decided: bool,
    /// Gone through (Eigen Kracht) and agreed by whoever has to.
    pub agreed: bool,
    /// A body threatens to intervene.
    pub intervention: bool,
    /// A counting judgement says no.
    pub negative: bool,
    /// Put before a body, or judged by one.
    pub put_forward: bool,
    /// A counting judgement is missing or still unclear.
    pub judgement_open: bool,
    /// A counting judgement rests on something stopped or refused.
    pub recheck: bool,
    /// Every copy of this version was sent.
    pub copies_sent: bool,
}

/// The facts of a file on `day`; what is dated later does not count yet.
#[must_use]
pub fn facts(file: &Planbestand, evidence: &Evidence, day: NaiveDate) -> Facts {
    let Some(plan) = &file.plan else {
        return Facts {
            finished: finished(file, day),
            ..Facts::default()
        };
    };
    let counting = Counting {
        file,
        evidence,
        day,
    };
    Facts {
        finished: finished(file, day),
        decided: plan.besloten_op.is_some_and(|op| op <= day) && plan.has_content(),
        agreed: agreed(file, plan, day),
        intervention: file.kader.ingrijpen.is_some(),
        negative: counting.is_negative(),
        put_forward: put_forward(file, day),
        judgement_open: counting.is_open(),
        recheck: counting.needs_recheck(),
        copies_sent: copies_sent(file, day),
    }
}

fn on_or_before(op: Option<NaiveDate>, day: NaiveDate) -> bool {
    op.is_some_and(|op| op <= day)
}

fn finished(file: &Planbestand, day: NaiveDate) -> bool {
    file.afgerond
        .as_ref()
        .is_some_and(|a| a.op.is_none_or(|op| op <= day))
}

fn gone_through(file: &Planbestand, day: NaiveDate) -> bool {
    file.doorgenomen
        .iter()
        .any(|d| d.versie.is_some() && d.versie == file.versie() && on_or_before(d.op, day))
}

fn put_forward(file: &Planbestand, day: NaiveDate) -> bool {
    let this = file.versie();
    file.voorgelegd
        .iter()
        .any(|v| v.versie.is_some() && v.versie == this && on_or_before(v.op, day))
        || file
            .toetsen
            .iter()
            .any(|t| t.plan_versie.is_some() && t.plan_versie == this && on_or_before(t.op, day))
}

fn agreed(file: &Planbestand, plan: &Plan, day: NaiveDate) -> bool {
    let eigen_kracht = file.kader.werkwijze() == Werkwijze::EigenKracht;
    if eigen_kracht && !gone_through(file, day) {
        return false;
    }
    let whole = |id: &str| {
        plan.akkoord.iter().any(|a| {
            a.afspraken.is_empty()
                && on_or_before(a.op, day)
                && a.deelnemer.as_ref().is_some_and(|d| d.as_str() == id)
        })
    };
    // Whoever agreed to a part only has agreed to what that part names.
    let part = |id: &str, afspraak: &str| {
        plan.akkoord.iter().any(|a| {
            a.afspraken.iter().any(|x| x.as_str() == afspraak)
                && on_or_before(a.op, day)
                && a.deelnemer.as_ref().is_some_and(|d| d.as_str() == id)
        })
    };
    let owners_agree = plan.afspraken.iter().all(|a| {
        let owner = a.wie.as_ref().and_then(|wie| file.deelnemer(wie.as_str()));
        owner.is_none_or(|d: &Deelnemer| whole(d.id.as_str()) || part(d.id.as_str(), a.id.as_str()))
    });
    owners_agree && (!eigen_kracht || plan.besloten_door.iter().all(|id| whole(id.as_str())))
}

fn copies_sent(file: &Planbestand, day: NaiveDate) -> bool {
    let of_version: Vec<_> = file
        .exemplaren
        .iter()
        .filter(|e| e.versie == file.versie())
        .collect();
    let all_sent = of_version.iter().all(|e| on_or_before(e.op, day));
    let listed = |d: &Deelnemer| {
        of_version
            .iter()
            .any(|e| e.voor.as_ref().is_some_and(|v| v.as_str() == d.id.as_str()))
    };
    // A free-form plan has no list that it must keep; an Eigen Kracht-plan goes to all of the kring.
    let everyone = file.kader.werkwijze() == Werkwijze::Vrij
        || file.deelnemers.iter().filter(|d| d.is_kring()).all(listed);
    all_sent && everyone
}

/// The judgements that count on a day.
struct Counting<'a> {
    file: &'a Planbestand,
    evidence: &'a Evidence,
    day: NaiveDate,
}

impl<'a> Counting<'a> {
    /// Checks on or before the day whose seal fits, with what stands of them; the latest last.
    fn checks(
        &self,
    ) -> impl DoubleEndedIterator<Item = (&'a Toets, &'a crate::digest::CheckEvidence)> {
        let day = self.day;
        let mut checks: Vec<_> = (self.file.toetsen.iter().zip(&self.evidence.checks))
            .filter(move |(t, e)| e.sealed && on_or_before(t.op, day))
            .collect();
        checks.sort_by_key(|(t, _)| t.op);
        checks.into_iter()
    }

    /// The body that set a condition.
    fn body_of(&self, condition: &crate::model::Voorwaarde) -> Option<&'a InstantieId> {
        let setter = condition.gesteld_door.as_ref()?;
        self.file.deelnemer(setter.as_str())?.instantie.as_ref()
    }

    /// The outcome that counts for a condition: the latest that still stands, of the body that set it.
    fn outcome(
        &self,
        condition: &crate::model::Voorwaarde,
    ) -> Option<(&'a crate::model::Oordeel, Uitkomst)> {
        let body = self.body_of(condition);
        self.checks().rev().find_map(|(toets, stands)| {
            if body.is_some() && toets.instantie.as_ref() != body {
                return None;
            }
            let mut judged = toets.oordelen.iter().zip(&stands.stands);
            let (oordeel, _) = judged
                .find(|(o, stands)| **stands && o.voorwaarde.as_ref() == Some(&condition.id))?;
            Some((oordeel, oordeel.uitkomst?))
        })
    }

    /// The latest check of a body that holds for the plan as it is, with both overall answers.
    fn overall(&self, body: &InstantieId) -> Option<(JaNee, JaNee)> {
        self.checks()
            .rev()
            .find(|(t, e)| e.whole && t.instantie.as_ref() == Some(body))
            .and_then(|(t, _)| Some((t.wettig.as_ref()?.uitkomst?, t.veiligheid()?)))
    }

    fn is_negative(&self) -> bool {
        let outcomes = self.file.voorwaarden.iter().filter_map(|v| self.outcome(v));
        let overall = self
            .file
            .instanties
            .iter()
            .filter_map(|i| self.overall(&i.id));
        outcomes
            .into_iter()
            .any(|(_, u)| u == Uitkomst::NietVoldaan)
            || overall
                .into_iter()
                .any(|(lawful, safe)| lawful == JaNee::Nee || safe == JaNee::Nee)
    }

    fn is_open(&self) -> bool {
        let open_condition = self.file.voorwaarden.iter().any(|v| {
            self.outcome(v)
                .is_none_or(|(_, u)| u == Uitkomst::NogOnduidelijk)
        });
        let open_body = self.file.instanties.iter().any(|i| {
            self.overall(&i.id).is_none_or(|(lawful, safe)| {
                lawful == JaNee::NogOnduidelijk || safe == JaNee::NogOnduidelijk
            })
        });
        open_condition || open_body || self.file.instanties.is_empty()
    }

    fn needs_recheck(&self) -> bool {
        let stopped = |id: &str| {
            let latest = self.file.uitvoering.iter().filter(|u| {
                on_or_before(u.op, self.day)
                    && u.onderdeel.as_ref().is_some_and(|o| o.as_str() == id)
            });
            let refused = self.file.antwoorden.iter().filter(|a| {
                on_or_before(a.op, self.day) && a.hulp.as_ref().is_some_and(|h| h.as_str() == id)
            });
            latest
                .max_by_key(|u| u.op)
                .is_some_and(|u| u.stand == Some(UitvoeringStand::Gestopt))
                || refused
                    .max_by_key(|a| a.op)
                    .is_some_and(|a| a.stand == Some(AntwoordStand::Afgewezen))
        };
        self.file
            .voorwaarden
            .iter()
            .filter_map(|v| self.outcome(v))
            .any(|(oordeel, _)| oordeel.steunt_op.iter().any(|id| stopped(id.as_str())))
    }
}

/// The day from which the plan holds: the latest of walk-through, last agreement and last counting check.
/// `None` when the facts do not make it adopted.
#[must_use]
pub fn adopted_on(file: &Planbestand, evidence: &Evidence, day: NaiveDate) -> Option<NaiveDate> {
    if !super::state(&facts(file, evidence, day)).state.is_adopted() {
        return None;
    }
    let plan = file.plan.as_ref()?;
    let walked = file
        .doorgenomen
        .iter()
        .filter(|d| d.versie == plan.versie)
        .filter_map(|d| d.op);
    let agreed = plan.akkoord.iter().filter_map(|a| a.op);
    let counting = Counting {
        file,
        evidence,
        day,
    };
    let checked: Vec<NaiveDate> = counting
        .checks()
        .filter(|(_, e)| e.whole)
        .filter_map(|(t, _)| t.op)
        .collect();
    walked
        .chain(agreed)
        .chain(checked)
        .chain(plan.besloten_op)
        .filter(|op| *op <= day)
        .max()
}

/// Where the file states facts dated after `day`: they do not count yet.
#[must_use]
pub fn facts_after(file: &Planbestand, day: NaiveDate) -> Vec<Path> {
    let mut later = Vec::new();
    let mut note = |op: Option<NaiveDate>, list: &str, index: Option<usize>| {
        if op.is_some_and(|op| op > day) {
            let path = Path::root().key(list);
            later.push(
                index.map_or_else(|| path.clone().key("op"), |i| path.clone().at(i).key("op")),
            );
        }
    };
    for (i, x) in file.doorgenomen.iter().enumerate() {
        note(x.op, "doorgenomen", Some(i));
    }
    for (i, x) in file.voorgelegd.iter().enumerate() {
        note(x.op, "voorgelegd", Some(i));
    }
    for (i, x) in file.toetsen.iter().enumerate() {
        note(x.op, "toetsen", Some(i));
    }
    for (i, x) in file.antwoorden.iter().enumerate() {
        note(x.op, "antwoorden", Some(i));
    }
    for (i, x) in file.uitvoering.iter().enumerate() {
        note(x.op, "uitvoering", Some(i));
    }
    for (i, x) in file.exemplaren.iter().enumerate() {
        note(x.op, "exemplaren", Some(i));
    }
    note(file.afgerond.as_ref().and_then(|a| a.op), "afgerond", None);
    if let Some(plan) = &file.plan {
        let path = Path::root().key("plan");
        if plan.besloten_op.is_some_and(|op| op > day) {
            later.push(path.clone().key("beslotenOp"));
        }
        for (i, _) in plan
            .akkoord
            .iter()
            .enumerate()
            .filter(|(_, a)| a.op.is_some_and(|op| op > day))
        {
            later.push(path.clone().key("akkoord").at(i).key("op"));
        }
    }
    later
}

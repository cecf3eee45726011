//! The facts of a file that the state depends on, as they stand on a reference date.

use chrono::NaiveDate;

use super::counting::Counting;
use crate::digest::Evidence;
use crate::model::{Deelnemer, Plan, Planbestand, Werkwijze};
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
    let counting = Counting::new(file, evidence, day);
    Facts {
        finished: finished(file, day),
        decided: plan.besloten_op.is_some_and(|op| op <= day) && plan.has_content(),
        agreed: agreed(file, plan, day),
        intervention: file.kader.ingrijpen.is_some(),
        negative: counting.is_negative(),
        put_forward: put_forward(file, evidence, day),
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

fn put_forward(file: &Planbestand, evidence: &Evidence, day: NaiveDate) -> bool {
    let this = file.versie();
    let given = file
        .voorgelegd
        .iter()
        .any(|v| v.versie.is_some() && v.versie == this && on_or_before(v.op, day));
    // A check that was changed by hand counts for nothing, here too.
    let checked = file.toetsen.iter().zip(&evidence.checks).any(|(t, e)| {
        e.sealed && t.plan_versie.is_some() && t.plan_versie == this && on_or_before(t.op, day)
    });
    given || checked
}

fn agreed(file: &Planbestand, plan: &Plan, day: NaiveDate) -> bool {
    let eigen_kracht = file.kader.werkwijze() == Werkwijze::EigenKracht;
    if eigen_kracht && !gone_through(file, day) {
        return false;
    }
    without_agreement(file, plan, day).is_empty()
}

/// Whose agreement is still missing on `day`: whoever decided this version (Eigen
/// Kracht) and whoever has a task in it. Someone who agreed to a part has agreed to what that part names.
#[must_use]
pub fn without_agreement<'a>(
    file: &'a Planbestand,
    plan: &'a Plan,
    day: NaiveDate,
) -> Vec<&'a str> {
    let whole = |id: &str| {
        plan.akkoord.iter().any(|a| {
            a.afspraken.is_empty()
                && on_or_before(a.op, day)
                && a.deelnemer.as_ref().is_some_and(|d| d.as_str() == id)
        })
    };
    let part = |id: &str, afspraak: &str| {
        plan.akkoord.iter().any(|a| {
            a.afspraken.iter().any(|x| x.as_str() == afspraak)
                && on_or_before(a.op, day)
                && a.deelnemer.as_ref().is_some_and(|d| d.as_str() == id)
        })
    };
    let eigen_kracht = file.kader.werkwijze() == Werkwijze::EigenKracht;
    let has_open_task = |id: &str| {
        let own = plan
            .afspraken
            .iter()
            .filter(|a| a.wie.as_ref().is_some_and(|wie| wie.as_str() == id));
        own.into_iter().any(|a| !part(id, a.id.as_str()))
    };
    // Who decided comes first, also under an id that no participant has.
    let mut missing: Vec<&str> = Vec::new();
    let decided = plan.besloten_door.iter().map(|id| id.as_str());
    let owners = file.deelnemers.iter().map(|d| d.id.as_str());
    for id in decided.filter(|id| eigen_kracht && !whole(id)) {
        missing.push(id);
    }
    for id in owners.filter(|id| !whole(id) && has_open_task(id)) {
        if !missing.contains(&id) {
            missing.push(id);
        }
    }
    missing
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

/// The day from which the plan holds: the latest of walk-through, last agreement that was needed and last counting
/// check. `None` when the facts do not make it adopted; a plan that is finished was adopted only if they do.
#[must_use]
pub fn adopted_on(file: &Planbestand, evidence: &Evidence, day: NaiveDate) -> Option<NaiveDate> {
    let adopted = |day: NaiveDate| {
        let unfinished = Facts {
            finished: false,
            ..facts(file, evidence, day)
        };
        super::state(&unfinished).state.is_adopted()
    };
    if !adopted(day) {
        return None;
    }
    let plan = file.plan.as_ref()?;
    let mut days: Vec<NaiveDate> = (file.doorgenomen.iter().filter_map(|d| d.op))
        .chain(plan.akkoord.iter().filter_map(|a| a.op))
        .chain(file.toetsen.iter().filter_map(|t| t.op))
        .chain(file.voorgelegd.iter().filter_map(|v| v.op))
        .chain(plan.besloten_op)
        .filter(|op| *op <= day)
        .collect();
    days.sort_unstable();
    days.dedup();
    // Facts that only repeat what was there (a second walk-through) do not move the day.
    days.into_iter()
        .rev()
        .take_while(|day| adopted(*day))
        .last()
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
    for (i, x) in file.toestemmingen.iter().enumerate() {
        note(x.op, "toestemmingen", Some(i));
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

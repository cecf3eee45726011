//! PRO-004, PRO-005 and PRO-007: the kring decides, everyone agrees, and the plan is gone through with everyone.

use super::super::case::plan_path;
use super::super::{Case, Findings};
use super::{is_decided, is_gone_through};
use crate::model::{DeelnemerId, Zijde};
use crate::path::Path;

/// Only the kring decides; the coordinator may write down what it decided. About an id that points nowhere, or a side
/// that is not filled in, others speak.
pub(super) fn professional_beslist_niet(case: &Case, findings: &mut Findings) {
    let side = |id: &DeelnemerId| case.person(id).and_then(|d| d.zijde);
    if let Some(writer) = &case.plan.opgeschreven_door
        && side(writer) == Some(Zijde::Professional)
    {
        findings
            .hit("-", plan_path("opgeschrevenDoor"))
            .word("id", writer);
    }
    for (i, id) in case.plan.besloten_door.iter().enumerate() {
        if side(id).is_some_and(|side| side != Zijde::Kring) {
            findings
                .hit("-", plan_path("beslotenDoor").at(i))
                .word("id", id);
        }
    }
}

/// Whoever of the kring was there agrees; whoever was not there agrees to the own tasks.
/// As in the table of states: an agreement without a day, or with a later one, does not count yet.
pub(super) fn iedereen_akkoord(case: &Case, findings: &mut Findings) {
    if !is_decided(case) {
        return;
    }
    let private = case
        .deciding_conference()
        .and_then(|c| c.besloten_tijd.as_ref());
    for person in case.kring() {
        let id = &person.id;
        let (branch, agreed) = if case.plan.besloten_door.contains(id) {
            ("aanwezig", agrees_to_all(case, id))
        } else if private.is_some_and(|p| p.aanwezig.contains(id)) {
            (
                "aanwezig",
                agrees_to_something(case, id) && agrees_to_tasks(case, id),
            )
        } else {
            ("taak", agrees_to_tasks(case, id))
        };
        if !agreed {
            findings.hit(branch, plan_path("akkoord")).word("id", id);
        }
    }
}

/// What this person agreed to until the reference date; an empty list is the whole plan.
fn agreed_parts<'a>(
    case: &Case<'a>,
    id: &DeelnemerId,
) -> impl Iterator<Item = &'a [crate::model::AfspraakId]> {
    let (day, id) = (case.day, id.clone());
    case.plan
        .akkoord
        .iter()
        .filter(move |a| a.deelnemer.as_ref() == Some(&id) && a.op.is_some_and(|op| op <= day))
        .map(|a| a.afspraken.as_slice())
}

fn agrees_to_all(case: &Case, id: &DeelnemerId) -> bool {
    agreed_parts(case, id).any(<[_]>::is_empty)
}

fn agrees_to_something(case: &Case, id: &DeelnemerId) -> bool {
    agreed_parts(case, id).next().is_some()
}

fn agrees_to_tasks(case: &Case, id: &DeelnemerId) -> bool {
    let mut tasks = case
        .plan
        .afspraken
        .iter()
        .filter(|a| a.wie.as_ref() == Some(id));
    tasks.all(|task| agreed_parts(case, id).any(|part| part.is_empty() || part.contains(&task.id)))
}

/// Once something is decided, the coordinator goes through it with everyone.
pub(super) fn doorgenomen(case: &Case, findings: &mut Findings) {
    if is_decided(case) && !is_gone_through(case) {
        findings.hit("-", Path::root().key("doorgenomen"));
    }
}

//! TTS-005: a judgement belongs to the plan as it was; when that stops or changes, the professional looks again.

use super::super::{Case, Findings};
use super::{is_up_for_check, list};
use crate::model::{Uitkomst, Voorwaarde};
use crate::path::Path;
use crate::state::{Counted, Counting};

/// A good judgement rests on something that stopped, was refused or changed. As in the table of states.
pub(super) fn hertoets(case: &Case, out: &mut Findings) {
    if is_finished(case) {
        return;
    }
    let counting = Counting::new(case.file, case.evidence, case.day);
    for condition in &case.file.voorwaarden {
        if let Some(counted) = counting.outcome(condition) {
            let good = counted.outcome == Uitkomst::Voldaan;
            let stopped = counting.stopped_under(condition, &counted);
            if let Some(part) = stopped.filter(|_| good) {
                out.hit("gestopt", place(&counted))
                    .word("id", &condition.id)
                    .word("ander", part);
            }
        } else if let Some(fallen) = fallen(case, &counting, condition) {
            out.hit("veranderd", place(&fallen))
                .word("id", &condition.id);
        }
    }
    for (check, member, part) in counting.stopped_overall() {
        out.hit("eindoordeel", list().at(check).key(member))
            .word("id", &case.file.toetsen[check].id)
            .word("ander", part);
    }
}

/// A "voldaan" that fell. Once a newer version is up for its check, TTS-001 asks for the judgement that is missing;
/// before that this says in time what the change touches.
fn fallen<'a>(
    case: &Case<'a>,
    counting: &Counting<'a>,
    condition: &Voorwaarde,
) -> Option<Counted<'a>> {
    // Without V an id occurs twice: nothing can be compared, and BAS-006 says why.
    case.evidence.version.as_ref()?;
    let fallen = counting.fallen(condition)?;
    let version = case.file.toetsen[fallen.check].plan_versie;
    let of_this_version = version.is_some() && version == case.plan.versie;
    (fallen.outcome == Uitkomst::Voldaan && (of_this_version || !is_up_for_check(case)))
        .then_some(fallen)
}

/// Of a plan that is finished nobody asks a new check.
fn is_finished(case: &Case) -> bool {
    let finished = case.file.afgerond.as_ref();
    finished.is_some_and(|a| a.op.is_none_or(|op| op <= case.day))
}

fn place(counted: &Counted) -> Path {
    list()
        .at(counted.check)
        .key("oordelen")
        .at(counted.judgement)
}

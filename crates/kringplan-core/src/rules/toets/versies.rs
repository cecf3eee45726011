//! TTS-004: after a check the kring decides, in a new version; nobody changes words, checks or conditions behind it.

use super::super::case::plan_path;
use super::super::{Case, Findings};
use super::{evidence, is_known, list};
use crate::digest::CheckEvidence;
use crate::model::{JaNee, Toets, Uitkomst, Zijde};

/// What the file can show by itself; between two files `diff` and `verify` tell more.
pub(super) fn terug_naar_kring(case: &Case, out: &mut Findings) {
    for (i, toets) in case.file.toetsen.iter().enumerate() {
        let Some(evidence) = evidence(case, i) else {
            continue;
        };
        if evidence.sealed {
            about_version(case, i, toets, evidence, out);
        } else {
            out.hit("zegel", list().at(i).key("zegel"))
                .word("id", &toets.id);
        }
    }
    second_judgements(case, out);
    written_by_a_professional(case, out);
    decided_before_the_check(case, out);
    later_conditions(case, out);
}

/// The words that were judged are those of this version, or of the version that this one replaces.
fn about_version(
    case: &Case,
    at: usize,
    toets: &Toets,
    evidence: &CheckEvidence,
    out: &mut Findings,
) {
    let path = list().at(at).key("integriteit");
    let current = toets.plan_versie.is_some() && toets.plan_versie == case.plan.versie;
    // Without V an id occurs twice: nothing can be compared, and BAS-006 says why.
    if current && !evidence.whole && toets.integriteit.is_some() && case.evidence.version.is_some()
    {
        out.hit("veranderd", path).word("id", &toets.id);
    } else if !evidence.in_chain {
        out.hit("keten", path).word("id", &toets.id);
    }
}

/// Sealed checks of older versions, known on the reference date, newest version last.
fn earlier<'a>(case: &Case<'a>) -> Vec<&'a Toets> {
    let mut checks: Vec<&Toets> = (case.file.toetsen.iter().zip(&case.evidence.checks))
        .filter(|(t, e)| e.sealed && t.plan_versie < case.plan.versie && t.plan_versie.is_some())
        .map(|(t, _)| t)
        .filter(|t| is_known(case, t.op))
        .collect();
    checks.sort_by_key(|t| (t.plan_versie, t.op));
    checks
}

/// A clear judgement of a version stays; a second one on the same condition counts for nothing, and somebody may not know.
fn second_judgements(case: &Case, out: &mut Findings) {
    let clear = |u: Option<Uitkomst>| u.is_some_and(|u| u != Uitkomst::NogOnduidelijk);
    let mut checks: Vec<(usize, &Toets)> = (case.file.toetsen.iter().enumerate())
        .filter(|(i, t)| evidence(case, *i).is_some_and(|e| e.sealed) && t.op.is_some())
        .collect();
    checks.sort_by_key(|(_, t)| t.op);
    for (n, (at, toets)) in checks.iter().enumerate() {
        for (j, oordeel) in toets.oordelen.iter().enumerate() {
            let same = |(_, earlier): &&(usize, &Toets)| {
                earlier.plan_versie == toets.plan_versie
                    && case.checking_body(earlier) == case.checking_body(toets)
                    && (earlier.oordelen.iter())
                        .any(|o| o.voorwaarde == oordeel.voorwaarde && clear(o.uitkomst))
            };
            if let Some(id) = &oordeel.voorwaarde
                && clear(oordeel.uitkomst)
                && checks[..n].iter().any(|earlier| same(&earlier))
            {
                out.hit("tweede", list().at(*at).key("oordelen").at(j))
                    .word("id", id);
            }
        }
    }
}

/// Whoever judges does not write the answer: a version after a check is of the kring alone.
fn written_by_a_professional(case: &Case, out: &mut Findings) {
    if earlier(case).is_empty() {
        return;
    }
    let professional =
        |id: &str| case.person(id).and_then(|d| d.zijde) == Some(Zijde::Professional);
    let writer = case.plan.opgeschreven_door.iter();
    let writer = writer.map(|id| (plan_path("opgeschrevenDoor"), id.as_str()));
    let deciders = case.plan.besloten_door.iter().enumerate();
    let deciders = deciders.map(|(i, id)| (plan_path("beslotenDoor").at(i), id.as_str()));
    for (path, id) in writer.chain(deciders).filter(|(_, id)| professional(id)) {
        out.hit("professional", path).word("id", id);
    }
}

/// After a "no" the kring decides anew, on that day or later.
fn decided_before_the_check(case: &Case, out: &mut Findings) {
    let checks = earlier(case);
    let newest = checks.last().and_then(|t| t.plan_versie);
    let no = checks
        .iter()
        .filter(|t| t.plan_versie == newest && says_no(case, t));
    let Some(last) = no.max_by_key(|t| t.op) else {
        return;
    };
    let decided = case.plan.besloten_op;
    if decided
        .zip(last.op)
        .is_some_and(|(decided, judged)| decided < judged)
    {
        out.hit("besluit", plan_path("beslotenOp"))
            .word("id", &last.id);
    }
}

fn says_no(case: &Case, toets: &Toets) -> bool {
    let lawful = toets.wettig.as_ref().and_then(|w| w.uitkomst);
    let safe = toets.veiligheid(case.file.plansoort);
    lawful == Some(JaNee::Nee)
        || safe == Some(JaNee::Nee)
        || (toets.oordelen.iter()).any(|o| o.uitkomst == Some(Uitkomst::NietVoldaan))
}

/// Conditions come before the plan; one that is set after the first check moves the goal.
fn later_conditions(case: &Case, out: &mut Findings) {
    let sealed = (case.file.toetsen.iter().zip(&case.evidence.checks)).filter(|(_, e)| e.sealed);
    let known = sealed.filter_map(|(t, _)| t.op.filter(|op| *op <= case.day));
    let Some(first) = known.min() else {
        return;
    };
    for (path, condition) in case.conditions() {
        if condition.gesteld_op.is_some_and(|op| op > first) {
            out.hit("voorwaarden", path.key("gesteldOp"))
                .word("id", &condition.id);
        }
    }
}

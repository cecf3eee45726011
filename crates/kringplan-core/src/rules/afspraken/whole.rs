//! AFS-006 to AFS-011: what the agreements are together, and what surrounds them.

use super::complete::has_fallback;
use crate::model::{Afspraak, DeelnemerId, Zijde};
use crate::rules::case::plan_path;
use crate::rules::tokens::filled;
use crate::rules::{Case, Findings};

/// The agreements are the kring's; what a professional does is help from outside. The coordinator is PRO-003.
pub(super) fn professional_hoort_bij_hulp(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        let owner = agreement.wie.as_ref().and_then(|id| case.person(id));
        if owner.is_some_and(|o| o.zijde == Some(Zijde::Professional)) {
            findings.hit("-", path.key("wie")).word("id", &agreement.id);
        }
    }
}

/// More than half of what is to be done is asked of others. Exactly half is fine.
pub(super) fn eigen_aandeel(case: &Case, findings: &mut Findings) {
    let help = case.plan.hulp_van_buiten.len();
    let all = help + case.plan.afspraken.len();
    if help * 2 > all {
        findings
            .hit("-", plan_path("hulpVanBuiten"))
            .number("aantal", count(help))
            .number("totaal", count(all));
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// How people hear from each other, and who looks after that.
pub(super) fn elkaar_op_de_hoogte(case: &Case, findings: &mut Findings) {
    let missing = match &case.plan.op_de_hoogte {
        None => plan_path("opDeHoogte"),
        Some(informed) if !filled(informed.hoe.as_deref()) => plan_path("opDeHoogte").key("hoe"),
        Some(informed) if informed.wie.is_none() => plan_path("opDeHoogte").key("wie"),
        Some(_) => return,
    };
    if case.file.plan.is_some() {
        findings.hit("-", missing);
    }
}

/// What people do when something changes.
pub(super) fn bij_verandering(case: &Case, findings: &mut Findings) {
    if case.file.plan.is_some() && !filled(case.plan.bij_verandering.as_deref()) {
        findings.hit("-", plan_path("bijVerandering"));
    }
}

/// An agreement that answers a safety condition says what happens when it does not work out.
pub(super) fn plan_b_bij_veiligheid(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        if is_about_safety(case, agreement) && !has_fallback(agreement) {
            findings
                .hit("-", path.key("alsHetNietLukt"))
                .word("id", &agreement.id);
        }
    }
}

/// Answers a condition that a professional set.
fn is_about_safety(case: &Case, agreement: &Afspraak) -> bool {
    agreement.bij.iter().any(|id| case.condition(id).is_some())
}

/// No one carries too much, and no young child carries safety.
pub(super) fn lasten_verdeeld(case: &Case, findings: &mut Findings) {
    let all = count(case.plan.afspraken.len());
    for (path, person) in case.people().filter(|(_, p)| p.is_kring()) {
        let own = count(
            case.plan
                .afspraken
                .iter()
                .filter(|a| carries(a, &person.id))
                .count(),
        );
        if own >= i64::from(case.thresholds.lasten_ten_minste) && own * 3 >= all {
            findings
                .hit("lasten", path)
                .word("id", &person.id)
                .number("aantal", own)
                .number("totaal", all);
        }
    }
    let limit = case.thresholds.kind_zonder_taak_tot_leeftijd;
    let is_child = |id: &DeelnemerId| {
        case.person(id)
            .and_then(|p| p.leeftijd)
            .is_some_and(|age| age < limit)
    };
    for (path, agreement) in case.agreements().filter(|(_, a)| is_about_safety(case, a)) {
        if agreement.wie.as_ref().is_some_and(is_child) {
            findings
                .hit("kind", path.key("wie"))
                .word("id", &agreement.id)
                .number("max", limit);
        } else if let Some(turn) = agreement
            .beurten
            .iter()
            .position(|b| b.wie.as_ref().is_some_and(is_child))
        {
            let place = path.key("beurten").at(turn).key("wie");
            findings
                .hit("kind", place)
                .word("id", &agreement.id)
                .number("max", limit);
        }
    }
}

/// Who bears an agreement: the owner, or whoever has more than half of its turns. Evenly shared turns weigh on nobody.
fn carries(agreement: &Afspraak, person: &DeelnemerId) -> bool {
    if agreement.beurten.is_empty() {
        return agreement.wie.as_ref() == Some(person);
    }
    // A turn without days counts once.
    let days = |own: bool| -> usize {
        agreement
            .beurten
            .iter()
            .filter(|turn| !own || turn.wie.as_ref() == Some(person))
            .map(|turn| turn.dagen.len().max(1))
            .sum()
    };
    days(true) * 2 > days(false)
}

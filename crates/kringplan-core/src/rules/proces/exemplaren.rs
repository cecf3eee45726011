//! PRO-008 and PRO-009: who gets the plan, and whether everyone can follow it.

use super::super::wording::folded;
use super::super::{Case, Findings};
use super::{is_decided, is_gone_through};
use crate::model::{Afspraak, Deelnemer, DeelnemerId, Exemplaar, Meedoener, Taalcode, Zijde};
use crate::path::Path;

/// Copies of the current version, sent or planned, with their places.
fn copies<'a>(case: &Case<'a>) -> impl Iterator<Item = (Path, &'a Exemplaar)> {
    let versie = case.plan.versie;
    let list = case
        .file
        .exemplaren
        .iter()
        .enumerate()
        .filter(move |(_, e)| e.versie == versie);
    list.map(|(i, e)| (Path::root().key("exemplaren").at(i), e))
}

fn is_for(copy: &Exemplaar, person: &Deelnemer) -> bool {
    copy.voor
        .as_ref()
        .is_some_and(|v| v.as_str() == person.id.as_str())
}

/// Everyone of the kring is on the list. A professional gets no more than the own share asks for (AVG 5 lid 1 c).
pub(super) fn exemplaar_voor_iedereen(case: &Case, findings: &mut Findings) {
    if !is_decided(case) {
        return;
    }
    for (path, copy) in copies(case) {
        let person = copy.voor.as_ref().and_then(|id| case.person(id));
        let professional = person.filter(|d| d.zijde == Some(Zijde::Professional));
        if let Some(person) = professional.filter(|d| !has_share(case, d) && !has_check(case, d)) {
            findings
                .hit("professional", path.key("voor"))
                .word("id", &person.id);
        }
    }
    // Copies come after the walk-through: before that PRO-007 asks.
    if !is_gone_through(case) {
        return;
    }
    let given: Vec<&Exemplaar> = copies(case).map(|(_, copy)| copy).collect();
    for person in case
        .kring()
        .filter(|d| !given.iter().any(|copy| is_for(copy, d)))
    {
        findings
            .hit("kring", Path::root().key("exemplaren"))
            .word("id", &person.id);
    }
}

/// This professional, or the organisation, is asked for help, or is named in an agreement.
fn has_share(case: &Case, person: &Deelnemer) -> bool {
    let own = folded(person.organisatie.as_deref().unwrap_or_default());
    let helps = case
        .plan
        .hulp_van_buiten
        .iter()
        .filter_map(|h| h.aanbieder.as_ref())
        .any(|a| {
            let asked = folded(a.organisatie.as_deref().unwrap_or_default());
            a.deelnemer.as_ref() == Some(&person.id) || (!own.is_empty() && asked == own)
        });
    helps || case.plan.afspraken.iter().any(|a| names(a, &person.id))
}

fn names(agreement: &Afspraak, id: &DeelnemerId) -> bool {
    let joins = |m: &Meedoener| matches!(m, Meedoener::Deelnemer(d) if d == id);
    agreement.wie.as_ref() == Some(id)
        || agreement.kijkt_mee.as_ref() == Some(id)
        || agreement.met.iter().any(joins)
        || agreement.beurten.iter().any(|b| b.wie.as_ref() == Some(id))
        || agreement
            .als_het_niet_lukt
            .as_ref()
            .is_some_and(|a| a.wie.contains(id))
}

/// This professional judges, or set a condition that the plan answers.
fn has_check(case: &Case, person: &Deelnemer) -> bool {
    let id = Some(&person.id);
    person.instantie.is_some()
        || case.file.toetsen.iter().any(|t| t.toetser.as_ref() == id)
        || case
            .file
            .voorwaarden
            .iter()
            .any(|v| v.gesteld_door.as_ref() == id)
}

/// Whoever reads another language than the plan's has an interpreter or a translated copy.
pub(super) fn taal_en_cultuur(case: &Case, findings: &mut Findings) {
    let Some(of_plan) = &case.file.taal else {
        return;
    };
    for (path, person) in case.people() {
        let Some(own) = &person.taal else { continue };
        let translated = copies(case).any(|(_, c)| {
            is_for(c, person) && c.taal.as_ref().is_some_and(|t| same_language(t, own))
        });
        if !same_language(own, of_plan) && person.tolk != Some(true) && !translated {
            findings
                .hit("taal", path.key("taal"))
                .word("id", &person.id);
        }
    }
}

/// Regional forms (`nl`, `nl-BE`) count as one language.
fn same_language(a: &Taalcode, b: &Taalcode) -> bool {
    let primary = |t: &Taalcode| {
        t.as_str()
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    primary(a) == primary(b)
}

//! PRV-002, sharing: a professional or body gets the plan with consent (Jeugdwet 7.3.11, Wmo 5.3.3, UAVG 5).

use crate::model::{Deelnemer, Toestemming, ToestemmingSoort, Zijde};
use crate::path::Path;
use crate::rules::{Case, Findings};

/// R60, last part: every recipient outside the kring of this version, once.
pub(super) fn consent(case: &Case, out: &mut Findings) {
    let mut told: Vec<&str> = Vec::new();
    for (i, copy) in case
        .file
        .exemplaren
        .iter()
        .enumerate()
        .filter(|(_, e)| e.versie == case.plan.versie)
    {
        let Some(id) = copy.voor.as_ref().map(crate::model::PartijId::as_str) else {
            continue;
        };
        let outside = case
            .person(id)
            .is_some_and(|d| d.zijde == Some(Zijde::Professional))
            || case.file.instantie(id).is_some();
        if outside && !told.contains(&id) && !is_covered(case, id) {
            out.hit("delen", Path::root().key("exemplaren").at(i).key("voor"))
                .word("id", id);
            told.push(id);
        }
    }
}

/// Someone entitled consented for every main person, at the latest on the reference date; without a main person any consent will do.
fn is_covered(case: &Case, recipient: &str) -> bool {
    let given: Vec<&Toestemming> = case
        .file
        .toestemmingen
        .iter()
        .filter(|t| t.op.is_none_or(|op| op <= case.day) && is_for(case, t, recipient))
        .collect();
    !given.is_empty()
        && case
            .main_persons()
            .all(|main| given.iter().any(|t| covers(case, t, main)))
}

/// Consent names the recipient, or the body that the recipient works for, or someone of that body.
fn is_for(case: &Case, consent: &Toestemming, recipient: &str) -> bool {
    let Some(named) = consent
        .ontvanger
        .as_ref()
        .map(crate::model::PartijId::as_str)
    else {
        return false;
    };
    let body = |id: &str| {
        case.person(id)
            .and_then(|d| d.instantie.as_ref())
            .map(crate::model::InstantieId::as_str)
    };
    consent.soort == ToestemmingSoort::Delen
        && (named == recipient || body(recipient) == Some(named) || body(named) == Some(recipient))
}

/// Below 16 the legal representative consents (UAVG 5); later the person does, or who represents the person.
fn covers(case: &Case, consent: &Toestemming, main: &Deelnemer) -> bool {
    if !consent.over.is_empty() && !consent.over.contains(&main.id) {
        return false;
    }
    let Some(giver) = consent.door.as_ref() else {
        return false;
    };
    let limit = case
        .thresholds
        .toestemming_delen_vertegenwoordiger_tot_leeftijd;
    let young = main.leeftijd.is_some_and(|age| age < limit);
    // An id that points nowhere is the business of BAS-007.
    case.person(giver).is_none_or(|by| {
        by.vertegenwoordigt.contains(&main.id)
            || if young {
                by.gezag_over.contains(&main.id)
            } else {
                by.id == main.id
            }
    })
}

//! BAS-001 to BAS-005: the main question, the kind of plan, its makers, worries and strengths.

use super::super::case::plan_path;
use super::super::wording::is_blank;
use super::super::{Case, Findings};
use crate::model::{Deelnemer, Plansoort, Situatie};
use crate::path::Path;

pub(super) fn hoofdvraag_aanwezig(case: &Case, findings: &mut Findings) {
    if is_blank(case.plan.hoofdvraag.as_deref()) {
        findings.hit("-", plan_path("hoofdvraag"));
    }
}

/// Each kind of plan belongs to a law, and each law to certain people or a certain procedure.
pub(super) fn soort_past_bij_kader(case: &Case, findings: &mut Findings) {
    let path = Path::root().key("plansoort");
    match case.file.plansoort {
        // A jeugdige is under 18, in some cases up to 23 (Jeugdwet 1.1).
        Some(Plansoort::Familiegroepsplan) => {
            let limit = case.thresholds.jeugdige_tot_leeftijd;
            if all_main_persons(case, |age| age >= limit) {
                findings.hit("jeugdige", path);
            }
        }
        // The client of the Wmo, or whoever represents the client (Wmo 2015 1.1.1, 2.3.2).
        Some(Plansoort::PersoonlijkPlan) => {
            let limit = case.thresholds.minderjarig_tot_leeftijd;
            if all_main_persons(case, |age| age < limit) && !is_represented(case) {
                findings.hit("volwassene", path);
            }
        }
        // An own plan exists only while a care authorisation is being prepared (Wvggz 5:5).
        Some(Plansoort::EigenPlanVanAanpak)
            if case.file.kader.situatie != Some(Situatie::ZorgmachtigingInVoorbereiding) =>
        {
            findings.hit("wvggz", Path::root().key("kader").key("situatie"));
        }
        Some(Plansoort::EigenPlanVanAanpak) | None => {}
    }
}

/// There are main persons, each with a known age, and for each of them `holds`.
fn all_main_persons(case: &Case, holds: impl Fn(u8) -> bool) -> bool {
    // Without main persons BAS-010 asks; without an age nobody can tell.
    case.main_persons().next().is_some()
        && case.main_persons().all(|d| d.leeftijd.is_some_and(&holds))
}

/// Somebody may legally speak for a main person: as representative, or as parent with authority (BW 1:245).
fn is_represented(case: &Case) -> bool {
    case.file.deelnemers.iter().any(|d| {
        case.main_persons()
            .any(|main| d.vertegenwoordigt.contains(&main.id) || d.gezag_over.contains(&main.id))
    })
}

/// A familiegroepsplan is made by parents together with relatives or others around the child (Jeugdwet 1.1).
pub(super) fn ouders_met_anderen(case: &Case, findings: &mut Findings) {
    let makers = &case.plan.besloten_door;
    let undecided = makers.is_empty() && case.plan.besloten_op.is_none();
    if case.file.plansoort != Some(Plansoort::Familiegroepsplan)
        || undecided
        || case.main_persons().next().is_none()
    {
        return;
    }
    let makers: Vec<&Deelnemer> = makers.iter().filter_map(|id| case.person(id)).collect();
    let parent = makers.iter().any(|d| is_parent(case, d));
    let other = makers
        .iter()
        .any(|d| d.is_kring() && !d.is_hoofdpersoon() && !is_parent(case, d));
    if !parent || !other {
        findings.hit("-", plan_path("beslotenDoor"));
    }
}

/// First words of a `relatie` that say parent, where `ouderVan` was left out. Step-parents are parents in the
/// Jeugdwet (1.1), foster parents are not.
const PARENT_WORDS: [&str; 8] = [
    "moeder",
    "vader",
    "mama",
    "papa",
    "ouder",
    "stiefmoeder",
    "stiefvader",
    "voogd",
];

/// Parent of, or with authority over, a main person.
fn is_parent(case: &Case, person: &Deelnemer) -> bool {
    let has_child = case
        .main_persons()
        .any(|main| person.ouder_van.contains(&main.id) || person.gezag_over.contains(&main.id));
    has_child || is_called_parent(person)
}

fn is_called_parent(person: &Deelnemer) -> bool {
    let relation = person.relatie.as_deref().unwrap_or_default().to_lowercase();
    let first = relation
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .next()
        .unwrap_or_default();
    PARENT_WORDS.contains(&first)
}

pub(super) fn zorg_en_kracht(case: &Case, findings: &mut Findings) {
    if case
        .plan
        .zorgen
        .iter()
        .all(|z| is_blank(z.tekst.as_deref()))
    {
        findings.hit("zorg", plan_path("zorgen"));
    }
    if case
        .plan
        .krachten
        .iter()
        .all(|k| is_blank(k.tekst.as_deref()))
    {
        findings.hit("kracht", plan_path("krachten"));
    }
}

/// A worry is answered directly, through one of its conditions, or left for now on purpose.
pub(super) fn elke_zorg_beantwoord(case: &Case, findings: &mut Findings) {
    let answered =
        |id: &str| case.agreements_for(id).next().is_some() || case.help_for(id).next().is_some();
    for (i, zorg) in case.plan.zorgen.iter().enumerate() {
        let left = zorg.nu_niet == Some(true);
        if left
            || answered(zorg.id.as_str())
            || zorg.voorwaarden.iter().any(|v| answered(v.as_str()))
        {
            continue;
        }
        findings
            .hit("-", plan_path("zorgen").at(i))
            .word("id", &zorg.id);
    }
}

//! BAS, the basis of a plan and its people: R01–R12 (Jeugdwet 1.1, Wmo 2015 2.3.2, Wvggz 5:5).
//! BAS-006 and BAS-007, on ids and references, stand in `nummers`.

mod nummers;

use super::case::plan_path;
use super::wording::{folded, is_blank};
use super::words::List;
use super::{Case, Findings, Rule, fout, tip, waarschuwing};
use crate::model::{Deelnemer, Plansoort, Situatie, Zijde};
use crate::path::Path;
use nummers::{sleutels_uniek, verwijzing_bestaat};

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "BAS-001",
        slug: "hoofdvraag-aanwezig",
        number: "R01",
        branches: &[waarschuwing("-")],
        check: hoofdvraag_aanwezig,
    },
    Rule {
        code: "BAS-002",
        slug: "soort-past-bij-kader",
        number: "R02",
        branches: &[fout("jeugdige"), fout("volwassene"), fout("wvggz")],
        check: soort_past_bij_kader,
    },
    Rule {
        code: "BAS-003",
        slug: "ouders-met-anderen",
        number: "R03",
        branches: &[waarschuwing("-")],
        check: ouders_met_anderen,
    },
    Rule {
        code: "BAS-004",
        slug: "zorg-en-kracht",
        number: "R04",
        branches: &[waarschuwing("zorg"), waarschuwing("kracht")],
        check: zorg_en_kracht,
    },
    Rule {
        code: "BAS-005",
        slug: "elke-zorg-beantwoord",
        number: "R05",
        branches: &[waarschuwing("-")],
        check: elke_zorg_beantwoord,
    },
    Rule {
        code: "BAS-006",
        slug: "sleutels-uniek",
        number: "R06",
        branches: &[fout("-")],
        check: sleutels_uniek,
    },
    Rule {
        code: "BAS-007",
        slug: "verwijzing-bestaat",
        number: "R07",
        branches: &[fout("-")],
        check: verwijzing_bestaat,
    },
    Rule {
        code: "BAS-008",
        slug: "een-kant-per-persoon",
        number: "R08",
        branches: &[fout("geen"), fout("dubbel")],
        check: een_kant_per_persoon,
    },
    Rule {
        code: "BAS-009",
        slug: "dubbelrol-uitgelegd",
        number: "R09",
        branches: &[waarschuwing("-")],
        check: dubbelrol_uitgelegd,
    },
    Rule {
        code: "BAS-010",
        slug: "hoofdpersoon-aanwezig",
        number: "R10",
        branches: &[fout("geen"), fout("gehoord")],
        check: hoofdpersoon_aanwezig,
    },
    Rule {
        code: "BAS-011",
        slug: "stem-van-het-kind",
        number: "R11",
        branches: &[waarschuwing("-")],
        check: stem_van_het_kind,
    },
    Rule {
        code: "BAS-012",
        slug: "kring-klein",
        number: "R12",
        branches: &[tip("-")],
        check: kring_klein,
    },
];

fn hoofdvraag_aanwezig(case: &Case, findings: &mut Findings) {
    if is_blank(case.plan.hoofdvraag.as_deref()) {
        findings.hit("-", plan_path("hoofdvraag"));
    }
}

/// Each kind of plan belongs to a law, and each law to certain people or a certain procedure.
fn soort_past_bij_kader(case: &Case, findings: &mut Findings) {
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
fn ouders_met_anderen(case: &Case, findings: &mut Findings) {
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

fn zorg_en_kracht(case: &Case, findings: &mut Findings) {
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
fn elke_zorg_beantwoord(case: &Case, findings: &mut Findings) {
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

/// Nobody is on two sides: one person entered twice shows by the name.
fn een_kant_per_persoon(case: &Case, findings: &mut Findings) {
    let mut before: Vec<(String, Zijde, &Deelnemer)> = Vec::new();
    for (path, person) in case.people() {
        let Some(side) = person.zijde else {
            findings
                .hit("geen", path.key("zijde"))
                .word("id", &person.id);
            continue;
        };
        let name = folded(person.naam.as_deref().unwrap_or_default());
        if name.is_empty() {
            continue;
        }
        if let Some((_, _, other)) = before.iter().find(|(n, s, _)| *n == name && *s != side) {
            findings
                .hit("dubbel", path)
                .word("id", &person.id)
                .word("ander", &other.id);
        }
        before.push((name, side, person));
    }
}

/// The circle is the own network: whoever seems to be paid gets a word of explanation.
fn dubbelrol_uitgelegd(case: &Case, findings: &mut Findings) {
    for (path, person) in case.people().filter(|(_, d)| d.is_kring()) {
        if !is_blank(person.toelichting.as_deref()) {
            continue;
        }
        let texts = [("relatie", &person.relatie), ("functie", &person.functie)];
        let paid = texts.into_iter().find(|(_, text)| {
            text.as_deref()
                .is_some_and(|t| case.words.hit(List::BetaaldeRol, t))
        });
        if let Some((member, _)) = paid {
            findings.hit("-", path.key(member)).word("id", &person.id);
        }
    }
}

/// There is a main person, and it is written down how each of them took part or was heard.
fn hoofdpersoon_aanwezig(case: &Case, findings: &mut Findings) {
    if case.main_persons().next().is_none() {
        findings.hit("geen", Path::root().key("deelnemers"));
        return;
    }
    let nobody = !case.main_persons().any(is_recorded);
    for (path, person) in case
        .people()
        .filter(|(_, d)| d.is_hoofdpersoon() && !is_recorded(d))
    {
        // A child beside a main person who did take part is the business of BAS-011.
        if nobody || !is_minor(case, person) {
            findings
                .hit("gehoord", path.key("aanwezig"))
                .word("id", &person.id);
        }
    }
}

/// It says whether this person was there (also "nee"), or how this person was heard.
fn is_recorded(person: &Deelnemer) -> bool {
    person.aanwezig.as_ref().is_some_and(|a| a.hoe.is_some()) || has_voice(person)
}

/// Heard in a way, or supported by someone.
fn has_voice(person: &Deelnemer) -> bool {
    person
        .stem
        .as_ref()
        .is_some_and(|s| !is_blank(s.hoe.as_deref()) || s.steun.is_some())
}

fn is_minor(case: &Case, person: &Deelnemer) -> bool {
    person
        .leeftijd
        .is_some_and(|age| age < case.thresholds.minderjarig_tot_leeftijd)
}

/// A child whom the plan is about has a say, in whatever way (Jeugdwet and IVRK 12).
fn stem_van_het_kind(case: &Case, findings: &mut Findings) {
    for (path, person) in case.people() {
        let child = person.is_hoofdpersoon() && is_minor(case, person);
        if child && !person.was_present() && !has_voice(person) {
            findings.hit("-", path.key("stem")).word("id", &person.id);
        }
    }
}

fn kring_klein(case: &Case, findings: &mut Findings) {
    let count = u32::try_from(case.kring().count()).unwrap_or(u32::MAX);
    let least = case.thresholds.kring_ten_minste;
    if count < least {
        findings
            .hit("-", Path::root().key("deelnemers"))
            .number("aantal", count)
            .number("min", least);
    }
}

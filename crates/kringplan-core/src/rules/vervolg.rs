//! VRV: following the plan and meeting again (VRV-001 to VRV-007).
//!
//! A group of the kring, without professionals, watches over the plan (Eigen Kracht, frequent questions). The limits of
//! VRV-004 come from Daybreak, an Eigen Kracht story and New Zealand, and are data (`data/drempels.json`).

use chrono::{Days, NaiveDate};

use super::case::plan_path;
use super::profiles::Profile;
use super::tokens::{Wording, filled, is_dutch};
use super::words::List;
use super::{Case, Findings, Rule, fout, tip, waarschuwing};
use crate::model::{Deelnemer, DeelnemerId, Zijde};

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "VRV-001",
        slug: "groep-benoemd",
        number: "R37",
        branches: &[fout("geen"), waarschuwing("een")],
        check: groep_benoemd,
    },
    Rule {
        code: "VRV-002",
        slug: "groep-alleen-kring",
        number: "R38",
        branches: &[fout("-")],
        check: groep_alleen_kring,
    },
    Rule {
        code: "VRV-003",
        slug: "weer-bij-elkaar",
        number: "R39",
        branches: &[fout("datum"), fout("plaats")],
        check: weer_bij_elkaar,
    },
    Rule {
        code: "VRV-004",
        slug: "weerzien-op-tijd",
        number: "R40",
        branches: &[
            waarschuwing("eerste"),
            tip("dreiging"),
            waarschuwing("later"),
        ],
        check: weerzien_op_tijd,
    },
    Rule {
        code: "VRV-005",
        slug: "aanleidingen-zichtbaar",
        number: "R41",
        branches: &[fout("geen"), waarschuwing("vaag")],
        check: aanleidingen_zichtbaar,
    },
    Rule {
        code: "VRV-006",
        slug: "wie-roept-bijeen",
        number: "R42",
        branches: &[waarschuwing("-")],
        check: wie_roept_bijeen,
    },
    Rule {
        code: "VRV-007",
        slug: "aanspreekpunt",
        number: "R43",
        branches: &[waarschuwing("-")],
        check: aanspreekpunt,
    },
];

/// The people who meet when the plan stalls; two or three rather than one.
fn groep_benoemd(case: &Case, findings: &mut Findings) {
    let Some(group) = &case.plan.groep else {
        if case.file.plan.is_some() {
            findings.hit("geen", plan_path("groep"));
        }
        return;
    };
    let place = plan_path("groep").key("leden");
    match group.leden.split_first() {
        None => {
            findings.hit("geen", place);
        }
        Some((first, others)) if others.iter().all(|other| other == first) => {
            findings.hit("een", place);
        }
        Some(_) => {}
    }
}

/// Every member is of the kring. Someone without a side is BAS-008, an id that points nowhere BAS-007.
fn groep_alleen_kring(case: &Case, findings: &mut Findings) {
    let members = case
        .plan
        .groep
        .iter()
        .flat_map(|group| &group.leden)
        .enumerate();
    for (at, id) in members {
        let side = case.person(id).and_then(|person| person.zijde);
        if matches!(side, Some(Zijde::Professional | Zijde::Coordinator)) {
            findings
                .hit("-", plan_path("groep").key("leden").at(at))
                .word("id", id);
        }
    }
}

/// A day, and a place or a form ("beeldbellen").
fn weer_bij_elkaar(case: &Case, findings: &mut Findings) {
    let place = plan_path("weerBijElkaar");
    let Some(meeting) = &case.plan.weer_bij_elkaar else {
        // One question at a time: the place comes up once there is a day.
        if case.file.plan.is_some() {
            findings.hit("datum", place);
        }
        return;
    };
    if meeting.op.is_none() {
        findings.hit("datum", place.clone().key("op"));
    }
    if !filled(meeting.plaats.as_deref()) && !filled(meeting.vorm.as_deref()) {
        findings.hit("plaats", place.key("plaats"));
    }
}

/// The first meeting counts from the conference, later ones from the decision on that version. Exactly the limit is fine.
fn weerzien_op_tijd(case: &Case, findings: &mut Findings) {
    let Some(meeting) = case.plan.weer_bij_elkaar.as_ref().and_then(|m| m.op) else {
        return;
    };
    let limits = case.thresholds;
    let revised = case.plan.versie.is_some_and(|version| version > 1);
    // A free-form plan has no conference: it counts from the decision.
    let start = case
        .conference_day()
        .filter(|_| !revised)
        .or(case.plan.besloten_op);
    let Some(start) = start else { return };
    let (branch, weeks) = match (revised, has_young_child(case)) {
        (false, _) => ("eerste", limits.weerzien_weken),
        (true, true) => ("later", limits.weerzien_later_jong_weken),
        (true, false) => ("later", limits.weerzien_later_weken),
    };
    let place = plan_path("weerBijElkaar").key("op");
    if is_beyond(meeting, start, weeks) {
        findings.hit(branch, place).number("max", weeks);
    } else if !revised
        && case.applies(Profile::Ingrijpen)
        && is_beyond(meeting, start, limits.weerzien_dreiging_weken)
    {
        findings
            .hit("dreiging", place)
            .number("max", limits.weerzien_dreiging_weken);
    }
}

fn is_beyond(day: NaiveDate, start: NaiveDate, weeks: u32) -> bool {
    start
        .checked_add_days(Days::new(u64::from(weeks) * 7))
        .is_some_and(|limit| day > limit)
}

fn has_young_child(case: &Case) -> bool {
    case.main_persons()
        .filter_map(|person| person.leeftijd)
        .any(|age| age < case.thresholds.weerzien_jong_tot_leeftijd)
}

/// At least one trigger, of the kind that others can see or count.
fn aanleidingen_zichtbaar(case: &Case, findings: &mut Findings) {
    let triggers = &case.plan.aanleidingen;
    if !triggers
        .iter()
        .any(|trigger| filled(trigger.tekst.as_deref()))
    {
        if case.file.plan.is_some() {
            findings.hit("geen", plan_path("aanleidingen"));
        }
        return;
    }
    for (at, trigger) in triggers.iter().enumerate().filter(|_| is_dutch(case)) {
        if trigger
            .tekst
            .as_deref()
            .is_some_and(|text| is_hidden(case, text))
        {
            findings
                .hit("vaag", plan_path("aanleidingen").at(at).key("tekst"))
                .word("id", &trigger.id);
        }
    }
}

/// Words that only ask how much or how often; a measure beside them answers that.
const HOW_MUCH: [&str; 9] = [
    "niet genoeg",
    "niet voldoende",
    "te weinig",
    "te vaak",
    "te veel",
    "teveel",
    "ooit",
    "soms",
    "af en toe",
];

/// Nobody can see it from outside. What someone says can be heard: "zegt dat ze bang is" is fine.
fn is_hidden(case: &Case, text: &str) -> bool {
    let wording = Wording::new(text);
    let told = wording.words().any(|word| {
        matches!(
            word,
            "zegt" | "vraagt" | "belt" | "meldt" | "appt" | "mailt" | "vertelt" | "stuurt"
        )
    }) || tells_apart(&wording, "laat", "weten")
        || tells_apart(&wording, "geeft", "aan");
    let measured = wording.is_measured();
    !told
        && case
            .words
            .hits(List::Onwaarneembaar, wording.text())
            .any(|hit| {
                !measured
                    || !wording
                        .text()
                        .get(hit)
                        .is_some_and(|entry| HOW_MUCH.contains(&entry))
            })
}

/// A verb in two parts: "laat … weten".
fn tells_apart(wording: &Wording, verb: &str, part: &str) -> bool {
    wording
        .words()
        .skip_while(|word| *word != verb)
        .any(|word| word == part)
}

/// Someone makes the first call, within a number of days. Without a group VRV-001 asks first.
fn wie_roept_bijeen(case: &Case, findings: &mut Findings) {
    let Some(group) = case
        .plan
        .groep
        .as_ref()
        .filter(|group| !group.leden.is_empty())
    else {
        return;
    };
    if !is_of_kring(case, group.roept_bijeen.as_ref()) {
        findings.hit("-", plan_path("groep").key("roeptBijeen"));
    } else if group.binnen_dagen.is_none() {
        findings.hit("-", plan_path("groep").key("binnenDagen"));
    }
}

/// Professionals call the kring instead of taking over, so they know whom.
fn aanspreekpunt(case: &Case, findings: &mut Findings) {
    let Some(group) = &case.plan.groep else {
        return;
    };
    let involved = !case.plan.hulp_van_buiten.is_empty()
        || case
            .file
            .deelnemers
            .iter()
            .any(|person| person.zijde == Some(Zijde::Professional));
    if involved && !is_of_kring(case, group.aanspreekpunt.as_ref()) {
        findings.hit("-", plan_path("groep").key("aanspreekpunt"));
    }
}

/// Named, and of the kring; an id that points nowhere is BAS-007.
fn is_of_kring(case: &Case, id: Option<&DeelnemerId>) -> bool {
    id.is_some_and(|id| case.person(id).is_none_or(Deelnemer::is_kring))
}

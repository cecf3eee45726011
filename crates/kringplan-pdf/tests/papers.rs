//! The check and the form for it: conformant, complete, and honest about what still stands.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_pdf::NothingToCheck;
use serde_json::{Value, json};
use support::{
    Pdf, check_view, example, examples, form_view, judge, letters_only, put, strings, view,
};

const NOA: &str = "noa-en-jayden-blijven";
const JORIS: &str = "joris-houdt-het-stuur";

/// Case 4 with a second body, which set two conditions of its own and judged nothing yet.
fn two_bodies() -> Value {
    let mut plan = example(NOA);
    let body = json!({ "id": "i2", "naam": "Stichting De Haven" });
    plan["instanties"].as_array_mut().unwrap().push(body);
    let professional = json!({ "id": "x9", "naam": "Bo Kuipers", "zijde": "professional",
        "functie": "casemanager", "instantie": "i2" });
    plan["deelnemers"]
        .as_array_mut()
        .unwrap()
        .push(professional);
    for id in ["V8", "V9"] {
        let condition = json!({ "id": id, "tekst": format!("Iets wat {id} vraagt."), "gesteldDoor": "x9",
            "bedreiging": "Het ging eerder mis.", "gesteldOp": "2026-03-18", "gedeeldOp": "2026-03-20" });
        plan["voorwaarden"].as_array_mut().unwrap().push(condition);
    }
    plan
}

/// Seven conditions with texts as long as people write them.
fn seven_long() -> Value {
    let mut plan = example(NOA);
    plan["toetsen"] = json!([]);
    let long = "Er is elke dag iemand die de kinderen kent en die weet wat er dan moet gebeuren. "
        .repeat(5);
    plan["voorwaarden"] = (1..=7)
        .map(|n| json!({ "id": format!("V{n}"), "tekst": format!("Lange tekst nummer {n}. {long} Einde {n}."),
            "bedreiging": long, "gesteldDoor": "x1", "gesteldOp": "2026-03-18", "gedeeldOp": "2026-03-20" }))
        .collect();
    plan
}

#[test]
fn both_documents_are_conformant_in_both_languages() {
    let mut seen = 0;
    let more = [
        ("two bodies".to_owned(), two_bodies()),
        ("long".to_owned(), seven_long()),
    ];
    for (name, plan) in examples().into_iter().chain(more) {
        for language in ["nl", "en"] {
            let Ok(checks) = check_view(&plan, Some(language), None) else {
                continue;
            };
            let form = form_view(&plan, Some(language), None).unwrap();
            for (kind, printed) in [("check", put(&checks)), ("form", put(&form))] {
                let name = format!("{name} {kind} {language}");
                judge(&name, &printed);
                let pdf = Pdf::open(&printed);
                let lang = pdf.catalog().get(b"Lang").unwrap().as_str().unwrap();
                assert_eq!(lang, language.as_bytes(), "{name}");
                assert!(pdf.catalog().get(b"AcroForm").is_err(), "{name}: no fields");
                let roles = pdf.roles();
                let count = |role: &str| roles.iter().filter(|r| *r == role).count();
                assert_eq!(count("H1"), 1, "{name}");
                assert!(count("H3") >= 2, "{name}");
                assert!(count("TH") >= 4 * count("Table").min(1), "{name}");
                assert!(!pdf.text().contains('‹'), "{name}: every label exists");
                assert!(printed.unknown_characters.is_empty(), "{name}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 20);
}

#[test]
fn letters_are_large_enough_and_the_bytes_are_the_same() {
    for plan in [two_bodies(), example(JORIS)] {
        let checks = put(&check_view(&plan, None, None).unwrap());
        let form = put(&form_view(&plan, None, None).unwrap());
        assert_eq!(checks, put(&check_view(&plan, None, None).unwrap()));
        assert_eq!(form, put(&form_view(&plan, None, None).unwrap()));
        for printed in [checks, form] {
            for (size, _) in Pdf::open(&printed).letters() {
                assert!(size >= 9.0, "{size}");
            }
        }
    }
}

#[test]
fn the_check_tells_what_was_judged_by_whom_and_on_what() {
    let plan = example(NOA);
    let printed = letters_only(&Pdf::open(&put(&check_view(&plan, None, None).unwrap())).text());
    let has = |text: &str| assert!(printed.contains(&letters_only(text)), "{text}");
    for condition in plan["voorwaarden"].as_array().unwrap() {
        has(condition["tekst"].as_str().unwrap());
        has(condition["bedreiging"].as_str().unwrap());
    }
    let last = plan["toetsen"].as_array().unwrap().last().unwrap();
    for judgement in last["oordelen"].as_array().unwrap() {
        has(judgement["motivering"].as_str().unwrap());
    }
    has(last["wettig"]["motivering"].as_str().unwrap());
    has(last["veilig"]["motivering"].as_str().unwrap());
    has("Esther Mulder, Jeugdbescherming Maaszoom, jeugdbeschermer, SKJ");
    has("over versie 2");
    has("zitting bij de rechter op 13 april 2026");
    has("b730 c4d8 48cd");
    has("Dit oordeel past bij het plan zoals het nu is.");
    has("Wie oordeelt, veranderde niets aan het plan en kan dat ook niet.");
    has("Het programma rekent nooit uit of een plan wettig of veilig is.");
    has("Van deze instantie is nu geen oordeel meer nodig.");
    for id in ["A1", "A2", "A5", "A8", "A12"] {
        let agreements = plan["plan"]["afspraken"].as_array().unwrap();
        let agreement = agreements.iter().find(|a| a["id"] == id).unwrap();
        has(agreement["wat"].as_str().unwrap());
        if let Some(fallback) = agreement["alsHetNietLukt"]["tekst"].as_str() {
            has(fallback);
        }
    }
}

#[test]
fn what_no_longer_fits_must_be_judged_again() {
    let mut plan = example(NOA);
    plan["plan"]["afspraken"][0]["wat"] = json!("doet nu iets anders");
    let checks = check_view(&plan, None, None).unwrap();
    let part = &checks.delen[0];
    assert!(part.voorwaarden[0].oordelen[0].let_op.is_some());
    assert!(part.voorwaarden[1].oordelen[0].geldt.is_some());
    let open = part.open.join(" ");
    for name in ["V1", "Wettig", "Veilig"] {
        assert!(
            open.contains(&format!("{name}: het oordeel past niet meer")),
            "{open}"
        );
    }
    assert!(!open.contains("V2"), "{open}");

    let mut plan = example(NOA);
    let stopped = json!({ "onderdeel": "A5", "versie": 2, "stand": "gestopt", "op": "2026-05-01" });
    plan["uitvoering"] = json!([stopped]);
    let checks = check_view(&plan, None, None).unwrap();
    let open = checks.delen[0].open.join(" ");
    assert!(open.contains("V3: het oordeel steunt op A5."), "{open}");
    assert!(open.contains("Veilig: het oordeel steunt op A5."), "{open}");

    let mut plan = example(NOA);
    plan["toetsen"][1]["oordelen"][0]["motivering"] = json!("Iets anders.");
    let checks = check_view(&plan, None, None).unwrap();
    assert!(
        strings(&serde_json::to_value(&checks).unwrap())
            .iter()
            .any(|text| text.contains("zegel van deze toets klopt niet"))
    );
}

#[test]
fn the_first_version_of_case_4_goes_back_to_the_circle() {
    let checks = check_view(&example("noa-en-jayden-versie-1"), None, None).unwrap();
    assert!(checks.stand.regels[0].contains("terug bij de kring"));
    let open = &checks.delen[0].open;
    assert!(open[0].starts_with("V3: niet voldaan."), "{open:?}");
    assert!(open[1].starts_with("Veilig: nog onduidelijk"), "{open:?}");
}

#[test]
fn without_a_judgement_the_check_says_so() {
    let mut plan = example(NOA);
    plan["toetsen"] = json!([]);
    let checks = check_view(&plan, None, None).unwrap();
    let part = &checks.delen[0];
    assert!(
        part.zinnen[0].contains("nog geen oordeel"),
        "{:?}",
        part.zinnen
    );
    assert_eq!(part.open.len(), 5 + 2);
    for row in &checks.overzicht {
        assert_eq!(row.oordeel, "nog geen oordeel");
    }
}

#[test]
fn the_form_holds_what_is_known_and_asks_the_rest() {
    let mut plan = example(JORIS);
    plan["toetsen"] = json!([]);
    let form = form_view(&plan, None, None).unwrap();
    let printed = Pdf::open(&put(&form)).text();
    let letters = letters_only(&printed);
    let has = |text: &str| assert!(letters.contains(&letters_only(text)), "{text}");
    for condition in plan["voorwaarden"].as_array().unwrap() {
        has(condition["tekst"].as_str().unwrap());
        has(condition["bedreiging"].as_str().unwrap());
    }
    has("ligt stil tot en met 20 maart 2026");
    has("Is met dit plan ernstig nadeel te verwachten?");
    for field in [
        "Naam",
        "Functie",
        "Organisatie",
        "Register en nummer",
        "Datum",
        "Handtekening",
    ] {
        has(field);
    }
    has(&form.code.join(" "));
    let questions = form
        .formulieren
        .iter()
        .flat_map(|f| f.voorwaarden.iter().chain(&f.vragen));
    let boxes: usize = questions
        .map(|q| q.hokjes.len() + q.steunt_op.len() + 1)
        .sum();
    assert_eq!(printed.matches('☐').count(), boxes);
    assert!(form.formulieren[0].let_op.is_none());
    assert_eq!(
        form.formulieren[0].voorwaarden[0].hokjes,
        ["voldaan", "niet voldaan", "nog onduidelijk"]
    );
    assert_eq!(
        form.formulieren[0].vragen[1].hokjes,
        ["ja", "nee", "nog onduidelijk"]
    );

    plan["plan"].as_object_mut().unwrap().remove("beslotenOp");
    assert!(
        form_view(&plan, None, None).unwrap().formulieren[0]
            .let_op
            .is_some()
    );
}

#[test]
fn each_body_has_its_own_part_and_its_own_form_on_a_new_page() {
    let plan = two_bodies();
    let checks = check_view(&plan, None, None).unwrap();
    let ids = |part: usize| -> Vec<String> {
        checks.delen[part]
            .voorwaarden
            .iter()
            .map(|v| v.nummer.clone())
            .collect()
    };
    assert_eq!(ids(0), ["V1", "V2", "V3", "V4", "V5"]);
    assert_eq!(ids(1), ["V8", "V9"]);
    let form = form_view(&plan, None, None).unwrap();
    let pages = Pdf::open(&put(&form)).pages();
    let starts: Vec<usize> = [
        "Oordeel van Jeugdbescherming Maaszoom",
        "Oordeel van Stichting De Haven",
    ]
    .iter()
    .map(|kop| {
        pages
            .iter()
            .position(|p| p.contains(kop))
            .expect("a form of each body")
    })
    .collect();
    assert!(starts[0] < starts[1], "{starts:?}");
    let second = &pages[starts[1]];
    assert!(!second.contains("Voorwaarde V5") && second.contains("Voorwaarde V8"));

    let one = form_view(&plan, None, Some("i2")).unwrap();
    assert_eq!(one.formulieren.len(), 1);
    assert_eq!(one.formulieren[0].voorwaarden.len(), 2);
    assert_eq!(check_view(&plan, None, Some("i2")).unwrap().delen.len(), 1);
    assert_eq!(
        form_view(&plan, None, Some("i3")),
        Err(NothingToCheck::UnknownBody(vec!["i1".into(), "i2".into()]))
    );
}

#[test]
fn a_condition_stays_on_one_page_when_it_fits() {
    let plan = seven_long();
    let documents = [
        put(&check_view(&plan, None, None).unwrap()),
        put(&form_view(&plan, None, None).unwrap()),
    ];
    for (kind, printed) in documents.iter().enumerate() {
        let pages = Pdf::open(printed).pages();
        for n in 1..=7 {
            let (start, end) = (format!("Lange tekst nummer {n}."), format!("Einde {n}."));
            let whole = |page: &&String| {
                page.split_once(&format!("Voorwaarde V{n}"))
                    .is_some_and(|(_, rest)| rest.contains(&start) && rest.contains(&end))
            };
            let page = pages
                .iter()
                .find(whole)
                .unwrap_or_else(|| panic!("V{n} breaks in {kind}"));
            if kind == 1 {
                let after = page.split_once(&end).unwrap().1;
                assert!(
                    after.contains("Waarom?") && after.contains("nog onduidelijk"),
                    "V{n}"
                );
            }
        }
    }
}

#[test]
fn a_condition_longer_than_a_page_still_prints() {
    let mut plan = seven_long();
    plan["voorwaarden"][0]["tekst"] =
        json!("Dit is heel veel tekst voor één voorwaarde. ".repeat(200));
    for printed in [
        put(&check_view(&plan, None, None).unwrap()),
        put(&form_view(&plan, None, None).unwrap()),
    ] {
        judge("longer than a page", &printed);
        let text = letters_only(&Pdf::open(&printed).text());
        assert!(text.matches("heelveeltekst").count() >= 195);
    }
}

#[test]
fn a_body_without_conditions_still_says_lawful_and_safe() {
    let mut plan = example(NOA);
    plan["toetsen"] = json!([]);
    plan["voorwaarden"] = json!([]);
    plan["instanties"][0]["geenVoorwaarden"] = json!({ "door": "x1", "op": "2026-03-18" });
    let form = form_view(&plan, None, None).unwrap();
    assert_eq!(form.formulieren[0].vragen.len(), 2);
    assert!(form.formulieren[0].zinnen[0].contains("stelde geen voorwaarden"));
    judge("no conditions", &put(&form));
    judge(
        "no conditions",
        &put(&check_view(&plan, None, None).unwrap()),
    );
}

#[test]
fn a_plan_that_nobody_judges_has_no_check() {
    for name in ["sem-weer-naar-school", "vrij-plan"] {
        let plan = example(name);
        assert_eq!(
            check_view(&plan, None, None),
            Err(NothingToCheck::NobodyAsked),
            "{name}"
        );
        assert_eq!(
            form_view(&plan, None, None),
            Err(NothingToCheck::NobodyAsked),
            "{name}"
        );
    }
}

#[test]
fn the_plan_itself_shows_whether_a_judgement_still_fits() {
    let plan = view(&example(NOA), support::later(), None);
    let conditions = plan.voorwaarden.unwrap().voorwaarden;
    for condition in &conditions {
        let judgement = &condition.oordelen[0];
        assert_eq!(judgement.uitkomst, "voldaan");
        assert!(
            judgement
                .door
                .as_deref()
                .is_some_and(|by| by.contains("over versie 2"))
        );
        assert!(judgement.geldt.is_some() && judgement.let_op.is_none());
        assert!(!condition.antwoorden.is_empty(), "{}", condition.kop);
    }
}

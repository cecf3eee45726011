//! What every printed plan must be: conformant, the same each time, readable, and honest about its state.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_pdf::{
    CheckFormView, CheckView, DistributionView, PLACEHOLDER, PlanView, Printer, ShareView,
    WeekView, WorksheetView, counters,
};
use serde_json::{Value, json};
use support::{Pdf, draft, example, examples, judge, later, letters_only, print, put, view};

#[test]
fn examples_and_drafts_are_conformant_in_both_languages() {
    for (name, plan) in examples()
        .into_iter()
        .chain([("draft".to_owned(), draft())])
    {
        for language in ["nl", "en"] {
            let printed = Printer::new()
                .render(&view(&plan, later(), Some(language)))
                .unwrap();
            judge(&name, &printed);
            let pdf = Pdf::open(&printed);
            assert_eq!(
                pdf.catalog().get(b"Lang").unwrap().as_str().unwrap(),
                language.as_bytes(),
                "{name}"
            );
            let roles = pdf.roles();
            assert_eq!(
                roles.iter().filter(|role| *role == "H1").count(),
                1,
                "{name}"
            );
            assert!(
                roles.iter().any(|role| role == "TH"),
                "{name}: tables have header cells"
            );
            assert!(!pdf.text().contains('‹'), "{name}: every label exists");
        }
    }
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    let plan = example("noa-en-jayden-blijven");
    let first = print(&plan);
    print(&draft());
    assert_eq!(first.pdf, print(&plan).pdf);
}

#[test]
fn whatever_is_printed_fonts_and_templates_are_built_once() {
    let before = counters().documents_compiled;
    for _ in 0..12 {
        print(&draft());
    }
    assert_eq!(counters().bases_built, 1);
    assert!(counters().documents_compiled >= before + 12);
}

#[test]
fn every_agreement_is_found_in_reading_order() {
    for (name, plan) in examples() {
        let text = letters_only(&Pdf::open(&print(&plan)).text());
        let mut from = 0;
        for agreement in plan["plan"]["afspraken"].as_array().unwrap() {
            let what = letters_only(agreement["wat"].as_str().unwrap());
            let found = text.get(from..).unwrap().find(&what);
            from += found.unwrap_or_else(|| panic!("{name}: {} is missing", agreement["id"]));
        }
    }
}

#[test]
fn text_of_the_circle_is_never_markup() {
    let nasty = "#panic(\"x\") *x* _y_ $ @a <b> `c` = kop // niks \\ {{ }} ‹›";
    let mut plan = draft();
    plan["deelnemers"][0]["naam"] = json!(nasty);
    plan["plan"]["hoofdvraag"] = json!(nasty);
    plan["plan"]["afspraken"][0]["wat"] = json!(nasty);
    let printed = print(&plan);
    judge("nasty", &printed);
    assert!(
        letters_and_signs(&Pdf::open(&printed).text())
            .matches(&letters_and_signs(nasty))
            .count()
            >= 4
    );
}

fn letters_and_signs(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200B}')
        .collect()
}

#[test]
fn letters_of_many_languages_are_printed_and_the_rest_is_reported() {
    let mut plan = draft();
    plan["plan"]["hoofdvraag"] = json!("Şükrü, Łukasz, Nguyễn, Зоряна, Ёлка, ħ ŵ ő → ✓ ☐ 👍 ❤ €");
    let printed = print(&plan);
    judge("letters", &printed);
    assert!(
        printed.unknown_characters.is_empty(),
        "{:?}",
        printed.unknown_characters
    );

    plan["plan"]["hoofdvraag"] =
        json!("خطة 漢字 \u{10FFFF} \u{E000} e\u{301} \u{301}👩\u{200D}👩\u{200D}👧 ✓\u{308}");
    let printed = print(&plan);
    judge("unknown letters", &printed);
    assert!(printed.unknown_characters.contains(&'漢'));
    assert!(Pdf::open(&printed).text().contains(PLACEHOLDER));
}

#[test]
fn concept_stands_on_every_page_until_the_plan_is_adopted() {
    for (name, plan) in examples() {
        let pages = Pdf::open(&print(&plan)).pages();
        let is_draft = view(&plan, later(), None).concept.is_some();
        for page in &pages {
            assert_eq!(page.contains("Concept"), is_draft, "{name}");
        }
    }
    let first_version = example("noa-en-jayden-versie-1");
    assert!(view(&first_version, later(), None).concept.is_some());
    let adopted = example("sem-weer-naar-school");
    assert!(view(&adopted, later(), None).concept.is_none());
}

#[test]
fn letters_are_large_and_dark_enough() {
    let paper = [251.0 / 255.0, 244.0 / 255.0, 234.0 / 255.0];
    for plan in [example("noa-en-jayden-blijven"), draft()] {
        for (size, colour) in Pdf::open(&print(&plan)).letters() {
            assert!(size >= 9.0, "{size}");
            assert!(contrast(colour, paper) >= 5.0, "{colour:?}");
        }
    }
}

fn contrast(a: [f32; 3], b: [f32; 3]) -> f32 {
    let part = |c: f32| {
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    let light = |[r, g, b]: [f32; 3]| 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    let (a, b) = (light(a) + 0.05, light(b) + 0.05);
    a.max(b) / a.min(b)
}

#[test]
fn a_very_full_plan_still_prints() {
    let plan = full_plan();
    let printed = print(&plan);
    judge("full", &printed);
    assert!((12..60).contains(&printed.pages), "{}", printed.pages);
    let text = letters_only(&Pdf::open(&printed).text());
    // The longest agreement runs over pages, so headers stand between its words.
    assert!(text.matches("hottentottententententoonstelling").count() >= 60);
    for agreement in plan["plan"]["afspraken"].as_array().unwrap() {
        let what = letters_only(agreement["wat"].as_str().unwrap());
        assert!(
            what.len() > 1000 || text.contains(&what),
            "{}",
            agreement["id"]
        );
    }
}

fn full_plan() -> Value {
    let mut plan = example("sem-weer-naar-school");
    let people: Vec<Value> = (1..=30)
        .map(|n| json!({ "id": format!("p{n}"), "naam": format!("Anna-Maria van der Verantwoordelijkheid-Hooghiemstra {n}"),
            "zijde": "kring", "hoofdpersoon": n == 1, "relatie": "achterneef van moeders kant" }))
        .collect();
    let agreements: Vec<Value> = (1..=60)
        .map(|n| json!({ "id": format!("A{n}"), "wie": format!("p{}", n % 30 + 1), "wat": match n {
                7 => "belt over de hottentottententententoonstelling en ".repeat(65),
                8 => format!("mailt naar {}@voorbeeld.nl", "lang.adres.".repeat(12)),
                9 => "a".repeat(400),
                _ => format!("doet afspraak nummer {n} met arbeidsongeschiktheidsverzekeringsmaatschappij"),
            }, "wanneer": { "soort": "open" }, "bij": ["Z1", "Z2", "Z3"] }))
        .collect();
    plan["deelnemers"] = json!(people);
    plan["plan"]["afspraken"] = json!(agreements);
    plan
}

#[test]
fn example_inputs_fit_the_template() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/inputs");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let fits = "made for this template";
        let printed = match path.file_stem().unwrap().to_str().unwrap() {
            "toets" => put(&serde_json::from_str::<CheckView>(&text).expect(fits)),
            "toetsformulier" => put(&serde_json::from_str::<CheckFormView>(&text).expect(fits)),
            "deel" => put(&serde_json::from_str::<ShareView>(&text).expect(fits)),
            "koelkast" => put(&serde_json::from_str::<WeekView>(&text).expect(fits)),
            "werkblad" => put(&serde_json::from_str::<WorksheetView>(&text).expect(fits)),
            "verspreiding" => put(&serde_json::from_str::<DistributionView>(&text).expect(fits)),
            _ => put(&serde_json::from_str::<PlanView>(&text).expect(fits)),
        };
        judge("input", &printed);
        seen += 1;
    }
    assert!(seen >= 8);
}

#[test]
fn safety_is_only_there_where_it_is_at_stake() {
    assert!(
        view(&example("noa-en-jayden-blijven"), later(), None)
            .nood
            .is_some()
    );
    assert!(
        view(&example("sem-weer-naar-school"), later(), None)
            .nood
            .is_none()
    );
    assert!(
        view(&example("sem-weer-naar-school"), later(), None)
            .voorwaarden
            .is_none()
    );
}

#[test]
fn a_judgement_changed_by_hand_is_marked() {
    let mut plan = example("noa-en-jayden-blijven");
    let marks = |plan: &Value| {
        let view = view(plan, later(), None);
        let judged = view.voorwaarden.map(|v| v.voorwaarden).unwrap_or_default();
        let judgements = judged
            .into_iter()
            .flat_map(|v| v.oordelen)
            .filter(|o| o.let_op.is_some())
            .count();
        judgements + view.toetsen.iter().filter(|t| t.let_op.is_some()).count()
    };
    assert_eq!(marks(&plan), 0);
    let last = plan["toetsen"].as_array().unwrap().len() - 1;
    plan["toetsen"][last]["op"] = json!("2026-04-08");
    assert!(marks(&plan) > 0);
}

//! The documents for the browser have the bytes of the command line, whichever fonts came and in which order.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::source::Limits;
use kringplan_pdf::{Kind, Order, Paper, PlanOnDay, Printer, make};
use kringplan_wasm_print::{Fault, Press, extract, fonts, receivers};
use serde_json::{Value, json};

const DAY: &str = "2027-01-04";
const CASE_4: &str = "noa-en-jayden-blijven";

fn plan(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/valid");
    std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap()
}

/// Case 4 with something of it changed.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&plan(CASE_4)).unwrap();
    change(&mut value);
    value.to_string()
}

fn font(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/fonts");
    std::fs::read(folder.join(file)).unwrap()
}

/// The files of a set of fonts.
fn files(set: &str) -> Vec<String> {
    let sets: Value = serde_json::from_str(&fonts()).unwrap();
    serde_json::from_value(sets[set].clone()).unwrap()
}

/// A press with some sets of fonts, in the order that is given.
fn press(sets: &[&str]) -> Press {
    let mut press = Press::new();
    for file in sets.iter().flat_map(|set| files(set)) {
        press.add_font(font(&file)).unwrap();
    }
    press
}

fn request(document: &str, format: &str) -> Value {
    json!({ "document": document, "format": format, "day": DAY })
}

fn fault(done: Result<impl std::fmt::Debug, Fault>) -> String {
    let fault = done.expect_err("a refusal");
    let told: Value = serde_json::from_str(&fault.to_json()).unwrap();
    for language in ["nl", "en"] {
        let text = told["tekst"][language].as_str().unwrap();
        assert!(text.contains(' '), "{text}");
        assert!(!text.contains("--"), "options have no place here: {text}");
    }
    told["sleutel"].as_str().unwrap().to_owned()
}

fn info(press: &Press, plan: &str, request: &Value) -> Value {
    let done = press.render(plan, &request.to_string()).unwrap();
    serde_json::from_str(&done.info).unwrap()
}

/// Every document of case 4, with who it is for.
const PAPERS: [(&str, Paper, Option<&str>); 7] = [
    ("plan", Paper::Plan, None),
    ("share", Paper::Share, Some("p1")),
    ("fridge", Paper::Fridge, None),
    ("check", Paper::Check, None),
    ("check-form", Paper::CheckForm, None),
    ("worksheet", Paper::Worksheet, None),
    ("distribution", Paper::Distribution, None),
];

#[test]
fn every_document_has_the_bytes_of_the_command_line() {
    let text = plan(CASE_4);
    let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
    let on_day = PlanOnDay::new(&document, DAY.parse().unwrap()).unwrap();
    let embedded = Printer::new();
    let presses = [
        press(&["latin"]),
        press(&["emoji", "hebrew", "latin", "ethiopic", "arabic"]),
    ];
    let kinds = [("pdf", Kind::Pdf), ("svg", Kind::Svg), ("html", Kind::Html)];
    for (name, paper, whom) in PAPERS {
        for (format, kind) in kinds {
            let mut order = Order::of(paper, kind);
            order.whom = whom.map(str::to_owned);
            let expected = make(&embedded, &order, Some(&on_day)).unwrap();
            let mut asked = request(name, format);
            if let Some(whom) = whom {
                asked["for"] = json!(whom);
            }
            for press in &presses {
                let done = press.render(&text, &asked.to_string()).unwrap();
                assert!(done.files == expected.files, "{name} {format}");
                let told: Value = serde_json::from_str(&done.info).unwrap();
                assert_eq!(
                    told["warnings"],
                    json!(expected.warnings),
                    "{name} {format}"
                );
            }
        }
    }
}

#[test]
fn other_scripts_give_the_same_bytes_in_any_order() {
    let embedded = Printer::new();
    for (language, text, sets) in [
        ("ar", "خطة العائلة 👍", vec!["emoji", "arabic", "latin"]),
        ("nl", "ሰላም en שלום", vec!["hebrew", "ethiopic", "latin"]),
    ] {
        let text = changed(|plan| plan["plan"]["hoofdvraag"] = json!(text));
        let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
        let on_day = PlanOnDay::new(&document, DAY.parse().unwrap()).unwrap();
        let mut order = Order::of(Paper::Plan, Kind::Pdf);
        order.language = Some(language.to_owned());
        let expected = make(&embedded, &order, Some(&on_day)).unwrap();
        let mut asked = request("plan", "pdf");
        asked["lang"] = json!(language);
        let done = press(&sets).render(&text, &asked.to_string()).unwrap();
        assert!(done.files == expected.files, "{language}");
    }
}

#[test]
fn what_a_document_needs_is_known_before_it_is_fetched() {
    let needed = |press: &Press, plan: &str, request: Value| {
        let list = press.needed_fonts(plan, &request.to_string()).unwrap();
        let list: Vec<String> = serde_json::from_str(&list).unwrap();
        list.join(" ")
    };
    let none = Press::new();
    let with = |text: &str| changed(|plan| plan["plan"]["hoofdvraag"] = json!(text));
    let asked = || request("plan", "pdf");
    assert_eq!(needed(&none, &plan(CASE_4), asked()), "latin");
    for (text, sets) in [
        ("Zoë → Зоряна ☐", "latin"),
        ("خطة", "latin arabic"),
        ("ሰላም", "latin ethiopic"),
        ("שָׁלוֹם", "latin hebrew"),
        ("goed 👍", "latin emoji"),
        ("漢字", "latin"),
    ] {
        assert_eq!(needed(&none, &with(text), asked()), sets, "{text}");
    }
    let mut arabic = asked();
    arabic["lang"] = json!("ar");
    assert_eq!(needed(&none, &plan(CASE_4), arabic), "latin arabic");
    assert_eq!(needed(&none, &with("خطة"), request("plan", "html")), "");
    let latin = press(&["latin"]);
    assert_eq!(needed(&latin, &with("خطة"), asked()), "arabic");
    assert_eq!(needed(&latin, "", request("worksheet", "pdf")), "");
}

#[test]
fn a_missing_font_is_said_and_an_unknown_character_is_one_whatever_is_there() {
    let text = changed(|plan| plan["plan"]["hoofdvraag"] = json!("خطة 漢"));
    let asked = request("plan", "pdf");
    let done = press(&["latin"]).render(&text, &asked.to_string());
    assert_eq!(fault(done), "afdruk-letters-missen");
    let info = info(&press(&["arabic", "latin"]), &text, &asked);
    assert_eq!(info["unknownCharacters"], json!(["U+6F22"]));
    assert_eq!(info["notes"][0]["sleutel"], "afdruk-tekens");
    assert_eq!(info["warnings"], json!([]));
}

#[test]
fn only_our_fonts_are_taken_and_twice_is_once() {
    let mut press = Press::new();
    assert_eq!(
        fault(press.add_font(b"no font".to_vec())),
        "afdruk-geen-lettertype"
    );
    for _ in 0..2 {
        press.add_font(font("NotoSans-Regular.ttf")).unwrap();
    }
}

#[test]
fn pages_are_drawn_that_are_asked_for() {
    let press = press(&["latin"]);
    let text = plan(CASE_4);
    let asked = request("plan", "svg").to_string();
    let all = press.render(&text, &asked).unwrap().files;
    assert!(all.len() > 2);
    let mut some = request("plan", "svg");
    some["pages"] = json!([2, 3]);
    let done = press.render(&text, &some.to_string()).unwrap();
    assert_eq!(done.files, all[1..3]);
    let told = info(&press, &text, &some);
    assert_eq!(told["pages"], all.len());
    assert_eq!(told["first"], 2);
    some["pages"] = json!([90, 99]);
    assert!(
        press
            .render(&text, &some.to_string())
            .unwrap()
            .files
            .is_empty()
    );
}

#[test]
fn what_cannot_be_made_is_refused_with_words() {
    let press = press(&["latin"]);
    let text = plan(CASE_4);
    let refused = |plan: &str, request: Value| fault(press.render(plan, &request.to_string()));
    let for_whom = |document: &str, whom: &str| {
        let mut asked = request(document, "pdf");
        asked["for"] = json!(whom);
        asked
    };
    let bsn = changed(|plan| plan["plan"]["hoofdvraag"] = json!("Zijn nummer is 111222333."));
    assert_eq!(refused(&bsn, request("plan", "pdf")), "afdruk-bsn");
    assert_eq!(refused("{", request("plan", "pdf")), "onleesbaar");
    assert_eq!(refused("", request("plan", "pdf")), "onleesbaar");
    assert_eq!(refused(&text, request("poster", "pdf")), "afdruk-verzoek");
    assert_eq!(refused(&text, request("share", "pdf")), "afdruk-voor-wie");
    assert_eq!(refused(&text, for_whom("share", "p99")), "afdruk-onbekend");
    assert_eq!(
        refused(&text, for_whom("check", "i99")),
        "afdruk-onbekende-instantie"
    );
    let mut day = request("plan", "pdf");
    day["day"] = json!("morgen");
    assert_eq!(refused(&text, day), "afdruk-dag");
    let report = press.render("{", &request("plan", "pdf").to_string());
    assert!(report.unwrap_err().rapport.is_some());
}

#[test]
fn everybody_is_told_whether_there_is_a_part() {
    let people: Value = serde_json::from_str(&receivers(&plan(CASE_4), DAY).unwrap()).unwrap();
    let people = people.as_array().unwrap();
    assert!(people.len() > 3);
    for person in people {
        assert_ne!(person["naam"], "");
        assert_eq!(person["deel"] == false, person["reden"]["nl"].is_string());
    }
}

#[test]
fn a_plan_file_comes_out_as_it_went_in() {
    let text = plan(CASE_4);
    let mut asked = request("plan", "pdf");
    asked["embed"] = json!(true);
    let done = press(&["latin"]).render(&text, &asked.to_string()).unwrap();
    assert!(done.info.contains("afdruk-ingesloten"));
    assert_eq!(extract(&done.files[0]).unwrap(), text);
    let plain = press(&["latin"]).render(&text, &request("plan", "pdf").to_string());
    let said = extract(&plain.unwrap().files[0]).unwrap_err();
    assert!(said.contains("uithalen-niets"), "{said}");
}

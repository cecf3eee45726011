//! `assess` with options and from a file: one sealed check comes in, and what cannot be is refused with the reason.

use serde_json::Value;

use super::record::added;
use super::{Desk, NOA, Ran};

const GOOD: &str = "--met V3 --rests-on V3=A5,A6 --lawful ja --safe ja";

/// Version 2 of case 4 before its check, in a layout of its own.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put_example(NOA);
    let mut plan: Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
    plan["toetsen"].as_array_mut().unwrap().remove(1);
    plan["uitbreidingen"] = serde_json::json!({ "https://voorbeeld.example/a": { "b": [1, 2] } });
    let text = serde_json::to_string_pretty(&plan)
        .unwrap()
        .replace("\n", "\r\n")
        .replace("  ", "\t")
        .replacen("é", "\\u00e9", 1);
    desk.put("plan.json", &text);
    desk
}

fn assess(desk: &Desk, line: &str) -> Ran {
    desk.run(&format!(
        "assess plan.json --as x1 --on 2026-04-07 --date 2026-04-08 {line}"
    ))
}

#[test]
fn every_byte_outside_the_checks_stays() {
    let desk = desk();
    let before = desk.read("plan.json");
    assess(&desk, GOOD)
        .exits(0)
        .says("toets t2 van 2026-04-07 over versie 2")
        .says("b730 c4d8");
    let text = added(&before, &desk.read("plan.json"));
    assert!(text.contains("\"toetser\": \"x1\""), "{text}");
    assert!(
        !text.replace("\r\n", "").contains('\n'),
        "another line end in {text:?}"
    );
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn the_result_may_go_elsewhere() {
    let desk = desk();
    let before = desk.read("plan.json");
    assess(&desk, &format!("{GOOD} -o uit.json")).exits(0);
    assert_eq!(desk.read("plan.json"), before);
    added(&before, &desk.read("uit.json"));
    assess(&desk, &format!("{GOOD} -o - --quiet"))
        .exits(0)
        .prints("\"id\": \"t2\"");
    desk.put("ander.json", "{\"van\": \"een ander\"}");
    assess(&desk, &format!("{GOOD} -o ander.json")).exits(2);
    assert_eq!(desk.read("ander.json"), "{\"van\": \"een ander\"}");
}

#[test]
fn refusals_say_why_and_change_nothing() {
    for (line, reason) in [
        ("--as p5", "hoort bij de kring"),
        ("--as c1", "is de coördinator"),
        ("--as x9", "geen deelnemer"),
        ("--as x1 --met V3 --lawful ja", "„veilig” ontbreekt"),
        ("--as x1 --lawful ja --safe ja", "ook iets over V3"),
        (
            "--as x1 --not-met V3 --lawful ja --safe ja",
            "Bij V3 hoort een reden",
        ),
        (
            "--as x1 --met V9 --lawful ja --safe ja",
            "geen voorwaarde van deze instantie",
        ),
        (
            "--as x1 --met V3 --rests-on V3=A77 --lawful ja --safe ja",
            "A77",
        ),
        (
            "--as x1 --met V3 --unclear V3 --lawful ja --safe ja",
            "twee oordelen",
        ),
        (
            "--as x1 --met V3 --because V1=x --lawful ja --safe ja",
            "geen oordeel",
        ),
        (
            "--as x1 --met V3 --lawful ja --serious-harm nee",
            "of het veilig is",
        ),
        (
            "--as x1 --met V3 --lawful ja --safe ja --plan-version 1",
            "heeft versie 2",
        ),
        (
            "--as x1 --met V3 --lawful ja --safe ja --on 2026-04-09",
            "na de peildatum",
        ),
        (
            "--as x1 --met V3 --lawful ja --safe ja --on 2026-04-01",
            "voor het besluit",
        ),
        (
            "--as x1 --met V3 --because V3 --lawful ja --safe ja",
            "ID=TEKST",
        ),
        (
            "--as x1 --met V3 --because \"V3=nummer 111222333\" --lawful ja --safe ja",
            "burgerservicenummer",
        ),
        ("--as x1", "hier kan geen gesprek"),
    ] {
        let desk = desk();
        let before = desk.read("plan.json");
        desk.run(&format!("assess plan.json --date 2026-04-08 {line}"))
            .exits(2)
            .says(reason);
        assert_eq!(desk.read("plan.json"), before, "{line}");
        assert_eq!(desk.names(), ["plan.json"], "{line}");
    }
}

#[test]
fn after_not_met_the_kring_is_first() {
    let desk = desk();
    assess(&desk, "--not-met V3 --because \"V3=Niemand is er.\" --lawful ja --safe nog_onduidelijk --because \"veilig=Eerst V3.\"")
        .exits(0)
        .says("terug naar de kring");
    assess(&desk, "--met V3")
        .exits(2)
        .says("maakt eerst de kring een nieuwe versie");
}

#[test]
fn answers_from_a_file() {
    let desk = desk();
    let file = r#"{ "toetser": "x1", "planVersie": 2,
        "oordelen": [{ "voorwaarde": "V3", "uitkomst": "voldaan", "steuntOp": ["A5"], "motivering": "Dave komt." }],
        "wettig": { "uitkomst": "ja" }, "veilig": { "uitkomst": "ja", "steuntOp": ["A1"] } }"#;
    for (from, to, reason) in [
        ("\"planVersie\": 2", "\"planVersie\": 1", "het gaat nu om 2"),
        (
            "\"toetser\": \"x1\"",
            "\"toetser\": \"x2\"",
            "het gaat nu om x1",
        ),
        (
            "\"motivering\": \"Dave komt.\"",
            "\"reden\": \"Dave komt.\"",
            "regel 2",
        ),
        ("\"veilig\"", "\"ernstigNadeel\"", "of het veilig is"),
        (
            "\"uitkomst\": \"ja\" }, \"veilig\"",
            "\"uitkomst\": \"ja\", \"uitkomst\": \"nee\" }, \"veilig\"",
            "regel 3",
        ),
        ("\"voldaan\"", "\"misschien\"", "regel 2"),
    ] {
        assert!(file.contains(from), "{from}");
        desk.put("oordeel.json", &file.replace(from, to));
        assess(&desk, "--from oordeel.json").exits(2).says(reason);
    }
    desk.put("oordeel.json", file);
    assess(&desk, "--from oordeel.json --met V3").exits(2);
    assess(&desk, "--from nergens.json")
        .exits(2)
        .says("nergens.json");
    assess(&desk, "--from oordeel.json")
        .exits(0)
        .says("toets t2");
}

#[test]
fn a_file_in_loose_accents_is_formatted_first() {
    let desk = desk();
    let loose = desk
        .read("plan.json")
        .replace("Esther Mulder", "Estér Mulder");
    desk.put("plan.json", &loose.replace("é", "e\u{301}"));
    assess(&desk, GOOD).exits(2).says("kringplan format");
}

/// The judgements of a check as a professional would hand them in: without the digests.
fn without_digests(check: &Value) -> Value {
    let mut answers = check.clone();
    let members = answers.as_object_mut().unwrap();
    for member in ["id", "integriteit", "zegel"] {
        members.remove(member);
    }
    for judgement in answers["oordelen"].as_array_mut().unwrap() {
        judgement.as_object_mut().unwrap().remove("integriteit");
    }
    answers
}

/// Case 3 (Wvggz), both versions of case 4 and the case with two bodies: the checks of the example files come back, with
/// the digests that programs of other makers computed too, when each is handed in again in its turn.
#[test]
fn the_checks_of_the_examples_come_out_of_the_command() {
    for (file, before, states) in [
        ("valid/joris-houdt-het-stuur.json", 0, vec!["vastgesteld"]),
        (
            "states/noa-en-jayden-versie-1.json",
            0,
            vec!["terug naar de kring"],
        ),
        (NOA_2, 1, vec!["in uitvoering"]),
        (
            "valid/milan-komt-thuis.json",
            0,
            vec!["ter toets", "ter toets", "vastgesteld"],
        ),
    ] {
        let desk = Desk::new();
        let text = std::fs::read_to_string(super::example("..").join(file)).unwrap();
        let mut plan: Value = serde_json::from_str(&text).unwrap();
        let checks = plan["toetsen"].as_array().unwrap().clone();
        plan["toetsen"].as_array_mut().unwrap().truncate(before);
        // What happened later is not known yet on the day of a check.
        if file != NOA_2 {
            plan.as_object_mut().unwrap().remove("exemplaren");
        }
        desk.put("plan.json", &plan.to_string());
        for (check, state) in checks[before..].iter().zip(states) {
            desk.put("oordeel.json", &without_digests(check).to_string());
            let (who, day) = (
                check["toetser"].as_str().unwrap(),
                check["op"].as_str().unwrap(),
            );
            desk.run(&format!(
                "assess plan.json --as {who} --on {day} --date {day} --from oordeel.json"
            ))
            .exits(0)
            .says(state);
        }
        let after: Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
        assert_eq!(after["toetsen"], Value::Array(checks), "{file}");
    }
}

const NOA_2: &str = "valid/noa-en-jayden-blijven.json";

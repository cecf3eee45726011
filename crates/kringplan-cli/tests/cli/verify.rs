//! `verify` and `digest`: what stands, in words, as JSON and in the exit code.

use serde_json::Value;

use super::{Desk, NOA, SEM, example};

const FIRST: &str = "../states/noa-en-jayden-versie-1.json";

/// The second version of case 4 in `plan.json`, the first in `v1.json`.
fn case_4() -> Desk {
    let desk = Desk::new();
    desk.put_example(NOA);
    desk.put("v1.json", &std::fs::read_to_string(example(FIRST)).unwrap());
    desk
}

#[test]
fn what_stands_is_told_and_stale_is_no_fault() {
    let desk = case_4();
    desk.run("verify plan.json --date 2026-04-20")
        .exits(0)
        .prints("V1, V2, V4 en V5 voldaan: gelden voor het plan zoals het nu is.")
        .prints("V3 niet voldaan: geldt niet meer. Iets waar het op steunt, is veranderd.")
        .prints("Wettig ja: geldt niet voor het plan zoals het nu is.")
        .prints("Geef dat bestand mee")
        .prints("bewijs voor eerlijke mensen");
    desk.run("verify plan.json v1.json --date 2026-04-20")
        .exits(0)
        .prints("V3 niet voldaan: geldt niet meer. A5 en A6 kwamen erbij.")
        .prints("Versie 2 vervangt precies de versie 1 die je meegaf.");
    let ran = desk
        .run("verify plan.json v1.json --format json --date 2026-04-20")
        .exits(0);
    let proof: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(proof["heel"], true);
    assert_eq!(proof["keten"]["schakels"][0]["stand"], "klopt");
    assert_eq!(proof["toetsen"][0]["oordelen"][2]["staat"], false);
    assert!(desk.run("verify plan.json --quiet").exits(0).out.is_empty());
}

#[test]
fn what_was_changed_by_hand_gives_exit_1() {
    let desk = case_4();
    let flipped = desk
        .read("plan.json")
        .replacen("niet_voldaan", "voldaan", 1);
    desk.put("flipped.json", &flipped);
    desk.run("verify flipped.json")
        .exits(1)
        .prints("De toets is met de hand veranderd: het zegel klopt niet of is weg. Niets hiervan telt.")
        .prints("V1, V2, V3, V4 en V5 voldaan: tellen niet.");
    let words = desk
        .read("plan.json")
        .replacen("opa blijft erbij", "opa is in de buurt", 1);
    desk.put("words.json", &words);
    desk.run("verify words.json v1.json --lang en --date 2026-04-20")
        .exits(1)
        .prints("The plan was changed after this check, without a new version.")
        .prints("V1 met: no longer holds. A1 was changed.");
    let old = desk
        .read("v1.json")
        .replacen("opa blijft erbij", "opa is in de buurt", 1);
    desk.put("old.json", &old);
    desk.run("verify plan.json old.json")
        .exits(1)
        .prints("Versie 1 is niet meer zoals versie 2 haar noemt.");
    desk.run("verify flipped.json --quiet").exits(1);
}

#[test]
fn two_groups_from_paper_are_enough() {
    let desk = case_4();
    let json = desk.run("digest plan.json --format json").exits(0).out;
    let seals: Value = serde_json::from_str(&json).unwrap();
    let (now, before) = (
        seals["integriteit"].as_str().unwrap(),
        seals["vervangt"].as_str().unwrap(),
    );
    desk.run(&format!(
        "verify plan.json --paper \"{} {}\"",
        &now[..4],
        &now[4..8]
    ))
    .exits(0)
    .prints("is van deze versie 2");
    desk.run(&format!(
        "verify plan.json --paper {}-{}",
        &before[4..8],
        &before[8..12]
    ))
    .exits(0)
    .prints("Volgens dit bestand is het papier met")
    .prints("Over dit bestand, versie 2, bewijst dit papier niets.");
    desk.run(&format!(
        "verify plan.json v1.json --paper {}-{}",
        &before[4..8],
        &before[8..12]
    ))
    .exits(0)
    .prints("is van versie 1. Dit bestand is versie 2.");
    desk.run("verify plan.json --paper 0000-0000")
        .exits(1)
        .prints("van geen versie die dit bestand kent");
    desk.run("verify plan.json --paper 1a2b")
        .exits(2)
        .says("minstens twee groepen");
    desk.run("verify plan.json --paper \"oma belt\"")
        .exits(2)
        .says("letters a tot en met f");
}

#[test]
fn the_json_meets_the_published_schemas() {
    let desk = case_4();
    for (line, kind) in [
        ("diff v1.json plan.json", "diff"),
        ("verify plan.json v1.json --paper 0000-0000", "proof"),
        ("digest plan.json", "digests"),
    ] {
        let out = desk.run(&format!("{line} --format json")).out;
        desk.put("out.json", &out);
        desk.run(&format!("schema {kind} --validate out.json"))
            .exits(0);
        desk.put("out.json", &out.replacen("\"$schema\"", "\"schema\"", 1));
        desk.run(&format!("schema {kind} --validate out.json"))
            .exits(1);
    }
}

#[test]
fn files_that_do_not_belong_together_are_refused() {
    let desk = case_4();
    desk.put("sem.json", &std::fs::read_to_string(example(SEM)).unwrap());
    desk.run("verify plan.json sem.json")
        .exits(2)
        .says("geen versies van één plan");
    desk.put("bare.json", "{\"schemaVersie\":\"1.0.0\"}");
    desk.run("verify bare.json")
        .exits(2)
        .says("bare.json: In dit bestand staat geen kenmerk");
    desk.run("verify plan.json none.json")
        .exits(2)
        .says("bestaat niet");
    desk.run("digest bare.json")
        .exits(0)
        .prints("V, het zegel van versie –");
}

#[test]
fn digests_are_in_groups_and_both_are_shown_where_they_differ() {
    let desk = case_4();
    let ran = desk
        .run("digest plan.json")
        .exits(0)
        .prints("V, het zegel van versie 2\n  ")
        .prints("C, het zegel van de voorwaarden")
        .prints("Toets t2: Z, het zegel van de hele toets")
        .prints("(uitgerekend; anders)");
    let digest = ran.out.lines().nth(1).unwrap().trim();
    assert_eq!(digest.split(' ').count(), 16);
    assert!(digest.split(' ').all(|group| group.len() == 4));
    desk.run("digest plan.json --lang en")
        .exits(0)
        .prints("(the file says the same)");
}

#[test]
fn loose_accents_are_told_and_hide_nothing() {
    let desk = case_4();
    let plan = desk.read("plan.json");
    desk.put(
        "loose.json",
        &plan.replacen(
            "\"schemaVersie\"",
            "\"notitie\u{301}\": 1, \"schemaVersie\"",
            1,
        ),
    );
    for verb in ["verify", "digest"] {
        desk.run(&format!("{verb} loose.json"))
            .exits(0)
            .says("in loose.json staan letters met losse accenten");
        let clean = desk.run(&format!("{verb} plan.json")).exits(0);
        assert!(!clean.err.contains("accenten"), "{}", clean.err);
    }
    // A second member with the same name in NFC would be read by people and not be seen by any digest.
    let twice = "\"notitie\u{301}\": 1, \"notiti\u{e9}\": 2, \"schemaVersie\"";
    desk.put("twice.json", &plan.replacen("\"schemaVersie\"", twice, 1));
    for verb in ["verify", "digest"] {
        desk.run(&format!("{verb} twice.json"))
            .exits(2)
            .says("twee namen zijn gelijk");
    }
}

/// True for what could steer the terminal of whoever reads it.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Puts a hazard behind every text of a value and before every name that the contract does not know.
fn poison(value: &mut Value) {
    match value {
        Value::String(text) if text.contains(' ') => {
            text.push_str("\u{1b}[2J\u{9b}31m\r\u{202e}om\u{2066}\nnep");
        }
        Value::Array(items) => items.iter_mut().for_each(poison),
        Value::Object(members) => members.values_mut().for_each(poison),
        _ => {}
    }
}

#[test]
fn nothing_in_a_plan_steers_the_terminal() {
    let desk = case_4();
    for name in ["plan.json", "v1.json"] {
        let mut plan: Value = serde_json::from_str(&desk.read(name)).unwrap();
        poison(&mut plan);
        plan["plan"]["afspraken"][0]["kaas\u{1b}[8m\u{202e}"] = Value::from("x\u{7}y");
        plan["kaas\u{9b}"] = Value::from(1);
        plan["plan"]["hoofdvraag"] = Value::from(format!("{name}\u{1b}[2J\nnep"));
        desk.put(name, &plan.to_string());
    }
    for line in [
        "verify plan.json v1.json --date 2026-04-20",
        "diff v1.json plan.json",
        "check plan.json --date 2026-04-20",
        "status plan.json --date 2026-04-20",
        "digest plan.json",
        "conditions plan.json",
        "schema --check plan.json",
    ] {
        let ran = desk.run(line);
        let said = format!("{}{}", ran.out, ran.err);
        let bad: String = said.chars().filter(|c| steers(*c)).collect();
        assert!(bad.is_empty(), "{line}: {bad:?} in {said:?}");
        assert!(!said.lines().any(|line| line == "nep"), "{line}: {said}");
    }
    let ran = desk.run("diff v1.json plan.json");
    assert!(ran.out.contains("[U+001B][2J↵nep"), "{}", ran.out);
}

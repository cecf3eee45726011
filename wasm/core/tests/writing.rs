//! What writes facts in a plan: the next version, conditions and checks, as the core writes them; and what is refused.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use kringplan_core::Document;
use kringplan_core::source::Limits;
use kringplan_core::versions::{Revision, revise};
use kringplan_wasm as core;
use serde_json::{Value, json};

const NOA: &str = include_str!("../../../tests/fixtures/valid/noa-en-jayden-blijven.json");
const DAY: &str = "2026-04-08";

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The key of a refusal; none of its words is one of the command line.
fn key(thrown: Result<String, String>) -> String {
    let refused = parsed(&thrown.unwrap_err());
    for language in ["nl", "en"] {
        let words = refused["tekst"][language].as_str().unwrap();
        assert!(
            !words.contains(" --") && !words.contains("kringplan "),
            "{words}"
        );
    }
    refused["sleutel"].as_str().unwrap().to_owned()
}

/// Version 2 of case 4 before its check.
fn unchecked() -> String {
    core::edit(NOA, "[{\"op\":\"remove\",\"path\":\"/toetsen/1\"}]").unwrap()
}

/// The same before anything was judged.
fn early() -> String {
    let ops = json!([{ "op": "replace", "path": "/toetsen", "value": [] }]);
    core::edit(NOA, &ops.to_string()).unwrap()
}

#[test]
fn the_next_version_is_the_cores() {
    let old = Document::read(NOA.as_bytes(), Limits::default()).unwrap();
    let revision = Revision {
        edited: None,
        decision: None,
        day: DAY.parse().unwrap(),
    };
    let expected = revise(&old, revision, Limits::default()).unwrap();
    let said = parsed(&core::revise(NOA, &json!({ "dag": DAY }).to_string()).unwrap());
    assert_eq!(said["tekst"], expected.document.source().text());
    assert_eq!((&said["versie"], &said["vervangt"]), (&json!(3), &json!(2)));
    assert_eq!(said["opnieuw"], json!(expected.emptied));
    assert!(!said["opmerkingen"][0]["nl"].as_str().unwrap().is_empty());
    let decided = json!({ "dag": DAY, "beslotenOp": DAY, "beslotenDoor": ["p1"] });
    let said = parsed(&core::revise(NOA, &decided.to_string()).unwrap());
    let plan = parsed(said["tekst"].as_str().unwrap());
    assert_eq!(plan["plan"]["beslotenDoor"], json!(["p1"]));
}

#[test]
fn a_version_that_cannot_be_is_refused() {
    for (options, reason) in [
        (
            json!({ "dag": DAY, "beslotenOp": "2026-04-09", "beslotenDoor": ["p1"] }),
            "herzien-besluit-later",
        ),
        (
            json!({ "dag": DAY, "beslotenOp": DAY }),
            "herzien-zonder-wie",
        ),
        (
            json!({ "dag": DAY, "beslotenDoor": ["p1"] }),
            "bewerken-vorm",
        ),
        (json!({ "dag": "8 april" }), "bewerken-dag"),
        (json!({}), "bewerken-vorm"),
    ] {
        assert_eq!(key(core::revise(NOA, &options.to_string())), reason);
    }
}

#[test]
fn a_check_is_opened_and_written_down() {
    let plan = unchecked();
    let asking = json!({ "toetser": "x1", "op": "2026-04-07", "peildatum": DAY }).to_string();
    let opening = parsed(&core::assess_opening(&plan, &asking).unwrap());
    assert_eq!(opening["planVersie"], 2);
    assert_eq!(opening["ernstigNadeel"], false);
    assert_eq!(opening["wettig"]["stand"], "open");
    let conditions = opening["voorwaarden"].as_array().unwrap();
    let must: Vec<_> = conditions.iter().filter(|v| v["moet"] == true).collect();
    assert_eq!(must.len(), 1, "{opening}");
    assert_eq!(must[0]["id"], "V3");
    let good = json!({ "uitkomst": "ja", "steuntOp": [] });
    let answers = json!({
        "oordelen": [{ "voorwaarde": "V3", "uitkomst": "voldaan", "steuntOp": ["A5", "A6"] }],
        "wettig": good, "veilig": good,
    });
    let said = parsed(&core::assess(&plan, &asking, &answers.to_string()).unwrap());
    assert_eq!(said["toets"], "t2");
    let text = said["tekst"].as_str().unwrap();
    assert_eq!(parsed(text)["toetsen"][1]["toetser"], "x1");
    assert!(core::digest(text).unwrap().contains("\"gelijk\": true"));
    // All is said now.
    assert_eq!(
        key(core::assess(text, &asking, &answers.to_string())),
        "toetsen-al-voldaan"
    );
}

#[test]
fn a_check_that_cannot_be_is_refused() {
    let plan = unchecked();
    let on =
        |id: &str, day: &str| json!({ "toetser": id, "op": day, "peildatum": DAY }).to_string();
    for (asking, reason) in [
        (on("p5", "2026-04-07"), "toetsen-kring"),
        (on("c1", "2026-04-07"), "toetsen-coordinator"),
        (on("x9", "2026-04-07"), "toetsen-onbekend"),
        (on("x1", "2026-04-09"), "opschrijven-later"),
        (on("x1", "gisteren"), "bewerken-dag"),
        ("{}".to_owned(), "bewerken-vorm"),
    ] {
        assert_eq!(key(core::assess_opening(&plan, &asking)), reason);
        assert_eq!(key(core::assess(&plan, &asking, "{}")), reason);
    }
    let asking = on("x1", "2026-04-07");
    for (answers, reason) in [
        ("x", "toetsen-bestand"),
        ("{\"oordeel\": []}", "toetsen-bestand"),
        ("{\"op\": \"2026-04-06\"}", "toetsen-bestand-anders"),
        (
            "{\"ernstigNadeel\": {\"uitkomst\": \"nee\"}}",
            "toetsen-vraag-veilig",
        ),
        ("{}", "toetsen-niets"),
    ] {
        assert_eq!(key(core::assess(&plan, &asking, answers)), reason);
    }
    let reason = json!({ "uitkomst": "ja", "motivering": "Zie 123456782." });
    let with = json!({
        "oordelen": [{ "voorwaarde": "V3", "uitkomst": "voldaan" }], "wettig": reason, "veilig": { "uitkomst": "ja" },
    });
    assert_eq!(
        key(core::assess(&plan, &asking, &with.to_string())),
        "bewerken-bsn"
    );
    let loose = plan.replacen("\"plan\"", "\"eigen\": \"e\u{301}\", \"plan\"", 1);
    assert_eq!(
        key(core::assess_opening(&loose, &asking)),
        "bewerken-niet-nfc"
    );
}

#[test]
fn conditions_are_set_looked_at_and_fixed() {
    let plan = early();
    let conference = parsed(&plan)["conferentie"]["datum"]
        .as_str()
        .unwrap()
        .to_owned();
    let new = json!({
        "door": "x1", "op": "2026-03-01", "tekst": "Elke nacht slaapt er een volwassene in huis.",
        "bedreiging": "De kinderen waren alleen.",
    });
    let added = parsed(&core::conditions_add(&plan, &new.to_string()).unwrap());
    let text = added["tekst"].as_str().unwrap();
    let last = parsed(text)["voorwaarden"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone();
    assert_eq!(last["id"], added["id"]);
    assert_eq!(
        parsed(&core::conditions_lint(text, DAY).unwrap())["gelezen"],
        true
    );
    let fixing = json!({ "op": conference, "schriftelijk": true, "gemaakt": conference });
    let fixed = parsed(&core::conditions_fix(text, &fixing.to_string()).unwrap());
    let count = parsed(text)["voorwaarden"].as_array().unwrap().len();
    assert_eq!(fixed["aantal"], count);
    let text = fixed["tekst"].as_str().unwrap();
    assert_eq!(
        key(core::conditions_add(text, &new.to_string())),
        "stellen-vast"
    );
    assert_eq!(
        key(core::conditions_fix(text, &fixing.to_string())),
        "stellen-al-vast"
    );
    let late = json!({ "op": "2026-03-02", "schriftelijk": false, "gemaakt": "2026-03-01" });
    assert_eq!(
        key(core::conditions_fix(&plan, &late.to_string())),
        "opschrijven-later"
    );
    let kring = json!({ "door": "p5", "op": "2026-03-01", "tekst": "a", "bedreiging": "b" });
    assert_eq!(
        key(core::conditions_add(&plan, &kring.to_string())),
        "stellen-kring"
    );
    assert_eq!(key(core::conditions_add(&plan, "[]")), "bewerken-vorm");
}

#[test]
fn a_body_without_conditions_says_so() {
    let plan = early();
    let body = parsed(&plan)["deelnemers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|d| d["id"] == "x1")
        .unwrap()["instantie"]
        .clone();
    let said = json!({ "instantie": body, "door": "x1", "op": "2026-03-01" });
    assert_eq!(
        key(core::conditions_none(&plan, &said.to_string())),
        "stellen-heeft"
    );
    let empty = json!([{ "op": "replace", "path": "/voorwaarden", "value": [] }]).to_string();
    let without = core::edit(&plan, &empty).unwrap();
    let out = parsed(&core::conditions_none(&without, &said.to_string()).unwrap());
    assert!(out["tekst"].as_str().unwrap().contains("geenVoorwaarden"));
}

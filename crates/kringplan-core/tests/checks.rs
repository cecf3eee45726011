//! Which judgements count: the rows of the state table that hang on checks, over case 3 and case 4.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Checked, Context, Document, check, digest};
use serde_json::{Value, json};

const CASE_3: &str = "valid/joris-houdt-het-stuur.json";
const CASE_4: &str = "valid/noa-en-jayden-blijven.json";

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Fills every digest of the checks of the current version, as whoever made them would have.
fn sealed(mut doc: Value) -> Value {
    let boxed =
        |value: String| json!({ "algoritme": "sha_256", "waarde": value, "datum": "2026-04-07" });
    let version = digest::version(&doc).unwrap();
    for at in 0..doc["toetsen"].as_array().unwrap().len() {
        if doc["toetsen"][at]["planVersie"] != doc["plan"]["versie"] {
            continue;
        }
        let judgements = doc["toetsen"][at]["oordelen"]
            .as_array()
            .map_or(0, Vec::len);
        for index in 0..judgements {
            let value = digest::judgement(&doc, &doc["toetsen"][at]["oordelen"][index]).unwrap();
            doc["toetsen"][at]["oordelen"][index]["integriteit"] = boxed(value);
        }
        doc["toetsen"][at]["integriteit"] = boxed(version.clone());
        let seal = digest::seal(&doc, &doc["toetsen"][at]).unwrap();
        doc["toetsen"][at]["zegel"] = boxed(seal);
    }
    doc
}

fn on(doc: &Value, month: u32, day: u32) -> Checked {
    let document = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
    check(
        &document,
        &Context::on(NaiveDate::from_ymd_opt(2026, month, day).unwrap()),
    )
}

fn state(doc: &Value) -> &'static str {
    on(doc, 4, 10).row.state.word()
}

/// A later check of version 2 by the same body.
fn again(doc: &mut Value, change: impl Fn(&mut Value)) {
    let mut later = doc["toetsen"][1].clone();
    later["id"] = json!("t3");
    later["op"] = json!("2026-04-08");
    change(&mut later);
    doc["toetsen"].as_array_mut().unwrap().push(later);
}

#[test]
fn after_not_met_the_same_version_is_not_judged_anew() {
    let mut doc = example(CASE_4);
    doc["toetsen"][1]["oordelen"][2]["uitkomst"] = json!("niet_voldaan");
    again(&mut doc, |t| {
        t["oordelen"][2]["uitkomst"] = json!("voldaan")
    });
    assert_eq!(state(&sealed(doc)), "terug_naar_kring");
}

#[test]
fn what_was_unclear_may_be_answered_later_and_alone() {
    let mut doc = example(CASE_4);
    doc["toetsen"][1]["veilig"] =
        json!({ "uitkomst": "nog_onduidelijk", "motivering": "Nog één gesprek." });
    assert_eq!(state(&sealed(doc.clone())), "ter_toets");
    again(&mut doc, |t| {
        t["oordelen"] = json!([]);
        t.as_object_mut().unwrap().shift_remove("wettig");
        t["veilig"] = json!({ "uitkomst": "ja" });
    });
    let checked = on(&sealed(doc), 4, 10);
    assert_eq!(checked.row.state.word(), "in_uitvoering");
    assert_eq!(checked.adopted_on, NaiveDate::from_ymd_opt(2026, 4, 8));
}

#[test]
fn not_lawful_is_a_no_also_before_anything_is_said_of_safe() {
    let mut doc = example(CASE_4);
    doc["toetsen"][1]["wettig"] =
        json!({ "uitkomst": "nee", "motivering": "Het gezag ligt anders." });
    doc["toetsen"][1]
        .as_object_mut()
        .unwrap()
        .shift_remove("veilig");
    assert_eq!(state(&sealed(doc)), "terug_naar_kring");
}

#[test]
fn under_the_wvggz_only_serious_harm_answers_for_safety() {
    let mut doc = example(CASE_3);
    doc["toetsen"][0]["veilig"] = json!({ "uitkomst": "ja" });
    doc["toetsen"][0]["ernstigNadeel"]["uitkomst"] = json!("ja");
    assert_eq!(
        on(&sealed(doc.clone()), 3, 20).row.state.word(),
        "terug_naar_kring"
    );
    doc["toetsen"][0]
        .as_object_mut()
        .unwrap()
        .shift_remove("ernstigNadeel");
    assert_eq!(on(&sealed(doc), 3, 20).row.state.word(), "ter_toets");
}

#[test]
fn a_check_of_another_chain_carries_nothing_over() {
    let mut doc = example(CASE_4);
    doc["toetsen"][1]["oordelen"] = json!([doc["toetsen"][1]["oordelen"][2]]);
    assert_eq!(
        state(&sealed(doc.clone())),
        "in_uitvoering",
        "four judgements carry over"
    );
    doc["plan"]["vervangt"]["integriteit"]["waarde"] = json!("0".repeat(64));
    assert_eq!(state(&sealed(doc)), "ter_toets");
}

#[test]
fn whatever_a_judgement_rests_on_asks_for_a_new_check_when_it_stops() {
    for part in ["A5", "A8", "A12"] {
        let mut doc = example(CASE_4);
        doc["uitvoering"].as_array_mut().unwrap().push(
            json!({ "onderdeel": part, "versie": 2, "stand": "gestopt", "op": "2026-04-09" }),
        );
        assert!(on(&doc, 4, 10).row.recheck, "{part}");
        assert!(!on(&doc, 4, 8).row.recheck, "{part}: not yet");
    }
    let mut doc = example(CASE_4);
    doc["uitvoering"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "onderdeel": "A9", "versie": 2, "stand": "gestopt", "op": "2026-04-09" }));
    assert!(!on(&doc, 4, 10).row.recheck, "A9 answers a worry only");
}

#[test]
fn repeated_facts_do_not_move_the_day_of_adoption() {
    let mut doc = example("valid/sem-weer-naar-school.json");
    let adopted = on(&doc, 4, 10).adopted_on;
    doc["doorgenomen"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "versie": 1, "op": "2026-04-01" }));
    assert_eq!(on(&doc, 4, 10).adopted_on, adopted);
}

#[test]
fn a_plan_finished_without_agreement_was_never_adopted() {
    let mut doc = example("valid/sem-weer-naar-school.json");
    doc["afgerond"] = json!({ "op": "2026-04-01", "door": "p5" });
    assert!(on(&doc, 4, 10).adopted_on.is_some());
    doc["doorgenomen"] = json!([]);
    let checked = on(&doc, 4, 10);
    assert_eq!(
        (checked.row.state.word(), checked.adopted_on),
        ("afgerond", None)
    );
}

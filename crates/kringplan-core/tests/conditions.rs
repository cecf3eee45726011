//! Setting conditions: what goes in, what is refused with which reason, and how a later change is found.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::conditions::{
    Fixing, NewCondition, NoConditions, add, fix, is_about, lint, none,
};
use kringplan_core::source::Limits;
use kringplan_core::text::{Language, texts};
use kringplan_core::writing::{Draft, Refusal};
use kringplan_core::{Context, Document, digest};
use serde_json::{Value, json};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

/// Case 4 as it was before anything was decided: conditions, but no plan, check or sealed anything.
fn before() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/states/noa-en-jayden-versie-1.json");
    let mut doc: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let members = doc.as_object_mut().unwrap();
    for later in ["plan", "toetsen", "doorgenomen", "voorgelegd", "exemplaren"] {
        members.shift_remove(later);
    }
    doc
}

fn draft(doc: &Value) -> Draft {
    let document = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
    Draft::new(document, Limits::default())
}

const NEW: NewCondition = NewCondition {
    by: "x1",
    text: "Noa kan altijd bij iemand terecht.",
    threat: "Noa had niemand aan wie ze het vertelde.",
    id: None,
    on: NaiveDate::from_ymd_opt(2026, 3, 18).unwrap(),
    shared: None,
    written: false,
};

/// The reason of a refusal, which has words in both languages.
#[track_caller]
fn reason<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    let refusal = result.unwrap_err();
    for language in Language::ALL {
        let text = texts(language).get(refusal.key, &refusal.args);
        assert!(text.is_some_and(|t| !t.contains("{$")), "{refusal:?}");
    }
    refusal.key
}

#[track_caller]
fn refused(doc: &Value, new: &NewCondition) -> &'static str {
    let mut draft = draft(doc);
    let before = draft.text().to_owned();
    let reason = reason(add(&mut draft, new));
    assert_eq!(draft.text(), before);
    reason
}

#[test]
fn a_condition_comes_at_the_end_of_the_list() {
    let mut plain = draft(&before());
    assert_eq!(add(&mut plain, &NEW).unwrap(), "V6");
    let item = json!({ "id": "V6", "tekst": NEW.text, "bedreiging": NEW.threat, "gesteldDoor": "x1", "gesteldOp": "2026-03-18" });
    let mut expected = before();
    expected["voorwaarden"].as_array_mut().unwrap().push(item);
    assert_eq!(plain.value(), &expected);
    let full = NewCondition {
        id: Some("Veilig"),
        shared: Some(day(20)),
        written: true,
        text: "  Noa kan altijd bij iemand terecht.\n",
        ..NEW
    };
    assert_eq!(add(&mut plain, &full).unwrap(), "Veilig");
    let last = &plain.value()["voorwaarden"][6];
    assert_eq!(last["gedeeldOp"], "2026-03-20");
    assert_eq!(last["schriftelijk"], true);
    assert_eq!(last["tekst"], NEW.text);
}

#[test]
fn a_number_that_something_still_names_is_not_given_again() {
    let mut doc = before();
    doc["plan"]["afspraken"] = json!([{ "id": "A1", "bij": ["V9"] }]);
    assert_eq!(add(&mut draft(&doc), &NEW).unwrap(), "V10");
}

#[test]
fn who_may_not_set_a_condition_hears_why() {
    let doc = before();
    assert_eq!(
        refused(&doc, &NewCondition { by: "p5", ..NEW }),
        "stellen-kring"
    );
    assert_eq!(
        refused(&doc, &NewCondition { by: "c1", ..NEW }),
        "stellen-coordinator"
    );
    assert_eq!(
        refused(&doc, &NewCondition { by: "x9", ..NEW }),
        "opschrijven-onbekende-persoon"
    );
    let mut sideless = doc.clone();
    let people = sideless["deelnemers"].as_array_mut().unwrap();
    let assessor = people.iter_mut().find(|d| d["id"] == "x1").unwrap();
    assessor.as_object_mut().unwrap().shift_remove("zijde");
    assert_eq!(refused(&sideless, &NEW), "opschrijven-geen-zijde");
    let mut said = doc;
    said["instanties"][0]["geenVoorwaarden"] = json!({ "door": "x1", "op": "2026-03-18" });
    assert_eq!(refused(&said, &NEW), "stellen-zei-geen");
}

#[test]
fn what_comes_too_late_or_says_nothing_is_refused() {
    let doc = before();
    for (new, reason) in [
        (NewCondition { text: " ", ..NEW }, "stellen-leeg"),
        (
            NewCondition { threat: "", ..NEW },
            "stellen-geen-bedreiging",
        ),
        (NewCondition { on: day(29), ..NEW }, "stellen-te-laat"),
        (
            NewCondition {
                shared: Some(day(29)),
                ..NEW
            },
            "stellen-te-laat",
        ),
        (
            NewCondition {
                shared: Some(day(17)),
                ..NEW
            },
            "stellen-gedeeld-eerder",
        ),
        (
            NewCondition {
                id: Some("V3"),
                ..NEW
            },
            "stellen-id-al",
        ),
        (
            NewCondition {
                id: Some("p5"),
                ..NEW
            },
            "stellen-id-al",
        ),
        (
            NewCondition {
                id: Some("6 V"),
                ..NEW
            },
            "stellen-id-vorm",
        ),
    ] {
        assert_eq!(refused(&doc, &new), reason);
    }
    assert!(
        add(&mut draft(&doc), &NewCondition { on: day(28), ..NEW }).is_ok(),
        "the day itself"
    );
    let mut judged = doc;
    judged["plan"] = json!({ "versie": 1 });
    judged["toetsen"] = json!([{ "id": "t1", "planVersie": 1 }]);
    assert_eq!(refused(&judged, &NEW), "stellen-na-toets");
    judged["plan"]["versie"] = json!(2);
    assert!(
        add(&mut draft(&judged), &NEW).is_ok(),
        "version 2 is not judged yet"
    );
}

#[test]
fn fixing_fills_in_the_sharing_and_finds_a_later_change() {
    let mut doc = before();
    let first = doc["voorwaarden"][0].as_object_mut().unwrap();
    first.shift_remove("gedeeldOp");
    first.shift_remove("schriftelijk");
    doc["voorwaarden"][1]["schriftelijk"] = json!(false);
    let mut fixed = draft(&doc);
    let fixing = Fixing {
        on: day(21),
        written: true,
        made: day(22),
    };
    assert_eq!(fix(&mut fixed, &fixing).unwrap(), 5);
    let value = fixed.value();
    assert_eq!(value["voorwaarden"][0]["gedeeldOp"], "2026-03-21");
    assert_eq!(value["voorwaarden"][0]["schriftelijk"], true);
    assert_eq!(
        value["voorwaarden"][1]["gedeeldOp"], "2026-03-20",
        "what was said stays"
    );
    assert_eq!(value["voorwaarden"][1]["schriftelijk"], false);
    let seal = &value["voorwaardenVastgelegd"];
    assert_eq!(seal["op"], "2026-03-21");
    assert_eq!(
        seal["integriteit"]["waarde"],
        digest::conditions(value).unwrap()
    );
    assert_eq!(seal["integriteit"]["datum"], "2026-03-22");
    assert_eq!(reason(add(&mut fixed, &NEW)), "stellen-vast");
    assert_eq!(reason(fix(&mut fixed, &fixing)), "stellen-al-vast");
    let codes = |doc: &Value| -> Vec<String> {
        let document = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
        let findings = lint(&document, &Context::on(day(23))).findings;
        findings
            .iter()
            .map(|f| format!("{}/{}", f.code, f.branch))
            .collect()
    };
    let mut changed = fixed.value().clone();
    assert_eq!(codes(&changed), ["VWD-002/schriftelijk"]);
    changed["voorwaarden"][3]["tekst"] = json!("Noa is op school.");
    assert_eq!(
        codes(&changed),
        ["VWD-002/schriftelijk", "VWD-002/vastgelegd"]
    );
}

#[test]
fn what_cannot_be_fixed_says_why() {
    let refused = |doc: &Value, on| {
        let fixing = Fixing {
            on,
            written: false,
            made: on,
        };
        reason(fix(&mut draft(doc), &fixing))
    };
    let doc = before();
    assert_eq!(refused(&doc, day(29)), "stellen-te-laat");
    assert_eq!(refused(&doc, day(19)), "stellen-vast-eerder");
    let mut empty = doc.clone();
    empty["voorwaarden"] = json!([]);
    assert_eq!(refused(&empty, day(20)), "stellen-geen");
    let mut twice = doc.clone();
    twice["voorwaarden"][4]["id"] = json!("V1");
    assert_eq!(refused(&twice, day(20)), "schrijven-geen-zegel");
    let mut nameless = doc;
    nameless.as_object_mut().unwrap().shift_remove("kenmerk");
    assert_eq!(refused(&nameless, day(20)), "schrijven-geen-kenmerk");
}

#[test]
fn a_body_says_that_it_sets_none() {
    let mut doc = before();
    let said = NoConditions {
        body: "i1",
        by: "x1",
        on: day(18),
    };
    assert_eq!(reason(none(&mut draft(&doc), &said)), "stellen-heeft");
    doc["voorwaarden"] = json!([]);
    let mut empty = draft(&doc);
    none(&mut empty, &said).unwrap();
    assert_eq!(
        empty.value()["instanties"][0]["geenVoorwaarden"],
        json!({ "door": "x1", "op": "2026-03-18" })
    );
    assert_eq!(reason(none(&mut empty, &said)), "stellen-al-geen");
    let refused = |doc: &Value, said: NoConditions| reason(none(&mut draft(doc), &said));
    assert_eq!(
        refused(&doc, NoConditions { by: "p5", ..said }),
        "stellen-kring"
    );
    assert_eq!(
        refused(&doc, NoConditions { body: "i9", ..said }),
        "opschrijven-onbekende-instantie"
    );
    assert_eq!(
        refused(
            &doc,
            NoConditions {
                on: day(29),
                ..said
            }
        ),
        "stellen-te-laat"
    );
    doc["instanties"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "i2" }));
    let people = doc["deelnemers"].as_array_mut().unwrap();
    people.iter_mut().find(|d| d["id"] == "x1").unwrap()["instantie"] = json!("i2");
    assert_eq!(refused(&doc, said), "stellen-andere-instantie");
}

#[test]
fn a_condition_that_is_a_plan_already_is_told_at_once() {
    let mut draft = draft(&before());
    add(
        &mut draft,
        &NewCondition {
            text: "Oma trekt elke dinsdag bij Kimberly in.",
            ..NEW
        },
    )
    .unwrap();
    let findings = lint(draft.document(), &Context::on(day(19))).findings;
    let about = |index: usize| -> Vec<(&str, &str)> {
        let own = findings.iter().filter(|f| is_about(f, index));
        own.map(|f| (f.code, f.branch)).collect()
    };
    assert!(about(5).contains(&("VWD-004", "tijd")), "{:?}", about(5));
    assert!(
        about(5).contains(&("VWD-002", "datum")),
        "not shared yet: {:?}",
        about(5)
    );
    assert!(about(0).is_empty(), "{:?}", about(0));
}

//! V, O and Z: what the examples hold is what we compute, and only what is judged changes them.
//! Independent implementations judge the same files in `tests/judges`.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::digest::{self, Evidence};
use kringplan_core::source::Limits;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

const CASE_4: &str = "valid/noa-en-jayden-blijven.json";

fn evidence(doc: &Value) -> Evidence {
    let document = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
    Evidence::of(document.value(), document.file())
}

#[test]
fn the_checks_of_the_examples_stand() {
    for name in [
        "valid/joris-houdt-het-stuur.json",
        "valid/milan-komt-thuis.json",
        "states/noa-en-jayden-versie-1.json",
    ] {
        let found = evidence(&example(name));
        assert!(
            found
                .checks
                .iter()
                .all(|c| c.sealed && c.whole && c.stands.iter().all(|s| *s)),
            "{name}: {found:?}"
        );
    }
    let found = evidence(&example(CASE_4));
    let [first, second] = found.checks.as_slice() else {
        panic!("two checks")
    };
    assert!(
        first.sealed && !first.whole,
        "the check of version 1 is whole no more"
    );
    assert!(second.whole && second.stands.iter().all(|s| *s));
}

#[test]
fn the_conditions_of_two_bodies_are_fixed_together() {
    let doc = example("valid/milan-komt-thuis.json");
    let fixed = |doc: &Value| doc["voorwaardenVastgelegd"]["integriteit"]["waarde"].clone();
    assert_eq!(fixed(&doc), digest::conditions(&doc).unwrap());
    let mut after = doc.clone();
    after["voorwaarden"][5]["tekst"] = json!("Het is altijd stil.");
    assert_ne!(fixed(&doc), digest::conditions(&after).unwrap());
}

#[test]
fn the_chain_names_the_version_before() {
    let (first, second) = (
        example("states/noa-en-jayden-versie-1.json"),
        example(CASE_4),
    );
    assert_eq!(
        second["plan"]["vervangt"]["integriteit"]["waarde"],
        digest::version(&first).unwrap()
    );
}

#[test]
fn what_nobody_judges_changes_no_version() {
    let doc = example(CASE_4);
    let before = digest::version(&doc).unwrap();
    let mut after = doc.clone();
    after["deelnemers"][0]["contact"] = json!({ "telefoonnummer": "onbekend" });
    after["deelnemers"][0]["wensen"] = json!("halal");
    after["kader"]["ingrijpen"]["hardeDatum"]["op"] = json!("2026-04-20");
    after["exemplaren"] = json!([]);
    after["plan"]["vervangt"]["integriteit"]["datum"] = json!("2026-05-01");
    assert_eq!(digest::version(&after).unwrap(), before);
    after["deelnemers"][2]["naam"] = json!("Kimberley de Haas");
    assert_ne!(digest::version(&after).unwrap(), before);
}

#[test]
fn an_unknown_member_in_the_plan_changes_the_version() {
    let doc = example(CASE_4);
    let mut after = doc.clone();
    after["plan"]["afspraken"][0]["kleur"] = json!("blauw");
    assert_ne!(digest::version(&after), digest::version(&doc));
}

#[test]
fn a_judgement_ignores_agreements_that_it_does_not_rest_on() {
    let doc = example(CASE_4);
    let oordeel = doc["toetsen"][1]["oordelen"][2].clone();
    let before = digest::judgement(&doc, &oordeel).unwrap();
    let mut after = doc.clone();
    after["plan"]["afspraken"].as_array_mut().unwrap().reverse();
    after["plan"]["hoofdvraag"] = json!("Een andere vraag?");
    assert_eq!(digest::judgement(&after, &oordeel).unwrap(), before);
    assert_ne!(digest::version(&after), digest::version(&doc));
}

#[test]
fn a_changed_check_breaks_its_seal() {
    let doc = example("valid/joris-houdt-het-stuur.json");
    let mut after = doc.clone();
    after["toetsen"][0]["oordelen"][0]["uitkomst"] = json!("niet_voldaan");
    let found = evidence(&after);
    assert!(!found.checks[0].sealed && found.checks[0].stands.iter().all(|s| !s));
}

#[test]
fn duplicate_ids_have_no_digest() {
    let mut doc = example(CASE_4);
    let twin = doc["voorwaarden"][0].clone();
    doc["voorwaarden"].as_array_mut().unwrap().push(twin);
    assert_eq!(digest::version(&doc), Err(digest::DigestError::DuplicateId));
}

/// A member that is not in NFC and has the same name in NFC as another would hide behind it.
#[test]
fn two_names_that_are_one_in_nfc_have_no_digest() {
    let mut doc = example(CASE_4);
    doc["plan"]["afspraken"][0]["notiti\u{e9}"] = json!("wat is beoordeeld");
    let check = doc["toetsen"][1].clone();
    let judged = check["oordelen"][0].clone();
    let digests = digest::Digests::of(&doc);
    assert!(digests.version().is_ok() && digests.judgement(&judged).is_ok());

    let mut forged = doc.clone();
    let before = doc["plan"]["afspraken"][0].as_object().unwrap();
    let mut members = Map::new();
    members.insert("notitie\u{301}".to_owned(), json!("wat er nu ook staat"));
    members.extend(before.clone());
    forged["plan"]["afspraken"][0] = Value::Object(members);
    let none = || Err(digest::DigestError::KeysCollide);
    assert_eq!(digest::version(&forged), none());
    assert_eq!(digest::conditions(&forged), none());
    assert_eq!(digest::judgement(&forged, &judged), none());
    assert_eq!(digest::seal(&forged, &check), none());
    let found = evidence(&forged);
    assert!(found.version.is_none() && found.checks.iter().all(|c| !c.sealed));

    // What is given apart from the file is held to the same.
    let mut twice = check.clone();
    twice["e\u{301}"] = json!(1);
    twice["\u{e9}"] = json!(2);
    assert_eq!(digest::seal(&doc, &twice), none());
    // One name with loose accents is the name that it is in NFC.
    let mut loose = doc.clone();
    let agreement = loose["plan"]["afspraken"][0].as_object_mut().unwrap();
    let note = agreement.shift_remove("notiti\u{e9}").unwrap();
    agreement.insert("notitie\u{301}".to_owned(), note);
    assert_eq!(digest::version(&loose), digest::version(&doc));
}

/// The same value with members in another order.
fn shuffled(value: &Value, seed: &mut u64) -> Value {
    match value {
        Value::Object(map) => {
            let mut members: Vec<(String, Value)> = map
                .iter()
                .map(|(k, v)| (k.clone(), shuffled(v, seed)))
                .collect();
            for i in (1..members.len()).rev() {
                *seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                members.swap(i, usize::try_from(*seed >> 33).unwrap() % (i + 1));
            }
            Value::Object(members.into_iter().collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(|v| shuffled(v, seed)).collect()),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn digests_ignore_the_order_of_members(mut seed in any::<u64>()) {
        let doc = example(CASE_4);
        let other = shuffled(&doc, &mut seed);
        prop_assert_eq!(digest::version(&other), digest::version(&doc));
        let (a, b) = (&doc["toetsen"][1], &other["toetsen"][1]);
        prop_assert_eq!(digest::seal(&other, b), digest::seal(&doc, a));
        prop_assert_eq!(digest::judgement(&other, &b["oordelen"][0]), digest::judgement(&doc, &a["oordelen"][0]));
    }
}

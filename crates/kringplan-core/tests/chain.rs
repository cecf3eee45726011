//! Chains of versions, on case 4.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::source::Limits;
use kringplan_core::versions::{
    Decision, Revision, SchakelStand, ToetsverschilSoort, chain, revise,
};
use serde_json::{Value, json};

const V1: &str = "states/noa-en-jayden-versie-1.json";
const V2: &str = "valid/noa-en-jayden-blijven.json";

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn value(name: &str) -> Value {
    serde_json::from_str(&fixture(name)).unwrap()
}

fn document(value: &Value) -> Document {
    read(&serde_json::to_string_pretty(value).unwrap())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Changes a member by its pointer; `None` takes it away.
fn with(mut file: Value, pointer: &str, new: Option<Value>) -> Value {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    let holder = file.pointer_mut(holder).unwrap();
    match new {
        Some(new) => holder[key] = new,
        None => drop(holder.as_object_mut().unwrap().remove(key)),
    }
    file
}

/// Version 3 of case 4, made by `revise`.
fn third() -> Document {
    let decision = Decision {
        on: day("2026-05-09"),
        by: vec!["p3".to_owned()],
    };
    let revision = Revision {
        edited: None,
        decision: Some(decision),
        day: day("2026-05-10"),
    };
    revise(&read(&fixture(V2)), revision, Limits::default())
        .unwrap()
        .document
}

#[track_caller]
fn links(files: &[&Document], expected: &[(u32, SchakelStand)], whole: bool) {
    let found = chain(files).unwrap();
    let links: Vec<_> = found.schakels.iter().map(|s| (s.oud, s.stand)).collect();
    assert_eq!(links, expected);
    assert_eq!(found.heel, whole, "{found:?}");
}

#[test]
fn a_chain_is_verified_end_to_end_and_a_broken_link_is_named() {
    use SchakelStand::{Dubbel, Klopt, NietMeegegeven, NoemtNiet, Ontbreekt, Veranderd};
    let (v1, v2, v3) = (read(&fixture(V1)), read(&fixture(V2)), third());
    links(&[&v1, &v3, &v2], &[(2, Klopt), (1, Klopt)], true);
    links(&[&v3, &v2], &[(2, Klopt), (1, NietMeegegeven)], true);
    links(&[&v1], &[], true);
    links(&[&v1, &v1], &[], true);
    links(&[&v1, &v3], &[(2, Ontbreekt)], false);
    let tampered = document(&with(
        value(V1),
        "/plan/hoofdvraag",
        Some(json!("Een andere vraag?")),
    ));
    links(&[&v3, &tampered, &v2], &[(2, Klopt), (1, Veranderd)], false);
    links(&[&v1, &tampered], &[(1, Dubbel)], false);
    let loose = document(&with(value(V2), "/plan/vervangt", None));
    links(&[&loose], &[(1, NoemtNiet)], false);
    let other = document(&with(
        value(V1),
        "/kenmerk",
        Some(json!("0197e6d1-93ab-7f24-a0c8-7b15e2d86f30")),
    ));
    assert_eq!(
        chain(&[&v2, &other]).unwrap_err().key,
        "versies-twee-plannen"
    );
}

#[test]
fn a_check_that_went_or_changed_on_the_way_is_named() {
    let v1 = read(&fixture(V1));
    let mut new = value(V2);
    new["toetsen"].as_array_mut().unwrap().remove(0);
    let found = chain(&[&v1, &document(&new)]).unwrap();
    assert_eq!(found.toetsen[0].soort, ToetsverschilSoort::Weg);
    assert!(!found.heel);
    let new = with(value(V2), "/toetsen/0/op", Some(json!("2026-03-31")));
    let found = chain(&[&document(&new), &v1]).unwrap();
    assert_eq!(
        (found.toetsen[0].soort, found.toetsen[0].versie),
        (ToetsverschilSoort::Anders, 2)
    );
}

#[test]
fn conditions_that_were_fixed_anew_on_the_way_are_named() {
    let fixed = |mut file: Value, value: &str| {
        let seal = json!({ "algoritme": "sha_256", "waarde": value, "datum": "2026-03-20" });
        file["voorwaardenVastgelegd"] = json!({ "op": "2026-03-20", "integriteit": seal });
        document(&file)
    };
    let (one, other) = ("1".repeat(64), "2".repeat(64));
    let v1 = fixed(value(V1), &one);
    links(
        &[&fixed(value(V2), &one), &v1],
        &[(1, SchakelStand::Klopt)],
        true,
    );
    let of = |newer: &Document| {
        let found = chain(&[newer, &v1]).unwrap();
        assert!(!found.heel);
        (found.voorwaarden[0].soort, found.voorwaarden[0].versie)
    };
    let (gone, differs) = (ToetsverschilSoort::Weg, ToetsverschilSoort::Anders);
    assert_eq!(of(&fixed(value(V2), &other)), (differs, 2));
    assert_eq!(of(&document(&value(V2))), (gone, 2));
    assert_eq!(of(&fixed(value(V1), &other)), (differs, 1));
    // Fixing them for the first time is no fault.
    let later = fixed(value(V2), &one);
    assert!(chain(&[&later, &document(&value(V1))]).unwrap().heel);
}

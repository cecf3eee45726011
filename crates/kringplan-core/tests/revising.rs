//! Properties of a new version: what stays of the agreement, and that nothing outside the version's own members moves.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::versions::{Revision, revise};
use kringplan_core::{Document, digest};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Members of `plan` that a new version writes.
const OWN: [&str; 5] = [
    "versie",
    "vervangt",
    "beslotenOp",
    "beslotenDoor",
    "akkoord",
];

fn case_4() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/valid/noa-en-jayden-blijven.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn document(value: &Value) -> Document {
    Document::read(value.to_string().as_bytes(), Limits::default()).unwrap()
}

/// All that a new version must leave alone.
fn rest(doc: &Value) -> Value {
    let mut doc = doc.clone();
    for member in OWN {
        doc["plan"].as_object_mut().unwrap().remove(member);
    }
    doc
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn part_agreement_stays_exactly_where_its_agreements_are_equal(
        parts in proptest::collection::vec(proptest::collection::btree_set(0..12_usize, 0..4), 0..5),
        changed in proptest::collection::btree_set(0..12_usize, 0..4),
        gone in proptest::option::of(0..12_usize),
    ) {
        let mut old = case_4();
        let ids: Vec<String> = old["plan"]["afspraken"].as_array().unwrap().iter()
            .map(|a| a["id"].as_str().unwrap().to_owned()).collect();
        let agreed: Vec<Value> = parts.iter().enumerate().map(|(who, part)| {
            let mut entry = json!({ "deelnemer": format!("p{}", who + 1), "op": "2026-04-02" });
            if !part.is_empty() {
                entry["afspraken"] = part.iter().map(|at| json!(ids[*at])).collect();
            }
            entry
        }).collect();
        old["plan"]["akkoord"] = Value::Array(agreed.clone());
        old.as_object_mut().unwrap().remove("toetsen");
        let mut edited = old.clone();
        for at in &changed {
            edited["plan"]["afspraken"][*at]["wat"] = json!("doet het voortaan op een andere manier");
        }
        if let Some(at) = gone {
            edited["plan"]["afspraken"].as_array_mut().unwrap().remove(at);
        }
        let revision = Revision {
            edited: Some(document(&edited)),
            decision: None,
            day: NaiveDate::from_ymd_opt(2026, 4, 9).unwrap(),
        };
        let revised = revise(&document(&old), revision, Limits::default()).unwrap();
        let new = revised.document.value();
        let lost: BTreeSet<usize> = changed.iter().copied().chain(gone).collect();
        let expected: Vec<&Value> = parts.iter().zip(&agreed)
            .filter(|(part, _)| !part.is_empty() && part.is_disjoint(&lost))
            .map(|(_, entry)| entry).collect();
        let kept: Vec<&Value> = new["plan"]["akkoord"].as_array().map(Vec::as_slice).unwrap_or_default().iter().collect();
        prop_assert_eq!(kept, expected);
        prop_assert_eq!(rest(&edited), rest(new));
        prop_assert_eq!(&new["plan"]["versie"], &json!(3));
        prop_assert_eq!(new["plan"]["vervangt"]["integriteit"]["waarde"].as_str().unwrap(), digest::version(&old).unwrap());
        prop_assert!(new["plan"].get("beslotenOp").is_none());
    }
}

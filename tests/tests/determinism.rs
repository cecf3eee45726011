//! The same input and date give the same bytes; every pointer leads somewhere; nothing personal is in a finding.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use kringplan_core::path::Path;
use kringplan_core::report::report;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_tests::{day, fixtures, json_files, value};
use serde_json::Value;

/// Every fixture that can be read, with the patched ones of the rules.
fn documents() -> Vec<(String, Value)> {
    let mut out: Vec<(String, Value)> = ["valid", "states", "malformed/strict"]
        .iter()
        .flat_map(|folder| json_files(folder))
        .map(|file| (file.display().to_string(), value(&file)))
        .collect();
    for rule in std::fs::read_dir(fixtures().join("rules")).unwrap() {
        for entry in std::fs::read_dir(rule.unwrap().path()).unwrap() {
            let file = entry.unwrap().path();
            let fixture = value(&file);
            let mut doc = value(&fixtures().join(fixture["basis"].as_str().unwrap()));
            let patch: json_patch::Patch =
                serde_json::from_value(fixture["patch"].clone()).unwrap();
            json_patch::patch(&mut doc, &patch).unwrap();
            out.push((file.display().to_string(), doc));
        }
    }
    assert!(out.len() > 100);
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

fn names(doc: &Value) -> Vec<String> {
    let people = doc["deelnemers"].as_array().into_iter().flatten();
    people
        .filter_map(|p| p["naam"].as_str())
        .filter(|n| n.len() > 5)
        .map(str::to_owned)
        .collect()
}

#[test]
fn reports_are_repeatable_point_somewhere_and_name_nobody() {
    for (name, doc) in documents() {
        let text = doc.to_string();
        let make = || {
            let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
            let report = report(
                &document,
                &check(&document, &Context::on(day(4, 8))),
                day(4, 8),
                None,
            );
            for finding in &report.bevindingen {
                let path = Path::parse(&finding.pad).unwrap();
                let found = document
                    .source()
                    .find(&path)
                    .or_else(|| document.source().find(&path.parent()));
                assert!(
                    found.is_some(),
                    "{name}: {} points at nothing: {}",
                    finding.code,
                    finding.pad
                );
                assert!(
                    finding.plaats.is_some(),
                    "{name}: {} has no place",
                    finding.code
                );
            }
            serde_json::to_string_pretty(&report).unwrap()
        };
        let report = make();
        assert_eq!(make(), report, "{name}");
        for person in names(&doc) {
            assert!(!report.contains(&person), "{name} names {person}");
        }
        assert!(
            !report.contains("{$") && !report.contains("{ $"),
            "{name} has an open argument"
        );
    }
}

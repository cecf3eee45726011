//! The example plans stay clean on every day that they run, and the variants fire the rule they name.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use kringplan_core::report::Severity;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check, state};
use serde_json::Value;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

fn json_files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(fixtures().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing in {folder}");
    files
}

fn read(path: &Path) -> Document {
    Document::read(&std::fs::read(path).unwrap(), Limits::default())
        .unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display()))
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// From adoption to the next meeting; for a plan that was sent back, the day after.
fn days_of(document: &Document) -> Vec<NaiveDate> {
    let Some(first) = check(document, &Context::on(on(2099, 1, 1))).adopted_on else {
        return vec![on(2026, 3, 31)];
    };
    let plan = document.file().plan.as_ref().unwrap();
    let last = plan
        .weer_bij_elkaar
        .as_ref()
        .and_then(|w| w.op)
        .expect("an example has a next meeting");
    assert!(first < last, "{first} {last}");
    first.iter_days().take_while(|day| *day <= last).collect()
}

#[test]
fn examples_are_clean_from_adoption_to_the_next_meeting() {
    let mut wrong = Vec::new();
    for file in json_files("valid") {
        let document = read(&file);
        let days = days_of(&document);
        assert!(days.len() > 14, "{} is not adopted", file.display());
        for day in days {
            let checked = check(&document, &Context::on(day));
            for finding in checked.findings {
                wrong.push(format!(
                    "{} {day}: {} {} {}",
                    file.display(),
                    finding.code,
                    finding.branch,
                    finding.path
                ));
            }
            if !checked.row.state.is_adopted() {
                wrong.push(format!(
                    "{} {day}: {}",
                    file.display(),
                    checked.row.state.word()
                ));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn examples_reach_the_states_they_tell_of() {
    let state_on = |name: &str, day| {
        check(&read(&fixtures().join(name)), &Context::on(day))
            .row
            .state
            .word()
    };
    let first = "states/noa-en-jayden-versie-1.json";
    assert_eq!(state_on(first, on(2026, 3, 27)), "concept");
    assert_eq!(state_on(first, on(2026, 3, 28)), "opgeschreven");
    assert_eq!(state_on(first, on(2026, 3, 30)), "terug_naar_kring");
    let second = "valid/noa-en-jayden-blijven.json";
    assert_eq!(state_on(second, on(2026, 4, 6)), "ter_toets");
    assert_eq!(state_on(second, on(2026, 4, 7)), "in_uitvoering");
    let joris = "valid/joris-houdt-het-stuur.json";
    assert_eq!(state_on(joris, on(2026, 3, 18)), "ter_toets");
    assert_eq!(state_on(joris, on(2026, 3, 19)), "in_uitvoering");
    let milan = "valid/milan-komt-thuis.json";
    assert_eq!(state_on(milan, on(2026, 5, 15)), "concept");
    assert_eq!(state_on(milan, on(2026, 5, 16)), "doorgenomen");
    assert_eq!(state_on(milan, on(2026, 5, 18)), "ter_toets");
    assert_eq!(state_on(milan, on(2026, 5, 20)), "ter_toets");
    assert_eq!(state_on(milan, on(2026, 5, 27)), "ter_toets");
    assert_eq!(state_on(milan, on(2026, 5, 28)), "in_uitvoering");
}

#[test]
fn only_the_body_that_was_unclear_has_to_speak_again() {
    let document = read(&fixtures().join("valid/milan-komt-thuis.json"));
    let missing_on = |day| {
        let checked = check(&document, &Context::on(day));
        let codes: Vec<&str> = (checked.findings.iter())
            .filter(|f| f.code == "TTS-001")
            .map(|f| f.code)
            .collect();
        (checked.row.next, codes)
    };
    // One body has judged, the other is still to come; then both have, and one was not clear.
    let (next, codes) = missing_on(on(2026, 5, 19));
    assert_eq!(next, [state::AanZet::Instantie]);
    assert!(codes.contains(&"TTS-001"), "{codes:?}");
    let (next, codes) = missing_on(on(2026, 5, 20));
    assert_eq!(next, [state::AanZet::Instantie]);
    assert!(codes.is_empty(), "both bodies have spoken: {codes:?}");
}

#[test]
fn variants_fire_the_rule_they_name() {
    let mut wrong = Vec::new();
    for file in json_files("variants") {
        let variant: Value =
            serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let base_path = fixtures().join(variant["basis"].as_str().unwrap());
        let mut doc: Value =
            serde_json::from_str(&std::fs::read_to_string(&base_path).unwrap()).unwrap();
        let patch: json_patch::Patch = serde_json::from_value(variant["patch"].clone()).unwrap();
        json_patch::patch(&mut doc, &patch).unwrap();
        let base = read(&base_path);
        let changed = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
        let list = |key: &str| -> Vec<String> {
            serde_json::from_value(
                variant
                    .get(key)
                    .cloned()
                    .unwrap_or(Value::Array(Vec::new())),
            )
            .unwrap()
        };
        let (expected, consequences) = (list("verwacht"), list("gevolg"));
        assert!(!expected.is_empty(), "{} expects nothing", file.display());
        let from: Option<NaiveDate> = variant["vanaf"].as_str().map(|day| day.parse().unwrap());
        for day in days_of(&base)
            .into_iter()
            .filter(|day| from.is_none_or(|from| *day >= from))
        {
            let count = |document: &Document| {
                let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
                for finding in check(document, &Context::on(day))
                    .findings
                    .iter()
                    .filter(|f| f.code != "STR-023")
                {
                    *counts.entry(finding.code).or_default() += 1;
                }
                counts
            };
            let (before, after) = (count(&base), count(&changed));
            let new: Vec<&str> = after
                .iter()
                .filter(|(code, n)| **n > before.get(*code).copied().unwrap_or(0))
                .map(|(code, _)| *code)
                .collect();
            let missing = expected.iter().any(|code| !new.contains(&code.as_str()));
            let extra = new
                .iter()
                .any(|code| !expected.iter().chain(&consequences).any(|c| c == code));
            if missing || extra {
                wrong.push(format!(
                    "{} on {day}: {new:?} instead of {expected:?}",
                    file.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_first_version_that_was_sent_back_says_what_to_ask() {
    let document = read(&fixtures().join("states/noa-en-jayden-versie-1.json"));
    let checked = check(&document, &Context::on(on(2026, 3, 31)));
    let codes: Vec<&str> = checked.findings.iter().map(|f| f.code).collect();
    assert!(codes.contains(&"VWD-005"), "{codes:?}");
    assert_eq!(checked.row.next, [state::AanZet::Kring]);
    assert!(
        checked
            .findings
            .iter()
            .all(|f| f.severity != Severity::Fout || f.code == "VWD-005"),
        "{codes:?}"
    );
}

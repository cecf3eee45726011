//! The strict door: every malformed file is refused, with code, pointer, line and column, and nothing of it is quoted.
//!
//! `tests/fixtures/malformed/expected.json` holds what each file gives. `KRINGPLAN_BLESS=1` writes it anew: review the
//! difference before you commit it.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kringplan_core::Document;
use kringplan_core::report::{Finding, unreadable};
use kringplan_core::source::Limits;
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/malformed")
}

fn files(kind: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder().join(kind))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() > 2, "no files in {kind}");
    files
}

fn line(finding: &Finding) -> String {
    let place = finding
        .place
        .map_or("?".to_owned(), |p| format!("{}:{}", p.line, p.column));
    let branch = if finding.branch == "-" {
        String::new()
    } else {
        format!("/{}", finding.branch)
    };
    format!("{}{branch} {place} {}", finding.code, finding.path)
        .trim_end()
        .to_owned()
}

#[test]
fn every_malformed_file_is_refused_with_its_place() {
    let mut actual: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for kind in ["text", "schema", "strict"] {
        for file in files(kind) {
            let name = format!("{kind}/{}", file.file_name().unwrap().to_str().unwrap());
            let found = match Document::read(&std::fs::read(&file).unwrap(), Limits::default()) {
                Ok(document) if kind == "strict" => document.notes().to_vec(),
                Ok(_) => panic!("{name} was read"),
                Err(problems) => problems,
            };
            assert!(!found.is_empty(), "{name}: no problem told");
            actual.insert(name, found.iter().map(line).collect());
        }
    }
    let path = folder().join("expected.json");
    if std::env::var_os("KRINGPLAN_BLESS").is_some() {
        std::fs::write(&path, serde_json::to_string_pretty(&actual).unwrap() + "\n").unwrap();
    }
    let expected: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for (name, lines) in &actual {
        assert_eq!(expected.get(name), Some(lines), "{name}");
    }
    assert_eq!(
        actual.len(),
        expected.len(),
        "expected.json names files that are gone"
    );
}

#[test]
fn reports_on_unreadable_files_quote_nothing_and_are_whole() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
    for file in files("text").into_iter().chain(files("schema")) {
        let Err(problems) = Document::read(&std::fs::read(&file).unwrap(), Limits::default())
        else {
            panic!("{} was read", file.display())
        };
        let report = unreadable(&problems, day, None);
        assert!(!report.gelezen && report.toestand.is_none());
        let text = serde_json::to_string(&report).unwrap();
        for secret in [
            "Jan Jansen",
            "Gülay",
            "gisteren",
            "geheimLid",
            "Tineke",
            "Nederlands\"",
            "plan-1",
        ] {
            assert!(!text.contains(secret), "{} quotes {secret}", file.display());
        }
        for finding in &report.bevindingen {
            for words in [
                &finding.tekst.nl,
                &finding.tekst.en,
                &finding.vraag.nl,
                &finding.vraag.en,
                &finding.bron,
            ] {
                assert!(
                    !words.is_empty() && !words.contains("STR-") && !words.contains("{$"),
                    "{}: {words}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn limits_are_options() {
    let nested = format!(
        "{{\"schemaVersie\": \"1.0.0\", \"uitbreidingen\": {}1{}}}",
        "[".repeat(80),
        "]".repeat(80)
    );
    let nested = nested
        .replace("\"uitbreidingen\": [", "\"uitbreidingen\": {\"a:b\": [")
        .replace("]}", "]}}");
    let code = |limits| {
        Document::read(nested.as_bytes(), limits)
            .err()
            .map(|p| p[0].code)
    };
    assert_eq!(code(Limits::default()), Some("STR-007"));
    assert_eq!(
        code(Limits {
            depth: 100,
            ..Limits::default()
        }),
        None
    );
    assert_eq!(
        code(Limits {
            bytes: 20,
            ..Limits::default()
        }),
        Some("STR-008")
    );
}

#[test]
fn a_byte_order_mark_and_loose_accents_are_read_with_a_warning() {
    let text =
        "\u{feff}{ \"schemaVersie\": \"1.0.0\",\n  \"plan\": { \"hoofdvraag\": \"cafe\u{301}\" } }";
    let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
    let notes: Vec<String> = document.notes().iter().map(line).collect();
    assert_eq!(notes, ["STR-021 2:27 /plan/hoofdvraag", "STR-022 1:1"]);
    assert!(!document.is_normalised());
}

#[test]
fn a_hostile_file_gives_a_bounded_list() {
    let nulls = format!("[{}null]", "null,".repeat(50_000));
    let problems = Document::read(nulls.as_bytes(), Limits::default())
        .err()
        .unwrap();
    assert_eq!(problems.len(), 1000);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Reading never panics, and what it reads serde_json reads too.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if Document::read(&bytes, Limits::default()).is_ok() {
            prop_assert!(serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
        }
    }

    /// One changed byte in a real plan never panics, and is told with a place inside the text.
    #[test]
    fn a_damaged_plan_is_read_or_refused(at in 0_usize..20_000, byte in any::<u8>()) {
        let file = folder().join("../valid/sem-weer-naar-school.json");
        let mut bytes = std::fs::read(file).unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Err(problems) = Document::read(&bytes, Limits::default()) {
            let lines = bytes.iter().filter(|b| **b == b'\n').count() + 1;
            for problem in problems {
                let place = problem.place.unwrap();
                prop_assert!(place.line as usize <= lines, "{place:?}");
            }
        }
    }
}

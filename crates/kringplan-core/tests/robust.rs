//! Whatever a readable plan holds, a check ends, points somewhere and gives the same again.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use chrono::{Days, NaiveDate};
use kringplan_core::path::Path as Pointer;
use kringplan_core::report::report;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use proptest::prelude::*;
use serde_json::{Value, json};

const EXAMPLES: [&str; 6] = [
    "sem-weer-naar-school",
    "fatma-aan-het-werk",
    "joris-houdt-het-stuur",
    "noa-en-jayden-blijven",
    "milan-komt-thuis",
    "vrij-plan",
];

fn example(index: usize) -> Value {
    let name = EXAMPLES[index % EXAMPLES.len()];
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../tests/fixtures/valid/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let here = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                pointers(inner, &here, out);
                out.push(here);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                let here = format!("{at}/{index}");
                pointers(inner, &here, out);
                out.push(here);
            }
        }
        _ => {}
    }
}

/// One damage: something goes, takes the value of something else, is doubled, or becomes a difficult text.
fn damage(doc: &mut Value, kind: u8, first: usize, second: usize) {
    let mut all = Vec::new();
    pointers(doc, "", &mut all);
    if all.is_empty() {
        return;
    }
    let (here, there) = (&all[first % all.len()], &all[second % all.len()]);
    let other = doc.pointer(there).cloned().unwrap_or(Value::Bool(true));
    let (holder, last) = here.rsplit_once('/').unwrap_or(("", here));
    match kind % 5 {
        0 => match doc.pointer_mut(holder) {
            Some(Value::Object(map)) => {
                map.shift_remove(&last.replace("~1", "/").replace("~0", "~"));
            }
            Some(Value::Array(items)) => {
                items.remove(last.parse::<usize>().unwrap() % items.len());
            }
            _ => {}
        },
        1 => *doc.pointer_mut(here).unwrap() = other,
        2 => {
            if let Some(Value::Array(items)) = doc.pointer_mut(holder) {
                let twin = items[last.parse::<usize>().unwrap() % items.len()].clone();
                items.push(twin);
            }
        }
        3 => {
            if let Some(Value::String(text)) = doc.pointer_mut(here) {
                *text = "  İıŞß’ e\u{301} 🎈 10.30 uur 123456782 p1 iedereen \u{202e} zo snel mogelijk. Ex.".to_owned();
            }
        }
        _ => {
            if let Some(Value::String(text)) = doc.pointer_mut(here) {
                text.clear();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_plan_is_checked_or_refused(
        index in 0_usize..6,
        damages in proptest::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), 1..8),
        shift in 0_u64..200,
    ) {
        let mut doc = example(index);
        for (kind, first, second) in damages {
            damage(&mut doc, kind, first, second);
        }
        let text = doc.to_string();
        let day = NaiveDate::from_ymd_opt(2026, 2, 1).unwrap() + Days::new(shift);
        let Ok(document) = Document::read(text.as_bytes(), Limits::default()) else { return Ok(()) };
        let make = || report(&document, &check(&document, &Context::on(day)), day, None);
        let found = make();
        for finding in &found.bevindingen {
            let path = Pointer::parse(&finding.pad).unwrap();
            let source = document.source();
            prop_assert!(source.find(&path).or_else(|| source.find(&path.parent())).is_some(), "{}", finding.pad);
        }
        prop_assert_eq!(&make(), &found);
        // What is formatted reads the same.
        if let Ok(formatted) = kringplan_core::format::format(&document) {
            let again = Document::read(formatted.as_bytes(), Limits::default()).unwrap();
            prop_assert_eq!(kringplan_core::format::format(&again).unwrap(), formatted);
        }
    }
}

#[test]
fn the_emptiest_plans_are_checked() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
    for doc in [
        json!({ "schemaVersie": "1.0.0" }),
        json!({ "schemaVersie": "1.0.0", "plan": {} }),
    ] {
        let document = Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap();
        let checked = check(&document, &Context::on(day));
        assert_eq!(checked.row.state.word(), "concept");
        assert!(!checked.findings.is_empty());
    }
}

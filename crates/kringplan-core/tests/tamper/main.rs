//! The tamper table: every place of the schema is changed, added to, deleted and given an unknown member, after a
//! positive check, and what V, O, Z, C and the chain do is held against the contract.

mod contract;

use std::collections::BTreeSet;

use kringplan_core::Document;
use kringplan_core::digest::Evidence;
use kringplan_core::publish::seals::{Kind, Tampering, maximal_plan, schema_places, tamper};
use kringplan_core::source::Limits;
use serde_json::Value;

fn read(plan: &Value) -> Option<Document> {
    Document::read(plan.to_string().as_bytes(), Limits::default()).ok()
}

#[test]
fn before_anything_is_changed_every_check_stands() {
    let plan = maximal_plan();
    let document = read(&plan).unwrap();
    assert!(
        document.notes().is_empty(),
        "the plan has only what the schema knows"
    );
    let evidence = Evidence::of(document.value(), document.file());
    let [first, second] = evidence.checks.as_slice() else {
        panic!("two checks")
    };
    assert!(first.sealed && !first.whole && second.sealed && second.whole);
    assert_eq!(first.stands, [true], "carried over from version 1");
    assert_eq!(second.stands, [true]);
}

#[test]
fn every_change_does_what_the_contract_says() {
    let mut wrong = Vec::new();
    let mut reached = BTreeSet::new();
    let mut shapes = BTreeSet::new();
    tamper(|done| {
        reached.insert(done.pattern.clone());
        shapes.insert((done.kind, done.pattern.clone()));
        wrong.extend(compare(&done));
    });
    for place in schema_places() {
        if !reached.contains(&place) {
            wrong.push(format!(
                "{place} is in the schema, but not in the plan of the table: give it a value in data/zegels/plan.json, \
                 or teach publish/seals/sample.rs to make one"
            ));
        }
    }
    let unknown = shapes.iter().filter(|(kind, _)| *kind == Kind::Unknown);
    assert!(unknown.count() > 40, "each object gets an unknown member");
    assert!(
        wrong.is_empty(),
        "{} of:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What is not as the contract says, in a sentence.
fn compare(done: &Tampering) -> Option<String> {
    let place = format!("{} {:?}", done.name, done.kind);
    let read = read(&done.plan);
    // "Duplicate ids: no digest", and so for what has none: it is refused at the door.
    if done.kind == Kind::Deleted && done.name.ends_with("/id") {
        return read.map(|_| format!("{place}: a file without this id is read"));
    }
    let found: BTreeSet<String> = done.effects.iter().map(ToString::to_string).collect();
    let Some(expected) = contract::expected(done) else {
        return Some(format!(
            "{place}: no line of the contract fits. Say in tests/tamper/contract.rs which digests cover this chapter \
             (found: {found:?}), and in schemas/CHANGELOG.md why"
        ));
    };
    if found != expected {
        return Some(format!("{place}: {found:?} instead of {expected:?}"));
    }
    verdict(&read?, &expected).map(|problem| format!("{place}: {problem}"))
}

/// "Z wrong: counts for nothing. V equal: whole. Each judgement stands exactly while its O matches", in the chain.
fn verdict(document: &Document, expected: &BTreeSet<String>) -> Option<String> {
    let evidence = Evidence::of(document.value(), document.file());
    if (evidence.conditions_stand == Some(true)) == expected.contains("vastgelegd") {
        return Some(format!("conditions stand: {:?}", evidence.conditions_stand));
    }
    let changed = |what: &str, of: &str| expected.contains(&format!("{what}({of})"));
    for (check, found) in document.file().toetsen.iter().zip(&evidence.checks) {
        let id = check.id.as_str();
        let Some(condition) = [("t1", "V1"), ("t2", "V2")]
            .into_iter()
            .find_map(|(t, v)| (t == id).then_some(v))
        else {
            // Another id, or a check that was not there: its seal is of nothing that was sealed.
            if found.sealed || found.stands.contains(&true) {
                return Some(format!("{id} counts"));
            }
            continue;
        };
        let sealed = !changed("zegel", id);
        if found.sealed != sealed {
            return Some(format!("{id} sealed: {}", found.sealed));
        }
        if found.in_chain == changed("keten", id) {
            return Some(format!("{id} in chain: {}", found.in_chain));
        }
        let whole = sealed && id == "t2" && !expected.contains("V");
        if found.whole != whole {
            return Some(format!("{id} whole: {}", found.whole));
        }
        let stands = sealed && !changed("keten", id) && !changed("O", condition);
        if found.stands.first().is_some_and(|s| *s != stands) {
            return Some(format!("{id} stands: {:?}", found.stands));
        }
    }
    None
}

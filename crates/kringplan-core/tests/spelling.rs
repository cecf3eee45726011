//! Digests ignore how a file is spelt and, where the contract says so, how its lists are ordered; any judged character
//! changes them.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::fmt::Write as _;
use std::path::Path;

use kringplan_core::Document;
use kringplan_core::digest::Digests;
use kringplan_core::source::Limits;
use proptest::prelude::*;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

const CASES: [&str; 3] = [
    "joris-houdt-het-stuur",
    "noa-en-jayden-blijven",
    "milan-komt-thuis",
];

fn example(index: usize) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!(
        "../../tests/fixtures/valid/{}.json",
        CASES[index % CASES.len()]
    ));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// V, C, every Z and every O, each with what it is of, in an order of its own.
#[derive(Debug, PartialEq, Eq)]
struct All {
    version: String,
    conditions: String,
    seals: Vec<(String, String)>,
    judgements: Vec<(String, String)>,
}

fn all(doc: &Value) -> All {
    let digests = Digests::of(doc);
    let (mut seals, mut judgements) = (Vec::new(), Vec::new());
    for toets in doc["toetsen"].as_array().unwrap() {
        let id = toets["id"].as_str().unwrap().to_owned();
        for oordeel in toets["oordelen"].as_array().unwrap() {
            let about = format!("{id} {}", oordeel["voorwaarde"]);
            judgements.push((about, digests.judgement(oordeel).unwrap()));
        }
        seals.push((id, digests.seal(toets).unwrap()));
    }
    seals.sort();
    judgements.sort();
    All {
        version: digests.version().unwrap(),
        conditions: digests.conditions().unwrap(),
        seals,
        judgements,
    }
}

/// A stream of choices from one seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let other = self.below(at + 1);
            items.swap(at, other);
        }
    }

    fn space(&mut self, out: &mut String) {
        out.push_str(["", "", " ", "\n", "\r\n", "\t ", "  "][self.below(7)]);
    }

    fn text(&mut self, text: &str, out: &mut String) {
        // Decomposed text reads the same; the door warns about it.
        let text: String = match self.below(4) {
            0 => text.nfd().collect(),
            _ => text.to_owned(),
        };
        out.push('"');
        for c in text.chars() {
            match (self.below(6), c) {
                (0, _) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let _ = write!(out, "\\u{unit:04X}");
                    }
                }
                (_, '"' | '\\') => out.extend(['\\', c]),
                (1, '/') => out.push_str("\\/"),
                (_, c) if c.is_control() => {
                    let _ = write!(out, "\\u{:04x}", u32::from(c));
                }
                (_, c) => out.push(c),
            }
        }
        out.push('"');
    }

    /// The same value in another spelling: members in another order, white space, escapes.
    fn spell(&mut self, value: &Value, out: &mut String) {
        self.space(out);
        match value {
            Value::Object(map) => {
                let mut members: Vec<(&String, &Value)> = map.iter().collect();
                self.shuffle(&mut members);
                out.push('{');
                for (at, (key, inner)) in members.into_iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    self.space(out);
                    self.text(key, out);
                    self.space(out);
                    out.push(':');
                    self.spell(inner, out);
                }
                out.push('}');
            }
            Value::Array(items) => {
                out.push('[');
                for (at, inner) in items.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    self.spell(inner, out);
                }
                out.push(']');
            }
            Value::String(text) => self.text(text, out),
            other => out.push_str(&other.to_string()),
        }
        self.space(out);
    }
}

fn list<'d>(doc: &'d mut Value, pointer: &str) -> &'d mut Vec<Value> {
    doc.pointer_mut(pointer).unwrap().as_array_mut().unwrap()
}

/// Every text below a place, but not the day on which a digest was made nor what stands in a seal.
fn texts(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.is_empty() => out.push(at.to_owned()),
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                texts(inner, &format!("{at}/{index}"), out);
            }
        }
        Value::Object(map) => {
            for (key, inner) in map {
                let made = at.ends_with("/integriteit") && key == "datum";
                if !made && key != "zegel" {
                    texts(inner, &format!("{at}/{key}"), out);
                }
            }
        }
        _ => {}
    }
}

/// One character of one text below `under` becomes another.
fn another_character(doc: &mut Value, under: &str, dice: &mut Dice) -> String {
    let mut places = Vec::new();
    texts(doc.pointer(under).unwrap(), under, &mut places);
    let place = places.swap_remove(dice.below(places.len()));
    let Some(Value::String(text)) = doc.pointer_mut(&place) else {
        panic!("{place} is no text")
    };
    let mut characters: Vec<char> = text.chars().collect();
    let at = dice.below(characters.len());
    characters[at] = if characters[at] == 'q' { 'w' } else { 'q' };
    *text = characters.into_iter().collect();
    place
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_spelling_has_the_same_digests(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let mut text = String::new();
        Dice(seed).spell(&doc, &mut text);
        let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
        prop_assert_eq!(all(document.value()), all(&doc));
    }

    #[test]
    fn people_bodies_conditions_and_checks_have_no_order(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let (mut other, mut dice) = (doc.clone(), Dice(seed));
        for pointer in ["/deelnemers", "/instanties", "/voorwaarden", "/toetsen"] {
            dice.shuffle(list(&mut other, pointer));
        }
        prop_assert_eq!(all(&other), all(&doc));
    }

    #[test]
    fn the_order_of_the_plan_counts_in_the_version_alone(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let (mut other, mut dice) = (doc.clone(), Dice(seed));
        for pointer in ["/plan/afspraken", "/plan/hulpVanBuiten", "/plan/zorgen", "/plan/akkoord"] {
            dice.shuffle(list(&mut other, pointer));
        }
        let (before, after) = (all(&doc), all(&other));
        prop_assert_eq!(before.version == after.version, doc["plan"] == other["plan"]);
        prop_assert_eq!(All { version: before.version.clone(), ..after }, before);
    }

    #[test]
    fn any_character_of_the_plan_changes_the_version(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let mut dice = Dice(seed);
        for under in ["/plan", "/instanties", "/voorwaarden", "/kenmerk", "/plansoort"] {
            let mut other = doc.clone();
            let place = another_character(&mut other, under, &mut dice);
            prop_assert_ne!(Digests::of(&other).version(), Digests::of(&doc).version(), "{}", place);
        }
    }

    #[test]
    fn any_character_that_a_judgement_rests_on_changes_it(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let mut dice = Dice(seed);
        let checks = doc["toetsen"].as_array().unwrap();
        let judgements = checks[dice.below(checks.len())]["oordelen"].as_array().unwrap();
        let judgement = &judgements[dice.below(judgements.len())];
        let rests_on = judgement["steuntOp"].as_array().unwrap();
        let named = |part: &Value| rests_on.contains(&part["id"]);
        let agreements = doc["plan"]["afspraken"].as_array().unwrap();
        let mut under: Vec<String> = (0..agreements.len())
            .filter(|at| named(&agreements[*at]))
            .map(|at| format!("/plan/afspraken/{at}"))
            .collect();
        let conditions = doc["voorwaarden"].as_array().unwrap();
        let own = conditions.iter().position(|v| v["id"] == judgement["voorwaarde"]).unwrap();
        under.push(format!("/voorwaarden/{own}"));
        for under in under {
            let mut other = doc.clone();
            let place = another_character(&mut other, &under, &mut dice);
            let now = Digests::of(&other).judgement(judgement);
            prop_assert_ne!(now, Digests::of(&doc).judgement(judgement), "{}", place);
        }
    }

    #[test]
    fn any_character_of_a_check_changes_its_seal(index in 0_usize..3, seed in any::<u64>()) {
        let doc = example(index);
        let mut dice = Dice(seed);
        for at in 0..doc["toetsen"].as_array().unwrap().len() {
            let mut other = doc.clone();
            let place = another_character(&mut other, &format!("/toetsen/{at}"), &mut dice);
            let now = Digests::of(&other).seal(&other["toetsen"][at]);
            prop_assert_ne!(now, Digests::of(&doc).seal(&doc["toetsen"][at]), "{}", place);
        }
    }
}

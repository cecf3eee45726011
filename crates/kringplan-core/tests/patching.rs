//! Changes as RFC 6902 operations: the value is what another library makes of it, the text is spliced, and nothing
//! unreadable comes out.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use kringplan_core::Document;
use kringplan_core::format::format;
use kringplan_core::source::Limits;
use kringplan_core::writing::{Draft, Rejected, patch};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

const CASE_1: &str = include_str!("../../../tests/fixtures/valid/sem-weer-naar-school.json");
const FREE: &str = include_str!("../../../tests/fixtures/valid/vrij-plan.json");

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap_or_else(|p| panic!("{p:?}: {text}"))
}

fn patched(text: &str, ops: &Value) -> Result<String, Rejected> {
    patch(&read(text), ops, Limits::default()).map(|d| d.source().text().to_owned())
}

/// The text after the changes; what another library makes of them is the same.
fn after(text: &str, ops: &Value) -> String {
    let out = patched(text, ops).unwrap_or_else(|r| panic!("{r:?}"));
    let mut expected: Value = serde_json::from_str(text).unwrap();
    let list: json_patch::Patch = serde_json::from_value(ops.clone()).unwrap();
    json_patch::patch(&mut expected, &list).unwrap();
    assert_eq!(read(&out).value(), &expected, "{out}");
    out
}

fn refused(text: &str, ops: &Value) -> (&'static str, String) {
    let rejected = patched(text, ops).unwrap_err();
    let words = kringplan_core::text::both(rejected.refusal.key, &rejected.refusal.args);
    assert_ne!(words.nl, rejected.refusal.key, "has words");
    (rejected.refusal.key, words.en)
}

#[test]
fn a_replaced_text_changes_nothing_else() {
    let old = "Zij stuurt een bericht.";
    let text = format!(
        "{{\n  \"schemaVersie\": \"1.0.0\",\n  \"plan\": {{\n    \"bijVerandering\": \"{old}\"\n  }}\n}}\n"
    );
    let new = "Wie \"niet\" kan, belt.\n\tEn \u{1f600}";
    let ops = json!([{ "op": "replace", "path": "/plan/bijVerandering", "value": new }]);
    let out = after(&text, &ops);
    let quoted = Value::from(new).to_string();
    assert_eq!(out, text.replace(&format!("\"{old}\""), &quoted));
    assert_eq!(format(&read(&out)).unwrap(), out);
}

#[test]
fn a_new_member_comes_at_its_place_and_laid_out() {
    let text = "{\n  \"schemaVersie\": \"1.0.0\",\n  \"taal\": \"nl\",\n  \"deelnemers\": [],\n  \"plan\": {\n    \"akkoord\": []\n  }\n}\n";
    // Before all others, between two, and at the end; the members of a new value come in order as well.
    let ops = json!([
        { "op": "add", "path": "/plan/versie", "value": 1 },
        { "op": "add", "path": "/kader", "value": { "gemeente": "Gouda", "werkwijze": "vrij" } },
        { "op": "add", "path": "/deelnemers/-", "value": { "naam": "Ria", "id": "p1" } },
        { "op": "add", "path": "/plan/afspraken", "value": [] },
        { "op": "add", "path": "/plan/afspraken/0", "value": { "wie": "p1", "id": "A1" } },
        { "op": "add", "path": "/$schema", "value": "urn:kringplan:schema:plan:1" },
    ]);
    let out = after(text, &ops);
    assert_eq!(format(&read(&out)).unwrap(), out, "{out}");
    assert!(out.starts_with("{\n  \"$schema\""), "{out}");
    assert!(
        out.contains("\"kader\": {\n    \"werkwijze\": \"vrij\",\n    \"gemeente\": \"Gouda\"\n  },\n  \"deelnemers\""),
        "{out}"
    );
    // What nobody knows comes last, and nothing comes behind it that has a place of its own.
    let out = after(
        &out,
        &json!([{ "op": "add", "path": "/mijnVeld", "value": 1 }]),
    );
    assert!(out.ends_with("},\n  \"mijnVeld\": 1\n}\n"), "{out}");
    let out = after(
        &out,
        &json!([{ "op": "add", "path": "/conferentie", "value": {} }]),
    );
    assert!(out.contains("\"conferentie\": {},\n  \"plan\""), "{out}");
}

#[test]
fn a_moment_has_the_members_of_its_own_kind() {
    let every = json!({ "eenheid": "week", "aantal": 1 });
    let rhythm = json!({ "elke": every, "vanaf": "2026-03-16", "soort": "ritme" });
    let when = "/plan/afspraken/0/wanneer";
    let out = after(
        "{\n  \"schemaVersie\": \"1.0.0\",\n  \"plan\": {}\n}\n",
        &json!([
            { "op": "add", "path": "/plan/afspraken", "value": [{ "id": "A1", "wanneer": rhythm }] },
            { "op": "add", "path": format!("{when}/dagen"), "value": ["ma"] },
            { "op": "add", "path": format!("{when}/tot"), "value": "2026-06-01" },
            { "op": "add", "path": format!("{when}/dagen/0"), "value": "zo" },
        ]),
    );
    assert_eq!(format(&read(&out)).unwrap(), out, "{out}");
    let whole = json!({ "op": "2026-03-16", "soort": "datum" });
    let out = after(
        &out,
        &json!([{ "op": "replace", "path": when, "value": whole }]),
    );
    assert_eq!(format(&read(&out)).unwrap(), out, "{out}");
}

#[test]
fn items_come_anywhere_go_and_move() {
    for text in [CASE_1, FREE] {
        let list = "/plan/zorgen";
        let ops = json!([
            { "op": "add", "path": format!("{list}/0"), "value": { "id": "Z97", "tekst": "Een" } },
            { "op": "add", "path": format!("{list}/1"), "value": { "id": "Z98", "tekst": "Twee" } },
            { "op": "add", "path": format!("{list}/-"), "value": { "id": "Z99", "tekst": "Drie" } },
            { "op": "move", "from": format!("{list}/0"), "path": format!("{list}/2") },
            { "op": "move", "from": format!("{list}/1"), "path": format!("{list}/-") },
        ]);
        let out = after(text, &ops);
        assert_eq!(format(&read(&out)).unwrap(), out);
        let count = read(&out).value()["plan"]["zorgen"]
            .as_array()
            .unwrap()
            .len();
        let all: Vec<_> = (0..count)
            .map(|_| json!({ "op": "remove", "path": format!("{list}/0") }))
            .collect();
        let out = after(&out, &json!(all));
        assert!(out.contains("\"zorgen\": [],\n"), "{out}");
    }
}

#[test]
fn a_text_keeps_a_layout_of_its_own() {
    let text = "{\r\n\t\"schemaVersie\" : \"1.0.0\",\r\n\t\"deelnemers\": [ { \"id\": \"p1\", \"zijde\": \"kring\" } ],\r\n\t\"eigen\":1\r\n}";
    let out = after(
        text,
        &json!([{ "op": "add", "path": "/deelnemers/0/naam", "value": "Ria" }]),
    );
    assert_eq!(
        out,
        text.replace("\"p1\",", "\"p1\", \"naam\": \"Ria\","),
        "on one line what stood on one line"
    );
    let out = after(
        &out,
        &json!([{ "op": "add", "path": "/kader", "value": { "werkwijze": "vrij" } }]),
    );
    assert!(
        out.contains(",\r\n\t\"kader\": {\r\n\t\t\"werkwijze\": \"vrij\"\r\n\t},\r\n\t\"deel"),
        "{out}"
    );
    let compact = "{\"schemaVersie\":\"1.0.0\",\"deelnemers\":[{\"id\":\"p1\"}]}";
    let ops = json!([{ "op": "add", "path": "/deelnemers/0", "value": { "id": "p2" } }]);
    assert_eq!(
        after(compact, &ops),
        compact.replace("[{", "[{\"id\":\"p2\"},{")
    );
}

#[test]
fn new_text_comes_in_nfc_and_old_text_stays() {
    let text = "{\"schemaVersie\":\"1.0.0\",\"deelnemers\":[{\"id\":\"p1\",\"naam\":\"Zoe\u{308}\"},{\"id\":\"p2\"}]}";
    let ops = json!([{ "op": "add", "path": "/deelnemers/1/naam", "value": "Rene\u{301}" }]);
    let out = patched(text, &ops).unwrap();
    assert!(
        out.contains("Zoe\u{308}") && out.contains("Ren\u{e9}"),
        "{out}"
    );
    let twice = json!([{ "op": "add", "path": "/eigen", "value": { "\u{e9}": 1, "e\u{301}": 2 } }]);
    assert_eq!(refused(text, &twice).0, "bewerken-sleutels");
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table of what is refused")]
fn what_cannot_be_done_is_refused_with_its_place() {
    let zorg = json!({ "id": "Z9", "tekst": "x" });
    let cases = [
        (json!({}), "bewerken-lijst"),
        (
            json!([{ "op": "copy", "from": "/taal", "path": "/x" }]),
            "bewerken-lijst",
        ),
        (json!([{ "op": "add", "path": "/taal" }]), "bewerken-lijst"),
        (
            json!([{ "op": "add", "path": "taal", "value": "nl" }]),
            "bewerken-plek",
        ),
        (
            json!([{ "op": "add", "path": "/a~2b", "value": 1 }]),
            "bewerken-plek",
        ),
        (
            json!([{ "op": "replace", "path": "", "value": {} }]),
            "bewerken-niet-alles",
        ),
        (
            json!([{ "op": "replace", "path": "/nergens", "value": 1 }]),
            "bewerken-niet-daar",
        ),
        (
            json!([{ "op": "remove", "path": "/nergens" }]),
            "bewerken-niet-daar",
        ),
        (
            json!([{ "op": "remove", "path": "/plan/zorgen/-" }]),
            "bewerken-niet-daar",
        ),
        (
            json!([{ "op": "move", "from": "/nergens", "path": "/x" }]),
            "bewerken-niet-daar",
        ),
        (
            json!([{ "op": "move", "from": "/plan", "path": "/plan/oud" }]),
            "bewerken-in-zichzelf",
        ),
        (
            json!([{ "op": "add", "path": "/a/b", "value": 1 }]),
            "bewerken-geen-houder",
        ),
        (
            json!([{ "op": "add", "path": "/taal/0", "value": 1 }]),
            "bewerken-geen-houder",
        ),
        (
            json!([{ "op": "add", "path": "/plan/zorgen/99", "value": zorg }]),
            "bewerken-buiten-lijst",
        ),
        (
            json!([{ "op": "add", "path": "/plan/zorgen/01", "value": zorg }]),
            "bewerken-buiten-lijst",
        ),
        (
            json!([{ "op": "add", "path": "/plan/zorgen/x", "value": zorg }]),
            "bewerken-buiten-lijst",
        ),
    ];
    for (ops, key) in cases {
        assert_eq!(refused(CASE_1, &ops).0, key, "{ops}");
    }
}

#[test]
fn nothing_unreadable_comes_out() {
    let cases = [
        ("/taal", json!(1), "/taal"),
        ("/plansoort", json!("gezinsplan"), "/plansoort"),
        ("/plan/hoofdvraag", json!(null), "/plan/hoofdvraag"),
        ("/plan/versie", json!(1.5), "/plan/versie"),
        ("/plan/afspraken", json!({}), "/plan/afspraken"),
        ("/deelnemers/-", json!("Ria"), "/deelnemers"),
        ("/plan/besluit", json!({ "op": [null] }), "/plan"),
    ];
    for (path, value, place) in cases {
        let ops = json!([{ "op": "add", "path": path, "value": value }]);
        let rejected = patched(CASE_1, &ops).unwrap_err();
        assert!(!rejected.problems.is_empty());
        let (key, words) = refused(CASE_1, &ops);
        assert_eq!(key, "bewerken-past-niet");
        assert!(words.contains(place), "{words}");
    }
    // The smallest step away everything is fine; a next change may put right what this one leaves.
    let ops = json!([
        { "op": "replace", "path": "/taal", "value": 1 },
        { "op": "replace", "path": "/taal", "value": "en" },
    ]);
    after(CASE_1, &ops);
}

#[test]
fn a_list_of_changes_is_done_as_a_whole_or_not_at_all() {
    let mut draft = Draft::new(read(FREE), Limits::default());
    let ops = json!([
        { "op": "add", "path": "/plan/hoofdvraag", "value": "Hoe?" },
        { "op": "remove", "path": "/nergens" },
    ]);
    assert!(draft.patch(&ops).is_err());
    assert_eq!(draft.text(), FREE);
    draft.patch(&json!([ops[0]])).unwrap();
    assert_eq!(
        draft.file().plan.as_ref().unwrap().hoofdvraag.as_deref(),
        Some("Hoe?")
    );
    let full = Limits {
        bytes: draft.text().len(),
        ..Limits::default()
    };
    let more = json!([{ "op": "add", "path": "/plan/x", "value": "y" }]);
    let rejected = patch(draft.document(), &more, full).unwrap_err();
    assert_eq!(rejected.refusal.key, "opschrijven-te-groot");
}

/// Every place in a value, and the places next to it where something may come.
fn places(value: &Value, here: &str, out: &mut Vec<String>) {
    out.push(here.to_owned());
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(inner, &format!("{here}/{key}"), out);
            }
            out.push(format!("{here}/hoofdvraag"));
            out.push(format!("{here}/tekst"));
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                places(inner, &format!("{here}/{index}"), out);
            }
            out.push(format!("{here}/-"));
            out.push(format!("{here}/{}", items.len()));
        }
        _ => {}
    }
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => "\\PC{0,12}".prop_map(Value::from),
        1 => prop_oneof![Just("p1"), Just("A1"), Just("nl"), Just("2026-03-14")].prop_map(Value::from),
        1 => any::<i16>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(json!({ "tekst": "Iets", "id": "Z77" })),
        1 => Just(json!(["p1", "p2"])),
        1 => Just(json!([])),
        1 => Just(json!({ "leeg": null, "half": 1.5 })),
    ]
}

/// An operation on a place that is chosen once the value is known.
type Choice = (u8, Index, Index, Value);

fn operation((kind, at, from, value): &Choice, now: &Value) -> Value {
    let mut all = Vec::new();
    places(now, "", &mut all);
    // The whole file is no place to change.
    let all = &all[1..];
    let (path, from) = (at.get(all), from.get(all));
    match kind {
        0 => json!({ "op": "add", "path": path, "value": value }),
        1 => json!({ "op": "replace", "path": path, "value": value }),
        2 => json!({ "op": "remove", "path": path }),
        _ => json!({ "op": "move", "from": from, "path": path }),
    }
}

/// The longer text is the shorter one with one piece put in.
fn one_piece_differs(before: &str, after: &str, touched: usize) -> bool {
    let (a, b) = (before.as_bytes(), after.as_bytes());
    let front = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let back = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    front + back + touched >= a.len().min(b.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the changes are: the value is the one that another library makes, or both refuse, or a reader would.
    #[test]
    fn any_changes_give_the_value_that_another_library_gives(
        choices in prop::collection::vec((0_u8..4, any::<Index>(), any::<Index>(), value()), 1..5),
    ) {
        let mut text = FREE.to_owned();
        for choice in &choices {
            let document = read(&text);
            let op = operation(choice, document.value());
            let list: json_patch::Patch = serde_json::from_value(json!([op])).unwrap();
            let mut expected = document.value().clone();
            let theirs = json_patch::patch(&mut expected, &list);
            let expected = kringplan_core::digest::nfc(&expected).into_owned();
            match patched(&text, &json!([op])) {
                Ok(out) => {
                    prop_assert!(theirs.is_ok(), "{op}");
                    let new = read(&out);
                    prop_assert_eq!(new.value(), &expected, "{}", op);
                    let touched = match op["op"].as_str() {
                        Some("add" | "replace") => document.value().pointer(op["path"].as_str().unwrap()),
                        _ => None,
                    };
                    // A value that was there may go as a whole, however it was laid out.
                    let touched = touched.map_or(0, |old| 4 * old.to_string().len());
                    if op["op"] != "move" {
                        prop_assert!(one_piece_differs(&text, &out, touched), "{}", op);
                    }
                    prop_assert_eq!(format(&new).unwrap(), out.clone(), "laid out: {}", op);
                    text = out;
                }
                Err(_) => {
                    let readable = Document::read(expected.to_string().as_bytes(), Limits::default());
                    prop_assert!(theirs.is_err() || readable.is_err(), "{op} is refused");
                }
            }
        }
    }

    /// In whatever text: the same value, and one piece of it is another.
    #[test]
    fn any_layout_is_kept(words in "\\PC{0,20}", indent in "[ \t]{0,3}", crlf in any::<bool>(), at in 0_usize..3) {
        let newline = if crlf { "\r\n" } else { "\n" };
        let quoted = Value::from(words.as_str()).to_string();
        let text = format!(
            "{{{newline}{indent}\"schemaVersie\": \"1.0.0\",{newline}{indent}\"plan\": {{ \"zorgen\": [ {{\"id\":\"Z1\",\"tekst\":{quoted}}},{newline} {{\"id\":\"Z2\"}} ] }}{newline}}}"
        );
        let ops = json!([{ "op": "add", "path": format!("/plan/zorgen/{at}"), "value": { "tekst": "Nieuw", "id": "Z3" } }]);
        let out = after(&text, &ops);
        prop_assert!(one_piece_differs(&text, &out, 0), "{out}");
    }
}

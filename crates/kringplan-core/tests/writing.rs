//! Formatting and splicing lose nothing and touch nothing else.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::path::Path as Pointer;
use kringplan_core::source::{
    EditError, Layout, Limits, apply, insert_member, push_item, remove_member, replace_value,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn text(name: &str) -> String {
    std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../tests/fixtures")
            .join(name),
    )
    .unwrap()
}

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap_or_else(|p| panic!("{p:?}: {text}"))
}

const CASE_1: &str = "valid/sem-weer-naar-school.json";

#[test]
fn the_examples_are_formatted() {
    for name in [
        CASE_1,
        "valid/noa-en-jayden-blijven.json",
        "valid/vrij-plan.json",
    ] {
        assert_eq!(
            kringplan_core::format::format(&read(&text(name))).unwrap(),
            text(name),
            "{name}"
        );
    }
}

#[test]
fn formatting_keeps_unknown_members_behind_the_one_they_followed() {
    let source = "{\"taal\":\"nl\",\"eigen\":{\"b\":1,\"a\":2},\"schemaVersie\":\"1.0.0\",\"kader\":{\"onderwerp\":\"werk\",\"x\":\"cafe\u{301}\",\"werkwijze\":\"vrij\"}}";
    let formatted = kringplan_core::format::format(&read(source)).unwrap();
    let expected = json!({ "schemaVersie": "1.0.0", "taal": "nl", "eigen": { "b": 1, "a": 2 },
        "kader": { "werkwijze": "vrij", "onderwerp": "werk", "x": "caf\u{e9}" } });
    assert_eq!(
        formatted,
        serde_json::to_string_pretty(&expected).unwrap() + "\n"
    );
    assert_eq!(
        kringplan_core::format::format(&read(&formatted)).unwrap(),
        formatted
    );
}

#[test]
fn keys_that_become_equal_are_not_merged() {
    let source =
        "{\"schemaVersie\":\"1.0.0\",\"uitbreidingen\":{\"caf\u{e9}:x\":1,\"cafe\u{301}:x\":2}}";
    assert!(kringplan_core::format::format(&read(source)).is_err());
}

/// Splices an item into a list of `source` and holds the result against the same change on values.
fn splice(source: &str, list: &str, item: &Value) -> String {
    let document = read(source);
    let path = Pointer::parse(list).unwrap();
    let edit = push_item(document.source(), &path, item).unwrap();
    let after = apply(source, &edit);
    assert!(after.starts_with(&source[..edit.start]) && after.ends_with(&source[edit.end..]));
    let mut expected = document.value().clone();
    expected
        .pointer_mut(list)
        .unwrap()
        .as_array_mut()
        .unwrap()
        .push(item.clone());
    assert_eq!(read(&after).value(), &expected);
    after
}

#[test]
fn a_spliced_item_takes_the_layout_of_the_text() {
    let item = json!({ "versie": 1, "op": "2026-03-14" });
    let pretty = "{\n  \"schemaVersie\": \"1.0.0\",\n  \"doorgenomen\": []\n}\n";
    let after = splice(pretty, "/doorgenomen", &item);
    assert_eq!(
        after,
        "{\n  \"schemaVersie\": \"1.0.0\",\n  \"doorgenomen\": [\n    { \"versie\": 1, \"op\": \"2026-03-14\" }\n  ]\n}\n"
    );
    let again = splice(&after, "/doorgenomen", &item);
    assert_eq!(again.lines().count(), 7, "{again}");
    let tabs = "{\r\n\t\"schemaVersie\": \"1.0.0\",\r\n\t\"doorgenomen\": [\r\n\t\t{ \"versie\": 1 }\r\n\t]\r\n}";
    let after = splice(tabs, "/doorgenomen", &item);
    assert!(
        after.contains("{ \"versie\": 1 },\r\n\t\t{ \"versie\": 1, \"op\""),
        "{after}"
    );
    splice(
        "{\"schemaVersie\":\"1.0.0\",\"doorgenomen\":[{\"versie\":1}]}",
        "/doorgenomen",
        &item,
    );
    splice(
        &text(CASE_1),
        "/exemplaren",
        &json!({ "voor": "p1", "versie": 2, "vorm": "papier" }),
    );
}

#[test]
fn a_new_member_comes_after_the_ones_before_it_in_the_contract() {
    let source = "{\n  \"schemaVersie\": \"1.0.0\",\n  \"plan\": { \"versie\": 1 },\n  \"exemplaren\": []\n}\n";
    let document = read(source);
    let edit = insert_member(
        document.source(),
        &Pointer::root(),
        "doorgenomen",
        &json!([{ "versie": 1 }]),
        Layout::Short,
        |other| other != "exemplaren",
    )
    .unwrap();
    let after = apply(source, &edit);
    let keys: Vec<String> = read(&after)
        .value()
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(keys, ["schemaVersie", "plan", "doorgenomen", "exemplaren"]);
    let edit = replace_value(
        read(&after).source(),
        &Pointer::parse("/plan/versie").unwrap(),
        &json!(2),
        Layout::Short,
    )
    .unwrap();
    assert_eq!(
        apply(&after, &edit),
        after.replace(
            "{ \"versie\": 1 },\n  \"door",
            "{ \"versie\": 2 },\n  \"door"
        )
    );
}

/// Takes a member away and holds the result against the same change on the value.
fn without(source: &str, holder: &str, key: &str) -> String {
    let document = read(source);
    let path = Pointer::parse(holder).unwrap();
    let edit = remove_member(document.source(), &path, key).unwrap();
    assert!(edit.text.is_empty());
    let after = apply(source, &edit);
    let mut expected = document.value().clone();
    let members = expected.pointer_mut(holder).unwrap();
    assert!(members.as_object_mut().unwrap().shift_remove(key).is_some());
    assert_eq!(read(&after).value(), &expected, "{after}");
    after
}

#[test]
fn a_member_goes_with_its_comma_and_nothing_else() {
    let source = "{\n  \"schemaVersie\": \"1.0.0\",\n  \"taal\" : \"nl\" ,\n  \"plan\": { \"versie\": 1 }\n}\n";
    assert_eq!(
        without(source, "", "plan"),
        "{\n  \"schemaVersie\": \"1.0.0\",\n  \"taal\" : \"nl\"\n}\n"
    );
    assert_eq!(
        without(source, "", "taal"),
        "{\n  \"schemaVersie\": \"1.0.0\" ,\n  \"plan\": { \"versie\": 1 }\n}\n"
    );
    assert_eq!(
        without(source, "/plan", "versie"),
        source.replace("{ \"versie\": 1 }", "{}")
    );
    let first = "{\"taal\":\"nl\",\"schemaVersie\":\"1.0.0\"}";
    assert_eq!(without(first, "", "taal"), "{\"schemaVersie\":\"1.0.0\"}");
}

#[test]
fn a_member_goes_from_a_text_with_a_layout_of_its_own() {
    let tabs = "{\r\n\t\"taal\": \"nl\",\r\n\t\"schemaVersie\": \"1.0.0\",\r\n\t\"plan\":\r\n\t{\r\n\t\t\"ver\\u0073ie\": 1,\r\n\t\t\"vervangt\": {\r\n\t\t\t\"versie\": 1\r\n\t\t},\r\n\t\t\"hoofdvraag\": \"Hoe?\"\r\n\t}\r\n}\r\n";
    assert_eq!(
        without(tabs, "", "taal"),
        tabs.replace("\"taal\": \"nl\",\r\n\t", "")
    );
    assert_eq!(
        without(tabs, "/plan", "versie"),
        tabs.replace("\"ver\\u0073ie\": 1,\r\n\t\t", ""),
        "a key is found however it is spelt"
    );
    assert_eq!(
        without(tabs, "/plan", "vervangt"),
        tabs.replace(
            ",\r\n\t\t\"vervangt\": {\r\n\t\t\t\"versie\": 1\r\n\t\t}",
            ""
        )
    );
    assert_eq!(
        without(tabs, "/plan", "hoofdvraag"),
        tabs.replace(",\r\n\t\t\"hoofdvraag\": \"Hoe?\"", "")
    );
    for key in ["besloten", "hoofdvraag "] {
        let path = Pointer::parse("/plan").unwrap();
        let missing = remove_member(read(tabs).source(), &path, key);
        assert_eq!(missing, Err(EditError::NotFound));
    }
    let list = Pointer::parse("/taal").unwrap();
    let wrong = remove_member(read(tabs).source(), &list, "x");
    assert_eq!(wrong, Err(EditError::WrongKind));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in the text, a splice adds just the item.
    #[test]
    fn splicing_any_text_adds_just_the_item(words in "\\PC{0,40}", indent in "[ \t]{0,5}", crlf in any::<bool>()) {
        let newline = if crlf { "\r\n" } else { "\n" };
        let quoted = Value::from(words.as_str()).to_string();
        let source = format!(
            "{{{newline}{indent}\"schemaVersie\": \"1.0.0\",{newline}{indent}\"plan\": {{ \"zorgen\": [ {{\"id\":\"Z1\",\"tekst\":{quoted}}} ] }}{newline}}}"
        );
        splice(&source, "/plan/zorgen", &json!({ "id": "Z2", "tekst": words }));
    }
}

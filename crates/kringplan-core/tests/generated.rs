//! The committed schemas, shapes, dictionary and manual are what the code makes. `cargo dev gen` writes them.

use std::path::Path;

use kringplan_core::publish::{generated, shapes};
use kringplan_core::schema::{Unknown, plan_schema};
use kringplan_core::structure::Shapes;
use serde_json::Value;

#[test]
fn generated_files_are_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let stale: Vec<&str> = generated()
        .iter()
        .filter(|g| std::fs::read_to_string(root.join(g.path)).ok().as_deref() != Some(&g.text))
        .map(|g| g.path)
        .collect();
    assert!(
        stale.is_empty(),
        "run `cargo dev gen`; not up to date: {stale:?}"
    );
}

#[test]
fn the_bare_schema_has_the_shapes_of_the_whole_one() {
    assert!(*Shapes::plan() == Shapes::of(&plan_schema(Unknown::Ignored)));
}

#[test]
fn the_bare_schema_is_one_short_line_of_plain_json() {
    fn plain(value: &Value) -> bool {
        match value {
            Value::Null => false,
            Value::Number(number) => number.is_i64(),
            Value::Array(items) => items.iter().all(plain),
            Value::Object(members) => members.values().all(plain),
            Value::Bool(_) | Value::String(_) => true,
        }
    }
    let text = shapes().text;
    assert_eq!(text.lines().count(), 1);
    // It goes along to every browser.
    assert!(text.len() < 30_000, "{} bytes", text.len());
    assert!(plain(&serde_json::from_str(&text).unwrap()));
}

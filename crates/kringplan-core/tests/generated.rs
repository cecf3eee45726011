//! The committed schemas, dictionary and manual are what the code makes. `cargo dev gen` writes them.

use std::path::Path;

use kringplan_core::publish::generated;

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

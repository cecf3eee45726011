//! `cargo dev gen`: writes the files that are made from the types and texts; with `--check` it only compares.

use std::path::Path;

use kringplan_core::publish::generated;

use crate::Problems;

/// Writes or compares every generated file. The core's own test compares them as well.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn run(check: bool) -> Result<(usize, Problems), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = generated();
    let mut problems = Problems::new();
    for file in &files {
        let path = root.join(file.path);
        if std::fs::read_to_string(&path).ok().as_deref() == Some(&file.text) {
            continue;
        }
        if check {
            problems.push(format!(
                "{} is not up to date; run `cargo dev gen`",
                file.path
            ));
        } else {
            std::fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", file.path))?;
        }
    }
    Ok((files.len(), problems))
}

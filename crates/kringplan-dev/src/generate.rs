//! `cargo dev gen`: writes the files that are made from the types and texts; with `--check` it only compares.

use std::path::Path;

use kringplan_core::publish::{Generated, generated, shapes};

use crate::Problems;

/// Writes or compares every generated file. The core's own test compares them as well.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn run(check: bool) -> Result<(usize, Problems), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // The rest is made with the shapes that this program was built with.
    let shapes = shapes();
    if !check && !up_to_date(&root, &shapes) {
        write(&root, &shapes)?;
        let again = format!("{} is new; run `cargo dev gen` once more", shapes.path);
        return Ok((1, vec![again]));
    }
    let files = generated();
    let mut problems = Problems::new();
    for file in &files {
        if up_to_date(&root, file) {
            continue;
        }
        if check {
            problems.push(format!(
                "{} is not up to date; run `cargo dev gen`",
                file.path
            ));
        } else {
            write(&root, file)?;
        }
    }
    Ok((files.len(), problems))
}

fn up_to_date(root: &Path, file: &Generated) -> bool {
    std::fs::read_to_string(root.join(file.path))
        .ok()
        .as_deref()
        == Some(&file.text)
}

fn write(root: &Path, file: &Generated) -> Result<(), String> {
    std::fs::write(root.join(file.path), &file.text)
        .map_err(|error| format!("{}: {error}", file.path))
}

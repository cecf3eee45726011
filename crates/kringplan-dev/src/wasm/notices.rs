//! The licences of what others made and a module holds, as one text that travels along with it: most of them ask that.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::metadata::{Metadata, Package, inside};

/// Beginnings of the names of files that hold a licence or what must be told beside it.
const KINDS: [&str; 5] = ["licen", "copying", "notice", "copyright", "unlicen"];

/// Every licence of the crates in the module of a package; each text once, after the names of those that have it.
///
/// # Errors
/// When cargo does not tell what is in it, or a file cannot be read.
pub(super) fn text(metadata: &Metadata, package: &str, target: &str) -> Result<String, String> {
    let built = inside(package, target)?;
    let crates = metadata
        .foreign()
        .filter(|other| built.contains(&(other.name.clone(), other.version.clone())));
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut silent =
        BTreeSet::from(["the standard library of Rust (MIT OR Apache-2.0)".to_owned()]);
    for other in crates {
        let licence = other.license.as_deref().unwrap_or("?");
        let title = format!("{} {} ({licence})", other.name, other.version);
        let found = files(other)?;
        if found.is_empty() {
            silent.insert(title.clone());
        }
        for text in found {
            texts.entry(text).or_default().insert(title.clone());
        }
    }
    Ok(joined(&texts, &silent))
}

fn joined(texts: &BTreeMap<String, BTreeSet<String>>, silent: &BTreeSet<String>) -> String {
    let line = format!("\n\n{}\n\n", "-".repeat(80));
    let mut parts: Vec<(String, &str)> = texts
        .iter()
        .map(|(text, titles)| (lines(titles), text.as_str()))
        .collect();
    parts.sort_unstable();
    let mut out = String::new();
    for (titles, text) in parts {
        if !out.is_empty() {
            out.push_str(&line);
        }
        // Writing into a text cannot fail.
        let _ = write!(out, "{titles}\n\n{text}");
    }
    if !silent.is_empty() {
        let _ = write!(
            out,
            "{line}{}\n\nNo text of a licence came with these.",
            lines(silent)
        );
    }
    out.push('\n');
    out
}

fn lines(titles: &BTreeSet<String>) -> String {
    titles
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands in the files of a crate about its licence.
fn files(package: &Package) -> Result<Vec<String>, String> {
    let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
    let told = |error: std::io::Error| format!("{}: {error}", package.name);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        if path.is_file() && KINDS.iter().any(|kind| name.starts_with(kind)) {
            let bytes = std::fs::read(&path).map_err(told)?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            found.push(text.trim().to_owned());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_once_after_everybody_who_has_it() {
        let texts = BTreeMap::from([
            (
                "MIT …".to_owned(),
                BTreeSet::from(["b 1 (MIT)".to_owned(), "a 2 (MIT)".to_owned()]),
            ),
            (
                "Zlib …".to_owned(),
                BTreeSet::from(["c 3 (Zlib)".to_owned()]),
            ),
        ]);
        let silent = BTreeSet::from(["d 4 (MIT)".to_owned()]);
        let text = joined(&texts, &silent);
        assert!(text.starts_with("a 2 (MIT)\nb 1 (MIT)\n\nMIT …\n\n----"));
        assert!(text.contains("c 3 (Zlib)\n\nZlib …"));
        assert!(text.ends_with("d 4 (MIT)\n\nNo text of a licence came with these.\n"));
    }

    #[test]
    fn the_core_names_what_is_in_it_and_nothing_that_only_builds_it() {
        let metadata = Metadata::load().unwrap();
        let text = text(&metadata, "kringplan-wasm", "wasm32-unknown-unknown").unwrap();
        for name in ["serde_json", "chrono", "fluent-syntax", "wasm-bindgen"] {
            assert!(
                text.contains(&format!("\n{name} ")) || text.starts_with(&format!("{name} ")),
                "{name}"
            );
        }
        for name in [
            "syn",
            "serde_derive",
            "icu_normalizer",
            "kringplan-core",
            "typst",
        ] {
            assert!(!text.contains(&format!("\n{name} ")), "{name}");
        }
        assert!(text.contains("Permission is hereby granted"));
    }
}

//! The habits of the house that no compiler knows: heads, sizes, local paths, and which crate may know which.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::Problems;
use crate::metadata::{self, Metadata};

const LINE_CEILING: usize = 500;

/// Which of our crates each of our crates may name; everything else is a new arrow, and a conversation.
const ARROWS: &[(&str, &[&str])] = &[
    ("kringplan-core", &[]),
    ("kringplan-schema", &["kringplan-core"]),
    ("kringplan-view", &["kringplan-core"]),
    ("kringplan-pdf", &["kringplan-core", "kringplan-view"]),
    ("kringplan-sign", &["kringplan-core"]),
    (
        "kringplan-cli",
        &[
            "kringplan-core",
            "kringplan-schema",
            "kringplan-view",
            "kringplan-pdf",
            "kringplan-sign",
        ],
    ),
    ("kringplan-wasm", &["kringplan-core", "kringplan-view"]),
    ("kringplan-glue", &[]),
    (
        "kringplan-wasm-print",
        &["kringplan-core", "kringplan-view", "kringplan-pdf"],
    ),
    (
        "kringplan-dev",
        &["kringplan-core", "kringplan-schema", "kringplan-pdf"],
    ),
    (
        "kringplan-tests",
        &[
            "kringplan-core",
            "kringplan-schema",
            "kringplan-view",
            "kringplan-pdf",
            "kringplan-sign",
            "kringplan-cli",
        ],
    ),
];

/// What must stay out of a crate, however far away it comes in.
const KEPT_OUT: &[(&str, &[&str])] = &[
    (
        "kringplan-core",
        &[
            "typst",
            "jsonschema",
            "clap",
            "tempfile",
            "wasm-bindgen",
            "iana-time-zone",
            "getrandom",
            "ring",
            "age",
            "httparse",
        ],
    ),
    ("kringplan-schema", &["typst", "clap", "tempfile", "ring"]),
    (
        "kringplan-view",
        &[
            "typst",
            "jsonschema",
            "clap",
            "tempfile",
            "iana-time-zone",
            "ring",
        ],
    ),
    ("kringplan-pdf", &["jsonschema", "clap", "ring"]),
    (
        "kringplan-sign",
        &["typst", "jsonschema", "clap", "tempfile", "iana-time-zone"],
    ),
    (
        "kringplan-wasm",
        &[
            "typst",
            "jsonschema",
            "clap",
            "tempfile",
            "iana-time-zone",
            "getrandom",
            "ring",
            "fluent-bundle",
        ],
    ),
    (
        "kringplan-wasm-print",
        &["jsonschema", "clap", "tempfile", "iana-time-zone", "ring"],
    ),
];

/// Files that a person writes and reads as text.
const TEXT: &[&str] = &[
    "rs", "toml", "md", "typ", "ftl", "json", "py", "mjs", "ts", "svelte", "sh", "txt", "yml",
    "html", "css",
];

pub(crate) fn run() -> Result<(usize, Problems), String> {
    let metadata = Metadata::load()?;
    let root = &metadata.workspace_root;
    let files = committed(root)?;
    let mut problems = arrows(&metadata);
    problems.extend(side_doors()?);
    for file in &files {
        let Ok(text) = std::fs::read_to_string(root.join(file)) else {
            continue;
        };
        problems.extend(judge(file, &text, root));
    }
    Ok((files.len(), problems))
}

/// The files under version control and the new ones that would be: not what is ignored.
pub(crate) fn committed(root: &Path) -> Result<Vec<String>, String> {
    let done = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("git ls-files does not start: {error}"))?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&done.stdout)
        .lines()
        .map(str::to_owned)
        .collect())
}

fn judge(file: &str, text: &str, root: &Path) -> Problems {
    let extension = file.rsplit('.').next().unwrap_or_default();
    let mut problems = Vec::new();
    if extension == "rs" && !text.starts_with("//! ") {
        problems.push(format!(
            "{file} does not start with a line that says what it is (`//! …`)"
        ));
    }
    if ["ts", "mjs"].contains(&extension) && !text.starts_with("//") {
        problems.push(format!(
            "{file} does not start with a comment that says what it is (`// …`)"
        ));
    }
    let lines = text.lines().count();
    if ["rs", "typ", "py", "mjs", "ts", "svelte", "sh"].contains(&extension) && lines > LINE_CEILING
    {
        problems.push(format!(
            "{file} has {lines} lines; the ceiling is {LINE_CEILING}"
        ));
    }
    if TEXT.contains(&extension) || !file.contains('.') {
        problems.extend(local_path(file, text, root));
    }
    problems
}

/// A path of somebody's own machine in a file that everybody gets.
fn local_path(file: &str, text: &str, root: &Path) -> Option<String> {
    let root = root.to_string_lossy();
    // Written in two pieces, so that this file does not find itself.
    let homes = [
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/ro", "ot/"),
    ];
    let found = |line: &str| line.contains(&*root) || homes.iter().any(|home| line.contains(home));
    let (number, _) = text.lines().enumerate().find(|(_, line)| found(line))?;
    Some(format!("{file}:{} names a path of one machine", number + 1))
}

/// Our own crates may only name each other as the map says.
fn arrows(metadata: &Metadata) -> Problems {
    let ours: BTreeSet<&str> = metadata
        .own()
        .map(|package| package.name.as_str())
        .collect();
    let mut problems = Vec::new();
    for package in metadata.own() {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            problems.push(format!(
                "{} is not on the map of arrows in tidy.rs",
                package.name
            ));
            continue;
        };
        let named = metadata.named_by(package);
        for stranger in named
            .intersection(&ours)
            .filter(|name| !allowed.contains(name))
        {
            problems.push(format!("{} may not depend on {stranger}", package.name));
        }
    }
    problems
}

/// A crate exists to keep something out: it must not come in by a side door either.
fn side_doors() -> Result<Problems, String> {
    let mut problems = Vec::new();
    for (package, kept_out) in KEPT_OUT {
        let inside = metadata::built_with(package)?;
        let strangers = kept_out.iter().filter(|name| inside.contains(**name));
        problems.extend(strangers.map(|name| format!("{package} is built with {name}")));
    }
    Ok(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_a_ceiling_and_no_local_path() {
        let root = Path::new("/somewhere/kringplan");
        assert!(judge("a.rs", "//! What it is.\n", root).is_empty());
        assert_eq!(judge("a.rs", "fn main() {}\n", root).len(), 1);
        assert!(judge("a.mjs", "// What it is.\n", root).is_empty());
        assert_eq!(judge("a.ts", "export const a = 1;\n", root).len(), 1);
        assert_eq!(
            judge("a.py", &"x\n".repeat(LINE_CEILING + 1), root).len(),
            1
        );
        assert_eq!(
            judge("a.md", "see /somewhere/kringplan/target", root).len(),
            1
        );
        assert_eq!(
            judge("LICENSE", "see /somewhere/kringplan/target", root).len(),
            1
        );
    }
}

//! The lock file against the advisories we know of, and against releases that their makers withdrew.
//!
//! The list is a dated copy of what the RustSec database says about our dependencies, because the gate has
//! no access to that database. With access, `cargo deny check advisories` reads the same exceptions.

use std::path::Path;
use std::process::Command;

use semver::{Version, VersionReq};
use serde::Deserialize;

use crate::Problems;
use crate::deny::{self, Ignored};
use crate::metadata::{Metadata, Package};

/// `.cargo/advisories.toml`.
#[derive(Deserialize)]
struct Known {
    /// The day on which somebody last held the list against the database.
    checked: String,
    advisory: Vec<Advisory>,
}

/// One advisory, in the words of the database.
#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    title: String,
    /// Releases in which it is mended, or which never had it.
    #[serde(default)]
    patched: Vec<String>,
    #[serde(default)]
    unaffected: Vec<String>,
}

impl Advisory {
    /// Whether it hits this package; a range or a version that cannot be read counts as a hit.
    fn hits(&self, package: &Package) -> bool {
        let ranges = self.patched.iter().chain(&self.unaffected);
        let safe = Version::parse(&package.version).is_ok_and(|version| {
            ranges
                .into_iter()
                .any(|range| VersionReq::parse(range).is_ok_and(|range| range.matches(&version)))
        });
        self.package == package.name && !safe
    }
}

pub(crate) fn run() -> Result<(usize, Problems), String> {
    let metadata = Metadata::load()?;
    let root = &metadata.workspace_root;
    let known: Known = deny::read(&root.join(".cargo/advisories.toml"))?;
    let accepted = deny::load(root)?.advisories.ignore;
    let packages: Vec<&Package> = metadata.foreign().collect();
    let mut problems = compare(&packages, &known, &accepted);
    problems.extend(withdrawn(root)?);
    Ok((packages.len(), problems))
}

/// Every advisory that hits us must be an exception with a date and a reason, and every exception must be needed.
fn compare(packages: &[&Package], known: &Known, accepted: &[Ignored]) -> Problems {
    let hits: Vec<(&Advisory, &Package)> = known
        .advisory
        .iter()
        .flat_map(|advisory| {
            packages
                .iter()
                .filter(|package| advisory.hits(package))
                .map(move |package| (advisory, *package))
        })
        .collect();
    let mut problems = Vec::new();
    if !deny::is_date(&known.checked) {
        problems.push(format!("“{}” is not the date of a check", known.checked));
    }
    for (advisory, package) in &hits {
        if !accepted.iter().any(|exception| exception.id == advisory.id) {
            problems.push(format!(
                "{} {}: {} ({})",
                package.name, package.version, advisory.title, advisory.id
            ));
        }
    }
    for exception in accepted {
        if !exception.is_dated() {
            problems.push(format!(
                "the exception for {} has no date and reason",
                exception.id
            ));
        }
        if !hits.iter().any(|(advisory, _)| advisory.id == exception.id) {
            problems.push(format!(
                "the exception for {} is not needed any more",
                exception.id
            ));
        }
    }
    problems
}

/// Releases that their makers withdrew ("yanked"): cargo asks the registry for every package of the lock file
/// before an installation, and with `--dry-run` it stops there.
fn withdrawn(root: &Path) -> Result<Problems, String> {
    let done = Command::new(env!("CARGO"))
        .args([
            "install",
            "--locked",
            "--dry-run",
            "-Zunstable-options",
            "--path",
        ])
        .arg(root.join("crates/kringplan-dev"))
        .env("RUSTC_BOOTSTRAP", "1") // the dry run is not stable yet; nothing is compiled
        .output()
        .map_err(|error| format!("cargo install --dry-run does not start: {error}"))?;
    let said = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() {
        return Err(format!(
            "advisories: cargo cannot ask the registry for withdrawn releases:\n{said}"
        ));
    }
    Ok(said
        .lines()
        .filter(|line| line.contains("is yanked"))
        .map(str::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(version: &str) -> Package {
        let json = serde_json::json!({ "id": "a", "name": "some", "version": version, "license": null, "source": "r" });
        serde_json::from_value(json).unwrap()
    }

    fn known() -> Known {
        let text = r#"
            checked = "2026-11-21"
            [[advisory]]
            id = "RUSTSEC-1"
            package = "some"
            title = "breaks"
            patched = [">=0.9.3, <0.10.0", ">=0.10.1"]
            unaffected = ["<0.7.0"]
        "#;
        toml::from_str(text).unwrap()
    }

    fn exception(reason: &str) -> Ignored {
        Ignored {
            id: "RUSTSEC-1".to_owned(),
            reason: reason.to_owned(),
        }
    }

    #[test]
    fn ranges_decide() {
        for (version, hit) in [
            ("0.6.9", false),
            ("0.7.0", true),
            ("0.9.3", false),
            ("0.10.0", true),
            ("0.10.1", false),
        ] {
            let found = compare(&[&package(version)], &known(), &[]);
            assert_eq!(!found.is_empty(), hit, "{version}");
        }
    }

    #[test]
    fn an_exception_needs_a_date_a_reason_and_a_hit() {
        let hit = package("0.8.0");
        assert!(compare(&[&hit], &known(), &[exception("2026-11-21: not reachable")]).is_empty());
        assert_eq!(
            compare(&[&hit], &known(), &[exception("not reachable")]).len(),
            1
        );
        assert_eq!(
            compare(&[&hit], &known(), &[exception("2026-11-21: ")]).len(),
            1
        );
        assert_eq!(
            compare(
                &[&package("0.9.3")],
                &known(),
                &[exception("2026-11-21: not reachable")]
            )
            .len(),
            1
        );
    }
}

//! The npm packages that build, test or come along in the editor: their licences, and that they are pinned by digest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use spdx::{Expression, LicenseReq, ParseMode};

use crate::{Problems, deny, tidy};

/// `.cargo/npm.toml`.
#[derive(Deserialize)]
struct Accepted {
    allow: Vec<String>,
    /// For packages that only build or test.
    building: Vec<String>,
    exceptions: Vec<Exception>,
}

/// A licence for one package.
#[derive(Deserialize)]
struct Exception {
    package: String,
    licence: String,
    reason: String,
}

/// The part of a `package-lock.json` that counts.
#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Entry>,
}

/// One package; its name is the end of its path.
#[derive(Deserialize)]
struct Entry {
    license: Option<String>,
    resolved: Option<String>,
    integrity: Option<String>,
    #[serde(default)]
    dev: bool,
}

/// One problem per line, and how many packages were looked at.
///
/// # Errors
/// When a lock file cannot be read.
pub(crate) fn run(root: &Path) -> Result<(usize, Problems), String> {
    let accepted: Accepted = deny::read(&root.join(".cargo/npm.toml"))?;
    let mut used = BTreeSet::new();
    let mut problems = Problems::new();
    let mut looked_at = 0;
    let files = tidy::committed(root)?;
    for file in files
        .iter()
        .filter(|file| file.ends_with("package-lock.json"))
    {
        let text =
            std::fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
        let lock: Lock = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        // The empty path is the package of the file itself: ours.
        for (path, entry) in lock.packages.iter().filter(|(path, _)| !path.is_empty()) {
            looked_at += 1;
            let found = judge(path, entry, &accepted, &mut used);
            problems.extend(found.map(|problem| format!("{file}: {problem}")));
        }
    }
    problems.extend(superfluous(&accepted, &used));
    Ok((looked_at, problems))
}

/// What is wrong with one package; notes which exceptions were needed.
fn judge(
    path: &str,
    entry: &Entry,
    accepted: &Accepted,
    used: &mut BTreeSet<String>,
) -> Option<String> {
    let name = path
        .rsplit_once("node_modules/")
        .map_or(path, |(_, name)| name);
    if entry.resolved.is_some() {
        return Some(format!(
            "{name} names a registry; npm's omit-lockfile-registry-resolved leaves it out"
        ));
    }
    if entry.integrity.is_none() {
        return Some(format!("{name} is not pinned by a digest"));
    }
    let Some(text) = &entry.license else {
        return Some(format!("{name} says no licence"));
    };
    let Ok(licence) = Expression::parse_mode(text, ParseMode::LAX) else {
        return Some(format!("{name}: “{text}” is no licence expression"));
    };
    let fits = licence.evaluate(|wanted: &LicenseReq| {
        let wanted = wanted.to_string();
        accepted.allow.contains(&wanted) || entry.dev && accepted.building.contains(&wanted)
    });
    let excepted = accepted
        .exceptions
        .iter()
        .find(|exception| exception.licence == *text && exception.package == name);
    match excepted {
        _ if fits => None,
        Some(exception) => {
            used.insert(exception.package.clone());
            None
        }
        None => Some(format!(
            "{name}: “{text}” is not accepted by .cargo/npm.toml"
        )),
    }
}

/// Exceptions that no package needs any more, and those without a date.
fn superfluous(accepted: &Accepted, used: &BTreeSet<String>) -> Problems {
    let mut problems = Problems::new();
    for Exception {
        package, reason, ..
    } in &accepted.exceptions
    {
        if !used.contains(package) {
            problems.push(format!(
                "the exception for {package} is not needed any more: take it out of .cargo/npm.toml"
            ));
        }
        if !deny::is_date(reason.split(':').next().unwrap_or_default()) {
            problems.push(format!("the exception for {package} has no date"));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted() -> Accepted {
        let text = r#"
            allow = ["MIT"]
            building = ["MPL-2.0"]
            exceptions = [{ package = "judge", licence = "AGPL-3.0", reason = "2026-11-27: judges" }]
        "#;
        toml::from_str(text).unwrap()
    }

    fn entry(licence: &str) -> Entry {
        let json = serde_json::json!({ "license": licence, "integrity": "sha512-x" });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn licences_and_exceptions_decide() {
        let mut used = BTreeSet::new();
        let mut asked = |name: &str, licence: &str, dev: bool| {
            let path = format!("node_modules/a/node_modules/{name}");
            let entry = Entry {
                dev,
                ..entry(licence)
            };
            judge(&path, &entry, &accepted(), &mut used).is_none()
        };
        assert!(asked("b", "MIT", false));
        assert!(asked("b", "(MIT OR GPL-2.0-only)", false));
        assert!(asked("b", "MPL-2.0", true));
        assert!(!asked("b", "MPL-2.0", false));
        assert!(asked("judge", "AGPL-3.0", false));
        assert!(!asked("b", "AGPL-3.0", true));
        assert!(!asked("b", "SEE LICENSE IN here", true));
        assert!(superfluous(&accepted(), &used).is_empty());
        assert_eq!(superfluous(&accepted(), &BTreeSet::new()).len(), 1);
    }

    #[test]
    fn a_package_is_pinned_and_names_no_registry() {
        let mut used = BTreeSet::new();
        let mut loose = entry("MIT");
        loose.integrity = None;
        assert!(judge("node_modules/b", &loose, &accepted(), &mut used).is_some());
        let mut named = entry("MIT");
        named.resolved = Some("somewhere".to_owned());
        assert!(judge("node_modules/b", &named, &accepted(), &mut used).is_some());
    }
}

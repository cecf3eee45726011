//! Every dependency's licence expression against the list we accept, and every source against the one registry.

use std::collections::BTreeSet;

use spdx::{Expression, LicenseReq, ParseMode};

use crate::deny::{self, Licences};
use crate::metadata::{Metadata, Package};
use crate::{Problems, npm};

pub(crate) fn run() -> Result<(usize, Problems), String> {
    let metadata = Metadata::load()?;
    let accepted = deny::load(&metadata.workspace_root)?.licenses;
    let packages: Vec<&Package> = metadata.foreign().collect();
    let mut problems = Vec::new();
    for package in &packages {
        problems.extend(judge(package, &accepted));
    }
    problems.extend(sources(&packages));
    problems.extend(superfluous(&packages, &accepted));
    let (npm_packages, npm_problems) = npm::run(&metadata.workspace_root)?;
    problems.extend(npm_problems);
    Ok((packages.len() + npm_packages, problems))
}

/// The problem with one package's licence, if there is one.
fn judge(package: &Package, accepted: &Licences) -> Option<String> {
    let name = format!("{} {}", package.name, package.version);
    let Some(text) = &package.license else {
        return Some(format!("{name} says no licence"));
    };
    match Expression::parse_mode(text, ParseMode::LAX) {
        Err(error) => Some(format!(
            "{name}: “{text}” is no licence expression: {}",
            error.reason
        )),
        Ok(licence) if satisfied(&licence, &package.name, accepted) => None,
        Ok(_) => Some(format!(
            "{name}: “{text}” is not accepted by .cargo/deny.toml"
        )),
    }
}

fn satisfied(licence: &Expression, package: &str, accepted: &Licences) -> bool {
    let exceptions = accepted
        .exceptions
        .iter()
        .filter(|exception| exception.package == package);
    let allowed: BTreeSet<&str> = accepted
        .allow
        .iter()
        .chain(exceptions.flat_map(|exception| &exception.allow))
        .map(String::as_str)
        .collect();
    licence.evaluate(|wanted: &LicenseReq| allowed.contains(wanted.to_string().as_str()))
}

/// An accepted licence that no dependency needs any more is a door left open.
fn superfluous(packages: &[&Package], accepted: &Licences) -> Problems {
    let licences: Vec<(&str, Expression)> = packages
        .iter()
        .filter_map(|package| Some((package.name.as_str(), package.license.as_ref()?)))
        .filter_map(|(name, text)| Some((name, Expression::parse_mode(text, ParseMode::LAX).ok()?)))
        .collect();
    let needed = |without: &Licences| {
        licences.iter().any(|(name, licence)| {
            satisfied(licence, name, accepted) && !satisfied(licence, name, without)
        })
    };
    let names = accepted.allow.iter().filter(|name| {
        let allow = accepted
            .allow
            .iter()
            .filter(|other| other != name)
            .cloned()
            .collect();
        !needed(&Licences {
            allow,
            exceptions: Vec::new(),
        })
    });
    names
        .map(|name| format!("no dependency needs {name} any more: take it out of .cargo/deny.toml"))
        .collect()
}

/// All packages come from one registry: none from a repository or a folder outside.
fn sources(packages: &[&Package]) -> Problems {
    let registries: BTreeSet<&str> = packages
        .iter()
        .filter_map(|package| package.source.as_deref())
        .collect();
    let strange = |source: &&&str| !source.starts_with("registry+");
    let mut problems: Problems = registries
        .iter()
        .filter(strange)
        .map(|source| format!("a package comes from {source}"))
        .collect();
    if registries.len() > 1 {
        problems.push(format!("packages come from {} sources", registries.len()));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(licence: &str) -> Package {
        let json = serde_json::json!({ "id": "a", "name": "a", "version": "1.0.0", "license": licence, "source": "registry+x" });
        serde_json::from_value(json).unwrap()
    }

    fn accepted() -> Licences {
        Licences {
            allow: vec![
                "MIT".to_owned(),
                "Apache-2.0 WITH LLVM-exception".to_owned(),
            ],
            exceptions: Vec::new(),
        }
    }

    #[test]
    fn either_one_or_both() {
        for (licence, good) in [
            ("MIT OR GPL-2.0-only", true),
            ("MIT/Apache-2.0", true),
            ("MIT AND GPL-2.0-only", false),
            ("Apache-2.0", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("ours", false),
        ] {
            assert_eq!(
                judge(&package(licence), &accepted()).is_none(),
                good,
                "{licence}"
            );
        }
    }

    #[test]
    fn an_unused_licence_is_told() {
        let packages = [package("MIT OR Apache-2.0")];
        let found = superfluous(&packages.iter().collect::<Vec<_>>(), &accepted());
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("LLVM-exception"));
    }
}

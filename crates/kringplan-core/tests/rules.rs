//! Every rule and every branch of it: a fixture that it fires on, and one that differs by the smallest step and is fine.
//!
//! `tests/fixtures/rules/<CODE>/hit[-<branch>].json` and `near[-<branch>].json` hold small RFC 6902 patches on a
//! valid base. A branch may have more pairs: `hit-<branch>--<name>.json`.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kringplan_core::report::{Finding, Severity};
use kringplan_core::rules::{self, Rule};
use kringplan_core::source::Limits;
use kringplan_core::text::{Language, texts};
use kringplan_core::{Context, Document, check};
use serde_json::Value;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

struct Fixture {
    name: String,
    base: Value,
    patched: Value,
    day: chrono::NaiveDate,
    severity: Option<Severity>,
    path: Option<String>,
    consequences: Vec<String>,
}

fn load(file: &Path) -> Fixture {
    let name = file.display().to_string();
    let json: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap())
        .unwrap_or_else(|e| panic!("{name}: {e}"));
    let base_file = fixtures().join(
        json["basis"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: no basis")),
    );
    let base: Value = serde_json::from_str(&std::fs::read_to_string(base_file).unwrap()).unwrap();
    let mut patched = base.clone();
    let patch: json_patch::Patch = serde_json::from_value(json["patch"].clone()).unwrap();
    json_patch::patch(&mut patched, &patch).unwrap_or_else(|e| panic!("{name}: {e}"));
    Fixture {
        day: json["peildatum"]
            .as_str()
            .and_then(|d| d.parse().ok())
            .unwrap_or_else(|| panic!("{name}: no peildatum")),
        severity: json
            .get("ernst")
            .map(|e| serde_json::from_value(e.clone()).unwrap()),
        path: json["pad"].as_str().map(str::to_owned),
        consequences: serde_json::from_value(
            json.get("gevolg")
                .cloned()
                .unwrap_or(Value::Array(Vec::new())),
        )
        .unwrap(),
        name,
        base,
        patched,
    }
}

fn findings(doc: &Value, day: chrono::NaiveDate, name: &str) -> Vec<Finding> {
    let document = Document::read(doc.to_string().as_bytes(), Limits::default())
        .unwrap_or_else(|problems| panic!("{name}: cannot be read: {problems:?}"));
    check(&document, &Context::on(day)).findings
}

/// Findings that the patch adds: by code, branch and how often.
fn added(fixture: &Fixture) -> Vec<Finding> {
    let mut before: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings(&fixture.base, fixture.day, &fixture.name) {
        *before.entry((finding.code, finding.branch)).or_default() += 1;
    }
    findings(&fixture.patched, fixture.day, &fixture.name)
        .into_iter()
        .filter(|f| match before.get_mut(&(f.code, f.branch)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        })
        .collect()
}

fn file(rule: &Rule, kind: &str, branch: &str, extra: &str) -> PathBuf {
    let branch = if branch == "-" {
        String::new()
    } else {
        format!("-{branch}")
    };
    fixtures()
        .join("rules")
        .join(rule.code)
        .join(format!("{kind}{branch}{extra}.json"))
}

/// The extra names (`--name`) of pairs beside the plain one.
fn extras(rule: &Rule, branch: &str) -> Vec<String> {
    let stem = if branch == "-" {
        "hit--".to_owned()
    } else {
        format!("hit-{branch}--")
    };
    let folder = fixtures().join("rules").join(rule.code);
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(|e| e.ok()?.file_name().into_string().ok())
        .filter_map(|n| {
            Some(format!(
                "--{}",
                n.strip_prefix(&stem)?.strip_suffix(".json")?
            ))
        })
        .collect();
    names.sort();
    names
}

fn judge(rule: &Rule, branch: &str, extra: &str, wrong: &mut Vec<String>) {
    let (hit, near) = (
        file(rule, "hit", branch, extra),
        file(rule, "near", branch, extra),
    );
    for missing in [&hit, &near].into_iter().filter(|f| !f.exists()) {
        wrong.push(format!("missing: {}", missing.display()));
    }
    if !hit.exists() || !near.exists() {
        return;
    }
    let (hit, near) = (load(&hit), load(&near));
    let new = added(&hit);
    let Some(found) = new
        .iter()
        .find(|f| f.code == rule.code && f.branch == branch)
    else {
        wrong.push(format!(
            "{}: does not fire; new: {:?}",
            hit.name,
            codes(&new)
        ));
        return;
    };
    if hit.severity.is_none_or(|s| s != found.severity) {
        wrong.push(format!("{}: ernst is {:?}", hit.name, found.severity));
    }
    if hit
        .path
        .as_ref()
        .is_none_or(|p| *p != found.path.to_string())
    {
        wrong.push(format!("{}: pad is {}", hit.name, found.path));
    }
    for other in new
        .iter()
        .filter(|f| f.code != rule.code && !hit.consequences.iter().any(|c| c == f.code))
    {
        wrong.push(format!(
            "{}: also {} at {}",
            hit.name, other.code, other.path
        ));
    }
    let near_new = added(&near);
    if near_new
        .iter()
        .any(|f| f.code == rule.code && f.branch == branch)
    {
        wrong.push(format!("{}: fires", near.name));
    }
    let steps = json_patch::diff(&hit.patched, &near.patched).0.len();
    if !(1..=2).contains(&steps) {
        wrong.push(format!("{}: {steps} steps away from its hit", near.name));
    }
    if hit.base != near.base || hit.day != near.day {
        wrong.push(format!("{}: another base or day than its hit", near.name));
    }
    texts_are_whole(found, wrong);
}

fn texts_are_whole(finding: &Finding, wrong: &mut Vec<String>) {
    let suffix = if finding.branch == "-" {
        String::new()
    } else {
        format!("-{}", finding.branch)
    };
    for language in Language::ALL {
        for part in ["tekst", "vraag"] {
            let key = format!("{}.{part}{suffix}", finding.code);
            match texts(language).get(&key, &finding.args) {
                None => wrong.push(format!("no text {key} in {language}")),
                Some(text) if text.contains("{$") || text.contains("{ $") => {
                    wrong.push(format!("{key} in {language} lacks an argument: {text}"));
                }
                Some(_) => {}
            }
        }
    }
}

fn codes(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|f| format!("{}/{} {}", f.code, f.branch, f.path))
        .collect()
}

/// `KRINGPLAN_RULES=BAS,PRO` limits the walk while writing rules.
fn wanted(rule: &Rule) -> bool {
    std::env::var("KRINGPLAN_RULES").map_or(true, |list| {
        list.split(',').any(|prefix| rule.code.starts_with(prefix))
    })
}

#[test]
fn every_branch_has_a_hit_and_a_near_miss() {
    let mut wrong = Vec::new();
    for rule in rules::all().filter(|r| wanted(r)) {
        for branch in rule.branches {
            judge(rule, branch.name, "", &mut wrong);
            for extra in extras(rule, branch.name) {
                judge(rule, branch.name, &extra, &mut wrong);
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

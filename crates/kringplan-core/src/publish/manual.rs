//! The rule manual: every rule explained, in both languages.

use std::fmt::Write as _;

use super::explain::{explain, severity_word};
use crate::report::Severity;
use crate::rules::{self, Rule};
use crate::text::Language;

/// The manual (`schemas/regels.md`): table of codes, then every rule in both languages.
pub(super) fn manual() -> String {
    let mut out = String::from(
        "# De regels van Kringplan\n\n\
         Gemaakt uit dezelfde teksten als `kringplan explain`; niet met de hand veranderen.\n\
         *The rules of Kringplan. Generated from the same texts as `kringplan explain`; do not edit.*\n\n\
         Een regel zegt nooit dat een plan niet mag. Hij zegt wat nog niet duidelijk is en wat je de kring kunt vragen.\n\
         *A rule never says that a plan is not allowed. It says what is not clear yet and what to ask the circle.*\n\n\
         | code | naam | nummer | ernst |\n|---|---|---|---|\n",
    );
    for rule in rules::all() {
        let _ = writeln!(
            out,
            "| [{0}](#{1}) | {2} | {3} | {4} |",
            rule.code,
            anchor(rule),
            rule.slug,
            rule.number,
            severities(rule, Language::Dutch)
        );
    }
    for rule in rules::all() {
        let _ = write!(out, "\n## {}\n", heading(rule));
        for language in Language::ALL {
            out.push('\n');
            section(&mut out, rule, language);
        }
    }
    out
}

fn heading(rule: &Rule) -> String {
    format!("{} {}", rule.code, rule.slug)
}

fn anchor(rule: &Rule) -> String {
    heading(rule).to_lowercase().replace(' ', "-")
}

fn severities(rule: &Rule, language: Language) -> String {
    let mut weights: Vec<Severity> = rule.branches.iter().map(|b| b.severity).collect();
    weights.sort();
    weights.dedup();
    weights
        .into_iter()
        .map(|s| severity_word(s, language))
        .collect::<Vec<_>>()
        .join(", ")
}

fn section(out: &mut String, rule: &Rule, language: Language) {
    for (index, (label, text)) in explain(rule, language).into_iter().enumerate() {
        if index == 0 {
            let _ = write!(out, "**{text}** ({})\n\n", language.tag());
        } else {
            let _ = writeln!(out, "- *{label}:* {text}");
        }
    }
}

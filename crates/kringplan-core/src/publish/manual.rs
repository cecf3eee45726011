//! The rule manual, and the explanation of one rule: both from the same Fluent texts as the findings.

use std::fmt::Write as _;

use crate::report::{Arg, Severity};
use crate::rules::profiles::{Applied, Profile, ProfileTable};
use crate::rules::{self, Rule};
use crate::text::{Language, texts};

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

/// The word for a severity.
fn severity_word(severity: Severity, language: Language) -> String {
    texts(language).text(match severity {
        Severity::Fout => "ernst-fout",
        Severity::Waarschuwing => "ernst-waarschuwing",
        Severity::Tip => "ernst-tip",
    })
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

/// What there is to tell about a rule, as (label, text): title, what, why, every finding with its question,
/// example, source and profiles. Arguments stand in the texts as `…`.
#[must_use]
pub fn explain(rule: &Rule, language: Language) -> Vec<(String, String)> {
    let words = texts(language);
    let part = |name: &str| {
        words
            .get(&format!("{}.{name}", rule.code), &placeholders())
            .unwrap_or_default()
    };
    let label = |name: &str| words.text(&format!("uitleg-{name}"));
    let mut out = vec![
        (rule.code.to_owned(), words.text(rule.code)),
        (label("wat"), part("wat")),
        (label("waarom"), part("waarom")),
    ];
    for branch in rule.branches {
        let text = format!(
            "{} {}",
            part(&rules::attribute("tekst", branch.name)),
            part(&rules::attribute("vraag", branch.name))
        );
        out.push((severity_word(branch.severity, language), text));
    }
    out.push((label("voorbeeld"), part("voorbeeld")));
    out.push((label("bron"), format!("{}: {}", rule.number, part("bron"))));
    out.push((label("profielen"), profiles(rule, language)));
    out
}

/// Every argument that a rule's text may hold, as an ellipsis.
fn placeholders() -> Vec<(&'static str, Arg)> {
    rules::ARGUMENTS
        .into_iter()
        .map(|name| (name, Arg::Word("…".to_owned())))
        .collect()
}

fn profiles(rule: &Rule, language: Language) -> String {
    let table = ProfileTable::embedded();
    let words = texts(language);
    let how = |profile: Profile| {
        let applied = table
            .regels
            .get(rule.code)
            .map_or(Applied::Aan, |line| match profile {
                Profile::EigenKracht => line.eigen_kracht,
                _ => line.vrij,
            });
        let key = match applied {
            Applied::Aan => "profiel-aan",
            Applied::Verzacht => "profiel-verzacht",
            Applied::Rust => "profiel-rust",
        };
        format!("{}: {}", profile.word(), words.text(key))
    };
    let mut parts = vec![how(Profile::EigenKracht), how(Profile::Vrij)];
    let only: Vec<&str> = table
        .regels
        .get(rule.code)
        .into_iter()
        .flat_map(|l| &l.alleen_bij)
        .map(|p| p.word())
        .collect();
    if !only.is_empty() {
        parts.push(format!(
            "{} {}",
            words.text("profiel-alleen"),
            only.join(", ")
        ));
    }
    parts.join("; ")
}

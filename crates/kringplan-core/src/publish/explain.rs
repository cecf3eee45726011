//! The explanation of one rule, from the same Fluent texts as its findings.

use crate::report::{Arg, Severity};
use crate::rules::profiles::{Applied, Profile, ProfileTable};
use crate::rules::{self, Rule};
use crate::text::{Language, texts};

/// The word for a severity.
pub(super) fn severity_word(severity: Severity, language: Language) -> String {
    texts(language).text(match severity {
        Severity::Fout => "ernst-fout",
        Severity::Waarschuwing => "ernst-waarschuwing",
        Severity::Tip => "ernst-tip",
    })
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

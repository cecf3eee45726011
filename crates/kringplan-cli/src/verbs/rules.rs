//! `kringplan rules`: every rule with how heavy it weighs and in which plans it takes part.

use kringplan_core::publish::rules_json;
use kringplan_core::report::Severity;
use kringplan_core::rules::profiles::{Applied, Line, ProfileTable};
use kringplan_core::rules::{self, Rule};

use crate::args::{ListFormat, RulesArgs};
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, word};
use crate::report_text::severity;

pub(super) fn run(args: &RulesArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let out = match args.format {
        ListFormat::Text => table(desk.texts),
        // The same text as `schemas/rules.json`.
        ListFormat::Json => rules_json(),
    };
    desk.print(&out);
    Ok(())
}

fn table(texts: &Texts) -> String {
    let mut rows = vec![
        ["code", "naam", "ernst", "nummer", "profielen"]
            .map(|column| texts.say(&format!("regels-{column}"))),
    ];
    rows.extend(rules::all().map(|rule| {
        let weights: Vec<String> = severities(rule)
            .into_iter()
            .map(|s| severity(texts, s).1)
            .collect();
        let line = ProfileTable::embedded().regels.get(rule.code);
        [
            rule.code.to_owned(),
            rule.slug.to_owned(),
            weights.join(", "),
            rule.number.to_owned(),
            profiles(texts, line),
        ]
    }));
    columns(&rows)
}

/// How heavy a rule can weigh, heaviest first.
fn severities(rule: &Rule) -> Vec<Severity> {
    let mut weights: Vec<Severity> = rule.branches.iter().map(|branch| branch.severity).collect();
    weights.sort_unstable();
    weights.dedup();
    weights
}

fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut out = String::new();
    for row in rows {
        let cells = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// In which plans a rule takes part, in words.
pub(super) fn profiles(texts: &Texts, line: Option<&Line>) -> String {
    let Some(line) = line else {
        return texts.say("profiel-altijd");
    };
    let base = match (line.vrij, line.eigen_kracht) {
        (Applied::Rust, _) => texts.say("profiel-eigen-kracht"),
        (Applied::Verzacht, _) => texts.say("profiel-verzacht"),
        (Applied::Aan, _) => texts.say("profiel-altijd"),
    };
    if line.alleen_bij.is_empty() {
        return base;
    }
    let only: Vec<&str> = line
        .alleen_bij
        .iter()
        .map(|profile| profile.word())
        .collect();
    texts.say_with(
        "profiel-alleen-bij",
        &[("basis", word(base)), ("profielen", word(only.join(", ")))],
    )
}

//! `kringplan explain`: what a code means, why it is there, and what to ask.

use kringplan_core::report::Severity;
use kringplan_core::rules::profiles::ProfileTable;
use kringplan_core::rules::{self, RETIRED, Rule};
use kringplan_core::structure::nearest;
use kringplan_core::text::{Catalog, texts};

use crate::args::ExplainArgs;
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, word};
use crate::report_text::severity;
use crate::verbs::rules::profiles;

/// Names of the texts that the reader's own codes have; rules name theirs in the registry.
const READER_BRANCHES: [&str; 21] = [
    "-", "bedoeld", "tekst", "getal", "ja_nee", "lijst", "object", "id", "datum", "tijd", "taal",
    "kenmerk", "zegel", "versie", "grens", "leeg", "samen", "nodig", "woord", "geen", "dubbel",
];

pub(super) fn run(args: &ExplainArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let mut out = Vec::new();
    for asked in &args.codes {
        match code_of(asked) {
            Some(code) => out.push(explain(desk.texts, &code)),
            None => desk.fail(&unknown(asked)),
        }
    }
    desk.print(&out.join("\n"));
    Ok(())
}

/// The code behind a code, a slug or a rule number (`R24`), in any case.
fn code_of(asked: &str) -> Option<String> {
    if let Some(rule) = rules::by_code(asked)
        .or_else(|| rules::all().find(|r| r.number.eq_ignore_ascii_case(asked)))
    {
        return Some(rule.code.to_owned());
    }
    let upper = asked.to_uppercase();
    if RETIRED.iter().any(|(code, _)| *code == upper) {
        return Some(upper);
    }
    reader_codes().into_iter().find(|code| *code == upper)
}

/// The codes of the reader: those that have a text.
fn reader_codes() -> Vec<String> {
    let words = texts(kringplan_core::text::Language::Dutch);
    (1..100)
        .map(|n| format!("STR-{n:03}"))
        .filter(|code| words.get(code, &[]).is_some())
        .collect()
}

fn unknown(asked: &str) -> Refusal {
    let reader = reader_codes();
    let known = rules::all()
        .flat_map(|rule| [rule.code, rule.slug])
        .chain(reader.iter().map(String::as_str));
    let asked_code = asked.to_uppercase();
    let refusal = Refusal::new("uitleg-onbekend").word("code", asked);
    let known: Vec<&str> = known.collect();
    match nearest(&asked_code, known.iter().copied())
        .or_else(|| nearest(asked, known.iter().copied()))
    {
        Some(meant) => Refusal::new("uitleg-bedoeld")
            .word("code", asked)
            .word("bedoeld", meant),
        None => refusal,
    }
}

fn explain(own: &Texts, code: &str) -> String {
    let words = texts(own.language);
    let rule = rules::by_code(code);
    let title = words.text(code);
    let mut out = match rule {
        Some(rule) => format!("{code} {title} ({})\n", rule.slug),
        None => format!("{code} {title}\n"),
    };
    if let Some((_, successor)) = RETIRED.iter().find(|(retired, _)| *retired == code) {
        return out
            + &own.say_with(
                "uitleg-vervallen",
                &[("code", word(successor.unwrap_or("-")))],
            )
            + "\n";
    }
    for part in ["wat", "waarom"] {
        out.push_str(&part_text(own, words, code, part));
    }
    out.push_str(&branches(own, words, code, rule));
    out.push_str(&part_text(own, words, code, "voorbeeld"));
    let number = rule.map_or_else(String::new, |rule| format!("{}: ", rule.number));
    if let Some(source) = words.get(&format!("{code}.bron"), &[]) {
        out.push_str(&format!(
            "\n{}\n  {number}{source}\n",
            own.say("uitleg-bron")
        ));
    }
    if rule.is_some() {
        let profiles = profiles(own, ProfileTable::embedded().regels.get(code));
        out.push_str(&format!(
            "\n{}\n  {profiles}\n",
            own.say("uitleg-profielen")
        ));
    }
    out
}

fn part_text(own: &Texts, words: &Catalog, code: &str, part: &str) -> String {
    words
        .get(&format!("{code}.{part}"), &[])
        .map_or_else(String::new, |text| {
            format!("\n{}\n  {text}\n", own.say(&format!("uitleg-{part}")))
        })
}

/// What the finding says and what to ask, for every branch.
fn branches(own: &Texts, words: &Catalog, code: &str, rule: Option<&Rule>) -> String {
    let of_rule: Vec<(&str, Option<Severity>)> = match rule {
        Some(rule) => rule
            .branches
            .iter()
            .map(|b| (b.name, Some(b.severity)))
            .collect(),
        None => READER_BRANCHES.iter().map(|name| (*name, None)).collect(),
    };
    let mut out = String::new();
    for (name, weight) in of_rule {
        let suffix = if name == "-" {
            String::new()
        } else {
            format!("-{name}")
        };
        let get = |part: &str| {
            words
                .get(&format!("{code}.{part}{suffix}"), &[])
                .map(|text| without_values(&text))
        };
        let Some(text) = get("tekst") else { continue };
        let weight = weight.map_or_else(String::new, |weight| {
            let (symbol, name) = severity(own, weight);
            format!("{symbol} {name}: ")
        });
        out.push_str(&format!("  {weight}{text}\n"));
        if let Some(question) = get("vraag") {
            out.push_str(&format!("    {} {question}\n", own.say("verslag-pijl")));
        }
    }
    if out.is_empty() {
        out
    } else {
        format!("\n{}\n{out}", own.say("uitleg-vraag"))
    }
}

/// A text without a plan has no values: `{$id}` becomes `…`.
fn without_values(text: &str) -> String {
    let mut parts = text.split("{$");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push('…');
        out.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    out
}

#[cfg(test)]
mod tests {
    use kringplan_core::text::Language;

    use super::*;

    #[test]
    fn every_code_is_explained_in_both_languages_without_bare_keys() {
        for language in Language::ALL {
            let own = crate::lang::texts(language);
            let codes = rules::all()
                .map(|r| r.code.to_owned())
                .chain(reader_codes());
            for code in codes {
                let text = explain(own, &code);
                assert!(text.lines().count() > 6, "{language} {code}: {text}");
                assert!(
                    !text.contains("{$") && !text.contains("uitleg-"),
                    "{language} {code}: {text}"
                );
            }
        }
    }

    #[test]
    fn a_code_is_found_by_number_and_case_and_a_wrong_one_names_the_nearest() {
        assert_eq!(code_of("str-003").as_deref(), Some("STR-003"));
        assert_eq!(code_of("r16").as_deref(), Some("PRO-004"));
        assert_eq!(unknown("STR-0O3").key, "uitleg-bedoeld");
        assert_eq!(unknown("kaas").key, "uitleg-onbekend");
    }
}

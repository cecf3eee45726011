//! The texts for people: whole in both languages, short in Dutch, no sentence shared between rules, no harsh words.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use kringplan_core::rules;

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../crates/kringplan-core/texts")
        .join(language)
}

/// Every text of a language by key (`AFS-003.tekst-open`), with its arguments as `{name}`.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files += 1;
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, e)| panic!("{}: {e:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            if let Some(pattern) = &message.value {
                assert!(
                    out.insert(id.clone(), flat(pattern)).is_none(),
                    "{id} twice"
                );
            }
            for attribute in &message.attributes {
                let key = format!("{id}.{}", attribute.id.name);
                assert!(
                    out.insert(key.clone(), flat(&attribute.value)).is_none(),
                    "{key} twice"
                );
            }
        }
    }
    assert!(files > 5);
    out
}

fn flat(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                format!("{{{}}}", id.name)
            }
            Expression::Select { variants, .. } => variants
                .iter()
                .map(|v| flat(&v.value))
                .collect::<Vec<_>>()
                .join(" "),
            Expression::Inline(_) => "{}".to_owned(),
        },
    });
    elements
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn arguments(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!'])
        .map(str::trim)
        .filter(|s| s.chars().any(char::is_alphabetic))
}

fn code_of(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

#[test]
fn both_languages_say_the_same_things() {
    let (dutch, english) = (texts(&folder("nl")), texts(&folder("en")));
    let keys = |t: &BTreeMap<String, String>| t.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&dutch), keys(&english));
    for (key, text) in &dutch {
        assert_eq!(arguments(text), arguments(&english[key]), "{key}");
    }
}

#[test]
fn every_rule_has_every_text() {
    for language in ["nl", "en"] {
        let texts = texts(&folder(language));
        for rule in rules::all() {
            let mut keys: Vec<String> = ["wat", "waarom", "voorbeeld", "bron"]
                .map(|p| format!(".{p}"))
                .to_vec();
            keys.push(String::new());
            for branch in rule.branches {
                let suffix = if branch.name == "-" {
                    String::new()
                } else {
                    format!("-{}", branch.name)
                };
                keys.extend([format!(".tekst{suffix}"), format!(".vraag{suffix}")]);
            }
            for key in keys {
                let key = format!("{}{key}", rule.code);
                assert!(
                    texts.get(&key).is_some_and(|t| t.len() > 5),
                    "{key} in {language}"
                );
            }
        }
    }
}

#[test]
fn dutch_sentences_stay_under_sixteen_words() {
    let mut long = Vec::new();
    for (key, text) in texts(&folder("nl"))
        .iter()
        .filter(|(key, _)| !key.ends_with(".bron"))
    {
        for sentence in sentences(text) {
            let words = sentence.split_whitespace().count();
            if words >= 16 && !key.starts_with("rij-") {
                long.push(format!("{key}: {words} words: {sentence}"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn no_two_rules_share_a_sentence() {
    for language in ["nl", "en"] {
        let texts = texts(&folder(language));
        let codes: BTreeSet<&str> = rules::all().map(|r| r.code).collect();
        let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
        for (key, text) in texts
            .iter()
            .filter(|(key, _)| codes.contains(code_of(key)) && !key.ends_with(".bron"))
        {
            for sentence in sentences(text) {
                let owner = owners.entry(sentence).or_insert(code_of(key));
                assert_eq!(*owner, code_of(key), "{language}: {sentence}");
            }
        }
    }
}

#[test]
fn no_text_judges_a_family() {
    for (language, words) in [
        (
            "nl",
            [
                "ongeldig",
                "cliënt",
                "foutief",
                "verplicht",
                "rechtsgeldig",
                "bindend",
            ],
        ),
        (
            "en",
            [
                "invalid",
                "client",
                "illegal",
                "mandatory",
                "legally valid",
                "binding",
            ],
        ),
    ] {
        for (key, text) in &texts(&folder(language)) {
            for word in words {
                assert!(
                    !text.to_lowercase().contains(word),
                    "{key} in {language} says {word}"
                );
            }
        }
    }
}

//! The rules for programs (`schemas/rules.json`).

use serde_json::{Value, json};

use crate::rules::{self, Rule};
use crate::schema::{CONTRACT_VERSION, to_text};
use crate::text::{Language, texts};

/// Every rule with its texts in both languages.
#[must_use]
pub fn rules_json() -> String {
    to_text(&json!({
        "versie": CONTRACT_VERSION,
        "regels": rules::all().map(rule).collect::<Vec<_>>(),
        "vervallen": rules::RETIRED.iter().map(|(code, next)| json!({ "code": code, "opvolger": next })).collect::<Vec<_>>(),
    }))
}

fn rule(rule: &Rule) -> Value {
    let part = |name: &str| both(&format!("{}.{name}", rule.code));
    let branches: Vec<Value> = rule
        .branches
        .iter()
        .map(|branch| {
            json!({
                "tak": branch.name,
                "ernst": branch.severity,
                "tekst": part(&rules::attribute("tekst", branch.name)),
                "vraag": part(&rules::attribute("vraag", branch.name)),
            })
        })
        .collect();
    json!({
        "code": rule.code,
        "naam": rule.slug,
        "nummer": rule.number,
        "titel": both(rule.code),
        "wat": part("wat"),
        "waarom": part("waarom"),
        "voorbeeld": part("voorbeeld"),
        "bron": part("bron"),
        "takken": branches,
    })
}

/// The text as it is written, with arguments as `{$id}`.
fn both(key: &str) -> Value {
    let args: Vec<(&str, crate::report::Arg)> = rules::ARGUMENTS
        .iter()
        .map(|n| (*n, crate::report::Arg::Word(format!("{{${n}}}"))))
        .collect();
    let get = |language| texts(language).get(key, &args).unwrap_or_default();
    json!({ "nl": get(Language::Dutch), "en": get(Language::English) })
}

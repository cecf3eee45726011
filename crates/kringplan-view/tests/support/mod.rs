//! Reading examples and asking for shares.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::PathBuf;

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_view::{Deel, NoShare, ShareView, plain};
use serde_json::{Value, json};

pub(crate) fn plan(file: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    serde_json::from_slice(&std::fs::read(path.join(file)).unwrap()).unwrap()
}

pub(crate) fn document(plan: &Value) -> Document {
    Document::read(&serde_json::to_vec(plan).unwrap(), Limits::default()).unwrap()
}

pub(crate) fn share_on(plan: &Value, day: (u32, u32), whom: &str) -> Result<ShareView, NoShare> {
    let day = NaiveDate::from_ymd_opt(2026, day.0, day.1).unwrap();
    let document = document(plan);
    let checked = check(&document, &Context::on(day));
    ShareView::new(&document, &checked, day, None, whom)
}

pub(crate) fn share(plan: &Value, whom: &str) -> ShareView {
    share_on(plan, (5, 1), whom).unwrap()
}

/// All that is printed, without the page and the words.
pub(crate) fn text(share: &ShareView) -> String {
    let mut value = serde_json::to_value(share).unwrap();
    value.as_object_mut().unwrap().remove("woorden");
    value["blad"] = json!([
        share.blad.soort,
        share.blad.over,
        share.blad.titel,
        share.blad.concept
    ]);
    plain(&value.to_string())
}

pub(crate) fn headings(share: &ShareView) -> Vec<&str> {
    share.delen.iter().map(|deel| deel.kop.as_str()).collect()
}

pub(crate) fn numbers(deel: &Deel) -> Vec<&str> {
    deel.punten
        .iter()
        .map(|punt| punt.nummer.as_str())
        .collect()
}

pub(crate) fn facts(share: &ShareView, number: &str) -> Vec<(String, String)> {
    let mut items = share.delen.iter().flat_map(|deel| &deel.punten);
    let item = items.find(|punt| punt.nummer == number).unwrap();
    let facts = item.feiten.iter();
    facts
        .map(|fact| {
            let lines: Vec<&str> = std::iter::once(fact.tekst.as_str())
                .chain(fact.erbij.iter().map(String::as_str))
                .collect();
            (fact.term.clone(), plain(&lines.join(" | ")))
        })
        .collect()
}

pub(crate) fn fact(share: &ShareView, number: &str, term: &str) -> Option<String> {
    let all = facts(share, number);
    all.into_iter()
        .find_map(|(name, text)| (name == term).then_some(text))
}

pub(crate) fn may_1() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 1).unwrap()
}

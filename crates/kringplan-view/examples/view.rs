//! Writes what a template reads, for trying templates in plain Typst: `view KIND FILE [LANGUAGE [FOR]] > inputs/….json`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool for developers"
)]

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_view::{
    CheckFormView, CheckView, DistributionView, PlanView, ShareView, WeekView, WorksheetView,
};
use serde_json::{Value, to_value};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, file, rest @ ..] = arguments.as_slice() else {
        panic!("view KIND FILE [LANGUAGE [FOR]]");
    };
    let language = rest.first().map(String::as_str);
    let whom = rest.get(1).map(String::as_str);
    let day = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let bytes = std::fs::read(file).expect("a file");
    let document = Document::read(&bytes, Limits::default()).expect("a readable plan");
    let checked = check(&document, &Context::on(day));
    let view: Value = match kind.as_str() {
        "plan" => to_value(PlanView::new(&document, &checked, day, language)).unwrap(),
        "check" => {
            to_value(CheckView::new(&document, &checked, day, language, whom).unwrap()).unwrap()
        }
        "check-form" => {
            to_value(CheckFormView::new(&document, &checked, day, language, whom).unwrap()).unwrap()
        }
        "share" => {
            let whom = whom.expect("an id");
            to_value(ShareView::new(&document, &checked, day, language, whom).unwrap()).unwrap()
        }
        "fridge" => to_value(WeekView::new(&document, &checked, day, language)).unwrap(),
        "worksheet" => to_value(WorksheetView::new(&document, &checked, day, language)).unwrap(),
        "worksheet-blank" => to_value(WorksheetView::blank(language)).unwrap(),
        "distribution" => {
            to_value(DistributionView::new(&document, &checked, day, language)).unwrap()
        }
        other => panic!("no document {other}"),
    };
    println!("{}", serde_json::to_string_pretty(&view).unwrap());
}

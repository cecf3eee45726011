//! The plan in short, on its first page.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_view::{Feit, Kort, PlanView, plain};
use serde_json::{Value, json};

fn summary(plan: &Value) -> Option<Kort> {
    let day = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let document = Document::read(plan.to_string().as_bytes(), Limits::default()).unwrap();
    let checked = check(&document, &Context::on(day));
    PlanView::new(&document, &checked, day, None).kort
}

fn example(name: &str) -> Value {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/../../tests/fixtures/valid/{name}.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn said(facts: &[Feit]) -> Vec<String> {
    facts
        .iter()
        .map(|f| plain(&format!("{}: {}", f.term, f.tekst)))
        .collect()
}

#[test]
fn case_four_in_short() {
    let short = summary(&example("noa-en-jayden-blijven")).unwrap();
    assert!(short.met_woorden);
    let people = said(&short.mensen);
    assert_eq!(people.len(), 8);
    assert!(people.contains(&"Chantal de Haas: haalt Noa op en ontbijt met haar (A7)".to_owned()));
    // Someone who only takes turns stands there too.
    assert!(
        people.iter().any(
            |line| line.starts_with("Priscilla Wongso: haalt Noa op") && line.contains("(A11)")
        )
    );
    let facts = said(&short.feiten);
    assert!(facts[0].starts_with(
        "Hulp van buiten: de huisartsenpraktijk (H1, wie het regelt: Priscilla Wongso); "
    ));
    assert_eq!(
        facts[1..],
        [
            "Weer bij elkaar: zaterdag 9 mei 2026, clubhuis De Meerpaal",
            "Loopt het niet? Bel: Yvonne de Haas",
            "De groep komt dan bij elkaar: binnen 2 dagen",
        ]
    );
}

#[test]
fn agreements_stand_whole_while_there_is_room_and_many_are_numbers_only() {
    let short = summary(&example("noa-en-jayden-blijven")).unwrap();
    let cut = said(&short.mensen).iter().any(|line| line.contains('…'));
    assert!(!cut, "a cut can change what was agreed");
    let mut plan = example("milan-komt-thuis");
    assert!(summary(&plan).unwrap().met_woorden);
    let all = plan["plan"]["afspraken"].as_array_mut().unwrap();
    while all.len() < 25 {
        let mut more = all[0].clone();
        more["id"] = json!(format!("A{}", all.len() + 1));
        all.push(more);
    }
    let short = summary(&plan).unwrap();
    assert!(!short.met_woorden);
    assert!(said(&short.mensen)[0].starts_with("Dirk Verbeek: A1, A9, A14, "));
}

#[test]
fn no_phone_number_stands_in_the_plan() {
    let mut plan = example("noa-en-jayden-blijven");
    plan["deelnemers"][4]["contact"] = json!({ "telefoonnummer": "06 12345678" });
    let short = summary(&plan).unwrap();
    assert!(!serde_json::to_string(&short).unwrap().contains("12345678"));
}

#[test]
fn refused_help_is_no_help() {
    let mut plan = example("noa-en-jayden-blijven");
    plan["antwoorden"] = json!([{ "hulp": "H1", "stand": "afgewezen", "op": "2026-04-20" }]);
    let facts = said(&summary(&plan).unwrap().feiten);
    assert!(
        !facts[0].contains("H1") && facts[0].contains("H2"),
        "{facts:?}"
    );
}

#[test]
fn drafts_with_nothing_have_no_summary() {
    assert!(summary(&json!({ "schemaVersie": "1.0.0" })).is_none());
    let begun = json!({ "schemaVersie": "1.0.0", "plan": { "afspraken": [{ "id": "A1", "wat": "kookt" }, { "id": "A2" }] } });
    let short = summary(&begun).unwrap();
    assert_eq!(said(&short.mensen), ["nog niemand: kookt (A1), A2"]);
    assert!(short.feiten.is_empty());
}

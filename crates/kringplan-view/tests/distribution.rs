//! The coordinator's list: copies of this version, who is missing, how to reach people, consent, the follow-up call.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use chrono::NaiveDate;
use kringplan_core::{Context, check};
use kringplan_view::{DistributionView, Exemplaarrij, plain};
use serde_json::{Value, json};
use support::{document, plan};

const NOA: &str = "noa-en-jayden-blijven";

fn example(name: &str) -> Value {
    plan(&format!("valid/{name}.json"))
}

fn list_on(plan: &Value, language: Option<&str>, day: &str) -> DistributionView {
    let day: NaiveDate = day.parse().unwrap();
    let document = document(plan);
    let checked = check(&document, &Context::on(day));
    DistributionView::new(&document, &checked, day, language)
}

fn list(plan: &Value) -> DistributionView {
    list_on(plan, None, "2026-05-01")
}

/// Everything that the view says, without the fixed words and without marks.
fn said(view: &DistributionView) -> String {
    let mut value = serde_json::to_value(view).unwrap();
    value["woorden"] = json!({});
    plain(&value.to_string())
}

fn row<'a>(rows: &'a [Exemplaarrij], name: &str) -> &'a Exemplaarrij {
    let found = rows.iter().find(|row| plain(&row.naam) == name);
    found.unwrap_or_else(|| panic!("{name}"))
}

/// Keeps copies of those for whom `keep` holds, in every version.
fn keep_copies(plan: &mut Value, keep: impl Fn(&Value) -> bool) {
    let copies = plan["exemplaren"].as_array_mut().unwrap();
    copies.retain(keep);
}

#[test]
fn every_copy_of_this_version_is_a_row() {
    let view = list(&example(NOA));
    assert_eq!(view.exemplaren.len(), 13);
    let grandmother = row(&view.exemplaren, "Yvonne de Haas");
    assert_eq!(grandmother.vorm.as_deref(), Some("papier"));
    assert_eq!(grandmother.verstuurd.as_deref(), Some("7 april 2026"));
    assert_eq!(grandmother.ontvangen, None);
    let professional = row(&view.exemplaren, "Esther Mulder");
    let work: Vec<String> = professional.wie.iter().map(|w| plain(w)).collect();
    assert_eq!(work, ["Jeugdbescherming Maaszoom", "jeugdbeschermer"]);
    assert!(view.nog_niet.is_empty());
    assert_eq!(
        view.zinnen,
        [
            "Verstuurd: 13 van 13. Ontvangen: 0.",
            "Van eerdere versies gingen 13 exemplaren rond. Vertel dat er een nieuwe versie is.",
        ]
    );
    assert_eq!(view.code.len(), 16);
}

#[test]
fn languages_have_words_and_other_languages_their_tag() {
    let mut plan = example(NOA);
    for (i, tag) in ["tr", "AR", "fr", "nl-BE"].iter().enumerate() {
        plan["exemplaren"][13 + i]["taal"] = json!(tag);
    }
    let dutch = list(&plan);
    let forms: Vec<String> = dutch
        .exemplaren
        .iter()
        .map(|row| plain(row.vorm.as_deref().unwrap()))
        .collect();
    assert_eq!(
        forms[..4],
        [
            "voorgelezen, Turks",
            "voorgelezen, Arabisch",
            "papier, fr",
            "papier, Nederlands"
        ]
    );
    let english = list_on(&plan, Some("en"), "2026-05-01");
    assert_eq!(
        english.exemplaren[0].vorm.as_deref(),
        Some("read aloud, Turkish")
    );
}

#[test]
fn what_happens_later_has_not_happened() {
    let view = list_on(&example(NOA), None, "2026-04-06");
    assert!(view.exemplaren.iter().all(|row| row.verstuurd.is_none()));
    assert_eq!(view.zinnen[0], "Verstuurd: 0 van 13. Ontvangen: 0.");
    assert!(view.zinnen[1].contains("nog niet vastgesteld"));
}

#[test]
fn a_copy_of_another_text_is_marked() {
    let mut plan = example(NOA);
    let right = plan["toetsen"][1]["integriteit"].clone();
    plan["exemplaren"][13]["integriteit"] = right.clone();
    plan["exemplaren"][14]["integriteit"] = plan["plan"]["vervangt"]["integriteit"].clone();
    let view = list(&plan);
    let warned: Vec<bool> = view
        .exemplaren
        .iter()
        .map(|row| row.let_op.is_some())
        .collect();
    assert_eq!(warned.iter().filter(|warned| **warned).count(), 1);
    assert!(warned[1]);
    assert_eq!(view.code.join(""), right["waarde"].as_str().unwrap());
}

#[test]
fn whoever_takes_part_and_has_no_copy_is_to_be_filled_in() {
    let mut plan = example(NOA);
    keep_copies(&mut plan, |copy| copy["voor"] == "p5");
    let more = [
        json!({ "id": "x3", "naam": "Gaf Informatie", "zijde": "professional" }),
        json!({ "id": "x4", "naam": "Kijkt Mee", "zijde": "professional" }),
    ];
    plan["deelnemers"].as_array_mut().unwrap().extend(more);
    plan["deelnemers"][3]["taal"] = json!("pl");
    plan["plan"]["afspraken"][0]["kijktMee"] = json!("x4");
    let view = list(&plan);
    let names: Vec<String> = view.nog_niet.iter().map(|row| plain(&row.naam)).collect();
    assert_eq!(names.len(), 13, "{names:?}");
    // Helps; judged; looks along.
    for name in ["Yara Pronk", "Esther Mulder", "Kijkt Mee"] {
        assert!(names.contains(&name.to_owned()), "{name}");
    }
    for name in ["Gaf Informatie", "Winston Pinas", "Yvonne de Haas"] {
        assert!(!names.contains(&name.to_owned()), "{name}");
    }
    assert_eq!(
        row(&view.nog_niet, "Ricardo Lont").wie,
        ["leest het best: Pools"]
    );
    assert_eq!(view.bereiken.len(), 14);
}

#[test]
fn contact_is_shown_as_far_as_known() {
    let mut plan = example(NOA);
    plan["deelnemers"][4]["contact"] =
        json!({ "telefoonnummer": "06 12345678", "adres": "Dorpsstraat 1" });
    plan["deelnemers"][13]["contact"] = json!({ "telefoonnummer": "06 87654321" });
    let view = list(&plan);
    let grandmother = view
        .bereiken
        .iter()
        .find(|row| plain(&row.naam) == "Yvonne de Haas")
        .unwrap();
    let facts: Vec<String> = grandmother
        .feiten
        .iter()
        .map(|f| format!("{}: {}", f.term, plain(&f.tekst)))
        .collect();
    assert_eq!(facts, ["Telefoon: 06 12345678", "Adres: Dorpsstraat 1"]);
    assert_eq!(grandmother.open, ["E-mail"]);
    assert_eq!(view.bereiken[0].open, ["Telefoon", "E-mail", "Adres"]);
    // The coordinator needs no number of their own.
    assert!(!said(&view).contains("87654321"));
}

#[test]
fn consent_is_said_per_receiver_or_asked() {
    let mut plan = example(NOA);
    let view = list(&plan);
    assert_eq!(view.toestemmingen.len(), 2);
    let first = &view.toestemmingen[0];
    assert_eq!(plain(&first.ontvanger), "Esther Mulder");
    assert_eq!(plain(&first.door), "Kimberly de Haas");
    assert_eq!(first.op.as_deref(), Some("28 maart 2026"));
    assert_eq!(
        plain(first.over.as_deref().unwrap()),
        "Noa de Haas, Jayden de Haas en Kimberly de Haas"
    );
    // Consent for the body holds for who works there; that of the teacher is taken away.
    plan["toestemmingen"][0]["ontvanger"] = json!("i1");
    plan["toestemmingen"].as_array_mut().unwrap().remove(1);
    let view = list(&plan);
    assert_eq!(view.toestemmingen.len(), 2);
    let open: Vec<String> = view
        .toestemmingen
        .iter()
        .filter(|row| row.open)
        .map(|row| plain(&row.ontvanger))
        .collect();
    assert_eq!(open, ["Yara Pronk"]);
    assert_eq!(view.toestemmingen[1].door, "nog niet gevraagd");
    // Before the day of consent nobody was asked.
    let early = list_on(&plan, None, "2026-03-27");
    assert!(early.toestemmingen.iter().all(|row| row.open));
}

#[test]
fn the_follow_up_call_is_four_weeks_after_the_conference() {
    let mut plan = example(NOA);
    let call = list(&plan).nabellen.unwrap();
    let facts: Vec<&str> = call.feiten.iter().map(|f| f.tekst.as_str()).collect();
    assert_eq!(facts, ["zaterdag 28 maart 2026", "zaterdag 25 april 2026"]);
    assert_eq!(
        call.gesprekken[0].afgesproken.as_deref(),
        Some("zaterdag 25 april 2026")
    );
    assert!(call.gesprekken[0].gebeld.is_none() && call.gesprekken[0].uitkomst.is_none());
    plan["nabellen"][0]["gebeldOp"] = json!("2026-04-26");
    plan["nabellen"][0]["uitkomst"] = json!("Het loopt.");
    let call = list(&plan).nabellen.unwrap();
    assert_eq!(call.gesprekken[0].gebeld.as_deref(), Some("26 april 2026"));
    assert_eq!(
        plain(call.gesprekken[0].uitkomst.as_deref().unwrap()),
        "Het loopt."
    );
    let before = list_on(&plan, None, "2026-04-20").nabellen.unwrap();
    assert!(before.gesprekken[0].gebeld.is_none() && before.gesprekken[0].uitkomst.is_none());
    plan.as_object_mut().unwrap().remove("nabellen");
    assert_eq!(list(&plan).nabellen.unwrap().gesprekken.len(), 1);
    assert!(list(&example("vrij-plan")).nabellen.is_none());
}

#[test]
fn nothing_of_the_plan_itself_is_on_it() {
    let plan = example(NOA);
    let text = said(&list(&plan));
    let parts = [
        "zorgen",
        "krachten",
        "afspraken",
        "hulpVanBuiten",
        "aanleidingen",
    ];
    for item in parts
        .iter()
        .filter_map(|part| plan["plan"][part].as_array())
        .flatten()
    {
        for member in ["tekst", "wat", "vraag"] {
            assert!(
                item[member]
                    .as_str()
                    .is_none_or(|words| !text.contains(words))
            );
        }
    }
    for condition in plan["voorwaarden"].as_array().unwrap() {
        assert!(!text.contains(condition["tekst"].as_str().unwrap()));
    }
}

#[test]
fn odd_copies_are_rows_too() {
    let mut plan = example(NOA);
    plan["exemplaren"] = json!([
        { "voor": "i1", "versie": 2 }, { "voor": "p77", "versie": 2 }, { "versie": 2 }, { "voor": "p3", "op": "2026-04-01" },
        { "voor": "p3", "versie": 1, "op": "2026-04-01" }, { "voor": "p4", "versie": 1 },
    ]);
    let view = list(&plan);
    let names: Vec<String> = view.exemplaren.iter().map(|row| plain(&row.naam)).collect();
    assert_eq!(
        names,
        [
            "Jeugdbescherming Maaszoom",
            "nog zonder naam (p77)",
            "nog niet opgeschreven"
        ]
    );
    assert!(view.exemplaren.iter().all(|row| row.vorm.is_none()));
    assert_eq!(
        view.zinnen[1..],
        [
            "Van eerdere versies ging één exemplaar rond. Vertel dat er een nieuwe versie is.",
            "Bij één exemplaar staat niet van welke versie het is.",
        ]
    );
    let empty = list(&json!({ "schemaVersie": "1.0.0" }));
    assert!(
        empty.exemplaren.is_empty() && empty.bereiken.is_empty() && empty.toestemmingen.is_empty()
    );
    for language in ["nl", "en"] {
        let text = serde_json::to_string(&list_on(&plan, Some(language), "2026-05-01")).unwrap();
        assert!(!text.contains('‹'), "{language}");
    }
}

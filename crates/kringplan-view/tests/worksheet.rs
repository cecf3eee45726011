//! The worksheet: what stands on it before anybody writes, and what of the plan must never be on it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_core::{Context, check};
use kringplan_view::{WorksheetView, plain};
use serde_json::{Value, json};
use support::{document, may_1, plan};

const NOA: &str = "valid/noa-en-jayden-blijven";

fn example(name: &str) -> Value {
    plan(&format!("{name}.json"))
}

fn sheet(plan: &Value, language: Option<&str>) -> WorksheetView {
    let (day, document) = (may_1(), document(plan));
    let checked = check(&document, &Context::on(day));
    WorksheetView::new(&document, &checked, day, language)
}

/// Everything that the view says, without the fixed words and without marks.
fn said(view: &WorksheetView) -> String {
    let mut value = serde_json::to_value(view).unwrap();
    value["woorden"] = json!({});
    value["blad"]["ident"] = json!("");
    plain(&value.to_string())
}

#[test]
fn what_stood_before_the_private_time_is_filled_in() {
    let view = sheet(&example(NOA), None);
    let text = said(&view);
    assert_eq!(view.mensen.len(), 11);
    assert_eq!(plain(&view.mensen[4].naam), "Yvonne de Haas");
    assert_eq!(view.mensen[4].wie.as_deref().map(plain), Some("oma".into()));
    assert_eq!(view.mensen[0].wie.as_deref(), Some("om wie het gaat"));
    assert_eq!(view.akkoord.len(), 11);
    assert!(text.contains("Hoe groeien Noa en Jayden veilig op bij Kimberly"));
    let conditions = view.voorwaarden.as_ref().unwrap();
    assert_eq!(conditions.voorwaarden.len(), 5);
    let third = &conditions.voorwaarden[2];
    assert_eq!(third.kop, "Voorwaarde V3");
    assert!(plain(third.tekst.as_deref().unwrap()).starts_with("Kimberly staat er niet alleen"));
    let facts: Vec<String> = third.feiten.iter().map(|f| plain(&f.tekst)).collect();
    assert_eq!(
        facts[0],
        "Kimberly laat Ricardo toch binnen als ze alleen is."
    );
    assert!(
        facts[1]
            .starts_with("Esther Mulder, Jeugdbescherming Maaszoom, jeugdbeschermer; gesteld op")
    );
    assert_eq!(view.afspraken.first().map(String::as_str), Some("A1"));
    assert_eq!((view.afspraken.len(), view.hulp.len()), (10, 4));
    assert_eq!(view.uitleg.len(), 3);
}

#[test]
fn nothing_that_the_circle_decided_is_on_it() {
    for name in [
        "noa-en-jayden-blijven",
        "sem-weer-naar-school",
        "fatma-aan-het-werk",
        "joris-houdt-het-stuur",
    ] {
        let plan = example(&format!("valid/{name}"));
        let text = said(&sheet(&plan, None));
        let conditions = plan["voorwaarden"].to_string();
        let parts = [
            "zorgen",
            "krachten",
            "doelen",
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
                let Some(words) = item[member].as_str() else {
                    continue;
                };
                // A worry may say what a threat says; the threat was told beforehand.
                assert!(
                    !text.contains(words) || conditions.contains(words),
                    "{name}: {words}"
                );
            }
        }
        for gone in ["versie 1", "versie 2", "voldaan", "oneens"] {
            assert!(!text.contains(gone), "{name}: {gone}");
        }
    }
}

#[test]
fn professionals_are_named_only_with_their_conditions() {
    let text = said(&sheet(&example(NOA), None));
    assert!(!text.contains("Yara Pronk") && !text.contains("Winston Pinas"));
    assert!(!text.contains("heeft geen gezag") && !text.contains("tekening"));
}

#[test]
fn the_blank_sheet_has_nothing_of_anybody() {
    for (language, title) in [
        (None, "Werkblad"),
        (Some("nl"), "Werkblad"),
        (Some("en"), "Worksheet"),
        (Some("xx"), "Werkblad"),
    ] {
        let view = WorksheetView::blank(language);
        assert!(view.leeg && view.mensen.is_empty() && view.akkoord.is_empty());
        assert_eq!((view.lege_mensen, view.leeg_akkoord), (12, 12));
        assert_eq!(view.blad.soort, title);
        assert!(view.vraag.is_none());
        let conditions = view.voorwaarden.as_ref().unwrap();
        assert!(
            conditions
                .voorwaarden
                .iter()
                .all(|c| c.tekst.is_none() && c.feiten.is_empty())
        );
        assert!(!serde_json::to_string(&view).unwrap().contains('\u{2068}'));
        assert!(!said(&view).contains('‹'));
    }
    assert_eq!(WorksheetView::blank(None).blad.niet_nagekeken, None);
    assert!(
        WorksheetView::blank(Some("en"))
            .blad
            .niet_nagekeken
            .is_some()
    );
}

#[test]
fn a_circle_without_coordinator_is_told_of_none() {
    let view = sheet(&example("valid/vrij-plan"), None);
    assert_eq!(view.uitleg.len(), 2);
    assert!(!said(&view).contains("coördinator"), "{}", said(&view));
    assert!(view.voorwaarden.is_none());
}

#[test]
fn conditions_that_are_not_known_yet_get_room_where_a_body_may_act() {
    let mut plan = example(NOA);
    plan["voorwaarden"] = json!([]);
    plan["toetsen"] = json!([]);
    let room = sheet(&plan, None).voorwaarden.unwrap();
    assert!(room.voorwaarden.len() == 3 && room.voorwaarden[0].tekst.is_none());
    plan["instanties"][0]["geenVoorwaarden"] = json!({ "door": "x1", "op": "2026-03-20" });
    let none = sheet(&plan, None).voorwaarden.unwrap();
    assert!(none.voorwaarden.is_empty());
    assert_eq!(
        plain(&none.zinnen[0]),
        "Jeugdbescherming Maaszoom stelde geen voorwaarden (20 maart 2026)."
    );
}

#[test]
fn a_file_that_has_hardly_begun_gives_a_sheet() {
    let view = sheet(&json!({ "schemaVersie": "1.0.0" }), None);
    assert!(view.mensen.is_empty() && view.lege_mensen == 12 && !view.leeg);
    assert_eq!(view.blad.over, "Plan");
    let odd = json!({ "schemaVersie": "1.0.0", "deelnemers": [{ "id": "p1" }, { "id": "p2", "zijde": "kring", "naam": " " }],
        "voorwaarden": [{ "id": "V1", "gesteldDoor": "x9" }] });
    let view = sheet(&odd, Some("en"));
    let names: Vec<String> = view.akkoord.iter().map(|name| plain(name)).collect();
    assert_eq!(names, ["no name yet (p1)", "no name yet (p2)"]);
    assert_eq!(
        view.voorwaarden.unwrap().voorwaarden[0].feiten[0].tekst,
        "no name yet (\u{2068}x9\u{2069})"
    );
}

#[test]
fn every_word_is_known_in_both_languages() {
    for language in ["nl", "en"] {
        let text = serde_json::to_string(&sheet(&example(NOA), Some(language))).unwrap();
        assert!(!text.contains('‹'), "{language}");
    }
    let view = sheet(&example(NOA), None);
    assert!(
        view.blad
            .titel
            .starts_with("Werkblad. Familiegroepsplan van")
    );
    assert_eq!(
        view.blad.documenttitel,
        "Werkblad. Familiegroepsplan van Noa de Haas en Jayden de Haas"
    );
}

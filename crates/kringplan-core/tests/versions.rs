//! New versions, the difference between two, and chains of them, on case 4.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::source::Limits;
use kringplan_core::versions::{
    AkkoordSoort, Decision, OordeelStand, RedenSoort, Revised, Revision, WijzigingSoort, diff,
    revise,
};
use kringplan_core::writing::Refusal;
use serde_json::{Value, json};

const V1: &str = "states/noa-en-jayden-versie-1.json";
const V2: &str = "valid/noa-en-jayden-blijven.json";

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn value(name: &str) -> Value {
    serde_json::from_str(&fixture(name)).unwrap()
}

fn document(value: &Value) -> Document {
    read(&serde_json::to_string_pretty(value).unwrap())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn revision(edited: Option<&Value>) -> Revision {
    Revision {
        edited: edited.map(document),
        decision: None,
        day: day("2026-04-03"),
    }
}

fn next(old: &Value, edited: Option<&Value>) -> Result<Revised, Refusal> {
    revise(&document(old), revision(edited), Limits::default())
}

#[track_caller]
fn refused(result: Result<Revised, Refusal>, key: &str) {
    assert_eq!(result.map(|revised| revised.version).unwrap_err().key, key);
}

/// Version 1 with the answer to V3 of version 2, as the coordinator edits it.
fn edited() -> Value {
    let (mut edited, v2) = (value(V1), value(V2));
    edited["plan"]["afspraken"] = v2["plan"]["afspraken"].clone();
    edited
}

#[test]
fn a_copy_names_the_old_version_and_asks_everyone_again() {
    let old = read(&fixture(V1));
    let revised = revise(&old, revision(None), Limits::default()).unwrap();
    let (before, after) = (old.value(), revised.document.value());
    assert_eq!((revised.replaced, revised.version), (1, 2));
    let v = kringplan_core::digest::version(before).unwrap();
    assert_eq!(
        after["plan"]["vervangt"],
        json!({ "versie": 1,
        "integriteit": { "algoritme": "sha_256", "waarde": v, "datum": "2026-04-03" } })
    );
    assert!(
        after["plan"].get("beslotenOp").is_none() && after["plan"].get("beslotenDoor").is_none()
    );
    let agreed = before["plan"]["akkoord"].as_array().unwrap();
    let kept: Vec<&Value> = agreed
        .iter()
        .filter(|a| a.get("afspraken").is_some())
        .collect();
    assert_eq!(
        after["plan"]["akkoord"]
            .as_array()
            .unwrap()
            .iter()
            .collect::<Vec<_>>(),
        kept
    );
    assert_eq!(revised.emptied.len(), agreed.len() - kept.len());
    assert_eq!(revised.kept[1].by, "p4");
    assert_eq!(revised.kept[1].agreements, ["A1", "A10"]);
    let remarks: Vec<&str> = revised.remarks.iter().map(|r| r.key).collect();
    assert_eq!(remarks, ["herzien-plan-gelijk"]);
    for key in [
        "toetsen",
        "voorwaarden",
        "deelnemers",
        "doorgenomen",
        "exemplaren",
    ] {
        assert_eq!(before[key], after[key], "{key}");
    }
}

#[test]
fn layout_and_unknown_members_survive() {
    let text = fixture(V1)
        .replace(
            "\"hoofdvraag\":",
            "\"eigen\": {\"b\" : [1,2 ]},\r\n    \"hoofdvraag\":",
        )
        .replace("A10\"\n        ]", "A10\"\n        ], \"kaas\" :true");
    let revised = revise(&read(&text), revision(None), Limits::default()).unwrap();
    let after = revised.document.source().text();
    assert!(
        after.contains("\"eigen\": {\"b\" : [1,2 ]},\r\n"),
        "{after}"
    );
    assert!(after.contains("], \"kaas\" :true\n"), "{after}");
    for line in after.lines().filter(|line| !line.trim().is_empty()) {
        let new = [
            "\"versie\": 2",
            "vervangt",
            "\"versie\": 1,",
            "integriteit",
            "algoritme",
            "waarde",
            "datum",
        ];
        assert!(
            text.contains(line.trim_end_matches(',')) || new.iter().any(|n| line.contains(n)),
            "{line}"
        );
    }
}

#[test]
fn part_agreement_stays_only_where_it_still_holds() {
    let mut changed = edited();
    changed["plan"]["afspraken"][0]["wat"] = json!("ziet de kinderen op zaterdag bij opa");
    changed["plan"]["akkoord"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "deelnemer": "p2", "op": "2026-04-02" }));
    let revised = next(&value(V1), Some(&changed)).unwrap();
    assert_eq!(
        revised
            .kept
            .iter()
            .map(|p| p.by.as_str())
            .collect::<Vec<_>>(),
        ["p1"]
    );
    assert!(revised.emptied.contains(&"p4".to_owned()));
    assert_eq!(revised.added, ["p2"]);
    assert!(revised.remarks.is_empty(), "{:?}", revised.remarks);
}

#[test]
fn a_decision_comes_from_the_words_or_from_the_edited_file() {
    let mut own = edited();
    own["plan"]["beslotenOp"] = json!("2026-04-02");
    own["plan"]["versie"] = json!(2);
    let revised = next(&value(V1), Some(&own)).unwrap();
    assert_eq!(revised.decided, Some(day("2026-04-02")));
    let given = |on: &str, by: &[&str]| Revision {
        decision: Some(Decision {
            on: day(on),
            by: by.iter().map(|id| (*id).to_owned()).collect(),
        }),
        ..revision(Some(&edited()))
    };
    let old = read(&fixture(V1));
    let make = |revision| revise(&old, revision, Limits::default());
    let revised = make(given("2026-04-01", &["p3", "p5", "p3"])).unwrap();
    assert_eq!(
        revised.document.value()["plan"]["beslotenDoor"],
        json!(["p3", "p5"])
    );
    refused(make(given("2026-04-04", &["p3"])), "herzien-besluit-later");
    refused(make(given("2026-03-01", &["p3"])), "herzien-besluit-eerder");
    refused(make(given("2026-04-01", &["x1"])), "herzien-niet-kring");
    refused(
        make(given("2026-04-01", &["p99"])),
        "opschrijven-onbekende-persoon",
    );
    refused(make(given("2026-04-01", &[])), "herzien-zonder-wie");
}

/// Changes a member by its pointer; `None` takes it away.
fn with(mut file: Value, pointer: &str, new: Option<Value>) -> Value {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    let holder = file.pointer_mut(holder).unwrap();
    match new {
        Some(new) => holder[key] = new,
        None => drop(holder.as_object_mut().unwrap().remove(key)),
    }
    file
}

#[test]
fn what_cannot_be_a_next_version_is_refused() {
    let v1 = || value(V1);
    for (pointer, new, key) in [
        ("/kenmerk", None, "versies-geen-kenmerk"),
        ("/plan/versie", None, "versies-geen-versie"),
        ("/plan/versie", Some(json!(9999)), "herzien-laatste"),
        ("/plan/beslotenOp", None, "herzien-niet-besloten"),
        (
            "/plan/beslotenOp",
            Some(json!("2026-04-09")),
            "herzien-niet-besloten",
        ),
        (
            "/afgerond",
            Some(json!({ "op": "2026-04-01", "door": "p3" })),
            "herzien-afgerond",
        ),
        ("/plan/hoofdvraag", Some(json!("111222333")), "versies-bsn"),
        (
            "/plan/hoofdvraag",
            Some(json!("cafe\u{301}")),
            "versies-niet-nfc",
        ),
        ("/deelnemers/1/id", Some(json!("p1")), "versies-geen-zegel"),
    ] {
        let old = with(v1(), pointer, new.clone());
        refused(next(&old, None), key);
        if !matches!(key, "herzien-laatste" | "herzien-niet-besloten") {
            refused(next(&v1(), Some(&with(edited(), pointer, new))), key);
        }
    }
    for (pointer, new, key) in [
        (
            "/kenmerk",
            json!("0197e6d1-93ab-7f24-a0c8-7b15e2d86f30"),
            "herzien-ander-kenmerk",
        ),
        ("/plan/versie", json!(3), "herzien-andere-versie"),
        ("/toetsen", json!([]), "herzien-toetsen-anders"),
        (
            "/voorwaardenVastgelegd",
            json!({ "op": "2026-03-20" }),
            "herzien-vastgelegd-anders",
        ),
        (
            "/toetsen/0/oordelen/2/uitkomst",
            json!("voldaan"),
            "herzien-toetsen-anders",
        ),
    ] {
        let (holder, member) = pointer.rsplit_once('/').unwrap();
        let mut file = edited();
        if holder.is_empty() {
            file[member] = new;
        } else {
            file.pointer_mut(holder).unwrap()[member] = new;
        }
        refused(next(&v1(), Some(&file)), key);
    }
}

#[test]
fn remarks_tell_of_other_words_and_other_conditions() {
    let old = with(
        value(V1),
        "/plan/hoofdvraag",
        Some(json!("Een andere vraag?")),
    );
    let mut new = old.clone();
    new["voorwaarden"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "V6", "tekst": "Iets erbij." }));
    new["voorwaarden"][0]["tekst"] = json!("Anders.");
    let revised = next(&old, Some(&new)).unwrap();
    let remarks: Vec<_> = revised
        .remarks
        .iter()
        .map(|r| (r.key, format!("{:?}", r.args)))
        .collect();
    assert_eq!(remarks[0].0, "herzien-toets-andere-woorden");
    assert!(remarks[0].1.contains("t1"));
    assert_eq!(remarks[1].0, "herzien-voorwaarden-anders");
    assert!(remarks[1].1.contains("V1, V6"), "{remarks:?}");
    assert_eq!(remarks[2].0, "herzien-plan-gelijk");
}

#[test]
fn what_the_edited_copy_lost_is_refused_or_told() {
    let mut old = value(V1);
    old["handtekeningen"] =
        json!([{ "soort": "toets", "over": "t1", "door": "x1", "jws": "a..b" }]);
    old["voorgelegd"] = json!([{ "versie": 1, "aan": "i1", "op": "2026-03-30" }]);
    old["eigenOnderdeel"] = json!({ "a": 1 });
    let mut edited = old.clone();
    edited["plan"]["afspraken"] = value(V2)["plan"]["afspraken"].clone();
    for list in ["handtekeningen", "doorgenomen", "voorgelegd", "exemplaren"] {
        refused(
            next(&old, Some(&with(edited.clone(), &format!("/{list}"), None))),
            "herzien-onderdeel-weg",
        );
        let mut fewer = edited.clone();
        fewer[list].as_array_mut().unwrap().remove(0);
        refused(next(&old, Some(&fewer)), "herzien-onderdeel-weg");
    }
    // What was open may be filled in, and what comes is no loss.
    edited["exemplaren"][0]["ontvangenOp"] = json!("2026-04-01");
    edited["doorgenomen"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "versie": 2, "op": "2026-04-02" }));
    assert!(next(&old, Some(&edited)).unwrap().remarks.is_empty());
    for member in ["conferentie", "eigenOnderdeel", "taal"] {
        edited.as_object_mut().unwrap().remove(member);
    }
    edited["kader"].as_object_mut().unwrap().remove("ingrijpen");
    edited["deelnemers"][0]["roepnaam"] = json!("Iemand");
    let remarks: Vec<_> = next(&old, Some(&edited)).unwrap().remarks;
    let told: Vec<_> = remarks
        .iter()
        .map(|r| (r.key, format!("{:?}", r.args)))
        .collect();
    assert_eq!(told[0].0, "herzien-buiten-plan-weg");
    assert!(
        told[0]
            .1
            .contains("kader.ingrijpen, taal, conferentie, eigenOnderdeel"),
        "{told:?}"
    );
    assert_eq!(told[1].0, "herzien-buiten-plan-anders");
    assert!(
        told[1].1.contains("deelnemers") && told.len() == 2,
        "{told:?}"
    );
}

#[test]
fn the_difference_of_case_4_is_the_answer_to_v3() {
    let found = diff(&read(&fixture(V1)), &read(&fixture(V2))).unwrap();
    assert!(found.vervangt);
    let names: Vec<&str> = found.hoofdstukken.iter().map(|h| h.naam.as_str()).collect();
    assert_eq!(names, ["plan.beslotenOp", "plan.afspraken"]);
    let changes: Vec<_> = found.hoofdstukken[1]
        .wijzigingen
        .iter()
        .map(|w| (w.soort, w.id.clone().unwrap()))
        .collect();
    assert_eq!(
        changes,
        [
            (WijzigingSoort::Erbij, "A5".to_owned()),
            (WijzigingSoort::Erbij, "A6".to_owned())
        ]
    );
    for judgement in &found.oordelen {
        let again = judgement.voorwaarde == "V3";
        assert_eq!(
            judgement.stand == OordeelStand::Opnieuw,
            again,
            "{judgement:?}"
        );
        let reasons: Vec<_> = judgement
            .redenen
            .iter()
            .map(|r| (r.soort, r.id.as_deref().unwrap()))
            .collect();
        let expected: &[_] = if again {
            &[(RedenSoort::Erbij, "A5"), (RedenSoort::Erbij, "A6")]
        } else {
            &[]
        };
        assert_eq!(reasons, expected);
        assert_eq!(judgement.opnieuw_gedaan.as_ref().unwrap().toets, "t2");
    }
    assert_eq!(found.eindoordelen[0].stand, OordeelStand::Opnieuw);
    assert_eq!(found.eindoordelen[0].opnieuw_gedaan.as_deref(), Some("t2"));
    let of = |id: &str| {
        found
            .akkoord
            .iter()
            .find(|a| a.deelnemer == id)
            .unwrap()
            .soort
    };
    assert_eq!(
        (of("p1"), of("p3"), of("p4")),
        (
            AkkoordSoort::Blijft,
            AkkoordSoort::Opnieuw,
            AkkoordSoort::Blijft
        )
    );
}

#[test]
fn items_are_matched_by_id_then_by_words_and_may_move() {
    let old = value(V1);
    let mut new = old.clone();
    let list = new["plan"]["afspraken"].as_array_mut().unwrap();
    list.reverse();
    let same = diff(&document(&old), &document(&new)).unwrap();
    assert_eq!(
        same.hoofdstukken[0].wijzigingen[0].soort,
        WijzigingSoort::Volgorde
    );
    assert!(
        same.oordelen
            .iter()
            .all(|o| o.stand == OordeelStand::Blijft),
        "{:?}",
        same.oordelen
    );
    let mut new = old.clone();
    new["plan"]["afspraken"][9]["id"] = json!("A20");
    new["plan"]["afspraken"][2]["alsHetNietLukt"]["tekst"] = json!("Dan belt oma.");
    new["plan"]["afspraken"][2]
        .as_object_mut()
        .unwrap()
        .remove("kijktMee");
    new["plan"]["afspraken"].as_array_mut().unwrap().remove(6);
    new["deelnemers"][2]["contact"] = json!({ "telefoonnummer": "06 12345678" });
    let found = diff(&document(&old), &document(&new)).unwrap();
    let people = &found.hoofdstukken[0].wijzigingen[0].onderdelen[0];
    assert!(people.verborgen && people.nieuw.is_none(), "{people:?}");
    assert!(
        !serde_json::to_string(&found)
            .unwrap()
            .contains("06 12345678")
    );
    let changes = &found.hoofdstukken[1].wijzigingen;
    let kinds: Vec<_> = changes
        .iter()
        .map(|w| (w.soort, w.id.as_deref().unwrap()))
        .collect();
    use WijzigingSoort::{AndereId, Anders, Weg};
    assert_eq!(kinds, [(Anders, "A3"), (AndereId, "A20"), (Weg, "A9")]);
    let members: Vec<_> = changes[0]
        .onderdelen
        .iter()
        .map(|o| o.naam.as_str())
        .collect();
    assert_eq!(members, ["kijktMee", "alsHetNietLukt.tekst"]);
    let of = |id: &str| found.oordelen.iter().find(|o| o.voorwaarde == id).unwrap();
    assert_eq!(of("V2").redenen[0].soort, RedenSoort::Anders);
    assert_eq!(of("V2").redenen[0].id.as_deref(), Some("A3"));
    let kinds: Vec<_> = of("V5").redenen.iter().map(|r| r.soort).collect();
    assert_eq!(kinds, [RedenSoort::Weg, RedenSoort::Erbij]);
    assert_eq!(of("V1").stand, OordeelStand::Blijft);
}

#[test]
fn agreement_that_was_copied_under_other_words_is_out_of_date() {
    let old = value(V1);
    let mut new = edited();
    new["plan"]["versie"] = json!(2);
    let found = diff(&document(&old), &document(&new)).unwrap();
    let of = |id: &str| {
        found
            .akkoord
            .iter()
            .find(|a| a.deelnemer == id)
            .unwrap()
            .soort
    };
    assert_eq!(
        (of("p3"), of("p4")),
        (AkkoordSoort::Achterhaald, AkkoordSoort::Blijft)
    );
    let mut spelt = old.clone();
    spelt["plan"]["hoofdvraag"] = json!("caf\u{e9}");
    let mut loose = old.clone();
    loose["plan"]["hoofdvraag"] = json!("cafe\u{301}");
    assert!(
        diff(&document(&spelt), &document(&loose))
            .unwrap()
            .hoofdstukken
            .is_empty()
    );
    new["kenmerk"] = json!("0197e6d1-93ab-7f24-a0c8-7b15e2d86f30");
    assert_eq!(
        diff(&document(&old), &document(&new)).unwrap_err().key,
        "versies-twee-plannen"
    );
}

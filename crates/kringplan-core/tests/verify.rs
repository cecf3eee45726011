//! What the digests prove, on case 4: whole, stale, changed by hand, and typed from paper.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::digest;
use kringplan_core::source::Limits;
use kringplan_core::verify::{
    Bewijs, Exemplaarstand, Papierstand, Toetsbewijs, Toetsplaats, Zegelstand, seals, verify,
};
use kringplan_core::versions::{RedenSoort, SchakelStand};
use serde_json::{Value, json};

const V1: &str = "states/noa-en-jayden-versie-1.json";
const V2: &str = "valid/noa-en-jayden-blijven.json";

fn value(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

fn document(value: &Value) -> Document {
    Document::read(value.to_string().as_bytes(), Limits::default())
        .unwrap_or_else(|p| panic!("{p:?}"))
}

fn proof_with(file: &Value, older: &[&Value], paper: Option<&str>, day: &str) -> Bewijs {
    let older: Vec<Document> = older.iter().map(|file| document(file)).collect();
    let older: Vec<&Document> = older.iter().collect();
    verify(&document(file), &older, paper, day.parse().unwrap()).unwrap()
}

fn proof(file: &Value, older: &[&Value]) -> Bewijs {
    proof_with(file, older, None, "2026-04-20")
}

/// Changes a member by its pointer.
fn with(mut file: Value, pointer: &str, new: Value) -> Value {
    *file
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer}")) = new;
    file
}

/// Seals a check anew, as whoever recomputes public digests.
fn resealed(mut file: Value, index: usize) -> Value {
    let seal = digest::seal(&file, &file["toetsen"][index]).unwrap();
    file["toetsen"][index]["zegel"]["waarde"] = json!(seal);
    file
}

fn standing(check: &Toetsbewijs) -> Vec<&str> {
    let standing = check.oordelen.iter().filter(|o| o.staat);
    standing.map(|o| o.voorwaarde.as_str()).collect()
}

#[test]
fn case_4_is_whole_and_says_what_carried_over() {
    let (v1, v2) = (value(V1), value(V2));
    let first = proof(&v1, &[]);
    assert!(first.heel);
    assert_eq!(first.toetsen[0].plaats, Toetsplaats::DezeVersie);
    assert_eq!(standing(&first.toetsen[0]), ["V1", "V2", "V3", "V4", "V5"]);
    for (older, reasons) in [
        (vec![], vec![(RedenSoort::Iets, None)]),
        (
            vec![&v1],
            vec![
                (RedenSoort::Erbij, Some("A5")),
                (RedenSoort::Erbij, Some("A6")),
            ],
        ),
    ] {
        let second = proof(&v2, &older);
        assert!(second.heel, "{second:?}");
        let old = &second.toetsen[0];
        assert_eq!(
            (old.zegel, old.plaats),
            (Zegelstand::Klopt, Toetsplaats::EerdereVersie)
        );
        assert_eq!(standing(old), ["V1", "V2", "V4", "V5"]);
        let found: Vec<_> = old.oordelen[2]
            .redenen
            .iter()
            .map(|r| (r.soort, r.id.as_deref()))
            .collect();
        assert_eq!(found, reasons);
        assert!(old.eindoordelen.iter().all(|e| !e.staat));
        assert_eq!(standing(&second.toetsen[1]).len(), 5);
        assert!(second.toetsen[1].eindoordelen.iter().all(|e| e.staat));
    }
}

#[test]
fn a_check_that_was_changed_by_hand_counts_for_nothing() {
    let flipped = with(
        value(V1),
        "/toetsen/0/oordelen/2/uitkomst",
        json!("voldaan"),
    );
    let found = proof(&flipped, &[]);
    assert_eq!(found.toetsen[0].zegel, Zegelstand::Veranderd);
    assert!(standing(&found.toetsen[0]).is_empty() && !found.heel);
    // Whoever seals it again is found by the older file, and only so.
    let forged = resealed(flipped, 0);
    assert!(proof(&forged, &[]).heel);
    assert!(!proof(&forged, &[&value(V1)]).heel);
    let mut unsealed = value(V1);
    unsealed["toetsen"][0]
        .as_object_mut()
        .unwrap()
        .remove("zegel");
    // Whoever takes the seal off is found by the digests that the check still holds.
    let found = proof(&unsealed, &[]);
    assert_eq!(found.toetsen[0].zegel, Zegelstand::Veranderd);
    assert!(standing(&found.toetsen[0]).is_empty() && !found.heel);
    let check = unsealed["toetsen"][0].as_object_mut().unwrap();
    check.remove("integriteit");
    assert!(!proof(&unsealed, &[]).heel);
    for judgement in unsealed["toetsen"][0]["oordelen"].as_array_mut().unwrap() {
        judgement.as_object_mut().unwrap().remove("integriteit");
    }
    let found = proof(&unsealed, &[]);
    assert_eq!(found.toetsen[0].zegel, Zegelstand::Geen);
    assert!(standing(&found.toetsen[0]).is_empty() && found.heel);
    assert!(!proof(&unsealed, &[&value(V1)]).heel);
}

#[test]
fn words_that_changed_after_a_check_are_named_where_an_older_file_knows_them() {
    let wat = "/plan/afspraken/0/wat";
    let changed = with(
        value(V2),
        wat,
        json!("ziet de kinderen op zaterdag bij opa"),
    );
    let found = proof(&changed, &[]);
    assert_eq!(found.toetsen[1].plaats, Toetsplaats::DaarnaVeranderd);
    assert_eq!(standing(&found.toetsen[1]), ["V2", "V3", "V4", "V5"]);
    assert_eq!(
        found.toetsen[1].oordelen[0].redenen[0].soort,
        RedenSoort::Iets
    );
    assert!(!found.heel && found.toetsen[1].eindoordelen.iter().all(|e| !e.staat));
    let found = proof(&changed, &[&value(V2), &value(V1)]);
    for check in &found.toetsen {
        let reason = &check.oordelen[0].redenen[0];
        assert_eq!(
            (reason.soort, reason.id.as_deref()),
            (RedenSoort::Anders, Some("A1"))
        );
    }
    assert_eq!(found.keten.schakels[0].stand, SchakelStand::Dubbel);
}

#[test]
fn checks_of_another_chain_and_made_up_digests_are_reported() {
    let other = with(
        value(V2),
        "/plan/vervangt/integriteit/waarde",
        json!("0".repeat(64)),
    );
    let found = proof(&other, &[]);
    assert_eq!(found.toetsen[0].plaats, Toetsplaats::BuitenKeten);
    assert!(standing(&found.toetsen[0]).is_empty() && !found.heel);
    let made_up = with(value(V1), "/toetsen/0/oordelen/0/steuntOp", json!(["A9"]));
    let found = proof(&resealed(made_up, 0), &[]);
    assert_eq!(
        found.toetsen[0].oordelen[0].redenen[0].soort,
        RedenSoort::Zegel
    );
    assert!(!found.heel);
    let later = proof_with(&value(V2), &[], None, "2026-04-06");
    assert!(later.toetsen[0].telt_al && !later.toetsen[1].telt_al && later.heel);
    assert!(standing(&later.toetsen[1]).is_empty());
}

#[test]
fn conditions_copies_and_signatures_are_held_against_the_file() {
    let mut file = value(V2);
    let v = digest::version(&file).unwrap();
    let seal =
        |value: &str| json!({ "algoritme": "sha_256", "waarde": value, "datum": "2026-03-20" });
    let old = file["plan"]["vervangt"]["integriteit"]["waarde"]
        .as_str()
        .unwrap()
        .to_owned();
    file["voorwaardenVastgelegd"] =
        json!({ "op": "2026-03-20", "integriteit": seal(&digest::conditions(&file).unwrap()) });
    file["exemplaren"][0]["integriteit"] = seal(&old);
    file["exemplaren"][13]["integriteit"] = seal(&v);
    file["handtekeningen"] = json!([
        { "soort": "versie", "over": "1", "door": "p3", "jws": "a..b" },
        { "soort": "versie", "over": "2", "door": "p3", "jws": "a..b" },
        { "soort": "toets", "over": "t2", "door": "x1", "jws": "a..b" },
        { "soort": "toets", "over": "t9", "door": "x1", "jws": "a..b" }]);
    let found = proof(&file, &[]);
    assert!(found.heel && found.voorwaarden.as_ref().unwrap().gelijk);
    assert!(
        found
            .exemplaren
            .iter()
            .all(|e| e.stand == Exemplaarstand::Gelijk)
    );
    let over: Vec<Option<&str>> = found
        .handtekeningen
        .iter()
        .map(|h| h.waarde.as_deref())
        .collect();
    let z = file["toetsen"][1]["zegel"]["waarde"].as_str();
    assert_eq!(over, [Some(old.as_str()), Some(v.as_str()), z, None]);
    // A copy does not confirm itself, and nobody has a copy of a version that is not there yet.
    for (version, stand) in [(1, Exemplaarstand::Onbekend), (7, Exemplaarstand::Anders)] {
        let mut lone = with(file.clone(), "/toetsen", json!([]));
        lone["plan"].as_object_mut().unwrap().remove("vervangt");
        lone["exemplaren"] =
            json!([{ "voor": "p1", "versie": version, "integriteit": seal(&"ab".repeat(32)) }]);
        assert_eq!(proof(&lone, &[]).exemplaren[0].stand, stand);
        assert!(!proof(&lone, &[]).heel);
    }
    // `over` has one spelling, and only a file or `vervangt` says what a version was.
    file["handtekeningen"][0]["over"] = json!("01");
    file["handtekeningen"][1]["over"] = json!("+2");
    let found = proof(&file, &[]);
    assert!(found.handtekeningen[..2].iter().all(|h| h.waarde.is_none()));
    let changed = with(file.clone(), "/voorwaarden/0/tekst", json!("Anders."));
    let found = proof(&changed, &[]);
    assert!(!found.heel && !found.voorwaarden.unwrap().gelijk);
    assert_eq!(found.exemplaren[1].stand, Exemplaarstand::Anders);
}

#[test]
fn two_groups_from_paper_tell_the_version() {
    let (v1, v2) = (value(V1), value(V2));
    let digest_of = |file: &Value| digest::version(file).unwrap();
    let (one, two) = (digest_of(&v1), digest_of(&v2));
    let beside = |file: &Value, older: &[&Value], text: &str| {
        let found = proof_with(file, older, Some(text), "2026-04-20");
        let paper = found.papier.unwrap();
        (paper.stand, paper.versie, paper.vanaf, found.heel)
    };
    let typed = |file: &Value, text: &str| beside(file, &[], text);
    let spaced = format!("{} {}", &two[8..12].to_uppercase(), &two[12..16]);
    assert_eq!(
        typed(&v2, &spaced),
        (Papierstand::DezeVersie, Some(2), Some(3), true)
    );
    let dashed = format!(" {}-{}\u{2013}{} ", &one[..4], &one[4..8], &one[8..12]);
    // Only a file of version 1 shows its digest; version 2 alone could say anything.
    assert_eq!(
        typed(&v2, &dashed),
        (Papierstand::AlleenGenoemd, Some(1), Some(1), true)
    );
    assert_eq!(
        beside(&v2, &[&v1], &dashed),
        (Papierstand::EerdereVersie, Some(1), Some(1), true)
    );
    let forged = with(v2.clone(), "/plan/hoofdvraag", json!("Anders?"));
    let mut forged = with(forged, "/toetsen", json!([]));
    forged["plan"]["vervangt"]["integriteit"]["waarde"] = json!(two);
    assert_eq!(
        typed(&forged, &two),
        (Papierstand::AlleenGenoemd, Some(1), Some(1), true)
    );
    assert_eq!(
        typed(&v2, "0000 0000"),
        (Papierstand::Onbekend, None, None, false)
    );
    let apart = format!("{} {}", &two[..4], &two[8..12]);
    assert_eq!(typed(&v2, &apart).0, Papierstand::Onbekend);
    let changed = with(v2, "/plan/hoofdvraag", json!("Anders?"));
    assert_eq!(
        typed(&changed, &two),
        (Papierstand::DaarnaVeranderd, Some(2), Some(1), false)
    );
    for (text, key) in [
        ("1a2b", "papier-te-kort"),
        ("", "papier-te-kort"),
        ("1a2b 3c4", "papier-groepen"),
        ("1a2b 3c4g", "papier-tekens"),
    ] {
        let day = "2026-04-20".parse().unwrap();
        assert_eq!(
            verify(&document(&v1), &[], Some(text), day)
                .unwrap_err()
                .key,
            key
        );
    }
}

#[test]
fn every_digest_is_shown_as_stored_and_as_computed() {
    let file = value(V2);
    let found = seals(&document(&file)).unwrap();
    assert_eq!(found.integriteit, digest::version(&file).unwrap());
    assert_eq!(found.voorwaarden.gelijk, None);
    let new = &found.toetsen[1];
    assert!(new.oordelen.iter().all(|o| o.zegel.gelijk == Some(true)));
    assert_eq!(
        (new.zegel.gelijk, new.integriteit.gelijk),
        (Some(true), Some(true))
    );
    assert_eq!(found.toetsen[0].oordelen[2].zegel.gelijk, Some(false));
    let twice = with(file, "/deelnemers/1/id", json!("p1"));
    assert_eq!(
        seals(&document(&twice)).unwrap_err().key,
        "versies-geen-zegel"
    );
}

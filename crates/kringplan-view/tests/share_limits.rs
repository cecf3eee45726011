//! The share at its edges: who may be a professional, names in odd spellings, the child, languages without words.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_view::everyone;
use serde_json::json;
use support::{document, headings, may_1, plan, share, text};

#[test]
fn who_may_be_a_professional_gets_no_more_than_one() {
    let mut plan = plan("valid/noa-en-jayden-blijven.json");
    let people = plan["deelnemers"].as_array_mut().unwrap();
    let teacher = people.iter_mut().find(|d| d["id"] == "x2").unwrap();
    teacher.as_object_mut().unwrap().remove("zijde");
    let said = text(&share(&plan, "x2"));
    assert!(said.contains("Alleen dit deel is voor jou"));
    for never in [
        "T1",
        "groepsapp",
        "Familiegroepsplan",
        "Jayden",
        "Hoe groeien",
    ] {
        assert!(!said.contains(never), "{never}: {said}");
    }
    // Only their question says whom the page is about.
    assert!(said.contains("Plan van Noa de Haas"));
}

#[test]
fn names_of_an_organisation_are_the_same_however_they_are_written() {
    let mut plan = plan("valid/noa-en-jayden-blijven.json");
    let people = plan["deelnemers"].as_array_mut().unwrap();
    let worker = people.iter_mut().find(|d| d["id"] == "x1").unwrap();
    worker["organisatie"] = json!("  ");
    worker["instantie"] = json!("i1");
    plan["instanties"][0]["naam"] = json!("Cafe\u{301}  Zorg");
    plan["plan"]["hulpVanBuiten"][0]["aanbieder"] = json!({ "organisatie": "caf\u{e9} zorg" });
    let share = share(&plan, "x1");
    assert_eq!(share.delen[0].punten[0].nummer, "H1");
}

#[test]
fn a_number_is_given_only_of_somebody_of_the_circle() {
    let mut plan = plan("valid/noa-en-jayden-blijven.json");
    plan["plan"]["groep"]["aanspreekpunt"] = json!("x1");
    let people = plan["deelnemers"].as_array_mut().unwrap();
    let worker = people.iter_mut().find(|d| d["id"] == "x1").unwrap();
    worker["contact"] = json!({ "telefoonnummer": "010-0000000" });
    assert!(!text(&share(&plan, "x2")).contains("010-0000000"));
}

#[test]
fn the_main_person_reads_what_others_do() {
    let plan = plan("valid/sem-weer-naar-school.json");
    let sem = share(&plan, "p1");
    assert!(headings(&sem).contains(&"Wat anderen doen"));
    let all = plan["plan"]["afspraken"].as_array().unwrap();
    for agreement in all {
        let number = agreement["id"].as_str().unwrap();
        let mut items = sem.delen.iter().flat_map(|deel| &deel.punten);
        assert!(items.any(|item| item.nummer == number), "{number}");
    }
    let grandmother = share(&plan, "p5");
    assert!(!headings(&grandmother).contains(&"Wat anderen doen"));
}

#[test]
fn a_child_reads_whom_to_talk_to() {
    let plan = plan("valid/noa-en-jayden-blijven.json");
    let says = |whom: &str| text(&share(&plan, whom)).contains("Kindertelefoon");
    assert!(says("p1") && !says("p5"));
}

#[test]
fn a_language_without_words_is_told() {
    let mut plan = plan("valid/sem-weer-naar-school.json");
    plan["deelnemers"][0]["taal"] = json!("so");
    let people = everyone(&document(&plan), may_1());
    assert_eq!(people[0].reads.as_deref(), Some("so"));
    assert!(people[1..].iter().all(|person| person.reads.is_none()));
}

#[test]
fn text_of_only_invisible_characters_says_nothing() {
    let mut plan = plan("valid/sem-weer-naar-school.json");
    plan["plan"]["afspraken"][0]["wat"] = json!("\u{200b}\u{200d} \u{ad}");
    let who = plan["plan"]["afspraken"][0]["wie"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(text(&share(&plan, &who)).contains("nog niet opgeschreven"));
}

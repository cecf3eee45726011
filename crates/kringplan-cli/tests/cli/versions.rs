//! `revise` and `diff`: a new version beside the old one, and the difference in words.

use serde_json::Value;

use super::{Desk, NOA, SEM, example};

const FIRST: &str = "../states/noa-en-jayden-versie-1.json";

/// The first version of case 4 in `plan.json`, the second in `v2.json`.
fn case_4() -> Desk {
    let desk = Desk::new();
    desk.put_example(FIRST);
    desk.put("v2.json", &std::fs::read_to_string(example(NOA)).unwrap());
    desk
}

/// The first version with the agreements of the second, as the coordinator edits a copy.
fn edited(desk: &Desk) {
    let mut copy: Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
    let new: Value = serde_json::from_str(&desk.read("v2.json")).unwrap();
    copy["plan"]["afspraken"] = new["plan"]["afspraken"].clone();
    desk.put("edited.json", &serde_json::to_string_pretty(&copy).unwrap());
}

#[test]
fn a_new_version_goes_to_another_file_and_tells_what_it_emptied() {
    let desk = case_4();
    let before = desk.read("plan.json");
    desk.run("revise plan.json -o new.json --date 2026-04-02")
        .exits(0)
        .says("new.json is versie 2 en vervangt versie 1")
        .says("Weggehaald is het akkoord van: p3, p5")
        .says("Het akkoord van p4 met A1, A10 blijft")
        .says("nog gelijk aan versie 1")
        .says("Toestand: concept, versie 2, bijgesteld");
    assert_eq!(desk.read("plan.json"), before);
    assert_eq!(desk.names(), ["new.json", "plan.json", "v2.json"]);
    desk.run("verify new.json plan.json --date 2026-04-02")
        .exits(0);
    let ran = desk
        .run("revise plan.json -o - --date 2026-04-02 --lang en")
        .exits(0)
        .says("replaces version 1");
    assert_eq!(ran.out, desk.read("new.json"));
}

#[test]
fn an_edited_copy_becomes_the_new_version_with_its_decision() {
    let desk = case_4();
    edited(&desk);
    desk.run(
        "revise plan.json -o new.json --from edited.json --decided 2026-04-02 --by p3,p5 --date 2026-04-03",
    )
    .exits(0)
    .says("besloot over deze versie op 2026-04-02")
    .says("Toestand: opgeschreven");
    desk.run("diff plan.json new.json")
        .exits(0)
        .prints("Erbij: A5")
        .prints("V3 moet opnieuw; het was niet voldaan (toets t1). A5 en A6 kwamen erbij.")
        .prints("V1, V2, V4 en V5 blijven gelden: voldaan")
        .prints("Nog niet opnieuw akkoord: Kimberly de Haas (p3)");
}

#[test]
fn nothing_is_overwritten_and_what_cannot_be_is_refused() {
    let desk = case_4();
    edited(&desk);
    let files = |desk: &Desk| {
        desk.names()
            .iter()
            .map(|n| desk.read(n))
            .collect::<Vec<_>>()
    };
    let before = files(&desk);
    for (line, part) in [
        ("revise plan.json -o plan.json", "blijft staan"),
        (
            "revise plan.json -o edited.json --from edited.json",
            "blijft staan",
        ),
        ("revise plan.json -o v2.json", "blijft staan"),
        (
            "revise plan.json -o new.json --from v2.json",
            "toetsen anders",
        ),
        (
            "revise plan.json -o new.json --decided 2026-04-02",
            "Er mist nog",
        ),
        ("revise plan.json -o new.json --by p3", "Er mist nog"),
        (
            "revise plan.json -o new.json --decided 2026-04-02 --by x1",
            "niet bij de kring",
        ),
        ("revise plan.json", "Er mist nog"),
        ("revise - -o new.json --from -", "standaardinvoer"),
        ("revise none.json -o new.json", "bestaat niet"),
    ] {
        desk.run(&format!("{line} --date 2026-04-03"))
            .exits(2)
            .says(part);
    }
    assert_eq!(files(&desk), before);
    let bsn = desk.read("edited.json").replace("Hoe groeien", "111222333");
    desk.put("bsn.json", &bsn);
    let ran = desk
        .run("revise plan.json -o new.json --from bsn.json")
        .exits(2);
    assert!(
        ran.err.contains("bsn.json: ") && !ran.err.contains("111222333"),
        "{}",
        ran.err
    );
    desk.put("loose.json", &bsn.replace("111222333", "cafe\u{301}"));
    desk.run("revise loose.json -o new.json")
        .exits(2)
        .says("loose.json: ")
        .says("accenten");
    assert!(!desk.names().contains(&"new.json".to_owned()));
}

#[test]
fn a_difference_is_told_by_chapter_and_as_json() {
    let desk = case_4();
    let ran = desk
        .run("diff plan.json v2.json")
        .exits(0)
        .prints("Van versie 1 naar versie 2\n")
        .prints("\nAfspraken\n  Erbij: A5\n      Wat: belt bij Ricardo")
        .prints("Wie: Truus Akkerman (p9)")
        .prints("Als het niet lukt – Wie: Truus Akkerman (p9)")
        .prints("In toets t2 staat al een nieuw oordeel: voldaan.");
    assert!(ran.err.is_empty(), "{}", ran.err);
    desk.run("diff plan.json v2.json --lang en")
        .exits(0)
        .prints("V3 must be judged again; it was not met (check t1). A5 and A6 came in.")
        .prints("If it does not work");
    let ran = desk.run("diff plan.json v2.json --format json").exits(0);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(found["hoofdstukken"][1]["naam"], "plan.afspraken");
    assert_eq!(found["oordelen"][2]["stand"], "opnieuw");
    assert_eq!(found["oordelen"][2]["redenen"][0]["id"], "A5");
    assert!(
        desk.run("diff plan.json v2.json --quiet")
            .exits(0)
            .out
            .is_empty()
    );
    desk.run("diff plan.json plan.json")
        .exits(0)
        .prints("met dezelfde woorden")
        .prints("Het plan zelf is gelijk.");
    desk.put("sem.json", &std::fs::read_to_string(example(SEM)).unwrap());
    desk.run("diff plan.json sem.json")
        .exits(1)
        .says("geen versies van één plan");
}

#[test]
fn contact_details_are_never_shown() {
    let desk = case_4();
    let add = |phone: &str| {
        desk.read("plan.json").replacen(
            "\"relatie\": \"moeder\",",
            &format!(
                "\"relatie\": \"moeder\", \"contact\": {{ \"telefoonnummer\": \"{phone}\" }},"
            ),
            1,
        )
    };
    desk.put("one.json", &add("06 11111111"))
        .put("two.json", &add("06 22222222"));
    for format in ["text", "json"] {
        let ran = desk
            .run(&format!("diff one.json two.json --format {format}"))
            .exits(0);
        assert!(!ran.out.contains("06 "), "{}", ran.out);
        assert!(ran.out.contains("ontact"), "{}", ran.out);
    }
}

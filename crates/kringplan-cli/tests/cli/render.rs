//! `render`: a PDF, whole or not at all, never over the plan.

use super::{Desk, SEM};

#[test]
fn a_plan_is_printed_to_a_file_and_to_standard_output() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.run("render plan.json -o plan.pdf --date 2026-03-20")
        .exits(0)
        .says("plan.pdf is klaar");
    let pdf = std::fs::read(desk.path("plan.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let ran = desk
        .run_with(
            "render - -o - --date 2026-03-20 --quiet",
            &desk.read("plan.json"),
        )
        .exits(0);
    assert_eq!(ran.bytes, pdf, "not the same bytes");
    let english = desk
        .run("render plan.json -o - --date 2026-03-20 --doc-lang en")
        .exits(0);
    assert_ne!(english.bytes, pdf);
}

#[test]
fn the_plan_itself_is_never_overwritten() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let before = desk.read("plan.json");
    std::fs::hard_link(desk.path("plan.json"), desk.path("ook.json")).unwrap();
    for output in ["plan.json", "./plan.json", "ook.json"] {
        desk.run(&format!("render plan.json -o {output}"))
            .exits(2)
            .says("andere naam bij -o");
    }
    assert_eq!(desk.read("plan.json"), before);
}

#[test]
fn a_plan_with_a_bsn_is_not_printed() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let text = desk.read("plan.json").replacen(
        "\"hoofdvraag\": \"",
        "\"hoofdvraag\": \"Over 111222333: ",
        1,
    );
    desk.put("plan.json", &text);
    let ran = desk
        .run("render plan.json -o plan.pdf")
        .exits(2)
        .says("burgerservicenummer");
    assert!(!ran.err.contains("111222333"));
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn what_cannot_be_read_or_written_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.put("stuk.json", "{").put_example(SEM);
    desk.run("render stuk.json -o plan.pdf")
        .exits(2)
        .says("STR-002");
    desk.run("render plan.json -o weg/plan.pdf")
        .exits(2)
        .says("de map bestaat niet");
    desk.run("render plan.json")
        .exits(2)
        .says("--output <BESTAND>");
    assert_eq!(desk.names(), ["plan.json", "stuk.json"]);
}

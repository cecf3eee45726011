//! `new`, `explain`, `rules`, `schema` and `completions`.

use serde_json::Value;

use super::{Desk, SEM};

#[test]
fn a_new_plan_can_be_read_and_asks_for_the_rest() {
    let desk = Desk::new();
    for kind in [
        "familiegroepsplan",
        "persoonlijk_plan",
        "eigen_plan_van_aanpak",
    ] {
        for form in ["", "--free-form"] {
            desk.run(&format!("new {kind} {form} -o plan.json --force"))
                .exits(0)
                .says("kringplan check plan.json");
            desk.run("format plan.json --check").exits(0);
            desk.run("status plan.json")
                .exits(0)
                .prints("Toestand: concept");
            let ran = desk.run("check plan.json --format json");
            let report: Value = serde_json::from_str(&ran.out).unwrap();
            assert_eq!(report["gelezen"], true);
            for finding in report["bevindingen"].as_array().unwrap() {
                assert!(
                    !finding["code"].as_str().unwrap().starts_with("STR"),
                    "{kind} {form}: {finding}"
                );
            }
        }
    }
}

#[test]
fn a_new_plan_takes_what_is_given_and_is_the_same_with_the_same_reference() {
    let desk = Desk::new();
    let line = "new persoonlijk_plan --topic werk --municipality Zandwijk --doc-lang tr \
                --kenmerk 0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11";
    let (one, two) = (desk.run(line).exits(0), desk.run(line).exits(0));
    assert_eq!(one.out, two.out);
    let plan: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!(plan["kader"]["gemeente"], "Zandwijk");
    assert_eq!(plan["taal"], "tr");
    assert_ne!(
        desk.run("new persoonlijk_plan").out,
        desk.run("new persoonlijk_plan").out
    );
}

#[test]
fn new_never_overwrites() {
    let desk = Desk::new();
    desk.put("plan.json", "van mij");
    desk.run("new familiegroepsplan -o plan.json")
        .exits(2)
        .says("blijft staan");
    assert_eq!(desk.read("plan.json"), "van mij");
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn explain_knows_codes_and_names_the_nearest() {
    let desk = Desk::new();
    desk.run("explain STR-003")
        .exits(0)
        .prints("Waar het naar kijkt")
        .prints("RFC 7493");
    desk.run("explain str-010 --lang en")
        .exits(0)
        .prints("…")
        .prints("What it looks at");
    desk.run("explain pro-004")
        .exits(0)
        .prints("wie het plan opschreef");
    desk.run("explain STR-O03")
        .exits(2)
        .says("Bedoel je STR-003?");
    desk.run("explain kaas STR-001")
        .exits(2)
        .says("kringplan rules")
        .prints("STR-001");
}

#[test]
fn rules_are_a_table_and_a_list() {
    let desk = Desk::new();
    desk.run("rules").exits(0).prints("code");
    let ran = desk.run("rules --format json").exits(0);
    let list: Value = serde_json::from_str(&ran.out).unwrap();
    let codes: Vec<&str> = list["regels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["code"].as_str().unwrap())
        .collect();
    for code in codes {
        desk.run(&format!("explain {code}")).exits(0).prints(code);
    }
}

#[test]
fn schemas_are_printed() {
    let desk = Desk::new();
    for (kind, id) in [
        ("plan", "plan:1"),
        ("plan-strict", "plan:1:strict"),
        ("report", "rapport:1"),
    ] {
        let ran = desk.run(&format!("schema {kind}")).exits(0);
        let schema: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(schema["$id"], format!("urn:kringplan:schema:{id}"));
    }
    desk.run("schema dictionary").exits(0);
}

#[test]
fn files_are_held_against_the_schema() {
    let desk = Desk::new();
    desk.put_example(SEM).put(
        "fout.json",
        "{ \"schemaVersie\": \"1.0.0\", \"taal\": \"geheim woord\", \"kaas\": 1 }",
    );
    desk.run("schema plan --validate plan.json")
        .exits(0)
        .says("plan.json past bij het schema");
    let ran = desk
        .run("schema plan --validate fout.json plan.json")
        .exits(1)
        .prints("/taal (pattern)");
    assert!(!ran.out.contains("geheim"), "{}", ran.out);
    desk.run("schema plan-strict --validate fout.json")
        .exits(1)
        .prints("additionalProperties");
    let report = desk.run("check plan.json --format json --date 2026-03-20");
    assert_eq!(
        desk.run_with("schema report --validate - -q", &report.out)
            .exits(0)
            .err,
        ""
    );
    desk.run("schema dictionary --validate plan.json")
        .exits(2)
        .says("is geen schema");
    desk.put("stuk.json", "{");
    desk.run("schema plan --validate stuk.json weg.json")
        .exits(2)
        .says("geen JSON")
        .says("bestaat niet");
}

#[test]
fn completions_are_made_for_every_shell() {
    let desk = Desk::new();
    desk.put_example(SEM);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        desk.run(&format!("completions {shell}"))
            .exits(0)
            .prints("walked-through");
    }
}

//! `check` and `status`: reports, formats and exit codes.

use serde_json::Value;

use super::{Desk, NOA, SEM};

const BROKEN: &str =
    "{\n  \"schemaVersie\": \"1.0.0\",\n  \"taal\": null,\n  \"plan\": { \"versie\": 1.0 }\n}\n";
/// One `fout` and one thing that a reader survives.
const WITHOUT_VERSION: &str = "{ \"kaas\": 1 }\n";
/// A participant without a side is a `fout` of the rules, an unknown member one under `--strict`.
const LOOSE: &str =
    "{ \"schemaVersie\": \"1.0.0\", \"kaas\": 1, \"kader\": { \"werkwijze\": \"vrij\" } }\n";

#[test]
fn a_good_plan_ends_with_its_state_and_exit_0() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let ran = desk.run("check plan.json --date 2026-03-20").exits(0);
    let ran = ran
        .prints("plan.json")
        .prints("Toestand: ")
        .prints("Volgende stap: ")
        .prints("peildatum 2026-03-20");
    assert_eq!(ran.err, "");
    assert!(!ran.out.contains('\u{1b}'), "colour without a terminal");
}

#[test]
fn an_unreadable_file_tells_every_problem_with_its_place() {
    let desk = Desk::new();
    desk.put("plan.json", BROKEN);
    let ran = desk.run("check plan.json").exits(2);
    ran.prints("STR-004 /taal, regel 3, kolom 11")
        .prints("STR-005 /plan/versie, regel 4, kolom 23")
        .prints("2 punten");
    desk.put("plan.json", WITHOUT_VERSION);
    desk.run("check plan.json")
        .exits(2)
        .prints("STR-011")
        .prints("STR-020")
        .prints("er is 1 punt");
}

#[test]
fn of_several_files_the_highest_exit_code_counts() {
    let desk = Desk::new();
    desk.put("los.json", LOOSE)
        .put("stuk.json", BROKEN)
        .put_example(SEM);
    desk.run("check plan.json los.json --strict --date 2026-03-20")
        .exits(1)
        .prints("los.json");
    desk.run("check stuk.json plan.json --date 2026-03-20")
        .exits(2);
    let ran = desk
        .run("check weg.json plan.json --date 2026-03-20")
        .exits(2);
    ran.says("weg.json bestaat niet").prints("plan.json");
}

#[test]
fn strict_makes_an_unknown_member_an_error() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let text = desk.read("plan.json").replacen('{', "{ \"kaas\": 1,", 1);
    desk.put("plan.json", &text);
    desk.run("check plan.json --date 2026-03-20")
        .exits(0)
        .prints("! waarschuwing STR-020");
    desk.run("check plan.json --date 2026-03-20 --strict")
        .exits(1)
        .prints("✗ fout STR-020");
}

#[test]
fn quiet_leaves_only_the_exit_code_and_errors() {
    let desk = Desk::new();
    desk.put("los.json", LOOSE);
    let ran = desk.run("check los.json --strict --quiet").exits(1);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    desk.run("check weg.json -q").exits(2).says("bestaat niet");
}

#[test]
fn json_is_one_report_or_a_list() {
    let desk = Desk::new();
    desk.put_example(SEM).put("stuk.json", BROKEN);
    let one: Value = serde_json::from_str(
        &desk
            .run("check plan.json --format json --date 2026-03-20")
            .out,
    )
    .unwrap();
    assert_eq!(
        (one["gelezen"].as_bool(), one["bestand"].as_str()),
        (Some(true), Some("plan.json"))
    );
    let ran = desk
        .run("check plan.json stuk.json --format json --date 2026-03-20")
        .exits(2);
    let two: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(two.as_array().unwrap().len(), 2);
    assert_eq!(two[1]["gelezen"], false);
    assert!(two[1]["bevindingen"][0]["tekst"]["en"].is_string());
}

#[test]
fn sarif_holds_the_places() {
    let desk = Desk::new();
    desk.put("stuk.json", BROKEN);
    let ran = desk.run("check stuk.json --format sarif").exits(2);
    let sarif: Value = serde_json::from_str(&ran.out).unwrap();
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (region["startLine"].as_i64(), region["startColumn"].as_i64()),
        (Some(3), Some(11))
    );
}

#[test]
fn standard_input_is_read_once() {
    let desk = Desk::new();
    let ran = desk
        .run_with("check - --strict", LOOSE)
        .exits(1)
        .prints("standaardinvoer");
    ran.prints("Het hele bestand");
    desk.run_with("check - -", LOOSE).exits(2).says("één keer");
}

#[test]
fn limits_can_be_set() {
    let desk = Desk::new();
    desk.put("plan.json", LOOSE);
    desk.run("check plan.json --max-bytes 20")
        .exits(2)
        .prints("STR-008");
    desk.run("check plan.json --max-depth 1")
        .exits(2)
        .prints("STR-007");
    desk.run("check plan.json --max-depth 600")
        .exits(2)
        .says("1 tot en met 512");
}

#[test]
fn profiles_replace_those_of_the_plan_and_keep_its_way_of_working() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let day = "--date 2026-03-20 --format json";
    let profiles = |line: &str| {
        let report: Value =
            serde_json::from_str(&desk.run(&format!("check plan.json {day} {line}")).out).unwrap();
        report["profielen"].to_string()
    };
    assert_eq!(
        profiles("--profile wmo,wvggz"),
        r#"["eigen_kracht","wmo","wvggz"]"#
    );
    assert_eq!(profiles("--profile vrij"), r#"["vrij"]"#);
    desk.run("check plan.json --profile vrij --profile eigen_kracht")
        .exits(2)
        .says("gaan niet samen");
}

#[test]
fn data_of_a_team_is_read_and_mistakes_in_it_are_told() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.run("check plan.json --data weg")
        .exits(2)
        .says("weg is geen map");
    desk.run("check plan.json --data .")
        .exits(2)
        .says("Kijk of het de goede map is");
    desk.put("drempels.json", "{ \"kringTenMinste\": 4 }");
    desk.run("check plan.json --data .")
        .exits(2)
        .says("drempels.json is niet te lezen");
    std::fs::remove_file(desk.path("drempels.json")).unwrap();
    std::fs::create_dir(desk.path("woorden")).unwrap();
    desk.put("woorden/vaag.txt", "misschien\n");
    desk.run("check plan.json --data . --date 2026-03-20")
        .exits(0);
    desk.put("woorden/vagg.txt", "misschien\n");
    desk.run("check plan.json --data .")
        .exits(2)
        .says("vagg")
        .says("gezondheid");
}

#[test]
fn status_tells_who_acts_next() {
    let desk = Desk::new();
    desk.put_example(NOA);
    let ran = desk.run("status plan.json --date 2026-04-10").exits(0);
    ran.prints("versie 2")
        .prints("bijgesteld")
        .prints("Aan zet: ");
    let ran = desk
        .run("status plan.json --date 2026-04-10 --format json")
        .exits(0);
    let state: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (state["versie"].as_i64(), state["bijgesteld"].as_bool()),
        (Some(2), Some(true))
    );
    desk.put("stuk.json", BROKEN);
    desk.run("status stuk.json plan.json --date 2026-04-10")
        .exits(2)
        .says("STR-004")
        .prints("Toestand: ");
}

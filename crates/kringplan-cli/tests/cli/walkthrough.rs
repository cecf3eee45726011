//! The walk-through of the documentation, command by command: case 4 from first version to adopted.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::Desk;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/doorloop")
}

/// What stands in the fenced blocks of a kind, in order.
fn blocks(page: &str, kind: &str) -> Vec<String> {
    page.split(&format!("```{kind}\n"))
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("```")?.0.to_owned()))
        .collect()
}

fn json(desk: &Desk, name: &str) -> Value {
    serde_json::from_str(&desk.read(name)).unwrap()
}

/// The state after a command, by the program's own word.
fn state(desk: &Desk, file: &str, day: &str) -> String {
    let ran = desk
        .run(&format!("status {file} --date {day} --format json"))
        .exits(0);
    let status: Value = serde_json::from_str(&ran.out).unwrap();
    status["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_walk_through_of_the_documentation_works() {
    let desk = Desk::new();
    let page = std::fs::read_to_string(folder().join("README.md")).unwrap();
    let start = std::fs::read_to_string(folder().join("noa-en-jayden.json")).unwrap();
    desk.put("plan.json", &start);
    let edits: json_patch::Patch = serde_json::from_str(&blocks(&page, "json")[0]).unwrap();
    let commands: Vec<String> = blocks(&page, "sh")
        .iter()
        .flat_map(|block| block.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(commands.len() > 20, "only {} commands", commands.len());
    for command in &commands {
        let line = command.strip_prefix("kringplan ").unwrap();
        if line.starts_with("revise ") {
            assert_eq!(state(&desk, "plan.json", "2026-03-31"), "terug_naar_kring");
            let mut edited = json(&desk, "plan.json");
            json_patch::patch(&mut edited, &edits).unwrap();
            desk.put("bijgesteld.json", &edited.to_string());
        }
        if cfg!(not(feature = "pdf")) && line.starts_with("render ") {
            continue;
        }
        desk.run(line).exits(0);
    }
    assert_eq!(state(&desk, "plan-2.json", "2026-04-07"), "vastgesteld");
    assert_eq!(state(&desk, "plan-2.json", "2026-04-09"), "in_uitvoering");
    same_digests_as_the_examples(&desk);
}

/// The commands lead to the digests that the example files hold, which other makers' programs computed too.
fn same_digests_as_the_examples(desk: &Desk) {
    let fixtures = folder().join("..");
    let example: Value = serde_json::from_str(
        &std::fs::read_to_string(fixtures.join("valid/noa-en-jayden-blijven.json")).unwrap(),
    )
    .unwrap();
    let walked = json(desk, "plan-2.json");
    for check in 0..2 {
        let judgements = walked["toetsen"][check]["oordelen"].as_array().unwrap();
        for judgement in judgements {
            let same = example["toetsen"][check]["oordelen"]
                .as_array()
                .unwrap()
                .iter()
                .find(|o| o["voorwaarde"] == judgement["voorwaarde"])
                .unwrap();
            assert_eq!(
                judgement["integriteit"]["waarde"], same["integriteit"]["waarde"],
                "{} of check {check}",
                judgement["voorwaarde"]
            );
        }
    }
    let version_1 = "/plan/vervangt/integriteit/waarde";
    assert_eq!(walked.pointer(version_1), example.pointer(version_1));
    assert_eq!(
        walked["toetsen"][0]["zegel"]["waarde"]
            .as_str()
            .map(str::len),
        Some(64)
    );
}

//! `record`: the new fact comes in, every other byte stays, and nonsense is refused with the reason.

use super::{Desk, NOA, SEM, example};

/// A plan in a layout of its own: tabs, CRLF, escapes, members that the contract does not know.
const ODD: &str = "{\r\n\t\"schemaVersie\": \"1.0.0\",\r\n\t\"kaas\": {\"b\" : [1,2 ],\"\\u0061\":\"\\u00e9\\/\"},\r\n\
\t\"kader\": {\"werkwijze\":\"vrij\"},\r\n\
\t\"deelnemers\": [\r\n\t\t{\"id\":\"p1\",\"naam\":\"M\\u00fcnevver\",\"zijde\":\"kring\",\"hoofdpersoon\":true},\r\n\
\t\t{\"id\":\"p2\",\"zijde\":\"kring\"},\r\n\t\t{\"id\":\"c1\",\"zijde\":\"coordinator\"},\r\n\
\t\t{\"id\":\"x1\",\"zijde\":\"professional\"}\r\n\t],\r\n\
\t\"instanties\": [{\"id\":\"i1\"}],\r\n\
\t\"plan\": {\"versie\": 1 , \"beslotenOp\":\"2026-03-14\",\r\n\
\t\t\"afspraken\": [{\"id\":\"A1\",\"wie\":\"p1\"}],\r\n\t\t\"hulpVanBuiten\": [{\"id\":\"H1\"}]},\r\n\
\t\"slot\" :true\r\n}\r\n";

/// The text that a run put in, when all of the rest stayed as it was.
#[track_caller]
pub(crate) fn added(before: &str, after: &str) -> String {
    let start = before
        .bytes()
        .zip(after.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let rest = before.len() - start;
    assert!(after.len() >= before.len(), "something went: {after}");
    assert_eq!(
        &after[after.len() - rest..],
        &before[start..],
        "something else changed: {after}"
    );
    after[start..after.len() - rest].to_owned()
}

/// Runs on the odd plan and gives back what came in.
#[track_caller]
fn odd(line: &str) -> String {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    desk.run(&format!("record {line} --date 2026-04-20"))
        .exits(0)
        .says("Opgeschreven");
    let after = desk.read("plan.json");
    assert_eq!(desk.names(), ["plan.json"]);
    desk.run("check plan.json --quiet --date 2026-04-20");
    added(ODD, &after)
}

#[test]
fn every_other_byte_stays() {
    for (line, part) in [
        (
            "agreed plan.json --by p1 --on 2026-03-14",
            r#""deelnemer": "p1", "op": "2026-03-14""#,
        ),
        (
            "agreed plan.json --by p1 --only A1",
            r#""afspraken": ["A1"]"#,
        ),
        (
            "walked-through plan.json --on 2026-03-14",
            r#"{ "versie": 1, "op": "2026-03-14" }"#,
        ),
        (
            "put-before plan.json --to i1 --on 2026-03-16",
            r#""aan": "i1""#,
        ),
        (
            "answer plan.json --item H1 --status wachttijd --note \"zes weken\"",
            r#""toelichting": "zes weken""#,
        ),
        (
            "progress plan.json --item A1 --status gedaan",
            r#""onderdeel": "A1""#,
        ),
        ("copy plan.json --for p2 --form papier", r#""voor": "p2""#),
        (
            "call plan.json --planned 2026-05-11",
            r#""afgesprokenOp": "2026-05-11""#,
        ),
        (
            "consent plan.json --kind hulp --by p1 --item H1 --about p2",
            r#""hulp": "H1", "over": ["p2"]"#,
        ),
        (
            "finished plan.json --by p2 --on 2026-04-01",
            r#""door": "p2""#,
        ),
    ] {
        let text = odd(line);
        assert!(text.contains(part), "{line}: {text}");
        assert!(
            !text.replace("\r\n", "").contains('\n'),
            "{line}: another line end in {text:?}"
        );
    }
}

#[test]
fn a_new_list_comes_at_its_place_in_the_contract() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    for line in [
        "call plan.json --planned 2026-04-11",
        "walked-through plan.json --on 2026-03-14",
        "copy plan.json --for p1",
    ] {
        desk.run(&format!("record {line} --date 2026-04-20"))
            .exits(0);
    }
    let text = desk.read("plan.json");
    let at = |key: &str| {
        text.find(&format!("\"{key}\""))
            .unwrap_or_else(|| panic!("no {key} in {text}"))
    };
    assert!(
        at("plan") < at("doorgenomen")
            && at("doorgenomen") < at("exemplaren")
            && at("exemplaren") < at("nabellen")
    );
    assert!(at("nabellen") < at("slot"), "{text}");
}

#[test]
fn a_compact_file_stays_on_one_line() {
    let desk = Desk::new();
    let text = "{\"schemaVersie\":\"1.0.0\",\"deelnemers\":[{\"id\":\"p1\",\"zijde\":\"kring\"}],\"plan\":{\"versie\":1,\"afspraken\":[{\"id\":\"A1\"}]}}";
    desk.put("plan.json", text);
    desk.run("record agreed plan.json --by p1 --on 2026-03-14 --date 2026-03-14")
        .exits(0);
    assert_eq!(
        added(text, &desk.read("plan.json")),
        ",\"akkoord\":[{\"deelnemer\":\"p1\",\"op\":\"2026-03-14\"}]"
    );
}

#[test]
fn a_copy_is_filled_in_and_gets_no_twin() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    let run = |line: &str| {
        desk.run(&format!(
            "record copy plan.json --for p2 --date 2026-04-20 {line}"
        ))
    };
    run("--form papier").exits(0).says("nog niet verstuurd");
    run("--received 2026-03-19").exits(2).says("--sent");
    run("--sent 2026-03-17").exits(0).says("verstuurd");
    run("--sent 2026-03-18").exits(2).says("2026-03-17");
    run("--received 2026-03-16")
        .exits(2)
        .says("eerder dan verstuurd");
    run("--received 2026-03-19").exits(0).says("kreeg versie 1");
    run("--form papier")
        .exits(2)
        .says("staat al in het bestand");
    run("--form voorgelezen --sent 2026-03-20").exits(0);
    run("--received 2026-03-21").exits(2).says("--form");
    let plan: serde_json::Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
    assert_eq!(plan["exemplaren"].as_array().unwrap().len(), 2);
    assert_eq!(plan["exemplaren"][0]["ontvangenOp"], "2026-03-19");
    let order: Vec<&String> = plan["exemplaren"][0].as_object().unwrap().keys().collect();
    assert_eq!(order, ["voor", "versie", "vorm", "op", "ontvangenOp"]);
}

#[test]
fn a_call_is_planned_and_filled_in() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    let run = |line: &str| desk.run(&format!("record call plan.json --date 2026-04-20 {line}"));
    run("--called 2026-04-11").exits(2).says("--planned");
    run("--planned 2026-04-11").exits(0);
    run("--planned 2026-04-11")
        .exits(2)
        .says("staat al op de lijst");
    run("--called 2026-04-12 --outcome \"loopt goed\"")
        .exits(0)
        .says("gebeld op 2026-04-12");
    run("--called 2026-04-13 --planned 2026-04-11")
        .exits(2)
        .says("al gedaan");
    run("--outcome x --planned 2026-05-01")
        .exits(2)
        .says("--called");
    run("--called 2026-04-19 --planned 2026-04-18").exits(0);
    let plan: serde_json::Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
    assert_eq!(plan["nabellen"][0]["uitkomst"], "loopt goed");
    assert_eq!(plan["nabellen"][1]["gebeldOp"], "2026-04-19");
}

#[test]
fn nonsense_is_refused_with_the_reason_and_changes_nothing() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    for (line, part) in [
        ("agreed plan.json --by x1", "hoort niet bij de kring"),
        ("agreed plan.json --by c1", "hoort niet bij de kring"),
        ("agreed plan.json --by p9", "Kies uit: p1, p2, c1, x1."),
        ("agreed plan.json --by p1,p1", "al akkoord"),
        ("agreed plan.json --by p1 --only A9", "Kies uit: A1."),
        (
            "agreed plan.json --by p1 --on 2026-05-01",
            "na de peildatum",
        ),
        (
            "walked-through plan.json --plan-version 2",
            "Versie 2 is er nog niet",
        ),
        ("put-before plan.json --to i9", "Kies uit: i1."),
        (
            "answer plan.json --item A1 --status gevraagd",
            "Kies uit: H1.",
        ),
        (
            "progress plan.json --item T1 --status loopt",
            "Kies uit: A1, H1.",
        ),
        ("copy plan.json --for p9", "Kies uit: p1, p2, c1, x1, i1."),
        (
            "consent plan.json --kind delen --by x1 --to i1",
            "hoort niet bij de kring",
        ),
        (
            "consent plan.json --kind delen --by p1",
            "Er mist nog: --to <ID>",
        ),
        ("finished plan.json --by x1", "hoort niet bij de kring"),
    ] {
        desk.run(&format!("record {line} --date 2026-04-20"))
            .exits(2)
            .says(part);
        assert_eq!(desk.read("plan.json"), ODD, "{line}");
    }
}

#[test]
fn the_same_fact_is_written_down_once() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    for line in [
        "agreed plan.json --by p1",
        "walked-through plan.json",
        "put-before plan.json --to i1",
        "answer plan.json --item H1 --status gevraagd",
        "progress plan.json --item A1 --status loopt",
        "consent plan.json --kind delen --by p1 --to x1",
        "finished plan.json --by p1",
    ] {
        let line = format!("record {line} --date 2026-04-20");
        desk.run(&line).exits(0);
        let once = desk.read("plan.json");
        desk.run(&line).exits(2);
        assert_eq!(desk.read("plan.json"), once);
    }
}

#[test]
fn a_version_that_was_checked_takes_no_new_agreement() {
    let desk = Desk::new();
    desk.put_example(NOA);
    let people = desk.read("plan.json");
    let plan: serde_json::Value = serde_json::from_str(&people).unwrap();
    let who = plan["deelnemers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|d| d["zijde"] == "kring")
        .unwrap()["id"]
        .clone();
    let line = format!(
        "record agreed plan.json --date 2026-05-01 --by {}",
        who.as_str().unwrap()
    );
    desk.run(&line).exits(2).says("ligt vast");
}

#[test]
fn text_that_is_not_nfc_goes_to_format_first() {
    let desk = Desk::new();
    desk.put(
        "plan.json",
        &ODD.replace("M\\u00fcnevver", "Mu\u{308}nevver"),
    );
    let line = "record walked-through plan.json --date 2026-04-20";
    desk.run(line)
        .exits(2)
        .says("kringplan format plan.json --write");
    desk.run("format plan.json --write").exits(0);
    desk.run(line).exits(0);
}

#[test]
fn a_note_is_written_in_nfc_and_as_text() {
    let text = odd("answer plan.json --item H1 --status gevraagd --note e\u{301}\\");
    assert!(text.contains("\"toelichting\": \"\u{e9}\\\\\""), "{text}");
}

#[test]
fn output_can_go_elsewhere() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    desk.run("record walked-through plan.json -o twee.json --date 2026-04-20")
        .exits(0);
    assert_eq!(desk.read("plan.json"), ODD);
    let ran = desk
        .run_with("record walked-through - --date 2026-04-20", ODD)
        .exits(0)
        .says("Opgeschreven");
    assert_eq!(ran.out, desk.read("twee.json"));
    let quiet = desk
        .run_with("record walked-through - --date 2026-04-20 -q", ODD)
        .exits(0);
    assert_eq!(quiet.err, "");
}

#[test]
fn a_whole_process_can_be_written_down() {
    let desk = Desk::new();
    let mut plan: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(example(SEM)).unwrap()).unwrap();
    let old = plan.clone();
    for list in ["doorgenomen", "exemplaren", "nabellen"] {
        plan.as_object_mut().unwrap().remove(list);
    }
    plan["plan"].as_object_mut().unwrap().remove("akkoord");
    desk.put("plan.json", &plan.to_string());
    let run = |line: String| {
        desk.run(&format!("record {line} --date 2026-03-20"))
            .exits(0)
    };
    run("walked-through plan.json --on 2026-03-14".into()).says("opgeschreven");
    for akkoord in old["plan"]["akkoord"].as_array().unwrap() {
        let word = |key: &str| akkoord[key].as_str().unwrap().to_owned();
        run(format!(
            "agreed plan.json --by {} --on {}",
            word("deelnemer"),
            word("op")
        ));
    }
    desk.run("status plan.json --date 2026-03-20")
        .exits(0)
        .prints("vastgesteld");
    for copy in old["exemplaren"].as_array().unwrap() {
        let word = |key: &str| copy[key].as_str().unwrap().to_owned();
        run(format!(
            "copy plan.json --for {} --form {} --sent {}",
            word("voor"),
            word("vorm"),
            word("op")
        ));
    }
    desk.run("status plan.json --date 2026-03-20")
        .exits(0)
        .prints("in uitvoering");
}

#[test]
fn nothing_is_written_down_as_done_before_the_decision() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    for line in [
        "agreed plan.json --by p1 --on 2026-03-13",
        "walked-through plan.json --on 2026-03-13",
        "put-before plan.json --to i1 --on 2026-03-13",
        "copy plan.json --for p1 --form papier --sent 2026-03-13",
        "finished plan.json --by p1 --on 2026-03-13",
    ] {
        desk.run(&format!("record {line} --date 2026-04-20"))
            .exits(2)
            .says("voor het besluit van de kring");
        assert_eq!(desk.read("plan.json"), ODD, "{line}");
    }
}

#[test]
fn a_bsn_is_pointed_out_when_it_is_written_down() {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    let ran = desk
        .run("record answer plan.json --item H1 --status gevraagd --note \"nr 111222333\" --date 2026-04-20")
        .exits(0)
        .says("burgerservicenummer");
    assert!(!ran.err.contains("111222333"));
}

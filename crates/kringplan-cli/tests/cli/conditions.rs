//! `conditions`: only the conditions change, whoever may not hears why, and a condition that is a plan is told.

use super::{Desk, NOA, example};

/// Before the conference, in a layout of its own: tabs, CRLF, escapes, members that the contract does not know.
const ODD: &str = "{\r\n\t\"schemaVersie\": \"1.0.0\",\r\n\t\"kaas\": {\"b\" : [1,2 ],\"\\u0061\":\"\\u00e9\\/\"},\r\n\
\t\"kenmerk\": \"0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11\",\r\n\
\t\"kader\": {\"werkwijze\":\"vrij\", \"ingrijpen\": {\"maatregel\":\"uithuisplaatsing\"}},\r\n\
\t\"deelnemers\": [\r\n\t\t{\"id\":\"p1\",\"naam\":\"M\\u00fcnevver\",\"zijde\":\"kring\",\"hoofdpersoon\":true},\r\n\
\t\t{\"id\":\"c1\",\"zijde\":\"coordinator\"},\r\n\
\t\t{\"id\":\"x1\",\"naam\":\"Esther\",\"functie\":\"jeugdbeschermer\",\"organisatie\":\"GI\",\"zijde\":\"professional\"}\r\n\t],\r\n\
\t\"conferentie\": {\"datum\": \"2026-03-28\"},\r\n\
\t\"instanties\": [{\"id\":\"i1\" }],\r\n\
\t\"slot\" :true\r\n}\r\n";

const ADD: &str = "conditions add plan.json --by x1 --date 2026-03-20";
const WORDS: &str =
    "--text \"De kinderen zijn altijd bij iemand die nuchter is.\" --threat \"Ze waren alleen.\"";

/// The text that a run put in, when all of the rest stayed as it was.
#[track_caller]
fn added(before: &str, after: &str) -> String {
    let start = before
        .bytes()
        .zip(after.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let rest = before.len() - start;
    assert!(after.len() >= before.len(), "something went: {after}");
    assert_eq!(&after[after.len() - rest..], &before[start..], "{after}");
    after[start..after.len() - rest].to_owned()
}

fn odd() -> Desk {
    let desk = Desk::new();
    desk.put("plan.json", ODD);
    desk
}

#[test]
fn a_condition_comes_in_and_every_other_byte_stays() {
    let desk = odd();
    desk.run(&format!("{ADD} {WORDS} --shared 2026-03-20 --written"))
        .exits(0)
        .says("Opgeschreven: voorwaarde V1 van x1, gesteld op 2026-03-20.")
        .says("Lees zelf na");
    let after = desk.read("plan.json");
    let first = added(ODD, &after);
    assert!(first.contains("voorwaarden\":"), "{first}");
    assert!(first.contains("\"gedeeldOp\": \"2026-03-20\""), "{first}");
    desk.run(&format!("{ADD} {WORDS} --id V9")).exits(0);
    let second = added(&after, &desk.read("plan.json"));
    assert!(second.contains("\"id\": \"V9\""), "{second}");
    assert!(!second.contains("gedeeldOp"), "{second}");
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn a_condition_that_already_is_a_plan_is_told_at_once() {
    let desk = odd();
    let plan = "--text \"Münevver belt elke dinsdag om 9.00 uur.\" --threat \"Niemand weet hoe het gaat.\"";
    let ran = desk.run(&format!("{ADD} {plan} --written")).exits(0);
    let ran = ran
        .says("Lees nog even mee")
        .says("VWD-004")
        .says("VWD-002");
    assert!(ran.out.is_empty(), "{}", ran.out);
    desk.run("conditions check plan.json --date 2026-03-20")
        .exits(1)
        .prints("VWD-004")
        .prints("gedeeldOp");
    let quiet = desk.run(&format!("{ADD} {plan} --quiet")).exits(0);
    assert_eq!((quiet.out.as_str(), quiet.err.as_str()), ("", ""));
}

#[test]
fn only_findings_on_conditions_are_shown() {
    let desk = odd();
    desk.run("check plan.json --date 2026-03-20").prints("BAS-");
    let ran = desk
        .run("conditions check plan.json --date 2026-03-20")
        .exits(1);
    let ran = ran.prints("VWD-001");
    assert!(!ran.out.contains("BAS-"), "{}", ran.out);
    let json = desk
        .run("conditions check plan.json --date 2026-03-20 --format json")
        .exits(1);
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(report["bevindingen"][0]["code"], "VWD-001");
    assert_eq!(report["samenvatting"]["fout"], 1);
    desk.put_example(NOA);
    desk.run("conditions check plan.json --date 2026-04-08 --quiet")
        .exits(0);
    desk.put("plan.json", "{");
    desk.run("conditions check plan.json")
        .exits(2)
        .prints("STR-");
}

#[test]
fn fixing_seals_the_conditions_and_a_later_change_is_found() {
    let desk = odd();
    desk.run(&format!("{ADD} {WORDS}")).exits(0);
    desk.run("conditions check plan.json --date 2026-03-21")
        .exits(1);
    desk.run("conditions fix plan.json --date 2026-03-22 --on 2026-03-21 --written")
        .exits(0)
        .says("één voorwaarde vastgelegd op 2026-03-21");
    let fixed = desk.read("plan.json");
    assert!(fixed.contains("\"gedeeldOp\": \"2026-03-21\""), "{fixed}");
    assert!(fixed.contains("\"schriftelijk\": true"), "{fixed}");
    assert!(
        fixed.contains("\"kaas\": {\"b\" : [1,2 ],\"\\u0061\":\"\\u00e9\\/\"},\r\n"),
        "{fixed}"
    );
    desk.run("conditions check plan.json --date 2026-03-22")
        .exits(0);
    desk.run(&format!("{ADD} {WORDS}"))
        .exits(2)
        .says("vastgelegd op 2026-03-21")
        .says("leg opnieuw vast");
    desk.run("conditions fix plan.json --date 2026-03-22")
        .exits(2)
        .says("al vastgelegd");
    assert_eq!(desk.read("plan.json"), fixed);
    desk.put("plan.json", &fixed.replace("nuchter", "wakker"));
    desk.run("conditions check plan.json --date 2026-03-22")
        .exits(1)
        .prints("niet meer zoals ze zijn vastgelegd");
    desk.run("check plan.json --date 2026-03-22")
        .prints("VWD-002");
}

#[test]
fn a_body_says_that_it_sets_none() {
    let desk = odd();
    desk.run("conditions none plan.json --for i1 --by x1 --on 2026-03-18 --date 2026-03-20 -o nieuw.json")
        .exits(0)
        .says("instantie i1 stelt geen voorwaarden");
    let part = added(ODD, &desk.read("nieuw.json"));
    assert!(part.contains("geenVoorwaarden"), "{part}");
    assert!(part.contains("2026-03-18"), "{part}");
    desk.run("conditions check nieuw.json --date 2026-03-20")
        .exits(0);
    desk.run("conditions add nieuw.json --by x1 --date 2026-03-20 --text Veilig --threat Alleen")
        .exits(2)
        .says("stelt");
}

#[test]
fn whoever_or_whatever_cannot_is_refused_and_nothing_changes() {
    let desk = odd();
    for (line, reason) in [
        (
            format!("conditions add plan.json --by p1 --date 2026-03-20 {WORDS}"),
            "hoort bij de kring",
        ),
        (
            format!("conditions add plan.json --by c1 --date 2026-03-20 {WORDS}"),
            "is de coördinator",
        ),
        (
            format!("conditions add plan.json --by x7 --date 2026-03-20 {WORDS}"),
            "Kies uit: p1, c1, x1",
        ),
        (format!("{ADD} {WORDS} --id p1"), "staat al in het bestand"),
        (format!("{ADD} {WORDS} --on 2026-03-21"), "na de peildatum"),
        (
            format!("conditions add plan.json --by x1 --date 2026-04-20 {WORDS}"),
            "na de conferentie van 2026-03-28",
        ),
        (
            format!("{ADD} --threat Alleen --text \" \""),
            "nog geen tekst",
        ),
        (
            format!("{ADD} --threat \" \" --text Veilig"),
            "welk concreet gevaar",
        ),
        (
            format!("{ADD} --threat Alleen --text \"Bel 123456782\""),
            "burgerservicenummer",
        ),
        (
            "conditions fix plan.json --date 2026-03-20".to_owned(),
            "nog geen voorwaarde",
        ),
        (
            "conditions none plan.json --for i2 --by x1 --date 2026-03-20".to_owned(),
            "i2 is geen instantie",
        ),
        (
            "conditions none plan.json --for i1 --by p1 --date 2026-03-20".to_owned(),
            "hoort bij de kring",
        ),
    ] {
        desk.run(&line).exits(2).says(reason);
        assert_eq!(desk.read("plan.json"), ODD, "{line}");
    }
    desk.put("plan.json", &ODD.replace("Esther", "Esthe\u{301}r"));
    desk.run(&format!("{ADD} {WORDS}"))
        .exits(2)
        .says("kringplan format");
    let noa = std::fs::read_to_string(example(NOA)).unwrap();
    desk.put("plan.json", &noa);
    desk.run(&format!("{ADD} {WORDS}"))
        .exits(2)
        .says("Toets t2");
    assert_eq!(desk.read("plan.json"), noa);
}

#[test]
fn help_and_reasons_speak_english_too() {
    let desk = odd();
    desk.run("conditions --help --lang en")
        .exits(0)
        .prints("Set conditions before the conference");
    desk.run("conditions add --help")
        .exits(0)
        .prints("--threat <TEKST>");
    desk.run(&format!("{ADD} {WORDS} --lang en"))
        .exits(0)
        .says("Written down: condition V1 of x1");
    desk.run("conditions fix plan.json --date 2026-03-20 --lang en")
        .exits(0)
        .says("one condition fixed");
    desk.run(&format!("{ADD} {WORDS} --lang en"))
        .exits(2)
        .says("fix again");
}

//! Every function against the core's own output, and what each of them refuses.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use kringplan_core::report::{report, unreadable};
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document};
use kringplan_wasm as core;
use serde_json::{Value, json};

const SEM: &str = include_str!("../../../tests/fixtures/valid/sem-weer-naar-school.json");
const NOA: &str = include_str!("../../../tests/fixtures/valid/noa-en-jayden-blijven.json");
const FREE: &str = include_str!("../../../tests/fixtures/valid/vrij-plan.json");
const DAY: &str = "2026-04-01";
const REFERENCE: &str = "01900000-0000-7000-8000-000000000001";

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The key of a refusal, which has words in both languages.
fn key(thrown: Result<String, String>) -> String {
    let refused = parsed(&thrown.unwrap_err());
    let key = refused["sleutel"].as_str().unwrap();
    for language in ["nl", "en"] {
        let words = refused["tekst"][language].as_str().unwrap();
        assert!(words.len() > 10 && words != key, "{refused}");
        assert!(
            !words.contains(" --") && !words.contains("kringplan "),
            "{refused}"
        );
    }
    key.to_owned()
}

#[test]
fn a_check_is_what_the_command_line_prints() {
    let day = DAY.parse().unwrap();
    for text in [
        SEM,
        NOA,
        FREE,
        "{\"schemaVersie\": \"1.0.0\", \"onbekend\": 1}",
    ] {
        let document = read(text);
        for strict in [false, true] {
            let context = Context {
                strict,
                ..Context::on(day)
            };
            let checked = kringplan_core::check(&document, &context);
            let expected = report(&document, &checked, day, None);
            let expected = serde_json::to_string_pretty(&expected).unwrap() + "\n";
            assert_eq!(core::check(text, DAY, strict).unwrap(), expected);
        }
        let state = parsed(&core::check(text, DAY, false).unwrap())["toestand"].clone();
        assert_eq!(parsed(&core::status(text, DAY).unwrap()), state);
    }
    let strict = core::check("{\"schemaVersie\": \"1.0.0\", \"x\": 1}", DAY, true).unwrap();
    assert_eq!(
        parsed(&strict)["bevindingen"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|b| b["code"] == "STR-020" && b["ernst"] == "fout")
            .count(),
        1
    );
}

#[test]
fn nonsense_is_a_report_and_never_a_fault() {
    let day = DAY.parse().unwrap();
    for text in [
        "",
        "{",
        "null",
        "[]",
        "\u{feff}",
        "{\"taal\": 1}",
        "\u{0}",
        "{\"a\":1,\"a\":2}",
    ] {
        let problems = Document::read(text.as_bytes(), Limits::default()).unwrap_err();
        let expected =
            serde_json::to_string_pretty(&unreadable(&problems, day, None)).unwrap() + "\n";
        assert_eq!(core::check(text, DAY, false).unwrap(), expected);
        assert_eq!(core::conditions_lint(text, DAY).unwrap(), expected);
        for thrown in [
            core::status(text, DAY),
            core::digest(text),
            core::diff(text, SEM),
            core::diff(SEM, text),
            core::verify(text, DAY),
            core::format(text),
            core::edit(text, "[]"),
            core::revise(text, &json!({ "dag": DAY }).to_string()),
            core::assess_opening(text, &json!({ "toetser": "x1", "op": DAY }).to_string()),
            core::assess(
                text,
                &json!({ "toetser": "x1", "op": DAY }).to_string(),
                "{}",
            ),
            core::moment(text, "{\"soort\":\"datum\",\"op\":\"2026-03-16\"}", "nl"),
        ] {
            let thrown = thrown.unwrap_err();
            assert_eq!(parsed(&thrown)["rapport"]["gelezen"], false, "{thrown}");
            assert_eq!(key(Err(thrown)), "onleesbaar");
        }
        let _ = core::holds_bsn(text);
    }
}

#[test]
fn a_day_is_a_day() {
    for day in [
        "",
        "morgen",
        "2026-4-1",
        "2026-02-30",
        "+2026-04-01",
        "2026-04-01T00:00",
    ] {
        assert_eq!(key(core::check(SEM, day, false)), "bewerken-dag", "{day}");
        assert_eq!(key(core::status(SEM, day)), "bewerken-dag");
        assert_eq!(key(core::verify(SEM, day)), "bewerken-dag");
        assert_eq!(key(core::conditions_lint(SEM, day)), "bewerken-dag");
    }
    assert!(core::check(SEM, "2028-02-29", false).is_ok());
}

#[test]
fn digests_differences_and_proofs_are_the_cores() {
    let seals = kringplan_core::verify::seals(&read(NOA)).unwrap();
    assert_eq!(
        core::digest(NOA).unwrap(),
        serde_json::to_string_pretty(&seals).unwrap() + "\n"
    );
    let proof =
        kringplan_core::verify::verify(&read(NOA), &[], None, DAY.parse().unwrap()).unwrap();
    assert_eq!(
        core::verify(NOA, DAY).unwrap(),
        serde_json::to_string_pretty(&proof).unwrap() + "\n"
    );
    let other = core::edit(
        NOA,
        "[{\"op\":\"add\",\"path\":\"/plan/hoofdvraag\",\"value\":\"Hoe?\"}]",
    )
    .unwrap();
    let found = kringplan_core::versions::diff(&read(NOA), &read(&other)).unwrap();
    assert_eq!(
        core::diff(NOA, &other).unwrap(),
        serde_json::to_string_pretty(&found).unwrap() + "\n"
    );
    assert_eq!(key(core::diff(NOA, SEM)), "versies-twee-plannen");
    assert_eq!(
        key(core::digest(
            "{\"schemaVersie\":\"1.0.0\",\"deelnemers\":[{\"id\":\"p1\"},{\"id\":\"p1\"}]}"
        )),
        "versies-geen-zegel"
    );
}

#[test]
fn codes_are_explained_and_the_contract_is_named() {
    let parts = parsed(&core::explain("AFS-003", "en"));
    assert_eq!(parts[0][0], "AFS-003");
    assert_ne!(
        core::explain("AFS-003", "nl"),
        core::explain("AFS-003", "en")
    );
    assert_eq!(core::explain("AFS-999", "nl"), "[]");
    assert_eq!(
        core::contract_version(),
        kringplan_core::schema::CONTRACT_VERSION
    );
}

#[test]
fn a_new_plan_can_be_filled_in_at_once() {
    for kind in [
        "familiegroepsplan",
        "persoonlijk_plan",
        "eigen_plan_van_aanpak",
    ] {
        for way in ["eigen_kracht", "vrij"] {
            let options = json!({ "plansoort": kind, "kenmerk": REFERENCE, "werkwijze": way, "gemeente": "Gouda" });
            let plan = core::new_plan(&options.to_string()).unwrap();
            assert_eq!(core::format(&plan).unwrap(), plan);
            assert_eq!(parsed(&plan)["kader"]["werkwijze"], way);
            assert_eq!(parsed(&plan)["taal"], "nl");
            assert_eq!(
                parsed(&core::check(&plan, DAY, true).unwrap())["toestand"]["code"],
                "concept"
            );
            let ops = json!([{ "op": "add", "path": "/plan/afspraken/-", "value": { "id": "A1", "wat": "Eten" } }]);
            let edited = core::edit(&plan, &ops.to_string()).unwrap();
            assert_eq!(core::format(&edited).unwrap(), edited);
        }
    }
    for options in [
        json!({ "plansoort": "gezinsplan", "kenmerk": REFERENCE }),
        json!({ "plansoort": "familiegroepsplan", "kenmerk": "1" }),
        json!({ "plansoort": "familiegroepsplan", "kenmerk": REFERENCE, "onderwerp": "weer" }),
    ] {
        assert_eq!(key(core::new_plan(&options.to_string())), "nieuw-past-niet");
    }
    for options in [
        "",
        "{}",
        "{\"plansoort\":\"familiegroepsplan\",\"kenmerk\":\"1\",\"werkwijze\":\"x\"}",
    ] {
        assert_eq!(key(core::new_plan(options)), "bewerken-vorm");
    }
}

#[test]
fn edits_are_refused_with_a_place() {
    let edit = |ops: Value| core::edit(FREE, &ops.to_string());
    let thrown = edit(json!([{ "op": "add", "path": "/taal", "value": 5 }])).unwrap_err();
    assert!(
        parsed(&thrown)["tekst"]["nl"]
            .as_str()
            .unwrap()
            .contains("/taal"),
        "{thrown}"
    );
    assert_eq!(key(Err(thrown)), "bewerken-past-niet");
    assert_eq!(
        key(edit(json!([{ "op": "remove", "path": "/nergens" }]))),
        "bewerken-niet-daar"
    );
    assert_eq!(key(edit(json!(["x"]))), "bewerken-lijst");
    assert_eq!(key(core::edit(FREE, "x")), "bewerken-vorm");
    assert_eq!(edit(json!([])).unwrap(), FREE);
}

#[test]
fn a_moment_in_words() {
    let when =
        json!({ "soort": "ritme", "vanaf": "2026-03-16", "elke": { "aantal": 1, "eenheid": "week" }, "dagen": ["ma"] })
            .to_string();
    let dutch = core::moment(FREE, &when, "nl").unwrap();
    assert!(dutch.contains("maandag"), "{dutch}");
    assert_ne!(core::moment(FREE, &when, "en").unwrap(), dutch);
    assert_eq!(
        key(core::moment(FREE, "{\"soort\":\"ooit\"}", "nl")),
        "bewerken-vorm"
    );
}

#[test]
fn a_citizen_service_number_is_seen() {
    assert!(!core::holds_bsn(SEM));
    let with = FREE.replacen("\"plan\"", "\"eigen\": \"123456782\", \"plan\"", 1);
    assert!(core::holds_bsn(&with));
    let revised = core::revise(&with, &json!({ "dag": DAY }).to_string());
    assert_eq!(key(revised), "versies-bsn");
    let asking = json!({ "toetser": "x1", "op": DAY }).to_string();
    assert_eq!(key(core::assess_opening(&with, &asking)), "bewerken-bsn");
}

//! PRV: whom a sentence is about (PRV-002), and whether a file holds a BSN (PRV-001).

use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check, rules};
use serde_json::{Value, json};

const SEM: &str = include_str!("../../../tests/fixtures/valid/sem-weer-naar-school.json");
const NOA: &str = include_str!("../../../tests/fixtures/valid/noa-en-jayden-blijven.json");
const JORIS: &str = include_str!("../../../tests/fixtures/valid/joris-houdt-het-stuur.json");

/// Somebody who takes no part, in the plan of Sem.
const OUTSIDERS: [&str; 19] = [
    "De ex-partner van Anouk heeft borderline.",
    "Haar ex is verslaafd.",
    "Peter heeft borderline.",
    "Marieke heeft een ex met een psychose.",
    "Marieke vertelt dat haar stiefvader depressief is.",
    "De depressie van zijn stiefvader maakt iedereen moe.",
    "Haar ex kwam langs. Hij heeft schizofrenie.",
    "De buurman is opgepakt.",
    "De ex van Marieke, die verslaafd is, belt elke dag.",
    "Sinds Peter een burn-out heeft is er ruzie.",
    "Marieke doet aangifte tegen haar ex.",
    "Mishandeling door Peter Jansen.",
    "Peter Jansen zit vast.",
    "De moeder van Peter heeft kanker, zegt mevrouw Peters.",
    "Erik woonde bij de stiefbroer die een strafblad heeft.",
    "Marieke’s ex is alcoholist.",
    "De vriend van Lotte is gearresteerd.",
    "Peter is verslaafd.",
    "zijn ex zat in de cel",
];

/// People of the plan, or nobody.
const SEM_QUIET: [&str; 28] = [
    "Marieke is depressief.",
    "Sem hoort dat Marieke somber is.",
    "Sinds haar herseninfarct is Marieke moe.",
    "Marieke is somber sinds haar ex vertrok.",
    "Sinds haar ex vertrok is Marieke somber.",
    "Overdag is Sem vaak somber.",
    "Marieke maakt een afspraak bij de psychiater.",
    "Erik zit in de schuldsanering en is overspannen.",
    "Bij dreiging doet Marieke aangifte.",
    "Opa zou bellen.",
    "Sem was in het ziekenhuis in Utrecht.",
    "Erik heeft de ziekte van Crohn en slikt medicijnen.",
    "Kees let op de medicijnen van Sem.",
    "Marieke wil een behandeling bij Altrecht.",
    "Oma heeft kanker.",
    "Vader heeft een taakstraf.",
    "Belt de crisisdienst als Marieke ontregeld is.",
    "Niemand weet wie de medicatie haalt.",
    "Slaap is belangrijk bij een depressie.",
    "Erik gaat naar een therapeut in Zwolle voor zijn trauma.",
    "Jasper vraagt de buurman of hij op de hond past.",
    "Op zondag praten we niet over ziekte.",
    "Marieke neemt Ritalin tegen ADHD.",
    "Er is een wachtlijst voor behandeling.",
    "De medicijnen liggen bij Samira.",
    "Sem slaapt bij een vriend als Marieke een paniekaanval heeft.",
    "Volgens de arts heeft Marieke een burn-out.",
    "Moe worden door de medicijnen is lastig voor Marieke.",
];

const NOA_QUIET: [&str; 8] = [
    "Ricardo heeft een contactverbod en Dave helpt hem.",
    "Haar broertje heeft een trauma.",
    "Opa Henny zegt dat zijn zoon in de gevangenis zat.",
    "Kimberly doet aangifte als Ricardo dreigt.",
    "Ricardo is eerder veroordeeld voor mishandeling van Kimberly.",
    "De GI en de reclassering bellen elkaar.",
    "Kimberly haar moeder let op de medicijnen.",
    "Noa heeft een afspraak bij het ziekenhuis in Rotterdam.",
];

const JORIS_QUIET: [&str; 8] = [
    "Joris werd in 2019 opgenomen in een kliniek in Zutphen.",
    "Zijn broer had ook een psychose.",
    "Mirthe zag dat haar broer achterdochtig was.",
    "Joris heeft een beste vriend die zijn medicijnen haalt.",
    "Volgens Nadia past een lagere dosering.",
    "Op Koningsdag is het druk; dan is Joris sneller ontregeld.",
    "Joris slikt Abilify en Lithium tegen de psychose.",
    "Als de kaart rood is belt Mirthe Tom over de medicatie.",
];

fn read(doc: &Value) -> Document {
    Document::read(doc.to_string().as_bytes(), Limits::default())
        .unwrap_or_else(|_| panic!("cannot be read"))
}

fn tells(base: &str, sentence: &str) -> bool {
    let mut doc: Value = serde_json::from_str(base).unwrap_or_default();
    doc["plan"]["krachten"][0]["tekst"] = json!(sentence);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 4, 8).unwrap_or_default();
    check(&read(&doc), &Context::on(day))
        .findings
        .iter()
        .any(|f| f.code == "PRV-002")
}

#[test]
fn words_about_people_who_take_no_part_are_told() {
    for sentence in OUTSIDERS {
        assert!(tells(SEM, sentence), "{sentence}");
    }
}

#[test]
fn words_about_people_of_the_plan_are_not() {
    let all = [
        (SEM, &SEM_QUIET[..]),
        (NOA, &NOA_QUIET[..]),
        (JORIS, &JORIS_QUIET[..]),
    ];
    for (base, sentences) in all {
        for sentence in sentences {
            assert!(!tells(base, sentence), "{sentence}");
        }
    }
}

#[test]
fn printing_can_ask_whether_a_file_holds_a_bsn() {
    let mut doc: Value = serde_json::from_str(SEM).unwrap_or_default();
    assert!(!rules::holds_bsn(read(&doc).source()));
    doc["deelnemers"][0]["contact"] = json!({ "telefoonnummer": "111222333" });
    assert!(!rules::holds_bsn(read(&doc).source()));
    doc["deelnemers"][0]["onbekend"] = json!(["x", { "y": "111.222.333" }]);
    assert!(rules::holds_bsn(read(&doc).source()));
    assert!(rules::contains_bsn("nummer 111 222 333"));
}

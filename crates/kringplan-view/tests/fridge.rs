//! The page for the fridge: what stands on it, on which day, and what visitors must not read.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_view::{WeekView, Weekregel, Weekvak, plain};
use serde_json::{Value, json};

const EXAMPLES: [&str; 6] = [
    "noa-en-jayden-blijven",
    "sem-weer-naar-school",
    "fatma-aan-het-werk",
    "joris-houdt-het-stuur",
    "milan-komt-thuis",
    "vrij-plan",
];

fn example(name: &str) -> Value {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/../../tests/fixtures/valid/{name}.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn on(plan: &Value, day: (i32, u32, u32), language: Option<&str>) -> WeekView {
    let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    let document = Document::read(plan.to_string().as_bytes(), Limits::default()).unwrap();
    let checked = check(&document, &Context::on(day));
    WeekView::new(&document, &checked, day, language)
}

fn week(plan: &Value) -> WeekView {
    on(plan, (2026, 5, 1), None)
}

/// A plan with these agreements, and nothing else.
fn plan_with(agreements: Value) -> Value {
    json!({
        "schemaVersie": "1.0.0", "plansoort": "familiegroepsplan", "taal": "nl",
        "deelnemers": [
            { "id": "p1", "naam": "Sem Bos", "zijde": "kring", "hoofdpersoon": true },
            { "id": "p2", "naam": "Tineke", "zijde": "kring", "contact": { "telefoonnummer": "06 12345678" } },
            { "id": "p3", "naam": "Jasper", "zijde": "kring" }
        ],
        "plan": { "versie": 1, "afspraken": agreements,
            "groep": { "leden": ["p2"], "roeptBijeen": "p3", "aanspreekpunt": "p2" } }
    })
}

fn agreement(id: &str, when: Value) -> Value {
    json!({ "id": id, "wat": format!("doet {id}"), "wie": "p2", "wanneer": when })
}

fn weekly(days: Value) -> Value {
    json!({ "soort": "ritme", "vanaf": "2026-04-01", "elke": { "aantal": 1, "eenheid": "week" }, "dagen": days })
}

fn who(line: &Weekregel) -> String {
    format!("{} {}", line.nummer, plain(&line.wie))
}

fn names(day: &Weekvak) -> Vec<String> {
    day.regels.iter().map(who).collect()
}

fn numbers(view: &WeekView) -> Vec<&str> {
    let boxes = view.dagen.iter().chain([&view.elke_dag, &view.verder]);
    boxes
        .flat_map(|b| &b.regels)
        .map(|l| l.nummer.as_str())
        .collect()
}

fn everything(view: &WeekView) -> String {
    plain(&serde_json::to_string(view).unwrap())
}

#[test]
fn case_four_stands_on_its_days_with_the_turns() {
    let view = week(&example("noa-en-jayden-blijven"));
    let days: Vec<Vec<String>> = view.dagen.iter().map(names).collect();
    let expected: [&[&str]; 7] = [
        &["A7 Chantal de Haas"],
        &["A7 Chantal de Haas", "A9 Merel Bakker"],
        &["A7 Chantal de Haas", "A8 Yvonne de Haas"],
        &["A7 Priscilla Wongso"],
        &["A7 Priscilla Wongso", "A12 Yvonne de Haas"],
        &["A1 Ricardo Lont"],
        &["A8 Merel Bakker"],
    ];
    assert_eq!(days, expected);
    assert_eq!(names(&view.elke_dag), ["A3 Kimberly de Haas"]);
    assert_eq!(view.dagen[0].kop, "Maandag");
    assert_eq!(
        view.dagen[0].regels[0].wanneer.as_deref(),
        Some("om 07.45 uur")
    );
    // A10 had to be done by 10 April, A11 is done.
    let beside = [
        "A2 Henny Lont",
        "A4 Yvonne de Haas",
        "A5 Kimberly de Haas",
        "A6 Truus Akkerman",
    ];
    assert_eq!(names(&view.verder), beside);
    let again = view.weer.unwrap();
    assert_eq!(again.dag, "zaterdag 9 mei 2026");
    assert_eq!(
        plain(again.plaats.as_deref().unwrap()),
        "clubhuis De Meerpaal"
    );
    assert!(view.blad.concept.is_none() && view.leeg.is_none());
}

#[test]
fn visitors_read_no_worry_question_condition_or_fallback() {
    for name in EXAMPLES {
        let plan = example(name);
        let page = everything(&week(&plan));
        let mut private: Vec<&str> = vec!["Veilig Thuis"];
        let text = |at: &'static str| plan.pointer(at).and_then(Value::as_str);
        private.extend(text("/plan/hoofdvraag"));
        let list = |at: &str| {
            plan.pointer(at)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
        };
        for (at, member) in [
            ("/plan/zorgen", "/tekst"),
            ("/plan/krachten", "/tekst"),
            ("/plan/doelen", "/tekst"),
            ("/plan/aanleidingen", "/tekst"),
            ("/voorwaarden", "/tekst"),
            ("/voorwaarden", "/bedreiging"),
            ("/instanties", "/naam"),
            ("/instanties", "/gevolg"),
            ("/plan/hulpVanBuiten", "/vraag"),
            ("/plan/afspraken", "/alsHetNietLukt/tekst"),
            ("/plan/afspraken", "/wanneer/gebeurtenis"),
        ] {
            private.extend(list(at).filter_map(|item| item.pointer(member)?.as_str()));
        }
        for text in private {
            assert!(!page.contains(text), "{name}: {text}");
        }
        for kind in [
            "Familiegroepsplan",
            "Persoonlijk plan",
            "Eigen plan van aanpak",
        ] {
            assert!(!page.contains(kind), "{name}: {kind}");
        }
        assert!(page.contains("112"));
    }
}

#[test]
fn where_safety_is_at_stake_the_crisis_is_not_for_visitors() {
    let view = week(&example("noa-en-jayden-blijven"));
    assert!(!everything(&view).contains("Kimberly somber"));
    assert_eq!(view.verder.regels[0].wat, "als het nodig is");
    assert_eq!(
        view.ingekort[0].as_deref(),
        Some("De hele tekst staat in het plan.")
    );
    let event = json!({ "soort": "zodra", "gebeurtenis": "Sem is ziek" });
    let view = week(&plan_with(json!([agreement("A1", event)])));
    let line = &view.verder.regels[0];
    assert_eq!(plain(&line.wat), "doet A1");
    assert_eq!(line.wanneer.as_deref(), Some("als het nodig is"));
    assert_eq!(view.ingekort, [None, None, None]);
}

#[test]
fn every_current_agreement_stands_in_every_length() {
    for name in EXAMPLES {
        let view = week(&example(name));
        for number in numbers(&view) {
            let held = |vak: &Weekvak| vak.nummers.split(", ").any(|n| n == number);
            assert!(
                view.dagen
                    .iter()
                    .chain([&view.elke_dag, &view.verder])
                    .any(held),
                "{name} {number}"
            );
            assert!(
                view.mensen
                    .iter()
                    .any(|m| m.nummers.split(", ").any(|n| n == number)),
                "{name} {number}"
            );
        }
    }
}

#[test]
fn what_is_over_stopped_or_done_is_left_out() {
    let mut plan = plan_with(json!([
        agreement("A1", weekly(json!(["ma"]))),
        agreement("A2", weekly(json!(["ma"]))),
        agreement("A3", json!({ "soort": "datum", "op": "2026-04-30" })),
        agreement("A4", json!({ "soort": "datum", "op": "2026-05-01" })),
        agreement(
            "A5",
            json!({ "soort": "periode", "vanaf": "2026-04-01", "tot": "2026-04-30" })
        ),
        agreement(
            "A6",
            json!({ "soort": "ritme", "vanaf": "2026-04-06", "aantalKeer": 4,
            "elke": { "aantal": 1, "eenheid": "week" }, "dagen": ["ma"] })
        ),
        agreement(
            "A7",
            json!({ "soort": "ritme", "vanaf": "2026-04-06", "aantalKeer": 5,
            "elke": { "aantal": 1, "eenheid": "week" }, "dagen": ["ma"] })
        ),
        agreement("A8", weekly(json!(["ma"])))
    ]));
    plan["uitvoering"] = json!([
        { "onderdeel": "A1", "versie": 1, "stand": "gestopt", "op": "2026-04-20" },
        // Of another version, or later than today: does not count.
        { "onderdeel": "A2", "versie": 2, "stand": "gestopt", "op": "2026-04-20" },
        { "onderdeel": "A8", "versie": 1, "stand": "gedaan", "op": "2026-06-01" }
    ]);
    let view = week(&plan);
    assert_eq!(numbers(&view), ["A2", "A7", "A8", "A4"]);
    assert_eq!(view.dagen[0].regels[1].noten, ["tot en met 4 mei 2026"]);
}

#[test]
fn rhythms_say_how_often_from_when_and_until_when() {
    let view = week(&plan_with(json!([
        agreement("A1", json!({ "soort": "ritme", "vanaf": "2026-04-21", "tot": "2026-07-01",
            "elke": { "aantal": 2, "eenheid": "week" }, "dagen": ["di"] })),
        agreement("A2", json!({ "soort": "ritme", "vanaf": "2026-06-01",
            "elke": { "aantal": 1, "eenheid": "dag" }, "tijd": "08:15" })),
        agreement("A3", json!({ "soort": "ritme", "vanaf": "2026-04-01", "elke": { "aantal": 1, "eenheid": "week" } })),
        agreement("A4", json!({ "soort": "ritme", "vanaf": "2026-04-01", "elke": { "aantal": 1, "eenheid": "maand" } })),
        { "id": "A5", "wie": "p9" }
    ])));
    let note = [
        "om de week",
        "de volgende keer: 5 mei 2026",
        "tot en met 1 juli 2026",
    ];
    assert_eq!(view.dagen[1].regels[0].noten, note);
    let daily = &view.elke_dag.regels[0];
    assert_eq!(daily.noten, ["vanaf 1 juni 2026"]);
    assert_eq!(daily.wanneer.as_deref(), Some("om 08.15 uur"));
    let beside: Vec<&str> = view
        .verder
        .regels
        .iter()
        .filter_map(|l| l.wanneer.as_deref())
        .collect();
    assert_eq!(beside, ["elke week", "elke maand", "nog niet afgesproken"]);
    assert_eq!(who(&view.verder.regels[2]), "A5 nog zonder naam (p9)");
    assert_eq!(view.verder.regels[2].wat, "nog niet opgeschreven");
}

#[test]
fn turns_name_who_does_it_and_other_days_are_the_owners() {
    let mut one = agreement("A1", weekly(json!(["ma", "di", "wo"])));
    one["beurten"] = json!([{ "wie": "p3", "dagen": ["ma", "zo"] }, { "dagen": ["di"] }]);
    let view = week(&plan_with(json!([one])));
    let days: Vec<Vec<String>> = view.dagen.iter().map(names).collect();
    let (jasper, owner) = (vec!["A1 Jasper".to_owned()], vec!["A1 Tineke".to_owned()]);
    assert_eq!(days[0], jasper);
    assert_eq!(days[1], ["A1 nog niemand"]);
    assert_eq!(days[2], owner);
    assert_eq!(days[6], jasper);
}

#[test]
fn the_contact_person_has_a_number_where_it_is_known() {
    let view = week(&plan_with(json!([])));
    let said: Vec<String> = view
        .bellen
        .iter()
        .map(|f| format!("{}: {}", f.term, plain(&f.tekst)))
        .collect();
    assert_eq!(
        said,
        [
            "Aanspreekpunt: Tineke: 06\u{a0}12345678",
            "Roept bij elkaar: Jasper"
        ]
    );
    assert_eq!(
        view.leeg.as_deref(),
        Some("Hier komt wie wat doet in de week.")
    );
    let concept = view.blad.concept.unwrap();
    assert_eq!(
        (concept.woord.as_str(), concept.regels.len()),
        ("Concept", 0)
    );
    assert_eq!(view.blad.documenttitel, "Onze week: Sem Bos, versie 1");
}

#[test]
fn a_plan_with_nothing_has_a_page() {
    let view = week(&json!({ "schemaVersie": "1.0.0" }));
    assert!(view.bellen.is_empty() && view.weer.is_none() && view.leeg.is_some());
    assert_eq!(view.blad.over, "");
    let past = on(&example("noa-en-jayden-blijven"), (2026, 6, 1), Some("en"));
    assert!(past.weer.is_none(), "the meeting was in May");
    assert_eq!(past.dagen[0].kop, "Monday");
}

#[test]
fn long_texts_come_shorter_and_numbers_as_ranges() {
    let many: Vec<Value> = (1..=60)
        .map(|n| {
            let mut one = agreement(&format!("A{n}"), weekly(json!(["ma"])));
            one["wat"] = json!("woord ".repeat(500));
            one
        })
        .collect();
    let view = week(&plan_with(json!(many)));
    let monday = &view.dagen[0];
    assert_eq!(monday.reeksen, "A1–A60");
    assert_eq!(monday.aantal, "60 afspraken");
    assert!(monday.nummers.starts_with("A1, A2, A3") && monday.nummers.ends_with("A60"));
    let line = &monday.regels[0];
    assert!(line.wat_kort.chars().count() < 66 && line.wat_kortst.chars().count() < 36);
    assert_eq!(
        view.ingekort
            .iter()
            .map(Option::is_some)
            .collect::<Vec<_>>(),
        [false, true, true]
    );
}

#[test]
fn a_rhythm_that_comes_a_number_of_times_ends_on_the_right_day() {
    // Wednesday 1 April 2026; every second week on Monday and Friday, five times: 3, 13, 17, 27 April, 1 May.
    let rhythm = |weeks: u32, times: u32, days: Value| {
        agreement(
            "A1",
            json!({ "soort": "ritme", "vanaf": "2026-04-01", "aantalKeer": times,
            "elke": { "aantal": weeks, "eenheid": "week" }, "dagen": days }),
        )
    };
    let notes = |agreement: Value| {
        let view = week(&plan_with(json!([agreement])));
        view.dagen
            .into_iter()
            .flat_map(|day| day.regels)
            .next()
            .map(|line| line.noten)
    };
    let ends = notes(rhythm(2, 5, json!(["vr", "ma"]))).unwrap();
    assert_eq!(ends.last().unwrap(), "tot en met 1 mei 2026");
    assert_eq!(
        notes(rhythm(2, 4, json!(["vr", "ma"]))),
        None,
        "over before 1 May"
    );
    assert!(notes(rhythm(1, 6, json!(["wo"]))).unwrap()[0].contains("6 mei 2026"));
    // Nobody need know of a day in the year 193468.
    assert!(
        !notes(rhythm(999, 9999, json!(["ma"])))
            .unwrap()
            .concat()
            .contains("tot en met")
    );
}

#[test]
fn where_safety_is_at_stake_only_what_comes_every_week_is_told() {
    let mut file = plan_with(json!([
        agreement(
            "A1",
            json!({ "soort": "uiterlijk", "op": "2026-06-01", "toelichting": "geheim" })
        ),
        agreement(
            "A2",
            json!({ "soort": "zodra", "gebeurtenis": "hij staat aan de deur" })
        ),
        agreement(
            "A3",
            json!({ "soort": "ritme", "vanaf": "2026-04-01", "elke": { "aantal": 1, "eenheid": "week" }, "dagen": ["ma"] })
        )
    ]));
    file["voorwaarden"] = json!([{ "id": "V1", "tekst": "Iemand kijkt mee." }]);
    let view = week(&file);
    let regels = view.verder.regels.iter();
    let beside: Vec<_> = regels
        .map(|line| (line.wat.as_str(), line.wanneer.as_deref()))
        .collect();
    assert_eq!(
        beside,
        [
            ("zie het plan", None),
            ("als het nodig is", Some("zie het plan"))
        ]
    );
    let mut lines = view.verder.regels.iter();
    assert!(lines.all(|line| line.erbij.is_empty() && line.noten.is_empty()));
    assert_ne!(view.dagen[0].regels[0].wat, "zie het plan");
}

//! The share: everybody's own part, and for a professional nothing besides.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_core::{Context, check};
use kringplan_view::{NoShare, ShareView, everyone, plain};
use serde_json::{Value, json};
use support::{document, fact, facts, headings, may_1, numbers, plan, share, share_on, text};

const CASE_4: &str = "valid/noa-en-jayden-blijven.json";
const SEM: &str = "valid/sem-weer-naar-school.json";
const FATMA: &str = "valid/fatma-aan-het-werk.json";
const ALL: [&str; 7] = [
    CASE_4,
    SEM,
    FATMA,
    "valid/joris-houdt-het-stuur.json",
    "valid/milan-komt-thuis.json",
    "valid/vrij-plan.json",
    "states/noa-en-jayden-versie-1.json",
];

#[test]
fn somebody_of_the_circle_reads_what_they_do_once_and_in_order() {
    let plan = plan(CASE_4);
    let aunt = share(&plan, "p8");
    assert_eq!(plain(&aunt.naam), "Priscilla Wongso");
    assert_eq!(
        plain(&aunt.blad.over),
        "Familiegroepsplan van Noa de Haas en Jayden de Haas, versie 2"
    );
    assert_eq!(
        headings(&aunt),
        [
            "Wat jij doet",
            "Wat jij om de beurt doet",
            "Waar jij bijspringt als het niet lukt",
            "Hulp die jij regelt",
            "Waar jij voor zorgt",
        ]
    );
    let listed: Vec<_> = aunt.delen.iter().map(numbers).collect();
    assert_eq!(
        listed,
        [
            vec!["A11"],
            vec!["A7"],
            vec!["A8", "A12"],
            vec!["H1"],
            vec![]
        ]
    );
    assert_eq!(
        fact(&aunt, "A7", "Jouw dagen").unwrap(),
        "donderdag en vrijdag"
    );
    assert_eq!(
        fact(&aunt, "A7", "Andere dagen").unwrap(),
        "Chantal de Haas op maandag, dinsdag en woensdag"
    );
    assert!(fact(&aunt, "A7", "Samen met").is_none());
    let fallback = fact(&aunt, "A7", "Lukt het niet").unwrap();
    assert!(
        fallback.ends_with("Wie dan helpt: Chantal de Haas, jij en Yvonne de Haas"),
        "{fallback}"
    );
    assert_eq!(
        fact(&aunt, "A7", "Wanneer").unwrap(),
        "elke maandag, dinsdag, woensdag, donderdag en vrijdag om 07.45 uur; \
         vanaf maandag 30 maart 2026; elke schooldag"
    );
    assert!(aunt.inleiding.is_empty());
    assert!(aunt.nood.is_some());
    assert!(aunt.blad.concept.is_none());
}

#[test]
fn what_is_done_says_so_from_its_day_on() {
    let plan = plan(CASE_4);
    let after = share(&plan, "p8");
    assert_eq!(
        fact(&after, "A11", "Hoe het gaat").unwrap(),
        "gedaan, 2 april 2026: het gesprek was op 1 april"
    );
    let before = share_on(&plan, (4, 1), "p8").unwrap();
    assert!(fact(&before, "A11", "Hoe het gaat").is_none());
    // What merely runs says nothing.
    assert!(fact(&share(&plan, "p6"), "A7", "Hoe het gaat").is_none());
    let mut old = plan.clone();
    old["uitvoering"][1]["versie"] = json!(1);
    assert!(fact(&share(&old, "p8"), "A11", "Hoe het gaat").is_none());
}

#[test]
fn the_contact_person_reads_that_it_is_them() {
    let plan = plan(CASE_4);
    let granny = share(&plan, "p5");
    let call = granny.bellen.clone().unwrap();
    assert_eq!(call.mensen.len(), 1);
    assert_eq!(call.mensen[0].zelf.as_deref(), Some("Dat ben jij."));
    assert!(call.zin.is_none());
    let roles = &granny.delen.last().unwrap().regels;
    assert_eq!(roles.len(), 3, "{roles:?}");
    assert_eq!(fact(&granny, "A3", "Kijkt mee").unwrap(), "jij");
}

#[test]
fn help_says_until_then_only_to_who_arranges_it() {
    let plan = plan(CASE_4);
    let mother = share(&plan, "p3");
    let bridge = fact(&mother, "H3", "Tot die tijd").unwrap();
    assert!(
        bridge.starts_with("A9 Merel Bakker gaat elke dinsdag"),
        "{bridge}"
    );
    assert!(fact(&mother, "H3", "Wie regelt het").is_none());
    let child = share(&plan, "p1");
    assert!(fact(&child, "H3", "Tot die tijd").is_none());
    assert_eq!(
        fact(&child, "H3", "Wie regelt het").unwrap(),
        "Kimberly de Haas"
    );
    assert!(fact(&child, "H3", "Voor").is_none());
    assert_eq!(
        fact(&child, "H3", "Antwoord").unwrap(),
        "er is een wachttijd, 28 maart 2026: plaats begin mei"
    );
}

#[test]
fn telephone_numbers_and_no_other_contact_details() {
    let mut plan = plan(CASE_4);
    plan["deelnemers"][4]["contact"] = json!({
        "telefoonnummer": "06-12345678", "emailadres": "oma@voorbeeld.example", "adres": "Dijk 1"
    });
    plan["deelnemers"][7]["contact"] = json!({ "telefoonnummer": "06-00000000" });
    for whom in ["p8", "x2"] {
        let share = share(&plan, whom);
        let contact = &share.bellen.as_ref().unwrap().mensen[0];
        assert_eq!(plain(contact.telefoon.as_deref().unwrap()), "06-12345678");
        let text = text(&share);
        assert!(!text.contains("voorbeeld.example") && !text.contains("Dijk 1"));
        assert!(!text.contains("06-00000000"));
    }
    let helper = share(&plan, "x2");
    assert_eq!(
        fact(&helper, "H4", "Wie regelt het").unwrap(),
        "Yvonne de Haas | telefoon: 06-12345678"
    );
    // Two people to call, each with a role.
    plan["plan"]["groep"]["roeptBijeen"] = json!("p8");
    let child = share(&plan, "p1");
    let call = child.bellen.unwrap();
    let roles: Vec<&str> = call.mensen.iter().map(|m| m.rol.as_str()).collect();
    assert_eq!(roles, ["Aanspreekpunt", "Roept bij elkaar"]);
}

#[test]
fn everybody_of_the_circle_has_a_share_with_a_kind_word() {
    let mut plan = plan(CASE_4);
    let child = share(&plan, "p1");
    assert_eq!(
        child.inleiding,
        [
            "Dit plan is er voor jou.",
            "Je hebt zelf geen afspraak. Hieronder lees je waar je bij bent."
        ]
    );
    let friend = json!({ "id": "p99", "naam": "Bo", "zijde": "kring" });
    plan["deelnemers"].as_array_mut().unwrap().push(friend);
    let friend = share(&plan, "p99");
    assert!(friend.delen.is_empty());
    // One more person in the circle: the plan has to be checked again, so it is a draft.
    assert!(friend.inleiding[0].starts_with("Je hebt zelf nog geen afspraak."));
    let headings: Vec<&str> = friend.verder.iter().map(|d| d.kop.as_str()).collect();
    assert_eq!(
        headings,
        [
            "Als er iets verandert",
            "Elkaar op de hoogte houden",
            "Wanneer de groep bij elkaar komt",
            "Weer bij elkaar"
        ]
    );
    plan["plan"]["afspraken"][0]["met"] = json!(["iedereen"]);
    let friend = share(&plan, "p99");
    assert_eq!(
        headings_of_first(&friend),
        ("Waar jij aan meedoet", vec!["A1"])
    );
    assert_eq!(fact(&friend, "A1", "Samen met").unwrap(), "iedereen");
}

fn headings_of_first(share: &ShareView) -> (&str, Vec<&str>) {
    let first = &share.delen[0];
    (first.kop.as_str(), numbers(first))
}

#[test]
fn a_draft_without_a_plan_still_has_shares_for_the_circle() {
    let plan = json!({
        "schemaVersie": "1.0.0",
        "deelnemers": [
            { "id": "p1", "zijde": "kring" }, { "id": "p2", "naam": "Bo" },
            { "id": "x1", "naam": "Ann", "zijde": "professional" },
            { "id": "c1", "naam": "Cor", "zijde": "coordinator" }
        ]
    });
    let share = share(&plan, "p1");
    assert_eq!(plain(&share.naam), "nog zonder naam (p1)");
    assert!(share.blad.concept.is_some());
    assert!(share.inleiding[0].starts_with("Je hebt zelf nog geen afspraak."));
    assert!(share.bellen.is_none() && share.verder.is_empty() && share.nood.is_none());
    assert!(share_on(&plan, (5, 1), "p2").is_ok());
    assert_eq!(share_on(&plan, (5, 1), "x1"), Err(NoShare::NoPart));
    assert_eq!(share_on(&plan, (5, 1), "c1"), Err(NoShare::Coordinator));
    assert_eq!(
        share_on(&plan, (5, 1), "p9"),
        Err(NoShare::Unknown(vec!["p1".into(), "p2 Bo".into()]))
    );
}

#[test]
fn a_professional_gets_what_is_asked_of_them() {
    let plan = plan(CASE_4);
    let teacher = share(&plan, "x2");
    assert_eq!(headings(&teacher), ["Wat we jou vragen"]);
    let said: Vec<String> = facts(&teacher, "H4")
        .into_iter()
        .map(|(term, text)| format!("{term}: {text}"))
        .collect();
    assert_eq!(
        said,
        [
            "Begin: op maandag 30 maart 2026; per direct",
            "Voor: Noa de Haas",
            "Wie regelt het: Yvonne de Haas",
            "Antwoord: toegezegd, 28 maart 2026",
        ]
    );
    assert!(teacher.verder.is_empty() && teacher.nood.is_none());
    let call = teacher.bellen.unwrap();
    assert_eq!(
        call.zin.as_deref(),
        Some("Gaat iets niet goed? Bel dan eerst deze persoon.")
    );
    assert_eq!(call.mensen.len(), 1);
    // The body that judges is asked for nothing.
    assert_eq!(share_on(&plan, (5, 1), "x1"), Err(NoShare::NoPart));
}

#[test]
fn help_asked_of_an_organisation_is_asked_of_its_people_unless_somebody_is_named() {
    let mut plan = plan(CASE_4);
    plan["plan"]["hulpVanBuiten"][0]["aanbieder"]["organisatie"] =
        json!(" jeugdbescherming  MAASZOOM ");
    let guardian = share(&plan, "x1");
    assert_eq!(numbers(&guardian.delen[0]), ["H1"]);
    plan["plan"]["hulpVanBuiten"][0]["aanbieder"]["deelnemer"] = json!("x2");
    assert_eq!(share_on(&plan, (5, 1), "x1"), Err(NoShare::NoPart));
    // Nobody belongs to an organisation without a name.
    plan["plan"]["hulpVanBuiten"][0]["aanbieder"] = json!({ "organisatie": " " });
    plan["deelnemers"][11]["organisatie"] = json!(" ");
    assert_eq!(share_on(&plan, (5, 1), "x1"), Err(NoShare::NoPart));
}

#[test]
fn an_agreement_tells_a_professional_only_their_own_part_in_it() {
    let mut plan = plan(CASE_4);
    plan["plan"]["afspraken"][6]["beurten"][1]["wie"] = json!("x1");
    plan["plan"]["afspraken"][7]["alsHetNietLukt"]["wie"] = json!(["p8", "x1"]);
    let guardian = share(&plan, "x1");
    assert_eq!(
        headings_of_first(&guardian),
        ("Afspraken waar jij bij bent", vec!["A7", "A8"])
    );
    let terms = |number: &str| -> Vec<String> {
        facts(&guardian, number)
            .into_iter()
            .map(|(term, _)| term)
            .collect()
    };
    assert_eq!(terms("A7"), ["Jouw dagen", "Wanneer", "Samen met"]);
    assert_eq!(terms("A8"), ["Wanneer", "Samen met", "Lukt het niet"]);
    assert_eq!(
        fact(&guardian, "A8", "Lukt het niet").unwrap(),
        "Kan een van beiden niet, dan gaat Priscilla die dag langs. | Wie dan helpt: jij"
    );
    plan["plan"]["afspraken"][7]["kijktMee"] = json!("p10");
    assert!(fact(&share(&plan, "x1"), "A8", "Kijkt mee").is_none());
    plan["plan"]["afspraken"][7]["kijktMee"] = json!("x1");
    assert_eq!(fact(&share(&plan, "x1"), "A8", "Kijkt mee").unwrap(), "jij");
}

/// Strings in the file that a professional must not get: everything but their own items and the names in them.
#[test]
fn a_professional_gets_nothing_else() {
    for file in ALL {
        let plan = plan(file);
        for receiver in everyone(&document(&plan), may_1()) {
            if receiver.share.is_err() || !receiver.id.starts_with('x') {
                continue;
            }
            let printed = text(&share(&plan, &receiver.id));
            let body = &plan["plan"];
            let mut private: Vec<&Value> = vec![&body["hoofdvraag"], &body["bijVerandering"]];
            private.push(&body["opDeHoogte"]["hoe"]);
            private.push(&body["weerBijElkaar"]["plaats"]);
            for list in ["zorgen", "krachten", "doelen", "aanleidingen"] {
                private.extend(
                    body[list]
                        .as_array()
                        .into_iter()
                        .flatten()
                        .map(|x| &x["tekst"]),
                );
            }
            private.extend(
                body["afspraken"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|a| &a["wat"]),
            );
            for condition in plan["voorwaarden"].as_array().into_iter().flatten() {
                private.extend([&condition["tekst"], &condition["bedreiging"]]);
            }
            for person in plan["deelnemers"].as_array().unwrap() {
                private.extend([
                    &person["relatie"],
                    &person["functie"],
                    &person["stem"]["hoe"],
                ]);
            }
            for text in private.into_iter().filter_map(Value::as_str) {
                // "oma" may stand inside the question itself.
                let question = body["hulpVanBuiten"].to_string().contains(text);
                assert!(
                    question || !printed.contains(text),
                    "{file} {}: {text}",
                    receiver.id
                );
            }
            for word in ["oorwaard", "oordeel", "Veilig Thuis", "112", "jaar\""] {
                assert!(!printed.contains(word), "{file} {}: {word}", receiver.id);
            }
        }
    }
}

#[test]
fn a_professional_does_not_read_from_a_draft_how_conditions_were_judged() {
    let plan = plan("states/noa-en-jayden-versie-1.json");
    let circle = share(&plan, "p5").blad.concept.unwrap();
    assert!(circle.regels[0].contains("voorwaarde"), "{circle:?}");
    let teacher = share(&plan, "x2").blad.concept.unwrap();
    assert_eq!(teacher.woord, "Concept");
    assert_eq!(
        teacher.regels,
        ["De kring werkt nog aan dit plan. Het is nog niet vastgesteld."]
    );
}

#[test]
fn everyone_gets_theirs_in_their_language() {
    let mut plan = plan(FATMA);
    let people = everyone(&document(&plan), may_1());
    let sides = plan["deelnemers"].as_array().unwrap().iter();
    let wanted: Vec<_> = sides
        .filter(|person| person["zijde"] != "coordinator")
        .map(|person| person["id"].as_str().unwrap())
        .collect();
    let ids: Vec<&str> = people.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, wanted);
    assert!(
        people
            .iter()
            .all(|r| r.share.is_ok() && !r.name.contains('\u{2068}'))
    );
    let language = |plan: &Value| {
        let people = everyone(&document(plan), may_1());
        people.into_iter().find(|r| r.id == "p4").unwrap().language
    };
    let at = plan["deelnemers"]
        .as_array()
        .unwrap()
        .iter()
        .position(|d| d["id"] == "p4")
        .unwrap();
    let copies = plan["exemplaren"].as_array().unwrap().iter();
    let copy = copies.clone().position(|c| c["voor"] == "p4").unwrap();
    // The copy goes before the person, and counts only for this version.
    plan["exemplaren"][copy]["taal"] = json!("EN-gb");
    plan["exemplaren"][copy]["op"] = json!("2026-06-01");
    assert_eq!(language(&plan), Some("tr"), "that has not happened yet");
    plan["exemplaren"][copy]["op"] = json!("2026-04-30");
    assert_eq!(language(&plan), Some("en"));
    assert_eq!(share(&plan, "p4").blad.taal, "en");
    plan["exemplaren"][copy]["versie"] = json!(9);
    plan["deelnemers"][at]["taal"] = json!("nl-NL");
    assert_eq!(language(&plan), Some("nl"));
    plan["deelnemers"][at]["taal"] = json!("ti");
    assert_eq!(language(&plan), None);
    assert_eq!(share(&plan, "p4").blad.taal, "nl");
}

#[test]
fn no_word_is_missing_for_anybody_in_any_language() {
    for file in ALL {
        let plan = plan(file);
        let document = document(&plan);
        let day = may_1();
        let checked = check(&document, &Context::on(day));
        for receiver in everyone(&document, day) {
            for language in kringplan_view::DOCUMENT_LANGUAGES {
                let share = ShareView::new(&document, &checked, day, Some(language), &receiver.id);
                assert_eq!(share.as_ref().err(), receiver.share.as_ref().err());
                let Ok(share) = share else { continue };
                let text = serde_json::to_string(&share).unwrap();
                assert!(!text.contains('‹'), "{file} {}: {text}", receiver.id);
                let code = share.blad.ident.split('/').nth(3).unwrap_or_default();
                assert!(code.is_empty() || text.matches(code).count() == 1, "{file}");
            }
        }
    }
}

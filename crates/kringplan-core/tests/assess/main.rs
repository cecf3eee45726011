//! The professional's check: who may give it, what it asks, and that nothing but `toetsen` changes.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

mod sequences;

use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::assess::{
    Asking, Assessment, Judged, Opening, Overall, Said, Standing, record,
};
use kringplan_core::model::{JaNee, OnderdeelId, Uitkomst, VoorwaardeId};
use kringplan_core::source::Limits;
use kringplan_core::writing::{Draft, Refusal};
use kringplan_core::{Context, Document, check, digest};
use serde_json::{Value, json};

const CASE_3: &str = "valid/joris-houdt-het-stuur.json";
const CASE_4: &str = "valid/noa-en-jayden-blijven.json";

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Version 2 of case 4 as it lay before the professional: the check of version 1 is there, that of version 2 is not.
fn to_check() -> Value {
    let mut doc = example(CASE_4);
    doc["toetsen"].as_array_mut().unwrap().remove(1);
    doc
}

fn document(doc: &Value) -> Document {
    Document::read(doc.to_string().as_bytes(), Limits::default()).unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn asking(assessor: &str) -> Asking<'_> {
    Asking {
        assessor,
        body: None,
        on: day(4, 7),
        version: None,
    }
}

fn opening(doc: &Value) -> Result<Opening, Refusal> {
    Opening::new(&document(doc), &asking("x1"))
}

fn judged(condition: &str, outcome: Uitkomst) -> Judged {
    let met = outcome == Uitkomst::Voldaan;
    Judged {
        condition: VoorwaardeId::new(condition).unwrap(),
        outcome,
        rests_on: OnderdeelId::new("A5").into_iter().filter(|_| met).collect(),
        reason: (!met).then(|| "Er mist nog iets.".to_owned()),
    }
}

fn said(outcome: JaNee, good: JaNee) -> Option<Said> {
    Some(Said {
        outcome,
        rests_on: Vec::new(),
        reason: (outcome != good).then(|| "Dat weet ik nog niet.".to_owned()),
    })
}

fn all_good() -> Assessment {
    Assessment {
        judgements: vec![judged("V3", Uitkomst::Voldaan)],
        lawful: said(JaNee::Ja, JaNee::Ja),
        safe: said(JaNee::Ja, JaNee::Ja),
    }
}

fn assess(doc: &Value, said: &Assessment) -> Result<Value, Refusal> {
    assess_on(doc, said, asking("x1"))
}

fn assess_on(doc: &Value, said: &Assessment, asking: Asking) -> Result<Value, Refusal> {
    let document = document(doc);
    let opening = Opening::new(&document, &asking)?;
    let mut draft = Draft::new(document, Limits::default());
    record(&mut draft, &opening, said)?;
    Ok(draft.value().clone())
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

fn state(doc: &Value) -> &'static str {
    check(&document(doc), &Context::on(day(4, 10)))
        .row
        .state
        .word()
}

#[test]
fn judgements_of_the_version_before_that_still_fit_need_no_answer() {
    let opening = opening(&to_check()).unwrap();
    let standing: Vec<_> = opening.conditions.iter().map(|c| c.standing).collect();
    let carried = Standing::Carried(Uitkomst::Voldaan);
    assert_eq!(
        standing,
        [carried, carried, Standing::Open, carried, carried]
    );
    assert_eq!(opening.lawful, Overall::Open);
    assert_eq!(opening.safe, Overall::Open);
    assert_eq!(opening.version, 2);
    assert_eq!(opening.body.as_str(), "i1");
    let answers: Vec<&str> = opening.conditions[2]
        .answered_by
        .iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(answers, ["A5", "A6"]);
}

#[test]
fn a_check_adopts_the_plan_and_holds_for_whoever_computes_the_digests() {
    let doc = to_check();
    assert_eq!(state(&doc), "ter_toets");
    let after = assess(&doc, &all_good()).unwrap();
    assert!(["vastgesteld", "in_uitvoering"].contains(&state(&after)));
    let check = &after["toetsen"][1];
    assert_eq!(
        check["zegel"]["waarde"],
        digest::seal(&after, check).unwrap()
    );
    assert_eq!(
        check["integriteit"]["waarde"],
        digest::version(&after).unwrap()
    );
    let judgement = &check["oordelen"][0];
    assert_eq!(
        judgement["integriteit"]["waarde"],
        digest::judgement(&after, judgement).unwrap()
    );
    assert_eq!(digest::version(&doc), digest::version(&after));
    assert_eq!(check["planVersie"], 2);
    assert_eq!(check["id"], "t2");
}

#[test]
fn not_met_sends_the_plan_back_and_is_not_judged_again() {
    let mut back = all_good();
    back.judgements = vec![judged("V3", Uitkomst::NietVoldaan)];
    back.safe = said(JaNee::NogOnduidelijk, JaNee::Ja);
    let after = assess(&to_check(), &back).unwrap();
    assert_eq!(state(&after), "terug_naar_kring");
    let mut again = Assessment {
        judgements: vec![judged("V3", Uitkomst::Voldaan)],
        ..Assessment::default()
    };
    assert_eq!(refused(assess(&after, &again)), "toetsen-al-niet-voldaan");
    again.judgements = vec![judged("V1", Uitkomst::Voldaan)];
    again.lawful = said(JaNee::Nee, JaNee::Ja);
    assert_eq!(refused(assess(&after, &again)), "toetsen-al-eind");
}

#[test]
fn what_was_unclear_may_be_answered_later_and_alone() {
    let mut first = all_good();
    first.judgements = vec![judged("V3", Uitkomst::NogOnduidelijk)];
    first.safe = said(JaNee::NogOnduidelijk, JaNee::Ja);
    let after = assess(&to_check(), &first).unwrap();
    assert_eq!(state(&after), "ter_toets");
    let opening = opening(&after).unwrap();
    assert_eq!(opening.conditions[2].standing, Standing::Unclear);
    assert_eq!(opening.safe, Overall::Unclear);
    assert_eq!(opening.lawful, Overall::Final(JaNee::Ja));
    let second = Assessment {
        judgements: vec![judged("V3", Uitkomst::Voldaan)],
        lawful: None,
        safe: said(JaNee::Ja, JaNee::Ja),
    };
    let done = assess(&after, &second).unwrap();
    assert!(["vastgesteld", "in_uitvoering"].contains(&state(&done)));
    assert_eq!(refused(assess(&done, &second)), "toetsen-al-voldaan");
    assert_eq!(
        refused(assess(&done, &Assessment::default())),
        "toetsen-niets"
    );
}

#[test]
fn answers_are_whole_or_there_is_no_check() {
    let doc = to_check();
    let with = |change: &dyn Fn(&mut Assessment)| {
        let mut said = all_good();
        change(&mut said);
        refused(assess(&doc, &said))
    };
    assert_eq!(with(&|s| s.judgements.clear()), "toetsen-mist");
    assert_eq!(with(&|s| s.lawful = None), "toetsen-mist-eind");
    assert_eq!(with(&|s| s.safe = None), "toetsen-mist-eind");
    assert_eq!(
        with(&|s| {
            s.judgements[0].outcome = Uitkomst::NietVoldaan;
            s.judgements[0].reason = Some("  ".to_owned());
        }),
        "toetsen-geen-reden"
    );
    assert_eq!(
        with(&|s| s.safe = Some(Said {
            outcome: JaNee::Nee,
            rests_on: vec![],
            reason: None
        })),
        "toetsen-geen-reden"
    );
    assert_eq!(
        with(&|s| s.judgements[0].rests_on = vec![OnderdeelId::new("A99").unwrap()]),
        "toetsen-onbekend-onderdeel"
    );
    assert_eq!(
        with(&|s| s.judgements.push(judged("V9", Uitkomst::Voldaan))),
        "toetsen-geen-voorwaarde"
    );
    assert_eq!(
        with(&|s| s.judgements.push(judged("V3", Uitkomst::Voldaan))),
        "toetsen-dubbel"
    );
    assert_eq!(with(&|s| *s = Assessment::default()), "toetsen-niets");
}

#[test]
fn only_a_professional_of_the_body_judges() {
    let doc = to_check();
    let by = |assessor: &str, body: Option<&str>, doc: &Value| {
        let asking = Asking {
            body,
            ..asking(assessor)
        };
        refused(Opening::new(&document(doc), &asking))
    };
    assert_eq!(by("p5", None, &doc), "toetsen-kring");
    assert_eq!(by("c1", None, &doc), "toetsen-coordinator");
    assert_eq!(by("x9", None, &doc), "toetsen-onbekend");
    assert_eq!(by("x1", Some("i7"), &doc), "toetsen-andere-instantie");
    let mut two = doc.clone();
    let bodies = two["instanties"].as_array_mut().unwrap();
    bodies.push(json!({ "id": "i2", "naam": "Woonstichting De Brug" }));
    assert_eq!(by("x2", Some("i2"), &two), "toetsen-zonder-instantie");
    // The second body cannot judge what the first one asked.
    for person in two["deelnemers"].as_array_mut().unwrap() {
        if person["id"] == "x2" {
            person["instantie"] = json!("i2");
        }
    }
    let asking = Asking {
        body: Some("i2"),
        ..asking("x2")
    };
    let other = assess_on(&two, &all_good(), asking);
    assert_eq!(refused(other), "toetsen-niet-eigen");
}

#[test]
fn a_plan_that_is_not_ready_is_not_judged() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut doc = to_check();
        change(&mut doc);
        refused(opening(&doc))
    };
    let remove = |doc: &mut Value, key: &str| drop(doc.as_object_mut().unwrap().remove(key));
    assert_eq!(
        with(&|d| d["plan"]["akkoord"]
            .as_array_mut()
            .unwrap()
            .retain(|a| a["deelnemer"] != "p7")),
        "toetsen-zonder-akkoord"
    );
    assert_eq!(
        with(&|d| remove(d, "doorgenomen")),
        "toetsen-niet-doorgenomen"
    );
    assert_eq!(
        with(&|d| drop(d["plan"].as_object_mut().unwrap().remove("beslotenOp"))),
        "toetsen-niet-besloten"
    );
    assert_eq!(
        with(&|d| drop(d["kader"].as_object_mut().unwrap().remove("ingrijpen"))),
        "toetsen-geen-ingrijpen"
    );
    assert_eq!(with(&|d| remove(d, "instanties")), "toetsen-geen-instantie");
    assert_eq!(with(&|d| remove(d, "kenmerk")), "schrijven-geen-kenmerk");
    assert_eq!(
        with(&|d| d["afgerond"] = json!({ "op": "2026-04-06", "door": "p5" })),
        "toetsen-afgerond"
    );
    let doc = to_check();
    let on = |month, of_month| {
        let asking = Asking {
            on: day(month, of_month),
            ..asking("x1")
        };
        refused(Opening::new(&document(&doc), &asking))
    };
    assert_eq!(on(3, 1), "opschrijven-eerder");
    let asking = Asking {
        version: Some(1),
        ..asking("x1")
    };
    assert_eq!(
        refused(Opening::new(&document(&doc), &asking)),
        "toetsen-andere-versie"
    );
}

#[test]
fn words_that_changed_after_a_check_need_another_version() {
    let mut doc = assess(&to_check(), &{
        let mut first = all_good();
        first.judgements = vec![judged("V3", Uitkomst::NogOnduidelijk)];
        first
    })
    .unwrap();
    doc["plan"]["afspraken"][0]["wat"] = json!("ziet de kinderen op zondag bij tante");
    assert_eq!(refused(opening(&doc)), "toetsen-plan-veranderd");
}

#[test]
fn behind_a_check_that_was_changed_by_hand_nothing_is_built() {
    let mut back = all_good();
    back.judgements = vec![judged("V3", Uitkomst::NietVoldaan)];
    let whole = assess(&to_check(), &back).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut doc = whole.clone();
        change(&mut doc["toetsen"][1]);
        assert_eq!(state(&doc), "ter_toets", "it counts for nothing");
        refused(opening(&doc))
    };
    let remove = |check: &mut Value, member: &str| {
        drop(check.as_object_mut().unwrap().remove(member));
    };
    let unfit = "toetsen-toets-past-niet";
    assert_eq!(
        with(&|t| t["oordelen"][0]["motivering"] = json!("iets anders")),
        unfit
    );
    assert_eq!(
        with(&|t| t["oordelen"][0]["uitkomst"] = json!("voldaan")),
        unfit
    );
    assert_eq!(with(&|t| remove(t, "zegel")), unfit);
    assert_eq!(with(&|t| remove(t, "op")), unfit);
}

#[test]
fn a_judgement_needs_a_chain_that_leads_to_it() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut doc = to_check();
        change(&mut doc);
        let doc = document(&doc);
        let day = day(4, 10);
        check(&doc, &Context::on(day)).evidence.checks[0].in_chain
    };
    assert!(with(&|_| ()));
    assert!(!with(&|d| drop(
        d["plan"].as_object_mut().unwrap().remove("vervangt")
    )));
    assert!(!with(&|d| d["plan"]["versie"] = json!(4)));
    assert!(!with(&|d| d["plan"]["vervangt"]["versie"] = json!(7)));
    assert!(!with(&|d| d["toetsen"][0]["planVersie"] = json!(9)));
}

#[test]
fn who_works_for_no_body_judges_for_none() {
    // x2 is Noa's teacher; x1 is of the only body.
    let asking = Asking {
        assessor: "x2",
        ..asking("x2")
    };
    let doc = document(&to_check());
    assert_eq!(
        refused(Opening::new(&doc, &asking)),
        "toetsen-zonder-instantie"
    );
    let mut two_sides = to_check();
    two_sides["deelnemers"].as_array_mut().unwrap().push(
        json!({ "id": "x9", "naam": "Winston Pinas", "zijde": "professional", "instantie": "i1" }),
    );
    let asking = Asking {
        assessor: "x9",
        ..asking
    };
    assert_eq!(
        refused(Opening::new(&document(&two_sides), &asking)),
        "toetsen-zelfde-naam"
    );
    let mut nobodys = to_check();
    nobodys["instanties"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "i2" }));
    nobodys["voorwaarden"][0]["gesteldDoor"] = json!("x2");
    assert_eq!(refused(opening(&nobodys)), "toetsen-voorwaarde-van-niemand");
}

#[test]
fn under_the_wvggz_serious_harm_is_asked_and_the_terms_are_told() {
    let mut doc = example(CASE_3);
    doc.as_object_mut().unwrap().remove("toetsen");
    let asking = Asking {
        on: day(3, 19),
        ..asking("x3")
    };
    let opening = Opening::new(&document(&doc), &asking).unwrap();
    assert!(opening.serious_harm);
    let keys = |opening: &Opening| opening.remarks.iter().map(|r| r.key).collect::<Vec<_>>();
    assert_eq!(keys(&opening), ["toetsen-schorsing"]);
    let later = Asking {
        on: day(3, 21),
        ..asking
    };
    let opening = Opening::new(&document(&doc), &later).unwrap();
    assert_eq!(keys(&opening), ["toetsen-schorsing-voorbij"]);
    let psychiatrist = Asking {
        assessor: "x1",
        ..asking
    };
    let opening = Opening::new(&document(&doc), &psychiatrist).unwrap();
    assert!(keys(&opening).contains(&"toetsen-geneesheer-directeur"));
    let met = |id: &str| Judged {
        rests_on: vec![OnderdeelId::new("A1").unwrap()],
        ..judged(id, Uitkomst::Voldaan)
    };
    let said = Assessment {
        judgements: ["V1", "V2", "V3", "V4"].map(met).to_vec(),
        lawful: said(JaNee::Ja, JaNee::Ja),
        safe: said(JaNee::Nee, JaNee::Nee),
    };
    let after = assess_on(&doc, &said, asking).unwrap();
    assert_eq!(after["toetsen"][0]["ernstigNadeel"]["uitkomst"], "nee");
    assert!(after["toetsen"][0].get("veilig").is_none());
}

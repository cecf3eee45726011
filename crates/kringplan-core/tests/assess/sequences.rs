//! Sequences of checks, most of which are refused: whatever is called, only `toetsen` grows.

use proptest::prelude::*;

use super::*;

/// One call of `assess`: any mixture of answers, most of which are refused.
#[derive(Debug, Clone)]
struct Call {
    who: usize,
    judgements: Vec<(usize, usize)>,
    lawful: Option<usize>,
    safe: Option<usize>,
    of_month: u32,
}

fn call() -> impl Strategy<Value = Call> {
    let judgements = proptest::collection::vec((0..6_usize, 0..3_usize), 0..6);
    let overall = || proptest::option::of(0..3_usize);
    (0..3_usize, judgements, overall(), overall(), 1..12_u32).prop_map(
        |(who, judgements, lawful, safe, of_month)| Call {
            who,
            judgements,
            lawful,
            safe,
            of_month,
        },
    )
}

fn without_checks(doc: &Value) -> Value {
    let mut doc = doc.clone();
    doc.as_object_mut().unwrap().remove("toetsen");
    doc
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// No sequence of calls changes anything outside `toetsen`, takes a check away, or breaks a seal; and a plan
    /// that is adopted at the end has a counting "voldaan" for every condition.
    #[test]
    fn no_sequence_of_calls_changes_anything_else(calls in proptest::collection::vec(call(), 1..5)) {
        let outcomes = [Uitkomst::Voldaan, Uitkomst::NietVoldaan, Uitkomst::NogOnduidelijk];
        let answers = [JaNee::Ja, JaNee::Nee, JaNee::NogOnduidelijk];
        let mut doc = to_check();
        for Call { who, judgements, lawful, safe, of_month } in calls {
            let said = Assessment {
                judgements: judgements.iter().map(|(v, o)| judged(&format!("V{}", v + 1), outcomes[*o])).collect(),
                lawful: lawful.and_then(|a| said(answers[a], JaNee::Ja)),
                safe: safe.and_then(|a| said(answers[a], JaNee::Ja)),
            };
            let asking = Asking { assessor: ["x1", "x2", "p5"][who], body: Some("i1"), on: day(4, of_month), version: None };
            let Ok(after) = assess_on(&doc, &said, asking) else { continue };
            prop_assert_eq!(without_checks(&doc), without_checks(&after));
            let (before, now) = (doc["toetsen"].as_array().unwrap(), after["toetsen"].as_array().unwrap());
            prop_assert_eq!(before.len() + 1, now.len());
            prop_assert_eq!(before.as_slice(), &now[..before.len()]);
            prop_assert_eq!(digest::version(&doc), digest::version(&after));
            let evidence = check(&document(&after), &Context::on(day(4, 10))).evidence;
            prop_assert!(evidence.checks.iter().all(|c| c.sealed));
            doc = after;
        }
        let adopted = ["vastgesteld", "in_uitvoering"].contains(&state(&doc));
        let met = |id: &str| doc["toetsen"].as_array().unwrap().iter().any(|t| {
            t["oordelen"].as_array().unwrap().iter().any(|o| o["voorwaarde"] == id && o["uitkomst"] == "voldaan")
        });
        let yes = |question: &str| doc["toetsen"].as_array().unwrap().iter().any(|t| {
            t["planVersie"] == 2 && t[question]["uitkomst"] == "ja"
        });
        if adopted {
            for id in ["V1", "V2", "V3", "V4", "V5"] {
                prop_assert!(met(id), "{} without voldaan", id);
            }
            prop_assert!(yes("wettig") && yes("veilig"));
        }
    }
}

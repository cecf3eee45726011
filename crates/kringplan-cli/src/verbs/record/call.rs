//! `record call`: a follow-up call that is planned, or was made.

use kringplan_core::path::Path;
use serde_json::json;

use super::draft::{Draft, date};
use super::{Recorded, day};
use crate::args::Call;
use crate::desk::Refusal;

pub(super) fn call(args: &Call, draft: &mut Draft) -> Recorded {
    let calls = || draft.file().nabellen.iter().enumerate();
    let planned = args.planned.and_then(|day| {
        calls()
            .find(|(_, c)| c.afgesproken_op == Some(day))
            .map(|(i, c)| (i, c.gebeld_op))
    });
    // The call that was due first is the one that was made.
    let first = calls()
        .filter(|(_, c)| c.gebeld_op.is_none())
        .min_by_key(|(_, c)| c.afgesproken_op)
        .map(|(i, _)| i);
    match (args.planned, args.called) {
        (Some(on), None) => {
            if planned.is_some() {
                return Err(Refusal::new("nabellen-al-gepland").word("dag", on));
            }
            draft.push(
                &Path::root(),
                "nabellen",
                &json!({ "afgesprokenOp": date(on) }),
            )?;
            Ok(Refusal::new("opgeschreven-nabellen-gepland").word("dag", on))
        }
        (on, called) => {
            let called = day(called, draft)?;
            let at = match (on, planned) {
                (Some(on), Some((_, Some(earlier)))) => {
                    return Err(Refusal::new("nabellen-al-gebeld")
                        .word("dag", on)
                        .word("gebeld", earlier));
                }
                (_, Some((at, None))) => at,
                (Some(on), None) => {
                    draft.push(
                        &Path::root(),
                        "nabellen",
                        &json!({ "afgesprokenOp": date(on) }),
                    )?;
                    draft.file().nabellen.len() - 1
                }
                (None, _) => first.ok_or_else(|| Refusal::new("nabellen-niet-gepland"))?,
            };
            fill(args, draft, at, called)
        }
    }
}

fn fill(args: &Call, draft: &mut Draft, at: usize, called: chrono::NaiveDate) -> Recorded {
    let place = Path::root().key("nabellen").at(at);
    draft.put(&place, "gebeldOp", &date(called))?;
    if let Some(outcome) = &args.outcome {
        if draft.file().nabellen[at].uitkomst.is_some() {
            return Err(Refusal::new("nabellen-uitkomst-al"));
        }
        draft.put(&place, "uitkomst", &json!(outcome))?;
    }
    Ok(Refusal::new("opgeschreven-nabellen-gebeld").word("dag", called))
}

//! Conditions that a professional sets before the conference: set, look at, fix, or say that there are none.
//!
//! Everything here comes before the private time (R50): later the circle could not take it into account. A condition
//! says what is needed, never who does what; [`lint`] tells in time when it already is a plan (R49–R52).

mod setting;

pub use setting::{Fixing, NewCondition, NoConditions, add, fix, none};

use crate::check::{Checked, Context, check};
use crate::document::Document;
use crate::path::Step;
use crate::report::Finding;

/// The rules about the conditions themselves. Whether the plan answers them is asked later.
pub const RULES: [&str; 4] = ["VWD-001", "VWD-002", "VWD-003", "VWD-004"];

/// What there is to ask about the conditions of a plan, and nothing else.
#[must_use]
pub fn lint(document: &Document, context: &Context) -> Checked {
    let mut checked = check(document, context);
    checked
        .findings
        .retain(|finding| RULES.contains(&finding.code));
    checked
}

/// The finding is about the condition at this place in the list, or about the list as a whole.
#[must_use]
pub fn is_about(finding: &Finding, index: usize) -> bool {
    match finding.path.steps() {
        [Step::Key(list)] => list == "voorwaarden",
        [Step::Key(list), Step::Index(at), ..] => list == "voorwaarden" && *at == index,
        _ => false,
    }
}

//! What a plan must not hold when it leaves the program as a document.

use kringplan_core::Document;

use crate::desk::Refusal;

/// Refuses a plan with a BSN in it (PRV-001): a citizen service number may not travel with a plan.
pub(crate) fn refuse_bsn(document: &Document) -> Result<(), Refusal> {
    if kringplan_core::rules::holds_bsn(document.source()) {
        return Err(Refusal::new("afdruk-bsn"));
    }
    Ok(())
}

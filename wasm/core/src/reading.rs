//! From the texts that the browser gives to what the core works with.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::report::{Finding, unreadable};
use kringplan_core::source::{Limits, from_text};
use kringplan_core::writing::{Draft, Refusal, refuse_later};
use serde::de::DeserializeOwned;

use crate::refusal::Refused;

thread_local! {
    /// The plan that was read last. An editor asks several things of one text: after every key it is edited, checked
    /// and edited again, and reading it once is most of the work saved.
    static LAST: RefCell<Option<Rc<Document>>> = const { RefCell::new(None) };
}

/// What a reader says depends on no day; a report has one.
pub(crate) const NO_DAY: NaiveDate = NaiveDate::MIN;

/// Reads a plan.
pub(crate) fn document(plan: &str) -> Result<Rc<Document>, Vec<Finding>> {
    let known = LAST.with_borrow(|last| {
        let same = |document: &&Rc<Document>| document.source().text() == plan;
        last.as_ref().filter(same).map(Rc::clone)
    });
    if let Some(known) = known {
        return Ok(known);
    }
    Document::read(plan.as_bytes(), Limits::default()).map(keep)
}

/// Keeps a document that will be asked for again.
pub(crate) fn keep(document: Document) -> Rc<Document> {
    let document = Rc::new(document);
    LAST.set(Some(Rc::clone(&document)));
    document
}

/// Reads a plan; what is in the way goes along as a report. No day is known here and none is needed to say that.
pub(crate) fn plan(plan: &str) -> Result<Rc<Document>, Refused> {
    document(plan)
        .map_err(|problems| Refused::new("onleesbaar").with(unreadable(&problems, NO_DAY, None)))
}

/// A plan to write in: in NFC, because digests are, and without a citizen service number.
pub(crate) fn draft(text: &str) -> Result<Draft, Refused> {
    let document = plan(text)?;
    if !document.is_normalised() {
        return Err(Refused::new("bewerken-niet-nfc"));
    }
    refuse_bsn(&document)?;
    // The text will be another one, so that the old one need not be kept.
    LAST.take();
    let own = Rc::try_unwrap(document).map_err(|_| Refusal::new("intern"))?;
    Ok(Draft::new(own, Limits::default()))
}

/// A citizen service number may not travel with a plan.
pub(crate) fn refuse_bsn(document: &Document) -> Result<(), Refused> {
    if kringplan_core::rules::holds_bsn(document.source()) {
        return Err(Refused::new("bewerken-bsn"));
    }
    Ok(())
}

/// A day as `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> Result<NaiveDate, Refused> {
    let day = text.parse::<NaiveDate>();
    day.ok()
        .filter(|day| day.to_string() == text)
        .ok_or_else(|| Refused::new("bewerken-dag"))
}

/// The reference date, where one is given.
pub(crate) fn reference(text: Option<&str>) -> Result<Option<NaiveDate>, Refused> {
    text.map(day).transpose()
}

/// The day of a fact; where a reference date is known, not after it, because such a fact would not count yet.
pub(crate) fn day_of_fact(text: &str, reference: Option<NaiveDate>) -> Result<NaiveDate, Refused> {
    let on = day(text)?;
    if let Some(reference) = reference {
        refuse_later(on, reference)?;
    }
    Ok(on)
}

/// Options as a JSON object.
pub(crate) fn options<T: DeserializeOwned>(json: &str) -> Result<T, Refused> {
    from_text(json).map_err(|_| Refused::new("bewerken-vorm"))
}

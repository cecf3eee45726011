//! `kringplan record`: writes down what the process adds to a plan, each with who and when, and touches nothing else.
//!
//! New text is spliced into the old, so that every byte outside it stays; the result is read strictly before it
//! is written.

mod agreed;
mod around;
mod call;
mod consent;
mod copy;
mod draft;
mod progress;

use chrono::NaiveDate;

use crate::args::{RecordArgs, RecordVerb};
use crate::desk::{Desk, Refusal};
use crate::reading;
use draft::Draft;

/// A refusal, or the sentence that says what was written down.
type Recorded = Result<Refusal, Refusal>;

pub(super) fn run(args: &RecordArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let target = args.what.target();
    let output = target.output.as_deref();
    let Some(document) = reading::plan_to_write(desk, &target.file, output, target.reading)? else {
        return Ok(());
    };
    if !document.is_normalised() {
        return Err(Refusal::new("opschrijven-niet-nfc").word("bestand", target.file.display()));
    }
    let day = target.date.unwrap_or(desk.today);
    let mut draft = Draft::new(document, target.reading.limits(), day);
    let written = match &args.what {
        RecordVerb::Agreed(args) => agreed::agreed(args, &mut draft),
        RecordVerb::WalkedThrough(args) => around::walked_through(args, &mut draft),
        RecordVerb::PutBefore(args) => around::put_before(args, &mut draft),
        RecordVerb::Answer(args) => progress::answer(args, &mut draft),
        RecordVerb::Progress(args) => progress::progress(args, &mut draft),
        RecordVerb::Copy(args) => copy::copy(args, &mut draft),
        RecordVerb::Call(args) => call::call(args, &mut draft),
        RecordVerb::Consent(args) => consent::consent(args, &mut draft),
        RecordVerb::Finished(args) => around::finished(args, &mut draft),
    }?;
    super::put_plan(&target.file, target.output.as_deref(), draft.text(), desk)?;
    desk.note(written.key, &written.args);
    if draft.holds_bsn() {
        desk.note("bsn-let-op", &[]);
    }
    super::say_state(draft.state(), desk);
    Ok(())
}

/// The day of a fact about what the kring decided: not before the decision either.
fn day_after_decision(on: Option<NaiveDate>, draft: &Draft) -> Result<NaiveDate, Refusal> {
    let on = day(on, draft)?;
    refuse_before_decision(on, draft)?;
    Ok(on)
}

fn refuse_before_decision(on: NaiveDate, draft: &Draft) -> Result<(), Refusal> {
    match draft.file().plan.as_ref().and_then(|plan| plan.besloten_op) {
        Some(decided) if on < decided => Err(Refusal::new("opschrijven-eerder")
            .word("dag", on)
            .word("besluit", decided)),
        _ => Ok(()),
    }
}

/// The day of a fact: not after the reference date.
fn day(on: Option<NaiveDate>, draft: &Draft) -> Result<NaiveDate, Refusal> {
    super::day_of_fact(on, draft.day)
}

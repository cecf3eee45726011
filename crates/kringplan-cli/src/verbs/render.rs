//! `kringplan render`: a plan on paper, whole or not at all.

use kringplan_core::{Context, check};
use kringplan_pdf::{PlanView, Printer};

use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{guard, reading};

pub(super) fn run(args: &RenderArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if io::same_file(&args.file, &args.output) {
        return Err(Refusal::new("afdruk-over-invoer"));
    }
    let Some(document) = reading::plan(desk, &args.file, args.reading) else {
        return Ok(());
    };
    guard::refuse_bsn(&document)?;
    let day = args.date.unwrap_or(desk.today);
    let checked = check(&document, &Context::on(day));
    let view = PlanView::new(&document, &checked, day, args.doc_lang.as_deref());
    let printed = Printer::new().render(&view).map_err(|error| {
        Refusal::new("afdruk-mislukt").word("melding", error.messages.join("; "))
    })?;
    if io::is_dash(&args.output) {
        desk.outcome.out = printed.pdf;
    } else {
        io::refuse_other(&args.output, &args.file, Some(b"%PDF-"))?;
        io::write(&args.output, &printed.pdf, Existing::Replace)?;
        desk.note("afdruk-klaar", &[("bestand", word(args.output.display()))]);
    }
    if !printed.unknown_characters.is_empty() {
        desk.note("afdruk-tekens", &[]);
    }
    Ok(())
}

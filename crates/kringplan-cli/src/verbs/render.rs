//! `kringplan render`: a plan, its check or the form for it on paper, whole or not at all.

use chrono::NaiveDate;
use kringplan_core::{Context, Document, check};
use kringplan_pdf::{CheckFormView, CheckView, NothingToCheck, PlanView, Printed, Printer};

use crate::args::{Paper, RenderArgs};
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{guard, reading};

pub(super) fn run(args: &RenderArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if io::same_file(&args.file, &args.output) {
        return Err(Refusal::new("afdruk-over-invoer"));
    }
    if args.document == Paper::Plan && args.body.is_some() {
        return Err(Refusal::new("afdruk-voor-plan"));
    }
    let Some(document) = reading::plan(desk, &args.file, args.reading) else {
        return Ok(());
    };
    guard::refuse_bsn(&document)?;
    let day = args.date.unwrap_or(desk.today);
    let printed = print(args, &document, day)?;
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

fn print(args: &RenderArgs, document: &Document, day: NaiveDate) -> Result<Printed, Refusal> {
    let checked = check(document, &Context::on(day));
    let language = args.doc_lang.as_deref();
    let body = args.body.as_deref();
    let nothing = |why| no_check(why, body);
    let printer = Printer::new();
    let printed = match args.document {
        Paper::Plan => printer.render(&PlanView::new(document, &checked, day, language)),
        Paper::Check => {
            let view = CheckView::new(document, &checked, day, language, body);
            printer.render(&view.map_err(nothing)?)
        }
        Paper::CheckForm => {
            let view = CheckFormView::new(document, &checked, day, language, body);
            printer.render(&view.map_err(nothing)?)
        }
    };
    printed
        .map_err(|error| Refusal::new("afdruk-mislukt").word("melding", error.messages.join("; ")))
}

fn no_check(why: NothingToCheck, body: Option<&str>) -> Refusal {
    match why {
        NothingToCheck::NobodyAsked => Refusal::new("afdruk-niets-te-toetsen"),
        NothingToCheck::UnknownBody(known) => Refusal::new("afdruk-onbekende-instantie")
            .word("id", body.unwrap_or_default())
            .word("bekend", known.join(", ")),
    }
}

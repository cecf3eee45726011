//! `kringplan render`: a plan on paper, whole or not at all.

use kringplan_core::digest::version;
use kringplan_core::state::Toestand;
use kringplan_core::{Checked, Context, Document, check};
use kringplan_pdf::{Facts, PlanView, Printer, Stage};

use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{guard, reading};

pub(super) fn run(args: &RenderArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if io::same_file(&args.file, &args.output) {
        return Err(Refusal::new("afdruk-over-invoer"));
    }
    let Some(document) = reading::plan(desk, &args.file, args.reading) else { return Ok(()) };
    guard::refuse_bsn(&document)?;
    let day = args.date.unwrap_or(desk.today);
    let checked = check(&document, &Context::on(day));
    let view = view(&document, &checked, day, args.doc_lang.as_deref());
    let printed = Printer::new()
        .render(&view)
        .map_err(|error| Refusal::new("afdruk-mislukt").word("melding", error.messages.join("; ")))?;
    if io::is_dash(&args.output) {
        desk.outcome.out = printed.pdf;
    } else {
        io::write(&args.output, &printed.pdf, Existing::Replace)?;
        desk.note("afdruk-klaar", &[("bestand", word(args.output.display()))]);
    }
    if !printed.unknown_characters.is_empty() {
        desk.note("afdruk-tekens", &[]);
    }
    Ok(())
}

fn view(document: &Document, checked: &Checked, day: chrono::NaiveDate, language: Option<&str>) -> PlanView {
    let digest = version(document.value()).ok();
    let facts = Facts {
        stage: stage(checked.row.state),
        adopted_on: checked.adopted_on,
        digest: digest.as_deref(),
        reference_date: day,
    };
    PlanView::new(document.file(), &facts, language)
}

fn stage(state: Toestand) -> Stage {
    match state {
        Toestand::Concept => Stage::Draft,
        Toestand::Opgeschreven => Stage::WrittenDown,
        Toestand::TerugNaarKring => Stage::BackToCircle,
        Toestand::Doorgenomen => Stage::WalkedThrough,
        Toestand::TerToets => Stage::BeingChecked,
        Toestand::Vastgesteld | Toestand::InUitvoering | Toestand::Afgerond => Stage::Adopted,
    }
}

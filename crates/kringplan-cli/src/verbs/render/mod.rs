//! `kringplan render`: what people get in their hands, whole or not at all.

mod everyone;
mod job;
mod ways;

use kringplan_core::{Checked, Context, Document, check};
use kringplan_pdf::{
    CheckFormView, CheckView, DistributionView, NoShare, NothingToCheck, PlanView, ShareView,
    WeekView, WorksheetView,
};

use crate::args::{Paper, RenderArgs};
use crate::desk::{Desk, Refusal};
use crate::{guard, reading};

use job::{Job, Made};

pub(super) fn run(args: &RenderArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let ways = ways::agreed(args)?;
    let language = args.doc_lang.as_deref();
    let Some(file) = &args.file else {
        let job = Job::new(args, ways, None);
        let made = job.make(&WorksheetView::blank(language))?;
        return job.write(&args.output, made, desk);
    };
    let Some(document) = reading::plan(desk, file, args.reading) else {
        return Ok(());
    };
    guard::refuse_bsn(&document)?;
    let day = args.date.unwrap_or(desk.today);
    let plan = Plan {
        document: &document,
        checked: check(&document, &Context::on(day)),
        day,
    };
    let job = Job::new(args, ways, Some(&document));
    if args.whom.as_deref() == Some(ways::EVERYONE) {
        return everyone::run(args, &plan, &job, desk);
    }
    let made = one(args, &plan, &job)?;
    job.write(&args.output, made, desk)
}

/// A plan and what the check worked out about it.
struct Plan<'a> {
    document: &'a Document,
    checked: Checked,
    day: chrono::NaiveDate,
}

fn one(args: &RenderArgs, plan: &Plan<'_>, job: &Job) -> Result<Made, Refusal> {
    let Plan {
        document,
        checked,
        day,
    } = plan;
    let language = args.doc_lang.as_deref();
    let whom = args.whom.as_deref();
    let nothing = |why| no_check(why, whom);
    let day = *day;
    match args.document {
        Paper::Plan => job.make(&PlanView::new(document, checked, day, language)),
        Paper::Check => {
            let view = CheckView::new(document, checked, day, language, whom);
            job.make(&view.map_err(nothing)?)
        }
        Paper::Share => {
            let whom = whom.unwrap_or_default();
            let view = ShareView::new(document, checked, day, language, whom);
            job.make(&view.map_err(|why| no_share(why, whom))?)
        }
        Paper::Fridge => job.make(&WeekView::new(document, checked, day, language)),
        Paper::Worksheet => job.make(&WorksheetView::new(document, checked, day, language)),
        Paper::Distribution => job.make(&DistributionView::new(document, checked, day, language)),
        Paper::CheckForm => {
            let view = CheckFormView::new(document, checked, day, language, whom);
            job.make(&view.map_err(nothing)?)
        }
    }
}

fn no_check(why: NothingToCheck, body: Option<&str>) -> Refusal {
    match why {
        NothingToCheck::NobodyAsked => Refusal::new("afdruk-niets-te-toetsen"),
        NothingToCheck::UnknownBody(known) => Refusal::new("afdruk-onbekende-instantie")
            .word("id", body.unwrap_or_default())
            .word("bekend", known.join(", ")),
    }
}

fn no_share(why: NoShare, whom: &str) -> Refusal {
    match why {
        NoShare::Unknown(known) => Refusal::new("afdruk-onbekend").word("bekend", known.join(", ")),
        NoShare::Coordinator => Refusal::new("afdruk-deel-coordinator"),
        NoShare::NoPart => Refusal::new("afdruk-geen-deel"),
    }
    .word("id", whom)
}

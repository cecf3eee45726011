//! `kringplan render`: what people get in their hands, whole or not at all.

mod everyone;
mod job;
mod ways;

use kringplan_core::model::Planbestand;
use kringplan_core::{Checked, Context, Document, check};
use kringplan_pdf::{
    CheckFormView, CheckView, DistributionView, NoShare, NothingToCheck, PlanView, Receiver,
    ShareView, WeekView, WorksheetView, everyone as everyone_in,
};

use crate::args::{Paper, RenderArgs};
use crate::desk::{Desk, Refusal};
use crate::lang::word;
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
        everyone::run(args, &plan, &job, desk)?;
        tell_number(document.file(), desk);
        return Ok(());
    }
    let made = one(args, &plan, &job)?;
    job.write(&args.output, made, desk)?;
    if args.document == Paper::Share && args.doc_lang.is_none() {
        let people = everyone_in(&document, day);
        let me = people.iter().find(|p| args.whom.as_ref() == Some(&p.id));
        me.iter().for_each(|person| tell_language(person, desk));
    }
    if matches!(args.document, Paper::Share | Paper::Fridge) {
        tell_number(document.file(), desk);
    }
    if args.document == Paper::Fridge {
        desk.note("afdruk-koelkast", &[]);
    }
    Ok(())
}

/// Says when somebody reads a language that we have no words in.
fn tell_language(person: &Receiver, desk: &mut Desk) {
    if let Some(language) = person.reads.as_deref().filter(|_| person.share.is_ok()) {
        let named = format!("{} {}", person.id, person.name);
        let names = [("wie", word(named)), ("taal", word(language))];
        desk.note("afdruk-taal-niet", &names);
    }
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

/// Where safety is at stake, not everybody who reads a part or the fridge may be meant to have the contact person's
/// number.
fn tell_number(file: &Planbestand, desk: &mut Desk) {
    let group = file.plan.as_ref().and_then(|plan| plan.groep.as_ref());
    let called = group
        .into_iter()
        .flat_map(|group| [&group.aanspreekpunt, &group.roept_bijeen])
        .flatten();
    let mut contacts = called.filter_map(|id| file.deelnemer(id.as_str())?.contact.as_ref());
    if file.safety_is_at_stake() && contacts.any(|contact| contact.telefoonnummer.is_some()) {
        desk.note("afdruk-delen-nummer", &[]);
    }
}

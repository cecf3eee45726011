//! `kringplan render`: what people get in their hands, whole or not at all.

mod everyone;
mod job;
mod ways;

use kringplan_pdf::{EVERYONE, Paper, PlanOnDay, everyone as everyone_in, notes};

use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::reading;

use job::Job;

pub(super) fn run(args: &RenderArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let job = Job::new(args, ways::agreed(args)?);
    let Some(file) = &args.file else {
        let made = job.make(None)?;
        return job.write(&args.output, made, desk);
    };
    let Some(document) = reading::plan(desk, file, args.reading) else {
        return Ok(());
    };
    let day = args.date.unwrap_or(desk.today);
    let plan = PlanOnDay::new(&document, day)?;
    if args.whom.as_deref() == Some(EVERYONE) {
        everyone::run(args, &plan, &job, desk)?;
        tell(notes::number(document.file()), desk);
        return Ok(());
    }
    let made = job.make(Some(&plan))?;
    job.write(&args.output, made, desk)?;
    let paper = job.order.paper;
    if paper == Paper::Share && args.doc_lang.is_none() {
        let people = everyone_in(&document, day);
        let me = people.iter().find(|p| args.whom.as_ref() == Some(&p.id));
        tell(me.and_then(notes::no_words_for), desk);
    }
    if matches!(paper, Paper::Share | Paper::Fridge) {
        tell(notes::number(document.file()), desk);
    }
    if paper == Paper::Fridge {
        desk.note("afdruk-koelkast", &[]);
    }
    Ok(())
}

/// Says what somebody has to know, where there is something.
fn tell(note: Option<Refusal>, desk: &mut Desk) {
    if let Some(note) = note {
        desk.note(note.key, &note.args);
    }
}

//! `kringplan conditions`: a professional sets conditions before the conference, hears what there is to ask about
//! them, and fixes them. The logic is the core's; here it is asked, laid out and written.

use chrono::NaiveDate;
use kringplan_core::conditions::{self, Fixing, NewCondition, is_about, lint};
use kringplan_core::report::{Rapport, report, unreadable};
use kringplan_core::writing::Draft;
use kringplan_core::{Context, Document};

use crate::args::{
    AddCondition, CheckConditions, ConditionsArgs, ConditionsVerb, FixConditions, ListFormat,
    NoConditions, Target,
};
use crate::desk::{Desk, Refusal};
use crate::lang::{number, word};
use crate::reading::Opened;
use crate::{guard, reading, report_text};

pub(super) fn run(args: &ConditionsArgs, desk: &mut Desk) -> Result<(), Refusal> {
    match &args.what {
        ConditionsVerb::Add(args) => add(args, desk),
        ConditionsVerb::Check(args) => check(args, desk),
        ConditionsVerb::Fix(args) => fix(args, desk),
        ConditionsVerb::None(args) => none(args, desk),
    }
}

fn add(args: &AddCondition, desk: &mut Desk) -> Result<(), Refusal> {
    let Some(mut draft) = open(&args.target, desk)? else {
        return Ok(());
    };
    let day = day(&args.target, desk);
    let on = super::day_of_fact(args.on, day)?;
    let shared = args
        .shared
        .map(|shared| super::day_of_fact(Some(shared), day))
        .transpose()?;
    let id = conditions::add(
        &mut draft,
        &NewCondition {
            by: &args.by,
            text: &args.text,
            threat: &args.threat,
            id: args.id.as_deref(),
            on,
            shared,
            written: args.written,
        },
    )?;
    write(&args.target, &draft, desk)?;
    desk.note(
        "voorwaarde-gesteld",
        &[
            ("id", word(&id)),
            ("wie", word(&args.by)),
            ("dag", word(on)),
        ],
    );
    say_about_the_last(draft.document(), day, desk);
    Ok(())
}

/// What there is to ask about the condition that was just added: now it still costs nothing to say it otherwise.
fn say_about_the_last(document: &Document, day: NaiveDate, desk: &mut Desk) {
    let Some(last) = document.file().voorwaarden.len().checked_sub(1) else {
        return;
    };
    let mut checked = lint(document, &Context::on(day));
    checked.findings.retain(|finding| is_about(finding, last));
    let findings = report(document, &checked, day, None).bevindingen;
    if findings.is_empty() {
        desk.note("voorwaarde-niets-te-vragen", &[]);
        return;
    }
    desk.note("voorwaarde-te-vragen", &[]);
    if !desk.quiet {
        let text = report_text::findings(desk.texts, desk.colour, &findings, document.source());
        desk.outcome.err.push_str(&text);
    }
}

fn check(args: &CheckConditions, desk: &mut Desk) -> Result<(), Refusal> {
    let day = args.date.unwrap_or(desk.today);
    let Opened { name, document } = reading::open(desk, &args.file, args.reading.limits())?;
    let name = name.as_deref();
    let (rapport, text): (Rapport, String) = match document {
        Ok(document) => {
            let checked = lint(&document, &Context::on(day));
            let rapport = report(&document, &checked, day, name);
            desk.raise(u8::from(rapport.samenvatting.fout > 0));
            let text = report_text::report(desk.texts, desk.colour, &rapport, document.source());
            (rapport, text)
        }
        Err(problems) => {
            desk.raise(2);
            let text = report_text::problems(desk.texts, desk.colour, name, &problems);
            (unreadable(&problems, day, name), text)
        }
    };
    if !desk.quiet {
        let out = match args.format {
            ListFormat::Text => text,
            ListFormat::Json => super::pretty(&rapport),
        };
        desk.print(&out);
    }
    Ok(())
}

fn fix(args: &FixConditions, desk: &mut Desk) -> Result<(), Refusal> {
    let Some(mut draft) = open(&args.target, desk)? else {
        return Ok(());
    };
    let made = day(&args.target, desk);
    let on = super::day_of_fact(args.on, made)?;
    let count = conditions::fix(
        &mut draft,
        &Fixing {
            on,
            written: args.written,
            made,
        },
    )?;
    write(&args.target, &draft, desk)?;
    desk.note(
        "voorwaarden-vastgelegd",
        &[("aantal", number(count)), ("dag", word(on))],
    );
    Ok(())
}

fn none(args: &NoConditions, desk: &mut Desk) -> Result<(), Refusal> {
    let Some(mut draft) = open(&args.target, desk)? else {
        return Ok(());
    };
    let on = super::day_of_fact(args.on, day(&args.target, desk))?;
    conditions::none(
        &mut draft,
        &conditions::NoConditions {
            body: &args.body,
            by: &args.by,
            on,
        },
    )?;
    write(&args.target, &draft, desk)?;
    desk.note(
        "voorwaarden-geen",
        &[
            ("id", word(&args.body)),
            ("wie", word(&args.by)),
            ("dag", word(on)),
        ],
    );
    Ok(())
}

/// The plan to write in; what is unreadable was said already.
fn open(target: &Target, desk: &mut Desk) -> Result<Option<Draft>, Refusal> {
    let output = target.output.as_deref();
    let Some(document) = reading::plan_to_write(desk, &target.file, output, target.reading)? else {
        return Ok(None);
    };
    if !document.is_normalised() {
        return Err(Refusal::new("opschrijven-niet-nfc").word("bestand", target.file.display()));
    }
    guard::refuse_bsn(&document)?;
    Ok(Some(Draft::new(document, target.reading.limits())))
}

fn write(target: &Target, draft: &Draft, desk: &mut Desk) -> Result<(), Refusal> {
    // A condition may hold what no plan may hold.
    guard::refuse_bsn(draft.document())?;
    super::put_plan(&target.file, target.output.as_deref(), draft.text(), desk)
}

fn day(target: &Target, desk: &Desk) -> NaiveDate {
    target.date.unwrap_or(desk.today)
}

//! `kringplan check`: what there is to ask about a plan, for people, for programs and as SARIF.

use kringplan_core::check;
use kringplan_core::model::Planbestand;
use kringplan_core::report::{Rapport, report, sarif, unreadable};
use kringplan_core::rules::profiles::Profile;

use crate::args::{CheckArgs, ReportFormat};
use crate::data::Data;
use crate::desk::{Desk, Refusal};
use crate::{reading, report_text};

pub(super) fn run(args: &CheckArgs, desk: &mut Desk) -> Result<(), Refusal> {
    reading::refuse_two_dashes(&args.files)?;
    let asked = profiles(&args.profile)?;
    let data = Data::load(args.data.as_deref())?;
    let day = args.date.unwrap_or(desk.today);
    let mut reports: Vec<Rapport> = Vec::new();
    let mut texts = Vec::new();
    for path in &args.files {
        let opened = match reading::open(desk, path, args.reading.limits()) {
            Ok(opened) => opened,
            Err(refusal) => {
                desk.fail(&refusal);
                continue;
            }
        };
        let name = opened.name.as_deref();
        match opened.document {
            Ok(document) => {
                let profiles = asked
                    .as_ref()
                    .map(|asked| with_base(asked, document.file()));
                let checked = check(&document, &data.context(day, profiles, args.strict));
                let rapport = report(&document, &checked, day, name);
                desk.raise(u8::from(rapport.samenvatting.fout > 0));
                texts.push(report_text::report(
                    desk.texts,
                    desk.colour,
                    &rapport,
                    document.source(),
                ));
                reports.push(rapport);
            }
            Err(problems) => {
                desk.raise(2);
                texts.push(report_text::problems(
                    desk.texts,
                    desk.colour,
                    name,
                    &problems,
                ));
                reports.push(unreadable(&problems, day, name));
            }
        }
    }
    if desk.quiet {
        return Ok(());
    }
    let out = match args.format {
        ReportFormat::Text => texts.join("\n"),
        ReportFormat::Json if args.files.len() == 1 => {
            reports.first().map_or_else(String::new, super::pretty)
        }
        ReportFormat::Json => super::pretty(&reports),
        ReportFormat::Sarif => super::pretty(&sarif(&reports, desk.texts.language)),
    };
    desk.print(&out);
    Ok(())
}

/// The profiles that were asked for; none means those that a plan switches on itself.
fn profiles(words: &[String]) -> Result<Option<Vec<Profile>>, Refusal> {
    let mut asked: Vec<Profile> = words
        .iter()
        .filter_map(|word| Profile::parse(word))
        .collect();
    asked.sort_unstable();
    asked.dedup();
    if asked.contains(&Profile::Vrij) && asked.contains(&Profile::EigenKracht) {
        return Err(Refusal::new("profiel-kies"));
    }
    Ok((!asked.is_empty()).then_some(asked))
}

/// Where nobody chose between free-form and Eigen Kracht, the plan's own way of working stays.
fn with_base(asked: &[Profile], file: &Planbestand) -> Vec<Profile> {
    let bases = [Profile::Vrij, Profile::EigenKracht];
    let chosen = asked.iter().any(|profile| bases.contains(profile));
    let own = Profile::of(file)
        .into_iter()
        .find(|profile| bases.contains(profile));
    own.filter(|_| !chosen)
        .into_iter()
        .chain(asked.iter().copied())
        .collect()
}

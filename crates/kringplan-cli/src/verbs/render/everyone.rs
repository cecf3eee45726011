//! `--document share --for everyone`: one document for each person, in their own language, in one folder.

use std::collections::BTreeSet;
use std::path::PathBuf;

use kringplan_core::model::Planbestand;
use kringplan_pdf::{NoShare, ShareView, everyone};

use super::job::{Job, Made};
use super::{Plan, no_share};
use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::io;
use crate::lang::{number, word};

/// Makes all, then writes all, then says who got what and who got nothing.
pub(super) fn run(
    args: &RenderArgs,
    plan: &Plan<'_>,
    job: &Job,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    if io::is_dash(&args.output) {
        return Err(Refusal::new("afdruk-map-nodig"));
    }
    let mut made: Vec<(String, PathBuf, Made)> = Vec::new();
    let mut without = Vec::new();
    for person in everyone(plan.document) {
        let named = format!("{} {}", person.id, person.name);
        match person.share {
            Ok(()) => {
                let language = args.doc_lang.as_deref();
                let view =
                    ShareView::new(plan.document, &plan.checked, plan.day, language, &person.id)
                        .map_err(|why| no_share(why, &person.id))?;
                let file = args
                    .output
                    .join(format!("deel-{}.{}", person.id, job.extension()));
                made.push((named, file, job.make(&view)?));
            }
            Err(why) => without.push((named, why)),
        }
    }
    if made.is_empty() {
        return Err(Refusal::new("afdruk-niemand"));
    }
    io::ensure_folder(&args.output)?;
    let files = made
        .iter()
        .flat_map(|(_, file, made)| job.named(file, made))
        .collect::<Vec<_>>();
    job.put(&files)?;
    tell(&made, &without, desk);
    if gives_a_number_where_safety_is_at_stake(plan.document.file()) {
        desk.note("afdruk-delen-nummer", &[]);
    }
    let unknown: BTreeSet<char> = made
        .iter()
        .flat_map(|(.., m)| m.unknown())
        .copied()
        .collect();
    job.tell(&unknown, desk);
    Ok(())
}

/// Everybody of the circle reads the contact person's number; not everybody may be meant to have it.
fn gives_a_number_where_safety_is_at_stake(file: &Planbestand) -> bool {
    let at_stake = file.kader.ingrijpen.is_some() || !file.voorwaarden.is_empty();
    let group = file.plan.as_ref().and_then(|plan| plan.groep.as_ref());
    let called = group
        .into_iter()
        .flat_map(|group| [&group.aanspreekpunt, &group.roept_bijeen])
        .flatten();
    let mut contacts = called.filter_map(|id| file.deelnemer(id.as_str())?.contact.as_ref());
    at_stake && contacts.any(|contact| contact.telefoonnummer.is_some())
}

fn tell(made: &[(String, PathBuf, Made)], without: &[(String, NoShare)], desk: &mut Desk) {
    for (named, file, _) in made {
        desk.note(
            "afdruk-deel-klaar",
            &[("wie", word(named)), ("bestand", word(file.display()))],
        );
    }
    desk.note("afdruk-delen-klaar", &[("aantal", number(made.len()))]);
    for (named, _) in without {
        desk.note("afdruk-zonder-deel", &[("wie", word(named))]);
    }
}

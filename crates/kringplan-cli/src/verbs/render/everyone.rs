//! `--document share --for everyone`: one document for each person, in their own language, in one folder.

use std::collections::BTreeSet;
use std::path::PathBuf;

use kringplan_pdf::{Made, NoShare, PlanOnDay, everyone, notes};

use super::job::{Job, tell_older};
use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::io;
use crate::lang::{number, word};

/// Makes all, then writes all, then says who got what and who got nothing.
pub(super) fn run(
    args: &RenderArgs,
    plan: &PlanOnDay<'_>,
    job: &Job,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    if io::is_dash(&args.output) {
        return Err(Refusal::new("afdruk-map-nodig"));
    }
    let mut made: Vec<(String, PathBuf, Made)> = Vec::new();
    let mut without = Vec::new();
    for person in everyone(plan.document, plan.day) {
        if args.doc_lang.is_none() {
            super::tell(notes::no_words_for(&person), desk);
        }
        let named = match person.language.filter(|_| args.doc_lang.is_none()) {
            Some(language) => format!("{} {} ({language})", person.id, person.name),
            None => format!("{} {}", person.id, person.name),
        };
        match person.share {
            Ok(()) => {
                let file = args
                    .output
                    .join(format!("deel-{}.{}", person.id, job.extension()));
                made.push((named, file, job.make_for(plan, &person.id)?));
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
    refuse_two_of_one_name(&files)?;
    job.put(&files)?;
    let printed: Vec<(&str, String)> = made
        .iter()
        .map(|(named, file, made)| (named.as_str(), Job::shown(&job.named(file, made))))
        .collect();
    tell(&printed, &without, desk);
    // Of people who are in the plan no more, or longer ones.
    let is_part = |name: &str| name.starts_with("deel-") && name.ends_with(job.extension());
    tell_older(&args.output, &files, is_part, desk);
    let unknown: BTreeSet<char> = made
        .iter()
        .flat_map(|(.., m)| &m.unknown)
        .copied()
        .collect();
    job.tell(&unknown, desk);
    Ok(())
}

/// Two people with one id, or with ids that differ in capitals only, would get each other's paper.
fn refuse_two_of_one_name(files: &[(PathBuf, &[u8])]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for (path, _) in files {
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().to_lowercase();
        if !seen.insert(name.clone()) {
            return Err(Refusal::new("afdruk-dubbel").word("bestand", name));
        }
    }
    Ok(())
}

fn tell(made: &[(&str, String)], without: &[(String, NoShare)], desk: &mut Desk) {
    for (named, files) in made {
        let names = [("wie", word(named)), ("bestand", word(files))];
        desk.note("afdruk-deel-klaar", &names);
    }
    desk.note("afdruk-delen-klaar", &[("aantal", number(made.len()))]);
    for (named, _) in without {
        desk.note("afdruk-zonder-deel", &[("wie", word(named))]);
    }
}

//! `kringplan assess`: a professional writes the own judgement down; nothing else in the file can change here.
//!
//! The answers come from options, from a file or from a conversation in the terminal. The file is written once, at
//! the end: whoever stops halfway leaves everything as it was.

mod file;
mod options;
mod talk;
mod wording;

use kringplan_core::assess::{Asking, Assessment, Opening, record};
use kringplan_core::digest::in_groups;
use kringplan_core::writing::Draft;
use kringplan_core::{Context, check};

use crate::args::{AssessArgs, Target};
use crate::desk::{Desk, Refusal};
use crate::lang::word;
use crate::{guard, io, reading};

pub(super) fn run(args: &AssessArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let target = &args.target;
    let talks = args.from.is_none() && !args.says_something();
    let output = target.output.as_deref();
    let Some(document) = reading::plan_to_write(desk, &target.file, output, target.reading)? else {
        return Ok(());
    };
    if !document.is_normalised() {
        return Err(Refusal::new("opschrijven-niet-nfc").word("bestand", target.file.display()));
    }
    guard::refuse_bsn(&document)?;
    let day = target.date.unwrap_or(desk.today);
    let on = super::day_of_fact(args.on, day)?;
    let asking = Asking {
        assessor: &args.assessor,
        body: args.body.as_deref(),
        on,
        version: args.plan_version,
    };
    let mut opening = Opening::new(&document, &asking)?;
    if talks {
        if io::is_dash(&target.file) || !io::is_terminal() {
            return Err(Refusal::new("toetsen-geen-terminal"));
        }
        // Whoever answered every question should not hear only then that the result has no place.
        let output = target.output.as_deref().unwrap_or(&target.file);
        io::refuse_other(output, &target.file, None)?;
        io::refuse_unwritable(output)?;
    }
    let said = if let Some(path) = &args.from {
        file::read(path, &opening, target)?
    } else if talks {
        match talk::talk(&document, &opening, desk)? {
            Some(said) => {
                refuse_changed_meanwhile(&document, target, desk)?;
                said
            }
            None => return Err(Refusal::new("toetsen-gestopt")),
        }
    } else {
        options::read(args, &opening)?
    };
    if !talks {
        for remark in std::mem::take(&mut opening.remarks) {
            desk.note(remark.key, &remark.args);
        }
    }
    write(args, &opening, &said, document, desk)
}

/// A conversation takes a while: what somebody else saved in the meantime is not lost.
fn refuse_changed_meanwhile(
    document: &kringplan_core::Document,
    target: &Target,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    let now = reading::bytes(desk, &target.file, target.reading.limits())?;
    if now == document.source().text().as_bytes() {
        return Ok(());
    }
    Err(Refusal::new("toetsen-intussen").word("bestand", target.file.display()))
}

fn write(
    args: &AssessArgs,
    opening: &Opening,
    said: &Assessment,
    document: kringplan_core::Document,
    desk: &mut Desk,
) -> Result<(), Refusal> {
    let target = &args.target;
    let mut draft = Draft::new(document, target.reading.limits());
    let id = record(&mut draft, opening, said)?;
    // The plan held none before, so it came in with a reason.
    guard::refuse_bsn(draft.document()).map_err(|_| Refusal::new("gesprek-bsn"))?;
    super::put_plan(&target.file, target.output.as_deref(), draft.text(), desk)?;
    desk.note(
        "toetsen-opgeschreven",
        &[
            ("id", word(id)),
            ("versie", crate::lang::number(opening.version)),
            ("dag", word(opening.on)),
        ],
    );
    let groups = in_groups(&opening.digest);
    desk.note("toetsen-zegel", &[("begin", word(groups[..2].join(" ")))]);
    let day = target.date.unwrap_or(desk.today);
    let checked = check(draft.document(), &Context::on(day));
    super::say_state(checked.row.state, desk);
    Ok(())
}

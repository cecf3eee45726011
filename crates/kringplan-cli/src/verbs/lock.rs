//! `kringplan lock` and `kringplan unlock`: a plan file behind a passphrase, and out again, byte for byte.

use std::path::Path;

use kringplan_core::Document;

use crate::args::{LockArgs, Reading, UnlockArgs};
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{passphrase, report_text};

pub(super) fn lock(args: &LockArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let existing = refuse_taken(&args.file, &args.output, args.force)?;
    let limits = args.reading.limits();
    let bytes = io::read(&args.file, limits.bytes)?;
    if passphrase::is_locked(&bytes) {
        return Err(Refusal::new("vergrendelen-al").word("bestand", args.file.display()));
    }
    if !is_plan(&bytes, &args.file, args.reading, desk) {
        return Ok(());
    }
    let locked = passphrase::lock(desk, &bytes, args.armor)?;
    put(&args.output, locked, existing, desk)?;
    if !io::is_dash(&args.file) {
        let files = [
            ("bestand", word(args.output.display())),
            ("oud", word(args.file.display())),
        ];
        desk.note("vergrendeld", &files);
    }
    Ok(())
}

pub(super) fn unlock(args: &UnlockArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let existing = refuse_taken(&args.file, &args.output, args.force)?;
    let limits = args.reading.limits();
    let most = passphrase::most_locked(limits.bytes);
    let bytes = io::read(&args.file, most)?;
    if bytes.len() > most {
        return Err(Refusal::new("lezen-te-groot").word("bestand", args.file.display()));
    }
    if !passphrase::is_locked(&bytes) {
        return Err(Refusal::new("ontgrendelen-niet-op-slot").word("bestand", args.file.display()));
    }
    let plain = passphrase::unlock(desk, &args.file, &bytes, limits.bytes)?;
    if !is_plan(&plain, &args.file, args.reading, desk) {
        return Ok(());
    }
    put(&args.output, plain, existing, desk)?;
    if !io::is_dash(&args.output) {
        desk.note("ontgrendeld", &[("bestand", word(args.output.display()))]);
    }
    Ok(())
}

/// What happens to a file of that name; what cannot be is refused before anybody types a passphrase.
fn refuse_taken(file: &Path, output: &Path, force: bool) -> Result<Existing, Refusal> {
    if io::same_file(file, output) {
        return Err(Refusal::new("vergrendelen-zelfde").word("bestand", output.display()));
    }
    if force {
        return Ok(Existing::Replace);
    }
    if !io::is_dash(output) && io::is_there(output) {
        return Err(Refusal::new("schrijven-bestaat-al").word("bestand", output.display()));
    }
    io::refuse_unwritable(output)?;
    Ok(Existing::Keep)
}

/// Only plans go in and come out: a passphrase that is lost takes whatever was behind it along.
fn is_plan(bytes: &[u8], path: &Path, reading: Reading, desk: &mut Desk) -> bool {
    let Err(problems) = Document::read(bytes, reading.limits()) else {
        return true;
    };
    let name = (!io::is_dash(path)).then(|| path.display().to_string());
    let text = report_text::problems(desk.texts, false, name.as_deref(), &problems);
    desk.outcome.err.push_str(&text);
    desk.raise(2);
    false
}

fn put(output: &Path, bytes: Vec<u8>, existing: Existing, desk: &mut Desk) -> Result<(), Refusal> {
    if io::is_dash(output) {
        desk.outcome.out = bytes;
        return Ok(());
    }
    io::write(output, &bytes, existing)
}

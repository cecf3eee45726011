//! Opening plan files for a verb.

use std::path::{Path, PathBuf};

use kringplan_core::Document;
use kringplan_core::report::Finding;
use kringplan_core::source::Limits;

use crate::args::Reading;
use crate::desk::{Desk, Refusal};
use crate::io;
use crate::passphrase;
use crate::report_text;

/// A file that was opened; whether it is a plan is another matter.
pub(crate) struct Opened {
    /// Its name as given; none for standard input.
    pub(crate) name: Option<String>,
    /// The plan, or all that stands in the way.
    pub(crate) document: Result<Document, Vec<Finding>>,
}

/// Standard input can be read once.
pub(crate) fn refuse_two_dashes(files: &[PathBuf]) -> Result<(), Refusal> {
    if files.iter().filter(|file| io::is_dash(file)).count() > 1 {
        return Err(Refusal::new("lezen-twee-keer-invoer"));
    }
    Ok(())
}

/// The text of one file, opened with its passphrase where it is locked.
pub(crate) fn bytes(desk: &mut Desk, path: &Path, limits: Limits) -> Result<Vec<u8>, Refusal> {
    let most = passphrase::most_locked(limits.bytes);
    let bytes = io::read(path, most)?;
    if !passphrase::is_locked(&bytes) {
        return Ok(bytes);
    }
    if bytes.len() > most {
        return Err(Refusal::new("lezen-te-groot").word("bestand", path.display()));
    }
    passphrase::unlock(desk, path, &bytes, limits.bytes)
}

/// Reads one file.
pub(crate) fn open(desk: &mut Desk, path: &Path, limits: Limits) -> Result<Opened, Refusal> {
    let bytes = bytes(desk, path, limits)?;
    let name = (!io::is_dash(path)).then(|| path.display().to_string());
    Ok(Opened {
        name,
        document: Document::read(&bytes, limits),
    })
}

/// Reads a plan; where that cannot be done, says why on standard error.
pub(crate) fn plan(desk: &mut Desk, path: &Path, reading: Reading) -> Option<Document> {
    match open(desk, path, reading.limits()) {
        Ok(Opened {
            document: Ok(document),
            ..
        }) => Some(document),
        Ok(Opened {
            document: Err(problems),
            name,
        }) => {
            let text = report_text::problems(desk.texts, false, name.as_deref(), &problems);
            desk.outcome.err.push_str(&text);
            desk.raise(2);
            None
        }
        Err(refusal) => {
            desk.fail(&refusal);
            None
        }
    }
}

/// Reads a plan that goes back into its own file, or into `output`: a locked file there is refused before the work.
pub(crate) fn plan_to_write(
    desk: &mut Desk,
    path: &Path,
    output: Option<&Path>,
    reading: Reading,
) -> Result<Option<Document>, Refusal> {
    passphrase::refuse_locked(output.unwrap_or(path))?;
    Ok(plan(desk, path, reading))
}

//! Opening plan files for a verb.

use std::path::{Path, PathBuf};

use kringplan_core::Document;
use kringplan_core::report::Finding;
use kringplan_core::source::Limits;

use crate::args::Reading;
use crate::desk::{Desk, Refusal};
use crate::io;
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

/// Reads one file.
pub(crate) fn open(path: &Path, limits: Limits) -> Result<Opened, Refusal> {
    let bytes = io::read(path, limits.bytes)?;
    let name = (!io::is_dash(path)).then(|| path.display().to_string());
    Ok(Opened {
        name,
        document: Document::read(&bytes, limits),
    })
}

/// Reads a plan; where that cannot be done, says why on standard error.
pub(crate) fn plan(desk: &mut Desk, path: &Path, reading: Reading) -> Option<Document> {
    match open(path, reading.limits()) {
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

//! Answers from a file, in the words of the contract; what fits in it the core knows.

use std::path::Path;

use kringplan_core::assess::{Assessment, Opening, answers};

use crate::args::Target;
use crate::desk::Refusal;
use crate::io;

pub(super) fn read(path: &Path, opening: &Opening, target: &Target) -> Result<Assessment, Refusal> {
    if io::is_dash(path) && io::is_dash(&target.file) {
        return Err(Refusal::new("lezen-twee-keer-invoer"));
    }
    let limits = target.reading.limits();
    let bytes = io::read(path, limits.bytes)?;
    answers(&bytes, opening, limits).map_err(|refusal| refusal.word("bestand", path.display()))
}

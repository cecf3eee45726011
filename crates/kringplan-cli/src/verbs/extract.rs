//! `kringplan extract`: the plan file out of a PDF that holds it, byte for byte.

use kringplan_core::{Document, digest};
use kringplan_pdf::{AttachedError, attached};

use crate::args::ExtractArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::report_text;

/// No PDF of ours comes near this size.
const MOST_BYTES: usize = 64 << 20;

pub(super) fn run(args: &ExtractArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if io::same_file(&args.pdf, &args.output) {
        return Err(Refusal::new("uithalen-over-invoer"));
    }
    let pdf = io::read(&args.pdf, MOST_BYTES)?;
    let name = args.pdf.display().to_string();
    let failed = |why: AttachedError| Refusal::from(why).word("bestand", &name);
    let bytes = attached(&pdf, args.reading.limits().bytes).map_err(failed)?;
    let document = match Document::read(&bytes, args.reading.limits()) {
        Ok(document) => document,
        Err(problems) => {
            let text = report_text::problems(desk.texts, false, Some(&name), &problems);
            desk.outcome.err.push_str(&text);
            desk.raise(2);
            return Ok(());
        }
    };
    if io::is_dash(&args.output) {
        desk.outcome.out = bytes;
    } else {
        let existing = if args.force {
            Existing::Replace
        } else {
            Existing::Keep
        };
        io::write(&args.output, &bytes, existing)?;
        desk.note("afdruk-klaar", &[("bestand", word(args.output.display()))]);
    }
    // Two groups of it, held against the paper, say whether what was printed is what is inside.
    if let Ok(version) = digest::version(document.value()) {
        let groups = digest::in_groups(&version);
        let first = groups.get(..2).unwrap_or(&groups).join(" ");
        desk.note("uithalen-code", &[("begin", word(first))]);
    }
    Ok(())
}

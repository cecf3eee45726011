//! `kringplan new`: a plan that can be read at once, and whose findings walk you through the rest.

use kringplan_core::fresh::{NewPlan, plan};

use crate::args::NewArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;

pub(super) fn run(args: &NewArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let kenmerk = args.kenmerk.clone().unwrap_or_else(io::fresh_uuid);
    let text = plan(&NewPlan {
        kind: &args.kind,
        reference: &kenmerk,
        free_form: args.free_form,
        topic: args.topic.as_deref(),
        municipality: args.municipality.as_deref(),
        language: &args.doc_lang,
    })
    .map_err(|_| Refusal::new("intern"))?;
    match &args.output {
        Some(path) if !io::is_dash(path) => {
            let existing = if args.force {
                Existing::Replace
            } else {
                Existing::Keep
            };
            io::write(path, text.as_bytes(), existing)?;
            desk.note("nieuw-gemaakt", &[("bestand", word(path.display()))]);
        }
        _ => desk.print(&text),
    }
    if args
        .municipality
        .as_deref()
        .is_some_and(kringplan_core::rules::contains_bsn)
    {
        desk.note("bsn-let-op", &[]);
    }
    Ok(())
}

//! `record consent`: who said yes to sharing or to help.

use serde_json::json;

use super::draft::{Draft, date, unknown};
use super::progress::push_new;
use super::{Recorded, day};
use crate::args::Consent;
use crate::desk::Refusal;

pub(super) fn consent(args: &Consent, draft: &mut Draft) -> Recorded {
    let on = day(args.on, draft)?;
    draft.of_kring(&args.by, "toestemming-niet-kring")?;
    let mut entry = json!({ "soort": args.kind });
    if let Some(to) = &args.to {
        draft.party(to)?;
        entry["ontvanger"] = json!(to);
    }
    if let Some(item) = &args.item {
        if !draft.help().any(|known| known == item) {
            return Err(unknown("opschrijven-onbekende-hulp", item, draft.help()));
        }
        entry["hulp"] = json!(item);
    }
    for id in &args.about {
        draft.person(id)?;
    }
    if !args.about.is_empty() {
        entry["over"] = json!(args.about);
    }
    entry["door"] = json!(args.by);
    entry["op"] = date(on);
    push_new(draft, "toestemmingen", &entry)?;
    Ok(Refusal::new("opgeschreven-toestemming")
        .word("wie", &args.by)
        .word("dag", on))
}

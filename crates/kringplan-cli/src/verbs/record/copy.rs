//! `record copy`: who gets a copy of a version, when it was sent and when it came.

use chrono::NaiveDate;
use kringplan_core::digest;
use kringplan_core::model::Exemplaar;
use kringplan_core::path::Path;
use serde_json::{Value, json};

use super::draft::{Draft, date};
use super::{Recorded, day, refuse_before_decision};
use crate::args::Copy;
use crate::desk::Refusal;

pub(super) fn copy(args: &Copy, draft: &mut Draft) -> Recorded {
    let version = draft.version(args.plan_version)?;
    for recipient in &args.recipient {
        draft.party(recipient)?;
    }
    for on in [args.sent, args.received].into_iter().flatten() {
        let on = day(Some(on), draft)?;
        if draft.file().versie() == Some(version) {
            refuse_before_decision(on, draft)?;
        }
    }
    let seal = seal(args, version, draft);
    for recipient in &args.recipient {
        let one = One {
            args,
            recipient,
            version,
            seal: seal.as_ref(),
        };
        one.write(draft)?;
    }
    let said = Refusal::new(match (args.sent, args.received) {
        (None, None) => "opgeschreven-exemplaar",
        (_, Some(_)) => "opgeschreven-exemplaar-ontvangen",
        (Some(_), None) => "opgeschreven-exemplaar-verstuurd",
    });
    let on = args
        .received
        .or(args.sent)
        .map_or_else(String::new, |on| on.to_string());
    Ok(said
        .word("voor", args.recipient.join(", "))
        .number("versie", version)
        .word("dag", on))
}

/// V of the version that is sent, so that the copy can be held against the file later; only the current one is known.
fn seal(args: &Copy, version: u32, draft: &Draft) -> Option<Value> {
    let sent = args.sent?;
    let known = draft.file().versie() == Some(version) && draft.file().kenmerk.is_some();
    let value = known.then(|| digest::version(draft.value()).ok())??;
    Some(json!({ "algoritme": "sha_256", "waarde": value, "datum": date(sent) }))
}

/// The copy for one recipient.
struct One<'a> {
    args: &'a Copy,
    recipient: &'a str,
    version: u32,
    seal: Option<&'a Value>,
}

impl One<'_> {
    fn write(&self, draft: &mut Draft) -> Result<(), Refusal> {
        let at = self.existing(draft)?;
        let sent = self
            .args
            .sent
            .or_else(|| at.and_then(|at| draft.file().exemplaren[at].op));
        refuse_order(sent, self.args.received)?;
        match at {
            Some(at) => self.fill(at, draft),
            None => draft.push(&Path::root(), "exemplaren", &self.entry()),
        }
    }

    /// The copy of this version for this recipient that is written down already.
    fn existing(&self, draft: &Draft) -> Result<Option<usize>, Refusal> {
        let args = self.args;
        let same = |copy: &Exemplaar| {
            copy.versie == Some(self.version)
                && copy
                    .voor
                    .as_ref()
                    .is_some_and(|voor| voor.as_str() == self.recipient)
                && (args.form.is_none()
                    || form(copy).is_none()
                    || form(copy) == args.form.as_deref())
                && (args.doc_lang.is_none()
                    || copy.taal.is_none()
                    || copy.taal.as_ref().map(|taal| taal.as_str()) == args.doc_lang.as_deref())
        };
        let copies = draft.file().exemplaren.iter().enumerate();
        let found: Vec<usize> = copies
            .filter(|(_, copy)| same(copy))
            .map(|(at, _)| at)
            .collect();
        match found.as_slice() {
            [] => Ok(None),
            [at] => Ok(Some(*at)),
            _ => Err(Refusal::new("exemplaar-welk")
                .word("id", self.recipient)
                .number("versie", self.version)),
        }
    }

    /// Adds what the copy does not say yet; what it says stays.
    fn fill(&self, at: usize, draft: &mut Draft) -> Result<(), Refusal> {
        let args = self.args;
        let copy = &draft.file().exemplaren[at];
        for (asked, known) in [(args.sent, copy.op), (args.received, copy.ontvangen_op)] {
            if let (Some(_), Some(known)) = (asked, known) {
                return Err(Refusal::new("exemplaar-al")
                    .word("id", self.recipient)
                    .word("dag", known));
            }
        }
        let known = [
            ("vorm", copy.vorm.is_some()),
            ("taal", copy.taal.is_some()),
            ("integriteit", copy.integriteit.is_some()),
        ];
        let missing: Vec<(&str, Value)> = self
            .members()
            .into_iter()
            .filter(|(member, _)| !known.contains(&(*member, true)))
            .collect();
        if missing.is_empty() {
            return Err(Refusal::new("opschrijven-al"));
        }
        let place = Path::root().key("exemplaren").at(at);
        missing
            .iter()
            .try_for_each(|(member, value)| draft.put(&place, member, value))
    }

    fn entry(&self) -> Value {
        let mut entry = json!({ "voor": self.recipient, "versie": self.version });
        for (member, value) in self.members() {
            entry[member] = value;
        }
        entry
    }

    /// What this run says of the copy, in the order of the contract.
    fn members(&self) -> Vec<(&'static str, Value)> {
        let args = self.args;
        [
            ("vorm", args.form.as_ref().map(|form| json!(form))),
            ("taal", args.doc_lang.as_ref().map(|taal| json!(taal))),
            ("op", args.sent.map(date)),
            ("ontvangenOp", args.received.map(date)),
            ("integriteit", self.seal.cloned()),
        ]
        .into_iter()
        .filter_map(|(member, value)| Some((member, value?)))
        .collect()
    }
}

fn form(copy: &Exemplaar) -> Option<&'static str> {
    use kringplan_core::model::ExemplaarVorm::{Anders, Digitaal, Papier, Voorgelezen};
    copy.vorm.map(|form| match form {
        Papier => "papier",
        Digitaal => "digitaal",
        Voorgelezen => "voorgelezen",
        Anders => "anders",
    })
}

fn refuse_order(sent: Option<NaiveDate>, received: Option<NaiveDate>) -> Result<(), Refusal> {
    match (sent, received) {
        (Some(sent), Some(received)) if received < sent => Err(Refusal::new("exemplaar-eerder")
            .word("dag", received)
            .word("verstuurd", sent)),
        (None, Some(_)) => Err(Refusal::new("exemplaar-niet-verstuurd")),
        _ => Ok(()),
    }
}

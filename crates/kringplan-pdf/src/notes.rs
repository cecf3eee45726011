//! What somebody who made a document has to know before it goes round.

use std::collections::BTreeSet;

use kringplan_core::model::Planbestand;
use kringplan_core::writing::Refusal;
use kringplan_view::{Receiver, everyone};

use crate::make::{Made, PlanOnDay};
use crate::order::{Order, Paper};

/// What to know of a document that was made: characters that no font can draw, the plan file inside, a language
/// without words, a telephone number where safety is at stake, who reads along at the fridge.
#[must_use]
pub fn all(order: &Order, plan: Option<&PlanOnDay<'_>>, made: &Made) -> Vec<Refusal> {
    let inside = order.embed.then(|| Refusal::new("afdruk-ingesloten"));
    let mut notes: Vec<Refusal> = inside
        .into_iter()
        .chain(characters(&made.unknown))
        .collect();
    let Some(plan) = plan else {
        return notes;
    };
    if order.paper == Paper::Share && order.language.is_none() {
        let people = everyone(plan.document, plan.day);
        let mut me = people.iter().filter(|p| order.whom.as_ref() == Some(&p.id));
        notes.extend(me.next().and_then(no_words_for));
    }
    if matches!(order.paper, Paper::Share | Paper::Fridge) {
        notes.extend(number(plan.document.file()));
    }
    if order.paper == Paper::Fridge {
        notes.push(Refusal::new("afdruk-koelkast"));
    }
    notes
}

/// Which characters no font can draw: on paper a replacement stands there.
#[must_use]
pub fn characters(unknown: &BTreeSet<char>) -> Option<Refusal> {
    let named = |c: &char| format!("{c} (U+{:04X})", u32::from(*c));
    let listed: Vec<String> = unknown.iter().map(named).collect();
    let some = !listed.is_empty();
    some.then(|| Refusal::new("afdruk-tekens").word("tekens", listed.join(", ")))
}

/// Says when somebody who gets a part reads a language that we have no words in.
#[must_use]
pub fn no_words_for(person: &Receiver) -> Option<Refusal> {
    let language = person.reads.as_deref().filter(|_| person.share.is_ok())?;
    let named = format!("{} {}", person.id, person.name);
    Some(
        Refusal::new("afdruk-taal-niet")
            .word("wie", named)
            .word("taal", language),
    )
}

/// Where safety is at stake, not everybody who reads a part or the fridge may be meant to have the contact person's
/// number.
#[must_use]
pub fn number(file: &Planbestand) -> Option<Refusal> {
    let group = file.plan.as_ref().and_then(|plan| plan.groep.as_ref());
    let called = group
        .into_iter()
        .flat_map(|group| [&group.aanspreekpunt, &group.roept_bijeen])
        .flatten();
    let mut contacts = called.filter_map(|id| file.deelnemer(id.as_str())?.contact.as_ref());
    let shown = file.safety_is_at_stake() && contacts.any(|c| c.telefoonnummer.is_some());
    shown.then(|| Refusal::new("afdruk-delen-nummer"))
}

#[cfg(test)]
mod tests {
    use kringplan_core::text::{Language, texts};

    /// Every key that the printing of documents names has words in both languages in the core.
    #[test]
    fn every_reason_and_note_has_words() {
        let mut seen = 0;
        for source in [
            include_str!("order.rs"),
            include_str!("make.rs"),
            include_str!("notes.rs"),
        ] {
            let keys = source.split('"').filter(|piece| {
                let known = piece.starts_with("afdruk-");
                known && piece.chars().all(|c| c == '-' || c.is_ascii_lowercase())
            });
            for key in keys.filter(|key| *key != "afdruk-") {
                for language in Language::ALL {
                    assert!(texts(language).get(key, &[]).is_some(), "{language} {key}");
                }
                seen += 1;
            }
        }
        assert!(seen > 20, "only {seen} keys seen");
    }
}

//! AFS-001 to AFS-003: every agreement has a who, a what and a when.

use crate::model::{Afspraak, Moment, Wanneer};
use crate::rules::tokens::{Wording, filled, is_dutch};
use crate::rules::words::List;
use crate::rules::{Case, Findings};

/// One person answers for each agreement. An id that points nowhere is BAS-007.
pub(super) fn wie_ingevuld(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements().filter(|(_, a)| a.wie.is_none()) {
        findings.hit("-", path.key("wie")).word("id", &agreement.id);
    }
}

/// An agreement says what is done, in a few words with a verb.
pub(super) fn wat_ingevuld(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        let branch = match agreement.wat.as_deref() {
            Some(wat) if !filled(Some(wat)) => "leeg",
            None => "leeg",
            Some(wat) if !says_what(case, wat) => "kort",
            Some(_) => continue,
        };
        findings
            .hit(branch, path.key("wat"))
            .word("id", &agreement.id);
    }
}

/// Enough words, and one of them a verb. The list of verbs is Dutch, so only words count in another language.
fn says_what(case: &Case, wat: &str) -> bool {
    let wording = Wording::new(wat);
    let enough = wording.words().count() >= case.thresholds.afspraak_woorden_ten_minste as usize;
    let known = wording
        .words()
        .any(|word| case.words.contains(List::Werkwoorden, word));
    enough && (!is_dutch(case) || known || starts_with_verb(case, &wording))
}

/// Words that end as a third person does, and are none.
const NO_VERBS: [&str; 13] = [
    "best", "dat", "eerst", "haast", "het", "liefst", "met", "niet", "naast", "tot", "uit", "wat",
    "want",
];

/// A verb that the list does not know stands first, or after the name of who does it: "boetseert", "oma boetseert".
fn starts_with_verb(case: &Case, wording: &Wording) -> bool {
    let names: Vec<Wording> = case
        .kring()
        .flat_map(|person| [person.naam.as_deref(), person.relatie.as_deref()])
        .flatten()
        .map(Wording::new)
        .collect();
    let is_name = |word: &str| {
        matches!(word, "hij" | "zij" | "ze" | "ik")
            || names.iter().any(|name| name.words().any(|n| n == word))
    };
    wording
        .words()
        .find(|word| !is_name(word))
        .is_some_and(looks_like_verb)
}

/// Ends as a third person does.
pub(super) fn looks_like_verb(word: &str) -> bool {
    word.chars().count() >= 3 && word.ends_with('t') && !NO_VERBS.contains(&word)
}

/// An agreement has a date, a period, a rhythm or an event.
pub(super) fn wanneer_ingevuld(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        let branch = match &agreement.wanneer {
            None => "geen",
            Some(wanneer) if is_open(wanneer) => "open",
            Some(_) => continue,
        };
        findings
            .hit(branch, path.key("wanneer"))
            .word("id", &agreement.id);
    }
}

/// Said, but not when: "open", or "zodra" without what must happen first.
pub(in crate::rules) fn is_open(wanneer: &Wanneer) -> bool {
    match &wanneer.moment {
        Moment::Open => true,
        Moment::Zodra { gebeurtenis, .. } => !filled(Some(gebeurtenis)),
        _ => false,
    }
}

/// What happens when the agreement does not work out is written down, or who takes over.
pub(super) fn has_fallback(agreement: &Afspraak) -> bool {
    agreement
        .als_het_niet_lukt
        .as_ref()
        .is_some_and(|fallback| filled(fallback.tekst.as_deref()) || !fallback.wie.is_empty())
}

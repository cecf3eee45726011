//! AFS-004 and AFS-005: plain wording, and one person instead of a group.

use std::ops::Range;

use super::complete::{has_fallback, looks_like_verb};
use crate::model::{Afspraak, Meedoener, Moment};
use crate::rules::tokens::{Wording, filled, is_dutch};
use crate::rules::words::List;
use crate::rules::{Case, Findings};

/// Vague words count only where no measure stands beside them: in the same text, or in the moment itself.
pub(super) fn niet_vaag(case: &Case, findings: &mut Findings) {
    if !is_dutch(case) {
        return;
    }
    for (path, agreement) in case.agreements() {
        let Some(wording) = agreement
            .wat
            .as_deref()
            .map(Wording::new)
            .filter(|w| !w.is_measured())
        else {
            continue;
        };
        let vague = case
            .words
            .hits(List::Vaag, wording.text())
            .any(|hit| is_vague(agreement, &wording, hit));
        if vague {
            findings.hit("-", path.key("wat")).word("id", &agreement.id);
        }
    }
}

/// Words that ask how often; a rhythm answers them.
const HOW_OFTEN: [&str; 13] = [
    "vaker",
    "wat vaker",
    "regelmatig",
    "regelmatige",
    "geregeld",
    "af en toe",
    "nu en dan",
    "zo nu en dan",
    "soms",
    "weleens",
    "wel eens",
    "een keertje",
    "zo vaak mogelijk",
];

/// Words that ask how soon; a day answers them.
const HOW_SOON: [&str; 13] = [
    "zo snel mogelijk",
    "zo spoedig mogelijk",
    "zo gauw mogelijk",
    "ooit",
    "op termijn",
    "binnenkort",
    "snel",
    "spoedig",
    "later",
    "straks",
    "te zijner tijd",
    "over een tijdje",
    "in de toekomst",
];

/// Someone tries; with a fall-back that is a clear agreement (a phone call that is not answered).
const TRYING: [&str; 8] = [
    "proberen",
    "probeert",
    "probeer",
    "geprobeerd",
    "probeerde",
    "poging",
    "een poging doen",
    "doet een poging",
];

/// A word of the list that nothing else in the agreement makes clear.
fn is_vague(agreement: &Afspraak, wording: &Wording, hit: Range<usize>) -> bool {
    let entry = wording.text().get(hit.clone()).unwrap_or_default();
    let answered = (HOW_OFTEN.contains(&entry) && comes_back(agreement))
        || (HOW_SOON.contains(&entry) && has_day(agreement))
        || (TRYING.contains(&entry) && has_fallback(agreement));
    !(answered || compares(entry) && is_clear_comparison(wording, &hit))
}

fn compares(entry: &str) -> bool {
    entry
        .split(' ')
        .any(|word| matches!(word, "meer" | "minder"))
}

/// "Meer dan", and "niet meer" in all its forms ("rijdt niet zelf meer"), say exactly what they mean.
fn is_clear_comparison(wording: &Wording, hit: &Range<usize>) -> bool {
    wording.after(hit.end).next() == Some("dan")
        || wording
            .before(hit.start)
            .rev()
            .take(4)
            .any(|word| matches!(word, "niet" | "geen" | "nooit" | "niets" | "niemand"))
}

fn comes_back(agreement: &Afspraak) -> bool {
    agreement
        .wanneer
        .as_ref()
        .is_some_and(|w| matches!(w.moment, Moment::Ritme(_) | Moment::Data(_)))
}

fn has_day(agreement: &Afspraak) -> bool {
    agreement
        .wanneer
        .as_ref()
        .is_some_and(|wanneer| match &wanneer.moment {
            Moment::Zodra { binnen, .. } => filled(binnen.as_deref()),
            Moment::Open => false,
            _ => true,
        })
}

/// Everyone may join in; one person is the owner.
pub(super) fn niet_iedereen(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        let owner = agreement.wie.as_ref().and_then(|id| case.person(id));
        if agreement
            .wat
            .as_deref()
            .is_some_and(|wat| is_dutch(case) && group_does_it(case, wat))
        {
            findings
                .hit("tekst", path.clone().key("wat"))
                .word("id", &agreement.id);
        }
        if owner
            .and_then(|o| o.naam.as_deref())
            .is_some_and(|name| is_group_name(case, name))
        {
            findings
                .hit("eigenaar", path.clone().key("wie"))
                .word("id", &agreement.id);
        }
        if agreement.wie.is_none() && agreement.met.contains(&Meedoener::Iedereen) {
            findings
                .hit("met", path.key("met"))
                .word("id", &agreement.id);
        }
    }
}

/// The text has a group as the one who does it: "we koken", "iedereen helpt". Doing something *with* the group
/// ("samen met de kinderen", "vrienden uitnodigen") is fine, so a verb must follow.
fn group_does_it(case: &Case, wat: &str) -> bool {
    let wording = Wording::new(wat.trim());
    if wording
        .first_clause()
        .any(|word| matches!(word, "we" | "wij"))
    {
        return true;
    }
    let Some(group) = group_at_start(case, &wording) else {
        return false;
    };
    wording
        .after(group.len())
        .find(|word| !TOGETHER.contains(word))
        .is_some_and(|word| {
            let verb = case.words.contains(List::Werkwoorden, word) || looks_like_verb(word);
            verb && !(is_one_word_for_many(group) && word.ends_with("en"))
        })
}

/// These say that people do it together, not who answers for it.
const TOGETHER: [&str; 7] = [
    "samen",
    "gezamenlijk",
    "met elkaar",
    "onderling",
    "allemaal",
    "allebei",
    "met zijn allen",
];

/// The longest group word that the text begins with.
fn group_at_start<'w>(case: &Case, wording: &'w Wording) -> Option<&'w str> {
    case.words
        .at_start(List::Groepswoorden, wording.text())
        .filter(|group| !TOGETHER.contains(group))
}

/// "Iedereen bellen" is something one person does with all; "iedereen belt" is what all do.
fn is_one_word_for_many(group: &str) -> bool {
    const SINGULAR: [&str; 11] = [
        "iedereen", "ieder", "elkeen", "ons", "familie", "gezin", "kring", "groep", "netwerk",
        "omgeving", "buurt",
    ];
    group
        .rsplit(' ')
        .next()
        .is_some_and(|last| SINGULAR.contains(&last))
}

/// A participant who is a group: "de familie", "Familie Bos". Short words that people may be called are left alone.
fn is_group_name(case: &Case, name: &str) -> bool {
    const ALSO_NAMES: [&str; 6] = ["allen", "we", "wij", "samen", "ieder", "kring"];
    let wording = Wording::new(name.trim());
    case.words.contains(List::Groepswoorden, wording.text())
        || group_at_start(case, &wording).is_some_and(|group| !ALSO_NAMES.contains(&group))
}

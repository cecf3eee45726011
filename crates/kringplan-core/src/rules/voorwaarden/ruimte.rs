//! VWD-004: a condition says what is needed, not who does it when. Otherwise it is a plan already (Eigen Kracht).
//!
//! Allowed are main persons, people in the threat itself, and terms ("binnen twee uur", "elke week", "24 uur").

use crate::model::{Deelnemer, Voorwaarde};
use crate::path::Path;
use crate::rules::calendar::WEEKDAYS;
use crate::rules::names::{Word, first_name, names_person, surnames, words};
use crate::rules::{Case, Findings};

/// R52.
pub(super) fn voorwaarde_laat_ruimte(case: &Case, out: &mut Findings) {
    for (path, condition) in case.conditions() {
        let Some(text) = &condition.tekst else {
            continue;
        };
        let spoken = words(text);
        let path = path.key("tekst");
        if names_someone(case, condition, &spoken) {
            out.hit("naam", path.clone()).word("id", &condition.id);
        }
        if names_provider(case, &spoken) {
            out.hit("aanbieder", path.clone()).word("id", &condition.id);
        }
        if sets_time(&spoken, text) {
            out.hit("tijd", path).word("id", &condition.id);
        }
    }
    let (count, most) = (
        case.file.voorwaarden.len(),
        case.thresholds.voorwaarden_hoogstens,
    );
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    if count > most {
        out.hit("aantal", Path::root().key("voorwaarden"))
            .number("aantal", count)
            .number("max", most);
    }
}

/// Someone of the kring, by name or by the relation that only the plan gives ("Oma trekt zes weken in").
fn names_someone(case: &Case, condition: &Voorwaarde, spoken: &[Word<'_>]) -> bool {
    let threat = words(condition.bedreiging.as_deref().unwrap_or_default());
    let (free, others): (Vec<&Deelnemer>, Vec<&Deelnemer>) = case.kring().partition(|person| {
        person.is_hoofdpersoon() || names_person(&threat, person) || names_relation(&threat, person)
    });
    // A first name that a free person has too says nothing.
    let shared = |person: &Deelnemer| free.iter().any(|d| first_name(d) == first_name(person));
    // Nor does a surname: "de kinderen De Haas" names no aunt De Haas.
    let own: Vec<Word<'_>> = spoken
        .iter()
        .filter(|word| {
            !free
                .iter()
                .any(|d| surnames(d).any(|name| word.is_name(name)))
        })
        .copied()
        .collect();
    others
        .into_iter()
        .filter(|person| !shared(person))
        .any(|person| names_person(&own, person) || names_relation(spoken, person))
}

/// Relations that point at one person. Parents and partners are left out: conditions are about them.
const RELATIONS: [&str; 18] = [
    "oma",
    "opa",
    "oom",
    "tante",
    "zus",
    "broer",
    "neef",
    "nicht",
    "zwager",
    "schoonzus",
    "buurman",
    "buurvrouw",
    "bovenbuurman",
    "bovenbuurvrouw",
    "peettante",
    "peetoom",
    "peetvader",
    "peetmoeder",
];

/// The text has the person's relation, not with "een" or "geen" before it ("een tante of een ander").
fn names_relation(spoken: &[Word<'_>], person: &Deelnemer) -> bool {
    let relation = person.relatie.as_deref().map(words).unwrap_or_default();
    let Some(head) = relation
        .first()
        .map(Word::lower)
        .filter(|head| RELATIONS.contains(&head.as_ref()))
    else {
        return false;
    };
    spoken.iter().enumerate().any(|(i, word)| {
        let before = i
            .checked_sub(1)
            .and_then(|i| spoken.get(i))
            .map(Word::lower);
        word.lower() == head
            && !before.is_some_and(|b| matches!(b.as_ref(), "een" | "geen" | "of" | "andere"))
    })
}

/// An organisation that gives help in this plan, or the person who gives it. The body itself may be named.
fn names_provider(case: &Case, spoken: &[Word<'_>]) -> bool {
    let given = case
        .plan
        .hulp_van_buiten
        .iter()
        .filter_map(|h| h.aanbieder.as_ref());
    given.into_iter().any(|provider| {
        let person = provider.deelnemer.as_ref().and_then(|id| case.person(id));
        provider
            .organisatie
            .as_deref()
            .is_some_and(|name| names_organisation(case, spoken, name))
            || person.is_some_and(|d| !d.is_kring() && names_person(spoken, d))
    })
}

/// The proper name in "basisschool De Vuurtoren" is "Vuurtoren"; "de huisartsenpraktijk" has none.
fn names_organisation(case: &Case, spoken: &[Word<'_>], organisation: &str) -> bool {
    let parts = words(organisation);
    let article = |w: &Word<'_>| matches!(w.lower().as_ref(), "de" | "het" | "een");
    let name: Vec<&str> = parts
        .iter()
        .filter(|w| w.is_capital() && !article(w))
        .map(|w| w.text)
        .collect();
    let place = case.file.kader.gemeente.as_deref();
    let says_little = |word: &str| {
        Some(word) == place || (word.chars().count() <= 3 && word.to_uppercase() == word)
    };
    if name.iter().all(|word| says_little(word)) {
        return false;
    }
    spoken.windows(name.len()).any(|window| {
        window
            .iter()
            .zip(&name)
            .all(|(word, part)| word.is_name(part))
    })
}

const PARTS: [&str; 9] = [
    "", "s", "en", "ochtend", "morgen", "middag", "namiddag", "avond", "nacht",
];
const NUMBERS: [&str; 13] = [
    "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf",
];

/// A weekday, or the time of a clock. "Binnen twee uur" and "24 uur" are terms and allowed.
fn sets_time(spoken: &[Word<'_>], text: &str) -> bool {
    spoken
        .iter()
        .enumerate()
        .any(|(i, word)| is_weekday(word) || is_clock(spoken, i, text))
}

fn is_weekday(word: &Word<'_>) -> bool {
    let lower = word.lower();
    WEEKDAYS.iter().any(|day| {
        lower
            .strip_prefix(day)
            .is_some_and(|rest| PARTS.contains(&rest))
    })
}

fn is_clock(spoken: &[Word<'_>], i: usize, text: &str) -> bool {
    let lower = |at: Option<usize>| {
        at.and_then(|at| spoken.get(at))
            .map(Word::lower)
            .unwrap_or_default()
    };
    let (here, before, next) = (lower(Some(i)), lower(i.checked_sub(1)), lower(Some(i + 1)));
    let hour = |word: &str| NUMBERS.contains(&word) || word.parse::<u8>().is_ok_and(|n| n <= 24);
    if !hour(&here) {
        return false;
    }
    let after = spoken
        .get(i)
        .zip(spoken.get(i + 1))
        .and_then(|(a, b)| text.get(a.end..b.start))
        .unwrap_or_default();
    let minutes =
        next.len() == 2 && next.parse::<u8>().is_ok_and(|n| n < 60) && here.parse::<u8>().is_ok();
    // 14:00, 14.00 uur, om 14.00
    if minutes
        && (after == ":"
            || (after == "." && (lower(Some(i + 2)) == "uur" || CLOCK.contains(&before.as_ref()))))
    {
        return true;
    }
    // half acht, kwart voor acht, tien over half acht
    let parted = before == "half"
        || (matches!(before.as_ref(), "voor" | "over") && lower(i.checked_sub(2)) == "kwart");
    if parted && next != "uur" {
        return true;
    }
    // 14–16 uur
    if matches!(after, "-" | "–" | "—") && hour(&next) && lower(Some(i + 2)) == "uur" {
        return true;
    }
    let then = lower(Some(i + 2));
    let term = matches!(
        then.as_ref(),
        "na" | "later" | "lang" | "per" | "achter" | "voor"
    );
    let part_of_day = then == "s" || matches!(then.as_ref(), "'s" | "vanochtend" | "vanavond");
    next == "uur" && !term && (CLOCK.contains(&before.as_ref()) || part_of_day)
}

/// A clock time follows, not a term. "Na", "binnen", "langer dan" and "minstens" begin a term.
const CLOCK: [&str; 6] = ["om", "vanaf", "tot", "rond", "tussen", "tegen"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_and_clock_times() {
        for text in [
            "Bezoek op woensdag bij ons.",
            "De kinderen zijn ’s zaterdags bij hem.",
            "Op vrijdagavond is er iemand.",
            "Noa eet om 18.00 met iemand.",
            "Noa eet om 18:00 uur.",
            "Iemand belt om zeven uur.",
            "Vanaf 20 uur is er een volwassene.",
            "Bezoek van 14–16 uur.",
            "Voor half acht is Noa wakker.",
            "Om kwart over acht is Noa op school.",
            "Iemand komt zeven uur ’s avonds.",
        ] {
            assert!(sets_time(&words(text), text), "{text}");
        }
    }

    #[test]
    fn terms_are_allowed() {
        for text in [
            "Joris is nooit langer dan 24 uur zonder contact.",
            "Er is binnen twee uur een volwassene.",
            "Minstens twee mensen zien de kinderen elke week.",
            "Na twee uur komt iemand kijken.",
            "Elke schooldag is Noa op tijd.",
            "Iemand blijft tot 24 uur na de ruzie.",
            "Een half uur later is er iemand.",
            "Op werkdagen en in het weekend.",
        ] {
            assert!(!sets_time(&words(text), text), "{text}");
        }
    }
}

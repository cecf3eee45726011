//! PRV-002, minors: a full date of birth or an address of a child (UAVG 5). Age and town are enough for a plan.

use chrono::{Datelike, NaiveDate};

use super::{each_text, tell};
use crate::model::Deelnemer;
use crate::path::Path;
use crate::rules::calendar::MONTHS;
use crate::rules::names::{Word, first_name, words};
use crate::rules::places::Place;
use crate::rules::{Case, Findings};

/// R60, middle part.
pub(super) fn birth_and_address(case: &Case, out: &mut Findings) {
    let minors = case.file.deelnemers.iter().filter(|d| is_minor(case, d));
    let minors: Vec<&str> = minors.filter_map(first_name).collect();
    let mut told: Vec<Path> = Vec::new();
    each_text(case.source, &mut |place, text, start| {
        let person = owner(case, place);
        if is_birth(case, place, person, text) || is_home(case, place, person, &minors, text) {
            tell(case, out, "minderjarige", place, start, &mut told);
        }
    });
}

/// The participant in whose chapter the text stands.
fn owner<'a>(case: &Case<'a>, place: &Place) -> Option<&'a Deelnemer> {
    let (_, index) = place.item().filter(|(list, _)| *list == "deelnemers")?;
    case.file.deelnemers.get(index)
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}

fn is_minor(case: &Case, person: &Deelnemer) -> bool {
    person
        .leeftijd
        .is_some_and(|age| age < case.thresholds.minderjarig_tot_leeftijd)
}

/// "geboren op 12 maart 2017", or a date in a member whose name speaks of birth; of a person who is a minor today.
fn is_birth(case: &Case, place: &Place, person: Option<&Deelnemer>, text: &str) -> bool {
    if !has_digit(text) {
        return false;
    }
    let key = place
        .member()
        .is_some_and(|key| key.to_lowercase().starts_with("geboorte"));
    // Every word of birth begins with these letters.
    if !key
        && !text
            .as_bytes()
            .windows(3)
            .any(|w| w.eq_ignore_ascii_case(b"geb"))
    {
        return false;
    }
    let birth =
        |word: &str| word.starts_with("geboren") || word.starts_with("geboorte") || word == "geb";
    let spoken = words(text);
    let named = key || spoken.iter().any(|w| birth(&w.lower()));
    named
        && dates(&spoken).any(|day| {
            let year = day.year() + i32::from(case.thresholds.minderjarig_tot_leeftijd);
            // Born on 29 February: of age on 1 March of a year without that day.
            let adult = day
                .with_year(year)
                .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1));
            day <= case.day
                && (person.is_some_and(|d| is_minor(case, d))
                    || adult.is_none_or(|adult| adult > case.day))
        })
}

/// Full dates: 12 maart 2017, 12-03-2017, 12.3.2017, 2017-03-12.
fn dates<'w>(spoken: &'w [Word<'w>]) -> impl Iterator<Item = NaiveDate> + 'w {
    let parts: Vec<&str> = spoken.iter().flat_map(|w| w.text.split('-')).collect();
    let windows: Vec<Option<NaiveDate>> = parts
        .windows(3)
        .map(|window| {
            let [a, b, c] = window else { return None };
            let lower = b.to_lowercase();
            let month = MONTHS
                .iter()
                .position(|m| *m == lower)
                .map_or_else(|| b.parse().ok(), |i| u32::try_from(i + 1).ok());
            let (year, day) = if a.len() == 4 { (a, c) } else { (c, a) };
            if year.len() != 4 {
                return None;
            }
            NaiveDate::from_ymd_opt(year.parse().ok()?, month?, day.parse().ok()?)
        })
        .collect();
    windows.into_iter().flatten()
}

/// The address of a minor: in `contact.adres`, or a street with a number or a postcode in a text about a minor.
fn is_home(
    case: &Case,
    place: &Place,
    person: Option<&Deelnemer>,
    minors: &[&str],
    text: &str,
) -> bool {
    let own = person.is_some_and(|d| is_minor(case, d));
    if own && place.member() == Some("adres") {
        // The key of this member is seen as a text too.
        return text != "adres" && !text.trim().is_empty();
    }
    if !(own || person.is_none()) || !has_digit(text) || text.len() < SHORTEST_ADDRESS {
        return false;
    }
    let minor_named = |w: &Word<'_>| minors.iter().any(|name| w.is_name(name));
    let spoken = words(text);
    has_address(&spoken) && (own || spoken.iter().any(minor_named))
}

/// "Pad 1".
const SHORTEST_ADDRESS: usize = 5;

const STREETS: [&str; 12] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "singel",
    "gracht",
    "kade",
    "hof",
    "dijk",
    "pad",
    "plantsoen",
    "steeg",
];

/// "Kerkstraat 12" or "1234 AB".
fn has_address(spoken: &[Word<'_>]) -> bool {
    let number =
        |text: &str| text.bytes().next().is_some_and(|b| b.is_ascii_digit()) && text.len() <= 5;
    let digits = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let letters = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
    let joined =
        |text: &str| text.get(..4).is_some_and(digits) && text.get(4..).is_some_and(letters);
    let street =
        |w: &Word<'_>| w.is_capital() && STREETS.iter().any(|end| w.lower().ends_with(end));
    spoken.iter().any(|w| joined(w.text))
        || spoken.windows(2).any(|pair| match pair {
            [a, b] => (street(a) && number(b.text)) || (digits(a.text) && letters(b.text)),
            _ => false,
        })
}

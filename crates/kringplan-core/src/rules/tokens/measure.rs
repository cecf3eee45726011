//! Measures in Dutch text: a number with a unit, a weekday, a clock time.

use crate::rules::calendar::{MONTHS, WEEKDAYS};

/// Numbers that people write out; others they write in digits.
fn is_written_number(word: &str) -> bool {
    matches!(
        word,
        "een"
            | "één"
            | "eén"
            | "twee"
            | "drie"
            | "vier"
            | "vijf"
            | "zes"
            | "zeven"
            | "acht"
            | "negen"
            | "tien"
            | "elf"
            | "twaalf"
            | "dertien"
            | "veertien"
            | "vijftien"
            | "zestien"
            | "twintig"
            | "dertig"
            | "veertig"
            | "zestig"
            | "half"
            | "halve"
            | "anderhalf"
            | "anderhalve"
    )
}

/// Endings of words for a stretch of time: `avond`, but `schoolweek` too.
const TIMES: [&str; 22] = [
    "minuut",
    "minuten",
    "kwartier",
    "kwartieren",
    "uur",
    "uren",
    "dag",
    "dagen",
    "avond",
    "avonden",
    "ochtend",
    "ochtenden",
    "middagen",
    "nacht",
    "nachten",
    "week",
    "weken",
    "weekend",
    "weekends",
    "weekenden",
    "maand",
    "maanden",
];

/// Other things that are counted.
fn is_counted(word: &str) -> bool {
    matches!(
        word,
        "keer"
            | "maal"
            | "jaar"
            | "jaren"
            | "euro"
            | "cent"
            | "kilometer"
            | "km"
            | "les"
            | "lessen"
            | "gesprekken"
    )
}

/// A measure begins with the first of these words.
pub(super) fn starts(words: &[&str]) -> bool {
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    let next = rest.first().copied().unwrap_or_default();
    let second = rest.get(1).copied().unwrap_or_default();
    if WEEKDAYS.iter().any(|day| first.starts_with(day))
        || matches!(
            *first,
            "dagelijks" | "wekelijks" | "maandelijks" | "jaarlijks"
        )
        || is_times_or_clock(first)
        || (*first == "half" && is_number(next))
        || (is_number(first) && MONTHS.contains(&next))
    {
        return true;
    }
    // "Een keer" says no more than "ooit"; "één keer" and "een keer per week" do.
    let vague_once = *first == "een" && matches!(next, "keer" | "maal");
    let counts = is_number(first) || matches!(*first, "elk" | "elke" | "ieder" | "iedere" | "per");
    let after_the = *first == "om" && next == "de";
    if after_the {
        is_unit(second) || rest.get(2).is_some_and(|w| is_unit(w))
    } else {
        counts && !vague_once && (is_unit(next) || is_unit(second))
    }
}

/// `2x` or `19.30`.
fn is_times_or_clock(word: &str) -> bool {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    word.strip_suffix('x').is_some_and(digits)
        || word
            .split_once('.')
            .is_some_and(|(a, b)| digits(a) && digits(b))
}

fn is_number(word: &str) -> bool {
    is_written_number(word) || (!word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()))
}

fn is_unit(word: &str) -> bool {
    is_counted(word) || TIMES.iter().any(|time| word.ends_with(time))
}

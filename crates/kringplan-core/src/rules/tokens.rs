//! How rules look at wording: words in their places, and whether a measure stands among them.
//!
//! The word lists are Dutch. In a plan in another language they would find nothing but accidents, so the rules
//! that use them rest there (see [`is_dutch`]).

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Case;

/// The text says something: a dash or dots alone do not.
pub(super) fn filled(text: Option<&str>) -> bool {
    text.is_some_and(|t| t.chars().any(char::is_alphanumeric))
}

/// The plan is in Dutch, or does not say in which language.
pub(super) fn is_dutch(case: &Case) -> bool {
    case.file.taal.as_ref().is_none_or(|tag| {
        tag.as_str()
            .split('-')
            .next()
            .is_some_and(|language| language.eq_ignore_ascii_case("nl"))
    })
}

/// A text in lower case with the places of its words.
pub(super) struct Wording {
    text: String,
    words: Vec<Range<usize>>,
}

impl Wording {
    /// Letters and digits make a word, with `-`, `'` or `.` inside it.
    pub(super) fn new(raw: &str) -> Self {
        let text: String = raw
            .nfc()
            .map(|c| if c == '\u{2019}' { '\'' } else { c })
            .flat_map(char::to_lowercase)
            .collect();
        let mut words: Vec<Range<usize>> = Vec::new();
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            let end = at + c.len_utf8();
            match words.last_mut() {
                Some(word) if word.end == at || joins(&text, word.end, at) => word.end = end,
                _ => words.push(at..end),
            }
        }
        Self { text, words }
    }

    /// The text in lower case, as the word lists want it.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The words in order.
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.words
            .iter()
            .filter_map(|word| self.text.get(word.clone()))
    }

    /// The words that end before this byte.
    pub(super) fn before(&self, byte: usize) -> impl DoubleEndedIterator<Item = &str> {
        self.words
            .iter()
            .filter(move |word| word.end <= byte)
            .filter_map(|word| self.text.get(word.clone()))
    }

    /// The words that start from this byte on.
    pub(super) fn after(&self, byte: usize) -> impl Iterator<Item = &str> {
        self.words
            .iter()
            .filter(move |word| word.start >= byte)
            .filter_map(|word| self.text.get(word.clone()))
    }

    /// The words up to the first stop or joining word: what the text begins to say.
    pub(super) fn first_clause(&self) -> impl Iterator<Item = &str> {
        let stop = self
            .text
            .find([',', ';', ':', '.', '(', '\n'])
            .unwrap_or(self.text.len());
        self.before(stop).take_while(|word| !JOINING.contains(word))
    }

    /// A number with a unit, a weekday or a clock time stands in the text: everyone reads the same in it.
    pub(super) fn is_measured(&self) -> bool {
        let words: Vec<&str> = self.words().collect();
        let digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
        let money = self.text.contains('€') && self.text.bytes().any(|b| b.is_ascii_digit());
        let clock = self
            .text
            .as_bytes()
            .windows(3)
            .any(|w| w.get(1) == Some(&b':') && digit(w.first()) && digit(w.last()));
        money || clock || (0..words.len()).any(|at| words.get(at..).is_some_and(measure_starts))
    }
}

/// What stands between two places keeps a word together: one `-`, `'` or `.`.
fn joins(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to)
        .is_some_and(|between| matches!(between, "-" | "'" | "."))
}

/// Words after which another clause begins.
const JOINING: [&str; 17] = [
    "als", "dat", "die", "hoe", "indien", "nadat", "omdat", "terwijl", "tot", "totdat", "voordat",
    "waar", "waarbij", "wanneer", "wat", "zodat", "zodra",
];

const WEEKDAYS: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Numbers that people write out; others they write in digits.
const NUMBERS: [&str; 26] = [
    "een",
    "één",
    "eén",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "twintig",
    "dertig",
    "veertig",
    "zestig",
    "half",
    "halve",
    "anderhalf",
    "anderhalve",
];

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
const COUNTED: [&str; 11] = [
    "keer",
    "maal",
    "jaar",
    "jaren",
    "euro",
    "cent",
    "kilometer",
    "km",
    "les",
    "lessen",
    "gesprekken",
];

/// A measure begins with the first of these words.
fn measure_starts(words: &[&str]) -> bool {
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
    NUMBERS.contains(&word) || (!word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()))
}

fn is_unit(word: &str) -> bool {
    COUNTED.contains(&word) || TIMES.iter().any(|time| word.ends_with(time))
}

//! How rules look at wording: words in their places, and whether a measure stands among them.
//!
//! The word lists are Dutch. In a plan in another language they would find nothing but accidents, so the rules
//! that use them rest there (see [`is_dutch`]).

mod measure;

use std::ops::Range;

use super::Case;
use super::wording::lower;

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
        let mut text = lower(raw);
        if text.contains('\u{2019}') {
            text = text.replace('\u{2019}', "'");
        }
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
        money || clock || (0..words.len()).any(|at| words.get(at..).is_some_and(measure::starts))
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

#[cfg(test)]
mod tests {
    use super::Wording;

    #[test]
    fn a_measure_is_a_number_with_a_unit_a_day_or_a_clock_time() {
        for text in [
            "twee ochtenden",
            "elke schooldag",
            "om de week",
            "één keer",
            "2x",
            "€ 20",
            "half acht",
            "om 19:30",
        ] {
            assert!(Wording::new(text).is_measured(), "{text}");
        }
        for text in [
            "één lijstje",
            "een keer",
            "om de tafel",
            "elke afspraak",
            "19 knikkers",
            "",
            "’’",
            "İ.",
        ] {
            assert!(!Wording::new(text).is_measured(), "{text}");
        }
    }

    #[test]
    fn a_clause_ends_at_a_stop_or_a_joining_word() {
        let clause = |text| {
            Wording::new(text)
                .first_clause()
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(
            clause("Ruimt foto’s op, als we klaar zijn"),
            "ruimt foto's op"
        );
        assert_eq!(clause("ruimt op zodat we kunnen eten"), "ruimt op");
    }
}

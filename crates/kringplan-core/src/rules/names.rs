//! Words of a text and names of people, for rules that look for a name in free text.

use std::borrow::Cow;

use crate::model::Deelnemer;

/// A word, with what the rules need to know of its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// As it was written.
    pub text: &'t str,
    /// First byte in the text.
    pub start: usize,
    /// Byte after the word.
    pub end: usize,
    /// It begins a sentence, a quotation or what follows a colon.
    pub opens: bool,
}

impl<'t> Word<'t> {
    /// It begins with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// In lower case, with a straight apostrophe.
    pub(super) fn lower(&self) -> Cow<'t, str> {
        if self
            .text
            .bytes()
            .all(|b| b.is_ascii() && !b.is_ascii_uppercase())
        {
            return Cow::Borrowed(self.text);
        }
        let lower = self.text.to_lowercase();
        Cow::Owned(if lower.contains('’') {
            lower.replace('’', "'")
        } else {
            lower
        })
    }

    /// The word is this name, or its possessive (Mirthes, Mo’s, Frans’).
    pub(super) fn is_name(&self, name: &str) -> bool {
        self.text
            .strip_prefix(name)
            .is_some_and(|rest| matches!(rest, "" | "s" | "'s" | "’s" | "'" | "’"))
    }
}

/// The words of a text: letters and digits, with `-`, `'` or `’` inside.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    let (mut start, mut opens) = (0, true);
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let length = word_length(rest);
        if length > 0 {
            let end = start + length;
            found.extend(rest.get(..length).map(|text| Word {
                text,
                start,
                end,
                opens,
            }));
            (start, opens) = (end, false);
            continue;
        }
        let c = rest.chars().next().unwrap_or_default();
        let title = c == '.'
            && found
                .last()
                .is_some_and(|w| w.end == start && TITLES.contains(&w.lower().as_ref()));
        opens = (opens
            || matches!(
                c,
                '.' | '!' | '?' | ':' | ';' | '“' | '"' | '„' | '‘' | '\n'
            ))
            && !title;
        start += c.len_utf8();
    }
    found
}

/// Bytes of the word that the text begins with; 0 when it begins with something else.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            end = at + c.len_utf8();
        } else if end == 0 || end != at || !matches!(c, '-' | '\'' | '’') {
            // Only one mark, and between letters.
            break;
        }
    }
    end
}

/// A full stop after these does not end a sentence.
const TITLES: [&str; 8] = ["dhr", "mw", "mevr", "dr", "drs", "mr", "ds", "bijv"];

/// First name of a participant.
pub(super) fn first_name(person: &Deelnemer) -> Option<&str> {
    person.naam.as_deref()?.split_whitespace().next()
}

/// Capitalised parts of the name after the first, each half of a double name on its own; no particles (de, van, El).
pub(super) fn surnames(person: &Deelnemer) -> impl Iterator<Item = &str> {
    let parts = person
        .naam
        .as_deref()
        .unwrap_or_default()
        .split_whitespace()
        .skip(1);
    parts.flat_map(|part| part.split('-')).filter(|part| {
        part.chars().count() > 2 && part.chars().next().is_some_and(char::is_uppercase)
    })
}

/// True when the words hold the person's first name anywhere, or a surname inside a sentence.
pub(super) fn names_person(words: &[Word<'_>], person: &Deelnemer) -> bool {
    words.iter().any(|word| {
        first_name(person).is_some_and(|name| word.is_name(name))
            || (!word.opens && surnames(person).any(|name| word.is_name(name)))
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    fn split(text: &str) -> Vec<(&str, bool)> {
        words(text).iter().map(|w| (w.text, w.opens)).collect()
    }

    #[test]
    fn words_keep_inner_marks_and_know_where_sentences_begin() {
        assert_eq!(
            split("Ex-partner van Mo’s zus."),
            [
                ("Ex-partner", true),
                ("van", false),
                ("Mo’s", false),
                ("zus", false)
            ]
        );
        assert_eq!(
            split("Frans’ auto. Hij"),
            [("Frans", true), ("auto", false), ("Hij", true)]
        );
        assert_eq!(
            split("’s nachts (V1) 14.00"),
            [
                ("s", true),
                ("nachts", false),
                ("V1", false),
                ("14", false),
                ("00", true)
            ]
        );
    }
}

//! Words of a text and names of people, for rules that look for a name in free text.

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
    pub(super) fn lower(&self) -> String {
        self.text.to_lowercase().replace('’', "'")
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
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let letter = |i: usize| chars.get(i).is_some_and(|(_, c)| c.is_alphanumeric());
    let mark = |i: usize| {
        chars
            .get(i)
            .is_some_and(|(_, c)| matches!(c, '-' | '\'' | '’'))
    };
    let mut found: Vec<Word<'_>> = Vec::new();
    let (mut i, mut opens) = (0, true);
    while let Some((start, c)) = chars.get(i).copied() {
        if !letter(i) {
            let title = c == '.'
                && found
                    .last()
                    .is_some_and(|w| w.end == start && TITLES.contains(&w.lower().as_str()));
            opens = (opens
                || matches!(
                    c,
                    '.' | '!' | '?' | ':' | ';' | '“' | '"' | '„' | '‘' | '\n'
                ))
                && !title;
            i += 1;
            continue;
        }
        let mut j = i + 1;
        while letter(j) || (mark(j) && letter(j + 1)) {
            j += 1;
        }
        let end = chars.get(j).map_or(text.len(), |(at, _)| *at);
        found.extend(text.get(start..end).map(|word| Word {
            text: word,
            start,
            end,
            opens,
        }));
        (i, opens) = (j, false);
    }
    found
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

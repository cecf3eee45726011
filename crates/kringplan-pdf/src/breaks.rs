//! Where a word may break that would run out of its column: invisible break points where the language has none.
//!
//! Typst breaks words by the patterns of their language. A row of letters without a place to break in those, a long
//! number or an address has none, and would run over its neighbour.

use hypher::Lang;
use kringplan_view::{CLOSE, OPEN};
use unicode_normalization::char::is_combining_mark;

use crate::text::is_from_right;

const SOFT_HYPHEN: char = '\u{AD}';
const BREAK_HERE: char = '\u{200B}';
/// What fits on a line of the narrowest column, in one piece.
const ONE_PIECE: usize = 14;
/// Longer words are broken by the patterns of their language wherever they stand, also in a heading, where
/// Typst itself leaves words whole.
const LONG_WORD: usize = 24;
/// Runs with digits in them up to this length stay whole: a phone number, a date, a code.
const LONG_RUN: usize = 20;
/// Distance between break points in a longer piece.
const PIECE: usize = 10;

/// Puts break points into words of one language.
pub(crate) struct Breaks {
    language: Option<Lang>,
    /// The longest word that is left to Typst.
    left_alone: usize,
    /// A browser breaks where it must by itself, and what is copied from it stays whole.
    none: bool,
}

impl Breaks {
    /// For text in a language (ISO 639); without patterns for it every long word gets break points.
    pub(crate) fn of(language: &str) -> Self {
        let code = <[u8; 2]>::try_from(language.as_bytes()).ok();
        Self {
            language: code.and_then(Lang::from_iso),
            left_alone: LONG_WORD,
            none: false,
        }
    }

    /// The same in a document whose lines run from right to left, where Typst breaks no words by itself.
    pub(crate) fn from_right(language: &str) -> Self {
        Self {
            left_alone: ONE_PIECE,
            ..Self::of(language)
        }
    }

    /// No break points at all.
    pub(crate) const NONE: Self = Self {
        language: None,
        left_alone: LONG_WORD,
        none: true,
    };

    /// The text with break points.
    pub(crate) fn put(&self, text: &str) -> String {
        let is_long = |word: &str| word.chars().nth(ONE_PIECE).is_some();
        if self.none || !text.split_whitespace().any(is_long) {
            return text.to_owned();
        }
        let words = text.split_inclusive(char::is_whitespace);
        words.map(|word| self.breakable(word)).collect()
    }

    fn breakable(&self, word: &str) -> String {
        let length = word.trim_end().chars().count();
        if length <= ONE_PIECE {
            return word.to_owned();
        }
        // An address of a site or mail may break after its signs.
        let sign = |c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '\'' | '(' | '"');
        let mut out = String::with_capacity(word.len());
        let mut run = String::new();
        for c in word.chars() {
            if c.is_alphanumeric() || is_combining_mark(c) {
                run.push(c);
                continue;
            }
            self.flush(&mut run, &mut out);
            out.push(c);
            let may_break = sign(c) || (length > LONG_RUN && !c.is_whitespace());
            if may_break && c != OPEN && c != CLOSE {
                out.push(BREAK_HERE);
            }
        }
        self.flush(&mut run, &mut out);
        while out.ends_with(BREAK_HERE) {
            out.pop();
        }
        out
    }

    /// Writes a run of letters and digits, with break points in every piece that is too long.
    fn flush(&self, run: &mut String, out: &mut String) {
        let letters = run
            .chars()
            .all(|c| c.is_alphabetic() || is_combining_mark(c));
        if !letters {
            let long = run.chars().count() > LONG_RUN;
            in_pieces(run, long.then_some(BREAK_HERE), out);
        } else if run.chars().count() <= ONE_PIECE {
            out.push_str(run);
        } else {
            let long_word = run.chars().count() > self.left_alone;
            // Letters that join have no hyphen between them.
            let joins = run.chars().any(is_from_right);
            let point = if joins { BREAK_HERE } else { SOFT_HYPHEN };
            for (position, syllable) in self.syllables(run).into_iter().enumerate() {
                if long_word && position > 0 {
                    out.push(point);
                }
                let long = syllable.chars().count() > ONE_PIECE;
                in_pieces(syllable, long.then_some(point), out);
            }
        }
        run.clear();
    }

    /// The pieces between which the language's own patterns break.
    fn syllables<'a>(&self, word: &'a str) -> Vec<&'a str> {
        match self.language {
            Some(language) => hypher::hyphenate(word, language).collect(),
            None => vec![word],
        }
    }
}

/// Writes a piece, with `point` at every tenth letter; never before a mark that stands on a letter.
fn in_pieces(piece: &str, point: Option<char>, out: &mut String) {
    for (position, c) in piece.chars().enumerate() {
        if position > 0 && position % PIECE == 0 && !is_combining_mark(c) {
            out.extend(point);
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(text: &str, language: &str) -> usize {
        let put = Breaks::of(language).put(text);
        assert_eq!(put.replace([SOFT_HYPHEN, BREAK_HERE], ""), text);
        put.chars()
            .filter(|c| [SOFT_HYPHEN, BREAK_HERE].contains(c))
            .count()
    }

    #[test]
    fn words_that_their_language_can_break_stay_as_they_are() {
        for word in ["kort", "verantwoordelijkheid", "samenwerkingsverband"] {
            assert_eq!(points(word, "nl"), 0, "{word}");
        }
    }

    #[test]
    fn very_long_words_break_between_syllables() {
        let word = "arbeidsongeschiktheidsverzekeringsmaatschappij";
        let put = Breaks::of("nl").put(word);
        assert!(put.contains("ke\u{AD}rings\u{AD}maat"), "{put}");
        assert!(points(word, "nl") > 8);
        let put = Breaks::from_right("nl").put("huisartsenpraktijk");
        assert!(put.contains("huis\u{AD}art"), "{put}");
    }

    #[test]
    fn rows_of_letters_and_digits_can_break() {
        assert_eq!(points(&"x".repeat(14), "nl"), 0);
        assert_eq!(points(&"x".repeat(31), "nl"), 3);
        assert_eq!(points(&"1".repeat(20), "nl"), 0);
        assert_eq!(points(&"1".repeat(31), "nl"), 3);
        assert_eq!(points("een.lange.naam@voorbeeld.nl", "nl"), 4);
        assert_eq!(points(&"ب".repeat(31), "ar"), 3);
        assert_eq!(
            points(&format!("met {OPEN}{}{CLOSE}", "x".repeat(31)), "nl"),
            3
        );
    }
}

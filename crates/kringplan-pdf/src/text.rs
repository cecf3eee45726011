//! Makes text fit to print: composed, without invisible characters, and only what the fonts can draw.
//!
//! PDF/UA refuses unknown glyphs, so a character that no embedded font has becomes `�` and is reported.
//! Very long words get invisible break points, so that no column ever overflows.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::world::Base;

/// Stands for a character that no font can draw.
pub const PLACEHOLDER: char = '\u{FFFD}';

const SOFT_HYPHEN: char = '\u{AD}';
const BREAK_HERE: char = '\u{200B}';
/// Runs with digits or signs in them up to this length fit a column.
const LONG_RUN: usize = 30;
/// Words of letters up to this length are hyphenated by the language's own patterns; hardly any is longer.
const LONG_WORD: usize = 50;
/// Distance between break points in a longer word.
const PIECE: usize = 10;
/// A word with signs in it (an address of a site or mail) may break after them from this length on.
const SIGNED_WORD: usize = 14;

/// Cleans every string in `value`; collects the characters that could not be drawn.
pub(crate) fn clean_all(value: &mut Value, unknown: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            let cleaned = clean(text, unknown);
            if cleaned != *text {
                *text = cleaned;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean_all(item, unknown)),
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(_, member)| clean_all(member, unknown));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn clean(text: &str, unknown: &mut BTreeSet<char>) -> String {
    let base = Base::shared();
    let mut drawn = String::with_capacity(text.len());
    let mut carrier = false;
    for c in text.replace("\r\n", "\n").nfc() {
        match c {
            '\n' => drawn.push(c),
            '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => drawn.push(' '),
            _ if is_invisible(c) => continue,
            _ if is_combining_mark(c) && !carrier => {
                unknown.insert(c);
                continue;
            }
            _ if base.can_draw(c) => drawn.push(c),
            _ => {
                unknown.insert(c);
                drawn.push(PLACEHOLDER);
            }
        }
        if !is_combining_mark(c) {
            carrier = c.is_alphanumeric() && base.main_family_has(c);
        }
    }
    with_break_points(&drawn)
}

/// Controls, marks of direction, joiners, variation selectors and skin tones: nothing to draw.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn with_break_points(text: &str) -> String {
    if !text
        .split_whitespace()
        .any(|word| word.chars().nth(SIGNED_WORD).is_some())
    {
        return text.to_owned();
    }
    text.split_inclusive(char::is_whitespace)
        .map(breakable)
        .collect()
}

fn breakable(word: &str) -> String {
    let length = word.trim_end().chars().count();
    if length <= SIGNED_WORD {
        return word.to_owned();
    }
    let sign = |c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '\'' | '(' | '"');
    let mut out = String::with_capacity(word.len());
    // Length of the run of letters and digits around each character decides whether it needs help.
    let mut run: Vec<char> = Vec::new();
    for c in word.chars() {
        if c.is_alphanumeric() || is_combining_mark(c) {
            run.push(c);
            continue;
        }
        flush(&mut run, &mut out);
        out.push(c);
        if sign(c) || (length > LONG_RUN && !c.is_whitespace()) {
            out.push(BREAK_HERE);
        }
    }
    flush(&mut run, &mut out);
    while out.ends_with(BREAK_HERE) {
        out.pop();
    }
    out
}

fn flush(run: &mut Vec<char>, out: &mut String) {
    let letters = run
        .iter()
        .all(|c| c.is_alphabetic() || is_combining_mark(*c));
    let long = run.len() > if letters { LONG_WORD } else { LONG_RUN };
    for (position, c) in run.drain(..).enumerate() {
        if long && position > 0 && position % PIECE == 0 && !is_combining_mark(c) {
            out.push(if letters { SOFT_HYPHEN } else { BREAK_HERE });
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, Vec<char>) {
        let mut unknown = BTreeSet::new();
        (clean(text, &mut unknown), unknown.into_iter().collect())
    }

    #[test]
    fn everyday_text_stays_as_it_is() {
        for text in [
            "Şükrü belt om 9.30 uur; “ja” → goed ✓ 👍",
            "Зоряна, Łukasz, Nguyễn",
            "a\nb",
            "https://x.nl",
        ] {
            assert_eq!(cleaned(text), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn what_no_font_has_becomes_visible_and_is_reported() {
        let (text, unknown) = cleaned("خطة a\u{301} 漢\u{301}");
        assert_eq!(text, "��� á �");
        assert_eq!(unknown.len(), 5);
    }

    #[test]
    fn invisible_characters_go() {
        assert_eq!(cleaned("a\u{202E}b\u{0}c\u{200D}d\u{FE0F}").0, "abcd");
    }

    #[test]
    fn long_words_can_break() {
        assert_eq!(
            cleaned("verantwoordelijkheidsgevoel").0,
            "verantwoordelijkheidsgevoel"
        );
        assert_eq!(cleaned(&"x".repeat(50)).0.matches(SOFT_HYPHEN).count(), 0);
        assert_eq!(cleaned(&"x".repeat(51)).0.matches(SOFT_HYPHEN).count(), 5);
        assert_eq!(cleaned(&"1".repeat(31)).0.matches(BREAK_HERE).count(), 3);
        assert_eq!(
            cleaned("een.lange.naam@voorbeeld.nl")
                .0
                .matches(BREAK_HERE)
                .count(),
            4
        );
    }
}

//! Makes text fit to print: composed, without invisible characters, and only what the fonts can draw.
//!
//! PDF/UA refuses unknown glyphs, so a character that no embedded font has becomes `�` and is reported.
//! The marks around text of the circle stay where the template needs them.

use std::collections::BTreeSet;

use kringplan_core::nfc::nfc;
use kringplan_view::{CLOSE, OPEN, draws_nothing};
use serde_json::Value;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::char::is_combining_mark;

use crate::breaks::Breaks;
use crate::faces::Coverage;

/// Stands for a character that no font can draw.
pub const PLACEHOLDER: char = '\u{FFFD}';

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// Which marks around text of the circle the template needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marks {
    /// All: the circle wrote in another language than that of the labels, or lines run from right to left.
    All,
    /// Those of strings with letters that run from right to left; elsewhere a mark would say nothing new.
    RightToLeft,
}

impl Marks {
    /// The marks that a document needs with labels in one language and text in another (ISO 639).
    pub(crate) fn between(labels: &str, text: &str) -> Self {
        let same = labels.eq_ignore_ascii_case(text);
        if same && !runs_from_right(labels) {
            Self::RightToLeft
        } else {
            Self::All
        }
    }

    fn needed(self, text: &str) -> bool {
        self == Self::All || text.chars().any(is_from_right)
    }
}

/// True for a language (ISO 639) whose lines run from right to left.
pub(crate) fn runs_from_right(language: &str) -> bool {
    ["ar", "fa", "he", "ur"].contains(&language)
}

/// True for a letter that runs from right to left.
pub(crate) fn is_from_right(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// Cleans every string in `value`; collects the characters that could not be drawn.
pub(crate) fn clean_all(
    value: &mut Value,
    marks: Marks,
    breaks: &Breaks,
    unknown: &mut BTreeSet<char>,
) {
    match value {
        Value::String(text) => {
            let cleaned = clean(text, marks, breaks, unknown);
            if cleaned != *text {
                *text = cleaned;
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| clean_all(item, marks, breaks, unknown)),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                // The title in the metadata stands on no line.
                let breaks = if name == "documenttitel" {
                    &Breaks::NONE
                } else {
                    breaks
                };
                clean_all(member, marks, breaks, unknown);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn clean(text: &str, marks: Marks, breaks: &Breaks, unknown: &mut BTreeSet<char>) -> String {
    let faces = Coverage::shared();
    let marks = marks.needed(text);
    let mut drawn = String::with_capacity(text.len());
    let mut carrier: Option<char> = None;
    for c in nfc(&text.replace("\r\n", "\n")).chars() {
        match c {
            // More than one empty line says no more than one.
            '\n' if drawn.ends_with("\n\n") => {}
            '\n' => drawn.push(c),
            '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => drawn.push(' '),
            OPEN | CLOSE if marks => drawn.push(c),
            // Between letters of some scripts these say where letters join: another word without them.
            JOINER | NON_JOINER if carrier.is_some_and(|letter| faces.shapes(letter, c)) => {
                drawn.push(c);
                continue;
            }
            _ if is_invisible(c) => continue,
            _ if is_combining_mark(c) => {
                if carrier.is_some_and(|letter| faces.can_combine(letter, c)) {
                    drawn.push(c);
                } else {
                    unknown.insert(c);
                }
                continue;
            }
            _ if faces.can_draw(c) => drawn.push(c),
            _ => {
                unknown.insert(c);
                drawn.push(PLACEHOLDER);
            }
        }
        carrier = Some(c).filter(|c| c.is_alphanumeric());
    }
    breaks.put(&drawn)
}

/// Nothing to draw; a skin tone only colours the sign before it, and paper has one colour.
fn is_invisible(c: char) -> bool {
    draws_nothing(c) || matches!(c, '\u{1F3FB}'..='\u{1F3FF}')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    fn cleaned(text: &str) -> (String, Vec<char>) {
        let mut unknown = BTreeSet::new();
        let cleaned = clean(text, Marks::RightToLeft, &Breaks::of("nl"), &mut unknown);
        (cleaned, unknown.into_iter().collect())
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
        let (text, unknown) = cleaned("कखग a\u{301} 漢\u{301} خ\u{301}");
        assert_eq!(text, "��� á � خ");
        assert_eq!(unknown.len(), 5);
    }

    #[test]
    fn invisible_characters_go() {
        assert_eq!(cleaned("a\u{202E}b\u{0}c\u{200D}d\u{FE0F}").0, "abcd");
    }

    #[test]
    fn scripts_that_people_here_read_are_drawn_with_their_signs() {
        for text in ["خطة العائلة، غدًا؟", "می\u{200C}خواهم", "ሰላም ለኹሉ", "בְּרֵאשִׁית"]
        {
            let (text_out, unknown) = cleaned(text);
            assert!(unknown.is_empty(), "{text}: {unknown:?}");
            assert_eq!(text_out, text.nfc().collect::<String>());
        }
    }

    #[test]
    fn marks_stay_only_where_they_say_something() {
        let mut unknown = BTreeSet::new();
        let text = format!("met {OPEN}Noa{CLOSE}");
        let mut cleaned = |text: &str, marks| clean(text, marks, &Breaks::of("nl"), &mut unknown);
        assert_eq!(cleaned(&text, Marks::between("nl", "nl")), "met Noa");
        assert_eq!(cleaned(&text, Marks::between("en", "nl")), text);
        assert_eq!(cleaned(&text, Marks::between("ar", "ar")), text);
        let arabic = format!("met {OPEN}علي{CLOSE}, 3 keer");
        assert_eq!(cleaned(&arabic, Marks::between("nl", "nl")), arabic);
    }
}

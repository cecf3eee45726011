//! Form C is the same to two libraries, for every character there is.

use std::fmt::Write as _;

use kringplan_core::nfc::{is_nfc, nfc};
use unicode_normalization::UnicodeNormalization as _;

/// The marks beside a character: an accent that composes with most letters, one that never does, one of another class
/// below the letter, and a vowel and a final consonant of Hangul.
fn beside_marks(c: char) -> String {
    let mut text = format!("a\u{302}{c}\u{301} \u{1100}{c}\u{11A8} ");
    for mark in ['\u{301}', '\u{334}', '\u{323}', '\u{1161}', '\u{11A8}'] {
        let _ = write!(text, "{c}{mark} e{mark}{c} q{c}{mark} ");
    }
    text
}

fn agree(text: &str) -> bool {
    let composed: String = text.nfc().collect();
    nfc(text) == composed && is_nfc(text) == (text == composed) && is_nfc(&composed)
}

// No character differs while `unicode-normalization` knows Unicode 18. When one of them goes on alone, list here the
// characters that it composes or sorts and the other does not know yet, and no others.
#[test]
fn every_character_alone_and_beside_marks() {
    let mut different = Vec::new();
    for c in '\0'..=char::MAX {
        // Nothing is assigned in the planes between, nor may anybody assign anything in the last two.
        let assigned = matches!(u32::from(c), 0..=0x3_FFFF | 0xE_0000..=0xE_0FFF);
        if !agree(c.encode_utf8(&mut [0; 4])) || (assigned && !agree(&beside_marks(c))) {
            different.push(c);
        }
    }
    assert_eq!(different, Vec::<char>::new());
}

#[test]
fn nothing_is_copied_of_a_text_in_form_c() {
    for text in ["", "Sem", "Zoë’s tante", "e\u{334}", "\u{1100}"] {
        assert!(matches!(nfc(text), std::borrow::Cow::Borrowed(own) if own == text));
    }
    assert_eq!(nfc("Zoe\u{308} en Ju\u{301}lia"), "Zoë en Júlia");
}

//! Small questions about a text, the same in every chapter.

use unicode_normalization::UnicodeNormalization as _;

/// Nothing is said here.
pub(super) fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|t| t.trim().is_empty())
}

/// A name in a form in which two spellings of it are equal: case, white space and Unicode form set aside.
pub(super) fn folded(name: &str) -> String {
    let lower: String = name.nfc().flat_map(char::to_lowercase).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

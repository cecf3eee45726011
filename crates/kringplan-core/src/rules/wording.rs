//! Small questions about a text, the same in every chapter.

use crate::nfc::nfc;

/// Nothing is said here.
pub(super) fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|t| t.trim().is_empty())
}

/// In lower case and Unicode form C.
pub(super) fn lower(text: &str) -> String {
    if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        nfc(text).chars().flat_map(char::to_lowercase).collect()
    }
}

/// A name in a form in which two spellings of it are equal: case, white space and Unicode form set aside.
pub(super) fn folded(name: &str) -> String {
    let lower = lower(name);
    let mut out = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

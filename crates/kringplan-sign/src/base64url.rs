//! Base64url as RFC 7515 wants it: no padding, and no second spelling of the same bytes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// Writes bytes in base64url.
pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64url; padding, other characters and bits left over are all refused.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Reads the base64 of a PEM file, whose lines may break anywhere.
pub(crate) fn decode_pem(text: &str) -> Option<Vec<u8>> {
    let one_line: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(one_line).ok()
}

/// Writes bytes as a PEM file does: lines of 64 characters (RFC 7468).
pub(crate) fn encode_pem(bytes: &[u8]) -> String {
    let one_line = STANDARD.encode(bytes);
    let mut lines = String::new();
    for (at, character) in one_line.chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_only() {
        assert_eq!(decode("AQ").as_deref(), Some(&[1][..]));
        for other in ["AQ==", "AR", "A", "A+", "A/", "AQ\n", " AQ", "AQ=", "ÀQ"] {
            assert_eq!(decode(other), None, "{other:?}");
        }
    }
}

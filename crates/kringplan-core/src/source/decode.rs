//! From the spelling of a string in JSON to the text that it means, and back.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::node::{Node, NodeKind};

/// What a string node of this text means; nothing for other nodes.
pub(super) fn string_of<'t>(text: &'t str, node: &Node) -> Cow<'t, str> {
    let NodeKind::String { escaped } = node.kind else {
        return Cow::Borrowed("");
    };
    let inside = node.start as usize + 1..node.end as usize - 1;
    let spelled = text.get(inside).unwrap_or_default();
    if escaped {
        Cow::Owned(unescaped(spelled))
    } else {
        Cow::Borrowed(spelled)
    }
}

/// The text of a string that the reader let through, without its quotes (RFC 8259 section 7).
pub(super) fn unescaped(spelled: &str) -> String {
    let mut text = String::with_capacity(spelled.len());
    let mut rest = spelled;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (found, length) = escape(&rest[at..]);
        text.push(found);
        rest = rest.get(at + length..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

/// The character that an escape means, and how many bytes it is spelled in. Half of a surrogate pair means none; the
/// reader refuses it.
fn escape(spelled: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits = spelled.get(at..at + 4).unwrap_or_default();
        u32::from_str_radix(digits, 16).unwrap_or(0xFFFD)
    };
    match spelled.as_bytes().get(1) {
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{c}', 2),
        Some(b'n') => ('\n', 2),
        Some(b'r') => ('\r', 2),
        Some(b't') => ('\t', 2),
        Some(b'u') => match unit(2) {
            high @ 0xD800..0xDC00 => {
                let low = unit(8).wrapping_sub(0xDC00) & 0x3FF;
                let found = 0x1_0000 + ((high - 0xD800) << 10) + low;
                (char::from_u32(found).unwrap_or('\u{FFFD}'), 12)
            }
            unit => (char::from_u32(unit).unwrap_or('\u{FFFD}'), 6),
        },
        Some(other) => (char::from(*other), 2),
        None => ('\\', 1),
    }
}

/// A text as a string of JSON, with as few escapes as there can be (RFC 8785 section 3.2.2.2).
pub(super) fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c < ' ' || c == '"' || c == '\\') {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            0x08 => out.push_str("\\b"),
            0x0C => out.push_str("\\f"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            // Writing into a text cannot fail.
            control => write!(out, "\\u{control:04x}").unwrap_or_default(),
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{quote, unescaped};

    fn quoted(text: &str) -> String {
        let mut out = String::new();
        quote(text, &mut out);
        out
    }

    #[test]
    fn every_escape_means_its_character() {
        let spelled = r#"\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude00."#;
        assert_eq!(unescaped(spelled), "\"\\/\u{8}\u{c}\n\r\tAé😀.");
    }

    proptest! {
        #[test]
        fn a_text_is_spelled_as_serde_json_spells_it(text in any::<String>()) {
            let spelled = quoted(&text);
            prop_assert_eq!(&spelled, &serde_json::to_string(&text).unwrap());
            prop_assert_eq!(unescaped(&spelled[1..spelled.len() - 1]), text);
        }

        #[test]
        fn any_spelling_means_what_serde_json_says(units in proptest::collection::vec(any::<char>(), 0..20)) {
            let mut spelled = String::new();
            for c in &units {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    spelled += &format!("\\u{unit:04X}");
                }
            }
            let meant: String = serde_json::from_str(&format!("\"{spelled}\"")).unwrap();
            prop_assert_eq!(unescaped(&spelled), meant);
        }
    }
}

//! Unicode normalisation form C (UAX #15): one spelling of a text of which the eye sees only one.

use std::borrow::Cow;

/// No byte below this one is part of a character from U+0300 on, and every character before that is in form C and
/// stays as it is beside any other of them.
const FIRST_BYTE_OF_MARKS: u8 = 0xCC;

/// True when the text is in form C already.
#[must_use]
pub fn is_nfc(text: &str) -> bool {
    text.bytes().all(|byte| byte < FIRST_BYTE_OF_MARKS) || composer::is_composed(text)
}

/// The text in form C; nothing is copied when it is already.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(composer::composed(text))
}

#[cfg(feature = "tables")]
mod composer {
    use std::fmt;

    use icu_normalizer::ComposingNormalizerBorrowed;

    pub(super) fn is_composed(text: &str) -> bool {
        write(text, &mut Same(text)).is_ok()
    }

    pub(super) fn composed(text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        // Writing to a string does not fail.
        let _ = write(text, &mut out);
        out
    }

    fn write(text: &str, out: &mut dyn fmt::Write) -> fmt::Result {
        ComposingNormalizerBorrowed::new_nfc().normalize_to(text, out)
    }

    /// What is still to come of a text; writing anything else is an error.
    struct Same<'t>(&'t str);

    impl fmt::Write for Same<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }

        fn write_char(&mut self, part: char) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
}

#[cfg(not(feature = "tables"))]
mod composer {
    use std::sync::OnceLock;

    static LENT: OnceLock<fn(&str) -> String> = OnceLock::new();

    /// Lends what composes a text, for a program too small for tables of its own; the first stays.
    pub fn lend(compose: fn(&str) -> String) {
        LENT.get_or_init(|| compose);
    }

    /// Where nobody lends anything, no text counts as composed: that is told, and no digest is made over it.
    pub(super) fn is_composed(text: &str) -> bool {
        LENT.get().is_some_and(|compose| compose(text) == text)
    }

    pub(super) fn composed(text: &str) -> String {
        LENT.get()
            .map_or_else(|| text.to_owned(), |compose| compose(text))
    }
}

#[cfg(not(feature = "tables"))]
pub use composer::lend;

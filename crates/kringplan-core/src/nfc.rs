//! Unicode normalisation form C (UAX #15): one spelling of a text of which the eye sees only one.

use std::borrow::Cow;
use std::fmt::{self, Write};

use icu_normalizer::ComposingNormalizerBorrowed;

/// No byte below this one is part of a character from U+0300 on, and every character before that is in form C and
/// stays as it is beside any other of them.
const FIRST_BYTE_OF_MARKS: u8 = 0xCC;

/// True when the text is in form C already.
#[must_use]
pub fn is_nfc(text: &str) -> bool {
    text.bytes().all(|byte| byte < FIRST_BYTE_OF_MARKS) || write(text, &mut Same(text)).is_ok()
}

/// The text in form C; nothing is copied when it is already.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    // Writing to a string does not fail.
    let _ = write(text, &mut out);
    Cow::Owned(out)
}

/// Behind `dyn`, so that a module for the browser holds the normaliser's loop once.
fn write(text: &str, out: &mut dyn Write) -> fmt::Result {
    ComposingNormalizerBorrowed::new_nfc().normalize_to(text, out)
}

/// What is still to come of a text; writing anything else is an error.
struct Same<'t>(&'t str);

impl Write for Same<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
        Ok(())
    }

    fn write_char(&mut self, part: char) -> fmt::Result {
        self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
        Ok(())
    }
}

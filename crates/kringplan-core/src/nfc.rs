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

#[cfg(not(target_family = "wasm"))]
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

/// In a browser and in Node: what every JavaScript engine has (ECMA-262 section 22.1.3.15). Form C of assigned
/// characters never changes (Unicode's stability policy), so two engines give the same; our own tables would be a
/// twentieth of the module.
#[cfg(target_family = "wasm")]
mod composer {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = String)]
        type Text;

        #[wasm_bindgen(js_name = String)]
        fn text(text: &str) -> Text;

        /// Without an argument it is form C.
        #[wasm_bindgen(method)]
        fn normalize(this: &Text) -> String;
    }

    pub(super) fn is_composed(text: &str) -> bool {
        composed(text) == text
    }

    pub(super) fn composed(text: &str) -> String {
        self::text(text).normalize()
    }
}

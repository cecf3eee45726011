//! Text of the circle inside our own sentences: marked, so that every layout knows whose words they are.
//!
//! A string of a view mixes labels with what people wrote: names, agreements, reasons. What people wrote stays in the
//! language of the plan, whatever language the labels are in, and may run from right to left. So it stands between
//! the two marks with which Unicode isolates text of unknown direction (UAX #9: FSI, PDI). Paper and page turn the
//! marks into a language that a screen reader hears; a terminal leaves them out.

/// Before text of the circle.
pub const OPEN: char = '\u{2068}';
/// After text of the circle.
pub const CLOSE: char = '\u{2069}';

/// Longest text of something that is only referred to.
const REFERENCE_LENGTH: usize = 90;

/// The text without marks, as a terminal shows it.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// The text of the circle, marked, where it says something.
pub(super) fn said(text: Option<&str>) -> Option<String> {
    let text = plain(text?);
    let text = text.trim();
    let says = text
        .chars()
        .any(|c| !c.is_whitespace() && !draws_nothing(c));
    says.then(|| format!("{OPEN}{text}{CLOSE}"))
}

/// A number or code that is the same in every language: marked, so that lines from right to left keep its order.
pub(super) fn neutral(code: &str) -> String {
    format!("{OPEN}{code}{CLOSE}")
}

/// True for controls, joiners, marks of direction, variation selectors and the like: a text of only these says nothing.
#[must_use]
pub fn draws_nothing(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        )
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The text with its explanation in brackets.
pub(super) fn with_note(text: String, note: Option<&str>) -> String {
    match said(note) {
        Some(note) => format!("{text} ({note})"),
        None => text,
    }
}

/// The text as a reference: cut at a word when it is long. The marks stay in pairs.
pub(super) fn short(text: &str) -> String {
    shortened(text, REFERENCE_LENGTH)
}

/// The text cut at a word when it has more than `most` characters. The marks stay in pairs.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    let (mut end, mut count, mut open) = (None, 0, false);
    for (at, c) in text.char_indices() {
        if c == OPEN || c == CLOSE {
            continue;
        }
        if count == most {
            end = Some(at);
            break;
        }
        count += 1;
    }
    let Some(end) = end else {
        return without_full_stop(text);
    };
    let cut = text.get(..end).unwrap_or(text);
    let cut = cut
        .rsplit_once(char::is_whitespace)
        .map_or(cut, |(words, _)| words);
    for c in cut.chars() {
        open = c == OPEN || (open && c != CLOSE);
    }
    let cut = cut.trim_end_matches([',', ';', ':', '.']);
    // The dots belong to what they cut, also in a line that runs the other way.
    if open {
        format!("{cut} …{CLOSE}")
    } else {
        format!("{cut} …")
    }
}

fn without_full_stop(text: &str) -> String {
    match text.strip_suffix(CLOSE) {
        Some(inside) => format!("{}{CLOSE}", inside.trim_end_matches('.')),
        None => text.trim_end_matches('.').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_end_at_a_word() {
        assert_eq!(short("kort."), "kort");
        let long = short(&"ééntje, ".repeat(40));
        assert!(
            long.ends_with("ééntje …") && long.chars().count() <= REFERENCE_LENGTH + 2,
            "{long}"
        );
        assert_eq!(
            short(&"x".repeat(200)).chars().count(),
            REFERENCE_LENGTH + 2
        );
    }

    #[test]
    fn marks_stay_in_pairs() {
        let marked = said(Some(" Sem slaapt bij oma. ")).unwrap_or_default();
        assert_eq!(marked, "\u{2068}Sem slaapt bij oma.\u{2069}");
        assert_eq!(plain(&short(&marked)), "Sem slaapt bij oma");
        let long = short(&format!("A1 {OPEN}{}{CLOSE}", "woord ".repeat(40)));
        assert!(long.ends_with("woord …\u{2069}"), "{long}");
        let two = format!("{OPEN}Oma{CLOSE} {OPEN}{}{CLOSE}", "x".repeat(100));
        assert_eq!(short(&two), "\u{2068}Oma\u{2069} …");
    }

    #[test]
    fn marks_that_someone_typed_are_left_out() {
        assert_eq!(
            said(Some("a\u{2068}b\u{2069}\u{2069}")),
            Some("\u{2068}ab\u{2069}".to_owned())
        );
        assert_eq!(said(Some(" \u{2069} ")), None);
    }
}

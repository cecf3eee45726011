//! Groups of a digest as someone types them from paper.

use crate::writing::Refusal;

/// At least two groups of four hexadecimal digits, in any case, with spaces or dashes between or nothing.
pub(super) fn groups(typed: &str) -> Result<Vec<String>, Refusal> {
    let between = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '·');
    let mut out = Vec::new();
    for part in typed.split(between).filter(|part| !part.is_empty()) {
        if !part.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Refusal::new("papier-tekens"));
        }
        if part.len() % 4 != 0 {
            return Err(Refusal::new("papier-groepen"));
        }
        let part = part.to_ascii_lowercase();
        out.extend(crate::digest::in_groups(&part));
    }
    match out.len() {
        0 | 1 => Err(Refusal::new("papier-te-kort")),
        2..=16 => Ok(out),
        _ => Err(Refusal::new("papier-groepen")),
    }
}

//! Why something is not written.

use std::fmt;

use chrono::NaiveDate;

use crate::report::Arg;

/// A sentence that says why something is not done (or what was done): the key of its text and the values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Key of the text.
    pub key: &'static str,
    /// Values for the text: ids, numbers, days and words of the contract.
    pub args: Vec<(&'static str, Arg)>,
}

impl Refusal {
    /// A refusal without values.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// Adds a word.
    #[must_use]
    pub fn word(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, Arg::Word(value.to_string())));
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl TryInto<i64>) -> Self {
        self.args
            .push((name, Arg::Number(value.try_into().unwrap_or(i64::MAX))));
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

impl std::error::Error for Refusal {}

/// A refusal of an id that tells which ids there are (`$id`, `$bekend`); ids are no personal data.
#[must_use]
pub fn unknown<'k>(key: &'static str, id: &str, known: impl Iterator<Item = &'k str>) -> Refusal {
    let known: Vec<&str> = known.collect();
    let list = if known.is_empty() {
        "–".to_owned()
    } else {
        known.join(", ")
    };
    Refusal::new(key).word("id", id).word("bekend", list)
}

/// Refuses a fact of after the reference date: such a fact would not count yet.
///
/// # Errors
/// When `on` is later.
pub fn refuse_later(on: NaiveDate, reference: NaiveDate) -> Result<(), Refusal> {
    if on > reference {
        return Err(Refusal::new("opschrijven-later")
            .word("dag", on)
            .word("peildatum", reference));
    }
    Ok(())
}

//! Where a verb puts what it says: texts are gathered here and leave the program at the end, in one go.

use chrono::NaiveDate;
use kringplan_core::report::Arg;
pub(crate) use kringplan_core::writing::Refusal;

use crate::io::{Surroundings, Terminal};
use crate::lang::{Texts, shown_lines};
use crate::passphrase::Passphrases;

/// What a run leaves behind.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Exit code: 0 fine, 1 a negative result, 2 unusable.
    pub code: u8,
    /// For standard output.
    pub out: Vec<u8>,
    /// For standard error.
    pub err: String,
}

/// Language, day and paper for one run.
pub(crate) struct Desk {
    /// The texts in the language of this run.
    pub(crate) texts: &'static Texts,
    /// Today on the local calendar: the reference date unless `--date` says another.
    pub(crate) today: NaiveDate,
    /// Colour may be added.
    pub(crate) colour: bool,
    /// Only the exit code and errors.
    pub(crate) quiet: bool,
    /// Where the passphrase of a locked file comes from.
    pub(crate) passphrases: Passphrases,
    /// What was said so far.
    pub(crate) outcome: Outcome,
}

impl Desk {
    pub(crate) fn new(texts: &'static Texts, around: &Surroundings) -> Self {
        Self {
            texts,
            today: around.today,
            colour: around.colour,
            quiet: false,
            passphrases: Passphrases::default(),
            outcome: Outcome::default(),
        }
    }

    /// Text for standard output.
    pub(crate) fn print(&mut self, text: &str) {
        self.outcome.out.extend_from_slice(text.as_bytes());
    }

    /// A remark on standard error, left out with `--quiet`.
    pub(crate) fn note(&mut self, key: &str, args: &[(&str, Arg)]) {
        if !self.quiet {
            let text = self.texts.say_with(key, args);
            self.outcome.err.push_str(&text);
            self.outcome.err.push('\n');
        }
    }

    /// A remark that cannot wait for the end of the run.
    pub(crate) fn note_now(&self, key: &str, args: &[(&str, Arg)]) {
        if !self.quiet {
            Terminal.say(&self.texts.say_with(key, args));
        }
    }

    /// Something that stands in the way: on standard error, and the exit code becomes 2.
    pub(crate) fn fail(&mut self, refusal: &Refusal) {
        let text = self.texts.say_with(refusal.key, &refusal.args);
        self.complain(&text);
    }

    /// The same, with the words at hand.
    pub(crate) fn complain(&mut self, text: &str) {
        self.outcome.err.push_str("kringplan: ");
        self.outcome.err.push_str(&shown_lines(text));
        self.outcome.err.push('\n');
        self.raise(2);
    }

    /// Of several results the highest counts.
    pub(crate) fn raise(&mut self, code: u8) {
        self.outcome.code = self.outcome.code.max(code);
    }
}

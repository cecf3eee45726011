//! A finding: a code, how heavy it weighs, and where. Its words come from the Fluent texts when it is shown.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::path::Path;
use crate::source::Position;

/// Ernst. Hoe zwaar een bevinding weegt; een fout vraagt aandacht en houdt niets tegen. | Severity. How heavy a finding weighs; a `fout` asks for attention and blocks nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// hier moet de kring nog iets over zeggen | the circle still has to say something about this
    Fout,
    /// let op | mind this
    Waarschuwing,
    /// een tip | a tip
    Tip,
}

/// A value that a text may hold: never a name, a birth date or free text of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A number.
    Number(i64),
    /// An id or a word of the contract.
    Word(String),
}

/// Something to tell about a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable code, such as `AFS-003`.
    pub code: &'static str,
    /// Which of the rule's texts; empty for a rule with one.
    pub branch: &'static str,
    /// How heavy it weighs here.
    pub severity: Severity,
    /// Where.
    pub path: Path,
    /// Values for the text.
    pub args: Vec<(&'static str, Arg)>,
    /// Place in the text, where the pointer alone does not tell it (an unknown key, a text that cannot be read).
    pub place: Option<Position>,
}

impl Finding {
    /// A finding at a place.
    #[must_use]
    pub fn new(code: &'static str, branch: &'static str, severity: Severity, path: Path) -> Self {
        Self {
            code,
            branch,
            severity,
            path,
            args: Vec::new(),
            place: None,
        }
    }

    /// Adds a number for the text.
    pub fn number(&mut self, name: &'static str, value: impl Into<i64>) -> &mut Self {
        self.args.push((name, Arg::Number(value.into())));
        self
    }

    /// Adds an id or a word of the contract for the text; never a name or free text.
    pub fn word(&mut self, name: &'static str, value: impl ToString) -> &mut Self {
        self.args.push((name, Arg::Word(value.to_string())));
        self
    }

    /// Says where in the text, where the pointer alone does not tell it.
    pub fn place(&mut self, place: Position) -> &mut Self {
        self.place = Some(place);
        self
    }
}

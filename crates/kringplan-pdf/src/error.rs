//! Why printing failed: a fault of a template or of the program, never of the plan.

use std::fmt;

use typst::diag::SourceDiagnostic;

use crate::faces::FontSet;

/// Printing failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintError {
    /// What Typst said, without any text of the plan.
    pub messages: Vec<String>,
    /// Faces that the document needs and that are not at hand.
    pub missing_fonts: Vec<FontSet>,
}

impl PrintError {
    pub(crate) fn of(error: &dyn fmt::Display) -> Self {
        Self::because(&without_quotes(&error.to_string()))
    }

    pub(crate) fn because(why: &str) -> Self {
        Self {
            messages: vec![why.to_owned()],
            missing_fonts: Vec::new(),
        }
    }

    pub(crate) fn without(fonts: Vec<FontSet>) -> Self {
        let names: Vec<&str> = fonts.iter().map(|set| set.id()).collect();
        Self {
            messages: vec![format!("fonts are missing: {}", names.join(", "))],
            missing_fonts: fonts,
        }
    }

    pub(crate) fn from_typst(errors: &[SourceDiagnostic]) -> Self {
        let mut messages: Vec<String> = errors
            .iter()
            .map(|error| without_quotes(&error.message))
            .collect();
        messages.dedup();
        Self {
            messages,
            missing_fonts: Vec::new(),
        }
    }
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let messages = self.messages.join("; ");
        write!(f, "the document could not be printed: {messages}")
    }
}

impl std::error::Error for PrintError {}

/// Leaves out what a message quotes: that may be text of the plan.
pub(crate) fn without_quotes(message: &str) -> String {
    message
        .split(['"', '`', '“', '”'])
        .enumerate()
        .map(|(part, text)| if part % 2 == 0 { text } else { "…" })
        .collect()
}

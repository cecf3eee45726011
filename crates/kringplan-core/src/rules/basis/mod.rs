//! Rules of the chapter.

use super::Rule;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[];

//! Writing in a plan: additions that touch nothing else, and the reasons not to write.
//!
//! Whoever writes (command line, browser) goes through [`Draft`]; whatever cannot be true is refused with a
//! [`Refusal`], a sentence with values that the Fluent texts have in both languages.

mod draft;
mod lookup;
mod patch;
mod place;
mod refusal;

pub use draft::Draft;
pub use patch::{Rejected, patch};
pub use refusal::{Refusal, refuse_later, unknown};

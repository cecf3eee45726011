//! The printed plan: the words of `kringplan-view`, the Typst world, and the bytes of the PDF.
//!
//! ```text
//! PlanView, CheckView, CheckFormView ──► JSON, cleaned ──► templates/*.typ ──► PDF/UA-1 + PDF/A-2a
//!  (kringplan-view)                        (text.rs)         (world.rs)         (render.rs)
//! ```
//!
//! This is the only crate that names Typst. Templates hold layout, `kringplan-view` puts words and plan together;
//! text of the plan travels as JSON strings and is never read as markup.
//!
//! Why a small [`World`](typst::World) of our own instead of the crate `typst-as-lib`: that crate hands data
//! over by cloning Typst's whole library for every render, which throws away what the cache knew, and takes
//! today's date from the machine, while ours swaps one file, keeps all else and gives the same bytes each time.

#![warn(clippy::disallowed_methods)]

mod render;
mod text;
mod world;

pub use kringplan_view::{
    CheckFormView, CheckView, DOCUMENT_LANGUAGES, Facts, NothingToCheck, PlanView, PrintDate,
};
#[doc(hidden)]
pub use render::Prepared;
pub use render::{Counters, PrintError, Printable, Printed, Printer, counters};
pub use text::PLACEHOLDER;

//! The printed documents: the words of `kringplan-view`, the Typst world, and the bytes of PDF, pictures and pages.
//!
//! ```text
//! PlanView, CheckView, … ──► JSON, cleaned ──────► templates/*.typ ──► PDF/UA-1 + PDF/A, pictures, HTML
//!  (kringplan-view)          (prepared, text.rs)    (world.rs)          (render.rs)
//! an order (order.rs) ──► the document of it, or why there is none (make.rs), and what to know of it (notes.rs)
//! PDF ──► the plan file inside (attached.rs)
//! ```
//!
//! The fonts are inside with the feature `embedded-fonts`; without it they are brought one by one (fonts.rs), and what
//! a document needs of them is known beforehand (faces.rs).
//!
//! This is the only crate that names Typst. Templates hold layout, `kringplan-view` puts words and plan together;
//! text of the plan travels as JSON strings and is never read as markup.
//!
//! Why a small [`World`](typst::World) of our own instead of the crate `typst-as-lib`: that crate hands data
//! over by cloning Typst's whole library for every render, which throws away what the cache knew, and takes
//! today's date from the machine, while ours swaps one file, keeps all else and gives the same bytes each time.

#![warn(clippy::disallowed_methods)]

mod attached;
mod breaks;
mod error;
mod faces;
mod fonts;
mod form;
mod make;
pub mod notes;
mod order;
mod prepared;
mod printable;
mod render;
mod templates;
mod text;
mod world;

pub use attached::{AttachedError, attached};
pub use error::PrintError;
pub use faces::FontSet;
pub use fonts::NotOurFont;
pub use form::Form;
pub use kringplan_view::{
    CheckFormView, CheckView, DOCUMENT_LANGUAGES, DistributionView, NoShare, NothingToCheck,
    PlanView, PrintDate, Receiver, ShareView, WeekView, WorksheetView, everyone,
};
pub use make::{Made, PlanOnDay, make, needed_fonts, no_share};
pub use order::{EVERYONE, Kind, Order, Paper};
#[doc(hidden)]
pub use prepared::Prepared;
pub use printable::Printable;
pub use render::{Counters, Paged, Picture, Pictured, Printed, Printer, counters};
pub use text::PLACEHOLDER;

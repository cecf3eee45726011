//! Which change is noticed by which digest: the table of seals, and the page that shows it (`schemas/zegels.md`).
//!
//! The table is measured, not written: every place of the schema is changed in a plan that has them all. A test
//! (`tests/tamper`) holds what comes out against the contract.

mod page;
mod sample;
mod tamper;

pub use sample::maximal_plan;
pub use tamper::{Effect, Kind, Tampering, schema_places, tamper};

pub(super) use page::page;

//! The core for the browser: JSON text in, JSON text out, so that the browser gives the same bytes as the command line.
//!
//! Knows neither Typst nor `jsonschema`. Every function is plain Rust as well, so that the host's tests can call it.
//! A function that cannot do what is asked throws a text that is JSON: see [`refusal`].

#![warn(clippy::disallowed_methods)]

#[cfg(target_family = "wasm")]
mod composer;
mod conditions;
mod editing;
mod judging;
mod plans;
mod reading;
pub mod refusal;
mod words;

pub use conditions::{conditions_add, conditions_fix, conditions_lint, conditions_none};
pub use editing::{edit, format, new_plan, revise};
pub use judging::{assess, assess_opening};
pub use plans::{check, contract_version, diff, digest, explain, holds_bsn, status, verify};
pub use words::moment;

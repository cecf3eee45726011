//! The pure core of Kringplan: model, rules, report, schema and digests.
//!
//! Nothing here reads a clock, a file, the environment or a network, and nothing knows Typst or `jsonschema`:
//! the reference date, the text and the word lists come in as parameters. So the same code runs on the command
//! line and in the browser, and the same input always gives the same bytes.
//!
//! Data flows one way: text → [`source`] → [`structure`] → [`model`] → [`rules`] → [`report`].

#![warn(clippy::disallowed_methods)]

pub mod assess;
pub mod check;
pub mod conditions;
pub mod digest;
pub mod document;
pub mod format;
pub mod fresh;
pub mod model;
pub mod nfc;
pub mod path;
pub mod publish;
pub mod report;
pub mod rules;
pub mod schema;
pub mod source;
pub mod state;
pub mod structure;
pub mod text;
pub mod verify;
pub mod versions;
pub mod writing;

pub use check::{Checked, Context, check};
pub use document::Document;

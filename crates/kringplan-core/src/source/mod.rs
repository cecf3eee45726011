//! The text of a plan file as it stands: a strict JSON reader that keeps positions, and edits that touch nothing else.
//!
//! No library reads JSON the way the contract asks (every problem at once, with its place; duplicate keys, `null`,
//! number spellings and lone surrogates refused), so this reader is ours. It only knows JSON, not plans.

mod decode;
mod edit;
mod node;
mod read;
mod scan;
mod write;

pub use edit::{
    Edit, EditError, Layout, apply, insert_item, insert_member, push_item, remove_item,
    remove_member, replace_value,
};
pub use node::{Member, Node, NodeKind, Position, Source};
pub use read::{Misfit, from_text};
pub use scan::{Limits, Problem, ProblemKind, scan};
pub use write::{NotWhole, canonical, compact, pretty};

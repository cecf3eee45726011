//! Does a text have the shape of a plan file? Every fault at once, with its place.
//!
//! The shape is compiled from the published schema without its texts (`data/vormen.json`, generated), so schema and
//! reader cannot drift apart: a keyword that the compiler does not know is a failing test. `jsonschema` and other
//! validators judge the same files in the gate.

mod shape;
mod walk;

#[cfg(feature = "generate")]
pub(crate) use shape::TEXTS;
pub use shape::{ObjectShape, Shape, ShapeId, Shapes, TextKind};
pub use walk::{Fault, FaultKind, inspect, mask, nearest};

//! Where the contract puts a new member of an object.

use serde_json::Value;

use crate::path::Path;
use crate::source::{Edit, EditError, Layout, Source, insert_member};
use crate::structure::Shapes;

/// The edit that adds a member at its place in the contract; one that the contract does not know comes at the end.
pub(super) fn member(
    source: &Source,
    holder: &Path,
    key: &str,
    value: &Value,
    layout: Layout,
) -> Result<Edit, EditError> {
    let shapes = Shapes::plan();
    let known = source.find(holder).and_then(|node| {
        let id = shapes.at(source, holder)?;
        shapes.object(id, source, node)
    });
    let names: Vec<&str> = known
        .into_iter()
        .flat_map(|object| object.members.iter().map(|(name, _)| name.as_str()))
        .collect();
    let rank = |key: &str| names.iter().position(|name| *name == key);
    let own = rank(key);
    insert_member(source, holder, key, value, layout, |other| match own {
        Some(own) => rank(other).is_some_and(|other| other < own),
        None => true,
    })
}

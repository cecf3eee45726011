//! Values of the raw tree by where they stand: `deelnemers/*/ouderVan/*`, with `*` for every item of a list.
//!
//! A rule over many members is a table of such patterns, and a test can hold the table against the contract.

use std::borrow::Cow;

use crate::path::Path;
use crate::source::{Node, NodeKind, Source};

/// Every text that a pattern leads to, in order of the file.
pub(super) fn texts_at<'a>(source: &'a Source, pattern: &str) -> Vec<(Path, Cow<'a, str>)> {
    let steps: Vec<&str> = pattern.split('/').collect();
    let mut found = Vec::new();
    walk(source, source.root(), Path::root(), &steps, &mut found);
    found
}

fn walk<'a>(
    source: &'a Source,
    node: &'a Node,
    path: Path,
    steps: &[&str],
    found: &mut Vec<(Path, Cow<'a, str>)>,
) {
    match (steps.split_first(), &node.kind) {
        (None, NodeKind::String { .. }) => found.push((path, source.string(node))),
        (Some((&"*", rest)), NodeKind::Array(items)) => {
            for (i, item) in items.iter().enumerate() {
                walk(source, item, path.clone().at(i), rest, found);
            }
        }
        (Some((key, rest)), NodeKind::Object(_)) => {
            if let Some(member) = source.member(node, key) {
                walk(source, &member.value, path.key(key), rest, found);
            }
        }
        _ => {}
    }
}

/// The patterns of every text of a kind that the contract knows.
#[cfg(test)]
pub(super) fn patterns_of(kind: crate::structure::TextKind) -> Vec<String> {
    use crate::structure::{ObjectShape, Shape, ShapeId, Shapes, TextKind};

    fn members(
        shapes: &Shapes,
        object: &ObjectShape,
        kind: TextKind,
        path: &str,
        out: &mut Vec<String>,
    ) {
        for (name, id) in &object.members {
            let inner = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}/{name}")
            };
            shape(shapes, *id, kind, &inner, out);
        }
    }

    fn shape(shapes: &Shapes, id: ShapeId, kind: TextKind, path: &str, out: &mut Vec<String>) {
        match shapes.get(id) {
            Shape::Text(found) if *found == kind => out.push(path.to_owned()),
            Shape::List(item, _) => shape(shapes, *item, kind, &format!("{path}/*"), out),
            Shape::Object(object) => members(shapes, object, kind, path, out),
            Shape::Tagged(_, variants) => {
                for (_, object) in variants {
                    members(shapes, object, kind, path, out);
                }
            }
            _ => {}
        }
    }

    let shapes = Shapes::plan();
    let mut out = Vec::new();
    shape(shapes, shapes.root(), kind, "", &mut out);
    out.sort();
    out.dedup();
    out
}

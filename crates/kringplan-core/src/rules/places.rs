//! Values of the raw tree by where they stand: `deelnemers/*/ouderVan/*`, with `*` for every item of a list.
//!
//! A rule over many members is a table of such patterns, and a test can hold the table against the contract.

use std::borrow::Cow;

use crate::path::Path;
use crate::source::{Node, NodeKind, Source};

/// A place on the way down the tree. It becomes a [`Path`] only when something is found there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'p> {
    /// The whole file.
    Root,
    /// A member of a place.
    Key(&'p Place<'p>, &'p str),
    /// An item of a place.
    Index(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// The place as findings name it.
    pub(super) fn path(&self) -> Path {
        match self {
            Self::Root => Path::root(),
            Self::Key(holder, key) => holder.path().key(key),
            Self::Index(holder, index) => holder.path().at(*index),
        }
    }

    /// The name of the member that stands here.
    pub(super) fn member(&self) -> Option<&str> {
        match self {
            Self::Key(_, key) => Some(key),
            _ => None,
        }
    }

    /// The outermost list and the item of it in which this place stands.
    pub(super) fn item(&self) -> Option<(&str, usize)> {
        match self {
            Self::Root => None,
            Self::Index(Self::Key(Self::Root, list), index) => Some((list, *index)),
            Self::Key(holder, _) | Self::Index(holder, _) => holder.item(),
        }
    }
}

/// What looks at a text: its place, what was asked for it, and the text.
pub(super) type See<'s, 'a, T> = dyn FnMut(&Place, T, Cow<'a, str>) + 's;

/// Patterns with what is asked for each, as a tree, so that one walk serves all.
#[derive(Debug)]
pub(super) struct Patterns<T> {
    here: Option<T>,
    items: Option<Box<Patterns<T>>>,
    members: Vec<(&'static str, Patterns<T>)>,
}

impl<T: Copy> Patterns<T> {
    /// The tree of these patterns.
    pub(super) fn new(patterns: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut root = Self::empty();
        for (pattern, asked) in patterns {
            pattern.split('/').fold(&mut root, Self::step).here = Some(asked);
        }
        root
    }

    fn empty() -> Self {
        Self {
            here: None,
            items: None,
            members: Vec::new(),
        }
    }

    fn step(&mut self, step: &'static str) -> &mut Self {
        if step == "*" {
            return self.items.get_or_insert_with(|| Box::new(Self::empty()));
        }
        let at = self
            .members
            .iter()
            .position(|(name, _)| *name == step)
            .unwrap_or_else(|| {
                self.members.push((step, Self::empty()));
                self.members.len() - 1
            });
        &mut self.members[at].1
    }

    /// Shows every text that a pattern leads to, member by member in order of the patterns.
    pub(super) fn each<'a>(&self, source: &'a Source, see: &mut See<'_, 'a, T>) {
        self.walk(source, source.root(), &Place::Root, see);
    }

    fn walk<'a>(
        &self,
        source: &'a Source,
        node: &'a Node,
        place: &Place,
        see: &mut See<'_, 'a, T>,
    ) {
        match &node.kind {
            NodeKind::String { .. } => {
                if let Some(asked) = self.here {
                    see(place, asked, source.string(node));
                }
            }
            NodeKind::Array(list) => {
                for inside in self.items.iter() {
                    for (i, item) in list.iter().enumerate() {
                        inside.walk(source, item, &Place::Index(place, i), see);
                    }
                }
            }
            NodeKind::Object(_) => {
                for (name, inside) in &self.members {
                    if let Some(member) = source.member(node, name) {
                        inside.walk(source, &member.value, &Place::Key(place, name), see);
                    }
                }
            }
            _ => {}
        }
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

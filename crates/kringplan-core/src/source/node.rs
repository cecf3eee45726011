//! The parsed text: nodes that remember where they stand.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::decode::string_of;
use crate::path::{Path, Step};

/// A text and its tree. Offsets are bytes from the start of the text.
#[derive(Debug, Clone)]
pub struct Source {
    pub(super) text: String,
    pub(super) root: Node,
    pub(super) not_nfc: Vec<(Path, u32)>,
    pub(super) has_bom: bool,
    pub(super) lines: OnceLock<Lines>,
}

/// One JSON value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// First byte of the value.
    pub start: u32,
    /// First byte after the value.
    pub end: u32,
    /// What it is.
    pub kind: NodeKind,
}

/// The kinds of JSON value that a plan file can hold.
#[derive(Debug, Clone)]
pub enum NodeKind {
    /// A string; `escaped` when it holds a backslash.
    String {
        /// Decoding is needed.
        escaped: bool,
    },
    /// An integer.
    Number(i64),
    /// `true` or `false`.
    Bool(bool),
    /// A list.
    Array(Vec<Node>),
    /// An object, members in order of the text.
    Object(Vec<Member>),
    /// A value that was refused (`null`, `1.0`); a problem was recorded for it.
    Refused,
}

/// One member of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// The key, a string node.
    pub key: Node,
    /// The value.
    pub value: Node,
}

/// Line and column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line from 1.
    pub line: u32,
    /// Column from 1, in characters.
    pub column: u32,
}

/// Where the lines of a text start, so that positions are cheap to tell.
#[derive(Debug, Clone)]
pub(super) struct Lines(Vec<u32>);

impl Lines {
    pub(super) fn of(text: &[u8]) -> Self {
        let after_breaks = text
            .iter()
            .enumerate()
            .filter(|(_, b)| **b == b'\n')
            .map(|(i, _)| i + 1);
        Self(
            std::iter::once(0)
                .chain(after_breaks)
                .map(|i| u32::try_from(i).unwrap_or(u32::MAX))
                .collect(),
        )
    }

    pub(super) fn position(&self, text: &[u8], offset: u32) -> Position {
        let line = self.0.partition_point(|start| *start <= offset).max(1);
        let start = self.0[line - 1] as usize;
        let before = text
            .get(start..(offset as usize).min(text.len()))
            .unwrap_or_default();
        let before = before.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(before);
        // Continuation bytes of UTF-8 are no characters of their own.
        let column = before.iter().filter(|b| **b & 0xC0 != 0x80).count() + 1;
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }
}

impl Source {
    /// The text exactly as it was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text without a byte order mark.
    #[must_use]
    pub fn json(&self) -> &str {
        self.text.strip_prefix('\u{feff}').unwrap_or(&self.text)
    }

    /// The outermost value.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// Texts and keys that are not in Unicode normalisation form C.
    #[must_use]
    pub fn not_nfc(&self) -> &[(Path, u32)] {
        &self.not_nfc
    }

    /// The text starts with a byte order mark.
    #[must_use]
    pub fn has_bom(&self) -> bool {
        self.has_bom
    }

    /// Line and column of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let text = self.text.as_bytes();
        self.lines
            .get_or_init(|| Lines::of(text))
            .position(text, offset)
    }

    /// The raw bytes of a node.
    #[must_use]
    pub fn raw(&self, node: &Node) -> &str {
        self.text
            .get(node.start as usize..node.end as usize)
            .unwrap_or_default()
    }

    /// The text of a string node; empty for other nodes.
    #[must_use]
    pub fn string<'a>(&'a self, node: &Node) -> Cow<'a, str> {
        string_of(&self.text, node)
    }

    /// The node is a string with this text.
    #[must_use]
    pub fn is_string(&self, node: &Node, text: &str) -> bool {
        match node.kind {
            // Most keys differ in length already.
            NodeKind::String { escaped: false } => {
                (node.end - node.start) as usize == text.len() + 2 && self.string(node) == text
            }
            NodeKind::String { escaped: true } => self.string(node) == text,
            _ => false,
        }
    }

    /// The member `key` of an object node.
    #[must_use]
    pub fn member<'a>(&'a self, node: &'a Node, key: &str) -> Option<&'a Member> {
        match &node.kind {
            NodeKind::Object(members) => members.iter().find(|m| self.is_string(&m.key, key)),
            _ => None,
        }
    }

    /// The value at a path.
    #[must_use]
    pub fn find(&self, path: &Path) -> Option<&Node> {
        path.steps()
            .iter()
            .try_fold(&self.root, |node, step| match (step, &node.kind) {
                (Step::Key(key), _) => self.member(node, key).map(|m| &m.value),
                (Step::Index(index), NodeKind::Array(items)) => items.get(*index),
                // A member whose name is a number: pointers cannot tell it from an index.
                (Step::Index(index), _) => self.member(node, &index.to_string()).map(|m| &m.value),
            })
    }

    /// Where a path stands, or the nearest value that holds it.
    #[must_use]
    pub fn locate(&self, path: &Path) -> Position {
        let mut depth = path.steps().len();
        loop {
            if let Some(node) = self.find(&path.truncated(depth)) {
                return self.position(node.start);
            }
            depth = depth.saturating_sub(1);
        }
    }
}

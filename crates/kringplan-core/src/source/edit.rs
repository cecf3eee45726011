//! Edits that splice new text into the old: every byte outside the edit stays as it was.

mod style;

use std::fmt;

use super::node::{Member, Node, NodeKind, Source};
use crate::path::Path;
pub use style::Layout;
use style::{Style, quoted};

/// Replace the bytes `start..end` by `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// First byte that goes.
    pub start: usize,
    /// First byte that stays.
    pub end: usize,
    /// What comes instead.
    pub text: String,
}

/// Why an edit cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// There is nothing at the path.
    NotFound,
    /// What stands at the path is no list or object, as the edit needs.
    WrongKind,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "nothing stands at this place",
            Self::WrongKind => "what stands at this place is of another kind",
        })
    }
}

impl std::error::Error for EditError {}

/// Applies an edit to the text it was made for.
#[must_use]
pub fn apply(text: &str, edit: &Edit) -> String {
    let mut out = String::with_capacity(text.len() + edit.text.len());
    out.push_str(&text[..edit.start]);
    out.push_str(&edit.text);
    out.push_str(&text[edit.end..]);
    out
}

/// The edit that puts `value` in the place of what stands at `path`.
///
/// # Errors
/// [`EditError::NotFound`] when nothing stands there.
pub fn replace_value(
    source: &Source,
    path: &Path,
    value: &serde_json::Value,
    layout: Layout,
) -> Result<Edit, EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let style = Style::of(source);
    let indent = style.indent_at(source, node.start);
    let holder = source.find(&path.parent()).unwrap_or(node);
    let on_one_line = |node: &Node| holds_something(node) && !source.raw(node).contains('\n');
    let layout = match layout {
        Layout::Spread if on_one_line(node) || on_one_line(holder) => Layout::Line,
        layout => layout,
    };
    Ok(Edit {
        start: node.start as usize,
        end: node.end as usize,
        text: style.render(value, &indent, layout),
    })
}

/// The edit that adds `value` at the end of the list at `path`, in the layout of the text.
///
/// # Errors
/// [`EditError::NotFound`] when nothing stands there, [`EditError::WrongKind`] when it is no list.
pub fn push_item(
    source: &Source,
    path: &Path,
    value: &serde_json::Value,
) -> Result<Edit, EditError> {
    let end = items(source, path)?.1.len();
    insert_item(source, path, end, value, Layout::Short)
}

/// The edit that adds `value` to the list at `path`, so that it becomes item `index`; what stood there moves on.
///
/// # Errors
/// [`EditError::NotFound`] when nothing stands there or the list is too short, [`EditError::WrongKind`] when it is no
/// list.
pub fn insert_item(
    source: &Source,
    path: &Path,
    index: usize,
    value: &serde_json::Value,
    layout: Layout,
) -> Result<Edit, EditError> {
    let (node, items) = items(source, path)?;
    let place = match (index.checked_sub(1), items.first()) {
        (Some(before), _) => Place::After(items.get(before).ok_or(EditError::NotFound)?),
        (None, Some(first)) => Place::Before(first),
        (None, None) => Place::Inside,
    };
    Ok(add(source, node, place, layout, |style, indent, layout| {
        style.render(value, indent, layout)
    }))
}

fn holds_something(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Array(items) => !items.is_empty(),
        NodeKind::Object(members) => !members.is_empty(),
        _ => false,
    }
}

/// The list at a path, with its items.
fn items<'s>(source: &'s Source, path: &Path) -> Result<(&'s Node, &'s [Node]), EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    match &node.kind {
        NodeKind::Array(items) => Ok((node, items)),
        _ => Err(EditError::WrongKind),
    }
}

/// The object at a path, with its members.
fn members<'s>(source: &'s Source, path: &Path) -> Result<(&'s Node, &'s [Member]), EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    match &node.kind {
        NodeKind::Object(members) => Ok((node, members)),
        _ => Err(EditError::WrongKind),
    }
}

/// The edit that adds the member `key` to the object at `path`: right after the last member that `comes_before` it,
/// else before all others.
///
/// # Errors
/// [`EditError::NotFound`] when nothing stands there, [`EditError::WrongKind`] when it is no object.
pub fn insert_member(
    source: &Source,
    path: &Path,
    key: &str,
    value: &serde_json::Value,
    layout: Layout,
    comes_before: impl Fn(&str) -> bool,
) -> Result<Edit, EditError> {
    let (node, members) = members(source, path)?;
    let last = (members.iter()).rfind(|m| comes_before(source.string(&m.key).as_ref()));
    let place = match (last, members.first()) {
        (Some(last), _) => Place::After(&last.value),
        (None, Some(first)) => Place::Before(&first.key),
        (None, None) => Place::Inside,
    };
    let key = quoted(key);
    Ok(add(source, node, place, layout, |style, indent, layout| {
        let colon = if style.newline.is_some() || source.text().contains("\": ") {
            ": "
        } else {
            ":"
        };
        format!("{key}{colon}{}", style.render(value, indent, layout))
    }))
}

/// The edit that takes the member `key` away from the object at `path`, with the comma and white space that came with it.
///
/// # Errors
/// [`EditError::NotFound`] when there is no such member, [`EditError::WrongKind`] when `path` is no object.
pub fn remove_member(source: &Source, path: &Path, key: &str) -> Result<Edit, EditError> {
    let (node, members) = members(source, path)?;
    let at = members
        .iter()
        .position(|m| source.is_string(&m.key, key))
        .ok_or(EditError::NotFound)?;
    // From the end of what stood before, so that the comma goes too; the first member takes the comma after it.
    let (start, end) = match (at.checked_sub(1), members.get(at + 1)) {
        (Some(before), _) => (members[before].value.end, members[at].value.end),
        (None, Some(after)) => (members[at].key.start, after.key.start),
        (None, None) => (node.start + 1, node.end - 1),
    };
    Ok(Edit {
        start: start as usize,
        end: end as usize,
        text: String::new(),
    })
}

/// The edit that takes item `index` away from the list at `path`, with the comma and white space that came with it.
///
/// # Errors
/// [`EditError::NotFound`] when there is no such item, [`EditError::WrongKind`] when `path` is no list.
pub fn remove_item(source: &Source, path: &Path, index: usize) -> Result<Edit, EditError> {
    let (node, items) = items(source, path)?;
    let item = items.get(index).ok_or(EditError::NotFound)?;
    // As with members: the comma before goes too; the first item takes the comma after it.
    let before = index.checked_sub(1).and_then(|before| items.get(before));
    let (start, end) = match (before, items.get(index + 1)) {
        (Some(before), _) => (before.end, item.end),
        (None, Some(after)) => (item.start, after.start),
        (None, None) => (node.start + 1, node.end - 1),
    };
    Ok(Edit {
        start: start as usize,
        end: end as usize,
        text: String::new(),
    })
}

/// Where something new comes in a list or an object.
#[derive(Clone, Copy)]
enum Place<'s> {
    /// Before its first item or key.
    Before(&'s Node),
    /// After this value.
    After(&'s Node),
    /// Between brackets that hold nothing yet.
    Inside,
}

fn add(
    source: &Source,
    holder: &Node,
    place: Place,
    layout: Layout,
    render: impl Fn(&Style, &str, Layout) -> String,
) -> Edit {
    let style = Style::of(source);
    let outer = style.indent_at(source, holder.start);
    let neighbour = match place {
        Place::Before(node) | Place::After(node) => Some(node),
        Place::Inside => None,
    };
    let multi_line =
        style.newline.is_some() && (neighbour.is_none() || source.raw(holder).contains('\n'));
    let inner = match neighbour {
        // A neighbour on a line of its own decides, so that a text with its own layout keeps it.
        Some(node) if multi_line && starts_line(source, node) => {
            style.indent_at(source, node.start)
        }
        _ if multi_line => format!("{outer}{}", style.unit),
        _ => outer.clone(),
    };
    let layout = match layout {
        Layout::Spread if !multi_line => Layout::Line,
        layout => layout,
    };
    let body = render(&style, &inner, layout);
    let newline = style.newline.unwrap_or("");
    let gap = match (multi_line, source.text().contains(", ")) {
        (true, _) => format!("{newline}{inner}"),
        (false, true) => " ".to_owned(),
        (false, false) => String::new(),
    };
    let (start, end, text) = match place {
        Place::Before(node) => (node.start, node.start, format!("{body},{gap}")),
        Place::After(node) => (node.end, node.end, format!(",{gap}{body}")),
        Place::Inside if multi_line => (
            holder.start + 1,
            holder.end - 1,
            format!("{newline}{inner}{body}{newline}{outer}"),
        ),
        Place::Inside => (holder.start + 1, holder.end - 1, body),
    };
    Edit {
        start: start as usize,
        end: end as usize,
        text,
    }
}

/// True when only white space or a key stands before the node on its line.
fn starts_line(source: &Source, node: &Node) -> bool {
    let before = &source.text()[..node.start as usize];
    let line = before[before.rfind('\n').map_or(0, |i| i + 1)..].trim_start();
    line.is_empty()
        || (line.starts_with('"') && line.trim_end().ends_with(':') && !line.contains(','))
}

//! Edits that splice new text into the old: every byte outside the edit stays as it was.

use std::fmt;

use super::node::{Node, NodeKind, Source};
use crate::path::Path;

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
) -> Result<Edit, EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let style = Style::of(source);
    let indent = style.indent_at(source, node.start);
    Ok(Edit {
        start: node.start as usize,
        end: node.end as usize,
        text: style.render(value, &indent),
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
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let NodeKind::Array(items) = &node.kind else {
        return Err(EditError::WrongKind);
    };
    let last = items.last();
    Ok(add(source, node, last, |style, indent| {
        style.render(value, indent)
    }))
}

/// The edit that adds the member `key` to the object at `path`, after the last of the members named in `after`
/// that the object has (else at its end).
///
/// # Errors
/// [`EditError::NotFound`] when nothing stands there, [`EditError::WrongKind`] when it is no object.
pub fn insert_member(
    source: &Source,
    path: &Path,
    key: &str,
    value: &serde_json::Value,
    after: &[&str],
) -> Result<Edit, EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let NodeKind::Object(members) = &node.kind else {
        return Err(EditError::WrongKind);
    };
    let anchor = members
        .iter()
        .rev()
        .find(|m| after.contains(&source.string(&m.key).as_ref()))
        .or(members.last());
    let key = serde_json::Value::from(key).to_string();
    Ok(add(
        source,
        node,
        anchor.map(|m| &m.value),
        |style, indent| {
            let colon = if style.newline.is_some() || source.text().contains("\": ") {
                ": "
            } else {
                ":"
            };
            format!("{key}{colon}{}", style.render(value, indent))
        },
    ))
}

/// The edit that takes the member `key` away from the object at `path`, with the comma and white space that came with it.
///
/// # Errors
/// [`EditError::NotFound`] when there is no such member, [`EditError::WrongKind`] when `path` is no object.
pub fn remove_member(source: &Source, path: &Path, key: &str) -> Result<Edit, EditError> {
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let NodeKind::Object(members) = &node.kind else {
        return Err(EditError::WrongKind);
    };
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
    let node = source.find(path).ok_or(EditError::NotFound)?;
    let NodeKind::Array(items) = &node.kind else {
        return Err(EditError::WrongKind);
    };
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

fn add(
    source: &Source,
    holder: &Node,
    after: Option<&Node>,
    render: impl Fn(&Style, &str) -> String,
) -> Edit {
    let style = Style::of(source);
    let outer = style.indent_at(source, holder.start);
    let multi_line =
        style.newline.is_some() && (after.is_none() || source.raw(holder).contains('\n'));
    let inner = if multi_line {
        format!("{outer}{}", style.unit)
    } else {
        outer.clone()
    };
    let inner = match after {
        // A neighbour on a line of its own decides, so that a text with its own layout keeps it.
        Some(node) if multi_line && starts_line(source, node) => {
            style.indent_at(source, node.start)
        }
        _ => inner,
    };
    let body = render(&style, &inner);
    let newline = style.newline.unwrap_or("");
    match after {
        Some(node) if multi_line => Edit {
            start: node.end as usize,
            end: node.end as usize,
            text: format!(",{newline}{inner}{body}"),
        },
        Some(node) => {
            let space = if source.text().contains(", ") {
                " "
            } else {
                ""
            };
            Edit {
                start: node.end as usize,
                end: node.end as usize,
                text: format!(",{space}{body}"),
            }
        }
        None => {
            let (start, end) = (holder.start as usize + 1, holder.end as usize - 1);
            let text = if multi_line {
                format!("{newline}{inner}{body}{newline}{outer}")
            } else {
                body
            };
            Edit { start, end, text }
        }
    }
}

/// True when only white space or a key stands before the node on its line.
fn starts_line(source: &Source, node: &Node) -> bool {
    let before = &source.text()[..node.start as usize];
    let line = before[before.rfind('\n').map_or(0, |i| i + 1)..].trim_start();
    line.is_empty()
        || (line.starts_with('"') && line.trim_end().ends_with(':') && !line.contains(','))
}

/// The layout of a text: line ends and indentation.
struct Style {
    newline: Option<&'static str>,
    unit: String,
}

impl Style {
    fn of(source: &Source) -> Self {
        let text = source.text();
        let newline = text.find('\n').map(|i| {
            if text[..i].ends_with('\r') {
                "\r\n"
            } else {
                "\n"
            }
        });
        let first_indent = text.lines().skip(1).find_map(|line| {
            let width = line.len() - line.trim_start_matches([' ', '\t']).len();
            (width > 0).then(|| line[..width].to_owned())
        });
        Self {
            newline,
            unit: first_indent.unwrap_or_else(|| "  ".to_owned()),
        }
    }

    /// The white space at the start of the line on which `offset` stands.
    fn indent_at(&self, source: &Source, offset: u32) -> String {
        if self.newline.is_none() {
            return String::new();
        }
        let before = &source.text()[..offset as usize];
        let line = &before[before.rfind('\n').map_or(0, |i| i + 1)..];
        line.chars()
            .take_while(|c| matches!(c, ' ' | '\t'))
            .collect()
    }

    /// The value in this layout: short flat values on one line, the rest one member a line.
    fn render(&self, value: &serde_json::Value, indent: &str) -> String {
        let flat = one_line(value);
        let Some(newline) = self.newline else {
            return value.to_string();
        };
        if flat.chars().count() <= 100 && !has_nested_objects(value) {
            return flat;
        }
        let inner = format!("{indent}{}", self.unit);
        let join = |parts: Vec<String>, open: char, close: char| {
            format!(
                "{open}{newline}{inner}{}{newline}{indent}{close}",
                parts.join(&format!(",{newline}{inner}"))
            )
        };
        match value {
            serde_json::Value::Object(map) => join(
                map.iter()
                    .map(|(k, v)| {
                        format!(
                            "{}: {}",
                            serde_json::Value::from(k.as_str()),
                            self.render(v, &inner)
                        )
                    })
                    .collect(),
                '{',
                '}',
            ),
            serde_json::Value::Array(items) => join(
                items.iter().map(|v| self.render(v, &inner)).collect(),
                '[',
                ']',
            ),
            _ => flat,
        }
    }
}

fn has_nested_objects(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Object(map) => map.values().any(serde_json::Value::is_object),
        serde_json::Value::Array(items) => items.iter().any(serde_json::Value::is_object),
        _ => false,
    }
}

fn one_line(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(map) if !map.is_empty() => {
            let members: Vec<String> = map
                .iter()
                .map(|(k, v)| format!("{}: {}", serde_json::Value::from(k.as_str()), one_line(v)))
                .collect();
            format!("{{ {} }}", members.join(", "))
        }
        serde_json::Value::Array(items) => {
            format!(
                "[{}]",
                items.iter().map(one_line).collect::<Vec<_>>().join(", ")
            )
        }
        other => other.to_string(),
    }
}

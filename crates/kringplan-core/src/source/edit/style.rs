//! How new text is laid out beside old: line ends, indentation, and what stands on one line.

use serde_json::Value;

use crate::source::decode::quote;
use crate::source::{NotWhole, Source, compact};

/// How a value is laid out that is spliced in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Short values without objects in them on one line, the rest one member a line: facts that people look through.
    Short,
    /// One member a line, as `kringplan format` writes; where the text around it stands on one line, on that line.
    Spread,
    /// Everything on one line.
    Line,
}

/// The layout of a text: line ends and indentation.
pub(super) struct Style {
    pub(super) newline: Option<&'static str>,
    pub(super) unit: String,
}

impl Style {
    pub(super) fn of(source: &Source) -> Self {
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
    pub(super) fn indent_at(&self, source: &Source, offset: u32) -> String {
        if self.newline.is_none() {
            return String::new();
        }
        let before = &source.text()[..offset as usize];
        let line = &before[before.rfind('\n').map_or(0, |i| i + 1)..];
        line.chars()
            .take_while(|c| matches!(c, ' ' | '\t'))
            .collect()
    }

    /// The value in this style: one line, or one member a line, as `layout` says.
    pub(super) fn render(&self, value: &Value, indent: &str, layout: Layout) -> String {
        let Some(newline) = self.newline else {
            return spelled(value);
        };
        let (short, empty) = match layout {
            Layout::Line => (true, false),
            Layout::Short => {
                let flat = one_line(value).chars().count() <= 100;
                (flat && !has_nested_objects(value), false)
            }
            Layout::Spread => (false, is_empty(value)),
        };
        if short || empty {
            return one_line(value);
        }
        let inner = format!("{indent}{}", self.unit);
        let join = |parts: Vec<String>, open: char, close: char| {
            format!(
                "{open}{newline}{inner}{}{newline}{indent}{close}",
                parts.join(&format!(",{newline}{inner}"))
            )
        };
        let member = |(key, value): (&String, &Value)| {
            format!("{}: {}", quoted(key), self.render(value, &inner, layout))
        };
        match value {
            Value::Object(map) => join(map.iter().map(member).collect(), '{', '}'),
            Value::Array(items) => {
                let items = items.iter().map(|v| self.render(v, &inner, layout));
                join(items.collect(), '[', ']')
            }
            _ => spelled(value),
        }
    }
}

/// A fraction, which no plan can hold, becomes `null`: that never passes the reader either, so it is told, not lost.
fn spelled(value: &Value) -> String {
    compact(value).unwrap_or_else(|NotWhole| "null".to_owned())
}

/// A name or text as it stands in a file.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::new();
    quote(text, &mut out);
    out
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => true,
    }
}

fn has_nested_objects(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.values().any(Value::is_object),
        Value::Array(items) => items.iter().any(Value::is_object),
        _ => false,
    }
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Object(map) if !map.is_empty() => {
            let members: Vec<String> = map
                .iter()
                .map(|(k, v)| format!("{}: {}", quoted(k), one_line(v)))
                .collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(items) => {
            format!(
                "[{}]",
                items.iter().map(one_line).collect::<Vec<_>>().join(", ")
            )
        }
        other => spelled(other),
    }
}

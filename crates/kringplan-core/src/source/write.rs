//! JSON text from a value: as people read it, on one line, or canonical (RFC 8785).
//!
//! A plan knows whole numbers only, so a fraction has no spelling here: what would hold one is not written.

use std::cmp::Ordering;
use std::fmt;

use serde_json::{Map, Number, Value};

use super::decode::quote;

/// A value holds a fraction or a number beyond 2^63, which a plan cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWhole;

impl fmt::Display for NotWhole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a plan knows whole numbers only")
    }
}

impl std::error::Error for NotWhole {}

/// The bytes over which a digest is made: no white space, members sorted by the UTF-16 of their names (RFC 8785).
///
/// # Errors
/// When the value holds a fraction.
pub fn canonical(value: &Value) -> Result<String, NotWhole> {
    written(value, &Spelling::Canonical)
}

/// Everything on one line, without white space, members in their own order.
///
/// # Errors
/// When the value holds a fraction.
pub fn compact(value: &Value) -> Result<String, NotWhole> {
    written(value, &Spelling::Compact)
}

/// One member a line, two spaces a level, members in their own order; without a final newline.
///
/// # Errors
/// When the value holds a fraction.
pub fn pretty(value: &Value) -> Result<String, NotWhole> {
    written(value, &Spelling::Pretty)
}

#[derive(PartialEq, Eq)]
enum Spelling {
    Canonical,
    Compact,
    Pretty,
}

fn written(value: &Value, spelling: &Spelling) -> Result<String, NotWhole> {
    let mut out = String::new();
    write(value, spelling, 0, &mut out)?;
    Ok(out)
}

fn write(
    value: &Value,
    spelling: &Spelling,
    depth: usize,
    out: &mut String,
) -> Result<(), NotWhole> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&whole(number)?),
        Value::String(text) => quote(text, out),
        Value::Array(items) if items.is_empty() => out.push_str("[]"),
        Value::Object(map) if map.is_empty() => out.push_str("{}"),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                next(spelling, at, depth + 1, out);
                write(item, spelling, depth + 1, out)?;
            }
            close(spelling, depth, ']', out);
        }
        Value::Object(map) => {
            out.push('{');
            for (at, (name, member)) in members(map, spelling).into_iter().enumerate() {
                next(spelling, at, depth + 1, out);
                quote(name, out);
                out.push_str(if *spelling == Spelling::Pretty {
                    ": "
                } else {
                    ":"
                });
                write(member, spelling, depth + 1, out)?;
            }
            close(spelling, depth, '}', out);
        }
    }
    Ok(())
}

fn whole(number: &Number) -> Result<String, NotWhole> {
    match (number.as_i64(), number.as_u64()) {
        (Some(number), _) => Ok(number.to_string()),
        (None, Some(number)) => Ok(number.to_string()),
        (None, None) => Err(NotWhole),
    }
}

fn members<'v>(map: &'v Map<String, Value>, spelling: &Spelling) -> Vec<(&'v str, &'v Value)> {
    let mut members: Vec<(&str, &Value)> = map.iter().map(|(name, v)| (name.as_str(), v)).collect();
    if *spelling == Spelling::Canonical {
        members.sort_unstable_by(|(one, _), (other, _)| by_utf16(one, other));
    }
    members
}

/// Names in ASCII, as nearly all are, sort as their bytes do.
fn by_utf16(one: &str, other: &str) -> Ordering {
    if one.is_ascii() && other.is_ascii() {
        return one.cmp(other);
    }
    one.encode_utf16().cmp(other.encode_utf16())
}

/// What stands before an item or member.
fn next(spelling: &Spelling, at: usize, depth: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
    line(spelling, depth, out);
}

fn close(spelling: &Spelling, depth: usize, bracket: char, out: &mut String) {
    line(spelling, depth, out);
    out.push(bracket);
}

fn line(spelling: &Spelling, depth: usize, out: &mut String) {
    if *spelling == Spelling::Pretty {
        out.push('\n');
        for _ in 0..depth {
            out.push_str("  ");
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::{canonical, compact, pretty};

    /// Any value that a plan can hold somewhere.
    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Value::from),
            (-(1_i64 << 53) + 1..1 << 53).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    #[test]
    fn names_sort_by_their_utf16() {
        let mut map = Map::new();
        for name in ["\u{fb33}", "\u{1f600}", "é", "b", "B", ""] {
            map.insert(name.to_owned(), json!(1));
        }
        // The pair of surrogates D83D DE00 comes before FB33, though the code point is higher (RFC 8785 section 3.2.3).
        let expected = "{\"\":1,\"B\":1,\"b\":1,\"é\":1,\"\u{1f600}\":1,\"\u{fb33}\":1}";
        assert_eq!(canonical(&Value::Object(map)).unwrap(), expected);
    }

    #[test]
    fn a_fraction_is_not_written() {
        assert!(canonical(&json!({ "a": [1.5] })).is_err());
        assert!(compact(&json!(1e300)).is_err());
    }

    proptest! {
        #[test]
        fn the_library_writes_the_same(value in values()) {
            prop_assert_eq!(compact(&value).unwrap(), value.to_string());
            prop_assert_eq!(pretty(&value).unwrap(), serde_json::to_string_pretty(&value).unwrap());
            let bytes = serde_json_canonicalizer::to_string(&value).unwrap();
            prop_assert_eq!(canonical(&value).unwrap(), bytes);
        }
    }
}

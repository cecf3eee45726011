//! From nodes to typed values, by serde: the text is read once, and what is read twice elsewhere comes from its tree.
//!
//! A deserializer of its own: the tree was checked already, so that this one needs no errors in words, no fractions
//! and no `null`. In the browser it is a quarter of the code that a general reader would bring.

use std::cell::Cell;
use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, Visitor};
use serde_json::{Map, Value};

use super::node::{Member, Node, NodeKind, Position, Source};
use super::scan::{Limits, scan};

/// A text does not hold what was asked for; where that shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misfit {
    /// The value at which reading ended.
    pub position: Position,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(
            f,
            "another form was expected at line {line} column {column}"
        )
    }
}

impl std::error::Error for Misfit {}

/// A text of our own (a table, options of a caller) as a value of a type; read as strictly as a plan.
///
/// # Errors
/// When the text is no JSON, or holds something else.
pub fn from_text<T: DeserializeOwned>(json: &str) -> Result<T, Misfit> {
    let source = scan(json.as_bytes(), Limits::default()).map_err(|problems| {
        let first = problems.first().map(|problem| problem.position);
        Misfit {
            position: first.unwrap_or(Position { line: 1, column: 1 }),
        }
    })?;
    source.typed()
}

impl Source {
    /// The whole text as a value of a type.
    ///
    /// # Errors
    /// When the text holds something else.
    pub fn typed<T: DeserializeOwned>(&self) -> Result<T, Misfit> {
        let at = Cell::new(self.root().start);
        let reader = Reader {
            source: self,
            node: self.root(),
            at: &at,
        };
        T::deserialize(reader).map_err(|Mismatch| Misfit {
            position: self.position(at.get()),
        })
    }

    /// A node as a value without a type, members in order of the text.
    #[must_use]
    pub fn value(&self, node: &Node) -> Value {
        match &node.kind {
            NodeKind::String { .. } => Value::String(self.string(node).into_owned()),
            NodeKind::Number(number) => Value::from(*number),
            NodeKind::Bool(answer) => Value::Bool(*answer),
            NodeKind::Array(items) => {
                Value::Array(items.iter().map(|item| self.value(item)).collect())
            }
            NodeKind::Object(members) => {
                let mut map = Map::with_capacity(members.len());
                for member in members {
                    let name = self.string(&member.key).into_owned();
                    map.insert(name, self.value(&member.value));
                }
                Value::Object(map)
            }
            NodeKind::Refused => Value::Null,
        }
    }
}

/// Says only that something did not fit: the place is noted beside it, and words could quote the plan.
#[derive(Debug)]
struct Mismatch;

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another form was expected")
    }
}

impl std::error::Error for Mismatch {}

impl de::Error for Mismatch {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

#[derive(Clone, Copy)]
struct Reader<'s> {
    source: &'s Source,
    node: &'s Node,
    /// Start of the value that was read last.
    at: &'s Cell<u32>,
}

impl<'s> Reader<'s> {
    fn into(self, node: &'s Node) -> Self {
        Self { node, ..self }
    }

    fn note(self) {
        self.at.set(self.node.start);
    }

    fn text<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.note();
        match self.node.kind {
            NodeKind::String { .. } => visitor.visit_str(&self.source.string(self.node)),
            _ => Err(Mismatch),
        }
    }

    fn number<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.note();
        match self.node.kind {
            NodeKind::Number(number) => visitor.visit_i64(number),
            _ => Err(Mismatch),
        }
    }

    fn list<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.note();
        match &self.node.kind {
            NodeKind::Array(items) => visitor.visit_seq(Items {
                reader: self,
                rest: items,
            }),
            _ => Err(Mismatch),
        }
    }

    fn members<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.note();
        match &self.node.kind {
            NodeKind::Object(members) => visitor.visit_map(Members {
                reader: self,
                value: self.node,
                rest: members,
            }),
            _ => Err(Mismatch),
        }
    }
}

macro_rules! as_number {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
            self.number(visitor)
        }
    )*};
}

macro_rules! as_text {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
            self.text(visitor)
        }
    )*};
}

/// What no type of ours asks for.
macro_rules! refused {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'s>>(self, _: V) -> Result<V::Value, Mismatch> {
            Err(Mismatch)
        }
    )*};
}

// Not `forward_to_deserialize_any!`: every type would then bring the code for each kind of value that it could be.
impl<'s> Deserializer<'s> for Reader<'s> {
    type Error = Mismatch;

    as_number! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }
    as_text! { deserialize_char deserialize_str deserialize_string deserialize_identifier }
    refused! { deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_unit }

    fn deserialize_any<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.node.kind {
            NodeKind::String { .. } => self.text(visitor),
            NodeKind::Number(_) => self.number(visitor),
            NodeKind::Bool(_) => self.deserialize_bool(visitor),
            NodeKind::Array(_) => self.list(visitor),
            NodeKind::Object(_) => self.members(visitor),
            NodeKind::Refused => Err(Mismatch),
        }
    }

    fn deserialize_bool<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.note();
        match self.node.kind {
            NodeKind::Bool(answer) => visitor.visit_bool(answer),
            _ => Err(Mismatch),
        }
    }

    /// What is absent has no node: what is there is there.
    fn deserialize_option<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'s>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.members(visitor)
    }

    fn deserialize_struct<V: Visitor<'s>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.members(visitor)
    }

    /// A word of the contract: every enumeration of ours is one.
    fn deserialize_enum<V: Visitor<'s>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.note();
        match self.node.kind {
            NodeKind::String { .. } => {
                let word = self.source.string(self.node);
                visitor.visit_enum(StrDeserializer::new(&word))
            }
            _ => Err(Mismatch),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'s>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'s>>(
        self,
        _: &'static str,
        _: V,
    ) -> Result<V::Value, Mismatch> {
        Err(Mismatch)
    }

    fn deserialize_tuple<V: Visitor<'s>>(self, _: usize, visitor: V) -> Result<V::Value, Mismatch> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'s>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.list(visitor)
    }
}

struct Items<'s> {
    reader: Reader<'s>,
    rest: &'s [Node],
}

impl<'s> de::SeqAccess<'s> for Items<'s> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'s>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        let Some((first, rest)) = self.rest.split_first() else {
            return Ok(None);
        };
        self.rest = rest;
        seed.deserialize(self.reader.into(first)).map(Some)
    }
}

struct Members<'s> {
    reader: Reader<'s>,
    value: &'s Node,
    rest: &'s [Member],
}

impl<'s> de::MapAccess<'s> for Members<'s> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'s>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mismatch> {
        let Some((first, rest)) = self.rest.split_first() else {
            return Ok(None);
        };
        self.rest = rest;
        self.value = &first.value;
        seed.deserialize(self.reader.into(&first.key)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'s>>(&mut self, seed: T) -> Result<T::Value, Mismatch> {
        seed.deserialize(self.reader.into(self.value))
    }
}

//! Fills in Fluent messages. `fluent-syntax` reads them; this says them, as far as our files need it: text, an
//! argument, a text in quotes, and a choice by an argument (a word, an exact number or the form that a number takes).
//! Numbers are whole. There are no terms, no references and no functions; a test walks every file for them, and holds
//! every message against `fluent-bundle`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use super::plural::{self, Plural};

/// What a message is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Text, said as it is; it chooses the variant of that name.
    Text(&'a str),
    /// A number, which also chooses singular or plural.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// The arguments of a message by name.
pub type Arguments<'a> = dyn Fn(&str) -> Option<Argument<'a>> + 'a;

/// A message with its arguments filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is said. Where an argument lacks, its name stands there: `{$naam}`.
    pub text: String,
    /// Every argument was there, and the message holds nothing that we cannot say.
    pub is_whole: bool,
}

/// A part of a Fluent source that holds one message, read when somebody asks for it: most runs say a few messages.
struct Part {
    source: &'static str,
    message: OnceLock<Option<Message<&'static str>>>,
}

impl Part {
    /// The message; `None` when it is not well formed.
    fn message(&self) -> Option<&Message<&'static str>> {
        let message = self.message.get_or_init(|| {
            let read = match parser::parse_runtime(self.source) {
                Ok(read) | Err((read, _)) => read,
            };
            read.body.into_iter().find_map(|entry| match entry {
                Entry::Message(message) => Some(message),
                _ => None,
            })
        });
        message.as_ref()
    }
}

/// The messages of Fluent sources in one language.
pub struct Messages {
    plural: Plural,
    parts: BTreeMap<&'static str, Part>,
}

impl Messages {
    /// Finds the messages in Fluent sources of one language (its tag); of two with the same id the last stands.
    #[must_use]
    pub fn new(language: &str, sources: &[&'static str]) -> Self {
        let mut parts = BTreeMap::new();
        for source in sources {
            find_parts(source, &mut parts);
        }
        Self {
            plural: plural::of(language),
            parts,
        }
    }

    /// A message (`AFS-003`) or its attribute (`AFS-003.waarom`), filled in; `None` when there is none.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &Arguments<'_>) -> Option<Said> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.parts.get(id)?.message()?;
        let pattern = match attribute {
            Some(name) => {
                let mut attributes = message.attributes.iter();
                &attributes.find(|own| own.id.name == name)?.value
            }
            None => message.value.as_ref()?,
        };
        let mut said = Said {
            text: String::new(),
            is_whole: true,
        };
        let plural = self.plural;
        Filling { plural, arguments }.pattern(pattern, &mut said);
        Some(said)
    }

    /// The messages that are a plain text, by id.
    pub fn plain(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.parts.iter().filter_map(|(id, part)| {
            let pattern = part.message()?.value.as_ref()?;
            match pattern.elements.as_slice() {
                [PatternElement::TextElement { value }] => Some((*id, *value)),
                _ => None,
            }
        })
    }
}

/// Cuts a source where a line begins with an id and `=`; what continues a message is indented or closes a brace.
fn find_parts(source: &'static str, parts: &mut BTreeMap<&'static str, Part>) {
    let mut rest = source;
    while !rest.is_empty() {
        let id = id_at(rest);
        let end = part_end(rest);
        let (own, next) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if let Some(id) = id {
            let part = Part {
                source: own,
                message: OnceLock::new(),
            };
            parts.insert(id, part);
        }
        rest = next;
    }
}

/// The id of the message that begins here.
fn id_at(text: &'static str) -> Option<&'static str> {
    let bytes = text.as_bytes();
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        return None;
    }
    let length = bytes
        .iter()
        .position(|b| !b.is_ascii_alphanumeric() && !matches!(b, b'-' | b'_'))?;
    let (id, after) = text.split_at_checked(length)?;
    after.trim_start_matches(' ').starts_with('=').then_some(id)
}

/// Where the next line begins that may be another entry.
fn part_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let newline = bytes.windows(2).position(is_between_entries);
    newline.map_or(bytes.len(), |at| at + 1)
}

/// The end of a line, and a letter, `#` or `-` at the start of the next.
fn is_between_entries(pair: &[u8]) -> bool {
    let [b'\n', next] = pair else { return false };
    next.is_ascii_alphabetic() || matches!(next, b'#' | b'-')
}

/// One message being filled in.
struct Filling<'f, 'a> {
    plural: Plural,
    arguments: &'f Arguments<'a>,
}

impl Filling<'_, '_> {
    fn pattern(&self, pattern: &Pattern<&'static str>, said: &mut Said) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, said),
            }
        }
    }

    fn expression(&self, expression: &Expression<&'static str>, said: &mut Said) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, said),
            Expression::Select { selector, variants } => {
                let by = match selector {
                    InlineExpression::VariableReference { id } => (self.arguments)(id.name),
                    _ => None,
                };
                said.is_whole &= by.is_some();
                let chosen = by.and_then(|by| variants.iter().find(|own| self.suits(own, by)));
                if let Some(variant) = chosen.or_else(|| variants.iter().find(|own| own.default)) {
                    self.pattern(&variant.value, said);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'static str>, said: &mut Said) {
        match inline {
            InlineExpression::StringLiteral { value } => said.text.push_str(value),
            InlineExpression::VariableReference { id } => match (self.arguments)(id.name) {
                Some(Argument::Text(text)) => said.text.push_str(text),
                Some(Argument::Number(number)) => said.text.push_str(&number.to_string()),
                None => {
                    said.text.push_str("{$");
                    said.text.push_str(id.name);
                    said.text.push('}');
                    said.is_whole = false;
                }
            },
            _ => said.is_whole = false,
        }
    }

    fn suits(&self, variant: &Variant<&'static str>, by: Argument<'_>) -> bool {
        match (&variant.key, by) {
            (VariantKey::Identifier { name }, Argument::Text(text)) => *name == text,
            (VariantKey::Identifier { name }, Argument::Number(number)) => {
                *name == (self.plural)(number.unsigned_abs())
            }
            (VariantKey::NumberLiteral { value }, Argument::Number(number)) => {
                value.parse() == Ok(number)
            }
            (VariantKey::NumberLiteral { .. }, Argument::Text(_)) => false,
        }
    }
}

//! Holds a text against the shapes.

use super::shape::{ObjectShape, Shape, ShapeId, Shapes, TextKind};
use crate::model::value as v;
use crate::path::{Path, Step};
use crate::source::{Member, Node, NodeKind, Source};

/// A fault of shape and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The value; where a key is unknown, the object that holds it.
    pub path: Path,
    /// Byte offset in the text: the value, or the unknown key.
    pub offset: u32,
}

/// What is wrong. The words in it are words of the contract, never of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Another kind of value was expected: `tekst`, `getal`, `ja_nee`, `lijst`, `object`.
    WrongType(&'static str),
    /// Not one of the words that the contract knows here.
    UnknownWord {
        /// The known word that looks most like it.
        nearest: Option<String>,
        /// All known words.
        known: String,
    },
    /// A member that must be there is absent.
    Missing(String),
    /// A text of a certain kind was expected (a date, an id).
    WrongText(TextKind),
    /// The number is out of bounds.
    OutOfRange(i64, i64),
    /// The list needs at least one item.
    Empty,
    /// Two members that exclude each other.
    NotTogether(String, String),
    /// The first member asks for the second.
    Needs(String, String),
    /// Written for a major version that this program does not read.
    UnknownVersion,
    /// A member that the contract does not know. Not a fault of the file: it is kept.
    UnknownMember {
        /// The known member that looks most like it.
        nearest: Option<String>,
    },
}

/// No person reads more; a hostile file must not cost more.
const MAX_FAULTS: usize = 1000;

/// Every fault of a plan file's shape, in order of the text.
#[must_use]
pub fn inspect(source: &Source) -> Vec<Fault> {
    let mut walker = Walker {
        source,
        shapes: Shapes::plan(),
        steps: Vec::new(),
        faults: Vec::new(),
    };
    walker.value(source.root(), walker.shapes.root());
    walker.faults
}

/// The path without steps that name something the contract does not know: an unknown key can be personal.
#[must_use]
pub fn mask(path: &Path) -> Path {
    let shapes = Shapes::plan();
    let mut at = shapes.root();
    for (depth, step) in path.steps().iter().enumerate() {
        let next = match (shapes.get(at), step) {
            (Shape::List(item, _), Step::Index(_)) => Some(*item),
            (Shape::Object(object), Step::Key(key)) => object.member(key),
            (Shape::Tagged(_, variants), Step::Key(key)) => {
                variants.iter().find_map(|(_, o)| o.member(key))
            }
            _ => None,
        };
        match next {
            Some(id) => at = id,
            None => return path.truncated(depth),
        }
    }
    path.clone()
}

enum StepRef<'a> {
    Key(&'a str),
    Index(usize),
}

struct Walker<'a> {
    source: &'a Source,
    shapes: &'static Shapes,
    steps: Vec<StepRef<'a>>,
    faults: Vec<Fault>,
}

impl<'a> Walker<'a> {
    fn report(&mut self, kind: FaultKind, offset: u32) {
        if self.faults.len() >= MAX_FAULTS {
            return;
        }
        let path = self
            .steps
            .iter()
            .fold(Path::root(), |path, step| match step {
                StepRef::Key(key) => path.key(key),
                StepRef::Index(index) => path.at(*index),
            });
        self.faults.push(Fault { kind, path, offset });
    }

    fn value(&mut self, node: &'a Node, id: ShapeId) {
        let shapes = self.shapes;
        match (shapes.get(id), &node.kind) {
            (Shape::Text(kind), NodeKind::String { .. }) => self.text(node, *kind),
            (Shape::Word(words), NodeKind::String { .. }) => self.word(node, words),
            (Shape::Integer(least, most), NodeKind::Number(value)) => {
                if value < least || value > most {
                    self.report(FaultKind::OutOfRange(*least, *most), node.start);
                }
            }
            (Shape::Bool, NodeKind::Bool(_)) | (Shape::Free, NodeKind::Object(_)) => {}
            (Shape::List(item, least), NodeKind::Array(items)) => {
                if items.len() < *least {
                    self.report(FaultKind::Empty, node.start);
                }
                for (index, value) in items.iter().enumerate() {
                    self.steps.push(StepRef::Index(index));
                    self.value(value, *item);
                    self.steps.pop();
                }
            }
            (Shape::Object(object), NodeKind::Object(members)) => {
                self.object(node, members, object)
            }
            (Shape::Tagged(tag, variants), NodeKind::Object(members)) => {
                self.tagged(node, members, tag, variants)
            }
            (expected, _) => self.report(FaultKind::WrongType(type_name(expected)), node.start),
        }
    }

    fn text(&mut self, node: &Node, kind: TextKind) {
        let text = self.source.string(node);
        let fits = match kind {
            TextKind::Any => true,
            TextKind::Id => v::is_id(&text),
            TextKind::Date => is_date(&text),
            TextKind::Time => v::Kloktijd::parse(&text).is_some(),
            TextKind::Language => v::is_language_tag(&text),
            TextKind::Uuid => v::is_uuid(&text),
            TextKind::Digest => v::is_sha256(&text),
            TextKind::Version if v::is_version(&text) && !text.starts_with("1.") => {
                return self.report(FaultKind::UnknownVersion, node.start);
            }
            TextKind::Version => v::is_version(&text),
        };
        if !fits {
            self.report(FaultKind::WrongText(kind), node.start);
        }
    }

    fn word(&mut self, node: &Node, words: &[String]) {
        let text = self.source.string(node);
        if !words.iter().any(|w| *w == text) {
            let nearest = nearest(&text, words.iter().map(String::as_str));
            self.report(
                FaultKind::UnknownWord {
                    nearest,
                    known: words.join(", "),
                },
                node.start,
            );
        }
    }

    fn tagged(
        &mut self,
        node: &'a Node,
        members: &'a [Member],
        tag: &str,
        variants: &'static [(String, ObjectShape)],
    ) {
        let Some(member) = members.iter().find(|m| self.source.string(&m.key) == tag) else {
            return self.report(FaultKind::Missing(tag.to_owned()), node.start);
        };
        if !matches!(member.value.kind, NodeKind::String { .. }) {
            self.steps.push(StepRef::Key("soort"));
            self.report(FaultKind::WrongType("tekst"), member.value.start);
            self.steps.pop();
            return;
        }
        let name = self.source.string(&member.value);
        if let Some((_, object)) = variants.iter().find(|(known, _)| *known == name) {
            self.object(node, members, object);
        } else {
            let known: Vec<String> = variants.iter().map(|(known, _)| known.clone()).collect();
            self.steps.push(StepRef::Key("soort"));
            self.word(&member.value, &known);
            self.steps.pop();
        }
    }

    fn object(&mut self, node: &'a Node, members: &'a [Member], shape: &'static ObjectShape) {
        let mut found: u64 = 0;
        for member in members {
            let key = self.source.string(&member.key);
            let known = shape
                .members
                .iter()
                .enumerate()
                .find(|(_, (name, _))| *name == key);
            if let Some((index, (name, id))) = known {
                found |= 1_u64 << index.min(63);
                self.steps.push(StepRef::Key(name));
                self.value(&member.value, *id);
                self.steps.pop();
            } else {
                let nearest = nearest(&key, shape.members.iter().map(|(name, _)| name.as_str()));
                self.report(FaultKind::UnknownMember { nearest }, member.key.start);
            }
        }
        let has = |name: &str| {
            shape
                .members
                .iter()
                .position(|(known, _)| known == name)
                .is_some_and(|i| found & (1 << i.min(63)) != 0)
        };
        for name in shape.required.iter().filter(|name| !has(name)) {
            self.report(FaultKind::Missing(name.clone()), node.start);
        }
        for (a, b) in shape.not_both.iter().filter(|(a, b)| has(a) && has(b)) {
            self.report(FaultKind::NotTogether(a.clone(), b.clone()), node.start);
        }
        for (a, b) in shape.needs.iter().filter(|(a, b)| has(a) && !has(b)) {
            self.report(FaultKind::Needs(a.clone(), b.clone()), node.start);
        }
        for (member, holder, inner, wanted) in &shape.only_with {
            let actual = self
                .source
                .member(node, holder)
                .and_then(|m| self.source.member(&m.value, inner));
            if has(member) && actual.is_some_and(|m| self.source.string(&m.value) != *wanted) {
                self.report(FaultKind::Needs(member.clone(), wanted.clone()), node.start);
            }
        }
    }
}

fn type_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text(_) | Shape::Word(_) => "tekst",
        Shape::Integer(..) => "getal",
        Shape::Bool => "ja_nee",
        Shape::List(..) => "lijst",
        Shape::Object(_) | Shape::Tagged(..) | Shape::Free => "object",
    }
}

fn is_date(text: &str) -> bool {
    let shape_fits = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| {
            if i == 4 || i == 7 {
                b == b'-'
            } else {
                b.is_ascii_digit()
            }
        });
    shape_fits && text.parse::<chrono::NaiveDate>().is_ok()
}

/// The known word that looks most like `word`, when it looks enough like it to be meant.
#[must_use]
pub fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    let plain = word.to_lowercase().replace(['_', '-', ' '], "");
    if plain.chars().count() > 64 {
        return None;
    }
    known
        .map(|candidate| {
            let distance =
                strsim::damerau_levenshtein(&plain, &candidate.to_lowercase().replace('_', ""));
            (distance, candidate)
        })
        .filter(|(distance, candidate)| {
            *distance <= (candidate.len() / 3).max(1) && *distance < candidate.len()
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

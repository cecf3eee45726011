//! The schema in a form that a text can be held against quickly.

use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::model::value as v;
use crate::path::{Path, Step};
use crate::source::{Node, Source, from_text};

/// Index of a shape in [`Shapes`].
pub type ShapeId = usize;

/// What a value may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A string of this kind.
    Text(TextKind),
    /// An integer from the first to the second.
    Integer(i64, i64),
    /// `true` or `false`.
    Bool,
    /// One of these words.
    Word(Vec<String>),
    /// A list of the shape, of at least so many items.
    List(ShapeId, usize),
    /// An object.
    Object(ObjectShape),
    /// An object whose shape follows from the member named first.
    Tagged(String, Vec<(String, ObjectShape)>),
    /// An object with keys of anyone's choosing.
    Free,
}

/// Kinds of string that the contract knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// Any text.
    Any,
    /// A short id.
    Id,
    /// A full date.
    Date,
    /// A clock time.
    Time,
    /// A language tag.
    Language,
    /// A UUID.
    Uuid,
    /// A SHA-256 value.
    Digest,
    /// A version number of a major version that we read.
    Version,
}

/// The members of an object.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ObjectShape {
    /// Name and shape of each member, in contract order.
    pub members: Vec<(String, ShapeId)>,
    /// Members that must be there.
    pub required: Vec<String>,
    /// Pairs of members that exclude each other.
    pub not_both: Vec<(String, String)>,
    /// The first member asks for the second.
    pub needs: Vec<(String, String)>,
    /// When the first member is there, the member of a member must have this value: (member, holder, inner, value).
    pub only_with: Vec<(String, String, String, String)>,
}

impl ObjectShape {
    /// Shape of a member.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<ShapeId> {
        self.members
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, id)| *id)
    }
}

/// The published schema of a plan file without what only people read, made by `cargo dev gen`. The schema itself is
/// five times as long, and would go along to every browser.
static PLAN: &str = include_str!("../../data/vormen.json");

/// All shapes of a document, and which one is the outermost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shapes {
    shapes: Vec<Shape>,
    root: ShapeId,
}

impl Shapes {
    /// The shapes of a plan file.
    #[must_use]
    pub fn plan() -> &'static Self {
        static SHAPES: OnceLock<Shapes> = OnceLock::new();
        SHAPES.get_or_init(|| Self::of(&from_text(PLAN).unwrap_or_default()))
    }

    /// The shapes of a schema: of a published one, or of what is left of it without its texts.
    ///
    /// # Panics
    /// When the schema says something that no shape stands for.
    #[must_use]
    pub fn of(schema: &Value) -> Self {
        Compiler::compile(schema)
    }

    /// The outermost shape.
    #[must_use]
    pub fn root(&self) -> ShapeId {
        self.root
    }

    /// The shape of what stands at a path of a text, if the contract knows the place.
    #[must_use]
    pub fn at(&self, source: &Source, path: &Path) -> Option<ShapeId> {
        let mut id = self.root;
        for (depth, step) in path.steps().iter().enumerate() {
            id = match (self.get(id), step) {
                (Shape::List(item, _), Step::Index(_)) => *item,
                (_, Step::Key(key)) => {
                    let holder = source.find(&path.truncated(depth))?;
                    self.object(id, source, holder)?.member(key)?
                }
                _ => return None,
            };
        }
        Some(id)
    }

    /// The members that an object of this shape has; of several variants, those of the one that `node` is.
    #[must_use]
    pub fn object(&self, id: ShapeId, source: &Source, node: &Node) -> Option<&ObjectShape> {
        match self.get(id) {
            Shape::Object(object) => Some(object),
            Shape::Tagged(tag, variants) => {
                let named = &source.member(node, tag)?.value;
                let named = variants
                    .iter()
                    .find(|(name, _)| source.is_string(named, name));
                named.map(|(_, object)| object)
            }
            _ => None,
        }
    }

    /// A shape by its index.
    #[must_use]
    pub fn get(&self, id: ShapeId) -> &Shape {
        &self.shapes[id]
    }
}

struct Compiler<'a> {
    defs: Option<&'a Map<String, Value>>,
    named: Vec<(String, ShapeId)>,
    shapes: Vec<Shape>,
}

/// Keywords without influence on what is accepted.
pub(crate) const TEXTS: [&str; 6] = [
    "title",
    "description",
    "$comment",
    "$schema",
    "$id",
    "format",
];

impl<'a> Compiler<'a> {
    fn compile(schema: &'a Value) -> Shapes {
        let mut compiler = Self {
            defs: schema.get("$defs").and_then(Value::as_object),
            named: Vec::new(),
            shapes: Vec::new(),
        };
        let root = compiler.shape(schema);
        Shapes {
            shapes: compiler.shapes,
            root,
        }
    }

    fn push(&mut self, shape: Shape) -> ShapeId {
        self.shapes.push(shape);
        self.shapes.len() - 1
    }

    fn shape(&mut self, schema: &'a Value) -> ShapeId {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            if let Some((_, id)) = self.named.iter().find(|(known, _)| known == name) {
                return *id;
            }
            let target = self.defs.and_then(|d| d.get(name));
            let id = match target {
                Some(target) => self.shape(target),
                None => unknown("reference", name),
            };
            self.named.push((name.to_owned(), id));
            return id;
        }
        let shape = match schema.get("type").and_then(Value::as_str) {
            _ if schema.get("oneOf").is_some() => self.tagged(schema),
            Some("string") => text(schema),
            Some("integer") => Shape::Integer(
                bound(schema, "minimum", 0),
                bound(schema, "maximum", i64::MAX),
            ),
            Some("boolean") => Shape::Bool,
            Some("array") => {
                let item = self.shape(&schema["items"]);
                let least = usize::try_from(bound(schema, "minItems", 0)).unwrap_or(0);
                Shape::List(item, least)
            }
            Some("object") if schema.get("properties").is_none() => Shape::Free,
            Some("object") => Shape::Object(self.object(schema)),
            other => unknown("type", other.unwrap_or("none")),
        };
        self.push(shape)
    }

    fn tagged(&mut self, schema: &'a Value) -> Shape {
        let variants = schema["oneOf"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let tagged = variants.iter().map(|variant| {
            let tag = variant["properties"]["soort"]["const"]
                .as_str()
                .unwrap_or_else(|| unknown("variant", "oneOf"));
            (tag.to_owned(), self.object(variant))
        });
        Shape::Tagged("soort".into(), tagged.collect())
    }

    fn object(&mut self, schema: &'a Value) -> ObjectShape {
        let mut out = ObjectShape::default();
        for (key, value) in schema.as_object().into_iter().flatten() {
            match key.as_str() {
                "properties" => {
                    for (name, member) in value.as_object().into_iter().flatten() {
                        // The tag is checked where the variant is chosen.
                        let id = if member.get("const").is_some() {
                            self.push(Shape::Text(TextKind::Any))
                        } else {
                            self.shape(member)
                        };
                        out.members.push((name.clone(), id));
                    }
                }
                "required" => out.required = words(value),
                "not" => {
                    let pair = words(&value["required"]);
                    if let [a, b] = pair.as_slice() {
                        out.not_both.push((a.clone(), b.clone()));
                    }
                }
                "dependentRequired" => {
                    for (member, needed) in value.as_object().into_iter().flatten() {
                        out.needs
                            .extend(words(needed).into_iter().map(|n| (member.clone(), n)));
                    }
                }
                "if" => out.only_with.extend(only_with(schema)),
                "then" | "type" | "$defs" => {}
                other if TEXTS.contains(&other) => {}
                other => unknown("keyword", other),
            }
        }
        // `soort` first in every variant, as the contract writes it.
        if let Some(at) = out.members.iter().position(|(name, _)| name == "soort") {
            let tag = out.members.remove(at);
            out.members.insert(0, tag);
        }
        out
    }
}

fn only_with(schema: &Value) -> Option<(String, String, String, String)> {
    let member = words(&schema["if"]["required"]).into_iter().next()?;
    let (holder, inner) = schema["then"]["properties"].as_object()?.iter().next()?;
    let (name, wanted) = inner["properties"].as_object()?.iter().next()?;
    Some((
        member,
        holder.clone(),
        name.clone(),
        wanted["const"].as_str()?.to_owned(),
    ))
}

fn words(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn bound(schema: &Value, key: &str, otherwise: i64) -> i64 {
    schema.get(key).and_then(Value::as_i64).unwrap_or(otherwise)
}

fn text(schema: &Value) -> Shape {
    if let Some(values) = schema.get("enum") {
        return Shape::Word(words(values));
    }
    if let Some(value) = schema.get("const").and_then(Value::as_str) {
        return Shape::Word(vec![value.to_owned()]);
    }
    Shape::Text(match schema.get("pattern").and_then(Value::as_str) {
        None => TextKind::Any,
        Some(v::ID_PATTERN) => TextKind::Id,
        Some(v::DATE_PATTERN) => TextKind::Date,
        Some(v::TIME_PATTERN) => TextKind::Time,
        Some(v::LANGUAGE_PATTERN) => TextKind::Language,
        Some(v::UUID_PATTERN) => TextKind::Uuid,
        Some(v::SHA256_PATTERN) => TextKind::Digest,
        Some(v::VERSION_PATTERN) => TextKind::Version,
        Some(other) => unknown("pattern", other),
    })
}

/// The schema is made by this crate, so this cannot happen in a build whose tests pass.
#[expect(clippy::panic)]
fn unknown(what: &str, name: &str) -> ! {
    panic!("the shape compiler does not know the {what} `{name}`")
}

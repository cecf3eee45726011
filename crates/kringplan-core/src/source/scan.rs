//! The strict reader: one pass over the text, every problem recorded with its place.

mod literal;

use std::collections::HashSet;
use std::sync::OnceLock;

use super::decode::unescaped;
use super::node::{Lines, Member, Node, NodeKind, Position, Source};
use crate::path::Path;

/// How much a reader takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file in bytes.
    pub bytes: usize,
    /// Deepest nesting of lists and objects; at most 512, which keeps the reader's own stack safe.
    pub depth: usize,
}

impl Default for Limits {
    /// 16 MiB and 64 levels.
    fn default() -> Self {
        Self {
            bytes: 16 * 1024 * 1024,
            depth: 64,
        }
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// Not UTF-8.
    NotUtf8,
    /// Not exactly one JSON value (RFC 8259).
    NotJson,
    /// The same key twice in one object.
    DuplicateKey,
    /// `null`, which the contract does not know.
    Null,
    /// A number with a point or an exponent, or `-0`.
    NumberSpelling,
    /// An integer beyond 2^53-1 (RFC 7493).
    NumberTooLarge,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// Nested too deep.
    TooDeep,
    /// Too many bytes.
    TooLarge,
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The value, or the object where a key is wrong.
    pub path: Path,
    /// Line and column.
    pub position: Position,
}

/// No person reads more; a hostile file must not cost more.
const MAX_PROBLEMS: usize = 1000;

/// Reads a text strictly.
///
/// # Errors
/// Every problem found. After a fault of JSON itself the rest of the text cannot be read, so reading ends there.
pub fn scan(bytes: &[u8], limits: Limits) -> Result<Source, Vec<Problem>> {
    let fail = |kind, at: usize| {
        let position = Lines::of(bytes).position(bytes, u32::try_from(at).unwrap_or(u32::MAX));
        Err(vec![Problem {
            kind,
            path: Path::root(),
            position,
        }])
    };
    if bytes.len() > limits.bytes || u32::try_from(bytes.len()).is_err() {
        return fail(ProblemKind::TooLarge, 0);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return fail(ProblemKind::NotUtf8, error.valid_up_to()),
    };
    let has_bom = text.starts_with('\u{feff}');
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: if has_bom { 3 } else { 0 },
        limits,
        steps: Vec::new(),
        problems: Vec::new(),
        not_nfc: Vec::new(),
    };
    let root = scanner.document();
    let Scanner {
        problems, not_nfc, ..
    } = scanner;
    match root {
        Ok(root) if problems.is_empty() => Ok(Source {
            text: text.to_owned(),
            root,
            not_nfc,
            has_bom,
            lines: OnceLock::new(),
        }),
        _ => {
            let lines = Lines::of(bytes);
            let place = |(kind, path, at)| Problem {
                kind,
                path,
                position: lines.position(bytes, at),
            };
            Err(problems.into_iter().map(place).collect())
        }
    }
}

/// Reading cannot go on; the problem is recorded.
struct Stop;

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    limits: Limits,
    steps: Vec<StepRef<'a>>,
    problems: Vec<(ProblemKind, Path, u32)>,
    not_nfc: Vec<(Path, u32)>,
}

#[derive(Clone)]
enum StepRef<'a> {
    Key(&'a str, bool),
    Index(usize),
}

// Texts are at most 16 MiB by default and never above 4 GiB (checked in `scan`).
#[expect(clippy::cast_possible_truncation)]
const fn offset(at: usize) -> u32 {
    at as u32
}

impl<'a> Scanner<'a> {
    fn document(&mut self) -> Result<Node, Stop> {
        self.space();
        let root = self.value()?;
        self.space();
        if self.at < self.bytes.len() {
            self.stop(ProblemKind::NotJson)
        } else {
            Ok(root)
        }
    }

    fn path(&self) -> Path {
        self.steps
            .iter()
            .fold(Path::root(), |path, step| match step {
                StepRef::Key(raw, false) => path.key(raw),
                StepRef::Key(raw, true) => path.key(&unescaped(raw)),
                StepRef::Index(index) => path.at(*index),
            })
    }

    fn report(&mut self, kind: ProblemKind, at: usize) {
        let path = self.path();
        self.report_at(kind, path, at);
    }

    fn report_at(&mut self, kind: ProblemKind, path: Path, at: usize) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push((kind, path, offset(at)));
        }
    }

    fn stop<T>(&mut self, kind: ProblemKind) -> Result<T, Stop> {
        self.report(kind, self.at);
        Err(Stop)
    }

    fn space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Result<Node, Stop> {
        let start = self.at;
        let kind = match self.bytes.get(self.at) {
            Some(b'{') => self.object()?,
            Some(b'[') => self.array()?,
            Some(b'"') => return self.string(),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", NodeKind::Bool(true))?,
            Some(b'f') => self.word("false", NodeKind::Bool(false))?,
            Some(b'n') => {
                let kind = self.word("null", NodeKind::Refused)?;
                self.report(ProblemKind::Null, start);
                kind
            }
            _ => return self.stop(ProblemKind::NotJson),
        };
        Ok(Node {
            start: offset(start),
            end: offset(self.at),
            kind,
        })
    }

    fn word(&mut self, word: &str, kind: NodeKind) -> Result<NodeKind, Stop> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(kind)
        } else {
            self.stop(ProblemKind::NotJson)
        }
    }

    fn enter(&mut self) -> Result<(), Stop> {
        if self.steps.len() >= self.limits.depth.min(512) {
            return self.stop(ProblemKind::TooDeep);
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    fn array(&mut self) -> Result<NodeKind, Stop> {
        self.enter()?;
        let mut items = Vec::new();
        if self.bytes.get(self.at) == Some(&b']') {
            self.at += 1;
            return Ok(NodeKind::Array(items));
        }
        loop {
            self.steps.push(StepRef::Index(items.len()));
            let item = self.value()?;
            self.steps.pop();
            items.push(item);
            if self.next_or_close(b']')? {
                return Ok(NodeKind::Array(items));
            }
        }
    }

    fn object(&mut self) -> Result<NodeKind, Stop> {
        self.enter()?;
        let mut members: Vec<Member> = Vec::new();
        if self.bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(NodeKind::Object(members));
        }
        let mut many: HashSet<String> = HashSet::new();
        loop {
            if self.bytes.get(self.at) != Some(&b'"') {
                return self.stop(ProblemKind::NotJson);
            }
            let key = self.string()?;
            self.check_duplicate(&key, &members, &mut many);
            self.space();
            if self.bytes.get(self.at) != Some(&b':') {
                return self.stop(ProblemKind::NotJson);
            }
            self.at += 1;
            self.space();
            let escaped = matches!(key.kind, NodeKind::String { escaped: true });
            self.steps.push(StepRef::Key(
                &self.text[key.start as usize + 1..key.end as usize - 1],
                escaped,
            ));
            let value = self.value()?;
            self.steps.pop();
            members.push(Member { key, value });
            if self.next_or_close(b'}')? {
                return Ok(NodeKind::Object(members));
            }
        }
    }

    /// After a value: true when the list or object closes, false when another value follows.
    fn next_or_close(&mut self, close: u8) -> Result<bool, Stop> {
        self.space();
        match self.bytes.get(self.at) {
            Some(b',') => {
                self.at += 1;
                self.space();
                Ok(false)
            }
            Some(b) if *b == close => {
                self.at += 1;
                Ok(true)
            }
            _ => self.stop(ProblemKind::NotJson),
        }
    }

    fn check_duplicate(&mut self, key: &Node, members: &[Member], many: &mut HashSet<String>) {
        let twice = if members.len() < 32 {
            members.iter().any(|m| self.is_same(&m.key, key))
        } else {
            if many.is_empty() {
                many.extend(members.iter().map(|m| self.decoded(&m.key).into_owned()));
            }
            !many.insert(self.decoded(key).into_owned())
        };
        if twice {
            let path = self.path().key(&self.decoded(key));
            self.report_at(ProblemKind::DuplicateKey, path, key.start as usize);
        }
    }

    fn is_same(&self, a: &Node, b: &Node) -> bool {
        let raw = |node: &Node| &self.bytes[node.start as usize..node.end as usize];
        match (&a.kind, &b.kind) {
            (NodeKind::String { escaped: false }, NodeKind::String { escaped: false }) => {
                raw(a) == raw(b)
            }
            _ => self.decoded(a) == self.decoded(b),
        }
    }
}

//! Changes as a list of RFC 6902 operations, spliced into the text: what an editor does while somebody types.
//!
//! The operations come from a program, but the file stays a plan file whatever they say: a list of them is done as a
//! whole or not at all, and nothing is done that a reader would refuse afterwards.

use std::borrow::Cow;

use serde_json::Value;

use super::{Refusal, place};
use crate::document::{Document, explain_problem};
use crate::format::in_order;
use crate::nfc::nfc;
use crate::path::Path;
use crate::report::{Finding, Severity};
use crate::source::{
    Edit, EditError, Layout, Limits, Node, NodeKind, Source, apply, insert_item, remove_item,
    remove_member, replace_value, scan,
};
use crate::structure::Shapes;

/// Why a list of changes is not made.
#[derive(Debug)]
pub struct Rejected {
    /// The reason.
    pub refusal: Refusal,
    /// What a reader would have said of the result, where that is the reason.
    pub problems: Vec<Finding>,
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self {
            refusal,
            problems: Vec::new(),
        }
    }
}

/// Makes the changes in `ops`, a list of `add`, `remove`, `replace` and `move` as RFC 6902 has them (`/-` is the end
/// of a list, the holder of a new member must be there).
///
/// Every byte outside what is changed stays. A new member comes at its place in the contract, laid out as
/// `kringplan format` does; new text comes in NFC.
///
/// # Errors
/// When one of the changes cannot be made, or when the file could not be read any more; nothing is changed then.
pub fn patch(document: &Document, ops: &Value, limits: Limits) -> Result<Document, Rejected> {
    let ops = ops
        .as_array()
        .ok_or_else(|| Refusal::new("bewerken-lijst").number("nummer", 1))?;
    let mut work = Work {
        source: Cow::Borrowed(document.source()),
        limits,
        number: 0,
    };
    for op in ops {
        work.number += 1;
        work.change(op)?;
    }
    Document::of(work.source.into_owned()).map_err(unreadable)
}

/// The place of the first fault, for the text; all of them for a program.
fn unreadable(problems: Vec<Finding>) -> Rejected {
    let first = problems.iter().find(|p| p.severity == Severity::Fout);
    let place = first.map(|p| p.path.to_string()).unwrap_or_default();
    Rejected {
        refusal: Refusal::new("bewerken-past-niet").word("plek", shown(&place)),
        problems,
    }
}

/// A pointer as it is named to people: the whole file has no name of its own.
fn shown(pointer: &str) -> &str {
    if pointer.is_empty() { "/" } else { pointer }
}

/// The text between two changes: only its tree is read, because a next change may put right what this one leaves.
struct Work<'d> {
    source: Cow<'d, Source>,
    limits: Limits,
    number: usize,
}

/// A member or an item of something that is there.
struct Spot {
    holder: Path,
    last: Last,
}

enum Last {
    Member(String),
    Item(usize),
}

impl Spot {
    fn path(&self) -> Path {
        match &self.last {
            Last::Member(key) => self.holder.clone().key(key),
            Last::Item(index) => self.holder.clone().at(*index),
        }
    }
}

impl Work<'_> {
    fn change(&mut self, op: &Value) -> Result<(), Rejected> {
        let text = |member: &str| op.get(member).and_then(Value::as_str);
        let value = op.get("value");
        let refusal = || self.refusal("bewerken-lijst");
        let path = text("path").ok_or_else(refusal)?;
        match (text("op"), value, text("from")) {
            (Some("add"), Some(value), _) => self.add(path, value),
            (Some("replace"), Some(value), _) => {
                let place = self.there(path)?.path();
                self.replace(path, &place, value)
            }
            (Some("remove"), _, _) => self.remove(path),
            (Some("move"), _, Some(from)) => self.shift(from, path),
            _ => Err(refusal().into()),
        }
    }

    fn add(&mut self, pointer: &str, value: &Value) -> Result<(), Rejected> {
        let spot = self.spot(pointer)?;
        let place = spot.path();
        let layout = Layout::Spread;
        let edit = match &spot.last {
            Last::Item(index) => {
                let value = self.tidy(pointer, &place, value)?;
                insert_item(&self.source, &spot.holder, *index, &value, layout)
            }
            Last::Member(_) if self.source.find(&place).is_some() => {
                return self.replace(pointer, &place, value);
            }
            Last::Member(key) => {
                let value = self.tidy(pointer, &place, value)?;
                place::member(&self.source, &spot.holder, key, &value, layout)
            }
        };
        self.splice(pointer, edit)
    }

    fn replace(&mut self, pointer: &str, place: &Path, value: &Value) -> Result<(), Rejected> {
        let value = self.tidy(pointer, place, value)?;
        let edit = replace_value(&self.source, place, &value, Layout::Spread);
        self.splice(pointer, edit)
    }

    fn remove(&mut self, pointer: &str) -> Result<(), Rejected> {
        let spot = self.there(pointer)?;
        let edit = match &spot.last {
            Last::Member(key) => remove_member(&self.source, &spot.holder, key),
            Last::Item(index) => remove_item(&self.source, &spot.holder, *index),
        };
        self.splice(pointer, edit)
    }

    fn shift(&mut self, from: &str, to: &str) -> Result<(), Rejected> {
        let spot = self.there(from)?;
        if from == to {
            return Ok(());
        }
        if to
            .strip_prefix(from)
            .is_some_and(|rest| rest.starts_with('/'))
        {
            return Err(self
                .refusal("bewerken-in-zichzelf")
                .word("plek", from)
                .into());
        }
        let node = self.source.find(&spot.path());
        let node = node.ok_or_else(|| self.refusal("bewerken-niet-daar"))?;
        let value = self.source.value(node);
        self.remove(from)?;
        self.add(to, &value)
    }

    /// The member or item that a pointer names, whether or not it is there; what holds it is.
    fn spot(&self, pointer: &str) -> Result<Spot, Refusal> {
        let tokens = self.tokens(pointer)?;
        let Some((last, holders)) = tokens.split_last() else {
            return Err(self.refusal("bewerken-niet-alles"));
        };
        let mut node = self.source.root();
        let mut path = Path::root();
        for token in holders {
            path = match (&node.kind, index(token)) {
                (NodeKind::Array(_), Some(at)) => path.at(at),
                (NodeKind::Array(_), None) => return Err(self.about("bewerken-niet-daar", pointer)),
                _ => path.key(&self.spelt(node, token)),
            };
            let found = self.source.find(&path);
            node = found.ok_or_else(|| self.about("bewerken-geen-houder", pointer))?;
        }
        let last = match &node.kind {
            NodeKind::Array(items) => {
                let at = if last == "-" {
                    Some(items.len())
                } else {
                    index(last)
                };
                let at = at.filter(|at| *at <= items.len());
                Last::Item(at.ok_or_else(|| self.about("bewerken-buiten-lijst", pointer))?)
            }
            NodeKind::Object(_) => Last::Member(self.spelt(node, last)),
            _ => return Err(self.about("bewerken-geen-houder", pointer)),
        };
        Ok(Spot { holder: path, last })
    }

    /// The same, and something stands there.
    fn there(&self, pointer: &str) -> Result<Spot, Refusal> {
        let spot = self.spot(pointer)?;
        match self.source.find(&spot.path()) {
            Some(_) => Ok(spot),
            None => Err(self.about("bewerken-niet-daar", pointer)),
        }
    }

    /// A key as the text has it; a new one in NFC.
    fn spelt(&self, holder: &Node, token: &str) -> String {
        if self.source.member(holder, token).is_some() {
            return token.to_owned();
        }
        nfc(token).into_owned()
    }

    fn tokens(&self, pointer: &str) -> Result<Vec<String>, Refusal> {
        if pointer.is_empty() {
            return Ok(Vec::new());
        }
        let unescaped = |token: &str| {
            let bare = token.replace("~0", "").replace("~1", "");
            (!bare.contains('~')).then(|| token.replace("~1", "/").replace("~0", "~"))
        };
        let tokens = pointer
            .strip_prefix('/')
            .and_then(|rest| rest.split('/').map(unescaped).collect());
        tokens.ok_or_else(|| self.about("bewerken-plek", pointer))
    }

    /// The value in NFC and in the contract's order.
    fn tidy(&self, pointer: &str, place: &Path, value: &Value) -> Result<Value, Refusal> {
        let shape = Shapes::plan().at(&self.source, place);
        in_order(value, shape).map_err(|_| self.about("bewerken-sleutels", pointer))
    }

    fn splice(&mut self, pointer: &str, edit: Result<Edit, EditError>) -> Result<(), Rejected> {
        let edit = edit.map_err(|_| self.about("bewerken-niet-daar", pointer))?;
        let text = apply(self.source.text(), &edit);
        if text.len() > self.limits.bytes {
            return Err(Refusal::new("opschrijven-te-groot").into());
        }
        let source = scan(text.as_bytes(), self.limits)
            .map_err(|problems| unreadable(problems.iter().map(explain_problem).collect()))?;
        self.source = Cow::Owned(source);
        Ok(())
    }

    fn refusal(&self, key: &'static str) -> Refusal {
        Refusal::new(key).number("nummer", self.number)
    }

    fn about(&self, key: &'static str, pointer: &str) -> Refusal {
        self.refusal(key).word("plek", shown(pointer))
    }
}

/// A place in a list, as RFC 6901 spells it.
fn index(token: &str) -> Option<usize> {
    let digits = token.bytes().all(|b| b.is_ascii_digit());
    let plain = digits && (token == "0" || !token.starts_with('0'));
    plain.then(|| token.parse().ok()).flatten()
}

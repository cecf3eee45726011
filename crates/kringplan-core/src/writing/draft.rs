//! A plan that is being added to: every change is a splice, after which the text is read again.

use serde_json::Value;

use crate::digest::nfc;
use crate::document::Document;
use crate::model::Planbestand;
use crate::path::{Path, Step};
use crate::source::{
    Edit, EditError, Limits, apply, insert_member, push_item, remove_item, remove_member,
    replace_value,
};
use crate::structure::{Shape, Shapes};

use super::Refusal;

/// The plan so far. Every byte outside what was added stays as it was.
#[derive(Debug)]
pub struct Draft {
    document: Document,
    limits: Limits,
}

impl Draft {
    /// Starts from a plan as it was read.
    #[must_use]
    pub fn new(document: Document, limits: Limits) -> Self {
        Self { document, limits }
    }

    /// The plan as it is now.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The plan as it is now, to keep.
    #[must_use]
    pub fn finish(self) -> Document {
        self.document
    }

    /// The typed view of the text as it is now.
    #[must_use]
    pub fn file(&self) -> &Planbestand {
        self.document.file()
    }

    /// The text as it is now.
    #[must_use]
    pub fn text(&self) -> &str {
        self.document.source().text()
    }

    /// The raw tree of the text as it is now.
    #[must_use]
    pub fn value(&self) -> &Value {
        self.document.value()
    }

    /// Adds an item at the end of a list; a list that is not there yet comes at its place in the contract.
    ///
    /// # Errors
    /// When the text becomes too large, or nothing of that kind stands at `holder`.
    pub fn push(&mut self, holder: &Path, list: &str, item: &Value) -> Result<(), Refusal> {
        let place = holder.clone().key(list);
        if self.document.source().find(&place).is_none() {
            return self.put(holder, list, &Value::Array(vec![item.clone()]));
        }
        self.splice(push_item(self.document.source(), &place, &nfc(item)))
    }

    /// Adds a member at its place in the contract, or replaces its value.
    ///
    /// # Errors
    /// As [`Draft::push`].
    pub fn put(&mut self, holder: &Path, member: &str, value: &Value) -> Result<(), Refusal> {
        let place = holder.clone().key(member);
        if self.document.source().find(&place).is_some() {
            return self.splice(replace_value(self.document.source(), &place, &nfc(value)));
        }
        let before = members_before(holder, member);
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        self.splice(insert_member(
            self.document.source(),
            holder,
            member,
            &nfc(value),
            &before,
        ))
    }

    /// Takes a member away; one that is not there stays away.
    ///
    /// # Errors
    /// As [`Draft::push`].
    pub fn remove(&mut self, holder: &Path, member: &str) -> Result<(), Refusal> {
        if self
            .document
            .source()
            .find(&holder.clone().key(member))
            .is_none()
        {
            return Ok(());
        }
        self.splice(remove_member(self.document.source(), holder, member))
    }

    /// Takes the item `index` of a list away.
    ///
    /// # Errors
    /// As [`Draft::push`].
    pub fn remove_item(&mut self, list: &Path, index: usize) -> Result<(), Refusal> {
        self.splice(remove_item(self.document.source(), list, index))
    }

    fn splice(&mut self, edit: Result<Edit, EditError>) -> Result<(), Refusal> {
        let edit = edit.map_err(|_| Refusal::new("intern"))?;
        let text = apply(self.text(), &edit);
        if text.len() > self.limits.bytes {
            return Err(Refusal::new("opschrijven-te-groot"));
        }
        self.document =
            Document::read(text.as_bytes(), self.limits).map_err(|_| Refusal::new("intern"))?;
        Ok(())
    }
}

/// The members that the contract puts before this one.
fn members_before(holder: &Path, member: &str) -> Vec<String> {
    let shapes = Shapes::plan();
    let mut id = shapes.root();
    for step in holder.steps() {
        id = match (shapes.get(id), step) {
            (Shape::Object(object), Step::Key(key)) => object.member(key).unwrap_or(id),
            (Shape::List(item, _), Step::Index(_)) => *item,
            _ => id,
        };
    }
    match shapes.get(id) {
        Shape::Object(object) => object
            .members
            .iter()
            .map(|(name, _)| name.clone())
            .take_while(|name| name != member)
            .collect(),
        _ => Vec::new(),
    }
}

//! A plan that is being added to: every change is a splice, after which the text is read again.

use serde_json::Value;

use crate::digest::nfc;
use crate::document::Document;
use crate::model::Planbestand;
use crate::path::Path;
use crate::source::{
    Edit, EditError, Layout, Limits, apply, insert_item, push_item, remove_item, remove_member,
    replace_value,
};

use super::{Refusal, Rejected, patch, place};

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
        let there = holder.clone().key(member);
        let source = self.document.source();
        if source.find(&there).is_some() {
            return self.splice(replace_value(source, &there, &nfc(value), Layout::Short));
        }
        let value = nfc(value);
        self.splice(place::member(source, holder, member, &value, Layout::Short))
    }

    /// Adds an item to a list that is there, so that it becomes item `index`; what stood there moves on.
    ///
    /// # Errors
    /// As [`Draft::push`].
    pub fn insert_item(&mut self, list: &Path, index: usize, item: &Value) -> Result<(), Refusal> {
        let source = self.document.source();
        self.splice(insert_item(source, list, index, &nfc(item), Layout::Short))
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

    /// Makes a list of changes (RFC 6902).
    ///
    /// # Errors
    /// As [`patch`]; the draft stays as it was.
    pub fn patch(&mut self, ops: &Value) -> Result<(), Rejected> {
        self.document = patch(&self.document, ops, self.limits)?;
        Ok(())
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

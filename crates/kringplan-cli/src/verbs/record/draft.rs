//! A plan that is being added to: every addition is a splice, after which the text is read again.

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::digest::{Evidence, nfc};
use kringplan_core::model::{Deelnemer, Planbestand, Zijde};
use kringplan_core::path::{Path, Step};
use kringplan_core::source::{Edit, EditError, Limits, apply, insert_member, push_item};
use kringplan_core::state::{self, Toestand};
use kringplan_core::structure::{Shape, Shapes};
use serde_json::Value;

use crate::desk::Refusal;

/// The plan so far.
pub(super) struct Draft {
    document: Document,
    limits: Limits,
    /// The reference date.
    pub(super) day: NaiveDate,
}

impl Draft {
    pub(super) fn new(document: Document, limits: Limits, day: NaiveDate) -> Self {
        Self {
            document,
            limits,
            day,
        }
    }

    /// The typed view of the text as it is now.
    pub(super) fn file(&self) -> &Planbestand {
        self.document.file()
    }

    /// The text as it is now.
    pub(super) fn text(&self) -> &str {
        self.document.source().text()
    }

    /// The raw tree of the text as it is now.
    pub(super) fn value(&self) -> &Value {
        self.document.value()
    }

    /// A citizen service number stands somewhere in the file.
    pub(super) fn holds_bsn(&self) -> bool {
        kringplan_core::rules::holds_bsn(self.document.source())
    }

    /// How far the plan is on the reference date.
    pub(super) fn state(&self) -> Toestand {
        let file = self.file();
        let evidence = Evidence::of(self.document.value(), file);
        state::state(&state::facts(file, &evidence, self.day)).state
    }

    /// Adds an item at the end of a list; a list that is not there yet comes at its place in the contract.
    pub(super) fn push(&mut self, holder: &Path, list: &str, item: &Value) -> Result<(), Refusal> {
        let place = holder.clone().key(list);
        if self.document.source().find(&place).is_none() {
            return self.put(holder, list, &Value::Array(vec![item.clone()]));
        }
        self.splice(push_item(self.document.source(), &place, &nfc(item)))
    }

    /// Adds a member at its place in the contract.
    pub(super) fn put(
        &mut self,
        holder: &Path,
        member: &str,
        value: &Value,
    ) -> Result<(), Refusal> {
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

    /// The version that a fact is about: the current one, or the older one that was asked for.
    pub(super) fn version(&self, asked: Option<u32>) -> Result<u32, Refusal> {
        let current = self
            .file()
            .versie()
            .ok_or_else(|| Refusal::new("opschrijven-geen-versie"))?;
        match asked {
            Some(asked) if asked > current => Err(Refusal::new("opschrijven-versie-later")
                .number("versie", asked)
                .number("huidig", current)),
            asked => Ok(asked.unwrap_or(current)),
        }
    }

    /// The participant with this id.
    pub(super) fn person(&self, id: &str) -> Result<&Deelnemer, Refusal> {
        self.file().deelnemer(id).ok_or_else(|| {
            let known = self.file().deelnemers.iter().map(|d| d.id.as_str());
            unknown("opschrijven-onbekende-persoon", id, known)
        })
    }

    /// Someone of the kring; `reason` says why nobody else will do.
    pub(super) fn of_kring(&self, id: &str, reason: &'static str) -> Result<(), Refusal> {
        match self.person(id)?.zijde {
            Some(Zijde::Kring) => Ok(()),
            Some(_) => Err(Refusal::new(reason).word("id", id)),
            None => Err(Refusal::new("opschrijven-geen-zijde").word("id", id)),
        }
    }

    /// Whoever can receive something: a participant or a body.
    pub(super) fn party(&self, id: &str) -> Result<(), Refusal> {
        let file = self.file();
        if file.deelnemer(id).is_some() || file.instantie(id).is_some() {
            return Ok(());
        }
        let people = file.deelnemers.iter().map(|d| d.id.as_str());
        Err(unknown(
            "opschrijven-onbekende-partij",
            id,
            people.chain(file.instanties.iter().map(|i| i.id.as_str())),
        ))
    }

    /// A body that may intervene.
    pub(super) fn body(&self, id: &str) -> Result<(), Refusal> {
        let bodies = || self.file().instanties.iter().map(|i| i.id.as_str());
        if bodies().any(|known| known == id) {
            return Ok(());
        }
        Err(unknown("opschrijven-onbekende-instantie", id, bodies()))
    }

    /// Ids of the agreements.
    pub(super) fn agreements(&self) -> impl Iterator<Item = &str> {
        self.file()
            .plan
            .iter()
            .flat_map(|plan| &plan.afspraken)
            .map(|a| a.id.as_str())
    }

    /// Ids of the requests for help.
    pub(super) fn help(&self) -> impl Iterator<Item = &str> {
        self.file()
            .plan
            .iter()
            .flat_map(|plan| &plan.hulp_van_buiten)
            .map(|h| h.id.as_str())
    }
}

/// A refusal that tells which ids there are; ids are no personal data.
pub(super) fn unknown<'k>(
    key: &'static str,
    id: &str,
    known: impl Iterator<Item = &'k str>,
) -> Refusal {
    let known: Vec<&str> = known.collect();
    let list = if known.is_empty() {
        "–".to_owned()
    } else {
        known.join(", ")
    };
    Refusal::new(key).word("id", id).word("bekend", list)
}

/// A date as it stands in a file.
pub(super) fn date(day: NaiveDate) -> Value {
    Value::String(day.to_string())
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

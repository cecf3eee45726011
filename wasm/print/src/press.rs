//! The printer with the fonts that were brought so far, and the documents that it makes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::report::{Tekst, unreadable};
use kringplan_core::source::Limits;
use kringplan_core::text::both;
use kringplan_core::writing::Refusal;
use kringplan_pdf::{
    AttachedError, FontSet, Made, Order, Paper, PlanOnDay, Printer, attached, everyone, make,
    needed_fonts, no_share, notes,
};
use serde::Serialize;

use crate::fault::Fault;
use crate::request::{self, Request};

/// Pixels per inch that are asked of a picture at most: more is larger than a browser draws.
const MOST_PPI: u16 = 600;
const LEAST_PPI: u16 = 36;

/// A printer that starts without fonts.
pub struct Press {
    printer: Printer,
}

/// The files of a document, and what to know of it as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documents {
    /// One, or one for each page.
    pub files: Vec<Vec<u8>>,
    /// See [`crate::Rendered::info`].
    pub info: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Info {
    pages: usize,
    first: usize,
    unknown_characters: Vec<String>,
    warnings: Vec<String>,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct Note {
    sleutel: &'static str,
    tekst: Tekst,
}

#[derive(Serialize)]
struct Receiver {
    id: String,
    naam: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    taal: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leest: Option<String>,
    deel: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reden: Option<Tekst>,
}

impl Press {
    /// A press without fonts.
    #[must_use]
    pub fn new() -> Self {
        Self {
            printer: Printer::bare(),
        }
    }

    /// Adds a font of `templates/fonts`.
    ///
    /// # Errors
    /// When it is none of those fonts.
    pub fn add_font(&mut self, bytes: Vec<u8>) -> Result<(), Fault> {
        let added = self.printer.add_font(bytes);
        added.map_err(|_| Refusal::new("afdruk-geen-lettertype").into())
    }

    /// The sets of fonts that a document still needs, as a JSON list.
    ///
    /// # Errors
    /// As [`Press::render`].
    pub fn needed_fonts(&self, plan: &str, request: &str) -> Result<String, Fault> {
        let needed = with(plan, request, needed_fonts)?;
        let missing = self.printer.missing_fonts(&needed);
        let ids: Vec<&str> = missing.into_iter().map(FontSet::id).collect();
        json(&ids)
    }

    /// Makes a document.
    ///
    /// # Errors
    /// When the plan cannot be read, when what is asked does not go together or is not there, when a font is missing.
    pub fn render(&self, plan: &str, request: &str) -> Result<Documents, Fault> {
        let (made, notes) = with(plan, request, |order, plan| {
            let made = make(&self.printer, order, plan)?;
            let notes = notes::all(order, plan, &made);
            Ok((made, notes))
        })?;
        documents(made, notes)
    }
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

/// What `work` makes of a plan and a request. Only the empty worksheet has no plan.
fn with<T>(
    plan: &str,
    request: &str,
    work: impl FnOnce(&Order, Option<&PlanOnDay<'_>>) -> Result<T, Refusal>,
) -> Result<T, Fault> {
    let (order, day) = Request::read(request)?;
    if order
        .ppi
        .is_some_and(|ppi| !(LEAST_PPI..=MOST_PPI).contains(&ppi))
    {
        let odd = format!("ppi {LEAST_PPI}–{MOST_PPI}");
        return Err(Refusal::new("afdruk-verzoek").word("melding", odd).into());
    }
    if plan.is_empty() && order.paper == Paper::Worksheet {
        return Ok(work(&order, None)?);
    }
    let document = read(plan, day)?;
    let plan = PlanOnDay::new(&document, day)?;
    Ok(work(&order, Some(&plan))?)
}

fn read(plan: &str, day: NaiveDate) -> Result<Document, Fault> {
    Document::read(plan.as_bytes(), Limits::default())
        .map_err(|problems| Fault::unreadable(unreadable(&problems, day, None)))
}

fn documents(made: Made, notes: Vec<Refusal>) -> Result<Documents, Fault> {
    let numbered = |c: &char| format!("U+{:04X}", u32::from(*c));
    let note = |note: Refusal| Note {
        sleutel: note.key,
        tekst: both(note.key, &note.args),
    };
    let info = json(&Info {
        pages: made.pages,
        first: made.first,
        unknown_characters: made.unknown.iter().map(numbered).collect(),
        warnings: made.warnings,
        notes: notes.into_iter().map(note).collect(),
    })?;
    Ok(Documents {
        files: made.files,
        info,
    })
}

/// The sets of fonts with their files, as JSON.
#[must_use]
pub(crate) fn fonts() -> String {
    let sets = FontSet::ALL.map(|set| (set.id(), set.files()));
    json(&BTreeMap::from(sets)).unwrap_or_else(|_| "{}".to_owned())
}

/// Everybody who may get a part, as JSON.
pub(crate) fn receivers(plan: &str, day: &str) -> Result<String, Fault> {
    let day = request::day(day)?;
    let document = read(plan, day)?;
    let worded = |person: kringplan_pdf::Receiver| {
        let reason = person.share.err().map(|why| no_share(why, &person.id));
        Receiver {
            deel: reason.is_none(),
            reden: reason.map(|why| both(why.key, &why.args)),
            id: person.id,
            naam: person.name,
            taal: person.language,
            leest: person.reads,
        }
    };
    let people: Vec<Receiver> = everyone(&document, day).into_iter().map(worded).collect();
    json(&people)
}

/// The text of the plan file inside a PDF.
pub(crate) fn extract(pdf: &[u8]) -> Result<String, Fault> {
    let bytes = attached(pdf, Limits::default().bytes).map_err(Refusal::from)?;
    let text = String::from_utf8(bytes);
    text.map_err(|_| Refusal::from(AttachedError::Damaged).into())
}

fn json(value: &impl Serialize) -> Result<String, Fault> {
    let text = serde_json::to_string(value);
    text.map_err(|error| Refusal::new("afdruk-mislukt").word("melding", error).into())
}

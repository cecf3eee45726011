//! From a view to the bytes of an accessible, archivable PDF.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use kringplan_view::PrintDate;
use serde::Serialize;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::text::clean_all;
use crate::world::{Base, PlanWorld, Template, bases_built};

/// Memoised results that no render used for this many renders are dropped: what comes back on every page
/// stays warm, and printing ten thousand plans takes no more memory than a handful.
const KEEP_FOR_RENDERS: usize = 4;

static DOCUMENTS_COMPILED: AtomicUsize = AtomicUsize::new(0);

/// A document that can be printed: its template, its date, and what identifies it.
pub trait Printable: Serialize + sealed::Sealed {}

impl<T: Serialize + sealed::Sealed> Printable for T {}

/// Which template prints what; of this crate alone, because the templates are.
mod sealed {
    use kringplan_view::{CheckFormView, CheckView, PlanView, PrintDate};

    use crate::world::Template;

    pub trait Sealed {
        fn template(&self) -> Template;
        fn date(&self) -> PrintDate;
        fn ident(&self) -> &str;
    }

    impl Sealed for PlanView {
        fn template(&self) -> Template {
            Template::Plan
        }
        fn date(&self) -> PrintDate {
            self.datum
        }
        fn ident(&self) -> &str {
            &self.ident
        }
    }

    impl Sealed for CheckView {
        fn template(&self) -> Template {
            Template::Check
        }
        fn date(&self) -> PrintDate {
            self.blad.datum
        }
        fn ident(&self) -> &str {
            &self.blad.ident
        }
    }

    impl Sealed for CheckFormView {
        fn template(&self) -> Template {
            Template::CheckForm
        }
        fn date(&self) -> PrintDate {
            self.blad.datum
        }
        fn ident(&self) -> &str {
            &self.blad.ident
        }
    }
}

/// Prints plans. Making one costs the first time only: every printer shares one set of fonts and templates.
pub struct Printer {
    standards: PdfStandards,
}

/// A printed plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF (PDF/UA-1 and PDF/A-2a); the same view always gives the same bytes.
    pub pdf: Vec<u8>,
    /// Characters that no embedded font can draw: on paper they are `�`.
    pub unknown_characters: Vec<char>,
    /// What Typst warned about, in Typst's words. Empty unless a template is wrong.
    pub warnings: Vec<String>,
    /// Number of pages.
    pub pages: usize,
}

/// Printing failed: a fault of a template or of the program, never of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintError {
    /// What Typst said, without any text of the plan.
    pub messages: Vec<String>,
}

/// How often the costly things happened in this process; tests look at these instead of at a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counters {
    /// Times that library, fonts and sources were built.
    pub bases_built: usize,
    /// Times that a document was compiled.
    pub documents_compiled: usize,
}

/// Reads the counters.
#[must_use]
pub fn counters() -> Counters {
    Counters {
        bases_built: bases_built(),
        documents_compiled: DOCUMENTS_COMPILED.load(Ordering::Relaxed),
    }
}

impl Printer {
    /// Makes a printer and, the first time in a process, everything that all renders share.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "these two standards go together; a test prints with them"
    )]
    pub fn new() -> Self {
        Base::shared();
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        Self {
            standards: standards.expect("PDF/A-2a and PDF/UA-1 go together"),
        }
    }

    /// Prints one document: a plan, a check or the form for it.
    ///
    /// # Errors
    /// When a template is wrong or a rule of PDF/UA or PDF/A is broken.
    pub fn render(&self, view: &impl Printable) -> Result<Printed, PrintError> {
        self.render_prepared(&Prepared::new(view)?)
    }

    /// The bare Typst compile and PDF of data that is ready: what [`Printer::render`] is measured against.
    ///
    /// # Errors
    /// As [`Printer::render`].
    #[doc(hidden)]
    pub fn render_prepared(&self, ready: &Prepared) -> Result<Printed, PrintError> {
        let printed = self.compile(ready);
        comemo::evict(KEEP_FOR_RENDERS);
        printed
    }

    fn compile(&self, ready: &Prepared) -> Result<Printed, PrintError> {
        DOCUMENTS_COMPILED.fetch_add(1, Ordering::Relaxed);
        let world = PlanWorld::new(ready.template, ready.json.clone(), ready.date);
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let document = output.map_err(|errors| PrintError::from_typst(&errors))?;
        let options = PdfOptions {
            ident: Smart::Custom(ready.ident.clone()),
            creator: Smart::Custom(Some("Kringplan".to_owned())),
            timestamp: Some(Timestamp::new_utc(ready.date)),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options)
            .map_err(|errors| PrintError::from_typst(&errors))?;
        let warnings = warnings
            .iter()
            .map(|warning| without_quotes(&warning.message))
            .collect();
        Ok(Printed {
            pdf,
            unknown_characters: ready.unknown.iter().copied().collect(),
            warnings,
            pages: document.pages().len(),
        })
    }
}

/// A view as the template reads it: cleaned and written out as JSON.
#[doc(hidden)]
pub struct Prepared {
    template: Template,
    json: Vec<u8>,
    unknown: BTreeSet<char>,
    date: Datetime,
    ident: String,
}

impl Prepared {
    /// Cleans a view and writes it out.
    ///
    /// # Errors
    /// When the view's date is not a date.
    pub fn new(view: &impl Printable) -> Result<Self, PrintError> {
        let mut data = serde_json::to_value(view).map_err(|error| PrintError::of(&error))?;
        let mut unknown = BTreeSet::new();
        clean_all(&mut data, &mut unknown);
        let json = serde_json::to_vec(&data).map_err(|error| PrintError::of(&error))?;
        Ok(Self {
            json,
            unknown,
            template: view.template(),
            date: typst_date(view.date())?,
            ident: view.ident().to_owned(),
        })
    }
}

impl Default for Printer {
    fn default() -> Self {
        Self::new()
    }
}

impl PrintError {
    fn of(error: &dyn fmt::Display) -> Self {
        Self {
            messages: vec![without_quotes(&error.to_string())],
        }
    }

    fn from_typst(errors: &[SourceDiagnostic]) -> Self {
        let mut messages: Vec<String> = errors
            .iter()
            .map(|error| without_quotes(&error.message))
            .collect();
        messages.dedup();
        Self { messages }
    }
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the plan could not be printed: {}",
            self.messages.join("; ")
        )
    }
}

impl std::error::Error for PrintError {}

fn typst_date(date: PrintDate) -> Result<Datetime, PrintError> {
    Datetime::from_ymd_hms(date.jaar, date.maand, date.dag, 0, 0, 0).ok_or_else(|| PrintError {
        messages: vec!["not a date".to_owned()],
    })
}

/// Leaves out what a message quotes: that may be text of the plan.
fn without_quotes(message: &str) -> String {
    message
        .split(['"', '`', '“', '”'])
        .enumerate()
        .map(|(part, text)| if part % 2 == 0 { text } else { "…" })
        .collect()
}

//! From a view to paper: the bytes of an accessible, archivable PDF, pages as pictures, a page for a browser.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Output, Smart};
use typst::utils::Scalar;
use typst_html::{HtmlDocument, HtmlOptions};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::error::{PrintError, without_quotes};
use crate::form::Form;
use crate::prepared::Prepared;
use crate::printable::Printable;
use crate::world::{Base, bases_built};

/// Memoised results that no render used for this many renders are dropped: what comes back on every page
/// stays warm, and printing ten thousand plans takes no more memory than a handful.
const KEEP_FOR_RENDERS: usize = 4;

/// Points in an inch: PDF 1.7, 8.3.2.3.
const POINTS_PER_INCH: f64 = 72.0;

/// What Typst says of every page for a browser, whatever stands on it: that this way of writing is young.
const HTML_IS_YOUNG: &str = "html export is under active development";

static DOCUMENTS_COMPILED: AtomicUsize = AtomicUsize::new(0);

/// Prints plans. Making one costs the first time only: every printer shares one set of fonts and templates.
pub struct Printer {
    plain: PdfStandards,
    hybrid: PdfStandards,
}

/// A printed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF (PDF/UA-1 and PDF/A-2a, with a file inside PDF/A-3a); the same view always gives the same bytes.
    pub pdf: Vec<u8>,
    /// Characters that no embedded font can draw: on paper they are `�`.
    pub unknown_characters: Vec<char>,
    /// What Typst warned about, in Typst's words. Empty unless a template is wrong.
    pub warnings: Vec<String>,
    /// Number of pages.
    pub pages: usize,
}

/// How pages are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Pixels, so many per inch.
    Png {
        /// Resolution; 72 is one pixel per point.
        per_inch: u16,
    },
    /// Lines and curves that stay sharp at any size. Letters are curves too, so that they look the same everywhere.
    Svg,
}

/// The pages of a document as pictures. Nobody can hear a picture: beside it belongs a PDF or a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictured {
    /// One file per page.
    pub pages: Vec<Vec<u8>>,
    /// As in [`Printed`].
    pub unknown_characters: Vec<char>,
    /// As in [`Printed`].
    pub warnings: Vec<String>,
}

/// A document as one page for a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paged {
    /// The whole page, with its look inside; it asks nothing of the network and runs nothing.
    pub html: String,
    /// As in [`Printed`].
    pub unknown_characters: Vec<char>,
    /// As in [`Printed`].
    pub warnings: Vec<String>,
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
        reason = "these standards go together; tests print with them"
    )]
    pub fn new() -> Self {
        Base::shared();
        let with = |archive| PdfStandards::new(&[archive, PdfStandard::Ua_1]);
        Self {
            plain: with(PdfStandard::A_2a).expect("PDF/A-2a and PDF/UA-1 go together"),
            hybrid: with(PdfStandard::A_3a).expect("PDF/A-3a and PDF/UA-1 go together"),
        }
    }

    /// Prints a document in its ordinary form.
    ///
    /// # Errors
    /// When a template is wrong or a rule of PDF/UA or PDF/A is broken.
    pub fn render(&self, view: &impl Printable) -> Result<Printed, PrintError> {
        self.render_as(view, &Form::default())
    }

    /// Prints a document in the form that is asked for.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn render_as(&self, view: &impl Printable, form: &Form) -> Result<Printed, PrintError> {
        self.render_prepared(&Prepared::new(view, form)?)
    }

    /// The bare Typst compile and PDF of data that is ready: what [`Printer::render`] is measured against.
    ///
    /// # Errors
    /// As [`Printer::render`].
    #[doc(hidden)]
    pub fn render_prepared(&self, ready: &Prepared) -> Result<Printed, PrintError> {
        let (document, warnings) = compile::<PagedDocument>(ready)?;
        let standards = if ready.has_attachment() {
            &self.hybrid
        } else {
            &self.plain
        };
        let options = PdfOptions {
            ident: Smart::Custom(ready.ident.clone()),
            creator: Smart::Custom(Some("Kringplan".to_owned())),
            timestamp: Some(Timestamp::new_utc(ready.date)),
            standards: standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options);
        comemo::evict(KEEP_FOR_RENDERS);
        Ok(Printed {
            pdf: pdf.map_err(|errors| PrintError::from_typst(&errors))?,
            unknown_characters: ready.unknown.iter().copied().collect(),
            warnings,
            pages: document.pages().len(),
        })
    }

    /// Draws the pages of a document.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn draw(
        &self,
        view: &impl Printable,
        form: &Form,
        picture: Picture,
    ) -> Result<Pictured, PrintError> {
        let ready = Prepared::new(view, form)?;
        let (document, warnings) = compile::<PagedDocument>(&ready)?;
        let pages = document.pages().iter();
        let pages: Result<Vec<Vec<u8>>, PrintError> = match picture {
            Picture::Png { per_inch } => {
                let options = RenderOptions {
                    pixel_per_pt: Scalar::new(f64::from(per_inch) / POINTS_PER_INCH),
                    ..RenderOptions::default()
                };
                let drawn = pages.map(|page| typst_render::render(page, &options).encode_png());
                drawn
                    .map(|png| png.map_err(|error| PrintError::of(&error)))
                    .collect()
            }
            Picture::Svg => {
                let options = SvgOptions {
                    render_bleed: false,
                    pretty: false,
                };
                Ok(pages
                    .map(|page| typst_svg::svg(page, &options).into_bytes())
                    .collect())
            }
        };
        comemo::evict(KEEP_FOR_RENDERS);
        Ok(Pictured {
            pages: pages?,
            unknown_characters: ready.unknown.into_iter().collect(),
            warnings,
        })
    }

    /// Writes a document as one page for a browser: headings, lists and tables, the language of each text, no
    /// script and no request.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn page(&self, view: &impl Printable) -> Result<Paged, PrintError> {
        let ready = Prepared::for_browser(view)?;
        let (document, mut warnings) = compile::<HtmlDocument>(&ready)?;
        warnings.retain(|warning| !warning.starts_with(HTML_IS_YOUNG));
        let html = typst_html::html(&document, &HtmlOptions { pretty: true });
        comemo::evict(KEEP_FOR_RENDERS);
        Ok(Paged {
            html: html.map_err(|errors| PrintError::from_typst(&errors))?,
            unknown_characters: ready.unknown.into_iter().collect(),
            warnings,
        })
    }
}

impl Default for Printer {
    fn default() -> Self {
        Self::new()
    }
}

/// The document, and what Typst warned about.
fn compile<D: Output>(ready: &Prepared) -> Result<(D, Vec<String>), PrintError> {
    DOCUMENTS_COMPILED.fetch_add(1, Ordering::Relaxed);
    // A text that Typst cannot lay out is a refusal with words, not the end of the program.
    let compiled = catch_unwind(AssertUnwindSafe(|| typst::compile::<D>(&ready.world())));
    let Warned { output, warnings } =
        compiled.map_err(|_| PrintError::because("the layout gave up on this text"))?;
    let warned = |warning: &SourceDiagnostic| without_quotes(&warning.message);
    match output {
        Ok(document) => Ok((document, warnings.iter().map(warned).collect())),
        Err(errors) => Err(PrintError::from_typst(&errors)),
    }
}

//! From a view to paper: the bytes of an accessible, archivable PDF, pages as pictures, a page for a browser.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
#[cfg(feature = "embedded-fonts")]
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Output, Smart};
use typst::utils::Scalar;
use typst_html::{HtmlDocument, HtmlOptions};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::error::{PrintError, without_quotes};
use crate::faces::FontSet;
use crate::fonts::{Fonts, NotOurFont};
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

#[cfg(feature = "embedded-fonts")]
static EMBEDDED: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::embedded()));

/// Prints plans. Making one costs the first time only: every printer shares one set of templates, and of fonts where
/// the program has them inside.
pub struct Printer {
    fonts: Arc<Fonts>,
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
    /// One file for each page that was asked for and is there.
    pub pages: Vec<Vec<u8>>,
    /// The number of the first of them.
    pub first: usize,
    /// Number of pages of the whole document.
    pub total: usize,
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
    /// Times that library and sources were built.
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
    /// Makes a printer with every font and, the first time in a process, everything that all renders share.
    #[cfg(feature = "embedded-fonts")]
    #[must_use]
    pub fn new() -> Self {
        Self::with_fonts(Arc::clone(&EMBEDDED))
    }

    /// Makes a printer without a font: see [`Printer::add_font`].
    #[must_use]
    pub fn bare() -> Self {
        Self::with_fonts(Arc::new(Fonts::none()))
    }

    #[expect(
        clippy::expect_used,
        reason = "these standards go together; tests print with them"
    )]
    fn with_fonts(fonts: Arc<Fonts>) -> Self {
        Base::shared();
        let with = |archive| PdfStandards::new(&[archive, PdfStandard::Ua_1]);
        Self {
            fonts,
            plain: with(PdfStandard::A_2a).expect("PDF/A-2a and PDF/UA-1 go together"),
            hybrid: with(PdfStandard::A_3a).expect("PDF/A-3a and PDF/UA-1 go together"),
        }
    }

    /// Adds a font of `templates/fonts`. The order does not matter, and neither does adding one twice: a document
    /// that has the fonts that it needs has the same bytes as with all of them.
    ///
    /// # Errors
    /// When the file is none of those fonts, or another version of one.
    pub fn add_font(&mut self, bytes: Vec<u8>) -> Result<(), NotOurFont> {
        Arc::make_mut(&mut self.fonts).add(bytes)
    }

    /// Which of these sets of fonts are not at hand.
    #[must_use]
    pub fn missing_fonts(&self, needed: &BTreeSet<FontSet>) -> Vec<FontSet> {
        self.fonts.missing(needed)
    }

    /// Prints a document in its ordinary form.
    ///
    /// # Errors
    /// When a template is wrong, a font is missing, or a rule of PDF/UA or PDF/A is broken.
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
        let (document, warnings) = self.compile::<PagedDocument>(ready)?;
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
        self.draw_prepared(&Prepared::new(view, form)?, picture, 1..=usize::MAX)
    }

    /// Draws some pages, counted from 1, of data that is ready.
    pub(crate) fn draw_prepared(
        &self,
        ready: &Prepared,
        picture: Picture,
        wanted: RangeInclusive<usize>,
    ) -> Result<Pictured, PrintError> {
        let (document, warnings) = self.compile::<PagedDocument>(ready)?;
        let numbered = (1..).zip(document.pages());
        let pages = numbered.filter(|(number, _)| wanted.contains(number));
        let pages: Result<Vec<Vec<u8>>, PrintError> =
            pages.map(|(_, page)| drawn(page, picture)).collect();
        comemo::evict(KEEP_FOR_RENDERS);
        Ok(Pictured {
            pages: pages?,
            first: *wanted.start(),
            total: document.pages().len(),
            unknown_characters: ready.unknown.iter().copied().collect(),
            warnings,
        })
    }

    /// Writes a document as one page for a browser: headings, lists and tables, the language of each text, no
    /// script and no request.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn page(&self, view: &impl Printable) -> Result<Paged, PrintError> {
        self.page_prepared(&Prepared::for_browser(view)?)
    }

    /// The same of data that is ready.
    pub(crate) fn page_prepared(&self, ready: &Prepared) -> Result<Paged, PrintError> {
        let (document, mut warnings) = self.compile::<HtmlDocument>(ready)?;
        warnings.retain(|warning| !warning.starts_with(HTML_IS_YOUNG));
        let html = typst_html::html(&document, &HtmlOptions { pretty: true });
        comemo::evict(KEEP_FOR_RENDERS);
        Ok(Paged {
            html: html.map_err(|errors| PrintError::from_typst(&errors))?,
            unknown_characters: ready.unknown.iter().copied().collect(),
            warnings,
        })
    }

    /// The document, and what Typst warned about.
    fn compile<D: Output>(&self, ready: &Prepared) -> Result<(D, Vec<String>), PrintError> {
        let missing = self.missing_fonts(&ready.needed);
        if !missing.is_empty() {
            return Err(PrintError::without(missing));
        }
        DOCUMENTS_COMPILED.fetch_add(1, Ordering::Relaxed);
        let world = ready.world(&self.fonts);
        // A text that Typst cannot lay out is a refusal with words, not the end of the program.
        let compiled = catch_unwind(AssertUnwindSafe(|| typst::compile::<D>(&world)));
        let Warned { output, warnings } =
            compiled.map_err(|_| PrintError::because("the layout gave up on this text"))?;
        let warned = |warning: &SourceDiagnostic| without_quotes(&warning.message);
        let mut warnings: Vec<String> = warnings.iter().map(warned).collect();
        warnings.retain(|warning| !self.fonts.explain(warning));
        match output {
            Ok(document) => Ok((document, warnings)),
            Err(errors) => Err(PrintError::from_typst(&errors)),
        }
    }
}

#[cfg(feature = "embedded-fonts")]
impl Default for Printer {
    fn default() -> Self {
        Self::new()
    }
}

/// One page as a picture.
fn drawn(page: &Page, picture: Picture) -> Result<Vec<u8>, PrintError> {
    match picture {
        Picture::Png { per_inch } => {
            let options = RenderOptions {
                pixel_per_pt: Scalar::new(f64::from(per_inch) / POINTS_PER_INCH),
                ..RenderOptions::default()
            };
            let drawn = typst_render::render(page, &options);
            drawn.encode_png().map_err(|error| PrintError::of(&error))
        }
        Picture::Svg => {
            let options = SvgOptions {
                render_bleed: false,
                pretty: false,
            };
            Ok(typst_svg::svg(page, &options).into_bytes())
        }
    }
}

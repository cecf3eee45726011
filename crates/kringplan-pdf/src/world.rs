//! The Typst world of the printed plan: embedded templates and fonts, one virtual data file, nothing else.
//!
//! Library, fonts and parsed sources are made once per process; a render adds only its data and its date.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// A document: the template that is compiled, and the path that it reads, which answers with the live data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// The plan.
    Plan,
    /// The check.
    Check,
    /// The form to check a plan by hand.
    CheckForm,
}

impl Template {
    const ALL: [Self; 3] = [Self::Plan, Self::Check, Self::CheckForm];

    fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Plan => ("plan.typ", "inputs/voorbeeld.json"),
            Self::Check => ("toets.typ", "inputs/toets.json"),
            Self::CheckForm => ("toetsformulier.typ", "inputs/toetsformulier.json"),
        }
    }
}

macro_rules! embedded {
    ($read:ident: $($path:literal),* $(,)?) => {
        &[$(($path, $read!(concat!("../../../templates/", $path)))),*]
    };
}

const SOURCES: &[(&str, &str)] = embedded!(include_str:
    "plan.typ",
    "toets.typ",
    "toetsformulier.typ",
    "common/bladzijde.typ",
    "common/kop.typ",
    "common/onderdelen.typ",
    "common/oordeel.typ",
    "common/stijl.typ",
    "hoofdstukken/afspraken.typ",
    "hoofdstukken/akkoord.typ",
    "hoofdstukken/kring.typ",
    "hoofdstukken/titel.typ",
    "hoofdstukken/toets.typ",
    "hoofdstukken/verder.typ",
    "hoofdstukken/versie.typ",
    "hoofdstukken/voorwaarden.typ",
    "hoofdstukken/zorgen.typ",
);

const FONTS: &[(&str, &[u8])] = embedded!(include_bytes:
    "fonts/NotoSans-Regular.ttf",
    "fonts/NotoSans-Bold.ttf",
    "fonts/NotoSans-Italic.ttf",
    "fonts/NotoSansSymbols2-Regular.ttf",
    "fonts/NotoSansMath-Regular.ttf",
    "fonts/NotoEmoji-Regular.ttf",
);

/// How many of [`FONTS`] are faces of the main family; the others fill its gaps.
const MAIN_FACES: usize = 3;

static BASES_BUILT: AtomicUsize = AtomicUsize::new(0);
static BASE: LazyLock<Base> = LazyLock::new(Base::build);

/// How often library, fonts and sources were built in this process: once, however much is printed.
pub(crate) fn bases_built() -> usize {
    BASES_BUILT.load(Ordering::Relaxed)
}

/// What every render shares.
pub(crate) struct Base {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    /// Per template its own file and the file that it reads.
    entries: Vec<(Template, FileId, FileId)>,
}

impl Base {
    /// The one base of this process.
    pub(crate) fn shared() -> &'static Self {
        &BASE
    }

    fn build() -> Self {
        BASES_BUILT.fetch_add(1, Ordering::Relaxed);
        let fonts: Vec<Font> = FONTS
            .iter()
            .flat_map(|(_, bytes)| Font::iter(Bytes::new(*bytes)))
            .collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: SOURCES
                .iter()
                .map(|(path, text)| Source::new(file_id(path), (*text).to_owned()))
                .collect(),
            entries: Template::ALL
                .iter()
                .map(|template| {
                    let (main, data) = template.paths();
                    (*template, file_id(main), file_id(data))
                })
                .collect(),
        }
    }

    /// True when every face of the main family can draw `c`, so that it can carry combining marks.
    pub(crate) fn main_family_has(&self, c: char) -> bool {
        self.fonts
            .iter()
            .take(MAIN_FACES)
            .all(|font| font.info().coverage.contains(c.into()))
    }

    /// True when some embedded font can draw `c` in every style in use.
    pub(crate) fn can_draw(&self, c: char) -> bool {
        self.main_family_has(c)
            || self
                .fonts
                .iter()
                .skip(MAIN_FACES)
                .any(|font| font.info().coverage.contains(c.into()))
    }
}

/// The world of one render.
pub(crate) struct PlanWorld {
    base: &'static Base,
    main: FileId,
    data_file: FileId,
    data: Bytes,
    today: Datetime,
}

impl PlanWorld {
    /// `data` is the JSON that `template` reads; `today` is a date that comes from the plan.
    #[expect(clippy::expect_used, reason = "the base knows every template")]
    pub(crate) fn new(template: Template, data: Vec<u8>, today: Datetime) -> Self {
        let base = Base::shared();
        let entry = base.entries.iter().find(|(known, ..)| *known == template);
        let (_, main, data_file) = *entry.expect("a template of the list");
        Self {
            base,
            main,
            data_file,
            data: Bytes::new(data),
            today,
        }
    }
}

impl World for PlanWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.base.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.base.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_file {
            Ok(self.data.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.base.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

#[expect(clippy::expect_used, reason = "the paths are the constants above")]
fn file_id(path: &str) -> FileId {
    let vpath = VirtualPath::new(path).expect("a plain relative path");
    FileId::new(RootedPath::new(VirtualRoot::Project, vpath))
}

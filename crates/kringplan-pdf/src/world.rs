//! The Typst world of the printed plan: embedded templates, the fonts at hand, one virtual data file, nothing else.
//!
//! Library and parsed sources are made once per process; a render adds only its data and its date.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::Fonts;
use crate::templates::{ATTACHMENT, FILES, FORM, SOURCES, Template};

static BASES_BUILT: AtomicUsize = AtomicUsize::new(0);
static BASE: LazyLock<Base> = LazyLock::new(Base::build);

/// How often library and sources were built in this process: once, however much is printed.
pub(crate) fn bases_built() -> usize {
    BASES_BUILT.load(Ordering::Relaxed)
}

/// What every render shares.
pub(crate) struct Base {
    library: LazyHash<Library>,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
    form: FileId,
    attachment: FileId,
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
        Self {
            // Without this feature templates have no elements for a page in a browser.
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::Html].into_iter().collect())
                    .build(),
            ),
            sources: SOURCES
                .iter()
                .map(|(path, text)| Source::new(file_id(path), (*text).to_owned()))
                .collect(),
            files: FILES
                .iter()
                .map(|(path, bytes)| (file_id(path), Bytes::new(*bytes)))
                .collect(),
            form: file_id(FORM),
            attachment: file_id(ATTACHMENT),
            entries: Template::ALL
                .iter()
                .map(|template| {
                    let (main, data) = template.paths();
                    (*template, file_id(main), file_id(data))
                })
                .collect(),
        }
    }
}

/// The world of one render.
pub(crate) struct PlanWorld {
    base: &'static Base,
    fonts: Arc<Fonts>,
    main: FileId,
    /// The paths that answer with something of this render: its data, its form, what goes inside.
    live: Vec<(FileId, Bytes)>,
    today: Datetime,
}

impl PlanWorld {
    /// `data` is the JSON that `template` reads and `form` how it is asked for; `inside` goes into the PDF; `today`
    /// is a date that comes from the plan.
    #[expect(clippy::expect_used, reason = "the base knows every template")]
    pub(crate) fn new(
        fonts: Arc<Fonts>,
        template: Template,
        data: Bytes,
        form: String,
        inside: Option<Vec<u8>>,
        today: Datetime,
    ) -> Self {
        let base = Base::shared();
        let entry = base.entries.iter().find(|(known, ..)| *known == template);
        let (_, main, data_file) = *entry.expect("a template of the list");
        let inside = inside.map(|bytes| (base.attachment, Bytes::new(bytes)));
        let live = [(data_file, data), (base.form, Bytes::from_string(form))];
        Self {
            base,
            fonts,
            main,
            live: live.into_iter().chain(inside).collect(),
            today,
        }
    }
}

impl World for PlanWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.base.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let mut known = self.live.iter().chain(&self.base.files);
        let found = known.find(|(path, _)| *path == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
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

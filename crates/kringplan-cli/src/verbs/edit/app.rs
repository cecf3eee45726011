//! The files of the editor: built into the program (cargo feature `editor`), or from a folder.

use std::borrow::Cow;
use std::path::Path;

use crate::desk::Refusal;
use crate::io;

#[cfg(feature = "editor")]
mod built_in {
    //! Made by `build.rs`: the path, whether the bytes are gzip, the bytes.
    include!(concat!(env!("OUT_DIR"), "/editor.rs"));
}

/// More than any build of the editor holds: whoever names the wrong folder hears so.
const MOST_FILES: usize = 2000;
const MOST_BYTES: usize = 256 << 20;

/// One file of the editor.
pub(super) struct Page {
    path: String,
    pub(super) gzip: bool,
    pub(super) bytes: Cow<'static, [u8]>,
}

/// All files, each under the one path that asks for it: nothing else can be asked for.
pub(super) struct App(Vec<Page>);

impl App {
    /// The file behind a path of the page, and what kind of file it is.
    pub(super) fn page(&self, path: &str) -> Option<(&Page, &'static str)> {
        let name = match path.strip_prefix('/')? {
            "" => "index.html",
            name => name,
        };
        let page = self.0.iter().find(|page| page.path == name)?;
        Some((page, kind(&page.path)))
    }
}

/// The editor inside this program, when it was built with one.
#[cfg(feature = "editor")]
pub(super) fn built_in() -> Option<App> {
    let page = |(path, gzip, bytes): &(&str, bool, &'static [u8])| Page {
        path: (*path).to_owned(),
        gzip: *gzip,
        bytes: Cow::Borrowed(*bytes),
    };
    Some(App(built_in::FILES.iter().map(page).collect()))
}

/// This program was built without one.
#[cfg(not(feature = "editor"))]
pub(super) fn built_in() -> Option<App> {
    None
}

/// A built editor in a folder, read whole before anything is served.
pub(super) fn from_folder(folder: &Path) -> Result<App, Refusal> {
    let unfit = |key| Refusal::new(key).word("map", folder.display());
    if !folder.join("index.html").is_file() {
        return Err(unfit("bewerken-geen-editor"));
    }
    let names =
        io::files_under(folder, MOST_FILES).ok_or_else(|| unfit("bewerken-map-te-groot"))?;
    let mut pages = Vec::new();
    let mut left = MOST_BYTES;
    for name in names {
        let bytes = io::read(&folder.join(&name), left)?;
        left = left
            .checked_sub(bytes.len())
            .ok_or_else(|| unfit("bewerken-map-te-groot"))?;
        pages.push(Page {
            path: name,
            gzip: false,
            bytes: Cow::Owned(bytes),
        });
    }
    Ok(App(pages))
}

/// The media type by the name of a file. A browser compiles WebAssembly and starts workers by it.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "txt" | "ftl" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

//! The printed documents for the browser: the same bytes as the command line gives, from a plan and a request as text.
//!
//! ```text
//! plan, request (request.rs) ──► press.rs ──► files, and what to know of them
//!                                   └─ why not: a JSON text (fault.rs)
//! ```
//!
//! This module is large and is loaded when somebody prints. Fonts are not inside: `needed_fonts` says which a document
//! still needs, `fonts` in which files they are, and `add_font` takes each of them. One set of templates and fonts is
//! kept between documents. What makes the layout give up stops the module; its host then makes it anew.

#![warn(clippy::disallowed_methods)]

mod fault;
mod press;
mod request;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

pub use fault::Fault;
pub use press::{Documents, Press};

thread_local! {
    static PRESS: RefCell<Press> = RefCell::new(Press::new());
}

/// The files of a document.
#[wasm_bindgen]
pub struct Rendered {
    files: Vec<Vec<u8>>,
    info: String,
}

#[wasm_bindgen]
impl Rendered {
    /// How many files there are: one, or one for each page that was asked for.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// The bytes of a file, counted from 0; none where there is no such file.
    #[must_use]
    pub fn file(&self, index: usize) -> Vec<u8> {
        self.files.get(index).cloned().unwrap_or_default()
    }

    /// What to know of the document, as JSON: `{pages, first, unknownCharacters, warnings, notes}`.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn info(&self) -> String {
        self.info.clone()
    }
}

/// Adds a font of `templates/fonts`, in any order.
///
/// # Errors
/// When it is none of those fonts.
#[wasm_bindgen]
pub fn add_font(bytes: Vec<u8>) -> Result<(), String> {
    PRESS.with_borrow_mut(|press| said(press.add_font(bytes)))
}

/// The sets of fonts that a document needs and that were not added yet: a JSON list of ids.
///
/// # Errors
/// As [`render`].
#[wasm_bindgen]
pub fn needed_fonts(plan: &str, request: &str) -> Result<String, String> {
    PRESS.with_borrow(|press| said(press.needed_fonts(plan, request)))
}

/// The sets of fonts: JSON with the names of the files of each.
#[wasm_bindgen]
#[must_use]
pub fn fonts() -> String {
    press::fonts()
}

/// Makes a document.
///
/// # Errors
/// When the plan cannot be read, when what is asked does not go together or is not there, when a font is missing.
#[wasm_bindgen]
pub fn render(plan: &str, request: &str) -> Result<Rendered, String> {
    let made = PRESS.with_borrow(|press| said(press.render(plan, request)))?;
    Ok(Rendered {
        files: made.files,
        info: made.info,
    })
}

/// Everybody who may get a part of the plan as it stands on a day, as JSON:
/// `[{id, naam, taal?, leest?, deel, reden?}]`.
///
/// # Errors
/// When the plan cannot be read.
#[wasm_bindgen]
pub fn receivers(plan: &str, day: &str) -> Result<String, String> {
    said(press::receivers(plan, day))
}

/// The text of the plan file inside a PDF.
///
/// # Errors
/// When the PDF cannot be read, or holds no plan file.
#[wasm_bindgen]
pub fn extract(pdf: &[u8]) -> Result<String, String> {
    said(press::extract(pdf))
}

/// A fault leaves the module as JSON text.
fn said<T>(done: Result<T, Fault>) -> Result<T, String> {
    done.map_err(|fault| fault.to_json())
}

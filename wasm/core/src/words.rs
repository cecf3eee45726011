//! A moment of the contract in the words of a plan on paper.

use kringplan_core::model::{Planbestand, Wanneer};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reading;
use crate::refusal::answer;

/// A `wanneer` in words, in one of the languages of the documents.
///
/// # Errors
/// When the plan cannot be read or the `wanneer` is none.
#[wasm_bindgen]
pub fn moment(plan: &str, wanneer: &str, lang: &str) -> Result<String, String> {
    answer(|| {
        let when: Wanneer = reading::options(wanneer)?;
        let document = reading::plan(plan)?;
        let file: &Planbestand = document.file();
        Ok(kringplan_view::when(file, &when, lang))
    })
}

//! Form C of a text from the engine that runs this module (ECMA-262 section 22.1.3.15).
//!
//! The form of assigned characters never changes (Unicode's stability policy), so every engine gives what the tables
//! of the command line give. Tables would be a twentieth of the module.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = String)]
    type Text;

    #[wasm_bindgen(js_name = String)]
    fn text(text: &str) -> Text;

    /// Without an argument it is form C.
    #[wasm_bindgen(method)]
    fn normalize(this: &Text) -> String;
}

/// Runs when the module is ready, before anybody can ask it something.
#[wasm_bindgen(start)]
fn lend() {
    kringplan_core::nfc::lend(|plain| text(plain).normalize());
}

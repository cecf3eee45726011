//! Makes the JavaScript and TypeScript beside a wasm module: usage `kringplan-glue MODULE.wasm FOLDER NAME`.
//!
//! The same as the tool `wasm-bindgen`, from the same crate, at the version that the lock file names.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

#[expect(clippy::print_stderr, reason = "this is a command line tool")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else {
        eprintln!("usage: kringplan-glue MODULE.wasm FOLDER NAME");
        return ExitCode::from(2);
    };
    match write(module, folder, name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{module}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// An ES module that a page, a worker and Node can load; without the names of functions, which nobody reads.
fn write(module: &str, folder: &str, name: &str) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{error:#}");
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)
        .map_err(|error| told(&error))?
        .typescript(true)
        // Only whoever bundles knows where the module is; a default would make a bundler take it in twice.
        .omit_default_module_path(true)
        .debug(false)
        .keep_debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .map_err(|error| told(&error))
}

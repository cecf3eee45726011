//! Room for deep layouts: the stack that a linker gives a WebAssembly module by itself is small, and it cannot grow.
#![allow(clippy::print_stdout, reason = "this is how cargo is told")]

/// Bytes of stack.
const STACK: usize = 8 << 20;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size={STACK}");
    }
}

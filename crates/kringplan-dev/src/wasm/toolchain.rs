//! What can build for the browser here: Debian's own toolchain, or the standard library of rustup.
//!
//! Debian's has the sources of the standard library, so that it can be built for size as well: the budget of the core
//! is held on that build, which is a tenth smaller.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the modules are built for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust/library";

/// For a module that is read at every start: a standard library that chooses the smaller of two ways, and no words
/// about a panic. Nobody sees those in a browser, and they could quote a plan or name folders of this machine.
const LEAN_STD: &str = "optimize_for_size";
const LEAN_FLAGS: [&str; 6] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
    // SHA-256 in a loop: a plan is short.
    "--cfg",
    "sha2_backend_soft=\"compact\"",
];

pub(super) enum Toolchain {
    /// The standard library for the target is installed, as its makers built it.
    Rustup,
    /// Debian has the sources of the standard library, and builds it along.
    Debian {
        /// Debian 12's own linker is too old for these objects; the one beside rustup's rustc is not.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// # Errors
    /// When neither is installed: `tests/setup.sh` does that.
    pub(super) fn find() -> Result<Self, String> {
        let debian = [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_STD];
        if !debian.iter().all(|path| Path::new(path).exists()) {
            let libraries = rustc(&["--print", "target-libdir", "--target", TARGET]);
            if libraries.is_ok_and(|path| Path::new(&path).is_dir()) {
                return Ok(Self::Rustup);
            }
            return Err(format!(
                "nothing here builds for {TARGET}: run `rustup target add {TARGET}`, or tests/setup.sh"
            ));
        }
        let version = rustc(&["-vV"])?;
        let host = version
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .ok_or("rustc does not say on what machine it runs")?;
        let linker = PathBuf::from(rustc(&["--print", "sysroot"])?)
            .join("lib/rustlib")
            .join(host)
            .join("bin/rust-lld");
        Ok(Self::Debian { linker })
    }

    /// Builds a package, in a target folder of its own, and gives the path of its module.
    ///
    /// # Errors
    /// When it does not build.
    pub(super) fn build(
        &self,
        root: &Path,
        package: &str,
        profile: &str,
        lean: bool,
    ) -> Result<PathBuf, String> {
        let mut command = self.cargo();
        let mut flags = unnamed(root);
        command
            // As a module alone: beside a library for Rust, cargo does no optimisation over all crates.
            .args(["rustc", "--lib", "--crate-type", "cdylib"])
            .args(["--locked", "--profile", profile, "--target", TARGET])
            .args(["--target-dir", "target/wasm", "-p", package])
            .current_dir(root);
        if matches!(self, Self::Debian { .. }) {
            command.arg("-Zbuild-std=std,panic_abort");
            if lean {
                command.arg(format!("-Zbuild-std-features={LEAN_STD}"));
                flags.extend(LEAN_FLAGS.map(str::to_owned));
            }
        }
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        super::succeed(&mut command)?;
        let folder = root.join("target/wasm").join(TARGET).join(profile);
        Ok(folder.join(super::module_of(package)))
    }

    fn cargo(&self) -> Command {
        match self {
            Self::Rustup => Command::new(env!("CARGO")),
            Self::Debian { linker } => {
                let mut command = Command::new(DEBIAN_CARGO);
                command
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
                    // Both point at the toolchain that runs this program.
                    .env_remove("CARGO")
                    .env_remove("LD_LIBRARY_PATH");
                command
            }
        }
    }
}

/// Flags after which no folder of this machine stands in a module: a panic would name them.
fn unnamed(root: &Path) -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let folders = [(home, "cargo"), (Some(root.to_owned()), "kringplan")];
    folders
        .into_iter()
        .filter_map(|(folder, name)| Some((folder?, name)))
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .collect()
}

/// What rustc says about itself.
fn rustc(arguments: &[&str]) -> Result<String, String> {
    let done = Command::new("rustc")
        .args(arguments)
        .output()
        .map_err(|error| format!("rustc does not start: {error}"))?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

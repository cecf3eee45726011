//! What can build for the browser here: the standard library of rustup, or Debian's own toolchain.

use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust/library";

pub(super) enum Toolchain {
    /// The ordinary way: the standard library for the target is installed.
    Rustup,
    /// Where rustup cannot download: Debian has the sources of the standard library, and builds it along.
    Debian {
        /// Debian 12's own linker is too old for these objects; the one beside rustup's rustc is not.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// # Errors
    /// When neither is installed: `tests/setup.sh` does that.
    pub(super) fn find() -> Result<Self, String> {
        let libraries = rustc(&["--print", "target-libdir", "--target", TARGET]);
        if libraries.is_ok_and(|path| Path::new(&path).is_dir()) {
            return Ok(Self::Rustup);
        }
        if ![DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_STD]
            .iter()
            .all(|path| Path::new(path).exists())
        {
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
    ) -> Result<PathBuf, String> {
        let mut command = self.cargo();
        command
            // As a module alone: beside a library for Rust, cargo does no optimisation over all crates.
            .args(["rustc", "--lib", "--crate-type", "cdylib"])
            .args(["--locked", "--profile", profile, "--target", TARGET])
            .args(["--target-dir", "target/wasm", "-p", package])
            .current_dir(root);
        if matches!(self, Self::Debian { .. }) {
            command.arg("-Zbuild-std=std,panic_abort");
        }
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

//! `cargo dev wasm`: the modules for the browser, from Rust to what the npm package and the editor take in.
//!
//! Rust → module (`toolchain`) → JavaScript and types beside it (the crate `kringplan-glue`) → sizes against the budget
//! (`sizes`). Everything ends in `target/kringplan-wasm`.
//!
//! No wasm-opt: what rustc makes for size gets 7 % smaller by it, and 4 % larger once it is compressed.

mod notices;
mod sizes;
mod toolchain;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::Problems;
use crate::metadata::Metadata;
use toolchain::Toolchain;

/// One module: where it comes from and what it may weigh.
struct Artifact {
    /// What it is called on the command line and in `target/kringplan-wasm`.
    name: &'static str,
    package: &'static str,
    /// How cargo builds it (`Cargo.toml`).
    profile: &'static str,
    /// The first part of the names of its files.
    files: &'static str,
    /// What the module may weigh, compressed; for both ways unless `brotli_only`.
    budget: u64,
    brotli_only: bool,
    /// Built as small as it can be, the standard library too.
    lean: bool,
    fonts: bool,
}

const ARTIFACTS: &[Artifact] = &[
    Artifact {
        name: "core",
        package: "kringplan-wasm",
        profile: "wasm-eager",
        files: "kringplan",
        budget: 250_000,
        brotli_only: true,
        lean: true,
        fonts: false,
    },
    Artifact {
        name: "print",
        package: "kringplan-wasm-print",
        profile: "wasm",
        files: "kringplan_print",
        budget: 8_000_000,
        brotli_only: true,
        lean: false,
        fonts: true,
    },
];

/// Builds the modules that are named, or all. `--fast` does not weigh them.
///
/// # Errors
/// When a name is unknown, or a tool is missing or fails.
pub(crate) fn run(arguments: &[String]) -> Result<(usize, Problems), String> {
    let fast = arguments.iter().any(|argument| argument == "--fast");
    let names: Vec<&String> = arguments.iter().filter(|name| *name != "--fast").collect();
    if let Some(unknown) = names
        .iter()
        .find(|name| !ARTIFACTS.iter().any(|artifact| artifact.name == **name))
    {
        return Err(format!(
            "usage: cargo dev wasm [core] [print] [--fast], not “{unknown}”"
        ));
    }
    let metadata = Metadata::load()?;
    let toolchain = Toolchain::find()?;
    let mut problems = Problems::new();
    let asked: Vec<&Artifact> = ARTIFACTS
        .iter()
        .filter(|artifact| names.is_empty() || names.iter().any(|name| *name == artifact.name))
        .collect();
    for artifact in &asked {
        problems.extend(make(&metadata, &toolchain, artifact, fast)?);
    }
    Ok((asked.len(), problems))
}

/// One module, from its crate to its folder.
fn make(
    metadata: &Metadata,
    toolchain: &Toolchain,
    artifact: &Artifact,
    fast: bool,
) -> Result<Problems, String> {
    let root = metadata.workspace_root.as_path();
    let folder = root.join("target/kringplan-wasm").join(artifact.name);
    let built = timed(artifact, "built", || {
        toolchain.build(root, artifact.package, artifact.profile, artifact.lean)
    })?;
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    timed(artifact, "glue made", || {
        glue(root, &built, &folder, artifact)
    })?;
    let notices = notices::text(metadata, artifact.package, toolchain::TARGET)?;
    let file = folder.join("licences.txt");
    std::fs::write(&file, notices).map_err(|error| format!("{}: {error}", file.display()))?;
    let module = folder.join(format!("{}_bg.wasm", artifact.files));
    if artifact.fonts {
        copy_fonts(root, &folder)?;
    }
    if fast {
        return Ok(Problems::new());
    }
    let sizes = sizes::measure(root, &module)?;
    say(&format!("{}: {sizes}", artifact.name));
    Ok(sizes.judge(artifact.name, artifact.budget, artifact.brotli_only))
}

/// The JavaScript and the types beside the module, and the module that goes with them.
fn glue(root: &Path, module: &Path, folder: &Path, artifact: &Artifact) -> Result<(), String> {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--locked", "-p", "kringplan-glue"])
        .args(["--features", "tool", "--"])
        .arg(module)
        .arg(folder)
        .arg(artifact.files)
        .current_dir(root);
    succeed(&mut command)
}

/// The letters beside the print module: it holds none, and takes in only those that a plan needs.
fn copy_fonts(root: &Path, folder: &Path) -> Result<(), String> {
    let from = root.join("templates/fonts");
    let to = folder.join("fonts");
    let copy = || -> std::io::Result<()> {
        std::fs::create_dir_all(&to)?;
        for entry in std::fs::read_dir(&from)? {
            let path = entry?.path();
            let wanted =
                path.extension().is_some_and(|end| end == "ttf") || path.ends_with("OFL.txt");
            if let (true, Some(name)) = (wanted, path.file_name()) {
                std::fs::copy(&path, to.join(name))?;
            }
        }
        Ok(())
    };
    copy().map_err(|error| format!("{}: {error}", to.display()))
}

/// Runs a program whose output goes to the terminal.
fn succeed(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} ended with {status}")),
        Err(error) => Err(format!("{name} does not start: {error}")),
    }
}

fn timed<T>(
    artifact: &Artifact,
    what: &str,
    work: impl FnOnce() -> Result<T, String>,
) -> Result<T, String> {
    let began = Instant::now();
    let made = work()?;
    say(&format!(
        "{}: {what} in {} s",
        artifact.name,
        began.elapsed().as_secs()
    ));
    Ok(made)
}

#[expect(clippy::print_stdout, reason = "this is a command line tool")]
fn say(line: &str) {
    println!("wasm: {line}");
}

/// The file that cargo makes of a package with this name.
fn module_of(package: &str) -> PathBuf {
    PathBuf::from(format!("{}.wasm", package.replace('-', "_")))
}

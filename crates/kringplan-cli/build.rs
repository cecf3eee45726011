//! Puts the built editor into the program (cargo feature `editor`): every file of its folder, the larger ones as gzip.
//!
//! The folder is `target/editor` of the workspace, or what `KRINGPLAN_EDITOR` names. Without the feature nothing is
//! looked at, so that an ordinary build needs no npm and no wasm.

#[cfg(feature = "editor")]
mod editor {
    use std::fs;
    use std::io::{self, Write as _};
    use std::path::{Path, PathBuf};

    use flate2::Compression;
    use flate2::write::GzEncoder;

    /// Below this the head of a gzip file is most of it.
    const SMALL: usize = 1024;

    pub(crate) fn embed() -> io::Result<()> {
        let own = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
        let out = PathBuf::from(variable("OUT_DIR")?);
        println!("cargo::rerun-if-env-changed=KRINGPLAN_EDITOR");
        let folder = std::env::var_os("KRINGPLAN_EDITOR")
            .map_or_else(|| own.join("../../target/editor"), PathBuf::from);
        println!("cargo::rerun-if-changed={}", folder.display());
        if !folder.join("index.html").is_file() {
            return Err(io::Error::other(format!(
                "the feature `editor` needs the built editor: there is no index.html in {}. Build it first \
                 (npm run build in wasm/editor), or name its folder in KRINGPLAN_EDITOR",
                folder.display()
            )));
        }
        let mut names = Vec::new();
        list(&folder, "", &mut names)?;
        names.sort();
        let mut table = String::from("pub(super) const FILES: &[(&str, bool, &[u8])] = &[\n");
        for (number, name) in names.iter().enumerate() {
            let bytes = fs::read(folder.join(name))?;
            let smaller = gzip(name, &bytes)?.filter(|smaller| smaller.len() < bytes.len());
            // A copy, so that a build of the editor that is going on cannot change what was listed.
            let copy = out.join(format!("editor-{number}"));
            fs::write(&copy, smaller.as_ref().unwrap_or(&bytes))?;
            let copy = copy.to_string_lossy().into_owned();
            let gzip = smaller.is_some();
            table.push_str(&format!("({name:?}, {gzip}, include_bytes!({copy:?})),\n"));
        }
        table.push_str("];\n");
        fs::write(out.join("editor.rs"), table)
    }

    fn variable(name: &str) -> io::Result<String> {
        std::env::var(name).map_err(io::Error::other)
    }

    /// Source maps are for developers, and ready-made compressed copies would only stand there twice.
    fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            println!("cargo::rerun-if-changed={}", entry.path().display());
            if entry.file_type()?.is_dir() {
                list(&entry.path(), &format!("{name}/"), names)?;
            } else if !["map", "br", "gz"].contains(&extension(&name)) {
                names.push(name);
            }
        }
        Ok(())
    }

    fn extension(name: &str) -> &str {
        name.rsplit('.').next().unwrap_or_default()
    }

    /// Every browser reads gzip, and WebAssembly shrinks to a third of its size.
    fn gzip(name: &str, bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
        let shrinks = [
            "html", "js", "mjs", "css", "json", "svg", "wasm", "ttf", "otf", "txt", "ftl",
        ];
        if bytes.len() < SMALL || !shrinks.contains(&extension(name)) {
            return Ok(None);
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        encoder.finish().map(Some)
    }
}

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "editor")]
    editor::embed()?;
    Ok(())
}

//! Files with a private key: only their owner may read them, and what is in them is never said.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;

use kringplan_sign::SigningKey;

use crate::desk::Refusal;
use crate::io;

/// No private key is larger.
const MOST: u64 = 64 * 1024;

/// Reads the key to sign with.
pub(crate) fn read(path: &Path) -> Result<SigningKey, Refusal> {
    if io::is_dash(path) {
        return Err(Refusal::new("sleutel-streepje"));
    }
    let named = |refusal: Refusal| refusal.word("bestand", path.display());
    let failed = |error| named(Refusal::new(io::reading_failed(&error)));
    let file = File::open(path).map_err(failed)?;
    // Asked of the open file: a name could mean another file by now.
    refuse_shared(&file).map_err(named)?;
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(failed)?;
    SigningKey::read(&bytes).map_err(named)
}

#[cfg(unix)]
fn refuse_shared(file: &File) -> Result<(), Refusal> {
    use std::os::unix::fs::PermissionsExt as _;
    let others = 0o077;
    match file.metadata() {
        Ok(meta) if meta.permissions().mode() & others == 0 => Ok(()),
        _ => Err(Refusal::new("sleutel-leesbaar")),
    }
}

/// Elsewhere the rights are not a number; the help says what to do.
#[cfg(not(unix))]
fn refuse_shared(_: &File) -> Result<(), Refusal> {
    Ok(())
}

/// Puts a new key in a new file, whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Refusal> {
    if io::is_dash(path) {
        return Err(Refusal::new("sleutel-streepje"));
    }
    let failed = |error: std::io::Error| {
        let key = match error.kind() {
            ErrorKind::AlreadyExists => "sleutel-bestaat-al",
            _ => io::writing_failed(&error),
        };
        Refusal::new(key).word("bestand", path.display())
    };
    // A name that is taken, also by a link to nowhere, stays what it is.
    if path.symlink_metadata().is_ok() {
        return Err(failed(ErrorKind::AlreadyExists.into()));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kringplan-").suffix(".tmp");
    // For the owner alone, from the first byte on.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    let mut temporary = builder.tempfile_in(io::folder_of(path)).map_err(failed)?;
    temporary.write_all(text.as_bytes()).map_err(failed)?;
    temporary.as_file().sync_all().map_err(failed)?;
    temporary
        .persist_noclobber(path)
        .map_err(|error| failed(error.error))?;
    Ok(())
}

//! Files with a private key: only their owner may read them, and what is in them is never said.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;

use kringplan_sign::SigningKey;

use crate::desk::Refusal;
use crate::io;

/// No private key is larger.
const MOST: usize = 64 * 1024;

/// Reads the key to sign with.
pub(crate) fn read(path: &Path) -> Result<SigningKey, Refusal> {
    if io::is_dash(path) {
        return Err(Refusal::new("sleutel-streepje"));
    }
    let named = |refusal: Refusal| refusal.word("bestand", path.display());
    let bytes = read_private(path, MOST, "sleutel-leesbaar")?;
    SigningKey::read(&bytes).map_err(named)
}

/// Reads a file that nobody but its owner may read, and never more than one byte over `most`; `shared` is the key of
/// the refusal where others may.
pub(crate) fn read_private(
    path: &Path,
    most: usize,
    shared: &'static str,
) -> Result<Vec<u8>, Refusal> {
    let named = |refusal: Refusal| refusal.word("bestand", path.display());
    let failed = |error| named(Refusal::new(io::reading_failed(&error)));
    let file = File::open(path).map_err(failed)?;
    // Asked of the open file: a name could mean another file by now.
    if is_shared(&file) {
        return Err(named(Refusal::new(shared)));
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

#[cfg(unix)]
fn is_shared(file: &File) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let others = 0o077;
    file.metadata()
        .map_or(true, |meta| meta.permissions().mode() & others != 0)
}

/// Elsewhere the rights are not a number; the help says what to do.
#[cfg(not(unix))]
fn is_shared(_: &File) -> bool {
    false
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

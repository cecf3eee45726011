//! The outside world: files, standard streams, environment and the only clock of the product.

use std::fs::{self, File};
use std::io::{self, BufRead, ErrorKind, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;

use crate::desk::{Outcome, Refusal};
use crate::lang::{Texts, shown_lines, word};
use crate::passphrase;

/// What a run knows of the world around it.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// Locale of messages, from `LC_ALL`, `LC_MESSAGES` or `LANG`.
    pub locale: Option<String>,
    /// Today on the local calendar.
    pub today: NaiveDate,
    /// Standard output is a terminal that shows colour, and nobody asked for none.
    pub colour: bool,
}

impl Surroundings {
    /// Those of this process.
    #[must_use]
    pub fn of_process() -> Self {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let plain = set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb");
        Self {
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set),
            today: chrono::Local::now().date_naive(),
            colour: !plain && io::stdout().is_terminal(),
        }
    }
}

/// A fresh reference for a file: a UUID of version 7 (RFC 9562), which holds the moment and chance.
pub(crate) fn fresh_uuid() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// True when something stands at this name, be it a broken link.
pub(crate) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// True for `-`: standard input or output.
pub(crate) fn is_dash(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// A secret that nobody can guess: 122 bits of chance.
pub(crate) fn fresh_secret() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Reads a file, or standard input for `-`; never more than one byte over `limit`, which the reader then refuses.
pub(crate) fn read(path: &Path, limit: usize) -> Result<Vec<u8>, Refusal> {
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let result = if is_dash(path) {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    match result {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Refusal::new(reading_failed(&error)).word("bestand", path.display())),
    }
}

pub(crate) fn reading_failed(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "lezen-bestaat-niet",
        ErrorKind::PermissionDenied => "lezen-mag-niet",
        ErrorKind::IsADirectory => "lezen-is-map",
        _ => "lezen-lukt-niet",
    }
}

/// What happens to a file that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// The new file takes its place.
    Replace,
    /// It stays, and the write is refused.
    Keep,
}

/// Writes a file whole or not at all: the bytes go to a new file in the same folder, which then takes the name.
pub(crate) fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Refusal> {
    // The last door: whatever a verb thinks, what was locked does not become readable in place.
    if existing == Existing::Replace && !passphrase::is_locked(bytes) {
        passphrase::refuse_locked(path)?;
    }
    write_whole(path, bytes, existing)
        .map_err(|error| Refusal::new(writing_failed(&error)).word("bestand", path.display()))
}

pub(crate) fn writing_failed(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => "schrijven-geen-map",
        ErrorKind::PermissionDenied => "schrijven-mag-niet",
        ErrorKind::IsADirectory => "schrijven-is-map",
        ErrorKind::AlreadyExists => "schrijven-bestaat-al",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "schrijven-vol"
        }
        _ => "schrijven-lukt-niet",
    }
}

fn write_whole(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    // A link keeps pointing where it pointed: its target is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = fs::metadata(&target).ok();
    match &there {
        Some(_) if existing == Existing::Keep => return Err(ErrorKind::AlreadyExists.into()),
        Some(meta) if meta.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        // A pipe or a device such as /dev/null cannot be replaced.
        Some(meta) if !meta.is_file() => {
            return fs::OpenOptions::new()
                .write(true)
                .open(&target)?
                .write_all(bytes);
        }
        Some(meta) if meta.permissions().readonly() => {
            return Err(ErrorKind::PermissionDenied.into());
        }
        _ => {}
    }
    let folder = folder_of(&target);
    let mut temporary = empty_beside(&folder, there.as_ref())?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    match existing {
        Existing::Replace => temporary.persist(&target)?,
        Existing::Keep => temporary.persist_noclobber(&target)?,
    };
    // The name is safe on disk only when the folder is; not every system can say so.
    #[cfg(unix)]
    drop(File::open(&folder).and_then(|folder| folder.sync_all()));
    Ok(())
}

/// A new file that may be read by nobody who may not read what it replaces, from its first byte on.
fn empty_beside(
    folder: &Path,
    there: Option<&fs::Metadata>,
) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kringplan-").suffix(".tmp");
    #[cfg(unix)]
    if there.is_none() {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let temporary = builder.tempfile_in(folder)?;
    if let Some(meta) = there {
        temporary.as_file().set_permissions(meta.permissions())?;
    }
    Ok(temporary)
}

/// Makes a folder where there is none; one that is there stays as it is.
pub(crate) fn ensure_folder(path: &Path) -> Result<(), Refusal> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Refusal::new("schrijven-geen-map-maar-bestand").word("bestand", path.display()))
        }
        other => {
            other.map_err(|e| Refusal::new(writing_failed(&e)).word("bestand", path.display()))
        }
    }
}

pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Refuses a place where a write would fail, as far as that can be seen beforehand.
pub(crate) fn refuse_unwritable(path: &Path) -> Result<(), Refusal> {
    if is_dash(path) {
        return Ok(());
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let kind = match (fs::metadata(&target), fs::metadata(folder_of(&target))) {
        (Ok(file), _) if file.is_dir() => ErrorKind::IsADirectory,
        (Ok(file), _) if file.permissions().readonly() => ErrorKind::PermissionDenied,
        (_, Ok(folder)) if folder.is_dir() => return Ok(()),
        _ => ErrorKind::NotFound,
    };
    Err(Refusal::new(writing_failed(&kind.into())).word("bestand", path.display()))
}

/// Refuses to lose another file: `output` may be new, the input itself, empty, or begin with `kind`.
pub(crate) fn refuse_other(
    output: &Path,
    input: &Path,
    kind: Option<&[u8]>,
) -> Result<(), Refusal> {
    if is_dash(output) || same_file(output, input) {
        return Ok(());
    }
    let start = start_of(output);
    if start.is_empty() || kind.is_some_and(|kind| start.starts_with(kind)) {
        return Ok(());
    }
    Err(Refusal::new("schrijven-ander-bestand").word("bestand", output.display()))
}

/// The first bytes of a file; nothing where there is no file, or no ordinary one.
pub(crate) fn start_of(path: &Path) -> Vec<u8> {
    let mut start = Vec::new();
    if fs::metadata(path).is_ok_and(|meta| meta.is_file())
        && let Ok(file) = File::open(path)
    {
        drop(file.take(64).read_to_end(&mut start));
    }
    start
}

/// True when both names mean the same existing file, also by way of a link.
pub(crate) fn same_file(a: &Path, b: &Path) -> bool {
    if is_dash(a) || is_dash(b) {
        return false;
    }
    if let (Ok(a), Ok(b)) = (fs::canonicalize(a), fs::canonicalize(b))
        && a == b
    {
        return true;
    }
    same_inode(a, b)
}

#[cfg(unix)]
fn same_inode(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(a), Ok(b)) => a.is_file() && (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same_inode(_: &Path, _: &Path) -> bool {
    false
}

/// The text of a data file, if it is there.
pub(crate) fn read_optional(path: &Path) -> Result<Option<String>, Refusal> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            Err(Refusal::new("gegevens-geen-tekst").word("bestand", path.display()))
        }
        Err(error) => Err(Refusal::new(reading_failed(&error)).word("bestand", path.display())),
    }
}

/// Names in a folder, sorted; `None` when it is no folder.
pub(crate) fn names_in(folder: &Path) -> Option<Vec<String>> {
    let entries = fs::read_dir(folder).ok()?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Some(names)
}

/// Every ordinary file under a folder, by its path in it with `/`, sorted; `None` above `most`. Links are not followed.
pub(crate) fn files_under(folder: &Path, most: usize) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((path, prefix)) = folders.pop() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push((entry.path(), name + "/")),
                Ok(kind) if kind.is_file() => found.push(name),
                _ => {}
            }
            if found.len() + folders.len() > most {
                return None;
            }
        }
    }
    found.sort();
    Some(found)
}

/// True when someone sits at a terminal: questions can be shown and answered.
pub(crate) fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// The terminal of a conversation. It speaks on standard error, so that standard output stays free for a plan.
pub(crate) struct Terminal;

impl Terminal {
    /// A line for the reader; whatever a plan holds, it does not steer the terminal.
    pub(crate) fn say(&self, line: &str) {
        complain(&format!("{}\n", shown_lines(line)));
    }

    /// Asks for one line; `None` when the input has ended. What is no text comes back with marks for it.
    pub(crate) fn ask(&self, prompt: &str) -> Option<String> {
        complain(prompt);
        let mut line = Vec::new();
        match io::stdin().lock().read_until(b'\n', &mut line) {
            Ok(read) if read > 0 => Some(String::from_utf8_lossy(&line).into_owned()),
            _ => None,
        }
    }
}

/// A line for whoever started the program, on standard output before the run has ended.
pub(crate) fn announce(line: &str) {
    let mut out = io::stdout().lock();
    // A reader that walked away has seen what it wanted.
    drop(writeln!(out, "{line}").and_then(|()| out.flush()));
}

/// Hands over what a run said. A reader that walked away is no reason to complain.
pub(crate) fn deliver(outcome: &Outcome, texts: &Texts) -> ExitCode {
    let mut code = outcome.code;
    let mut out = io::stdout().lock();
    if let Err(error) = out.write_all(&outcome.out).and_then(|()| out.flush())
        && error.kind() != ErrorKind::BrokenPipe
    {
        let text = texts.say_with(writing_failed(&error), &[("bestand", word("-"))]);
        complain(&format!("kringplan: {text}\n"));
        code = 2;
    }
    complain(&outcome.err);
    ExitCode::from(code)
}

fn complain(text: &str) {
    // Nobody is left to tell when standard error is gone as well.
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    /// Modes of the files in a folder that hold something.
    fn modes(folder: &Path) -> Vec<u32> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| entry.metadata().ok())
            .filter(|meta| meta.len() > 0)
            .map(|meta| meta.permissions().mode() & 0o777)
            .collect()
    }

    #[test]
    fn a_private_file_is_never_readable_by_others() {
        let folder = tempfile::TempDir::new().unwrap();
        let plan = folder.path().join("plan.json");
        fs::write(&plan, "old").unwrap();
        fs::set_permissions(&plan, fs::Permissions::from_mode(0o600)).unwrap();
        let meta = fs::metadata(&plan).unwrap();
        let empty = empty_beside(folder.path(), Some(&meta)).unwrap();
        let mode = empty.as_file().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "before the first byte");
        drop(empty);

        // And someone who looks while it is written sees nothing else.
        let done = AtomicBool::new(false);
        let seen = std::thread::scope(|scope| {
            let watch = scope.spawn(|| {
                let mut seen = Vec::new();
                while !done.load(Ordering::Relaxed) {
                    seen.extend(modes(folder.path()));
                    seen.dedup();
                }
                seen
            });
            let bytes = vec![b' '; 8 << 20];
            for _ in 0..4 {
                write(&plan, &bytes, Existing::Replace).unwrap();
            }
            done.store(true, Ordering::Relaxed);
            watch.join().unwrap()
        });
        assert!(seen.iter().all(|mode| *mode == 0o600), "{seen:?}");
    }

    #[test]
    fn a_file_keeps_the_mode_it_had() {
        let folder = tempfile::TempDir::new().unwrap();
        let plan = folder.path().join("plan.json");
        fs::write(&plan, "old").unwrap();
        fs::set_permissions(&plan, fs::Permissions::from_mode(0o640)).unwrap();
        write(&plan, b"new", Existing::Replace).unwrap();
        assert_eq!(modes(folder.path()), [0o640]);
        // A new file has the mode that every new file here gets.
        let fresh = folder.path().join("fresh.json");
        write(&fresh, b"new", Existing::Keep).unwrap();
        fs::write(folder.path().join("other"), "x").unwrap();
        let mode = |name: &str| {
            fs::metadata(folder.path().join(name))
                .unwrap()
                .permissions()
        };
        assert_eq!(mode("fresh.json").mode(), mode("other").mode());
    }
}

//! Plan files behind a passphrase: age files with an scrypt recipient, as the editor writes them too.
//!
//! The cryptography is the crate `age`; here stand the limits, the asking and the reasons for a refusal.

use std::io::{Read as _, Write as _};
use std::iter;
use std::path::{Path, PathBuf};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::desk::{Desk, Refusal};
use crate::{io, keyfile};

/// How much work a passphrase costs whoever tries one: 2^16 steps of scrypt. The crate's own choice follows the
/// speed of this machine, and a file from a fast one would keep a telephone busy for half a minute.
const WORK: u8 = 16;

/// Above this (2^20 steps, 1 GiB of memory) a file is refused: it would rather stop the machine than be read.
const MOST_WORK: u8 = 20;

/// A passphrase fits on a line.
const MOST_BYTES: usize = 4096;

const BINARY: &[u8] = b"age-encryption.org/v1";
const ARMOUR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Where the passphrase of this run comes from.
#[derive(Default)]
pub(crate) struct Passphrases {
    /// The file that `--passphrase-file` names.
    pub(crate) file: Option<PathBuf>,
    /// What was given last: several files of one run are often behind the same one.
    last: Option<SecretString>,
}

/// Why a file stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closed {
    /// Another passphrase, or a damaged head of the file: nobody can tell the two apart.
    Passphrase,
    /// Changed after it was written.
    Damaged,
    /// Made to cost more than we are ready to spend.
    TooMuchWork,
    /// For a key instead of a passphrase, or of a version to come.
    OtherKind,
}

/// True for the text of a file that is locked, in either form.
pub(crate) fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMOUR)
}

/// How large the locked form of a plan can be: armour makes four bytes of three, and adds line ends.
pub(crate) fn most_locked(plain: usize) -> usize {
    plain.saturating_add(plain / 2).saturating_add(4096)
}

/// Locks a text with a passphrase that is asked for, twice on a terminal.
pub(crate) fn lock(desk: &mut Desk, plain: &[u8], armour: bool) -> Result<Vec<u8>, Refusal> {
    let secret = new_secret(desk)?;
    let format = if armour {
        Format::AsciiArmor
    } else {
        Format::Binary
    };
    encrypt(plain, secret, format).map_err(|_| Refusal::new("wachtzin-vergrendelen-mislukt"))
}

/// Opens a locked file; never more than one byte over `most`, which the reader then refuses.
pub(crate) fn unlock(
    desk: &mut Desk,
    path: &Path,
    bytes: &[u8],
    most: usize,
) -> Result<Vec<u8>, Refusal> {
    let refusal = |closed| {
        let key = match closed {
            Closed::Passphrase => "wachtzin-past-niet",
            Closed::Damaged => "wachtzin-beschadigd",
            Closed::TooMuchWork => "wachtzin-te-zwaar",
            Closed::OtherKind => "wachtzin-andere-soort",
        };
        Refusal::new(key).word("bestand", path.display())
    };
    if let Some(secret) = desk.passphrases.last.clone() {
        match decrypt(bytes, secret, most) {
            // A file of another passphrase: ask for that one.
            Err(Closed::Passphrase) if desk.passphrases.file.is_none() => {}
            other => return other.map_err(refusal),
        }
    }
    let secret = match &desk.passphrases.file {
        Some(file) => from_file(file)?,
        None => ask(desk, "wachtzin-vraag", Some(path))?,
    };
    let plain = decrypt(bytes, secret.clone(), most).map_err(refusal)?;
    desk.passphrases.last = Some(secret);
    Ok(plain)
}

/// Refuses to write a plan back into a locked file, before anybody did the work: the result would be readable to all.
pub(crate) fn refuse_locked(path: &Path) -> Result<(), Refusal> {
    if !io::is_dash(path) && is_locked(&io::start_of(path)) {
        return Err(Refusal::new("wachtzin-eerst-ontgrendelen").word("bestand", path.display()));
    }
    Ok(())
}

fn new_secret(desk: &Desk) -> Result<SecretString, Refusal> {
    if let Some(file) = &desk.passphrases.file {
        return from_file(file);
    }
    let first = ask(desk, "wachtzin-nieuw", None)?;
    let again = ask(desk, "wachtzin-nog-eens", None)?;
    if first.expose_secret() == again.expose_secret() {
        Ok(first)
    } else {
        Err(Refusal::new("wachtzin-verschilt"))
    }
}

/// Asks on the terminal itself, so that a plan can still come in by standard input; what is typed does not show.
fn ask(desk: &Desk, key: &str, path: Option<&Path>) -> Result<SecretString, Refusal> {
    let name = path.map_or_else(String::new, |path| path.display().to_string());
    let prompt = desk
        .texts
        .say_with(key, &[("bestand", crate::lang::word(name))]);
    let typed = rpassword::prompt_password(format!("{prompt} "))
        .map_err(|_| Refusal::new("wachtzin-geen-terminal"))?;
    not_empty(typed)
}

/// The first line of a file that only its owner can read.
fn from_file(path: &Path) -> Result<SecretString, Refusal> {
    let named = |key| Refusal::new(key).word("bestand", path.display());
    if io::is_dash(path) {
        return Err(Refusal::new("wachtzin-streepje"));
    }
    let bytes = keyfile::read_private(path, MOST_BYTES, "wachtzin-leesbaar")?;
    if bytes.len() > MOST_BYTES {
        return Err(named("wachtzin-lang"));
    }
    let text = String::from_utf8(bytes).map_err(|_| named("wachtzin-geen-tekst"))?;
    not_empty(text.lines().next().unwrap_or_default().to_owned())
}

fn not_empty(text: String) -> Result<SecretString, Refusal> {
    if text.is_empty() {
        return Err(Refusal::new("wachtzin-leeg"));
    }
    Ok(SecretString::from(text))
}

fn encrypt(plain: &[u8], secret: SecretString, format: Format) -> std::io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(secret);
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(std::io::Error::other)?;
    let armoured = ArmoredWriter::wrap_output(Vec::new(), format)?;
    let mut writer = encryptor.wrap_output(armoured)?;
    writer.write_all(plain)?;
    writer.finish()?.finish()
}

fn decrypt(bytes: &[u8], secret: SecretString, most: usize) -> Result<Vec<u8>, Closed> {
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(closed)?;
    if !decryptor.is_scrypt() {
        return Err(Closed::OtherKind);
    }
    let mut identity = scrypt::Identity::new(secret);
    identity.set_max_work_factor(MOST_WORK);
    let reader = decryptor
        .decrypt(iter::once(&identity as &dyn age::Identity))
        .map_err(closed)?;
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut plain = Vec::new();
    // Read to the end before anybody sees a byte: the last piece says whether the file is whole.
    reader
        .take(most)
        .read_to_end(&mut plain)
        .map_err(|_| Closed::Damaged)?;
    Ok(plain)
}

fn closed(error: DecryptError) -> Closed {
    match error {
        DecryptError::ExcessiveWork { .. } => Closed::TooMuchWork,
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => Closed::Passphrase,
        DecryptError::UnknownFormat => Closed::OtherKind,
        // A head or a seal that is not right, and whatever the crate learns to say later.
        _ => Closed::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret() -> SecretString {
        SecretString::from("vier losse woorden hier".to_owned())
    }

    #[test]
    fn what_is_locked_comes_back_in_both_forms_and_says_its_work() {
        for format in [Format::Binary, Format::AsciiArmor] {
            let locked = encrypt(b"{}", secret(), format).unwrap();
            assert!(is_locked(&locked));
            assert_eq!(decrypt(&locked, secret(), 10).unwrap(), b"{}");
        }
        let locked = encrypt(b"{}", secret(), Format::Binary).unwrap();
        let head = String::from_utf8_lossy(&locked).into_owned();
        let recipient = head.lines().nth(1).unwrap();
        assert!(recipient.starts_with("-> scrypt ") && recipient.ends_with(" 16"));
        // A file that asks for more work than we do is refused before the work.
        let heavy = head.lines().nth(1).unwrap().replace(" 16", " 21");
        let at = locked.windows(10).position(|w| w == b"-> scrypt ").unwrap();
        let mut bomb = locked[..at].to_vec();
        bomb.extend_from_slice(heavy.as_bytes());
        bomb.extend_from_slice(&locked[at + recipient.len()..]);
        assert_eq!(decrypt(&bomb, secret(), 10), Err(Closed::TooMuchWork));
    }

    #[test]
    fn plain_text_is_not_locked() {
        for plain in ["{}", "", "age", " -----BEGIN CERTIFICATE-----"] {
            assert!(!is_locked(plain.as_bytes()), "{plain}");
        }
    }
}

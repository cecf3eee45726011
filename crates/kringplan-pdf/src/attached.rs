//! The plan file inside a PDF: taken out again, byte for byte.
//!
//! A file belongs to a document when the catalogue names it under `AF` (ISO 19005-3, 6.8). The file that this
//! document was made from has the relationship `Source` and is JSON; other files inside are not ours.
//!
//! The PDF may come from anywhere. It is read on a stack of its own, so that deep nesting does not end the program, and
//! the file inside is inflated here, never beyond the limit, whatever it says of itself.

use std::fmt;
use std::io::Read;

use flate2::read::ZlibDecoder;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use kringplan_core::writing::Refusal;

/// Address space for reading: a PDF that nests deeper than this allows is not ours.
#[cfg(not(target_family = "wasm"))]
const STACK: usize = 256 << 20;
/// Arrays and dictionaries inside each other: a real PDF has a handful, and the reader loses itself in thousands.
const DEEPEST: usize = 500;

/// Why no plan file came out of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachedError {
    /// Not a PDF, or one that is damaged or locked.
    NotReadable,
    /// A PDF without a plan file inside.
    Nothing,
    /// More than one file inside could be the plan.
    Several,
    /// The file inside is damaged, or packed in a way that no writer of plans uses.
    Damaged,
    /// The file inside is larger than the limit.
    TooLarge,
}

impl fmt::Display for AttachedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotReadable => "not a PDF that can be read",
            Self::Nothing => "no plan file inside this PDF",
            Self::Several => "more than one file inside could be the plan",
            Self::Damaged => "the file inside is damaged",
            Self::TooLarge => "the file inside is too large",
        })
    }
}

impl std::error::Error for AttachedError {}

impl From<AttachedError> for Refusal {
    fn from(why: AttachedError) -> Self {
        Self::new(match why {
            AttachedError::NotReadable => "uithalen-geen-pdf",
            AttachedError::Nothing => "uithalen-niets",
            AttachedError::Several => "uithalen-meer",
            AttachedError::Damaged => "uithalen-stuk",
            AttachedError::TooLarge => "uithalen-te-groot",
        })
    }
}

/// The plan file inside a PDF that [`crate::Form::attachment`] made, or that another program made alike; of at most
/// `limit` bytes.
///
/// # Errors
/// When the PDF cannot be read, or does not hold exactly one JSON file with the relationship `Source`.
pub fn attached(pdf: &[u8], limit: usize) -> Result<Vec<u8>, AttachedError> {
    if nests_too_deep(pdf) {
        return Err(AttachedError::NotReadable);
    }
    aside(pdf.to_vec(), limit)
}

#[cfg(not(target_family = "wasm"))]
fn aside(pdf: Vec<u8>, limit: usize) -> Result<Vec<u8>, AttachedError> {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    // The reader of PDF is made for honest files: what makes it give up is a file that we cannot read.
    let read = move || catch_unwind(AssertUnwindSafe(|| take_out(pdf, limit)));
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(read);
    let done = thread.map_err(|_| AttachedError::NotReadable)?.join();
    done.ok()
        .and_then(Result::ok)
        .unwrap_or(Err(AttachedError::NotReadable))
}

/// A browser has no threads to spare: what gives up there stops the module, which its host makes anew.
#[cfg(target_family = "wasm")]
fn aside(pdf: Vec<u8>, limit: usize) -> Result<Vec<u8>, AttachedError> {
    take_out(pdf, limit)
}

fn take_out(pdf: Vec<u8>, limit: usize) -> Result<Vec<u8>, AttachedError> {
    let pdf = Pdf::new(pdf).map_err(|_| AttachedError::NotReadable)?;
    let xref = pdf.xref();
    let catalogue: Dict<'_> = xref.get(xref.root_id()).ok_or(AttachedError::NotReadable)?;
    let files: Array<'_> = catalogue.get("AF").ok_or(AttachedError::Nothing)?;
    let sources = files.iter::<Dict<'_>>().filter(is_source);
    let mut sources = sources.filter_map(|file| json_of(&file));
    let file = sources.next().ok_or(AttachedError::Nothing)?;
    if sources.next().is_some() {
        return Err(AttachedError::Several);
    }
    unpacked(&file, limit)
}

fn is_source(file: &Dict<'_>) -> bool {
    let relationship: Option<Name<'_>> = file.get("AFRelationship");
    relationship.is_some_and(|name| name.as_ref() == b"Source")
}

/// The bytes of a file specification, when they are said to be JSON.
fn json_of<'a>(file: &Dict<'a>) -> Option<Stream<'a>> {
    let embedded: Dict<'a> = file.get("EF")?;
    let stream: Stream<'a> = embedded.get("UF").or_else(|| embedded.get("F"))?;
    let kind: Name<'_> = stream.dict().get("Subtype")?;
    (kind.as_ref() == b"application/json").then_some(stream)
}

/// The bytes as they went in: plain, or packed once with Flate and nothing else.
fn unpacked(file: &Stream<'_>, limit: usize) -> Result<Vec<u8>, AttachedError> {
    let raw = file.raw_data();
    let (packed, plain) = (file.dict().contains_key("Filter"), &raw[..]);
    if !packed {
        let fits = plain.len() <= limit;
        return fits.then(|| plain.to_vec()).ok_or(AttachedError::TooLarge);
    }
    if !is_flate_alone(file.dict()) {
        return Err(AttachedError::Damaged);
    }
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let read = ZlibDecoder::new(plain).take(most).read_to_end(&mut bytes);
    match read {
        Ok(_) if bytes.len() > limit => Err(AttachedError::TooLarge),
        Ok(_) => Ok(bytes),
        Err(_) => Err(AttachedError::Damaged),
    }
}

fn is_flate_alone(stream: &Dict<'_>) -> bool {
    let named = |name: Name<'_>| name.as_ref() == b"FlateDecode";
    let alone = match stream.get::<Object<'_>>("Filter") {
        Some(Object::Name(name)) => named(name),
        Some(Object::Array(names)) => {
            let mut names = names.iter::<Name<'_>>();
            names.next().is_some_and(named) && names.next().is_none()
        }
        _ => false,
    };
    alone && !stream.contains_key("DecodeParms")
}

/// How far arrays and dictionaries stand inside each other, as far as that can be seen without reading them: streams
/// hold any bytes and are passed over.
fn nests_too_deep(pdf: &[u8]) -> bool {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = pdf.get(at) {
        match byte {
            b'[' | b'<' => depth += 1,
            b']' | b'>' => depth = depth.saturating_sub(1),
            b's' if pdf
                .get(at..)
                .is_some_and(|rest| rest.starts_with(b"stream")) =>
            {
                let from = at + b"stream".len();
                at =
                    find(pdf, from, b"endstream").map_or(pdf.len(), |end| end + b"endstream".len());
                continue;
            }
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
        at += 1;
    }
    false
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let at = rest.windows(what.len()).position(|window| window == what)?;
    Some(from + at)
}

//! The plan file inside a PDF: taken out again, byte for byte.
//!
//! A file belongs to a document when the catalogue names it under `AF` (ISO 19005-3, 6.8). The file that this
//! document was made from has the relationship `Source` and is JSON; other files inside are not ours.

use std::fmt;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Stream};

/// Why no plan file came out of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachedError {
    /// Not a PDF, or one that is damaged or locked.
    NotReadable,
    /// A PDF without a plan file inside.
    Nothing,
    /// More than one file inside could be the plan.
    Several,
    /// The file inside is damaged.
    Damaged,
}

impl fmt::Display for AttachedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotReadable => "not a PDF that can be read",
            Self::Nothing => "no plan file inside this PDF",
            Self::Several => "more than one file inside could be the plan",
            Self::Damaged => "the file inside is damaged",
        })
    }
}

impl std::error::Error for AttachedError {}

/// The plan file inside a PDF that [`crate::Form::attachment`] made, or that another program made alike.
///
/// # Errors
/// When the PDF cannot be read, or does not hold exactly one JSON file with the relationship `Source`.
pub fn attached(pdf: &[u8]) -> Result<Vec<u8>, AttachedError> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| AttachedError::NotReadable)?;
    let xref = pdf.xref();
    let catalogue: Dict<'_> = xref.get(xref.root_id()).ok_or(AttachedError::NotReadable)?;
    let files: Array<'_> = catalogue.get("AF").ok_or(AttachedError::Nothing)?;
    let sources = files.iter::<Dict<'_>>().filter(is_source);
    let mut sources = sources.filter_map(|file| json_of(&file));
    let file = sources.next().ok_or(AttachedError::Nothing)?;
    if sources.next().is_some() {
        return Err(AttachedError::Several);
    }
    let bytes = file.decoded().map_err(|_| AttachedError::Damaged)?;
    Ok(bytes.into_owned())
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

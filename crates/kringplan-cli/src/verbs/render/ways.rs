//! Which options go together, seen before anything is read or printed.

use std::path::Path;

use crate::args::{FileKind, Paper, RenderArgs};
use crate::desk::Refusal;
use crate::io;

/// Pixels per inch unless asked otherwise: sharp on a screen, small enough to send.
const ORDINARY_PPI: u16 = 150;

/// Instead of an id: one document for each person.
pub(super) const EVERYONE: &str = "everyone";

/// As what a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ways {
    pub(super) kind: FileKind,
    pub(super) ppi: u16,
}

/// The options, when they go together.
pub(super) fn agreed(args: &RenderArgs) -> Result<Ways, Refusal> {
    if let Some(file) = &args.file
        && io::same_file(file, &args.output)
    {
        return Err(Refusal::new("afdruk-over-invoer"));
    }
    let for_everyone = args.whom.as_deref() == Some(EVERYONE);
    let named = kind_of(&args.output);
    if for_everyone && named.is_some() && !args.output.is_dir() {
        return Err(Refusal::new("afdruk-map-nodig"));
    }
    let kind = match args.format.or(named) {
        Some(kind) => kind,
        None if for_everyone || says_nothing(&args.output) => FileKind::Pdf,
        None => {
            return Err(Refusal::new("afdruk-achtervoegsel").word("bestand", args.output.display()));
        }
    };
    let odd = [
        (
            args.whom.is_some() && !is_for_someone(args.document),
            "afdruk-voor-plan",
        ),
        (
            args.whom.is_none() && args.document == Paper::Share,
            "afdruk-voor-wie",
        ),
        (
            args.whom.as_deref() == Some(EVERYONE) && args.document != Paper::Share,
            "afdruk-voor-iedereen",
        ),
        (
            args.blank && args.document != Paper::Worksheet,
            "afdruk-leeg-werkblad",
        ),
        (
            args.large_print && !has_large_print(args.document),
            "afdruk-groot-niet",
        ),
        (
            args.large_print && kind == FileKind::Html,
            "afdruk-groot-bladzijde",
        ),
        (
            args.embed && (args.document != Paper::Plan || kind != FileKind::Pdf),
            "afdruk-insluiten-niet",
        ),
        (
            args.ppi.is_some() && kind != FileKind::Png,
            "afdruk-ppi-niet",
        ),
    ];
    if let Some((_, key)) = odd.into_iter().find(|(is_odd, _)| *is_odd) {
        return Err(Refusal::new(key));
    }
    Ok(Ways {
        kind,
        ppi: args.ppi.unwrap_or(ORDINARY_PPI),
    })
}

/// Forms and lists have rooms of a fixed size.
fn has_large_print(paper: Paper) -> bool {
    matches!(paper, Paper::Plan | Paper::Share | Paper::Check)
}

fn is_for_someone(paper: Paper) -> bool {
    matches!(paper, Paper::Share | Paper::Check | Paper::CheckForm)
}

/// What the name of the output says.
fn kind_of(output: &Path) -> Option<FileKind> {
    let extension = output.extension()?.to_ascii_lowercase();
    match extension.to_str()? {
        "pdf" => Some(FileKind::Pdf),
        "png" => Some(FileKind::Png),
        "svg" => Some(FileKind::Svg),
        "html" | "htm" => Some(FileKind::Html),
        _ => None,
    }
}

/// Standard output, a device, a name without an extension.
fn says_nothing(output: &Path) -> bool {
    output.extension().is_none()
}

//! Which options go together, seen before anything is read or printed.

use std::path::Path;

use kringplan_pdf::{EVERYONE, Kind, Order, Paper};

use crate::args::{self, FileKind, RenderArgs};
use crate::desk::Refusal;
use crate::io;

/// What is asked for, when the options go together.
pub(super) fn agreed(args: &RenderArgs) -> Result<Order, Refusal> {
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
    let kind = match args.format.map(kind).or(named) {
        Some(kind) => kind,
        None if for_everyone || says_nothing(&args.output) => Kind::Pdf,
        None => {
            return Err(Refusal::new("afdruk-achtervoegsel").word("bestand", args.output.display()));
        }
    };
    let order = Order {
        paper: paper(args.document),
        kind,
        whom: args.whom.clone(),
        language: args.doc_lang.clone(),
        large_print: args.large_print,
        embed: args.embed,
        ppi: args.ppi,
        pages: None,
    };
    order.agreed()?;
    if args.blank && order.paper != Paper::Worksheet {
        return Err(Refusal::new("afdruk-leeg-werkblad"));
    }
    Ok(order)
}

fn paper(named: args::Paper) -> Paper {
    match named {
        args::Paper::Plan => Paper::Plan,
        args::Paper::Share => Paper::Share,
        args::Paper::Fridge => Paper::Fridge,
        args::Paper::Check => Paper::Check,
        args::Paper::CheckForm => Paper::CheckForm,
        args::Paper::Worksheet => Paper::Worksheet,
        args::Paper::Distribution => Paper::Distribution,
    }
}

fn kind(named: FileKind) -> Kind {
    match named {
        FileKind::Pdf => Kind::Pdf,
        FileKind::Png => Kind::Png,
        FileKind::Svg => Kind::Svg,
        FileKind::Html => Kind::Html,
    }
}

/// What the name of the output says.
fn kind_of(output: &Path) -> Option<Kind> {
    let extension = output.extension()?.to_ascii_lowercase();
    match extension.to_str()? {
        "pdf" => Some(Kind::Pdf),
        "png" => Some(Kind::Png),
        "svg" => Some(Kind::Svg),
        "html" | "htm" => Some(Kind::Html),
        _ => None,
    }
}

/// Standard output, a device, a name without an extension.
fn says_nothing(output: &Path) -> bool {
    output.extension().is_none()
}

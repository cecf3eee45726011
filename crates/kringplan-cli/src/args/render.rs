//! The arguments of `kringplan render` and `kringplan extract`: which plan, which document, for whom, in which form.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{Reading, parse_day, parse_id};

#[derive(Debug, Args)]
pub(crate) struct RenderArgs {
    #[arg(value_name = "FILE", required_unless_present = "blank")]
    pub(crate) file: Option<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "KIND", default_value = "plan")]
    pub(crate) document: Paper,
    /// A participant, a body, or `everyone`; named by what is typed, so that its help is.
    #[arg(long = "for", id = "for", value_name = "ID", value_parser = parse_id)]
    pub(crate) whom: Option<String>,
    #[arg(long)]
    pub(crate) large_print: bool,
    #[arg(long)]
    pub(crate) embed: bool,
    #[arg(long, conflicts_with = "file")]
    pub(crate) blank: bool,
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<FileKind>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(36..=600))]
    pub(crate) ppi: Option<u16>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[arg(long, value_name = "LANG", value_parser = kringplan_view::DOCUMENT_LANGUAGES)]
    pub(crate) doc_lang: Option<String>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// What can be printed of a plan file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Paper {
    Plan,
    Share,
    Fridge,
    Check,
    CheckForm,
    Worksheet,
    Distribution,
}

/// As what a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FileKind {
    Pdf,
    Png,
    Svg,
    Html,
}

#[derive(Debug, Args)]
pub(crate) struct ExtractArgs {
    #[arg(value_name = "PDF")]
    pub(crate) pdf: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

//! The arguments of `kringplan render`: which plan, which document, for whom.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{Reading, parse_day, parse_id};

#[derive(Debug, Args)]
pub(crate) struct RenderArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "KIND", default_value = "plan")]
    pub(crate) document: Paper,
    /// The body; named by what is typed, so that its help is.
    #[arg(long = "for", id = "for", value_name = "ID", value_parser = parse_id)]
    pub(crate) body: Option<String>,
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
    Check,
    CheckForm,
}

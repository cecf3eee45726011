//! The arguments of `kringplan revise`, `diff`, `verify` and `digest`: versions of one plan.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::{ListFormat, Reading, parse_day, parse_id};

#[derive(Debug, Args)]
pub(crate) struct ReviseArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FILE", required = true)]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = parse_day, requires = "by")]
    pub(crate) decided: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id, requires = "decided")]
    pub(crate) by: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    #[arg(value_name = "FILE")]
    pub(crate) old: PathBuf,
    #[arg(value_name = "FILE")]
    pub(crate) new: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(value_name = "FILE")]
    pub(crate) older: Vec<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) paper: Option<String>,
    #[arg(long, value_name = "KEYS", value_parser = crate::trust::parse)]
    pub(crate) trust: Vec<crate::trust::Trust>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct DigestArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

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

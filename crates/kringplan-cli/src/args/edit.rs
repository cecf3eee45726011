//! The arguments of `kringplan edit`.

use std::path::PathBuf;

use clap::Args;

use super::{Reading, parse_seconds};

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) no_open: bool,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) port: Option<u16>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) app: Option<PathBuf>,
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = parse_seconds)]
    pub(crate) wait: u64,
    #[arg(long, value_name = "SECONDS", default_value = "15", value_parser = parse_seconds)]
    pub(crate) stop_after: u64,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

//! The arguments of `kringplan lock` and `kringplan unlock`.

use std::path::PathBuf;

use clap::Args;

use super::Reading;

#[derive(Debug, Args)]
pub(crate) struct LockArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FILE", required = true)]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) armor: bool,
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct UnlockArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FILE", required = true)]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

//! The arguments of `kringplan sign` and `kringplan key`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};

use super::{Reading, parse_id};

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("about").args(["check", "plan"]).required(true)))]
pub(crate) struct SignArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long = "as", value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) signer: String,
    #[arg(long, value_name = "ID", value_parser = parse_id)]
    pub(crate) check: Option<String>,
    #[arg(long)]
    pub(crate) plan: bool,
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) key: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    pub(crate) what: KeyVerb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeyVerb {
    New(NewKey),
    Public(PublicKey),
}

#[derive(Debug, Args)]
pub(crate) struct NewKey {
    #[arg(short, long, value_name = "FILE", required = true)]
    pub(crate) output: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct PublicKey {
    #[arg(value_name = "FILE")]
    pub(crate) key: PathBuf,
}

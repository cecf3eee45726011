//! The arguments of `kringplan conditions`: what a professional sets before the conference.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::record::Target;
use super::{ListFormat, Reading, parse_day, parse_id};

#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct ConditionsArgs {
    #[command(subcommand)]
    pub(crate) what: ConditionsVerb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConditionsVerb {
    Add(AddCondition),
    Check(CheckConditions),
    Fix(FixConditions),
    None(NoConditions),
}

#[derive(Debug, Args)]
pub(crate) struct AddCondition {
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) by: String,
    #[arg(long, value_name = "TEXT", required = true)]
    pub(crate) text: String,
    #[arg(long, value_name = "TEXT", required = true)]
    pub(crate) threat: String,
    #[arg(long, value_name = "ID", value_parser = parse_id)]
    pub(crate) id: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) shared: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) written: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct CheckConditions {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct FixConditions {
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) written: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct NoConditions {
    #[arg(long = "for", value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) body: String,
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) by: String,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) target: Target,
}

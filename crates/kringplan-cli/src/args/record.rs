//! The arguments of `kringplan record`: what the process adds, each with who and when.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::{Reading, parse_day, parse_id, parse_language, parse_version};

#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct RecordArgs {
    #[command(subcommand)]
    pub(crate) what: RecordVerb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RecordVerb {
    Agreed(Agreed),
    WalkedThrough(WalkedThrough),
    PutBefore(PutBefore),
    Answer(Answer),
    Progress(Progress),
    Copy(Copy),
    Call(Call),
    Consent(Consent),
    Finished(Finished),
}

impl RecordVerb {
    /// The file and where the result goes.
    pub(crate) fn target(&self) -> &Target {
        match self {
            Self::Agreed(args) => &args.target,
            Self::WalkedThrough(args) => &args.target,
            Self::PutBefore(args) => &args.target,
            Self::Answer(args) => &args.target,
            Self::Progress(args) => &args.target,
            Self::Copy(args) => &args.target,
            Self::Call(args) => &args.target,
            Self::Consent(args) => &args.target,
            Self::Finished(args) => &args.target,
        }
    }
}

/// Which file, and where the result goes.
#[derive(Debug, Args)]
pub(crate) struct Target {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct Agreed {
    #[arg(long, value_name = "ID", required = true, value_delimiter = ',', value_parser = parse_id)]
    pub(crate) by: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id)]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct WalkedThrough {
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, value_name = "NUMBER", value_parser = parse_version)]
    pub(crate) plan_version: Option<u32>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct PutBefore {
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) to: String,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, value_name = "NUMBER", value_parser = parse_version)]
    pub(crate) plan_version: Option<u32>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Answer {
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) item: String,
    #[arg(long, value_name = "STATUS", required = true, value_parser =
        ["gevraagd", "toegezegd", "onder_voorbehoud", "wachttijd", "afgewezen"])]
    pub(crate) status: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Progress {
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) item: String,
    #[arg(long, value_name = "STATUS", required = true, value_parser = ["nog_niet", "loopt", "gedaan", "gestopt"])]
    pub(crate) status: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, value_name = "NUMBER", value_parser = parse_version)]
    pub(crate) plan_version: Option<u32>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Copy {
    #[arg(long = "for", value_name = "ID", required = true, value_delimiter = ',', value_parser = parse_id)]
    pub(crate) recipient: Vec<String>,
    #[arg(long, value_name = "FORM", value_parser = ["papier", "digitaal", "voorgelezen", "anders"])]
    pub(crate) form: Option<String>,
    #[arg(long, value_name = "TAG", value_parser = parse_language)]
    pub(crate) doc_lang: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) sent: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) received: Option<NaiveDate>,
    #[arg(long, value_name = "NUMBER", value_parser = parse_version)]
    pub(crate) plan_version: Option<u32>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("when").args(["planned", "called"]).required(true).multiple(true)))]
pub(crate) struct Call {
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) planned: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) called: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", requires = "called")]
    pub(crate) outcome: Option<String>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Consent {
    #[arg(long, value_name = "KIND", required = true, value_parser = ["delen", "hulp"])]
    pub(crate) kind: String,
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) by: String,
    #[arg(long, value_name = "ID", value_parser = parse_id, required_if_eq("kind", "delen"))]
    pub(crate) to: Option<String>,
    #[arg(long, value_name = "ID", value_parser = parse_id, required_if_eq("kind", "hulp"))]
    pub(crate) item: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id)]
    pub(crate) about: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Finished {
    #[arg(long, value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) by: String,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) target: Target,
}

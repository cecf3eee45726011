//! What can stand on the command line. The words of the help come from `texts/`, see [`crate::help`].

mod assess;
mod conditions;
mod edit;
mod lock;
mod record;
#[cfg(feature = "pdf")]
mod render;
mod sign;
mod versions;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use kringplan_core::source::Limits;

pub(crate) use assess::AssessArgs;
pub(crate) use conditions::{
    AddCondition, CheckConditions, ConditionsArgs, ConditionsVerb, FixConditions, NoConditions,
};
pub(crate) use edit::EditArgs;
pub(crate) use lock::{LockArgs, UnlockArgs};
pub(crate) use record::{
    Agreed, Answer, Call, Consent, Copy, Finished, Progress, PutBefore, RecordArgs, RecordVerb,
    Target, WalkedThrough,
};
pub(crate) use sign::{KeyArgs, KeyVerb, SignArgs};
pub(crate) use versions::{DiffArgs, DigestArgs, ReviseArgs, VerifyArgs};

#[cfg(feature = "pdf")]
pub(crate) use render::{ExtractArgs, FileKind, Paper, RenderArgs};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "kringplan",
    bin_name = "kringplan",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) verb: Verb,
    // Read before anything else (`lang::choose`); stands here so that it is known and shown.
    #[arg(long, global = true, value_name = "LANG", value_parser = ["nl", "en"])]
    lang: Option<String>,
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What the program can do, in the order of a plan's life.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    New(NewArgs),
    Edit(EditArgs),
    Check(CheckArgs),
    Status(StatusArgs),
    Conditions(ConditionsArgs),
    Record(RecordArgs),
    Assess(AssessArgs),
    Revise(ReviseArgs),
    Diff(DiffArgs),
    Verify(VerifyArgs),
    Digest(DigestArgs),
    Sign(SignArgs),
    Key(KeyArgs),
    #[cfg(feature = "pdf")]
    Render(RenderArgs),
    #[cfg(feature = "pdf")]
    Extract(ExtractArgs),
    Lock(LockArgs),
    Unlock(UnlockArgs),
    Format(FormatArgs),
    Explain(ExplainArgs),
    Rules(RulesArgs),
    Schema(SchemaArgs),
    Completions(CompletionsArgs),
}

/// How much the reader takes.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Reading {
    #[arg(long, value_name = "NUMBER", default_value = "16777216", value_parser = parse_bytes)]
    max_bytes: usize,
    #[arg(long, value_name = "NUMBER", default_value = "64", value_parser = parse_depth)]
    max_depth: usize,
}

impl Reading {
    pub(crate) fn limits(self) -> Limits {
        Limits {
            bytes: self.max_bytes,
            depth: self.max_depth,
        }
    }
}

/// How a report comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Text,
    Json,
    Sarif,
}

/// How a list or a state comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    #[arg(value_name = "KIND", value_parser = ["familiegroepsplan", "persoonlijk_plan", "eigen_plan_van_aanpak"])]
    pub(crate) kind: String,
    #[arg(long)]
    pub(crate) free_form: bool,
    #[arg(long, value_name = "TOPIC", value_parser =
        ["opvoeding", "werk", "opname", "uithuisplaatsing", "detentie", "huisuitzetting", "anders"])]
    pub(crate) topic: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) municipality: Option<String>,
    #[arg(long, value_name = "TAG", default_value = "nl", value_parser = parse_language)]
    pub(crate) doc_lang: String,
    #[arg(long, value_name = "UUID", value_parser = parse_uuid)]
    pub(crate) kenmerk: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long, value_name = "PROFILE", value_delimiter = ',', value_parser =
        ["vrij", "eigen_kracht", "ingrijpen", "wmo", "wvggz", "schuld"])]
    pub(crate) profile: Vec<String>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct StatusArgs {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) date: Option<NaiveDate>,
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct FormatArgs {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, conflicts_with_all = ["write", "output"])]
    pub(crate) check: bool,
    #[arg(long, conflicts_with = "output")]
    pub(crate) write: bool,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    #[arg(value_name = "CODE", required = true)]
    pub(crate) codes: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ListFormat,
}

/// The documents that are published beside the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaKind {
    Plan,
    PlanStrict,
    Report,
    Diff,
    Proof,
    Digests,
    Dictionary,
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArgs {
    #[arg(value_name = "KIND", default_value = "plan")]
    pub(crate) kind: SchemaKind,
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) validate: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

/// Why a value on the command line does not fit: the key of the text that says so.
#[derive(Debug)]
pub(crate) struct Unfit(pub(crate) &'static str);

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Unfit {}

fn parse_day(text: &str) -> Result<NaiveDate, Unfit> {
    let shape = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    text.parse()
        .ok()
        .filter(|_| shape)
        .ok_or(Unfit("gebruik-datum"))
}

fn parse_bytes(text: &str) -> Result<usize, Unfit> {
    text.parse()
        .ok()
        .filter(|n| *n > 0)
        .ok_or(Unfit("gebruik-getal"))
}

fn parse_seconds(text: &str) -> Result<u64, Unfit> {
    text.parse()
        .ok()
        .filter(|n| (1..=86_400).contains(n))
        .ok_or(Unfit("gebruik-seconden"))
}

fn parse_depth(text: &str) -> Result<usize, Unfit> {
    text.parse()
        .ok()
        .filter(|n| (1..=512).contains(n))
        .ok_or(Unfit("gebruik-diepte"))
}

fn parse_version(text: &str) -> Result<u32, Unfit> {
    text.parse()
        .ok()
        .filter(|n| (1..=9999).contains(n))
        .ok_or(Unfit("gebruik-versie"))
}

fn parse_id(text: &str) -> Result<String, Unfit> {
    if kringplan_core::model::is_id(text) {
        Ok(text.to_owned())
    } else {
        Err(Unfit("gebruik-id"))
    }
}

fn parse_language(text: &str) -> Result<String, Unfit> {
    kringplan_core::model::Taalcode::new(text)
        .map(|tag| tag.to_string())
        .ok_or(Unfit("gebruik-taal"))
}

fn parse_uuid(text: &str) -> Result<String, Unfit> {
    kringplan_core::model::Kenmerk::new(text)
        .map(|id| id.to_string())
        .ok_or(Unfit("gebruik-kenmerk"))
}

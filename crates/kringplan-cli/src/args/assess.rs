//! The arguments of `kringplan assess`: a professional's own judgement, said in options, in a file or in conversation.

use std::path::PathBuf;

use clap::Args;

use super::record::Target;
use super::{Unfit, parse_day, parse_id, parse_version};

#[derive(Debug, Args)]
pub(crate) struct AssessArgs {
    #[arg(long = "as", value_name = "ID", required = true, value_parser = parse_id)]
    pub(crate) assessor: String,
    #[arg(long = "for", value_name = "ID", value_parser = parse_id)]
    pub(crate) body: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub(crate) on: Option<chrono::NaiveDate>,
    #[arg(long, value_name = "NUMBER", value_parser = parse_version)]
    pub(crate) plan_version: Option<u32>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id)]
    pub(crate) met: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id)]
    pub(crate) not_met: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = parse_id)]
    pub(crate) unclear: Vec<String>,
    #[arg(long, value_name = "ANSWER", value_parser = ["ja", "nee", "nog_onduidelijk"])]
    pub(crate) lawful: Option<String>,
    #[arg(long, value_name = "ANSWER", value_parser = ["ja", "nee", "nog_onduidelijk"])]
    pub(crate) safe: Option<String>,
    #[arg(long, value_name = "ANSWER", value_parser = ["ja", "nee", "nog_onduidelijk"], conflicts_with = "safe")]
    pub(crate) serious_harm: Option<String>,
    #[arg(long, value_name = "ABOUT", value_parser = parse_about)]
    pub(crate) rests_on: Vec<(String, String)>,
    #[arg(long, value_name = "ABOUT", value_parser = parse_about)]
    pub(crate) because: Vec<(String, String)>,
    #[arg(long, value_name = "FILE", conflicts_with_all =
        ["met", "not_met", "unclear", "lawful", "safe", "serious_harm", "rests_on", "because"])]
    pub(crate) from: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) target: Target,
}

impl AssessArgs {
    /// Some judgement was given as an option.
    pub(crate) fn says_something(&self) -> bool {
        let lists = [&self.met, &self.not_met, &self.unclear];
        let answers = [&self.lawful, &self.safe, &self.serious_harm];
        lists.iter().any(|list| !list.is_empty())
            || answers.iter().any(|answer| answer.is_some())
            || !self.rests_on.is_empty()
            || !self.because.is_empty()
    }
}

/// `V3=text`: what it is about, and what is said.
fn parse_about(text: &str) -> Result<(String, String), Unfit> {
    match text.split_once('=') {
        Some((about, said)) if kringplan_core::model::is_id(about.trim()) => {
            Ok((about.trim().to_owned(), said.trim().to_owned()))
        }
        _ => Err(Unfit("gebruik-over")),
    }
}

//! What the host asks for, as JSON.

use chrono::NaiveDate;
use kringplan_core::writing::Refusal;
use kringplan_pdf::{Kind, Order, Paper};
use serde::Deserialize;

/// A request; members that it does not know are the host's mistake.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Request {
    document: Paper,
    format: Kind,
    day: String,
    #[serde(rename = "for")]
    whom: Option<String>,
    lang: Option<String>,
    #[serde(default)]
    large_print: bool,
    #[serde(default)]
    embed: bool,
    ppi: Option<u16>,
    pages: Option<(usize, usize)>,
}

impl Request {
    pub(crate) fn read(text: &str) -> Result<(Order, NaiveDate), Refusal> {
        let request: Self = serde_json::from_str(text)
            .map_err(|error| Refusal::new("afdruk-verzoek").word("melding", error))?;
        let day = day(&request.day)?;
        let order = Order {
            paper: request.document,
            kind: request.format,
            whom: request.whom,
            language: request.lang,
            large_print: request.large_print,
            embed: request.embed,
            ppi: request.ppi,
            pages: request.pages,
        };
        order.agreed()?;
        Ok((order, day))
    }
}

/// `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> Result<NaiveDate, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new("afdruk-dag").word("dag", text))
}

//! What the template of the page for the fridge reads, struct for struct. Every string is final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::data::Feit;
use crate::papers::Blad;

/// Everything that `templates/koelkast.typ` reads: the week of the circle on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeekView {
    /// The page.
    pub blad: Blad,
    /// As of which day this is so.
    pub stand: String,
    /// Monday to Sunday.
    pub dagen: Vec<Weekvak>,
    /// What happens every day.
    pub elke_dag: Weekvak,
    /// What has a date, a period or another rhythm.
    pub verder: Weekvak,
    /// Everyone with all their numbers.
    pub mensen: Vec<Weekmens>,
    /// For each of the three lengths of the lines: what is said where they do not say all.
    pub ingekort: Vec<Option<String>>,
    /// Said where nothing is agreed.
    pub leeg: Option<String>,
    /// The next meeting.
    pub weer: Option<Weekweer>,
    /// Whom to call.
    pub bellen: Vec<Feit>,
    /// Said before room to write the contact person's number, where the plan does not know it.
    pub opschrijven: Option<String>,
    /// The emergency number.
    pub nood: String,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// One day, or one of the boxes beside the days. The template takes the longest that fits: the lines with all they
/// say, the lines shortened in two lengths, the people with their numbers, the numbers, how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekvak {
    /// Heading.
    pub kop: String,
    /// Who does what.
    pub regels: Vec<Weekregel>,
    /// The same as people with numbers.
    pub mensen: Vec<Weekmens>,
    /// The same as numbers only.
    pub nummers: String,
    /// The same, where numbers that follow each other stand as one: "A1–A60".
    pub reeksen: String,
    /// How many there are; empty when there are none.
    pub aantal: String,
}

/// Who does what on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Weekregel {
    /// The number, as in the plan (A7).
    pub nummer: String,
    /// Who does it on this day.
    pub wie: String,
    /// What.
    pub wat: String,
    /// The same, shortened.
    pub wat_kort: String,
    /// The same in a few words.
    pub wat_kortst: String,
    /// At what time; in the box beside the days: when.
    pub wanneer: Option<String>,
    /// How often, from when, until when.
    pub noten: Vec<String>,
    /// With whom, and what the circle says about the moment: only where there is room.
    pub erbij: Vec<String>,
}

/// A person and the numbers of what that person does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Weekmens {
    /// Name.
    pub naam: String,
    /// The name, shortened.
    pub naam_kort: String,
    /// "A1, A7".
    pub nummers: String,
}

/// The next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekweer {
    /// The day.
    pub dag: String,
    /// The time.
    pub tijd: Option<String>,
    /// The place.
    pub plaats: Option<String>,
}

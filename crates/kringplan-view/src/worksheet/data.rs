//! What `templates/werkblad.typ` reads, struct for struct. Every string is final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::data::Feit;
use crate::papers::Blad;

/// An empty plan to write on by hand, while the circle is alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorksheetView {
    /// The page.
    pub blad: Blad,
    /// Nothing is known beforehand: whom the plan is about is written too.
    pub leeg: bool,
    /// How to use the sheet.
    pub uitleg: Vec<String>,
    /// The circle; empty rows follow.
    pub mensen: Vec<Werkmens>,
    /// Empty rows for people.
    pub lege_mensen: u32,
    /// The main question, where it is known.
    pub vraag: Option<String>,
    /// Numbers of the worries to write down: Z1, Z2, …
    pub zorgen: Vec<String>,
    /// Numbers of what goes well.
    pub krachten: Vec<String>,
    /// Numbers of the goals.
    pub doelen: Vec<String>,
    /// Numbers of the agreements.
    pub afspraken: Vec<String>,
    /// Numbers of the help from outside.
    pub hulp: Vec<String>,
    /// The conditions, each with room for an answer; absent where nobody asks anything.
    pub voorwaarden: Option<Werkvoorwaarden>,
    /// Numbers of the triggers.
    pub aanleidingen: Vec<String>,
    /// Names to agree behind; empty rows follow.
    pub akkoord: Vec<String>,
    /// Empty rows to agree on.
    pub leeg_akkoord: u32,
    /// What to do with the sheet when it is full.
    pub slot: String,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// One person of the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werkmens {
    /// Name.
    pub naam: String,
    /// Who this is, where it is known.
    pub wie: Option<String>,
}

/// The conditions that were set beforehand, or room for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werkvoorwaarden {
    /// What to do here; bodies that set none.
    pub zinnen: Vec<String>,
    /// The conditions.
    pub voorwaarden: Vec<Werkvoorwaarde>,
}

/// One condition, with room for the answer of the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werkvoorwaarde {
    /// Heading.
    pub kop: String,
    /// Text of the condition; absent where the circle writes it down.
    pub tekst: Option<String>,
    /// The threat, who set it.
    pub feiten: Vec<Feit>,
}

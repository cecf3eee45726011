//! What the template of a share reads, struct for struct. Every string is final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Blad, Melding};

/// Everything that `templates/deel.typ` reads: one person's own part of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareView {
    /// The page.
    pub blad: Blad,
    /// Whose part this is: the heading.
    pub naam: String,
    /// Sentences under the heading.
    pub inleiding: Vec<String>,
    /// What this person does, takes part in, arranges: only what there is.
    pub delen: Vec<Deel>,
    /// Whom to call.
    pub bellen: Option<Bellen>,
    /// How it goes on; empty for a professional.
    pub verder: Vec<Deel>,
    /// Emergency lines; never for a professional.
    pub nood: Option<Melding>,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// One part: a heading, sentences, and numbered items.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deel {
    /// Heading.
    pub kop: String,
    /// Sentences.
    pub regels: Vec<String>,
    /// Agreements, help or triggers.
    pub punten: Vec<Deelpunt>,
}

/// One agreement, help request or trigger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deelpunt {
    /// A3, H1, T2.
    pub nummer: String,
    /// Who does what, or what is asked.
    pub tekst: String,
    /// When, with whom, and what if it does not work out.
    pub feiten: Vec<Deelfeit>,
}

/// A term and what it says, with lines that belong under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deelfeit {
    /// Term.
    pub term: String,
    /// What it says.
    pub tekst: String,
    /// Lines under it.
    pub erbij: Vec<String>,
    /// Must not be overlooked.
    pub nadruk: bool,
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bellen {
    /// Heading.
    pub kop: String,
    /// When to call.
    pub zin: Option<String>,
    /// The people, each once.
    pub mensen: Vec<Belpersoon>,
}

/// One person to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belpersoon {
    /// What this person is for: contact person, convenes the group.
    pub rol: String,
    /// Name.
    pub naam: String,
    /// Telephone number; without one there is room to write it.
    pub telefoon: Option<String>,
    /// Said where this is the reader.
    pub zelf: Option<String>,
}

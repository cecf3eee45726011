//! What the templates of the check and of its form read, struct for struct. Every string is final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::data::{Concept, Feit, Melding, Oordeelblad, PrintDate, Punt, Voorwaardeblad};

/// What every page of a document says, and what the PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Blad {
    /// Language of the document (ISO 639).
    pub taal: String,
    /// Region of that language (ISO 3166).
    pub streek: Option<String>,
    /// Language in which the circle wrote (ISO 639): that of every text between the marks of `text.rs`.
    pub schrijftaal: String,
    /// Said where no native speaker has reviewed the labels of this language.
    pub niet_nagekeken: Option<String>,
    /// The document's date.
    pub datum: PrintDate,
    /// What identifies this document in the PDF. Not printed.
    pub ident: String,
    /// The kind of document: the heading on the first page.
    pub soort: String,
    /// Which plan and version, under the heading.
    pub over: String,
    /// Title in the header of the other pages.
    pub titel: String,
    /// Title in the PDF's metadata.
    pub documenttitel: String,
    /// "versie 2".
    pub versie: String,
    /// Page numbers with `[1]` for the page and `[2]` for the number of pages.
    pub bladzijde: String,
    /// Never present: a check is no draft. The page asks for it.
    pub concept: Option<Concept>,
}

/// Everything that `templates/toets.typ` reads: what was judged, by whom, and whether it still stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckView {
    /// The page.
    pub blad: Blad,
    /// Short facts on the first page.
    pub feiten: Vec<Feit>,
    /// How far the plan is, in plain words, and the days that are fixed.
    pub stand: Melding,
    /// V in groups of four; empty when there is none.
    pub code: Vec<String>,
    /// Every condition and question with its judgement, in one table.
    pub overzicht: Vec<Overzichtrij>,
    /// One part for each body.
    pub delen: Vec<Toetsdeel>,
    /// What this document is and is not.
    pub niet: Vec<String>,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// One line of the overview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overzichtrij {
    /// Number of the condition; empty for lawful and safe.
    pub nummer: String,
    /// The condition, or the question.
    pub vraag: String,
    /// The judgement.
    pub oordeel: String,
    /// Whether it fits the plan as it is.
    pub geldt: String,
}

/// What one body judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Toetsdeel {
    /// Heading: whose judgement.
    pub kop: String,
    /// Who judged, on which day, which version; what happens if no safe plan comes.
    pub feiten: Vec<Feit>,
    /// No judgement of this version yet; no conditions set.
    pub zinnen: Vec<String>,
    /// The conditions with their answers and judgements.
    pub voorwaarden: Vec<Voorwaardeblad>,
    /// Heading over the next two questions.
    pub vragen_kop: String,
    /// Lawful, and safe or serious harm.
    pub vragen: Vec<Eindvraag>,
    /// What still asks for a judgement, or asks for it again.
    pub open: Vec<String>,
}

/// Lawful or safe: the question, and what the body answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eindvraag {
    /// The question.
    pub vraag: String,
    /// How to read the answer, and the terms that run.
    pub uitleg: Vec<String>,
    /// The answer.
    pub oordeel: Oordeelblad,
}

/// Everything that `templates/toetsformulier.typ` reads: forms to fill in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckFormView {
    /// The page.
    pub blad: Blad,
    /// V in groups of four; empty when there is none.
    pub code: Vec<String>,
    /// One for each body.
    pub formulieren: Vec<Formulier>,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// The form of one body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Formulier {
    /// Heading: whose judgement.
    pub kop: String,
    /// Short facts: version, decided on, fixed days.
    pub feiten: Vec<Feit>,
    /// Said where the text of the plan may still change.
    pub let_op: Option<String>,
    /// How to fill in the form.
    pub uitleg: Vec<String>,
    /// The body set no conditions.
    pub zinnen: Vec<String>,
    /// The conditions.
    pub voorwaarden: Vec<Formuliervraag>,
    /// Lawful, and safe or serious harm.
    pub vragen: Vec<Formuliervraag>,
    /// What to fill in about oneself.
    pub gegevens: Vec<String>,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Formuliervraag {
    /// Heading.
    pub kop: String,
    /// The condition, or the question.
    pub tekst: String,
    /// The threat that the condition answers.
    pub feiten: Vec<Feit>,
    /// How to read the answer, terms that run.
    pub uitleg: Vec<String>,
    /// Agreements and help that answer it; `None` for lawful and safe.
    pub antwoorden: Option<Vec<Punt>>,
    /// A judgement that is there already.
    pub eerder: Option<String>,
    /// The outcomes, one box each.
    pub hokjes: Vec<String>,
    /// Agreements and help that it can rest on, one box each.
    pub steunt_op: Vec<String>,
}

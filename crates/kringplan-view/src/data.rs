//! The template's input, struct for struct. Members are Dutch: templates and labels are part of the contract's
//! side of the house. Every string is final: the template adds layout, never a word.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Everything that `templates/plan.typ` reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanView {
    /// Language of the document (ISO 639).
    pub taal: String,
    /// Region of that language (ISO 3166), as in `nl-BE`.
    pub streek: Option<String>,
    /// Language in which the circle wrote (ISO 639): that of every text between the marks of `text.rs`.
    pub schrijftaal: String,
    /// Said where no native speaker has reviewed the labels of this language.
    pub niet_nagekeken: Option<String>,
    /// The document's date: decided on, else the conference, else the reference date.
    pub datum: PrintDate,
    /// What identifies this document in the PDF: reference, version and digest. Not printed.
    pub ident: String,
    /// Title, as in the header: "Familiegroepsplan van Sem Bos".
    pub titel: String,
    /// First, quiet line of the heading: "Familiegroepsplan van"; absent when nobody is named.
    pub titel_boven: Option<String>,
    /// The heading's large line: the names, or the kind of plan.
    pub titel_groot: String,
    /// Title in the PDF's metadata.
    pub documenttitel: String,
    /// "versie 2".
    pub versie: String,
    /// Page numbers with `[1]` for the page and `[2]` for the number of pages.
    pub bladzijde: String,
    /// Present until the plan is adopted.
    pub concept: Option<Concept>,
    /// The main question.
    pub hoofdvraag: Option<String>,
    /// Short facts under the title.
    pub feiten: Vec<Feit>,
    /// A judgement needs to be looked at again.
    pub hertoets: Option<Melding>,
    /// Emergency lines, where safety is at stake.
    pub nood: Option<Melding>,
    /// The plan in short.
    pub kort: Option<Kort>,
    /// Who is in the circle.
    pub kring: Kring,
    /// Worries.
    pub zorgen: Lijst,
    /// What goes well.
    pub krachten: Lijst,
    /// Goals.
    pub doelen: Lijst,
    /// Agreements.
    pub afspraken: Rijen,
    /// Outside help.
    pub hulp: Rijen,
    /// How it goes on.
    pub verder: Verder,
    /// Conditions and what answers them; absent where no body asked anything.
    pub voorwaarden: Option<Voorwaarden>,
    /// Checks of this version.
    pub toetsen: Vec<Toetsblad>,
    /// Who agreed.
    pub akkoord: Akkoordlijst,
    /// Who gets a copy.
    pub exemplaren: Namen,
    /// Which version this is.
    pub document: Versieblad,
    /// All labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// A day in numbers, for the PDF's metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintDate {
    /// Year.
    pub jaar: i32,
    /// Month, 1 to 12.
    pub maand: u8,
    /// Day of the month.
    pub dag: u8,
}

/// The notice that this is a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// The word on every page.
    pub woord: String,
    /// Heading of the notice on the first page.
    pub kop: String,
    /// Its sentences.
    pub regels: Vec<String>,
}

/// A notice with a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Melding {
    /// Heading.
    pub kop: String,
    /// Sentences.
    pub regels: Vec<String>,
}

/// The plan in short, on the first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Kort {
    /// Who does what, a line for each person.
    pub mensen: Vec<Feit>,
    /// These lines say a few words of each agreement; else only numbers, which fit in two columns.
    pub met_woorden: bool,
    /// Help from outside, the next meeting, whom to call.
    pub feiten: Vec<Feit>,
}

/// A term and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feit {
    /// Term.
    pub term: String,
    /// Text.
    pub tekst: String,
}

/// One numbered line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Punt {
    /// The id, as on paper (Z1).
    pub nummer: String,
    /// The text.
    pub tekst: String,
    /// Small lines under it.
    pub noten: Vec<String>,
}

/// A numbered list; `leeg` is the sentence that a draft shows in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lijst {
    /// The lines.
    pub punten: Vec<Punt>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// Everyone of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kring {
    /// The circle: main persons, then parents, then the others.
    pub mensen: Vec<Mens>,
    /// What a draft says instead.
    pub leeg: Option<String>,
    /// People who are here for work.
    pub professionals: Vec<Mens>,
    /// Names of the coordinators.
    pub coordinatoren: Vec<String>,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mens {
    /// Name.
    pub naam: String,
    /// What stands under the name of a main person.
    pub nadruk: Option<String>,
    /// Who this is: relation, age, authority; or organisation and function.
    pub wie: Vec<String>,
    /// Part in the conference.
    pub erbij: Vec<String>,
}

/// Agreements or help requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rijen {
    /// One per agreement.
    pub rijen: Vec<Rij>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// One agreement or help request: who, what, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rij {
    /// The id (A1).
    pub nummer: String,
    /// Who does it, or of whom it is asked.
    pub wie: String,
    /// With whom, and turns.
    pub wie_erbij: Vec<String>,
    /// What.
    pub wat: String,
    /// When.
    pub wanneer: String,
    /// Start, end, explanation.
    pub wanneer_erbij: Vec<String>,
    /// What it answers, who looks along, what if it fails, answer, bridge.
    pub feiten: Vec<Feit>,
    /// Too long to stay on one page.
    pub splitsen: bool,
}

/// How it goes on after the conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verder {
    /// Keeping each other informed.
    pub hoogte: Stuk,
    /// When something changes.
    pub verandering: Stuk,
    /// The group that meets when the plan stalls.
    pub groep: Feiten,
    /// Triggers.
    pub aanleidingen: Lijst,
    /// When all meet again.
    pub weer: Weer,
    /// The road to a follow-up conference.
    pub vervolg: Vec<String>,
}

/// A few sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stuk {
    /// Sentences.
    pub regels: Vec<String>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// A few terms with their text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feiten {
    /// Terms.
    pub feiten: Vec<Feit>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// The next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weer {
    /// Day and time in words.
    pub datum: Option<String>,
    /// Place, form, explanation, calls.
    pub regels: Vec<String>,
    /// What a draft says instead of the day.
    pub leeg: Option<String>,
}

/// The conditions chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voorwaarden {
    /// Bodies that set none.
    pub zinnen: Vec<String>,
    /// The conditions.
    pub voorwaarden: Vec<Voorwaardeblad>,
    /// What happens if no safe plan comes.
    pub gevolgen: Vec<String>,
}

/// One condition with its answer and judgements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voorwaardeblad {
    /// The id (V1).
    pub nummer: String,
    /// Heading.
    pub kop: String,
    /// Text of the condition.
    pub tekst: String,
    /// Threat, setter.
    pub feiten: Vec<Feit>,
    /// Agreements and help that answer it.
    pub antwoorden: Vec<Punt>,
    /// Judgements, or the line that there is none yet.
    pub oordelen: Vec<Oordeelblad>,
    /// Too long to stay on one page.
    pub splitsen: bool,
}

/// One judgement of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Oordeelblad {
    /// The word "judgement".
    pub term: String,
    /// Outcome in words.
    pub uitkomst: String,
    /// By whom, when, of which version.
    pub door: Option<String>,
    /// Reason, what it rests on.
    pub feiten: Vec<Feit>,
    /// Said where the judgement fits the plan as it is.
    pub geldt: Option<String>,
    /// Said where the judgement does not count for the plan as it is, and why.
    pub let_op: Option<String>,
}

/// One body's check of this version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Toetsblad {
    /// Heading: whose judgement.
    pub kop: String,
    /// Function, body, register; day and version.
    pub zinnen: Vec<String>,
    /// Lawful and safe, as two questions with their answers.
    pub feiten: Vec<Feit>,
    /// Said where the check is not about the plan as it is now.
    pub let_op: Option<String>,
}

/// Who agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Akkoordlijst {
    /// One per person.
    pub rijen: Vec<Akkoordrij>,
    /// Who wrote it down, when it was walked through.
    pub zinnen: Vec<String>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// One person who agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Akkoordrij {
    /// Name.
    pub naam: String,
    /// Day.
    pub datum: String,
    /// With all of it, or with which agreements.
    pub waarmee: String,
}

/// A list of names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Namen {
    /// Names.
    pub namen: Vec<String>,
    /// What a draft says instead.
    pub leeg: Option<String>,
}

/// Which version this is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versieblad {
    /// Version, days, what it replaces, reference.
    pub feiten: Vec<Feit>,
    /// The digest in sixteen groups of four; empty when there is none.
    pub code: Vec<String>,
}

//! What `templates/verspreiding.typ` reads, struct for struct. Every string is final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::data::Feit;
use crate::papers::Blad;

/// The coordinator's own list of the current version: copies, how to reach people, consent, the follow-up call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DistributionView {
    /// The page.
    pub blad: Blad,
    /// Short facts: version, the day on which it stands so.
    pub feiten: Vec<Feit>,
    /// How many copies were sent and received; that the plan may still change; copies of other versions.
    pub zinnen: Vec<String>,
    /// V in groups of four; empty when there is none.
    pub code: Vec<String>,
    /// The copies of this version.
    pub exemplaren: Vec<Exemplaarrij>,
    /// People who take part and have no copy on the list.
    pub nog_niet: Vec<Exemplaarrij>,
    /// How to reach everyone above.
    pub bereiken: Vec<Bereikrij>,
    /// Consent to share, per receiver.
    pub toestemmingen: Vec<Toestemmingrij>,
    /// The follow-up call; absent where there was no conference to follow up.
    pub nabellen: Option<Nabelblad>,
    /// Labels without arguments, by id.
    pub woorden: BTreeMap<String, String>,
}

/// One copy. What is absent is a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exemplaarrij {
    /// Who gets it.
    pub naam: String,
    /// Organisation and function; the language that someone reads best.
    pub wie: Vec<String>,
    /// Form and language.
    pub vorm: Option<String>,
    /// Day of sending.
    pub verstuurd: Option<String>,
    /// Day of receipt.
    pub ontvangen: Option<String>,
    /// Said where the copy is of another text than this version has.
    pub let_op: Option<String>,
}

/// How to reach one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bereikrij {
    /// Name.
    pub naam: String,
    /// Phone, mail, address, as far as known.
    pub feiten: Vec<Feit>,
    /// What to ask and write down.
    pub open: Vec<String>,
}

/// One consent to share, or that it is still to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toestemmingrij {
    /// With whom may be shared.
    pub ontvanger: String,
    /// Who consented, or that nobody was asked.
    pub door: String,
    /// On which day.
    pub op: Option<String>,
    /// About whom.
    pub over: Option<String>,
    /// Still to be asked: the rest of the row is to write on.
    pub open: bool,
}

/// The follow-up calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nabelblad {
    /// The conference, and four weeks later.
    pub feiten: Vec<Feit>,
    /// The calls; one to fill in where none was agreed.
    pub gesprekken: Vec<Gesprek>,
}

/// One call. What is absent is a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gesprek {
    /// The day that was agreed.
    pub afgesproken: Option<String>,
    /// The day of the call.
    pub gebeld: Option<String>,
    /// What came out of it.
    pub uitkomst: Option<String>,
}

//! The professional's check: what is asked, and writing the answers down. The judgement is a human's.

use kringplan_core::assess::{
    Asked, Asking, Opening, Overall, Standing, answers as read_answers, record,
};
use kringplan_core::model::{JaNee, OnderdeelId, Uitkomst};
use kringplan_core::report::Tekst;
use kringplan_core::source::Limits;
use kringplan_core::{Document, writing::Draft};
use serde::{Deserialize, Serialize};
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::editing::remarks;
use crate::reading;
use crate::refusal::{Refused, answer, json};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Question {
    toetser: String,
    instantie: Option<String>,
    op: String,
    plan_versie: Option<u32>,
    peildatum: Option<String>,
}

impl Question {
    fn open(&self, document: &Document) -> Result<Opening, Refused> {
        let reference = reading::reference(self.peildatum.as_deref())?;
        let asking = Asking {
            assessor: &self.toetser,
            body: self.instantie.as_deref(),
            on: reading::day_of_fact(&self.op, reference)?,
            version: self.plan_versie,
        };
        Ok(Opening::new(document, &asking)?)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Opened<'a> {
    toetser: &'a str,
    instantie: &'a str,
    op: String,
    plan_versie: u32,
    integriteit: &'a str,
    ernstig_nadeel: bool,
    voorwaarden: Vec<Condition<'a>>,
    wettig: Answered,
    veilig: Answered,
    opmerkingen: Vec<Tekst>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Condition<'a> {
    id: &'a str,
    beantwoord_door: Vec<&'a str>,
    stand: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    uitkomst: Option<&'static str>,
    /// An answer is needed now.
    moet: bool,
    /// An answer may be given now.
    mag: bool,
}

#[derive(Serialize)]
struct Answered {
    stand: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    uitkomst: Option<&'static str>,
}

/// What lies before a professional. `asking` is `{toetser, instantie?, op, planVersie?, peildatum?}`.
///
/// # Errors
/// When the plan cannot be read, or the reason why this person cannot judge it now.
#[wasm_bindgen]
pub fn assess_opening(plan: &str, asking: &str) -> Result<String, String> {
    answer(|| {
        let question: Question = reading::options(asking)?;
        let draft = reading::draft(plan)?;
        let opening = question.open(draft.document())?;
        reading::keep(draft.finish());
        json(&Opened {
            toetser: &opening.assessor,
            instantie: opening.body.as_str(),
            op: opening.on.to_string(),
            plan_versie: opening.version,
            integriteit: &opening.digest,
            ernstig_nadeel: opening.serious_harm,
            voorwaarden: opening.conditions.iter().map(Condition::of).collect(),
            wettig: Answered::of(opening.lawful),
            veilig: Answered::of(opening.safe),
            opmerkingen: remarks(&opening.remarks),
        })
    })
}

impl<'a> Condition<'a> {
    fn of(asked: &'a Asked) -> Self {
        let (stand, uitkomst) = match asked.standing {
            Standing::Open => ("open", None),
            Standing::Unclear => ("onduidelijk", Some(Uitkomst::NogOnduidelijk.word())),
            Standing::Carried(outcome) => ("meegenomen", Some(outcome.word())),
            Standing::Final(outcome) => ("klaar", Some(outcome.word())),
        };
        Self {
            id: asked.id.as_str(),
            beantwoord_door: asked.answered_by.iter().map(OnderdeelId::as_str).collect(),
            stand,
            uitkomst,
            moet: asked.must_be_answered(),
            mag: asked.may_be_answered(),
        }
    }
}

impl Answered {
    fn of(overall: Overall) -> Self {
        let (stand, uitkomst) = match overall {
            Overall::Open => ("open", None),
            Overall::Unclear => ("onduidelijk", Some(JaNee::NogOnduidelijk.word())),
            Overall::Final(answer) => ("klaar", Some(answer.word())),
        };
        Self { stand, uitkomst }
    }
}

/// Writes a check down, as `kringplan assess --from` does, and gives `{tekst, toets}`. `answers` is
/// `{oordelen: [{voorwaarde, uitkomst, steuntOp?, motivering?}], wettig?, veilig? | ernstigNadeel?}`.
///
/// # Errors
/// When the plan cannot be read, or the reason why this is not written down.
#[wasm_bindgen]
pub fn assess(plan: &str, asking: &str, answers: &str) -> Result<String, String> {
    answer(|| {
        let question: Question = reading::options(asking)?;
        let mut draft: Draft = reading::draft(plan)?;
        let opening = question.open(draft.document())?;
        let said = read_answers(answers.as_bytes(), &opening, Limits::default())?;
        let id = record(&mut draft, &opening, &said)?;
        // The plan held none before, so it came in with a reason.
        reading::refuse_bsn(draft.document())?;
        let document = reading::keep(draft.finish());
        json(&json!({ "tekst": document.source().text(), "toets": id }))
    })
}

//! Answers as a program or a file gives them, in the words of the contract: `oordelen`, `wettig` and `veilig` or
//! `ernstigNadeel`.
//!
//! They are read as strictly as a plan. Members that name the check (`toetser`, `instantie`, `op`, `planVersie`) may
//! stand in them and must then say the same; digests may not, because they are made here.

use serde::Deserialize;

use super::{Assessment, Judged, Opening, Said};
use crate::model::{JaNee, OnderdeelId, Uitkomst, VoorwaardeId};
use crate::source::{Limits, Position, scan};
use crate::writing::Refusal;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Answers {
    toetser: Option<String>,
    instantie: Option<String>,
    op: Option<String>,
    plan_versie: Option<u32>,
    #[serde(default)]
    oordelen: Vec<OneJudgement>,
    wettig: Option<OneAnswer>,
    veilig: Option<OneAnswer>,
    ernstig_nadeel: Option<OneAnswer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OneJudgement {
    voorwaarde: VoorwaardeId,
    uitkomst: Uitkomst,
    #[serde(default)]
    steunt_op: Vec<OnderdeelId>,
    motivering: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OneAnswer {
    uitkomst: JaNee,
    #[serde(default)]
    steunt_op: Vec<OnderdeelId>,
    motivering: Option<String>,
}

/// Reads answers to what lies before a professional.
///
/// # Errors
/// When they have another form (`toetsen-bestand`, with the place), are about another check, or answer the other
/// question about safety.
pub fn answers(bytes: &[u8], opening: &Opening, limits: Limits) -> Result<Assessment, Refusal> {
    let at = |position: Position| {
        Refusal::new("toetsen-bestand")
            .number("regel", position.line)
            .number("kolom", position.column)
    };
    let source = scan(bytes, limits).map_err(|problems| {
        let first = problems.first().map(|problem| problem.position);
        at(first.unwrap_or(Position { line: 1, column: 1 }))
    })?;
    let answers: Answers = source.typed().map_err(|misfit| at(misfit.position))?;
    answers.same_check(opening)?;
    let safe = match (opening.serious_harm, answers.veilig, answers.ernstig_nadeel) {
        (true, Some(_), _) => return Err(Refusal::new("toetsen-vraag-nadeel")),
        (false, _, Some(_)) => return Err(Refusal::new("toetsen-vraag-veilig")),
        (true, None, said) | (false, said, None) => said,
    };
    Ok(Assessment {
        judgements: answers.oordelen.into_iter().map(Judged::from).collect(),
        lawful: answers.wettig.map(Said::from),
        safe: safe.map(Said::from),
    })
}

impl Answers {
    fn same_check(&self, opening: &Opening) -> Result<(), Refusal> {
        let on = opening.on.to_string();
        let version = opening.version.to_string();
        let stated = self.plan_versie.map(|v| v.to_string());
        let pairs = [
            (
                "toetser",
                self.toetser.as_deref(),
                opening.assessor.as_str(),
            ),
            (
                "instantie",
                self.instantie.as_deref(),
                opening.body.as_str(),
            ),
            ("op", self.op.as_deref(), on.as_str()),
            ("planVersie", stated.as_deref(), version.as_str()),
        ];
        for (member, stated, actual) in pairs {
            if let Some(stated) = stated.filter(|stated| *stated != actual) {
                return Err(Refusal::new("toetsen-bestand-anders")
                    .word("onderdeel", member)
                    .word("staat", stated)
                    .word("nu", actual));
            }
        }
        Ok(())
    }
}

impl From<OneJudgement> for Judged {
    fn from(one: OneJudgement) -> Self {
        Self {
            condition: one.voorwaarde,
            outcome: one.uitkomst,
            rests_on: one.steunt_op,
            reason: one.motivering,
        }
    }
}

impl From<OneAnswer> for Said {
    fn from(answer: OneAnswer) -> Self {
        Self {
            outcome: answer.uitkomst,
            rests_on: answer.steunt_op,
            reason: answer.motivering,
        }
    }
}

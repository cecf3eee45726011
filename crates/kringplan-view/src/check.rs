//! What a body said about this version: lawful and safe, two judgements of people, recorded and never computed.

use kringplan_core::digest::CheckEvidence;
use kringplan_core::model::{Eindoordeel, JaNee, Registratie, Toets};

use super::context::Context;
use super::data::{Feit, Toetsblad};
use super::text::said;

impl Context<'_> {
    /// Checks of this version only: lawful and safe never carry over from an earlier one.
    pub(super) fn checks(&self) -> Vec<Toetsblad> {
        let version = self.version_number();
        let checks = self.file.toetsen.iter().enumerate();
        let checks =
            checks.filter(|(_, check)| check.plan_versie == version && self.is_past(check.op));
        checks
            .map(|(place, check)| self.check(check, self.facts.evidence.checks.get(place)))
            .collect()
    }

    fn check(&self, check: &Toets, evidence: Option<&CheckEvidence>) -> Toetsblad {
        let person = check
            .toetser
            .as_ref()
            .and_then(|id| self.file.deelnemer(id.as_str()));
        let name = check.toetser.as_ref().map(|id| self.name(id.as_str()));
        let body = check.instantie.as_ref().map(|id| self.name(id.as_str()));
        let whose = name
            .or_else(|| body.clone())
            .unwrap_or_else(|| check.id.to_string());
        let mut who = person.map(|person| self.job(person)).unwrap_or_default();
        if let Some(body) = body.filter(|body| !who.contains(body) && *body != whose) {
            who.insert(0, body);
        }
        who.extend(
            person
                .and_then(|person| person.registratie.as_ref())
                .and_then(register),
        );
        let line = (!who.is_empty()).then(|| self.commas(who));
        Toetsblad {
            kop: self.say("toets-van", &[("naam", (&whose).into())]),
            zinnen: line
                .into_iter()
                .chain(self.day_and_version(check))
                .collect(),
            feiten: [
                self.answered("term-wettig", check.wettig.as_ref()),
                self.answered("term-veilig", check.veilig.as_ref()),
                self.answered("term-ernstig-nadeel", check.ernstig_nadeel.as_ref()),
            ]
            .into_iter()
            .flatten()
            .collect(),
            let_op: match evidence {
                Some(e) if e.whole => None,
                Some(e) if e.sealed => Some(self.word("toets-past-niet")),
                _ => Some(self.word("zegel-klopt-niet")),
            },
        }
    }

    pub(super) fn yes_or_no(&self, answer: Option<JaNee>) -> String {
        self.word(match answer {
            Some(JaNee::Ja) => "oordeel-ja",
            Some(JaNee::Nee) => "oordeel-nee",
            Some(JaNee::NogOnduidelijk) => "oordeel-nog-onduidelijk",
            None => "oordeel-nog-niet",
        })
    }

    fn answered(&self, question: &str, judgement: Option<&Eindoordeel>) -> Option<Feit> {
        let judgement = judgement?;
        let outcome = self.yes_or_no(judgement.uitkomst);
        let rests = (!judgement.steunt_op.is_empty()).then(|| {
            let numbers = self.numbers(&judgement.steunt_op);
            self.say("steunt-op", &[("nummers", (&numbers).into())])
        });
        let parts = [
            Some(format!("{outcome}.")),
            said(judgement.motivering.as_deref()),
            rests,
        ];
        Some(self.fact(
            question,
            parts.into_iter().flatten().collect::<Vec<_>>().join(" "),
        ))
    }
}

pub(super) fn register(registration: &Registratie) -> Option<String> {
    let parts = [&registration.register, &registration.nummer];
    let parts: Vec<String> = parts
        .into_iter()
        .filter_map(|text| said(text.as_deref()))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

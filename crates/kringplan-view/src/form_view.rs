//! The form of the check, to fill in by hand: what is known is printed, what is judged is a box or a line.

use kringplan_core::model::{JaNee, Uitkomst, Voorwaarde};
use kringplan_core::state::Toestand;

use super::context::Context;
use super::data::Punt;
use super::judged::{Judged, Question};
use super::labels::File;
use super::papers::{CheckFormView, Formulier, Formuliervraag};
use super::sheet::{Asked, NothingToCheck};

impl Context<'_> {
    pub(super) fn form_view(&self, only: Option<&str>) -> Result<CheckFormView, NothingToCheck> {
        let asked = self.asked(only)?;
        Ok(CheckFormView {
            blad: self.sheet("blad-formulier", "toetsformulier", self.document_date()),
            code: self.code(),
            formulieren: asked.iter().map(|one| self.form(*one)).collect(),
            woorden: self.labels.words(&[File::Check]),
        })
    }

    fn form(&self, asked: Asked<'_>) -> Formulier {
        let body = self.body_name(asked);
        let may_change = matches!(self.facts.state, Toestand::Concept | Toestand::Opgeschreven);
        let facts = [
            Some(self.fact("blad-term-plan", self.title())),
            Some(self.version_fact()),
            self.fixed_day(),
        ];
        let serious_harm = self.questions().contains(&Question::SeriousHarm);
        let explain = [
            "form-uitleg-1",
            "form-uitleg-2",
            if serious_harm {
                "form-uitleg-nadeel"
            } else {
                "form-uitleg-3"
            },
            "form-uitleg-4",
        ];
        let fill_in = [
            "form-naam",
            "form-functie",
            "form-organisatie",
            "form-register",
            "form-datum",
            "form-handtekening",
        ];
        Formulier {
            kop: self.say("form-voor", &[("instantie", (&body).into())]),
            feiten: facts.into_iter().flatten().collect(),
            let_op: may_change.then(|| self.word("form-niet-af")),
            uitleg: explain.iter().map(|id| self.word(id)).collect(),
            zinnen: asked
                .body
                .and_then(|body| self.none_set(body))
                .into_iter()
                .collect(),
            voorwaarden: self
                .conditions_of(asked)
                .into_iter()
                .map(|condition| self.condition_to_judge(condition))
                .collect(),
            vragen: self
                .questions()
                .map(|question| self.question_to_answer(asked, question))
                .into(),
            gegevens: fill_in.iter().map(|id| self.word(id)).collect(),
        }
    }

    fn condition_to_judge(&self, condition: &Voorwaarde) -> Formuliervraag {
        let known = self.condition(condition);
        let outcomes = [
            Uitkomst::Voldaan,
            Uitkomst::NietVoldaan,
            Uitkomst::NogOnduidelijk,
        ];
        let judged = self.judged(condition).filter(|judged| judged.stands);
        Formuliervraag {
            kop: known.kop,
            tekst: known.tekst,
            feiten: self.threat(condition).into_iter().collect(),
            uitleg: Vec::new(),
            steunt_op: known
                .antwoorden
                .iter()
                .map(|a: &Punt| a.nummer.clone())
                .collect(),
            antwoorden: Some(known.antwoorden),
            eerder: judged
                .map(|judged| self.earlier(&judged, self.outcome(judged.answer.uitkomst))),
            hokjes: outcomes.map(|outcome| self.outcome(Some(outcome))).into(),
        }
    }

    fn question_to_answer(&self, asked: Asked<'_>, question: Question) -> Formuliervraag {
        let judged = self
            .overall(asked.id(), question)
            .filter(|judged| judged.stands);
        let answers = [JaNee::Ja, JaNee::Nee, JaNee::NogOnduidelijk];
        let agreements = self.agreements_of_plan().iter().map(|a| a.id.to_string());
        let help = self.help_of_plan().iter().map(|h| h.id.to_string());
        Formuliervraag {
            kop: self.question_name(question),
            tekst: self.question(question),
            feiten: Vec::new(),
            uitleg: self.about(question),
            antwoorden: None,
            eerder: judged
                .map(|judged| self.earlier(&judged, self.yes_or_no(judged.answer.uitkomst))),
            hokjes: answers
                .map(|answer| self.yes_or_no(Some(answer)).to_lowercase())
                .into(),
            steunt_op: agreements.chain(help).collect(),
        }
    }

    /// "Er is al een oordeel: voldaan (7 april 2026, over versie 2)."
    fn earlier<T>(&self, judged: &Judged<'_, T>, outcome: String) -> String {
        let when = self.day_and_version(judged.check).unwrap_or_default();
        self.say(
            "form-eerder",
            &[
                ("uitkomst", (&outcome.to_lowercase()).into()),
                ("wanneer", (&when).into()),
            ],
        )
    }
}

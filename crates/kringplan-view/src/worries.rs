//! Worries, strengths and goals, with where the plan answers them.

use kringplan_core::model::Zorg;

use super::context::Context;
use super::data::{Lijst, Punt};
use super::text::said;

impl Context<'_> {
    pub(super) fn worries(&self) -> Lijst {
        let worries = self
            .plan
            .map(|plan| plan.zorgen.as_slice())
            .unwrap_or_default();
        self.numbered(
            "zorgen-leeg",
            worries.iter().map(|worry| Punt {
                nummer: worry.id.to_string(),
                tekst: said(worry.tekst.as_deref()).unwrap_or_default(),
                noten: self.worry_notes(worry),
            }),
        )
    }

    fn worry_notes(&self, worry: &Zorg) -> Vec<String> {
        let conditions = worry.voorwaarden.iter().map(ToString::to_string);
        let answers: Vec<String> = self
            .answers_to(worry.id.as_str())
            .chain(conditions)
            .collect();
        let answered = (!answers.is_empty()).then(|| {
            self.say(
                "beantwoord-door",
                &[("nummers", (&self.list(answers)).into())],
            )
        });
        let not_now = (worry.nu_niet == Some(true)).then(|| self.word("zorg-nu-niet"));
        answered.into_iter().chain(not_now).collect()
    }

    /// Ids of agreements and help whose `bij` names this worry, goal or condition.
    pub(super) fn answers_to(&self, id: &str) -> impl Iterator<Item = String> {
        let plan = self.plan.into_iter();
        plan.flat_map(move |plan| plan.answers_to(id).map(str::to_owned))
    }

    pub(super) fn strengths(&self) -> Lijst {
        let strengths = self
            .plan
            .map(|plan| plan.krachten.as_slice())
            .unwrap_or_default();
        self.numbered(
            "krachten-leeg",
            strengths.iter().map(|strength| Punt {
                nummer: strength.id.to_string(),
                tekst: said(strength.tekst.as_deref()).unwrap_or_default(),
                noten: Vec::new(),
            }),
        )
    }

    /// Goals are not asked of everyone, so a draft has no placeholder for them.
    pub(super) fn goals(&self) -> Lijst {
        let goals = self
            .plan
            .map(|plan| plan.doelen.as_slice())
            .unwrap_or_default();
        let punten = goals.iter().map(|goal| {
            let answers: Vec<String> = self.answers_to(goal.id.as_str()).collect();
            let note = (!answers.is_empty()).then(|| {
                self.say(
                    "beantwoord-door",
                    &[("nummers", (&self.list(answers)).into())],
                )
            });
            Punt {
                nummer: goal.id.to_string(),
                tekst: said(goal.tekst.as_deref()).unwrap_or_default(),
                noten: note.into_iter().collect(),
            }
        });
        Lijst {
            punten: punten.collect(),
            leeg: None,
        }
    }

    pub(super) fn numbered(&self, empty: &str, lines: impl Iterator<Item = Punt>) -> Lijst {
        let punten: Vec<Punt> = lines.collect();
        Lijst {
            leeg: self.placeholder(empty, punten.is_empty()),
            punten,
        }
    }
}

//! Which version this is, and its digest to compare copies with.

use kringplan_core::digest;

use super::context::Context;
use super::data::{Feit, Versieblad};
use super::text::neutral;

impl Context<'_> {
    pub(super) fn version(&self) -> Versieblad {
        let number = self
            .version_number()
            .map(|n| self.fact("term-versie", n.to_string()));
        let decided = self.plan.and_then(|plan| plan.besloten_op);
        let decided = decided.map(|day| self.fact("term-besloten", self.date(day)));
        let adopted = self.facts.adopted_on.filter(|_| !self.is_draft());
        let adopted = adopted.map(|day| self.fact("term-vastgesteld", self.date(day)));
        let reference = self
            .file
            .kenmerk
            .as_ref()
            .map(|k| self.fact("term-kenmerk", neutral(k.as_str())));
        let facts = [number, decided, adopted, self.replaces(), reference];
        Versieblad {
            feiten: facts.into_iter().flatten().collect(),
            code: self.facts.digest.map(digest::in_groups).unwrap_or_default(),
        }
    }

    fn replaces(&self) -> Option<Feit> {
        let before = self.plan?.vervangt.as_ref()?;
        let number = before.versie?.to_string();
        let text = match before
            .integriteit
            .as_ref()
            .map(|i| digest::in_groups(i.waarde.as_str()))
        {
            Some(code) => {
                let start = code.get(..2).unwrap_or(&code).join(" ");
                self.say(
                    "vervangt-versie-met-code",
                    &[
                        ("versie", (&number).into()),
                        ("begin", (&neutral(&start)).into()),
                    ],
                )
            }
            None => self.say("vervangt-versie", &[("versie", (&number).into())]),
        };
        Some(self.fact("term-vervangt", text))
    }
}

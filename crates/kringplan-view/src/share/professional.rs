//! The share of a helper from outside: what is asked of them, and whom of the circle they call. Nothing else.

use kringplan_core::model::{Afspraak, Hulp};

use super::{Bellen, Share, ShareView, is_named};
use crate::data::Concept;
use crate::labels::File;

impl Share<'_, '_> {
    pub(super) fn of_professional(&self) -> ShareView {
        let cx = self.cx;
        let asked = |help: &&Hulp| self.is_asked(help);
        let named = |agreement: &&Afspraak| is_named(agreement, self.me.id.as_str());
        let questions = cx.help_of_plan().iter().filter(asked);
        let agreements = cx.agreements_of_plan().iter().filter(named);
        let delen = [
            self.section(
                "deel-vragen-kop",
                questions.map(|help| self.help_outside(help)).collect(),
            ),
            self.section(
                "deel-afspraken-kop",
                agreements.map(|a| self.agreement_outside(a)).collect(),
            ),
        ];
        let mut blad = self.page();
        blad.concept = blad.concept.map(|notice| self.neutral(notice));
        ShareView {
            blad,
            naam: cx.name(self.me.id.as_str()),
            inleiding: vec![cx.word("deel-alleen-jouw-deel")],
            delen: delen.into_iter().flatten().collect(),
            bellen: self.contact_person(),
            verder: Vec::new(),
            nood: None,
            woorden: cx.labels.words(&[File::Share]),
        }
    }

    /// The notice of a draft tells how conditions were judged: that is not for everybody.
    fn neutral(&self, notice: Concept) -> Concept {
        Concept {
            regels: vec![self.cx.word("deel-concept")],
            ..notice
        }
    }

    fn contact_person(&self) -> Option<Bellen> {
        let contact = self.cx.plan?.groep.as_ref()?.aanspreekpunt.as_ref()?;
        let person = self.to_call("term-aanspreekpunt", contact.as_str());
        Some(Bellen {
            kop: self.cx.word("deel-bellen-kop"),
            zin: person
                .zelf
                .is_none()
                .then(|| self.cx.word("deel-bel-eerst")),
            mensen: vec![person],
        })
    }
}

//! Who should be on the list, and how to reach them.

use kringplan_core::model::{Afspraak, Deelnemer, Exemplaar, Meedoener, Zijde};

use super::Bereikrij;
use crate::context::Context;
use crate::data::Feit;
use crate::text::said;

impl<'a> Context<'a> {
    /// People who take part and have no copy on the list: everyone of the circle, and professionals with a share.
    pub(super) fn without_copy(&self, copies: &[&Exemplaar]) -> Vec<&'a Deelnemer> {
        let listed = |person: &Deelnemer| {
            let mut ids = copies.iter().filter_map(|copy| copy.voor.as_ref());
            ids.any(|id| id.as_str() == person.id.as_str())
        };
        let circle = self.side(Zijde::Kring);
        let professionals = self.side(Zijde::Professional);
        circle
            .chain(professionals.filter(|person| self.has_a_share(person)))
            .filter(|person| !listed(person))
            .collect()
    }

    /// Gives help, is named in an agreement, or judged.
    fn has_a_share(&self, person: &Deelnemer) -> bool {
        let me = Some(&person.id);
        let helps = self.help_of_plan().iter().any(|help| {
            let provider = help.aanbieder.as_ref();
            provider.and_then(|p| p.deelnemer.as_ref()) == me
        });
        let named = self.agreements_of_plan().iter().any(|a| names(a, person));
        let checks = self.checks_of(None);
        helps || named || checks.iter().any(|(_, check)| check.toetser.as_ref() == me)
    }

    /// Everyone who is on the list or should be, once, in that order. Bodies have no address in the file.
    pub(super) fn reach(&self, copies: &[&Exemplaar], missing: &[&'a Deelnemer]) -> Vec<Bereikrij> {
        let mut people: Vec<&Deelnemer> = Vec::new();
        let listed = copies.iter().filter_map(|copy| copy.voor.as_ref());
        let listed = listed.filter_map(|id| self.file.deelnemer(id.as_str()));
        for person in listed.chain(missing.iter().copied()) {
            if !people.iter().any(|known| known.id == person.id) {
                people.push(person);
            }
        }
        people.into_iter().map(|p| self.reach_one(p)).collect()
    }

    fn reach_one(&self, person: &Deelnemer) -> Bereikrij {
        let contact = person.contact.as_ref();
        let phone = contact.and_then(|c| said(c.telefoonnummer.as_deref()));
        let mail = contact.and_then(|c| said(c.emailadres.as_deref()));
        let address = contact.and_then(|c| said(c.adres.as_deref()));
        let open = [
            ("verspreiding-telefoon", phone.is_none()),
            ("verspreiding-email", mail.is_none()),
            ("verspreiding-adres", address.is_none()),
        ];
        let open = open.into_iter().filter(|(_, unknown)| *unknown);
        let facts = [
            ("verspreiding-telefoon", phone),
            ("verspreiding-email", mail),
            ("verspreiding-adres", address),
        ];
        let facts = facts
            .into_iter()
            .filter_map(|(term, text)| Some(self.fact(term, text?)));
        Bereikrij {
            naam: self.name(person.id.as_str()),
            feiten: facts.collect::<Vec<Feit>>(),
            open: open.map(|(term, _)| self.word(term)).collect(),
        }
    }
}

/// Does it, takes part, has a turn, looks along, or steps in.
fn names(agreement: &Afspraak, person: &Deelnemer) -> bool {
    let me = Some(&person.id);
    let with = agreement.met.iter().any(|with| match with {
        Meedoener::Deelnemer(id) => *id == person.id,
        Meedoener::Iedereen => false,
    });
    let turns = agreement.beurten.iter().any(|turn| turn.wie.as_ref() == me);
    let fallback = agreement.als_het_niet_lukt.as_ref();
    let steps_in = fallback.is_some_and(|f| f.wie.contains(&person.id));
    let does = agreement.wie.as_ref() == me || agreement.kijkt_mee.as_ref() == me;
    does || with || turns || steps_in
}

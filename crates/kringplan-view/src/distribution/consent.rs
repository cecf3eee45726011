//! Consent to share the plan: by whom, on which day, about whom; or that it is still to be asked.

use kringplan_core::model::{Deelnemer, Exemplaar, Toestemming, ToestemmingSoort, Zijde};

use super::Toestemmingrij;
use crate::context::Context;

impl<'a> Context<'a> {
    /// Every consent, and a row to ask it for whoever is not of the circle, gets a copy and has none.
    pub(super) fn consents_to_share(
        &self,
        copies: &[&Exemplaar],
        missing: &[&Deelnemer],
    ) -> Vec<Toestemmingrij> {
        let given = self.file.toestemmingen.iter();
        let given: Vec<&Toestemming> = given
            .filter(|c| c.soort == ToestemmingSoort::Delen && self.is_past(c.op))
            .collect();
        let known = given.iter().map(|consent| self.consent_given(consent));
        let mut asked: Vec<&str> = Vec::new();
        let listed = copies.iter().filter_map(|copy| copy.voor.as_ref());
        let receivers = listed
            .map(|id| id.as_str())
            .chain(missing.iter().map(|person| person.id.as_str()));
        for id in receivers.filter(|id| self.is_outside_circle(id)) {
            let has = given.iter().any(|consent| self.consent_is_for(consent, id));
            if !has && !asked.contains(&id) {
                asked.push(id);
            }
        }
        known
            .chain(asked.into_iter().map(|id| self.consent_to_ask(id)))
            .collect()
    }

    /// A professional or a body.
    fn is_outside_circle(&self, id: &str) -> bool {
        match self.file.deelnemer(id) {
            Some(person) => person.zijde == Some(Zijde::Professional),
            None => self.file.instantie(id).is_some(),
        }
    }

    /// The consent names the receiver, the body that the receiver works for, or someone of that body.
    fn consent_is_for(&self, consent: &Toestemming, receiver: &str) -> bool {
        let Some(named) = consent.ontvanger.as_ref().map(|id| id.as_str()) else {
            return false;
        };
        let body = |id: &str| -> Option<&'a str> {
            let person = self.file.deelnemer(id)?;
            person.instantie.as_ref().map(|body| body.as_str())
        };
        named == receiver || body(receiver) == Some(named) || body(named) == Some(receiver)
    }

    fn consent_given(&self, consent: &Toestemming) -> Toestemmingrij {
        let unknown = || self.word("wat-nog-niet");
        let name = |id: Option<&str>| id.map_or_else(unknown, |id| self.name(id));
        Toestemmingrij {
            ontvanger: name(consent.ontvanger.as_ref().map(|id| id.as_str())),
            door: name(consent.door.as_ref().map(|id| id.as_str())),
            op: consent.op.map(|day| self.date(day)),
            over: (!consent.over.is_empty()).then(|| self.names(&consent.over)),
            open: false,
        }
    }

    fn consent_to_ask(&self, id: &str) -> Toestemmingrij {
        Toestemmingrij {
            ontvanger: self.name(id),
            door: self.word("verspreiding-niet-gevraagd"),
            op: None,
            over: None,
            open: true,
        }
    }
}

//! What a fact may name: the version, people, bodies, agreements and help of the plan.

use super::{Draft, Refusal, unknown};
use crate::model::{Deelnemer, Zijde};

impl Draft {
    /// The version that a fact is about: the current one, or the older one that was asked for.
    ///
    /// # Errors
    /// When the plan has no such thing; the refusal names what it has.
    pub fn version(&self, asked: Option<u32>) -> Result<u32, Refusal> {
        let current = self
            .file()
            .versie()
            .ok_or_else(|| Refusal::new("opschrijven-geen-versie"))?;
        match asked {
            Some(asked) if asked > current => Err(Refusal::new("opschrijven-versie-later")
                .number("versie", asked)
                .number("huidig", current)),
            asked => Ok(asked.unwrap_or(current)),
        }
    }

    /// The participant with this id.
    ///
    /// # Errors
    /// When the plan has no such thing; the refusal names what it has.
    pub fn person(&self, id: &str) -> Result<&Deelnemer, Refusal> {
        self.file().deelnemer(id).ok_or_else(|| {
            let known = self.file().deelnemers.iter().map(|d| d.id.as_str());
            unknown("opschrijven-onbekende-persoon", id, known)
        })
    }

    /// Someone of the kring; `reason` says why nobody else will do.
    ///
    /// # Errors
    /// When the plan has no such thing; the refusal names what it has.
    pub fn of_kring(&self, id: &str, reason: &'static str) -> Result<(), Refusal> {
        match self.person(id)?.zijde {
            Some(Zijde::Kring) => Ok(()),
            Some(_) => Err(Refusal::new(reason).word("id", id)),
            None => Err(Refusal::new("opschrijven-geen-zijde").word("id", id)),
        }
    }

    /// Whoever can receive something: a participant or a body.
    ///
    /// # Errors
    /// When the plan has no such thing; the refusal names what it has.
    pub fn party(&self, id: &str) -> Result<(), Refusal> {
        let file = self.file();
        if file.deelnemer(id).is_some() || file.instantie(id).is_some() {
            return Ok(());
        }
        let people = file.deelnemers.iter().map(|d| d.id.as_str());
        Err(unknown(
            "opschrijven-onbekende-partij",
            id,
            people.chain(file.instanties.iter().map(|i| i.id.as_str())),
        ))
    }

    /// A body that may intervene.
    ///
    /// # Errors
    /// When the plan has no such thing; the refusal names what it has.
    pub fn body(&self, id: &str) -> Result<(), Refusal> {
        let bodies = || self.file().instanties.iter().map(|i| i.id.as_str());
        if bodies().any(|known| known == id) {
            return Ok(());
        }
        Err(unknown("opschrijven-onbekende-instantie", id, bodies()))
    }

    /// Ids of the agreements.
    pub fn agreements(&self) -> impl Iterator<Item = &str> {
        self.file()
            .plan
            .iter()
            .flat_map(|plan| &plan.afspraken)
            .map(|a| a.id.as_str())
    }

    /// Ids of the requests for help.
    pub fn help(&self) -> impl Iterator<Item = &str> {
        self.file()
            .plan
            .iter()
            .flat_map(|plan| &plan.hulp_van_buiten)
            .map(|h| h.id.as_str())
    }
}

//! What the digests in a file say about its checks: which judgements count today.

use serde_json::Value;

use super::Digests;
use crate::document::Document;
use crate::model::{Integriteit, Planbestand, Toets};

/// The digests of a file held against the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// V of the file; `None` when it cannot be computed (an id occurs twice).
    pub version: Option<String>,
    /// One per check, in the order of the file.
    pub checks: Vec<CheckEvidence>,
    /// The conditions are those that were fixed (C); `None` when none were fixed, or C cannot be computed.
    pub conditions_stand: Option<bool>,
}

/// What stands of one check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckEvidence {
    /// The seal fits: the check was not changed by hand.
    pub sealed: bool,
    /// The check is of this version and V is equal, so lawful and safe hold.
    pub whole: bool,
    /// As far as this file can tell, the check belongs to the chain of versions of the plan.
    pub in_chain: bool,
    /// Per judgement: its own digest fits, so it holds for the plan as it is now.
    pub stands: Vec<bool>,
}

impl Evidence {
    /// Holds every digest of a document against its raw value. Costs nothing where there is nothing to hold; V is
    /// left out for a file without checks.
    #[must_use]
    pub fn of_document(document: &Document) -> Self {
        let file = document.file();
        if file.toetsen.is_empty() && fixed(file).is_none() {
            return Self::default();
        }
        Self::of(document.value(), file)
    }

    /// The same for a file of which the raw value is at hand.
    #[must_use]
    pub fn of(doc: &Value, file: &Planbestand) -> Self {
        let digests = Digests::of(doc);
        let conditions_stand = fixed(file)
            .and_then(|stored| Some(stored.waarde.as_str() == digests.conditions().ok()?));
        if file.toetsen.is_empty() {
            return Self {
                conditions_stand,
                ..Self::default()
            };
        }
        let current = digests.version().ok();
        let raw = doc["toetsen"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let checks = file
            .toetsen
            .iter()
            .zip(raw)
            .map(|(toets, raw)| CheckEvidence::of(&digests, file, toets, raw, current.as_deref()))
            .collect();
        Self {
            version: current,
            checks,
            conditions_stand,
        }
    }
}

/// C as it was when the conditions were fixed.
fn fixed(file: &Planbestand) -> Option<&Integriteit> {
    file.voorwaarden_vastgelegd.as_ref()?.integriteit.as_ref()
}

impl CheckEvidence {
    fn of(
        digests: &Digests,
        file: &Planbestand,
        toets: &Toets,
        raw: &Value,
        current: Option<&str>,
    ) -> Self {
        let fits = |stored: Option<&Integriteit>, computed: Option<String>| {
            stored
                .zip(computed)
                .is_some_and(|(s, c)| s.waarde.as_str() == c)
        };
        let sealed = fits(toets.zegel.as_ref(), digests.seal(raw).ok());
        let same_version = toets.plan_versie.is_some() && toets.plan_versie == file.versie();
        let whole =
            sealed && same_version && fits(toets.integriteit.as_ref(), current.map(str::to_owned));
        let in_chain = in_chain(file, toets);
        let raw_judgements = raw["oordelen"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let stands = toets
            .oordelen
            .iter()
            .zip(raw_judgements)
            .map(|(oordeel, raw)| {
                sealed
                    && in_chain
                    && fits(oordeel.integriteit.as_ref(), digests.judgement(raw).ok())
            })
            .collect();
        Self {
            sealed,
            whole,
            in_chain,
            stands,
        }
    }
}

fn in_chain(file: &Planbestand, toets: &Toets) -> bool {
    let value = |i: Option<&Integriteit>| i.map(|i| i.waarde.as_str().to_owned());
    let replaces = file.plan.as_ref().and_then(|p| p.vervangt.as_ref());
    let link = Link {
        version: file.versie().map(i64::from),
        replaces: replaces.map(|r| (r.versie.map(i64::from), value(r.integriteit.as_ref()))),
    };
    let digest = value(toets.integriteit.as_ref());
    link.holds(toets.plan_versie.map(i64::from), digest.as_deref())
}

/// How a version hangs together with the one before it.
pub(crate) struct Link {
    /// `plan.versie`.
    pub(crate) version: Option<i64>,
    /// `plan.vervangt`: its number and its V.
    pub(crate) replaces: Option<(Option<i64>, Option<String>)>,
}

impl Link {
    /// A check belongs to this chain of versions when it is of this version, or of an older one that `vervangt` leads to:
    /// that names the version just before, and a check of that version holds the V named there. About links further
    /// back the file alone says no more: that takes the older files.
    pub(crate) fn holds(&self, checked: Option<i64>, digest: Option<&str>) -> bool {
        let (Some(current), Some(checked)) = (self.version, checked) else {
            return false;
        };
        if checked >= current {
            return checked == current;
        }
        match &self.replaces {
            Some((Some(before), named)) if before + 1 == current => {
                checked + 1 < current || (named.is_some() && named.as_deref() == digest)
            }
            _ => false,
        }
    }
}

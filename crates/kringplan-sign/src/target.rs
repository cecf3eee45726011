//! What a signature is about: the digest that it should have signed, as this file and older ones know it.

use kringplan_core::Document;
use kringplan_core::digest::{Digests, Evidence};
use kringplan_core::model::HandtekeningSoort;
use kringplan_core::versions::{replaced_version, version_number};

use crate::standing;
use crate::verdict::Reason;

/// The digests of a file, computed once for all its signatures.
pub(crate) struct Digested<'a> {
    document: &'a Document,
    current: Option<String>,
    seals: Vec<Option<String>>,
    evidence: Evidence,
    /// V of earlier versions, and of earlier states of this one.
    earlier: Vec<(u32, String)>,
}

/// What one signature should have signed.
#[derive(Debug)]
pub(crate) enum Target {
    Check {
        /// Z of the check as it stands here.
        computed: String,
        /// The seal that stands with it.
        stored: Option<String>,
        assessor: Option<String>,
        /// Why the check itself does not hold for the plan as it is now; `None` where it does.
        stale: Option<Reason>,
    },
    Version {
        /// V of the file, when the signature is about the version that it holds.
        current: Option<String>,
        earlier: Vec<String>,
    },
}

impl<'a> Digested<'a> {
    pub(crate) fn new(document: &'a Document, older: &[&Document]) -> Self {
        let digests = Digests::of(document.value());
        let checks = document.value()["toetsen"].as_array();
        let seal = |raw| digests.seal(raw).ok();
        let replaced = |document: &Document| {
            let (version, digest) = replaced_version(document.file())?;
            Some((version, digest.to_owned()))
        };
        let mut earlier: Vec<_> = replaced(document).into_iter().collect();
        let same_file = |other: &&&Document| {
            let reference = &document.file().kenmerk;
            reference.is_some() && other.file().kenmerk == *reference
        };
        for other in older.iter().filter(same_file) {
            let version = Digests::of(other.value()).version().ok();
            earlier.extend(other.file().versie().zip(version));
            earlier.extend(replaced(other));
        }
        Self {
            document,
            evidence: Evidence::of_document(document),
            current: digests.version().ok(),
            seals: checks.into_iter().flatten().map(seal).collect(),
            earlier,
        }
    }

    /// Finds what a signature is about.
    pub(crate) fn find(&self, kind: HandtekeningSoort, over: &str) -> Result<Target, Reason> {
        match kind {
            HandtekeningSoort::Toets => self.check(over),
            HandtekeningSoort::Versie => self.version(over),
        }
    }

    fn check(&self, id: &str) -> Result<Target, Reason> {
        let checks = self.document.file().toetsen.iter().zip(&self.seals);
        let mut checks = checks.zip(&self.evidence.checks);
        let ((check, computed), evidence) = checks
            .find(|((check, _), _)| check.id.as_str() == id)
            .ok_or(Reason::ToetsOnbekend)?;
        if checks.any(|((check, _), _)| check.id.as_str() == id) {
            return Err(Reason::ToetsDubbel);
        }
        Ok(Target::Check {
            computed: computed.clone().ok_or(Reason::GeenZegel)?,
            stored: check.zegel.as_ref().map(|seal| seal.waarde.to_string()),
            assessor: check.toetser.as_ref().map(|id| id.as_str().to_owned()),
            stale: standing::stale(self.document.file(), check, evidence),
        })
    }

    fn version(&self, over: &str) -> Result<Target, Reason> {
        let number = version_number(over).ok_or(Reason::VersieOnbekend)?;
        let is_current = self.document.file().versie() == Some(number);
        if is_current && self.current.is_none() {
            return Err(Reason::GeenZegel);
        }
        let earlier = self
            .earlier
            .iter()
            .filter(|(version, _)| *version == number);
        let earlier: Vec<String> = earlier.map(|(_, digest)| digest.clone()).collect();
        if !is_current && earlier.is_empty() {
            return Err(Reason::VersieOnbekend);
        }
        Ok(Target::Version {
            current: self.current.clone().filter(|_| is_current),
            earlier,
        })
    }
}

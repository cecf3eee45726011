//! How far a check that is signed still holds, and which checks of a trusted signer are not signed.

use kringplan_core::Document;
use kringplan_core::digest::{CheckEvidence, Evidence};
use kringplan_core::model::{Planbestand, Toets};
use kringplan_core::writing::Refusal;

use crate::sign::About;
use crate::verdict::{Reason, SignatureVerdict};
use crate::verify::Trusted;

/// A sealed check of a trusted signer without a signature that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsigned {
    /// Id of the check.
    pub check: String,
    /// Id of the assessor, whose keys are trusted.
    pub by: String,
}

/// The sealed checks by a named trusted signer that are of this version, or of which a judgement still holds, and that
/// none of the verdicts counts for. One signature of somebody says nothing about their other checks.
#[must_use]
pub fn unsigned(
    document: &Document,
    trusted: &[Trusted],
    verdicts: &[SignatureVerdict],
) -> Vec<Unsigned> {
    let file = document.file();
    let evidence = Evidence::of_document(document);
    let asked = file.toetsen.iter().zip(&evidence.checks);
    asked
        .filter_map(|(check, evidence)| {
            let by = check.toetser.as_ref()?.as_str();
            let is_trusted = trusted.iter().any(|t| t.who.as_deref() == Some(by));
            let is_current = check.plan_versie.is_some() && check.plan_versie == file.versie();
            let matters = is_current || evidence.stands.contains(&true);
            let id = check.id.as_str();
            let is_signed = verdicts.iter().any(|verdict| {
                verdict.telt && verdict.soort == "toets" && verdict.over.as_deref() == Some(id)
            });
            (is_trusted && evidence.sealed && matters && !is_signed).then(|| Unsigned {
                check: id.to_owned(),
                by: by.to_owned(),
            })
        })
        .collect()
}

/// Why a check does not hold for the plan as it is now; `None` where it does.
pub(crate) fn stale(file: &Planbestand, check: &Toets, evidence: &CheckEvidence) -> Option<Reason> {
    if evidence.whole {
        return None;
    }
    let is_later = check.plan_versie > file.versie();
    let holds_partly = !is_later && evidence.stands.contains(&true);
    Some(if holds_partly {
        Reason::ToetsGeldtDeels
    } else {
        Reason::ToetsGeldtNiet
    })
}

/// What whoever signs a check has to know: that it no longer holds for the plan as it is now.
#[must_use]
pub fn remark(document: &Document, about: &About) -> Option<Refusal> {
    let About::Check(id) = about else {
        return None;
    };
    let file = document.file();
    let evidence = Evidence::of_document(document);
    let mut checks = file.toetsen.iter().zip(&evidence.checks);
    let (check, evidence) = checks.find(|(check, _)| check.id.as_str() == id)?;
    let key = match stale(file, check, evidence)? {
        Reason::ToetsGeldtDeels => "tekenen-toets-geldt-deels",
        _ => "tekenen-toets-geldt-niet",
    };
    Some(Refusal::new(key).word("id", id))
}

//! Signing: an entry of `handtekeningen` is spliced in, and every other byte stays.

use kringplan_core::Document;
use kringplan_core::digest;
use kringplan_core::model::HandtekeningSoort;
use kringplan_core::path::Path;
use kringplan_core::rules::holds_bsn;
use kringplan_core::source::Limits;
use kringplan_core::writing::{Draft, Refusal, unknown};
use serde_json::json;

use crate::keys::SigningKey;
use crate::verdict::Outcome;
use crate::verify::{Trusted, kind, verify};
use crate::{base64url, header, jws};

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The version that the file holds (V).
    Version,
    /// The check with this id (Z).
    Check(String),
}

/// Who signs what with which key.
#[derive(Debug)]
pub struct Signing<'k> {
    /// What is signed.
    pub about: About,
    /// The participant who signs.
    pub by: String,
    /// Their key.
    pub key: &'k SigningKey,
}

/// Signs, and adds the signature to the file.
///
/// # Errors
/// An unknown participant or check, a check whose seal does not fit or that somebody else made, a BSN in the file,
/// text not in NFC, no digest (an id twice), no reference, or the same signature twice.
pub fn sign(document: Document, limits: Limits, signing: &Signing) -> Result<Document, Refusal> {
    if holds_bsn(document.source()) {
        return Err(Refusal::new("tekenen-bsn"));
    }
    if !document.is_normalised() {
        return Err(Refusal::new("tekenen-niet-nfc"));
    }
    // Without a reference the digest could belong to another family's file just as well.
    if document.file().kenmerk.is_none() {
        return Err(Refusal::new("tekenen-geen-kenmerk"));
    }
    let mut draft = Draft::new(document, limits);
    draft.person(&signing.by)?;
    let (soort, over, digest) = match &signing.about {
        About::Version => version(&draft)?,
        About::Check(id) => check(&draft, id, &signing.by)?,
    };
    refuse_twice(draft.document(), soort, &over, signing)?;
    let kid = signing.key.public().thumbprint();
    let header = header::write(kid, kind(soort), &over, &signing.by);
    let header = base64url::encode(header.as_bytes());
    let signature = signing
        .key
        .sign(jws::message(&header, &digest).as_bytes())?;
    let entry = json!({
        "soort": kind(soort),
        "over": over,
        "door": signing.by,
        "jws": format!("{header}..{}", base64url::encode(&signature)),
    });
    draft.push(&Path::root(), "handtekeningen", &entry)?;
    Ok(draft.finish())
}

fn version(draft: &Draft) -> Result<(HandtekeningSoort, String, String), Refusal> {
    let number = draft.version(None)?;
    let digest = digest::version(draft.value()).map_err(|_| Refusal::new("tekenen-geen-zegel"))?;
    Ok((HandtekeningSoort::Versie, number.to_string(), digest))
}

fn check(
    draft: &Draft,
    id: &str,
    by: &str,
) -> Result<(HandtekeningSoort, String, String), Refusal> {
    let checks = &draft.file().toetsen;
    let named: Vec<usize> = (0..checks.len())
        .filter(|at| checks[*at].id.as_str() == id)
        .collect();
    let [at] = named[..] else {
        let known = checks.iter().map(|check| check.id.as_str());
        return Err(if named.is_empty() {
            unknown("tekenen-onbekende-toets", id, known)
        } else {
            Refusal::new("tekenen-toets-dubbel").word("id", id)
        });
    };
    // A file with an id twice has no V, and then what the check was about is not clear either.
    digest::version(draft.value()).map_err(|_| Refusal::new("tekenen-geen-zegel"))?;
    let raw = &draft.value()["toetsen"][at];
    let seal = digest::seal(draft.value(), raw).map_err(|_| Refusal::new("intern"))?;
    let stored = checks[at].zegel.as_ref().map(|seal| seal.waarde.as_str());
    if stored != Some(seal.as_str()) {
        return Err(Refusal::new("tekenen-zegel").word("id", id));
    }
    match checks[at]
        .toetser
        .as_ref()
        .map(|assessor| assessor.as_str())
    {
        Some(assessor) if assessor == by => Ok((HandtekeningSoort::Toets, id.to_owned(), seal)),
        assessor => Err(Refusal::new("tekenen-niet-toetser")
            .word("id", id)
            .word("wie", by)
            .word("toetser", assessor.unwrap_or("–"))),
    }
}

/// The same signature with the same key says nothing new; one that no longer holds may be followed by another.
fn refuse_twice(
    document: &Document,
    soort: HandtekeningSoort,
    over: &str,
    signing: &Signing,
) -> Result<(), Refusal> {
    let own = [Trusted {
        who: Some(signing.by.clone()),
        keys: signing.key.public_keys(),
    }];
    let same = |verdict: &crate::SignatureVerdict| {
        verdict.uitkomst == Outcome::Klopt
            && verdict.soort == kind(soort)
            && verdict.over.as_deref() == Some(over)
            && verdict.door.as_deref() == Some(signing.by.as_str())
    };
    if verify(document, &[], &own).iter().any(same) {
        return Err(Refusal::new("tekenen-al")
            .word("soort", kind(soort))
            .word("over", over)
            .word("wie", &signing.by));
    }
    Ok(())
}

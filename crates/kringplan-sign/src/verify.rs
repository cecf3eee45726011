//! Verifying: form first, then what it is about, then the key, and the cryptography last.

use kringplan_core::Document;
use kringplan_core::model::{Handtekening, HandtekeningSoort, is_id};
use kringplan_core::path::Path;
use kringplan_core::report::Tekst;
use kringplan_core::versions::version_number;

use crate::jws::Jws;
use crate::keys::{Keys, PublicKey};
use crate::target::{Digested, Target};
use crate::verdict::{Outcome, Reason, SignatureVerdict};

/// Keys that somebody vouches for.
#[derive(Debug, Clone)]
pub struct Trusted {
    /// The participant whose keys they are; `None` when any signer may have used them.
    pub who: Option<String>,
    /// The keys.
    pub keys: Keys,
}

/// What a signature came to.
type Found = (Outcome, Option<Reason>, bool);

/// Judges every signature in a file. `older` are earlier files of the same plan, in any order: they know the V of
/// versions that this file does not hold.
#[must_use]
pub fn verify(
    document: &Document,
    older: &[&Document],
    trusted: &[Trusted],
) -> Vec<SignatureVerdict> {
    let entries = &document.file().handtekeningen;
    if entries.is_empty() {
        return Vec::new();
    }
    let digested = Digested::new(document, older);
    let verdicts = entries.iter().enumerate().map(|(at, entry)| {
        let read = read(entry);
        let (outcome, reason, counts) = match &read {
            Ok(read) => judge(read, document, &digested, trusted),
            Err(reason) => (Outcome::Geweigerd, Some(*reason), false),
        };
        SignatureVerdict {
            pad: Path::root().key("handtekeningen").at(at).to_string(),
            soort: kind(entry.soort),
            over: shown(entry),
            door: entry.door.as_ref().map(|id| id.as_str().to_owned()),
            sleutel: read.ok().map(|read| read.jws.header.kid),
            uitkomst: outcome,
            reden: reason,
            telt: counts,
            tekst: Tekst {
                nl: String::new(),
                en: String::new(),
            },
        }
        .in_words()
    });
    verdicts.collect()
}

/// The word of the contract.
pub(crate) fn kind(kind: HandtekeningSoort) -> &'static str {
    match kind {
        HandtekeningSoort::Versie => "versie",
        HandtekeningSoort::Toets => "toets",
    }
}

/// `over` is free text in the contract; only an id or a number is repeated.
fn shown(entry: &Handtekening) -> Option<String> {
    let over = entry.over.as_deref()?;
    (is_id(over) || version_number(over).is_some()).then(|| over.to_owned())
}

/// An entry of the right form, whose header says the same as the entry.
struct Read<'a> {
    kind: HandtekeningSoort,
    over: &'a str,
    by: &'a str,
    jws: Jws<'a>,
}

fn read(entry: &Handtekening) -> Result<Read<'_>, Reason> {
    let (Some(over), Some(by), Some(text)) = (&entry.over, &entry.door, &entry.jws) else {
        return Err(Reason::Onvolledig);
    };
    let jws = Jws::read(text)?;
    if jws.header.kind != kind(entry.soort) {
        return Err(Reason::SoortAnders);
    }
    if jws.header.over != *over {
        return Err(Reason::OverAnders);
    }
    if jws.header.by != by.as_str() {
        return Err(Reason::DoorAnders);
    }
    Ok(Read {
        kind: entry.soort,
        over,
        by: by.as_str(),
        jws,
    })
}

fn judge(read: &Read, document: &Document, digested: &Digested, trusted: &[Trusted]) -> Found {
    let without = |outcome, reason| (outcome, Some(reason), false);
    if document.file().deelnemer(read.by).is_none() {
        return without(Outcome::NietHier, Reason::PersoonOnbekend);
    }
    let target = match digested.find(read.kind, read.over) {
        Ok(target) => target,
        Err(reason) => return without(Outcome::NietHier, reason),
    };
    let Some((key, is_theirs)) = find_key(read, trusted) else {
        // Where somebody said which keys this signer has, another key could be anyone's.
        let others = trusted.iter().any(|t| t.who.as_deref() == Some(read.by));
        let reason = others.then_some(Reason::AndereSleutel);
        return (Outcome::SleutelOnbekend, reason, false);
    };
    if key.algorithm() != read.jws.header.algorithm {
        return without(Outcome::Geweigerd, Reason::AlgSleutel);
    }
    let found = held_against(&target, read, key);
    match found.0 {
        Outcome::Klopt | Outcome::KloptOuder if !is_theirs => {
            (Outcome::SleutelVanAnder, None, false)
        }
        _ => found,
    }
}

/// The key that the header names, and whether it is trusted for this signer.
fn find_key<'t>(read: &Read, trusted: &'t [Trusted]) -> Option<(&'t PublicKey, bool)> {
    let kid = &read.jws.header.kid;
    let named: Vec<(&PublicKey, bool)> = trusted
        .iter()
        .filter_map(|trusted| {
            let is_theirs = trusted.who.as_deref().is_none_or(|who| who == read.by);
            Some((trusted.keys.with_thumbprint(kid)?, is_theirs))
        })
        .collect();
    let theirs = named.iter().find(|(_, is_theirs)| *is_theirs);
    theirs.or(named.first()).copied()
}

fn held_against(target: &Target, read: &Read, key: &PublicKey) -> Found {
    let fits =
        |digest: &str| key.verifies(read.jws.message(digest).as_bytes(), &read.jws.signature);
    match target {
        Target::Check {
            computed,
            stored,
            assessor,
            stale,
        } => {
            let sealed = stored.as_ref() == Some(computed);
            if !fits(computed) {
                let once = !sealed && stored.as_deref().is_some_and(fits);
                return (
                    Outcome::KloptNiet,
                    once.then_some(Reason::GewijzigdNaTekenen),
                    false,
                );
            }
            let (reason, counts) = if !sealed {
                (Some(Reason::ZegelPastNiet), false)
            } else if assessor.as_deref() != Some(read.by) {
                (Some(Reason::NietVanToetser), false)
            } else {
                (*stale, true)
            };
            (Outcome::Klopt, reason, counts)
        }
        Target::Version { current, .. } if current.as_deref().is_some_and(fits) => {
            (Outcome::Klopt, None, true)
        }
        Target::Version { earlier, .. } if earlier.iter().any(|digest| fits(digest)) => {
            (Outcome::KloptOuder, None, false)
        }
        Target::Version { .. } => (Outcome::KloptNiet, None, false),
    }
}

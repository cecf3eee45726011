//! What the digests of a file prove: what stands, what is stale, what was changed by hand.
//!
//! Evidence for honest people: whoever recomputes every public digest is found only by a signature, by the digest on
//! a paper copy, or by an older file. Nothing here says that a plan is good, lawful or safe.

mod bewijs;
mod known;
mod paper;
mod seals;

pub use bewijs::*;
pub use seals::{OordeelZegel, ToetsZegels, Zegelpaar, Zegels, seals};

use chrono::NaiveDate;
use serde_json::Value;

use crate::digest::{CheckEvidence, Digests, Evidence};
use crate::document::Document;
use crate::model::{HandtekeningSoort, Integriteit, Toets};
use crate::versions::{
    Identity, Reden, RedenSoort, chain, identity, items, rests_differently, version_number,
};
use crate::writing::Refusal;
use known::Known;

/// Holds every digest of a file against the file, its older versions and what was typed from paper.
///
/// # Errors
/// When a file has no reference, version or digest, when an older file is of another plan, or when `paper` is not at
/// least two groups of four hexadecimal digits.
pub fn verify(
    document: &Document,
    older: &[&Document],
    paper: Option<&str>,
    day: NaiveDate,
) -> Result<Bewijs, Refusal> {
    let own = identity(document)?;
    let paper = paper.map(paper::groups).transpose()?;
    let files: Vec<&Document> = std::iter::once(document)
        .chain(older.iter().copied())
        .collect();
    let keten = chain(&files)?;
    let known = Known::of(&files)?;
    let case = Case {
        document,
        own: &own,
        known: &known,
        evidence: Evidence::of(document.value(), document.file()),
        digests: Digests::of(document.value()),
        day,
    };
    let toetsen: Vec<Toetsbewijs> = case.checks();
    let voorwaarden = case.conditions();
    let exemplaren = case.copies();
    let papier = paper.map(|groups| known.paper(&own, groups));
    let heel = keten.heel
        && toetsen.iter().all(is_whole)
        && voorwaarden.as_ref().is_none_or(|v| v.gelijk)
        && exemplaren.iter().all(|e| e.stand != Exemplaarstand::Anders)
        && papier.as_ref().is_none_or(|p| {
            matches!(
                p.stand,
                Papierstand::DezeVersie | Papierstand::EerdereVersie | Papierstand::AlleenGenoemd
            )
        });
    Ok(Bewijs {
        schema: crate::schema::PROOF_SCHEMA_ID.to_owned(),
        peildatum: day,
        heel,
        toetsen,
        voorwaarden,
        exemplaren,
        keten,
        papier,
        handtekeningen: case.signatures(),
        kenmerk: own.reference.clone(),
        versie: own.version,
        integriteit: own.digest.clone(),
    })
}

/// Nothing about the check was changed by hand; that it is of an earlier version is no fault.
fn is_whole(check: &Toetsbewijs) -> bool {
    let forged = check.oordelen.iter().flat_map(|o| &o.redenen);
    check.zegel != Zegelstand::Veranderd
        && !matches!(
            check.plaats,
            Toetsplaats::BuitenKeten | Toetsplaats::DaarnaVeranderd
        )
        && forged.into_iter().all(|r| r.soort != RedenSoort::Zegel)
}

/// A file with everything that is known beside it.
struct Case<'d> {
    document: &'d Document,
    own: &'d Identity,
    known: &'d Known<'d>,
    evidence: Evidence,
    digests: Digests<'d>,
    day: NaiveDate,
}

impl Case<'_> {
    fn checks(&self) -> Vec<Toetsbewijs> {
        let raw = items(&self.document.value()["toetsen"]);
        let checks = self.document.file().toetsen.iter().zip(raw);
        let checks = checks.zip(&self.evidence.checks);
        checks
            .map(|((check, raw), evidence)| self.check(check, raw, evidence))
            .collect()
    }

    fn check(&self, check: &Toets, raw: &Value, evidence: &CheckEvidence) -> Toetsbewijs {
        let file = self.document.file();
        let counts = check.op.is_none_or(|op| op <= self.day);
        let place = self.place(check);
        let judgements = check.oordelen.iter().zip(items(&raw["oordelen"]));
        let oordelen = judgements
            .zip(&evidence.stands)
            .map(|((judgement, raw), stands)| {
                let stands = *stands && counts && place != Toetsplaats::BuitenKeten;
                let explains = evidence.sealed && counts && !stands;
                Oordeelbewijs {
                    voorwaarde: judgement
                        .voorwaarde
                        .as_ref()
                        .map_or_else(|| "–".to_owned(), ToString::to_string),
                    uitkomst: raw["uitkomst"].as_str().map(str::to_owned),
                    staat: stands,
                    redenen: if explains {
                        self.reasons(check, raw, place)
                    } else {
                        Vec::new()
                    },
                }
            });
        Toetsbewijs {
            toets: check.id.to_string(),
            instantie: file.checking_body(check).map(ToString::to_string),
            op: check.op,
            plan_versie: check.plan_versie,
            zegel: match (evidence.sealed, check.was_sealed()) {
                (true, _) => Zegelstand::Klopt,
                (false, true) => Zegelstand::Veranderd,
                (false, false) => Zegelstand::Geen,
            },
            plaats: place,
            telt_al: counts,
            getekend: None,
            oordelen: oordelen.collect(),
            eindoordelen: overall(raw, evidence.whole && counts, file.asks_serious_harm()),
        }
    }

    fn place(&self, check: &Toets) -> Toetsplaats {
        let (Some(version), Some(digest)) = (check.plan_versie, value(check.integriteit.as_ref()))
        else {
            return Toetsplaats::Onbekend;
        };
        if version == self.own.version {
            return if digest == self.own.digest {
                Toetsplaats::DezeVersie
            } else {
                Toetsplaats::DaarnaVeranderd
            };
        }
        let strange = version > self.own.version
            || (version + 1 == self.own.version && self.replaces() != Some(digest))
            || self
                .known
                .file(version)
                .is_some_and(|file| file.id.digest != digest);
        if strange {
            Toetsplaats::BuitenKeten
        } else {
            Toetsplaats::EerdereVersie
        }
    }

    /// V of the version just before, as this file names it.
    fn replaces(&self) -> Option<&str> {
        let plan = self.document.file().plan.as_ref()?;
        value(plan.vervangt.as_ref()?.integriteit.as_ref())
    }

    /// Why a judgement of a sealed check does not hold. A digest alone does not say what changed; an older file does.
    fn reasons(&self, check: &Toets, raw: &Value, place: Toetsplaats) -> Vec<Reden> {
        let reason = |kind| {
            vec![Reden {
                soort: kind,
                id: None,
            }]
        };
        if place == Toetsplaats::BuitenKeten {
            return reason(RedenSoort::Keten);
        }
        // The seal and V fit, so the words are the judged ones: then the judgement's own digest was made up.
        if place == Toetsplaats::DezeVersie {
            return reason(RedenSoort::Zegel);
        }
        let judged = check.plan_versie.zip(value(check.integriteit.as_ref()));
        let then = judged.and_then(|(version, digest)| self.known.judged(version, digest));
        let Some(then) = then else {
            return reason(RedenSoort::Iets);
        };
        let digests = Digests::of(then.value);
        if digests.judgement(raw).ok().as_deref() != raw["integriteit"]["waarde"].as_str() {
            return reason(RedenSoort::Zegel);
        }
        match (digests.judged(raw), self.digests.judged(raw)) {
            (Ok(before), Ok(after)) => {
                let condition = raw["voorwaarde"].as_str().unwrap_or_default();
                rests_differently(&before, &after, condition)
            }
            _ => reason(RedenSoort::Iets),
        }
    }

    fn conditions(&self) -> Option<VoorwaardenBewijs> {
        let fixed = self.document.file().voorwaarden_vastgelegd.as_ref()?;
        let stored = value(fixed.integriteit.as_ref())?;
        Some(VoorwaardenBewijs {
            op: fixed.op,
            gelijk: self.digests.conditions().ok().as_deref() == Some(stored),
        })
    }

    fn copies(&self) -> Vec<Exemplaarbewijs> {
        let copies = self.document.file().exemplaren.iter();
        let sealed = copies.filter_map(|copy| Some((copy, value(copy.integriteit.as_ref())?)));
        sealed
            .map(|(copy, digest)| {
                let later = copy
                    .versie
                    .is_some_and(|version| version > self.own.version);
                let of_version = copy
                    .versie
                    .and_then(|version| self.known.digest_beside_copies(version));
                Exemplaarbewijs {
                    voor: copy
                        .voor
                        .as_ref()
                        .map_or_else(|| "–".to_owned(), ToString::to_string),
                    versie: copy.versie,
                    stand: match of_version {
                        // Nobody has a copy of a version that is not there yet.
                        _ if later => Exemplaarstand::Anders,
                        Some(known) if known == digest => Exemplaarstand::Gelijk,
                        Some(_) => Exemplaarstand::Anders,
                        None => Exemplaarstand::Onbekend,
                    },
                }
            })
            .collect()
    }

    /// What each signature must be over; whether it is takes keys, which whoever has them fills in.
    fn signatures(&self) -> Vec<Handtekeningbewijs> {
        let signatures = self.document.file().handtekeningen.iter();
        signatures
            .map(|signature| {
                let over = signature.over.as_deref();
                let (kind, digest) = match signature.soort {
                    HandtekeningSoort::Versie => {
                        let version = over.and_then(version_number);
                        (
                            "versie",
                            version
                                .and_then(|v| self.known.digest(v))
                                .map(str::to_owned),
                        )
                    }
                    HandtekeningSoort::Toets => {
                        let check = items(&self.document.value()["toetsen"])
                            .find(|check| over.is_some() && check["id"].as_str() == over);
                        (
                            "toets",
                            check.and_then(|check| self.digests.seal(check).ok()),
                        )
                    }
                };
                Handtekeningbewijs {
                    soort: kind.to_owned(),
                    over: signature.over.clone(),
                    door: signature.door.as_ref().map(ToString::to_string),
                    waarde: digest,
                    ..Handtekeningbewijs::default()
                }
            })
            .collect()
    }
}

/// Lawful and safe, as the law of the plan asks for them.
fn overall(raw: &Value, stands: bool, serious_harm: bool) -> Vec<Eindbewijs> {
    let safe = Toets::safety_member(serious_harm);
    ["wettig", safe]
        .into_iter()
        .map(|question| {
            let said = raw[question]["uitkomst"].as_str();
            Eindbewijs {
                vraag: question.to_owned(),
                uitkomst: said.map(str::to_owned),
                staat: stands && said.is_some(),
            }
        })
        .collect()
}

fn value(seal: Option<&Integriteit>) -> Option<&str> {
    seal.map(|seal| seal.waarde.as_str())
}

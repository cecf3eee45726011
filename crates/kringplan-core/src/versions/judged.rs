//! Which judgements of the older checks hold for a new version, and why the others must be made again.

use serde_json::Value;

use super::verschil::{
    EindoordeelVerschil, OordeelStand, OordeelVerschil, OpnieuwGedaan, Reden, RedenSoort,
};
use super::{Identity, items, text};
use crate::digest::{Digests, Evidence, nfc};
use crate::document::Document;
use crate::model::{InstantieId, Oordeel, Toets, Voorwaarde};

/// A judgement that counted in the older file.
struct Counted<'d> {
    index: usize,
    check: &'d Toets,
    raw_check: &'d Value,
    raw: &'d Value,
    judgement: &'d Oordeel,
}

/// The older judgements, per condition of both files, and lawful and safe per body.
pub(super) fn judgements(
    old: &Document,
    new: &Document,
    from: &Identity,
    to: &Identity,
) -> (Vec<OordeelVerschil>, Vec<EindoordeelVerschil>) {
    if new.file().kader.ingrijpen.is_none() && new.file().toetsen.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let both = Both {
        old,
        new,
        before: Evidence::of(old.value(), old.file()),
        after: Evidence::of(new.value(), new.file()),
        digests: (Digests::of(old.value()), Digests::of(new.value())),
    };
    let conditions = new.file().voorwaarden.iter();
    let judgements = conditions.map(|condition| both.of(condition)).collect();
    let bodies = new.file().instanties.iter();
    let same = from.digest == to.digest;
    let overall = bodies.map(|body| both.overall(&body.id, same)).collect();
    (judgements, overall)
}

struct Both<'d> {
    old: &'d Document,
    new: &'d Document,
    before: Evidence,
    after: Evidence,
    digests: (Digests<'d>, Digests<'d>),
}

impl<'d> Both<'d> {
    fn of(&self, condition: &Voorwaarde) -> OordeelVerschil {
        let id = condition.id.as_str();
        let Some(counted) = self.counted(condition) else {
            return OordeelVerschil {
                voorwaarde: id.to_owned(),
                toets: None,
                uitkomst: None,
                stand: OordeelStand::NogGeen,
                redenen: Vec::new(),
                opnieuw_gedaan: self.again(condition),
            };
        };
        let reasons = self.reasons(&counted);
        OordeelVerschil {
            voorwaarde: id.to_owned(),
            toets: Some(counted.check.id.to_string()),
            uitkomst: counted.raw["uitkomst"].as_str().map(str::to_owned),
            stand: if reasons.is_empty() {
                OordeelStand::Blijft
            } else {
                OordeelStand::Opnieuw
            },
            redenen: reasons,
            opnieuw_gedaan: self.again(condition),
        }
    }

    /// The newest judgement of the condition that holds in the older file, of the body that set it.
    fn counted(&self, condition: &Voorwaarde) -> Option<Counted<'d>> {
        let file = self.old.file();
        let body = self.new.file().setting_body(condition);
        let raw = items(&self.old.value()["toetsen"]);
        let checks = file.toetsen.iter().zip(raw).enumerate();
        let own = checks.filter(|(_, (t, _))| body.is_none() || file.checking_body(t) == body);
        let judgements = own.flat_map(|(index, (check, raw_check))| {
            let stands = &self.before.checks[index].stands;
            (check.oordelen.iter())
                .zip(items(&raw_check["oordelen"]))
                .zip(stands)
                .filter(|((o, _), stands)| **stands && o.voorwaarde.as_ref() == Some(&condition.id))
                .map(move |((judgement, raw), _)| Counted {
                    index,
                    check,
                    raw_check,
                    raw,
                    judgement,
                })
        });
        judgements.max_by_key(|c| (c.check.plan_versie, c.check.op, c.index))
    }

    /// Why a judgement of the older file does not hold for the newer one; empty where it does.
    fn reasons(&self, counted: &Counted) -> Vec<Reden> {
        let reason = |kind, id: Option<&str>| Reden {
            soort: kind,
            id: id.map(str::to_owned),
        };
        let same = items(&self.new.value()["toetsen"])
            .position(|check| check["id"] == counted.raw_check["id"]);
        let kept =
            same.filter(|at| nfc(&self.new.value()["toetsen"][*at]) == nfc(counted.raw_check));
        let Some(at) = kept else {
            return vec![reason(RedenSoort::Toets, Some(counted.check.id.as_str()))];
        };
        let judgement = items(&counted.raw_check["oordelen"])
            .position(|o| std::ptr::eq(o, counted.raw))
            .unwrap_or_default();
        let stands = self.after.checks.get(at).map(|check| &check.stands);
        if stands
            .and_then(|stands| stands.get(judgement))
            .is_some_and(|stands| *stands)
        {
            return Vec::new();
        }
        let (Ok(before), Ok(after)) = (
            self.digests.0.judged(counted.raw),
            self.digests.1.judged(counted.raw),
        ) else {
            return vec![reason(RedenSoort::Iets, None)];
        };
        let condition = counted.judgement.voorwaarde.as_ref();
        let mut out = rests_differently(&before, &after, condition.map_or("", |id| id.as_str()));
        if before == after {
            out.push(reason(RedenSoort::Keten, None));
        }
        out
    }

    /// A check in the newer file, not in the older, that judges the condition for the version as it is.
    fn again(&self, condition: &Voorwaarde) -> Option<OpnieuwGedaan> {
        let file = self.new.file();
        let body = file.setting_body(condition);
        let checks = file.toetsen.iter().zip(&self.after.checks);
        let fresh = checks.filter(|(t, e)| {
            e.whole && self.is_fresh(t) && (body.is_none() || file.checking_body(t) == body)
        });
        let judged = fresh.filter_map(|(check, evidence)| {
            let mut pairs = check.oordelen.iter().zip(&evidence.stands);
            let (judgement, _) = pairs.find(|(o, stands)| {
                **stands && o.voorwaarde.as_ref() == Some(&condition.id) && o.uitkomst.is_some()
            })?;
            let raw = items(&self.new.value()["toetsen"])
                .find(|raw| text(raw, "id") == check.id.as_str())?;
            let said = items(&raw["oordelen"]).find(|o| {
                Some(text(o, "voorwaarde")) == judgement.voorwaarde.as_ref().map(|id| id.as_str())
            });
            Some(OpnieuwGedaan {
                toets: check.id.to_string(),
                uitkomst: said.and_then(|o| o["uitkomst"].as_str()).map(str::to_owned),
            })
        });
        judged.last()
    }

    fn is_fresh(&self, check: &Toets) -> bool {
        !self.old.file().toetsen.iter().any(|t| t.id == check.id)
    }

    fn overall(&self, body: &InstantieId, same: bool) -> EindoordeelVerschil {
        let said = |check: &Toets| {
            check.wettig.is_some() || check.veilig.is_some() || check.ernstig_nadeel.is_some()
        };
        let of = |document: &'d Document, check: &Toets| {
            document.file().checking_body(check) == Some(body) && said(check)
        };
        let mut before = self.old.file().toetsen.iter().zip(&self.before.checks);
        let spoke = before.any(|(t, e)| e.sealed && of(self.old, t));
        let after = self.new.file().toetsen.iter().zip(&self.after.checks);
        let whole = after.filter(|(t, e)| e.whole && of(self.new, t)).last();
        let again = whole
            .map(|(check, _)| check)
            .filter(|check| self.is_fresh(check));
        EindoordeelVerschil {
            instantie: body.to_string(),
            stand: match (spoke, same && whole.is_some() && again.is_none()) {
                (_, true) => OordeelStand::Blijft,
                (true, false) => OordeelStand::Opnieuw,
                (false, false) => OordeelStand::NogGeen,
            },
            opnieuw_gedaan: again.map(|check| check.id.to_string()),
        }
    }
}

/// What differs between the value that a judgement was about and the same value now.
pub(crate) fn rests_differently(before: &Value, after: &Value, condition: &str) -> Vec<Reden> {
    let mut out = Vec::new();
    let mut push = |kind, id: &str| {
        out.push(Reden {
            soort: kind,
            id: Some(id.to_owned()),
        });
    };
    if before["voorwaarde"] != after["voorwaarde"] {
        push(RedenSoort::Voorwaarde, condition);
    }
    let none = serde_json::Map::new();
    let map = |value: &'_ Value, key: &str| value[key].as_object().cloned().unwrap_or(none.clone());
    let (rested, rests) = (map(before, "rust"), map(after, "rust"));
    for (id, part) in &rests {
        match rested.get(id) {
            Some(old) if old == part => {}
            Some(_) if *part == Value::Bool(false) => push(RedenSoort::Weg, id),
            Some(_) => push(RedenSoort::Anders, id),
            None => push(RedenSoort::Erbij, id),
        }
    }
    for id in rested.keys().filter(|id| !rests.contains_key(*id)) {
        push(RedenSoort::Weg, id);
    }
    let (people, now) = (map(before, "mensen"), map(after, "mensen"));
    for (id, person) in &now {
        // Who is named for the first time comes with the part that names them.
        if people.get(id).is_some_and(|old| old != person) {
            push(RedenSoort::Mens, id);
        }
    }
    out
}

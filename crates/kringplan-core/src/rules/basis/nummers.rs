//! BAS-006 and BAS-007: ids and references. Two tables name every place of the contract that holds an id; a test
//! holds them against the schema, so that a new member cannot be forgotten.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::places::{Patterns, Place};
use super::super::{Case, Findings};
use crate::model::HandtekeningSoort;
use crate::path::Path;

/// What can have an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Thing {
    Person,
    Body,
    Condition,
    Worry,
    Strength,
    Goal,
    Agreement,
    Help,
    Trigger,
    Check,
}

/// Things among which an id may occur once, because one reference may point to any of them or because they
/// stand side by side on paper. `t1` (a check) and `T1` (a trigger) are two ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Space {
    /// People and bodies: a copy goes to either (`exemplaren[].voor`).
    Parties,
    /// Everything in the plan, and the conditions it answers (`bij`, `steuntOp`).
    Plan,
    /// Checks.
    Checks,
}

impl Thing {
    fn space(self) -> Space {
        match self {
            Self::Person | Self::Body => Space::Parties,
            Self::Check => Space::Checks,
            _ => Space::Plan,
        }
    }
}

/// Where ids are given.
const IDS: [(&str, Thing); 10] = [
    ("deelnemers/*/id", Thing::Person),
    ("instanties/*/id", Thing::Body),
    ("voorwaarden/*/id", Thing::Condition),
    ("plan/zorgen/*/id", Thing::Worry),
    ("plan/krachten/*/id", Thing::Strength),
    ("plan/doelen/*/id", Thing::Goal),
    ("plan/afspraken/*/id", Thing::Agreement),
    ("plan/hulpVanBuiten/*/id", Thing::Help),
    ("plan/aanleidingen/*/id", Thing::Trigger),
    ("toetsen/*/id", Thing::Check),
];

const PERSON: &[Thing] = &[Thing::Person];
const BODY: &[Thing] = &[Thing::Body];
const PARTY: &[Thing] = &[Thing::Person, Thing::Body];
const CONDITION: &[Thing] = &[Thing::Condition];
const ANSWERED: &[Thing] = &[Thing::Worry, Thing::Goal, Thing::Condition];
const AGREEMENT: &[Thing] = &[Thing::Agreement];
const HELP: &[Thing] = &[Thing::Help];
const PART: &[Thing] = &[Thing::Agreement, Thing::Help];

/// Where ids are used, and for what.
const REFERENCES: [(&str, &[Thing]); 48] = [
    ("deelnemers/*/ouderVan/*", PERSON),
    ("deelnemers/*/gezagOver/*", PERSON),
    ("deelnemers/*/vertegenwoordigt/*", PERSON),
    ("deelnemers/*/instantie", BODY),
    ("deelnemers/*/stem/steun", PERSON),
    ("conferentie/informatieronde/*/deelnemer", PERSON),
    ("conferentie/beslotenTijd/aanwezig/*", PERSON),
    ("vervolgconferenties/*/informatieronde/*/deelnemer", PERSON),
    ("vervolgconferenties/*/beslotenTijd/aanwezig/*", PERSON),
    ("instanties/*/geenVoorwaarden/door", PERSON),
    ("voorwaarden/*/gesteldDoor", PERSON),
    ("plan/beslotenDoor/*", PERSON),
    ("plan/opgeschrevenDoor", PERSON),
    ("plan/zorgen/*/voorwaarden/*", CONDITION),
    ("plan/afspraken/*/wie", PERSON),
    ("plan/afspraken/*/met/*", PERSON),
    ("plan/afspraken/*/beurten/*/wie", PERSON),
    ("plan/afspraken/*/bij/*", ANSWERED),
    ("plan/afspraken/*/kijktMee", PERSON),
    ("plan/afspraken/*/alsHetNietLukt/wie/*", PERSON),
    ("plan/hulpVanBuiten/*/aanbieder/deelnemer", PERSON),
    ("plan/hulpVanBuiten/*/trekker", PERSON),
    ("plan/hulpVanBuiten/*/voor/*", PERSON),
    ("plan/hulpVanBuiten/*/overbrugging/*", AGREEMENT),
    ("plan/hulpVanBuiten/*/bij/*", ANSWERED),
    ("plan/opDeHoogte/wie", PERSON),
    ("plan/groep/leden/*", PERSON),
    ("plan/groep/roeptBijeen", PERSON),
    ("plan/groep/aanspreekpunt", PERSON),
    ("plan/akkoord/*/deelnemer", PERSON),
    ("plan/akkoord/*/afspraken/*", AGREEMENT),
    ("voorgelegd/*/aan", BODY),
    ("toetsen/*/toetser", PERSON),
    ("toetsen/*/instantie", BODY),
    ("toetsen/*/oordelen/*/voorwaarde", CONDITION),
    ("toetsen/*/oordelen/*/steuntOp/*", PART),
    ("toetsen/*/wettig/steuntOp/*", PART),
    ("toetsen/*/veilig/steuntOp/*", PART),
    ("toetsen/*/ernstigNadeel/steuntOp/*", PART),
    ("antwoorden/*/hulp", HELP),
    ("uitvoering/*/onderdeel", PART),
    ("exemplaren/*/voor", PARTY),
    ("toestemmingen/*/ontvanger", PARTY),
    ("toestemmingen/*/hulp", HELP),
    ("toestemmingen/*/over/*", PERSON),
    ("toestemmingen/*/door", PERSON),
    ("afgerond/door", PERSON),
    ("handtekeningen/*/door", PERSON),
];

/// The word that stands for everybody where a list of people is asked.
const EVERYBODY: (&str, &str) = ("plan/afspraken/*/met/*", "iedereen");

static GIVEN: LazyLock<Patterns<Thing>> = LazyLock::new(|| Patterns::new(IDS));
static USED: LazyLock<Patterns<(&str, &[Thing])>> =
    LazyLock::new(|| Patterns::new(REFERENCES.map(|asked| (asked.0, asked))));

/// An id occurs once in its space.
pub(super) fn sleutels_uniek(case: &Case, findings: &mut Findings) {
    let mut seen = HashSet::new();
    GIVEN.each(case.source, &mut |place, thing, id| {
        if !seen.insert((thing.space(), id.clone())) {
            findings.hit("-", place.path()).word("id", id);
        }
    });
}

/// A reference arrives at something of the right kind.
pub(super) fn verwijzing_bestaat(case: &Case, findings: &mut Findings) {
    let mut known: HashSet<(Thing, Cow<'_, str>)> = HashSet::new();
    GIVEN.each(case.source, &mut |_, thing, id| {
        known.insert((thing, id));
    });
    let arrives = |id: &str, targets: &[Thing]| {
        targets
            .iter()
            .any(|thing| known.contains(&(*thing, Cow::Borrowed(id))))
    };
    USED.each(case.source, &mut |place, (pattern, targets), id| {
        let everybody = (pattern, id.as_ref()) == EVERYBODY;
        let parts_of_plan = targets.iter().all(|t| t.space() == Space::Plan);
        let gone = || parts_of_plan && is_of_earlier_version(case, place);
        if !everybody && !arrives(&id, targets) && !gone() {
            findings.hit("-", place.path());
        }
    });
    // What a signature is about is an id only where it is about a check; a version has a number.
    for (i, signature) in case.file.handtekeningen.iter().enumerate() {
        let Some(over) = signature.over.as_deref() else {
            continue;
        };
        if signature.soort == HandtekeningSoort::Toets && !arrives(over, &[Thing::Check]) {
            findings.hit("-", Path::root().key("handtekeningen").at(i).key("over"));
        }
    }
}

/// What was judged, answered, consented to or done under an earlier version may be about a part that the kring
/// has dropped since; the older file still has it.
fn is_of_earlier_version(case: &Case, place: &Place) -> bool {
    let Some((list, i)) = place.item() else {
        return false;
    };
    let earlier = |versie: Option<u32>| {
        versie
            .zip(case.plan.versie)
            .is_some_and(|(then, now)| then < now)
    };
    let before = |op: Option<chrono::NaiveDate>| {
        earlier(Some(1))
            && op
                .zip(case.plan.besloten_op)
                .is_some_and(|(then, now)| then < now)
    };
    match list {
        "toetsen" => case
            .file
            .toetsen
            .get(i)
            .is_some_and(|t| earlier(t.plan_versie)),
        "uitvoering" => case
            .file
            .uitvoering
            .get(i)
            .is_some_and(|u| earlier(u.versie)),
        "antwoorden" => case.file.antwoorden.get(i).is_some_and(|a| before(a.op)),
        "toestemmingen" => case.file.toestemmingen.get(i).is_some_and(|t| before(t.op)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::places::patterns_of;
    use super::{IDS, REFERENCES};
    use crate::structure::TextKind;

    #[test]
    fn the_tables_name_every_id_of_the_contract() {
        let mut named: Vec<&str> = IDS.iter().map(|(p, _)| *p).collect();
        named.extend(REFERENCES.iter().map(|(p, _)| *p));
        named.sort_unstable();
        let mut known = patterns_of(TextKind::Id);
        known.sort();
        assert_eq!(known, named);
    }
}

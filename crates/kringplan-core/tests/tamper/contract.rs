//! What the contract says that each change does to each digest, apart from the code that computes them.
//!
//! The first line that fits a place holds. Each chapter of the contract ends with a line for everything in it, so that a
//! new member falls under the rule of its chapter; a new chapter fits no line, and then the test asks for one.

use std::collections::BTreeSet;

use kringplan_core::publish::seals::{Kind, Tampering};

/// A line: the kinds of change (`C`hanged, `A`dded, `D`eleted, `U`nknown member; empty: each), where, and what changes.
type Line = (&'static str, &'static str, &'static str);

/// In the plan of the table V1 rests on A1 (and its twins), V2 on H1 (and twins), on A3 that bridges it, and on A2 that
/// the judgement names. A4 and H2 answer no condition. p1 and x1 are named in both, p2 and x3 in what V2 rests on, p3 in
/// none; x2 makes the checks and is named nowhere else. t1 is of version 1, t2 of version 2.
const CONTRACT: &[Line] = &[
    // "No digest covers its own `datum`."
    ("", "/**/integriteit/datum", ""),
    ("", "/**/zegel/datum", ""),
    // "kenmerk" stands in every digest.
    (
        "",
        "/kenmerk",
        "V C vastgelegd O(V1) O(V2) Z(t1) zegel(t1) Z(t2) zegel(t2)",
    ),
    ("", "/plansoort", "V"),
    ("", "/taal", "V"),
    // "`kader` leaves out the process dates."
    ("", "/kader/wmo|wvggz|schuld/**", ""),
    ("", "/kader/ingrijpen/hardeDatum/**", ""),
    ("", "/kader/**", "V"),
    // "Everyone of the kring and everyone named by id in the other parts", without what nobody judges.
    (
        "",
        "/deelnemers/*/contact|aanwezig|stem|taal|tolk|wensen|registratie/**",
        "",
    ),
    ("", "/deelnemers/p1|x1/**", "V O(V1) O(V2)"),
    ("", "/deelnemers/p2|x3/**", "V O(V2)"),
    ("", "/deelnemers/x2/**", ""),
    ("D", "/deelnemers", "V O(V1) O(V2)"),
    ("", "/deelnemers/**", "V"),
    ("", "/instanties/**", "V"),
    ("D", "/voorwaarden", "V C vastgelegd O(V1) O(V2)"),
    ("", "/voorwaarden/V1/**", "V C vastgelegd O(V1)"),
    ("", "/voorwaarden/V2/**", "V C vastgelegd O(V2)"),
    ("", "/voorwaarden/**", "V C vastgelegd"),
    // The digest is held against the conditions; nothing covers what stands around it.
    (
        "CD",
        "/voorwaardenVastgelegd/integriteit/waarde",
        "vastgelegd",
    ),
    ("D", "/voorwaardenVastgelegd/integriteit", "vastgelegd"),
    ("D", "/voorwaardenVastgelegd", "vastgelegd"),
    ("", "/voorwaardenVastgelegd/**", ""),
    // "`planVersie` + 1 = `plan.versie` → `toets.integriteit` must equal `vervangt.integriteit`."
    // A check is of this version, or of an older one that `vervangt` leads to: its number and its V.
    ("CD", "/plan/versie", "V keten(t1) keten(t2)"),
    ("CD", "/plan/vervangt/versie", "V keten(t1)"),
    ("", "/plan/vervangt/integriteit/waarde", "V keten(t1)"),
    ("D", "/plan/vervangt/integriteit", "V keten(t1)"),
    ("D", "/plan/vervangt", "V keten(t1)"),
    // "What it rests on: `steuntOp`, and every agreement and help whose `bij` has the condition, and their `overbrugging`."
    ("", "/plan/afspraken/A1~/**", "V O(V1)"),
    ("", "/plan/afspraken/A2|A3/**", "V O(V2)"),
    ("D", "/plan/afspraken", "V O(V1) O(V2)"),
    ("", "/plan/hulpVanBuiten/H1~/**", "V O(V2)"),
    ("D", "/plan/hulpVanBuiten", "V O(V2)"),
    ("D", "/plan", "V O(V1) O(V2) keten(t1) keten(t2)"),
    ("", "/plan/**", "V"),
    // "Z: toets without zegel." What stands in `zegel` is held against it.
    ("CD", "/toetsen/t1/zegel/waarde", "zegel(t1)"),
    ("CD", "/toetsen/t2/zegel/waarde", "zegel(t2)"),
    ("D", "/toetsen/t1/zegel", "zegel(t1)"),
    ("D", "/toetsen/t2/zegel", "zegel(t2)"),
    ("", "/toetsen/*/zegel/**", ""),
    (
        "",
        "/toetsen/t1/integriteit/waarde",
        "Z(t1) zegel(t1) keten(t1)",
    ),
    ("D", "/toetsen/t1/integriteit", "Z(t1) zegel(t1) keten(t1)"),
    ("D", "/toetsen/t1/planVersie", "Z(t1) zegel(t1) keten(t1)"),
    ("CD", "/toetsen/t2/planVersie", "Z(t2) zegel(t2) keten(t2)"),
    // A judgement is of its condition and of what it says that it rests on; A1 answers V1 whether it says so or not.
    (
        "",
        "/toetsen/t1/oordelen/0/voorwaarde",
        "O(V1) Z(t1) zegel(t1)",
    ),
    (
        "CA",
        "/toetsen/t1/oordelen/0/steuntOp/**",
        "O(V1) Z(t1) zegel(t1)",
    ),
    (
        "",
        "/toetsen/t2/oordelen/0/voorwaarde",
        "O(V2) Z(t2) zegel(t2)",
    ),
    (
        "",
        "/toetsen/t2/oordelen/0/steuntOp/**",
        "O(V2) Z(t2) zegel(t2)",
    ),
    // What is taken out, or gets another id, is not there any more; nothing that stays is about it.
    ("D", "/toetsen/t1/oordelen", "O(V1) Z(t1) zegel(t1)"),
    ("D", "/toetsen/t1/oordelen/0", "O(V1) Z(t1) zegel(t1)"),
    ("D", "/toetsen/t2/oordelen", "O(V2) Z(t2) zegel(t2)"),
    ("D", "/toetsen/t2/oordelen/0", "O(V2) Z(t2) zegel(t2)"),
    ("C", "/toetsen/t1/id", "Z(t1)"),
    ("C", "/toetsen/t2/id", "Z(t2)"),
    ("D", "/toetsen/t1", "O(V1) Z(t1)"),
    ("D", "/toetsen/t2", "O(V2) Z(t2)"),
    ("D", "/toetsen", "O(V1) O(V2) Z(t1) Z(t2)"),
    ("A", "/toetsen", ""),
    ("", "/toetsen/t1/**", "Z(t1) zegel(t1)"),
    ("", "/toetsen/t2/**", "Z(t2) zegel(t2)"),
    // "Progress, answers, copies, calls, contact details never change a digest", and what else V does not list.
    ("", "/$schema", ""),
    ("", "/schemaVersie", ""),
    ("", "/conferentie|vervolgconferenties/**", ""),
    ("", "/doorgenomen|voorgelegd/**", ""),
    ("", "/antwoorden|uitvoering|exemplaren|nabellen/**", ""),
    ("", "/toestemmingen|afgerond|handtekeningen/**", ""),
    ("", "/uitbreidingen/**", ""),
    // An unknown member of the file itself: V, O, Z and C list what they hold.
    ("U", "", ""),
];

/// What the contract says of a change; `None` when no line fits.
pub(crate) fn expected(done: &Tampering) -> Option<BTreeSet<String>> {
    // "Everyone of the kring": whoever comes to be of the kring counts from then on.
    if done.name == "/deelnemers/x2/zijde" && done.kind == Kind::Changed {
        let x2 = &done.plan["deelnemers"]
            .as_array()?
            .iter()
            .find(|p| p["id"] == "x2")?;
        return Some(words(if x2["zijde"] == "kring" { "V" } else { "" }));
    }
    let letter = match done.kind {
        Kind::Changed => 'C',
        Kind::Added => 'A',
        Kind::Deleted => 'D',
        Kind::Unknown => 'U',
    };
    let place: Vec<&str> = done.name.split('/').skip(1).collect();
    CONTRACT
        .iter()
        .find(|(kinds, pattern, _)| {
            let pattern: Vec<&str> = pattern.split('/').skip(1).collect();
            (kinds.is_empty() || kinds.contains(letter)) && fits(&pattern, &place)
        })
        .map(|(_, _, changes)| words(changes))
}

fn words(changes: &str) -> BTreeSet<String> {
    changes.split_whitespace().map(str::to_owned).collect()
}

/// `*` is any step, `**` any number of steps, `a|b` either, `A1~` A1 and its twins A1-….
fn fits(pattern: &[&str], place: &[&str]) -> bool {
    match (pattern, place) {
        ([], []) => true,
        (["**", rest @ ..], _) => (0..=place.len()).any(|skip| fits(rest, &place[skip..])),
        ([first, rest @ ..], [step, below @ ..]) => {
            let one = first.split('|').any(|word| match word.strip_suffix('~') {
                Some(id) => {
                    *step == id || step.strip_prefix(id).is_some_and(|t| t.starts_with('-'))
                }
                None => word == "*" || word == *step,
            });
            one && fits(rest, below)
        }
        _ => false,
    }
}

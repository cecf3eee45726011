//! PRV: what does not belong in a plan, and what is shared with whom (UAVG 5, 22, 30-33, 46). PRV-001 and PRV-002.

mod bsn;
mod minors;
mod outsiders;
mod people;
mod sharing;

use super::places::Place;
use super::{Case, Findings, Rule, fout, waarschuwing};
use crate::path::Path;
use crate::source::{Node, NodeKind, Source};
use crate::structure::mask;

pub use bsn::contains_bsn;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "PRV-001",
        slug: "geen-bsn",
        number: "R59",
        branches: &[fout("-")],
        check: geen_bsn,
    },
    Rule {
        code: "PRV-002",
        slug: "gevoelig-en-delen",
        number: "R60",
        branches: &[
            waarschuwing("gezondheid"),
            waarschuwing("strafrecht"),
            waarschuwing("minderjarige"),
            waarschuwing("delen"),
        ],
        check: gevoelig_en_delen,
    },
];

/// UAVG 46: a BSN has no place in the plan, not even with consent. The finding never repeats it.
fn geen_bsn(case: &Case, out: &mut Findings) {
    let mut told: Vec<Path> = Vec::new();
    each_text(case.source, &mut |place, text, start| {
        if contains_bsn(text) && !is_phone(&place.path()) {
            tell(case, out, "-", place, start, &mut told);
        }
    });
}

/// Adds a finding about a text, once a place. A key may itself be what must not be repeated, so a step that the
/// contract does not know is left out.
fn tell(
    case: &Case,
    out: &mut Findings,
    branch: &'static str,
    place: &Place,
    start: u32,
    told: &mut Vec<Path>,
) {
    let path = place.path();
    let known = mask(&path);
    if told.contains(&known) {
        return;
    }
    let finding = out.hit(branch, known.clone());
    if known != path {
        finding.place(case.source.position(start));
    }
    told.push(known);
}

/// Health and crime of people who take no part, data of children, and sharing without consent (UAVG 5, 22, 30-33).
fn gevoelig_en_delen(case: &Case, out: &mut Findings) {
    outsiders::health_and_crime(case, out);
    minors::birth_and_address(case, out);
    sharing::consent(case, out);
}

/// True when any text, key or number of the file holds a BSN: printing, signing and exporting refuse it then.
#[must_use]
pub fn holds_bsn(source: &Source) -> bool {
    let mut found = false;
    each_text(source, &mut |place, text, _| {
        found = found || (contains_bsn(text) && !is_phone(&place.path()))
    });
    found
}

/// `deelnemers[].contact.telefoonnummer`: nine digits there are a telephone number.
fn is_phone(path: &Path) -> bool {
    let pointer = path.to_string();
    pointer.starts_with("/deelnemers/") && pointer.ends_with("/contact/telefoonnummer")
}

/// What looks at a text: its place, the text and its first byte in the file.
type See<'s> = dyn FnMut(&Place, &str, u32) + 's;

/// Every string, number and key of the file, known to the contract or not.
fn each_text(source: &Source, see: &mut See) {
    walk(source, source.root(), &Place::Root, see);
}

fn walk(source: &Source, node: &Node, place: &Place, see: &mut See) {
    match &node.kind {
        NodeKind::String { .. } => see(place, &source.string(node), node.start),
        NodeKind::Number(_) => see(place, source.raw(node), node.start),
        NodeKind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(source, item, &Place::Index(place, index), see);
            }
        }
        NodeKind::Object(members) => {
            for member in members {
                let key = source.string(&member.key);
                let inside = Place::Key(place, &key);
                see(&inside, &key, member.key.start);
                walk(source, &member.value, &inside, see);
            }
        }
        NodeKind::Bool(_) | NodeKind::Refused => {}
    }
}

//! DAT: order of days, the follow-up call, and terms in a law (Wmo 2.3.2, Wvggz 5:4-5:5, Wgs 4). DAT-001 to DAT-005.

mod termijnen;

use super::{Case, Findings, Rule, fout, tip, waarschuwing};
use crate::model::{Moment, Wanneer};
use crate::path::Path;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "DAT-001",
        slug: "volgorde",
        number: "R44",
        branches: &[
            fout("voorwaarde"),
            fout("doorgenomen"),
            fout("toets"),
            fout("einde"),
            fout("begin"),
        ],
        check: volgorde,
    },
    Rule {
        code: "DAT-002",
        slug: "nabellen",
        number: "R45",
        branches: &[
            waarschuwing("geen"),
            tip("afwijkend"),
            waarschuwing("buiten"),
            fout("voor"),
        ],
        check: termijnen::nabellen,
    },
    Rule {
        code: "DAT-003",
        slug: "verlopen-bij-vaststellen",
        number: "R46",
        branches: &[waarschuwing("-")],
        check: termijnen::verlopen_bij_vaststellen,
    },
    Rule {
        code: "DAT-004",
        slug: "harde-datum",
        number: "R47",
        branches: &[waarschuwing("toets"), waarschuwing("exemplaren")],
        check: termijnen::harde_datum,
    },
    Rule {
        code: "DAT-005",
        slug: "wettelijke-termijnen",
        number: "R48",
        branches: &[
            waarschuwing("wmo"),
            waarschuwing("wens"),
            waarschuwing("plan"),
            waarschuwing("schuld"),
        ],
        check: termijnen::wettelijke_termijnen,
    },
];

/// The order of the process: conditions, conference, walk-through, check; and every agreement from its begin to its end.
fn volgorde(case: &Case, out: &mut Findings) {
    conditions_after_conference(case, out);
    walk_through_before_conference(case, out);
    checks_too_early(case, out);
    ends_before_begin(case, out);
    begins_before_conference(case, out);
}

/// A condition of a later version may be set before the follow-up conference that decided it.
fn conditions_after_conference(case: &Case, out: &mut Findings) {
    let Some(last) = case.deciding_conference().and_then(|c| c.datum) else {
        return;
    };
    for (path, condition) in case.conditions() {
        if condition.gesteld_op.is_some_and(|op| op > last) {
            out.hit("voorwaarde", path.key("gesteldOp"))
                .word("id", &condition.id);
        }
    }
}

fn walk_through_before_conference(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day() else {
        return;
    };
    for (i, walked) in case.file.doorgenomen.iter().enumerate() {
        if walked.op.is_some_and(|op| op < conference) {
            out.hit(
                "doorgenomen",
                Path::root().key("doorgenomen").at(i).key("op"),
            );
        }
    }
}

/// A check follows the walk-through of the same version.
fn checks_too_early(case: &Case, out: &mut Findings) {
    for (i, toets) in case.file.toetsen.iter().enumerate() {
        let walked = case
            .file
            .doorgenomen
            .iter()
            .filter(|d| d.versie.is_some() && d.versie == toets.plan_versie);
        let earliest = walked.filter_map(|d| d.op).min().max(case.conference_day());
        if toets
            .op
            .zip(earliest)
            .is_some_and(|(op, earliest)| op < earliest)
        {
            out.hit("toets", Path::root().key("toetsen").at(i).key("op"))
                .word("id", &toets.id);
        }
    }
}

fn ends_before_begin(case: &Case, out: &mut Findings) {
    let agreements = case
        .agreements()
        .map(|(path, a)| (path.key("wanneer"), a.id.as_str(), a.wanneer.as_ref()));
    let help = case
        .help()
        .map(|(path, h)| (path.key("begin"), h.id.as_str(), h.begin.as_ref()));
    for (path, id, when) in agreements.chain(help) {
        let Some(when) = when else { continue };
        let spans = matches!(when.moment, Moment::Periode { .. } | Moment::Ritme(_));
        if spans
            && when
                .first_day()
                .zip(when.last_day())
                .is_some_and(|(first, last)| last < first)
        {
            out.hit("einde", path.key("tot")).word("id", id);
        }
    }
}

fn begins_before_conference(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day() else {
        return;
    };
    for (path, agreement) in case.agreements().filter(|(_, a)| a.loopt_al != Some(true)) {
        let Some(when) = &agreement.wanneer else {
            continue;
        };
        if when.first_day().is_some_and(|day| day < conference) {
            out.hit("begin", path.key("wanneer").key(first_day_key(when)))
                .word("id", &agreement.id);
        }
    }
}

/// The member that holds the first day.
fn first_day_key(when: &Wanneer) -> &'static str {
    match when.moment {
        Moment::Periode { .. } | Moment::Ritme(_) | Moment::Zodra { .. } => "vanaf",
        _ => "op",
    }
}

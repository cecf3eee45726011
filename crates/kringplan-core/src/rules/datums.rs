//! DAT: order of days, the follow-up call, and terms in a law (Wmo 2.3.2, Wvggz 5:4-5:5, Wgs 4). DAT-001 to DAT-005.

use chrono::NaiveDate;

use super::calendar::{term_end, working_days_between};
use super::case::plan_path;
use super::{Case, Findings, Rule, fout, tip, waarschuwing};
use crate::model::{Moment, Toets, UitvoeringStand, Wanneer};
use crate::path::Path;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "DAT-001",
        slug: "volgorde",
        number: "R44",
        branches: &[fout("voorwaarde"), fout("doorgenomen"), fout("toets"), fout("einde"), fout("begin")],
        check: volgorde,
    },
    Rule {
        code: "DAT-002",
        slug: "nabellen",
        number: "R45",
        branches: &[waarschuwing("geen"), tip("afwijkend"), waarschuwing("buiten"), fout("voor")],
        check: nabellen,
    },
    Rule {
        code: "DAT-003",
        slug: "verlopen-bij-vaststellen",
        number: "R46",
        branches: &[waarschuwing("-")],
        check: verlopen_bij_vaststellen,
    },
    Rule {
        code: "DAT-004",
        slug: "harde-datum",
        number: "R47",
        branches: &[waarschuwing("toets"), waarschuwing("exemplaren")],
        check: harde_datum,
    },
    Rule {
        code: "DAT-005",
        slug: "wettelijke-termijnen",
        number: "R48",
        branches: &[waarschuwing("wmo"), waarschuwing("wens"), waarschuwing("plan"), waarschuwing("schuld")],
        check: wettelijke_termijnen,
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

/// A condition of a later version may be set before a follow-up conference.
fn conditions_after_conference(case: &Case, out: &mut Findings) {
    let Some(first) = case.conference_day() else { return };
    let last = case.file.vervolgconferenties.iter().filter_map(|c| c.datum).max().unwrap_or(first).max(first);
    for (path, condition) in case.conditions() {
        if condition.gesteld_op.is_some_and(|op| op > last) {
            out.hit("voorwaarde", path.key("gesteldOp")).word("id", &condition.id);
        }
    }
}

fn walk_through_before_conference(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day() else { return };
    for (i, walked) in case.file.doorgenomen.iter().enumerate() {
        if walked.op.is_some_and(|op| op < conference) {
            out.hit("doorgenomen", Path::root().key("doorgenomen").at(i).key("op"));
        }
    }
}

/// A check follows the walk-through of the same version.
fn checks_too_early(case: &Case, out: &mut Findings) {
    for (i, toets) in case.file.toetsen.iter().enumerate() {
        let walked = case.file.doorgenomen.iter().filter(|d| d.versie.is_some() && d.versie == toets.plan_versie);
        let earliest = walked.filter_map(|d| d.op).min().max(case.conference_day());
        if toets.op.zip(earliest).is_some_and(|(op, earliest)| op < earliest) {
            out.hit("toets", Path::root().key("toetsen").at(i).key("op")).word("id", &toets.id);
        }
    }
}

fn ends_before_begin(case: &Case, out: &mut Findings) {
    let agreements = case.agreements().map(|(path, a)| (path.key("wanneer"), a.id.as_str(), a.wanneer.as_ref()));
    let help = case.help().map(|(path, h)| (path.key("begin"), h.id.as_str(), h.begin.as_ref()));
    for (path, id, when) in agreements.chain(help) {
        let Some(when) = when else { continue };
        let spans = matches!(when.moment, Moment::Periode { .. } | Moment::Ritme(_));
        if spans && when.first_day().zip(when.last_day()).is_some_and(|(first, last)| last < first) {
            out.hit("einde", path.key("tot")).word("id", id);
        }
    }
}

fn begins_before_conference(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day() else { return };
    for (path, agreement) in case.agreements().filter(|(_, a)| a.loopt_al != Some(true)) {
        let Some(when) = &agreement.wanneer else { continue };
        if when.first_day().is_some_and(|day| day < conference) {
            out.hit("begin", path.key("wanneer").key(first_day_key(when))).word("id", &agreement.id);
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

/// The member that holds the last day.
fn last_day_key(when: &Wanneer) -> &'static str {
    if matches!(when.moment, Moment::Periode { .. } | Moment::Ritme(_)) { "tot" } else { "op" }
}

/// The first call comes four weeks after the conference; four to six weeks is common practice.
fn nabellen(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day().filter(|_| case.plan.has_content()) else { return };
    let calls = case.file.nabellen.iter().enumerate();
    let first = calls.filter_map(|(i, call)| Some((call.afgesproken_op.or(call.gebeld_op)?, i, call))).min_by_key(|c| c.0);
    let list = Path::root().key("nabellen");
    let Some((day, i, call)) = first else {
        out.hit("geen", if case.file.nabellen.is_empty() { list } else { list.at(0).key("afgesprokenOp") });
        return;
    };
    let path = list.at(i).key(if call.afgesproken_op.is_some() { "afgesprokenOp" } else { "gebeldOp" });
    let days = (day - conference).num_days();
    let (norm, most) = (case.thresholds.nabellen_dagen, case.thresholds.nabellen_uiterlijk_dagen);
    if days <= 0 {
        out.hit("voor", path);
    } else if days < i64::from(norm) || days > i64::from(most) {
        out.hit("buiten", path).number("dagen", days).number("min", norm).number("max", most);
    } else if days != i64::from(norm) {
        out.hit("afwijkend", path).number("dagen", days).number("norm", norm);
    }
}

/// A day that was over when the plan was adopted can be kept by nobody, unless it was done by then.
fn verlopen_bij_vaststellen(case: &Case, out: &mut Findings) {
    let Some(adopted) = case.adopted_on else { return };
    for (path, agreement) in case.agreements() {
        let Some(when) = &agreement.wanneer else { continue };
        if when.last_day().is_some_and(|day| day < adopted) && !is_over(case, agreement.id.as_str()) {
            out.hit("-", path.key("wanneer").key(last_day_key(when))).word("id", &agreement.id);
        }
    }
}

/// Progress says that it was done, or stopped on purpose.
fn is_over(case: &Case, id: &str) -> bool {
    case.file.uitvoering.iter().any(|u| {
        u.onderdeel.as_ref().is_some_and(|o| o.as_str() == id)
            && matches!(u.stand, Some(UitvoeringStand::Gedaan | UitvoeringStand::Gestopt))
            && u.op.is_none_or(|op| op <= case.day)
    })
}

/// A check and the copies serve a hearing, eviction or release only when they come before it.
fn harde_datum(case: &Case, out: &mut Findings) {
    let hard = case.file.kader.ingrijpen.as_ref().and_then(|i| i.harde_datum.as_ref()).and_then(|h| h.op);
    let Some(hard) = hard.filter(|_| case.plan.has_content()) else { return };
    // A version that the kring made afterwards is not late.
    if case.plan.besloten_op.is_some_and(|op| op > hard) {
        return;
    }
    check_before(case, hard, out);
    let late = |op: NaiveDate| op > hard;
    let copies = case.file.exemplaren.iter().enumerate();
    let first = copies.filter(|(_, e)| e.versie == case.plan.versie && e.op.is_some_and(late)).map(|(i, _)| i).next();
    if let Some(i) = first {
        out.hit("exemplaren", Path::root().key("exemplaren").at(i).key("op"));
    }
}

fn check_before(case: &Case, hard: NaiveDate, out: &mut Findings) {
    let list = Path::root().key("toetsen");
    let of_version: Vec<(usize, &Toets)> = case.checks_of_version().collect();
    if of_version.is_empty() {
        let near = i64::from(case.thresholds.harde_datum_nabij_dagen);
        if (hard - case.day).num_days() <= near {
            out.hit("toets", list);
        }
        return;
    }
    // A body that judged in time may judge again later what it called unclear.
    let in_time = |late: &Toets| {
        of_version.iter().any(|(_, t)| t.instantie == late.instantie && t.op.is_some_and(|op| op < hard))
    };
    for (i, toets) in &of_version {
        if toets.op.is_some_and(|op| op >= hard) && !in_time(toets) {
            out.hit("toets", list.clone().at(*i).key("op"));
        }
    }
}

/// Terms in a law; they end on a working day (Algemene termijnenwet). A late plan is still useful.
fn wettelijke_termijnen(case: &Case, out: &mut Findings) {
    let (kader, limits) = (&case.file.kader, case.thresholds);
    let path = |block: &str, member: &str| Path::root().key("kader").key(block).key(member);
    let dates = kader.wmo.as_ref().and_then(|w| w.melding.zip(w.overhandigd));
    late("wmo", path("wmo", "overhandigd"), dates, limits.wmo_overhandigd_dagen, out);
    let dates = kader.wvggz.as_ref().and_then(|w| w.brief.zip(w.wens));
    late("wens", path("wvggz", "wens"), dates, limits.wvggz_wens_dagen, out);
    let most = limits.schuld_gesprek_werkdagen;
    if let Some((from, to)) = kader.schuld.as_ref().and_then(|s| s.melding.zip(s.eerste_gesprek)) {
        let days = working_days_between(from, to);
        if days > most {
            out.hit("schuld", path("schuld", "eersteGesprek")).number("dagen", days).number("max", most);
        }
    }
    plan_after_suspension(case, out);
}

fn late(branch: &'static str, path: Path, dates: Option<(NaiveDate, NaiveDate)>, most: u32, out: &mut Findings) {
    let Some((from, to)) = dates else { return };
    if to > term_end(from, most) {
        out.hit(branch, path).number("dagen", (to - from).num_days()).number("max", most);
    }
}

/// Wvggz 5:5: the plan comes within the suspension: the day it was first put before the body, else decided on.
fn plan_after_suspension(case: &Case, out: &mut Findings) {
    let Some(until) = case.file.kader.wvggz.as_ref().and_then(|w| w.schorsing_tot) else { return };
    let given = case.file.voorgelegd.iter().enumerate().filter_map(|(i, v)| Some((v.op?, i))).min();
    let first_version = case.plan.versie.is_none_or(|v| v <= 1);
    let (day, path) = match given {
        Some((op, i)) => (Some(op), Path::root().key("voorgelegd").at(i).key("op")),
        None => (case.plan.besloten_op.filter(|_| first_version), plan_path("beslotenOp")),
    };
    if day.is_some_and(|day| day > until) {
        out.hit("plan", path);
    }
}

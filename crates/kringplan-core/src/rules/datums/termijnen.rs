//! Terms: the follow-up call, deadlines before adoption, the hard date, and terms in a law. DAT-002 to DAT-005.

use chrono::NaiveDate;

use crate::model::{Moment, Toets, UitvoeringStand, Wanneer};
use crate::path::Path;
use crate::rules::calendar::{term_end, working_days_between};
use crate::rules::case::plan_path;
use crate::rules::{Case, Findings};

/// The first call comes four weeks after the conference; four to six weeks is common practice. Once the call was made,
/// that day counts, whatever was agreed.
pub(super) fn nabellen(case: &Case, out: &mut Findings) {
    let Some(conference) = case.conference_day().filter(|_| case.plan.has_content()) else {
        return;
    };
    let calls = case.file.nabellen.iter().enumerate();
    let first = calls
        .filter_map(|(i, call)| Some((call.afgesproken_op.or(call.gebeld_op)?, i, call)))
        .min_by_key(|c| c.0);
    let list = Path::root().key("nabellen");
    let Some((planned, i, call)) = first else {
        out.hit(
            "geen",
            if case.file.nabellen.is_empty() {
                list
            } else {
                list.at(0).key("afgesprokenOp")
            },
        );
        return;
    };
    let called = call.gebeld_op.filter(|op| *op <= case.day);
    let key = |by_call: bool| if by_call { "gebeldOp" } else { "afgesprokenOp" };
    let path = list.at(i);
    let after = |day: NaiveDate| (day - conference).num_days();
    let (norm, most) = (
        case.thresholds.nabellen_dagen,
        case.thresholds.nabellen_uiterlijk_dagen,
    );
    let usual = i64::from(norm)..=i64::from(most);
    let days = after(called.unwrap_or(planned));
    let counted = path
        .clone()
        .key(key(called.is_some() || call.afgesproken_op.is_none()));
    let agreed = after(planned);
    if days <= 0 {
        out.hit("voor", counted);
    } else if !usual.contains(&days) {
        out.hit("buiten", counted)
            .number("dagen", days)
            .number("min", norm)
            .number("max", most);
    } else if usual.contains(&agreed) && agreed != i64::from(norm) {
        out.hit("afwijkend", path.key(key(call.afgesproken_op.is_none())))
            .number("dagen", agreed)
            .number("norm", norm);
    }
}

/// A day that was over when the plan was adopted can be kept by nobody, unless it was done by then.
pub(super) fn verlopen_bij_vaststellen(case: &Case, out: &mut Findings) {
    let Some(adopted) = case.adopted_on else {
        return;
    };
    for (path, agreement) in case.agreements() {
        let Some(when) = &agreement.wanneer else {
            continue;
        };
        if when.last_day().is_some_and(|day| day < adopted) && !is_over(case, agreement.id.as_str())
        {
            out.hit("-", path.key("wanneer").key(last_day_key(when)))
                .word("id", &agreement.id);
        }
    }
}

/// Progress says that it was done, or stopped on purpose.
fn is_over(case: &Case, id: &str) -> bool {
    case.file.uitvoering.iter().any(|u| {
        u.onderdeel.as_ref().is_some_and(|o| o.as_str() == id)
            && matches!(
                u.stand,
                Some(UitvoeringStand::Gedaan | UitvoeringStand::Gestopt)
            )
            && u.op.is_none_or(|op| op <= case.day)
    })
}

/// A check and the copies serve a hearing, eviction or release only when they come before it.
pub(super) fn harde_datum(case: &Case, out: &mut Findings) {
    let hard = case
        .file
        .kader
        .ingrijpen
        .as_ref()
        .and_then(|i| i.harde_datum.as_ref())
        .and_then(|h| h.op);
    let Some(hard) = hard.filter(|_| case.plan.has_content()) else {
        return;
    };
    // A version that the kring made afterwards is not late.
    if case.plan.besloten_op.is_some_and(|op| op > hard) {
        return;
    }
    check_before(case, hard, out);
    // A copy that was not sent yet goes out on the reference date at the earliest.
    let mut copies = case.file.exemplaren.iter();
    let first =
        copies.position(|e| e.versie == case.plan.versie && e.op.unwrap_or(case.day) >= hard);
    if let Some(i) = first {
        out.hit("exemplaren", Path::root().key("exemplaren").at(i).key("op"));
    }
}

fn check_before(case: &Case, hard: NaiveDate, out: &mut Findings) {
    let list = Path::root().key("toetsen");
    let of_version: Vec<(usize, &Toets)> = case
        .checks_of_version()
        .filter(|(_, t)| t.op.is_none_or(|op| op <= case.day))
        .collect();
    if of_version.is_empty() {
        let near = i64::from(case.thresholds.harde_datum_nabij_dagen);
        if (hard - case.day).num_days() <= near {
            out.hit("toets", list);
        }
        return;
    }
    // A body that judged in time may judge again later what it called unclear.
    let in_time = |late: &Toets| {
        of_version
            .iter()
            .any(|(_, t)| t.instantie == late.instantie && t.op.is_some_and(|op| op < hard))
    };
    for (i, toets) in &of_version {
        if toets.op.is_some_and(|op| op >= hard) && !in_time(toets) {
            out.hit("toets", list.clone().at(*i).key("op"));
        }
    }
}

/// Terms in a law; they end on a working day (Algemene termijnenwet). A late plan is still useful.
pub(super) fn wettelijke_termijnen(case: &Case, out: &mut Findings) {
    let (kader, limits) = (&case.file.kader, case.thresholds);
    let path = |block: &str, member: &str| Path::root().key("kader").key(block).key(member);
    let dates = kader
        .wmo
        .as_ref()
        .and_then(|w| w.melding.zip(w.overhandigd));
    late(
        "wmo",
        path("wmo", "overhandigd"),
        dates,
        limits.wmo_overhandigd_dagen,
        out,
    );
    let dates = kader.wvggz.as_ref().and_then(|w| w.brief.zip(w.wens));
    late(
        "wens",
        path("wvggz", "wens"),
        dates,
        limits.wvggz_wens_dagen,
        out,
    );
    let most = limits.schuld_gesprek_werkdagen;
    if let Some((from, to)) = kader
        .schuld
        .as_ref()
        .and_then(|s| s.melding.zip(s.eerste_gesprek))
    {
        let days = working_days_between(from, to);
        if days > most {
            out.hit("schuld", path("schuld", "eersteGesprek"))
                .number("dagen", days)
                .number("max", most);
        }
    }
    plan_after_suspension(case, out);
}

fn late(
    branch: &'static str,
    path: Path,
    dates: Option<(NaiveDate, NaiveDate)>,
    most: u32,
    out: &mut Findings,
) {
    let Some((from, to)) = dates else { return };
    if to > term_end(from, most) {
        out.hit(branch, path)
            .number("dagen", (to - from).num_days())
            .number("max", most);
    }
}

/// Wvggz 5:5: the plan comes within the suspension: the day it was first put before the body, else decided on.
fn plan_after_suspension(case: &Case, out: &mut Findings) {
    let Some(until) = case.file.kader.wvggz.as_ref().and_then(|w| w.schorsing_tot) else {
        return;
    };
    let given = case
        .file
        .voorgelegd
        .iter()
        .enumerate()
        .filter_map(|(i, v)| Some((v.op?, i)))
        .min();
    let first_version = case.plan.versie.is_none_or(|v| v <= 1);
    let (day, path) = match given {
        Some((op, i)) => (Some(op), Path::root().key("voorgelegd").at(i).key("op")),
        None => (
            case.plan.besloten_op.filter(|_| first_version),
            plan_path("beslotenOp"),
        ),
    };
    if day.is_some_and(|day| day > until) {
        out.hit("plan", path);
    }
}

/// The member that holds the last day.
fn last_day_key(when: &Wanneer) -> &'static str {
    if matches!(when.moment, Moment::Periode { .. } | Moment::Ritme(_)) {
        "tot"
    } else {
        "op"
    }
}

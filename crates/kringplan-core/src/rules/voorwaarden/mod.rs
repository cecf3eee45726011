//! VWD: conditions that a professional sets beforehand, when a body may intervene (BW 1:255 lid 4). VWD-001 to VWD-005.

mod ruimte;

use super::{Case, Findings, Rule, fout, waarschuwing};
use crate::model::{Voorwaarde, Zijde};
use crate::path::Path;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "VWD-001",
        slug: "alleen-bij-dreiging",
        number: "R49",
        branches: &[fout("zonder"), fout("leeg"), fout("geen")],
        check: alleen_bij_dreiging,
    },
    Rule {
        code: "VWD-002",
        slug: "voorwaarde-compleet",
        number: "R50",
        branches: &[
            fout("tekst"),
            fout("door"),
            fout("datum"),
            waarschuwing("schriftelijk"),
            fout("vastgelegd"),
        ],
        check: voorwaarde_compleet,
    },
    Rule {
        code: "VWD-003",
        slug: "voorwaarde-bij-zorg",
        number: "R51",
        branches: &[waarschuwing("-")],
        check: voorwaarde_bij_zorg,
    },
    Rule {
        code: "VWD-004",
        slug: "voorwaarde-laat-ruimte",
        number: "R52",
        branches: &[
            waarschuwing("naam"),
            waarschuwing("aanbieder"),
            waarschuwing("tijd"),
            waarschuwing("aantal"),
        ],
        check: ruimte::voorwaarde_laat_ruimte,
    },
    Rule {
        code: "VWD-005",
        slug: "voorwaarde-beantwoord",
        number: "R53",
        branches: &[fout("geen"), waarschuwing("alleen-hulp")],
        check: voorwaarde_beantwoord,
    },
];

fn blank(text: Option<&String>) -> bool {
    text.is_none_or(|t| t.trim().is_empty())
}

/// Conditions and a check belong to a threatened intervention, and a threat belongs to a measure and a body.
fn alleen_bij_dreiging(case: &Case, out: &mut Findings) {
    let file = case.file;
    let Some(threat) = &file.kader.ingrijpen else {
        let lists = [
            ("voorwaarden", file.voorwaarden.is_empty()),
            ("toetsen", file.toetsen.is_empty()),
        ];
        if let Some((list, _)) = lists.into_iter().find(|(_, empty)| !empty) {
            out.hit("zonder", Path::root().key(list));
        }
        return;
    };
    if blank(threat.maatregel.as_ref()) {
        out.hit(
            "leeg",
            Path::root().key("kader").key("ingrijpen").key("maatregel"),
        );
    } else if file.instanties.is_empty() {
        out.hit("leeg", Path::root().key("instanties"));
    }
    for (i, body) in file.instanties.iter().enumerate() {
        let id = body.id.as_str();
        let set = file
            .voorwaarden
            .iter()
            .any(|v| case.setting_body(v) == Some(id));
        if !set && body.geen_voorwaarden.is_none() {
            out.hit("geen", Path::root().key("instanties").at(i))
                .word("id", id);
        }
    }
}

/// Text, setter and days are known beforehand, and preferably in writing; what was fixed stays as it was.
fn voorwaarde_compleet(case: &Case, out: &mut Findings) {
    if case.evidence.conditions_stand == Some(false) {
        out.hit(
            "vastgelegd",
            Path::root().key("voorwaardenVastgelegd").key("integriteit"),
        );
    }
    for (path, condition) in case.conditions() {
        if blank(condition.tekst.as_ref()) {
            out.hit("tekst", path.clone().key("tekst"))
                .word("id", &condition.id);
        }
        if !has_setter(case, condition) {
            out.hit("door", path.clone().key("gesteldDoor"))
                .word("id", &condition.id);
        }
        if let Some(member) = late_or_missing_day(case, condition) {
            out.hit("datum", path.clone().key(member))
                .word("id", &condition.id);
        }
        if condition.schriftelijk != Some(true) {
            out.hit("schriftelijk", path.key("schriftelijk"))
                .word("id", &condition.id);
        }
    }
}

/// A professional with name, function and organisation. An id that points nowhere is the business of BAS-007.
fn has_setter(case: &Case, condition: &Voorwaarde) -> bool {
    let Some(id) = &condition.gesteld_door else {
        return false;
    };
    // With several bodies only the setter tells which of them asks for this.
    let of_a_body = case.file.instanties.len() < 2 || case.setting_body(condition).is_some();
    case.person(id).is_none_or(|d| {
        d.zijde == Some(Zijde::Professional)
            && of_a_body
            && ![&d.naam, &d.functie, &d.organisatie]
                .into_iter()
                .any(|t| blank(t.as_ref()))
    })
}

/// The day that is missing, or after the conference that decided: then the kring could not take it into account.
fn late_or_missing_day(case: &Case, condition: &Voorwaarde) -> Option<&'static str> {
    let last = case.deciding_conference().and_then(|c| c.datum);
    let days = [
        ("gesteldOp", condition.gesteld_op),
        ("gedeeldOp", condition.gedeeld_op),
    ];
    days.into_iter()
        .find(|(_, day)| day.is_none_or(|day| last.is_some_and(|last| day > last)))
        .map(|(member, _)| member)
}

/// A condition names the concrete threat that it answers.
fn voorwaarde_bij_zorg(case: &Case, out: &mut Findings) {
    for (path, condition) in case.conditions() {
        if blank(condition.bedreiging.as_ref()) {
            out.hit("-", path.key("bedreiging"))
                .word("id", &condition.id);
        }
    }
}

/// Each condition has an answer of the kring; help alone, with nothing until it starts, is thin.
fn voorwaarde_beantwoord(case: &Case, out: &mut Findings) {
    if !case.plan.has_content() {
        return;
    }
    for (path, condition) in case.conditions() {
        let id = condition.id.as_str();
        if case.agreements_for(id).next().is_some() {
            continue;
        }
        let mut help = case.help_for(id).peekable();
        if help.peek().is_none() {
            out.hit("geen", path).word("id", id);
        } else if help.all(|h| h.overbrugging.is_empty()) {
            out.hit("alleen-hulp", path).word("id", id);
        }
    }
}

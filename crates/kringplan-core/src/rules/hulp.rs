//! HLP: help from outside (HLP-001 to HLP-004).
//!
//! The kring asks, a professional answers. Consent to youth help rests on Jeugdwet 7.3.4, 7.3.5 and 7.3.15; the rest on
//! the Eigen Kracht process (which help from outside, and who arranges it).

use super::afspraken::is_open;
use super::tokens::{Wording, filled};
use super::{Case, Findings, Rule, fout, waarschuwing};
use crate::model::{
    AntwoordStand, Deelnemer, DeelnemerId, Hulp, Situatie, ToestemmingSoort, UitvoeringStand,
};
use crate::path::Path;

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "HLP-001",
        slug: "hulp-aanbieder",
        number: "R33",
        branches: &[fout("-")],
        check: hulp_aanbieder,
    },
    Rule {
        code: "HLP-002",
        slug: "hulp-vraag-en-begin",
        number: "R34",
        branches: &[fout("vraag"), fout("begin")],
        check: hulp_vraag_en_begin,
    },
    Rule {
        code: "HLP-003",
        slug: "hulp-trekker-en-antwoord",
        number: "R35",
        branches: &[
            waarschuwing("trekker"),
            waarschuwing("antwoord"),
            waarschuwing("overbrugging"),
        ],
        check: hulp_trekker_en_antwoord,
    },
    Rule {
        code: "HLP-004",
        slug: "hulp-toestemming-leeftijd",
        number: "R36",
        branches: &[waarschuwing("ouder"), waarschuwing("kind")],
        check: hulp_toestemming_leeftijd,
    },
];

/// Each request names an organisation or a function, itself or through the participant it names.
fn hulp_aanbieder(case: &Case, findings: &mut Findings) {
    for (path, help) in case.help() {
        let provider = help.aanbieder.as_ref();
        let person = provider
            .and_then(|p| p.deelnemer.as_ref())
            .and_then(|id| case.person(id));
        let named = [
            provider.and_then(|p| p.organisatie.as_deref()),
            provider.and_then(|p| p.functie.as_deref()),
            person.and_then(|p| p.organisatie.as_deref()),
            person.and_then(|p| p.functie.as_deref()),
        ];
        if !named.into_iter().flatten().any(says_where) {
            findings
                .hit("-", path.key("aanbieder"))
                .word("id", &help.id);
        }
    }
}

/// "Hulpverlening" alone tells nobody where to call.
fn says_where(name: &str) -> bool {
    const ANYONE: [&str; 12] = [
        "hulp",
        "hulpverlening",
        "hulpverlener",
        "hulpverleners",
        "professional",
        "professionals",
        "instantie",
        "instanties",
        "organisatie",
        "zorg",
        "iemand",
        "begeleiding",
    ];
    filled(Some(name))
        && !Wording::new(name)
            .words()
            .all(|w| ANYONE.contains(&w) || matches!(w, "de" | "een"))
}

/// What is asked, and by when it should start.
fn hulp_vraag_en_begin(case: &Case, findings: &mut Findings) {
    for (path, help) in case.help() {
        if !filled(help.vraag.as_deref()) {
            findings
                .hit("vraag", path.clone().key("vraag"))
                .word("id", &help.id);
        }
        if help.begin.as_ref().is_none_or(is_open) {
            findings
                .hit("begin", path.key("begin"))
                .word("id", &help.id);
        }
    }
}

/// Someone of the kring arranges it, the answer is written down, and a waiting time has a bridge.
fn hulp_trekker_en_antwoord(case: &Case, findings: &mut Findings) {
    // Before the kring has decided nobody has been asked yet.
    let decided = case.plan.besloten_op.is_some_and(|day| day <= case.day);
    for (path, help) in case.help() {
        if !is_arranged(case, help) {
            findings
                .hit("trekker", path.clone().key("trekker"))
                .word("id", &help.id);
        }
        if has_started(case, help) {
            continue;
        }
        match last_answer(case, help) {
            None if decided => {
                findings.hit("antwoord", path).word("id", &help.id);
            }
            Some(AntwoordStand::Wachttijd) if help.overbrugging.is_empty() => {
                findings
                    .hit("overbrugging", path.key("overbrugging"))
                    .word("id", &help.id);
            }
            _ => {}
        }
    }
}

/// By someone of the kring; an id that points nowhere is BAS-007.
fn is_arranged(case: &Case, help: &Hulp) -> bool {
    help.trekker
        .as_ref()
        .is_some_and(|id| case.person(id).is_none_or(Deelnemer::is_kring))
}

/// The provider's last answer up to the reference date; of two on one day the one written down last.
fn last_answer(case: &Case, help: &Hulp) -> Option<AntwoordStand> {
    case.file
        .antwoorden
        .iter()
        .filter(|a| a.hulp.as_ref() == Some(&help.id) && a.op.is_none_or(|op| op <= case.day))
        .filter(|a| a.stand.is_some())
        .max_by_key(|a| a.op)
        .and_then(|a| a.stand)
}

/// The help has begun, or is done: no answer or bridge is waited for any more.
fn has_started(case: &Case, help: &Hulp) -> bool {
    case.file.uitvoering.iter().any(|progress| {
        progress
            .onderdeel
            .as_ref()
            .is_some_and(|id| id.as_str() == help.id.as_str())
            && progress.op.is_none_or(|op| op <= case.day)
            && matches!(
                progress.stand,
                Some(UitvoeringStand::Loopt | UitvoeringStand::Gedaan)
            )
    })
}

/// Jeugdwet 7.3.4 and 7.3.5: below 12 the parents with authority consent, from 12 the child too, from 16 the child only.
/// In compulsory settings consent is not asked.
fn hulp_toestemming_leeftijd(case: &Case, findings: &mut Findings) {
    if case
        .file
        .kader
        .situatie
        .is_some_and(Situatie::is_compulsory)
    {
        return;
    }
    for (path, help) in case.help().filter(|(_, h)| h.jeugdhulp == Some(true)) {
        if last_answer(case, help) == Some(AntwoordStand::Afgewezen) {
            continue;
        }
        for (at, id) in help.voor.iter().enumerate() {
            let minor = case.person(id).and_then(|child| child.leeftijd);
            let Some(age) = minor.filter(|age| *age < case.thresholds.minderjarig_tot_leeftijd)
            else {
                continue;
            };
            consent_for(
                case,
                help,
                (id, age),
                &path.clone().key("voor").at(at),
                findings,
            );
        }
    }
}

fn consent_for(
    case: &Case,
    help: &Hulp,
    (child, age): (&DeelnemerId, u8),
    path: &Path,
    findings: &mut Findings,
) {
    if age < case.thresholds.toestemming_ouder_tot_leeftijd && !parents_consent(case, help, child) {
        findings
            .hit("ouder", path.clone())
            .word("id", &help.id)
            .word("deelnemer", child);
    }
    if age >= case.thresholds.toestemming_kind_vanaf_leeftijd
        && !consents(case, help, child, |by| by == child)
    {
        findings
            .hit("kind", path.clone())
            .word("id", &help.id)
            .word("deelnemer", child);
    }
}

/// Everyone in the plan with authority over the child consented; where nobody is known to have it, someone else did.
fn parents_consent(case: &Case, help: &Hulp, child: &DeelnemerId) -> bool {
    let mut parents = case
        .file
        .deelnemers
        .iter()
        .filter(|p| p.gezag_over.contains(child) || p.vertegenwoordigt.contains(child))
        .peekable();
    if parents.peek().is_none() {
        return consents(case, help, child, |by| by != child);
    }
    parents.all(|parent| consents(case, help, child, |by| *by == parent.id))
}

/// Such a person consented to this help for this child, at the latest on the reference date.
fn consents(
    case: &Case,
    help: &Hulp,
    child: &DeelnemerId,
    who: impl Fn(&DeelnemerId) -> bool,
) -> bool {
    case.file.toestemmingen.iter().any(|consent| {
        consent.soort == ToestemmingSoort::Hulp
            && consent.hulp.as_ref() == Some(&help.id)
            && (consent.over.is_empty() || consent.over.contains(child))
            && consent.op.is_none_or(|op| op <= case.day)
            && consent.door.as_ref().is_some_and(&who)
    })
}

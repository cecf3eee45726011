//! TTS: the check by a professional, when a body may intervene (Wvggz 5:15). TTS-001 to TTS-005.
//!
//! The rules look at what was written down, never at whether a plan is lawful or safe.

mod hertoets;
mod versies;

use chrono::NaiveDate;

use super::{Case, Findings, Rule, fout, waarschuwing};
use crate::digest::CheckEvidence;
use crate::model::{
    Deelnemer, Eindoordeel, Instantie, JaNee, Onderwerp, Oordeel, Situatie, Toets, Uitkomst,
    Voorwaarde, Zijde,
};
use crate::path::Path;

/// The rules of this chapter. TTS-004 and TTS-005 read from the digests what happened after a check.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "TTS-001",
        slug: "toets-aanwezig",
        number: "R54",
        branches: &[fout("geen"), fout("oordeel"), fout("wettig")],
        check: toets_aanwezig,
    },
    Rule {
        code: "TTS-002",
        slug: "toetser-bevoegd",
        number: "R55",
        branches: &[
            fout("kant"),
            fout("functie"),
            waarschuwing("registratie"),
            fout("wvggz"),
        ],
        check: toetser_bevoegd,
    },
    Rule {
        code: "TTS-003",
        slug: "motivering",
        number: "R56",
        branches: &[fout("reden"), waarschuwing("wijst")],
        check: motivering,
    },
    Rule {
        code: "TTS-004",
        slug: "terug-naar-kring",
        number: "R57",
        branches: &[
            fout("zegel"),
            fout("veranderd"),
            fout("keten"),
            fout("tweede"),
            fout("professional"),
            fout("besluit"),
            waarschuwing("voorwaarden"),
        ],
        check: versies::terug_naar_kring,
    },
    Rule {
        code: "TTS-005",
        slug: "hertoets",
        number: "R58",
        branches: &[fout("gestopt"), fout("veranderd"), fout("eindoordeel")],
        check: hertoets::hertoets,
    },
];

fn list() -> Path {
    Path::root().key("toetsen")
}

fn blank(text: Option<&String>) -> bool {
    text.is_none_or(|t| t.trim().is_empty())
}

/// Once this version was gone through or put before a body, each body judges its conditions and says lawful and safe.
/// A check that was changed after it was sealed counts for nothing, as in the table of states.
fn toets_aanwezig(case: &Case, out: &mut Findings) {
    let file = case.file;
    let current: Vec<(usize, &Toets)> = sealed_of_version(case).collect();
    if !is_up_for_check(case) {
        return;
    }
    if current.is_empty() {
        out.hit("geen", list());
        return;
    }
    for condition in &file.voorwaarden {
        if !is_judged(case, &current, condition) {
            let body = case.setting_body(condition);
            let own = current
                .iter()
                .rev()
                .find(|(_, t)| body.is_none() || case.checking_body(t) == body);
            let path = own.map_or_else(list, |(i, _)| list().at(*i).key("oordelen"));
            out.hit("oordeel", path).word("id", &condition.id);
        }
    }
    for body in &file.instanties {
        lawful_and_safe(case, &current, body, out);
    }
}

/// The checks of this version that are known, with their day, and were not changed after they were sealed.
fn sealed_of_version<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, &'a Toets)> {
    case.checks_of_version()
        .filter(|(_, t)| t.op.is_some_and(|op| op <= case.day))
        .filter(|(i, _)| evidence(case, *i).is_some_and(|e| e.sealed))
}

/// This version was gone through, put before a body or judged: then TTS-001 asks for what is missing.
fn is_up_for_check(case: &Case) -> bool {
    let version = case.plan.versie;
    let known = |op: Option<NaiveDate>| is_known(case, op);
    let walked = (case.file.doorgenomen.iter()).any(|d| d.versie == version && known(d.op));
    let given = (case.file.voorgelegd.iter()).any(|v| v.versie == version && known(v.op));
    let judged = || sealed_of_version(case).next().is_some();
    version.is_some() && case.plan.has_content() && (walked || given || judged())
}

/// Dated on the reference date at the latest, or not dated.
fn is_known(case: &Case, op: Option<NaiveDate>) -> bool {
    op.is_none_or(|op| op <= case.day)
}

/// What the digests say about the check with this index.
fn evidence<'a>(case: &Case<'a>, check: usize) -> Option<&'a CheckEvidence> {
    case.evidence.checks.get(check)
}

/// A check of this version by the setter's body judges the condition, or an earlier judgement still stands by its digest.
fn is_judged(case: &Case, current: &[(usize, &Toets)], condition: &Voorwaarde) -> bool {
    let body = case.setting_body(condition);
    let own = |toets: &Toets| body.is_none() || case.checking_body(toets) == body;
    let about = |o: &Oordeel| o.voorwaarde.as_ref() == Some(&condition.id) && o.uitkomst.is_some();
    let now = current
        .iter()
        .any(|(_, t)| own(t) && t.oordelen.iter().any(about));
    let carried = || {
        case.file
            .toetsen
            .iter()
            .zip(&case.evidence.checks)
            .any(|(t, evidence)| {
                own(t)
                    && is_known(case, t.op)
                    && t.oordelen
                        .iter()
                        .zip(&evidence.stands)
                        .any(|(o, stands)| *stands && about(o))
            })
    };
    now || carried()
}

/// Lawful and safe never carry over: both are asked of every body for this version, as it is now.
fn lawful_and_safe(case: &Case, current: &[(usize, &Toets)], body: &Instantie, out: &mut Findings) {
    let own: Vec<&(usize, &Toets)> = current
        .iter()
        .filter(|(_, t)| case.checking_body(t) == Some(body.id.as_str()))
        .collect();
    let lawful = |t: &Toets| t.wettig.as_ref().is_some_and(|w| w.uitkomst.is_some());
    let safe = |t: &Toets| t.veiligheid(case.file.plansoort).is_some();
    let both = |t: &Toets| lawful(t) && safe(t);
    let whole = |i: usize| evidence(case, i).is_some_and(|e| e.whole);
    // What was unclear may be answered later and alone, so the two need not stand in one check.
    let said = |asked: &dyn Fn(&Toets) -> bool| own.iter().any(|(i, t)| whole(*i) && asked(t));
    if said(&lawful) && said(&safe) {
        return;
    }
    let path = own.last().map_or_else(list, |(i, t)| {
        let path = list().at(*i);
        match lawful(t) {
            // Said, but about other words than the plan has now.
            _ if both(t) => path,
            false => path.key("wettig"),
            true => path.key(Toets::safety_member(case.file.asks_serious_harm())),
        }
    });
    out.hit("wettig", path).word("id", &body.id);
}

/// The kring may know who judges: a professional, with function and organisation; in the Wvggz the geneesheer-directeur.
fn toetser_bevoegd(case: &Case, out: &mut Findings) {
    for (i, toets) in case.file.toetsen.iter().enumerate() {
        let path = list().at(i).key("toetser");
        let Some(id) = &toets.toetser else {
            out.hit("kant", path).word("id", &toets.id);
            continue;
        };
        let Some((at, person)) = case.people().find(|(_, d)| d.id == *id) else {
            continue;
        };
        if person
            .zijde
            .is_some_and(|zijde| zijde != Zijde::Professional)
        {
            out.hit("kant", path).word("id", &toets.id);
            continue;
        }
        // What is missing about a person is told once, with the first check.
        let first = !case
            .file
            .toetsen
            .iter()
            .take(i)
            .any(|t| t.toetser == toets.toetser);
        if first {
            about_the_person(case, toets, at, person, out);
        }
        if is_wvggz(case) && !blank(person.functie.as_ref()) && !person.is_medical_director() {
            out.hit("wvggz", path).word("id", &toets.id);
        }
    }
}

fn about_the_person(case: &Case, toets: &Toets, at: Path, person: &Deelnemer, out: &mut Findings) {
    let missing = [
        ("functie", &person.functie),
        ("organisatie", &person.organisatie),
    ];
    if let Some((member, _)) = missing.into_iter().find(|(_, text)| blank(text.as_ref())) {
        out.hit("functie", at.clone().key(member))
            .word("id", &toets.id);
    }
    let registered = person
        .registratie
        .as_ref()
        .is_some_and(|r| !blank(r.register.as_ref()) || !blank(r.nummer.as_ref()));
    if is_youth_protection(case) && !registered {
        out.hit("registratie", at.key("registratie"))
            .word("id", &toets.id);
    }
}

/// Registered professionals work in youth protection (Besluit Jeugdwet 5.1.1); that this holds for a tester is our reading.
fn is_youth_protection(case: &Case) -> bool {
    let kader = &case.file.kader;
    kader.situatie.is_some_and(Situatie::is_compulsory)
        || kader.onderwerp == Some(Onderwerp::Uithuisplaatsing)
}

fn is_wvggz(case: &Case) -> bool {
    case.file.asks_serious_harm()
        || case.file.kader.situatie == Some(Situatie::ZorgmachtigingInVoorbereiding)
}

/// "Niet voldaan" and "nog onduidelijk" come with a reason (Wvggz: in writing), "voldaan" with what it rests on.
fn motivering(case: &Case, out: &mut Findings) {
    for (i, toets) in case.file.toetsen.iter().enumerate() {
        let at = list().at(i);
        for (j, oordeel) in toets.oordelen.iter().enumerate() {
            let id = oordeel
                .voorwaarde
                .as_ref()
                .map_or(toets.id.as_str(), |v| v.as_str());
            let path = at.clone().key("oordelen").at(j);
            let open = matches!(
                oordeel.uitkomst,
                Some(Uitkomst::NietVoldaan | Uitkomst::NogOnduidelijk)
            );
            if open && blank(oordeel.motivering.as_ref()) {
                out.hit("reden", path.clone().key("motivering"))
                    .word("id", id);
            }
            if points_nowhere(case, toets, oordeel) {
                out.hit("wijst", path.key("steuntOp")).word("id", id);
            }
        }
        overall_reasons(toets, &at, out);
    }
}

/// "Niet voldaan" and "nog onduidelijk" may rest on nothing where the plan has no answer; for an older version the answers are not known here.
fn points_nowhere(case: &Case, toets: &Toets, oordeel: &Oordeel) -> bool {
    let answered = || {
        let id = oordeel.voorwaarde.as_ref().map_or("", |v| v.as_str());
        case.agreements_for(id).next().is_some() || case.help_for(id).next().is_some()
    };
    let current = toets.plan_versie.is_some() && toets.plan_versie == case.plan.versie;
    oordeel.steunt_op.is_empty()
        && match oordeel.uitkomst {
            Some(Uitkomst::Voldaan) => true,
            Some(Uitkomst::NietVoldaan | Uitkomst::NogOnduidelijk) => current && answered(),
            None => false,
        }
}

/// Lawful, safe and serious harm: a reason where the answer is not the good one.
fn overall_reasons(toets: &Toets, at: &Path, out: &mut Findings) {
    let overall = [
        ("wettig", toets.wettig.as_ref(), JaNee::Ja),
        ("veilig", toets.veilig.as_ref(), JaNee::Ja),
        ("ernstigNadeel", toets.ernstig_nadeel.as_ref(), JaNee::Nee),
    ];
    for (member, answer, good) in overall {
        let asks =
            |e: &Eindoordeel| e.uitkomst.is_some_and(|u| u != good) && blank(e.motivering.as_ref());
        if answer.is_some_and(asks) {
            out.hit("reden", at.clone().key(member).key("motivering"))
                .word("id", &toets.id);
        }
    }
}

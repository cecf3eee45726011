//! BAS-008 to BAS-012: the people, each on one side, and how the main persons were heard.

use super::super::tokens::is_dutch;
use super::super::wording::{folded, is_blank};
use super::super::words::List;
use super::super::{Case, Findings};
use crate::model::{Deelnemer, Zijde};
use crate::path::Path;

/// Nobody is on two sides: one person entered twice shows by the name.
pub(super) fn een_kant_per_persoon(case: &Case, findings: &mut Findings) {
    let mut before: Vec<(String, Zijde, &Deelnemer)> = Vec::new();
    for (path, person) in case.people() {
        let Some(side) = person.zijde else {
            findings
                .hit("geen", path.key("zijde"))
                .word("id", &person.id);
            continue;
        };
        let name = folded(person.naam.as_deref().unwrap_or_default());
        if name.is_empty() {
            continue;
        }
        if let Some((_, _, other)) = before.iter().find(|(n, s, _)| *n == name && *s != side) {
            findings
                .hit("dubbel", path)
                .word("id", &person.id)
                .word("ander", &other.id);
        }
        before.push((name, side, person));
    }
}

/// The circle is the own network: whoever seems to be paid gets a word of explanation.
pub(super) fn dubbelrol_uitgelegd(case: &Case, findings: &mut Findings) {
    if !is_dutch(case) {
        return;
    }
    for (path, person) in case.people().filter(|(_, d)| d.is_kring()) {
        if !is_blank(person.toelichting.as_deref()) {
            continue;
        }
        let texts = [("relatie", &person.relatie), ("functie", &person.functie)];
        let paid = texts.into_iter().find(|(_, text)| {
            text.as_deref()
                .is_some_and(|t| case.words.hit(List::BetaaldeRol, t))
        });
        if let Some((member, _)) = paid {
            findings.hit("-", path.key(member)).word("id", &person.id);
        }
    }
}

/// There is a main person, and it is written down how each of them took part or was heard.
pub(super) fn hoofdpersoon_aanwezig(case: &Case, findings: &mut Findings) {
    if case.main_persons().next().is_none() {
        findings.hit("geen", Path::root().key("deelnemers"));
        return;
    }
    let nobody = !case.main_persons().any(is_recorded);
    for (path, person) in case
        .people()
        .filter(|(_, d)| d.is_hoofdpersoon() && !is_recorded(d))
    {
        // A child beside a main person who did take part is the business of BAS-011.
        if nobody || !is_minor(case, person) {
            findings
                .hit("gehoord", path.key("aanwezig"))
                .word("id", &person.id);
        }
    }
}

/// It says whether this person was there (also "nee"), or how this person was heard.
fn is_recorded(person: &Deelnemer) -> bool {
    person.aanwezig.as_ref().is_some_and(|a| a.hoe.is_some()) || has_voice(person)
}

/// Heard in a way, or supported by someone.
fn has_voice(person: &Deelnemer) -> bool {
    person
        .stem
        .as_ref()
        .is_some_and(|s| !is_blank(s.hoe.as_deref()) || s.steun.is_some())
}

fn is_minor(case: &Case, person: &Deelnemer) -> bool {
    person
        .leeftijd
        .is_some_and(|age| age < case.thresholds.minderjarig_tot_leeftijd)
}

/// A child whom the plan is about has a say, in whatever way (Jeugdwet and IVRK 12).
pub(super) fn stem_van_het_kind(case: &Case, findings: &mut Findings) {
    for (path, person) in case.people() {
        let child = person.is_hoofdpersoon() && is_minor(case, person);
        if child && !person.was_present() && !has_voice(person) {
            findings.hit("-", path.key("stem")).word("id", &person.id);
        }
    }
}

pub(super) fn kring_klein(case: &Case, findings: &mut Findings) {
    let count = u32::try_from(case.kring().count()).unwrap_or(u32::MAX);
    let least = case.thresholds.kring_ten_minste;
    if count < least {
        findings
            .hit("-", Path::root().key("deelnemers"))
            .number("aantal", count)
            .number("min", least);
    }
}

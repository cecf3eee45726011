//! PRO-001, PRO-002, PRO-003 and PRO-006: the private time belongs to the kring, and the coordinator to nobody.

use std::sync::LazyLock;

use super::super::places::Patterns;
use super::super::tokens::is_dutch;
use super::super::wording::folded;
use super::super::words::List;
use super::super::{Case, Findings};
use crate::model::{DeelnemerId, Zijde};
use crate::path::Path;

/// In the private time the kring is alone: no professional, no coordinator.
pub(super) fn besloten_tijd_zonder_professionals(case: &Case, findings: &mut Findings) {
    let later = Path::root().key("vervolgconferenties");
    let first = case
        .file
        .conferentie
        .iter()
        .map(|c| (Path::root().key("conferentie"), c));
    let others = case
        .file
        .vervolgconferenties
        .iter()
        .enumerate()
        .map(|(i, c)| (later.clone().at(i), c));
    for (path, conference) in first.chain(others) {
        let Some(private) = &conference.besloten_tijd else {
            continue;
        };
        let path = path.key("beslotenTijd").key("aanwezig");
        for (i, id) in private.aanwezig.iter().enumerate() {
            let side = case.person(id).and_then(|d| d.zijde);
            if matches!(side, Some(Zijde::Professional | Zijde::Coordinator)) {
                findings.hit("-", path.clone().at(i)).word("id", id);
            }
        }
    }
}

fn is_coordinator(case: &Case, id: Option<&DeelnemerId>) -> bool {
    id.and_then(|id| case.person(id))
        .is_some_and(|d| d.zijde == Some(Zijde::Coordinator))
}

/// The coordinator gives no help, sets no conditions, judges nothing and works for nobody in the plan.
pub(super) fn coordinator_onafhankelijk(case: &Case, findings: &mut Findings) {
    for (path, help) in case.help() {
        let provider = help.aanbieder.as_ref().and_then(|a| a.deelnemer.as_ref());
        if is_coordinator(case, provider) {
            findings
                .hit("aanbieder", path.key("aanbieder").key("deelnemer"))
                .word("id", &help.id);
        }
    }
    as_professional(case, findings);
    for (path, person) in case
        .people()
        .filter(|(_, d)| d.zijde == Some(Zijde::Coordinator))
    {
        let own = folded(person.organisatie.as_deref().unwrap_or_default());
        if !own.is_empty() && organisations(case).any(|named| folded(named) == own) {
            findings
                .hit("organisatie", path.key("organisatie"))
                .word("id", &person.id);
        }
    }
}

/// Setting conditions, saying that there are none, and judging: the work of a body's professional.
fn as_professional(case: &Case, findings: &mut Findings) {
    for (path, condition) in case.conditions() {
        if is_coordinator(case, condition.gesteld_door.as_ref()) {
            findings
                .hit("voorwaarde", path.key("gesteldDoor"))
                .word("id", &condition.id);
        }
    }
    for (i, body) in case.file.instanties.iter().enumerate() {
        let path = Path::root()
            .key("instanties")
            .at(i)
            .key("geenVoorwaarden")
            .key("door");
        if is_coordinator(
            case,
            body.geen_voorwaarden.as_ref().and_then(|g| g.door.as_ref()),
        ) {
            findings.hit("voorwaarde", path).word("id", &body.id);
        }
    }
    for (i, check) in case.file.toetsen.iter().enumerate() {
        if is_coordinator(case, check.toetser.as_ref()) {
            let path = Path::root().key("toetsen").at(i).key("toetser");
            findings.hit("voorwaarde", path).word("id", &check.id);
        }
    }
}

/// Organisations that the plan names for something else than the coordinator: providers, bodies, professionals.
fn organisations<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a str> {
    let plan = case.plan.hulp_van_buiten.iter();
    let providers = plan.filter_map(|h| h.aanbieder.as_ref()?.organisatie.as_deref());
    let bodies = case
        .file
        .instanties
        .iter()
        .filter_map(|i| i.naam.as_deref());
    let people = case
        .file
        .deelnemers
        .iter()
        .filter(|d| d.zijde == Some(Zijde::Professional));
    providers
        .chain(bodies)
        .chain(people.filter_map(|d| d.organisatie.as_deref()))
}

/// The coordinator's work ends after the follow-up call, so no agreement can rest on the coordinator.
pub(super) fn coordinator_geen_taak(case: &Case, findings: &mut Findings) {
    for (path, agreement) in case.agreements() {
        if is_coordinator(case, agreement.wie.as_ref()) {
            findings.hit("-", path.key("wie")).word("id", &agreement.id);
        }
    }
}

/// Texts in which a report of the private time could slip in.
const READ: [&str; 20] = [
    "deelnemers/*/aanwezig/toelichting",
    "deelnemers/*/toelichting",
    "plan/aanleidingen/*/tekst",
    "plan/afspraken/*/alsHetNietLukt/tekst",
    "plan/afspraken/*/wanneer/binnen",
    "plan/afspraken/*/wanneer/gebeurtenis",
    "plan/afspraken/*/wanneer/toelichting",
    "plan/afspraken/*/wat",
    "plan/bijVerandering",
    "plan/doelen/*/tekst",
    "plan/hoofdvraag",
    "plan/hulpVanBuiten/*/begin/binnen",
    "plan/hulpVanBuiten/*/begin/gebeurtenis",
    "plan/hulpVanBuiten/*/begin/toelichting",
    "plan/hulpVanBuiten/*/duur",
    "plan/hulpVanBuiten/*/vraag",
    "plan/krachten/*/tekst",
    "plan/opDeHoogte/hoe",
    "plan/weerBijElkaar/toelichting",
    "plan/zorgen/*/tekst",
];

/// What the kring decided is written down, never who said or opposed what on the way there.
pub(super) fn geen_verslag_besloten_tijd(case: &Case, findings: &mut Findings) {
    static PATTERNS: LazyLock<Patterns<()>> =
        LazyLock::new(|| Patterns::new(READ.map(|pattern| (pattern, ()))));
    if !is_dutch(case) {
        return;
    }
    PATTERNS.each(case.source, &mut |place, (), text| {
        if case.words.hit(List::Verslag, &text) {
            findings.hit("-", place.path());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::super::places::patterns_of;
    use super::READ;
    use crate::structure::TextKind;

    /// Texts about something else than the private time: names and labels, the professional's texts, how a child
    /// was heard, and what happened before or after.
    const NOT_READ: [&str; 37] = [
        "$schema",
        "antwoorden/*/toelichting",
        "conferentie/informatieronde/*/hoe",
        "conferentie/informatieronde/*/onderwerp",
        "conferentie/plaats",
        "deelnemers/*/contact/adres",
        "deelnemers/*/contact/emailadres",
        "deelnemers/*/contact/telefoonnummer",
        "deelnemers/*/functie",
        "deelnemers/*/naam",
        "deelnemers/*/organisatie",
        "deelnemers/*/registratie/nummer",
        "deelnemers/*/registratie/register",
        "deelnemers/*/relatie",
        "deelnemers/*/stem/hoe",
        "deelnemers/*/wensen",
        "handtekeningen/*/jws",
        "handtekeningen/*/over",
        "instanties/*/gevolg",
        "instanties/*/naam",
        "kader/gemeente",
        "kader/ingrijpen/maatregel",
        "nabellen/*/uitkomst",
        "plan/hulpVanBuiten/*/aanbieder/functie",
        "plan/hulpVanBuiten/*/aanbieder/organisatie",
        "plan/weerBijElkaar/plaats",
        "plan/weerBijElkaar/vorm",
        "toetsen/*/ernstigNadeel/motivering",
        "toetsen/*/oordelen/*/motivering",
        "toetsen/*/veilig/motivering",
        "toetsen/*/wettig/motivering",
        "uitvoering/*/toelichting",
        "vervolgconferenties/*/informatieronde/*/hoe",
        "vervolgconferenties/*/informatieronde/*/onderwerp",
        "vervolgconferenties/*/plaats",
        "voorwaarden/*/bedreiging",
        "voorwaarden/*/tekst",
    ];

    #[test]
    fn every_text_of_the_contract_is_read_or_left_on_purpose() {
        let mut named: Vec<&str> = READ.iter().chain(&NOT_READ).copied().collect();
        named.sort_unstable();
        let mut known = patterns_of(TextKind::Any);
        known.retain(|pattern| !pattern.ends_with("/soort"));
        assert_eq!(known, named);
    }
}

//! Who is in the circle, and who thinks along from their work.

use kringplan_core::model::{AanwezigHoe, Deelnemer, Zijde};

use super::context::Context;
use super::data::{Kring, Mens};
use super::text::{said, with_note};

/// Below this age the age is printed: it says what part someone can have.
pub(super) const ADULT: u8 = 18;

impl Context<'_> {
    pub(super) fn circle(&self) -> Kring {
        let mut people: Vec<&Deelnemer> = self.side(Zijde::Kring).collect();
        people.sort_by_key(|person| rank(person));
        let mensen: Vec<Mens> = people
            .into_iter()
            .map(|person| self.member(person))
            .collect();
        Kring {
            leeg: self.placeholder("kring-leeg", mensen.is_empty()),
            mensen,
            professionals: self
                .side(Zijde::Professional)
                .map(|person| self.professional(person))
                .collect(),
            coordinatoren: self
                .side(Zijde::Coordinator)
                .map(|person| self.coordinator(person))
                .collect(),
        }
    }

    fn member(&self, person: &Deelnemer) -> Mens {
        let age = person
            .leeftijd
            .filter(|age| person.is_hoofdpersoon() || *age < ADULT);
        let age = age.map(|age| self.say("leeftijd", &[("jaren", (&age.to_string()).into())]));
        let authority = (!person.gezag_over.is_empty()).then(|| {
            self.say(
                "gezag-over",
                &[("namen", (&self.names(&person.gezag_over)).into())],
            )
        });
        let represents = (!person.vertegenwoordigt.is_empty()).then(|| {
            self.say(
                "vertegenwoordigt",
                &[("namen", (&self.names(&person.vertegenwoordigt)).into())],
            )
        });
        let relation = [said(person.relatie.as_deref()), age]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        let relation = (!relation.is_empty()).then(|| self.commas(relation));
        Mens {
            naam: self.name(person.id.as_str()),
            nadruk: person.is_hoofdpersoon().then(|| self.word("hoofdpersoon")),
            wie: [
                relation,
                authority,
                represents,
                said(person.toelichting.as_deref()),
            ]
            .into_iter()
            .flatten()
            .collect(),
            erbij: [self.presence(person), self.voice(person)]
                .into_iter()
                .flatten()
                .collect(),
        }
    }

    fn presence(&self, person: &Deelnemer) -> Option<String> {
        let there = person.aanwezig.as_ref()?;
        let how = self.word(match there.hoe? {
            AanwezigHoe::Ja => "erbij-ja",
            AanwezigHoe::Deels => "erbij-deels",
            AanwezigHoe::OpAfstand => "erbij-op-afstand",
            AanwezigHoe::ApartGehoord => "erbij-apart-gehoord",
            AanwezigHoe::Nee => "erbij-nee",
        });
        Some(with_note(how, there.toelichting.as_deref()))
    }

    fn voice(&self, person: &Deelnemer) -> Option<String> {
        let voice = person.stem.as_ref()?;
        let how = said(voice.hoe.as_deref());
        match (how, &voice.steun) {
            (Some(how), Some(helper)) => {
                let helper = self.name(helper.as_str());
                Some(self.say(
                    "stem-met-steun",
                    &[("hoe", (&how).into()), ("steun", (&helper).into())],
                ))
            }
            (None, Some(helper)) => {
                let helper = self.name(helper.as_str());
                Some(self.say("stem-steun", &[("steun", (&helper).into())]))
            }
            (how, None) => how,
        }
    }

    fn coordinator(&self, person: &Deelnemer) -> String {
        let name = self.name(person.id.as_str());
        match said(person.organisatie.as_deref()) {
            Some(organisation) => format!("{name}, {organisation}"),
            None => name,
        }
    }

    fn professional(&self, person: &Deelnemer) -> Mens {
        let id = &person.id;
        let mut roles = self.informed(person);
        if self
            .file
            .voorwaarden
            .iter()
            .any(|v| v.gesteld_door.as_ref() == Some(id))
        {
            roles.push(self.word("rol-voorwaarde"));
        }
        let checks = self.file.toetsen.iter().filter(|t| self.is_past(t.op));
        if checks.into_iter().any(|t| t.toetser.as_ref() == Some(id)) {
            roles.push(self.word("rol-toets"));
        }
        let helps = self
            .help_of_plan()
            .iter()
            .filter(|h| h.aanbieder.as_ref().and_then(|a| a.deelnemer.as_ref()) == Some(id));
        let helps = self.numbers(helps.map(|h| &h.id));
        if !helps.is_empty() {
            roles.push(self.say("rol-hulp", &[("nummers", (&helps).into())]));
        }
        Mens {
            naam: self.name(id.as_str()),
            nadruk: None,
            wie: self.job(person),
            erbij: roles,
        }
    }

    fn informed(&self, person: &Deelnemer) -> Vec<String> {
        let conferences = self
            .file
            .conferentie
            .iter()
            .chain(&self.file.vervolgconferenties);
        let rounds = conferences.flat_map(|c| &c.informatieronde);
        let mine = rounds.filter(|i| i.deelnemer.as_ref() == Some(&person.id));
        let mut lines: Vec<String> = mine
            .map(|info| {
                let about = match said(info.onderwerp.as_deref()) {
                    Some(subject) => {
                        self.say("rol-informatie-over", &[("onderwerp", (&subject).into())])
                    }
                    None => self.word("rol-informatie"),
                };
                with_note(about, info.hoe.as_deref())
            })
            .collect();
        lines.dedup();
        lines
    }
}

/// Main persons first, then parents and who has authority, then the others; else the order of the file.
pub(super) fn rank(person: &Deelnemer) -> u8 {
    match person {
        person if person.is_hoofdpersoon() => 0,
        person if !person.ouder_van.is_empty() || !person.gezag_over.is_empty() => 1,
        _ => 2,
    }
}

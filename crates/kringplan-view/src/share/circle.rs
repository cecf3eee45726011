//! The share of someone of the circle, addressed as "je": what I do, whom I call, how it goes on.

use kringplan_core::model::{Afspraak, Groep, Hulp, Meedoener};

use super::{Bellen, Belpersoon, Deel, Deelpunt, Share, ShareView, has_turn, takes_part};
use crate::circle::ADULT;
use crate::data::Melding;
use crate::labels::File;
use crate::text::said;

/// The part that somebody has in an agreement; the first that fits is where it stands on paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It is mine.
    Owner,
    /// I do some of its days.
    Turn,
    /// I take part.
    With,
    /// I help when it does not work out.
    Fallback,
    /// I look along.
    LooksAlong,
}

/// In the order of the paper, each with its heading.
const PARTS: [(Part, &str); 5] = [
    (Part::Owner, "deel-doen-kop"),
    (Part::Turn, "deel-beurten-kop"),
    (Part::With, "deel-meedoen-kop"),
    (Part::Fallback, "deel-bijspringen-kop"),
    (Part::LooksAlong, "deel-meekijken-kop"),
];

impl Share<'_, '_> {
    pub(super) fn of_circle(&self) -> ShareView {
        let cx = self.cx;
        let mut delen: Vec<Deel> = PARTS
            .iter()
            .filter_map(|(part, heading)| {
                let mine = cx.agreements_of_plan().iter();
                let mine = mine.filter(|agreement| self.part_in(agreement) == Some(*part));
                self.section(heading, mine.map(|a| self.agreement(a)).collect())
            })
            .collect();
        delen.extend(self.help_sections());
        delen.extend(self.what_others_do());
        let inleiding = self.welcome(!delen.is_empty());
        delen.extend(self.roles());
        ShareView {
            blad: self.page(),
            naam: cx.name(self.me.id.as_str()),
            inleiding,
            delen,
            bellen: self.whom_to_call(),
            verder: self.further(),
            nood: self.emergency(),
            woorden: cx.labels.words(&[File::Share]),
        }
    }

    /// The plan is about the main person, who so reads what everybody else does.
    fn what_others_do(&self) -> Option<Deel> {
        if !self.me.is_hoofdpersoon() {
            return None;
        }
        let others = self.cx.agreements_of_plan().iter();
        let others = others.filter(|agreement| self.part_in(agreement).is_none());
        self.section(
            "deel-anderen-kop",
            others.map(|a| self.of_others(a)).collect(),
        )
    }

    /// The emergency lines, and for a child someone to talk to.
    fn emergency(&self) -> Option<Melding> {
        let mut lines = self.cx.emergency()?;
        if self.me.leeftijd.is_some_and(|age| age < ADULT) {
            lines.regels.push(self.cx.word("deel-kindertelefoon"));
        }
        Some(lines)
    }

    /// An agreement stands once, under the part that asks most of this person; its facts name the other parts.
    fn part_in(&self, agreement: &Afspraak) -> Option<Part> {
        let id = self.me.id.as_str();
        let everybody = || agreement.met.contains(&Meedoener::Iedereen);
        let fallback = agreement.als_het_niet_lukt.as_ref();
        let parts = [
            (Part::Owner, self.is_my(agreement.wie.as_ref())),
            (Part::Turn, has_turn(agreement, id)),
            (Part::With, takes_part(agreement, id) || everybody()),
            (
                Part::Fallback,
                fallback.is_some_and(|f| f.wie.iter().any(|who| self.is_me(who.as_str()))),
            ),
            (Part::LooksAlong, self.is_my(agreement.kijkt_mee.as_ref())),
        ];
        parts.into_iter().find_map(|(part, is)| is.then_some(part))
    }

    pub(super) fn section(&self, heading: &str, punten: Vec<Deelpunt>) -> Option<Deel> {
        (!punten.is_empty()).then(|| Deel {
            kop: self.cx.word(heading),
            punten,
            ..Deel::default()
        })
    }

    fn help_sections(&self) -> impl Iterator<Item = Deel> {
        let arranges = |help: &Hulp| self.is_my(help.trekker.as_ref());
        let (mut arranged, mut asked, mut for_me) = (Vec::new(), Vec::new(), Vec::new());
        for help in self.cx.help_of_plan() {
            if arranges(help) {
                arranged.push(self.help(help));
            } else if self.is_asked(help) {
                asked.push(self.help(help));
            } else if help.voor.iter().any(|who| self.is_me(who.as_str())) {
                for_me.push(self.help(help));
            }
        }
        let sections = [
            self.section("deel-regelen-kop", arranged),
            self.section("deel-gevraagd-kop", asked),
            self.section("deel-voor-jou-kop", for_me),
        ];
        sections.into_iter().flatten()
    }

    /// A kind word for the main person, and for who has no agreement of their own.
    fn welcome(&self, has_part: bool) -> Vec<String> {
        let about = self
            .me
            .is_hoofdpersoon()
            .then(|| self.cx.word("deel-hoofdpersoon"));
        let owns = |agreement: &Afspraak| self.is_my(agreement.wie.as_ref());
        let none = (!self.cx.agreements_of_plan().iter().any(owns)).then(|| {
            self.cx.word(match (has_part, self.cx.is_draft()) {
                (true, _) => "deel-helpt-mee",
                (false, true) => "deel-nog-niets",
                (false, false) => "deel-niets",
            })
        });
        about.into_iter().chain(none).collect()
    }

    fn group(&self) -> Option<&Groep> {
        self.cx.plan?.groep.as_ref()
    }

    fn roles(&self) -> Option<Deel> {
        let group = self.group();
        let informs = self.cx.plan.and_then(|plan| plan.op_de_hoogte.as_ref());
        let has = [
            (
                "deel-rol-aanspreekpunt",
                group.is_some_and(|g| self.is_my(g.aanspreekpunt.as_ref())),
            ),
            (
                "deel-rol-roept-bijeen",
                group.is_some_and(|g| self.is_my(g.roept_bijeen.as_ref())),
            ),
            (
                "deel-rol-groep",
                group.is_some_and(|g| g.leden.iter().any(|who| self.is_me(who.as_str()))),
            ),
            (
                "deel-rol-hoogte",
                informs.is_some_and(|i| self.is_my(i.wie.as_ref())),
            ),
        ];
        let regels: Vec<String> = has
            .into_iter()
            .filter(|(_, is)| *is)
            .map(|(id, _)| self.cx.word(id))
            .collect();
        (!regels.is_empty()).then(|| Deel {
            kop: self.cx.word("deel-rol-kop"),
            regels,
            ..Deel::default()
        })
    }

    fn whom_to_call(&self) -> Option<Bellen> {
        let group = self.group()?;
        let (contact, convenor) = (group.aanspreekpunt.as_ref(), group.roept_bijeen.as_ref());
        let mensen: Vec<Belpersoon> = if contact.is_some() && contact == convenor {
            contact
                .map(|id| self.to_call("deel-rol-beide", id.as_str()))
                .into_iter()
                .collect()
        } else {
            let contact = contact.map(|id| self.to_call("term-aanspreekpunt", id.as_str()));
            let convenor = convenor.map(|id| self.to_call("term-roept-bijeen", id.as_str()));
            contact.into_iter().chain(convenor).collect()
        };
        (!mensen.is_empty()).then(|| Bellen {
            kop: self.cx.word("deel-bellen-kop"),
            zin: mensen
                .iter()
                .any(|person| person.zelf.is_none())
                .then(|| self.cx.word("deel-bellen-zin")),
            mensen,
        })
    }

    /// Somebody to call; where that is the reader, there is nothing to call.
    pub(super) fn to_call(&self, role: &str, id: &str) -> Belpersoon {
        let me = self.is_me(id);
        Belpersoon {
            rol: self.cx.word(role),
            naam: self.cx.name(id),
            telefoon: self.telephone(id).filter(|_| !me),
            zelf: me.then(|| self.cx.word("deel-dat-ben-jij")),
        }
    }

    fn further(&self) -> Vec<Deel> {
        let changes = self
            .cx
            .plan
            .and_then(|plan| said(plan.bij_verandering.as_deref()));
        let sections = [
            self.sentences("verandering-kop", changes.into_iter().collect()),
            self.sentences("hoogte-kop", self.informed()),
            self.when_the_group_meets(),
            self.sentences("weer-kop", self.next_meeting()),
        ];
        sections.into_iter().flatten().collect()
    }

    fn sentences(&self, heading: &str, regels: Vec<String>) -> Option<Deel> {
        (!regels.is_empty()).then(|| Deel {
            kop: self.cx.word(heading),
            regels,
            ..Deel::default()
        })
    }

    fn informed(&self) -> Vec<String> {
        let Some(informed) = self.cx.plan.and_then(|plan| plan.op_de_hoogte.as_ref()) else {
            return Vec::new();
        };
        let who = informed.wie.as_ref().map(|id| {
            if self.is_me(id.as_str()) {
                return self.cx.word("deel-hoogte-jij");
            }
            let name = self.cx.name(id.as_str());
            self.cx.say("hoogte-wie", &[("naam", (&name).into())])
        });
        said(informed.hoe.as_deref())
            .into_iter()
            .chain(who)
            .collect()
    }

    fn when_the_group_meets(&self) -> Option<Deel> {
        let triggers = self.cx.plan?.aanleidingen.iter();
        let punten: Vec<Deelpunt> = triggers
            .filter_map(|trigger| {
                Some(Deelpunt {
                    nummer: trigger.id.to_string(),
                    tekst: said(trigger.tekst.as_deref())?,
                    feiten: Vec::new(),
                })
            })
            .collect();
        let within = self.group().and_then(|group| group.binnen_dagen);
        let sentence = match (punten.is_empty(), within) {
            (true, None) => return None,
            (false, None) => self.cx.word("deel-groep-komt"),
            (no_triggers, Some(days)) => {
                let id = if no_triggers {
                    "deel-groep-binnen"
                } else {
                    "deel-groep-komt-binnen"
                };
                self.cx.say(id, &[("aantal", u32::from(days).into())])
            }
        };
        Some(Deel {
            kop: self.cx.word("deel-groep-kop"),
            regels: vec![sentence],
            punten,
        })
    }

    /// Day and time, and where, on one line.
    fn next_meeting(&self) -> Vec<String> {
        let Some(meeting) = self.cx.plan.and_then(|plan| plan.weer_bij_elkaar.as_ref()) else {
            return Vec::new();
        };
        let moment = self.cx.moment_of(meeting);
        let place = [&meeting.plaats, &meeting.vorm, &meeting.toelichting];
        let place = place.into_iter().filter_map(|text| said(text.as_deref()));
        let parts: Vec<String> = moment.into_iter().chain(place).collect();
        let sentence = (!parts.is_empty()).then(|| self.cx.commas(parts));
        sentence.into_iter().collect()
    }
}

//! How it goes on: informing each other, the group, triggers, the next meeting.

use kringplan_core::model::{WeerBijElkaar, Werkwijze};

use super::context::Context;
use super::data::{Feit, Feiten, Punt, Stuk, Verder, Weer};
use super::text::said;

impl Context<'_> {
    pub(super) fn further(&self) -> Verder {
        Verder {
            hoogte: self.informed_each_other(),
            verandering: self.on_change(),
            groep: self.group(),
            aanleidingen: self.numbered("aanleidingen-leeg", self.triggers()),
            weer: self.meeting_again(),
            vervolg: self.follow_up().iter().map(|id| self.word(id)).collect(),
        }
    }

    /// A circle that had a conference can go back to its coordinator; another can still ask for one.
    fn follow_up(&self) -> &'static [&'static str] {
        match self.file.kader.werkwijze() {
            Werkwijze::EigenKracht => &["vervolg-1", "vervolg-2", "vervolg-3"],
            Werkwijze::Vrij => &["vervolg-1", "vervolg-vrij"],
        }
    }

    fn informed_each_other(&self) -> Stuk {
        let informed = self.plan.and_then(|plan| plan.op_de_hoogte.as_ref());
        let how = informed.and_then(|i| said(i.hoe.as_deref()));
        let who = informed
            .and_then(|i| i.wie.as_ref())
            .map(|id| self.say("hoogte-wie", &[("naam", (&self.name(id.as_str())).into())]));
        let regels: Vec<String> = how.into_iter().chain(who).collect();
        Stuk {
            leeg: self.placeholder("hoogte-leeg", regels.is_empty()),
            regels,
        }
    }

    fn on_change(&self) -> Stuk {
        let text = self
            .plan
            .and_then(|plan| said(plan.bij_verandering.as_deref()));
        Stuk {
            leeg: self.placeholder("verandering-leeg", text.is_none()),
            regels: text.into_iter().collect(),
        }
    }

    fn group(&self) -> Feiten {
        let feiten = self.plan.and_then(|plan| plan.groep.as_ref()).map(|group| {
            let members = (!group.leden.is_empty())
                .then(|| self.fact("term-leden", self.names(&group.leden)));
            let convenor = group.roept_bijeen.as_ref();
            let convenor =
                convenor.map(|id| self.fact("term-roept-bijeen", self.name(id.as_str())));
            let term = group.binnen_dagen.map(|days| {
                self.fact(
                    "term-binnen",
                    self.say("binnen-dagen", &[("aantal", u32::from(days).into())]),
                )
            });
            let contact = group.aanspreekpunt.as_ref().map(|id| {
                let name = self.name(id.as_str());
                self.fact(
                    "term-aanspreekpunt",
                    self.say("aanspreekpunt-uitleg", &[("naam", (&name).into())]),
                )
            });
            [members, convenor, term, contact]
                .into_iter()
                .flatten()
                .collect::<Vec<Feit>>()
        });
        let feiten = feiten.unwrap_or_default();
        Feiten {
            leeg: self.placeholder("groep-leeg", feiten.is_empty()),
            feiten,
        }
    }

    fn triggers(&self) -> impl Iterator<Item = Punt> {
        let triggers = self
            .plan
            .map(|plan| plan.aanleidingen.as_slice())
            .unwrap_or_default();
        triggers.iter().map(|trigger| Punt {
            nummer: trigger.id.to_string(),
            tekst: said(trigger.tekst.as_deref()).unwrap_or_default(),
            noten: Vec::new(),
        })
    }

    fn meeting_again(&self) -> Weer {
        let meeting = self.plan.and_then(|plan| plan.weer_bij_elkaar.as_ref());
        let dated = meeting.filter(|meeting| meeting.op.is_some());
        let datum = dated.and_then(|meeting| self.moment_of(meeting));
        let details = meeting
            .map(|m| [&m.plaats, &m.vorm, &m.toelichting])
            .into_iter()
            .flatten();
        let mut regels: Vec<String> = details.filter_map(|text| said(text.as_deref())).collect();
        regels.extend(self.calls());
        Weer {
            leeg: self.placeholder("weer-leeg", meeting.is_none()),
            datum,
            regels,
        }
    }

    /// Day and time of a meeting, as far as they are known.
    pub(super) fn moment_of(&self, meeting: &WeerBijElkaar) -> Option<String> {
        let day = meeting.op.map(|day| self.long_date(day));
        let parts: Vec<String> = day.into_iter().chain(self.time_of(meeting)).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// "om 19.30 uur".
    pub(super) fn time_of(&self, meeting: &WeerBijElkaar) -> Option<String> {
        let time = self.clock(meeting.tijd?);
        Some(self.say("tijd-om", &[("tijd", (&time).into())]))
    }

    fn calls(&self) -> impl Iterator<Item = String> {
        self.file.nabellen.iter().filter_map(|call| {
            let (label, day) = match call.gebeld_op.filter(|day| self.is_past(Some(*day))) {
                Some(day) => ("nagebeld", day),
                None => ("nabellen", call.afgesproken_op?),
            };
            Some(self.say(label, &[("datum", (&self.long_date(day)).into())]))
        })
    }
}

//! The lines of the page: who does what, in full and shortened.

use kringplan_core::model::{Afspraak, Beurt, Elke, Meedoener, Moment, Ritme, Wanneer, Weekdag};

use super::Weekregel;
use super::current::{last_day, next_time};
use super::days::{Place, number, place};
use crate::context::Context;
use crate::text::{said, shortened};

/// Length of what someone does where room is short.
const SHORT: usize = 60;
/// Length where there is hardly any.
const SHORTEST: usize = 30;
/// Length of what the circle adds about a moment.
const NOTE: usize = 90;

/// A line, and where it belongs.
pub(super) struct Line<'a> {
    pub(super) id: &'a str,
    pub(super) shown: Weekregel,
    /// It does not say what, because visitors need not know.
    pub(super) hides: bool,
    at: At,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Day(u32),
    Daily,
    Beside,
}

/// All lines of the page.
pub(super) struct Lines<'a>(Vec<Line<'a>>);

impl<'a> Lines<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn all(&self) -> Vec<&Line<'a>> {
        self.0.iter().collect()
    }

    pub(super) fn on(&self, day: u32) -> Vec<&Line<'a>> {
        self.at(At::Day(day))
    }

    pub(super) fn daily(&self) -> Vec<&Line<'a>> {
        self.at(At::Daily)
    }

    pub(super) fn others(&self) -> Vec<&Line<'a>> {
        self.at(At::Beside)
    }

    fn at(&self, at: At) -> Vec<&Line<'a>> {
        self.0.iter().filter(|line| line.at == at).collect()
    }
}

impl<'a> Context<'a> {
    pub(super) fn lines(&self) -> Lines<'a> {
        Lines(self.current().flat_map(|a| self.lines_of(a)).collect())
    }

    fn lines_of(&self, agreement: &'a Afspraak) -> Vec<Line<'a>> {
        let line = |at, day, turn| Line {
            id: agreement.id.as_str(),
            shown: self.line(agreement, day, turn, at),
            hides: self.is_discreet(agreement),
            at,
        };
        match place(agreement) {
            Place::Daily => vec![line(At::Daily, None, None)],
            Place::Beside => vec![line(At::Beside, None, None)],
            Place::Days(days) => {
                let one = |(day, turn)| line(At::Day(number(day)), Some(day), turn);
                days.into_iter().map(one).collect()
            }
        }
    }

    fn line(
        &self,
        agreement: &Afspraak,
        day: Option<Weekdag>,
        turn: Option<&Beurt>,
        at: At,
    ) -> Weekregel {
        let what = if self.is_discreet(agreement) {
            self.discreetly(agreement)
        } else {
            said(agreement.wat.as_deref()).unwrap_or_else(|| self.word("wat-nog-niet"))
        };
        let when = agreement.wanneer.as_ref();
        let moment = match at {
            _ if self.is_discreet(agreement) => {
                let event = agreement.wanneer.as_ref().is_some_and(waits_for_an_event);
                event.then(|| self.word("koelkast-in-plan"))
            }
            At::Beside => self.beside(when),
            At::Day(_) | At::Daily => self.at_time(when),
        };
        Weekregel {
            nummer: agreement.id.to_string(),
            wie: self.who(agreement, turn),
            wat_kort: shortened(&what, SHORT),
            wat_kortst: shortened(&what, SHORTEST),
            wat: what,
            wanneer: moment,
            noten: when
                .filter(|_| !self.is_discreet(agreement))
                .map(|when| self.limits(when, day))
                .unwrap_or_default(),
            erbij: self.besides(agreement, turn.is_some()),
        }
    }

    /// Where safety is at stake, what people do once or in a crisis is not for visitors, who may be the danger: who
    /// and which number is enough to find it in the plan. What comes every week is what the page is for.
    fn is_discreet(&self, agreement: &Afspraak) -> bool {
        self.file.safety_is_at_stake() && matches!(place(agreement), Place::Beside)
    }

    /// What a visitor reads instead: "als het nodig is", or "zie het plan".
    fn discreetly(&self, agreement: &Afspraak) -> String {
        let event = agreement.wanneer.as_ref().is_some_and(waits_for_an_event);
        self.word(if event {
            "koelkast-als-nodig"
        } else {
            "koelkast-in-plan"
        })
    }

    /// Whose turn it is; else those who take turns without days; else the owner.
    fn who(&self, agreement: &Afspraak, turn: Option<&Beurt>) -> String {
        let nobody = || self.word("wie-nog-niet");
        if let Some(turn) = turn {
            let who = turn.wie.as_ref();
            return who.map_or_else(nobody, |id| self.name(id.as_str()));
        }
        let undated = agreement.beurten.iter().all(|turn| turn.dagen.is_empty());
        let taking = agreement
            .beurten
            .iter()
            .filter_map(|turn| turn.wie.as_ref());
        let taking: Vec<_> = taking.filter(|_| undated).collect();
        if !taking.is_empty() {
            return self.names(&taking);
        }
        let owner = agreement.wie.as_ref();
        owner.map_or_else(nobody, |id| self.name(id.as_str()))
    }

    /// With whom, where nobody's turn says so already, and what the circle adds about the moment.
    fn besides(&self, agreement: &Afspraak, is_turn: bool) -> Vec<String> {
        let with = agreement.met.iter().map(|who| match who {
            Meedoener::Iedereen => self.word("wie-iedereen"),
            Meedoener::Deelnemer(id) => self.name(id.as_str()),
        });
        let hidden = is_turn || self.is_discreet(agreement);
        let with = self.list(with.filter(|_| !hidden));
        let with = (!with.is_empty()).then(|| self.say("wie-met", &[("namen", (&with).into())]));
        // What is added to an event can name the worry behind it.
        let when = agreement.wanneer.as_ref();
        let when = when.filter(|when| !waits_for_an_event(when) && !self.is_discreet(agreement));
        let note = when.and_then(|when| said(when.toelichting.as_deref()));
        let note = note.map(|note| shortened(&note, NOTE));
        with.into_iter().chain(note).collect()
    }

    /// "om 7.45 uur".
    fn at_time(&self, when: Option<&Wanneer>) -> Option<String> {
        match &when?.moment {
            Moment::Ritme(Ritme {
                tijd: Some(time), ..
            }) => Some(self.time(*time)),
            Moment::Zodra { .. } => Some(self.word("koelkast-als-nodig")),
            _ => None,
        }
    }

    /// When, for what does not stand under a day. Visitors need not know which event is waited for.
    fn beside(&self, when: Option<&Wanneer>) -> Option<String> {
        match when.map(|when| &when.moment) {
            Some(Moment::Zodra { .. }) => Some(self.word("koelkast-als-nodig")),
            // From when and until when stand with it.
            Some(Moment::Periode { .. }) => None,
            _ => Some(self.when_or_not_yet(when).main),
        }
    }

    /// Every how many weeks and the next time, from when, until when.
    fn limits(&self, when: &Wanneer, day: Option<Weekdag>) -> Vec<String> {
        let today = self.facts.day;
        let mut limits = Vec::new();
        let rhythm = match &when.moment {
            Moment::Ritme(rhythm) => Some(rhythm),
            Moment::Periode { .. } | Moment::Zodra { .. } => None,
            _ => return limits,
        };
        if let (Some(rhythm), Some(day)) = (rhythm, day)
            && let Elke::Weken(weeks, _) = &rhythm.elke
            && weeks.get() > 1
        {
            limits.push(self.say("elke-week", &[("aantal", u32::from(weeks.get()).into())]));
            let next = next_time(rhythm, day, today);
            limits.extend(next.map(|next| {
                self.say("koelkast-volgende", &[("datum", (&self.date(next)).into())])
            }));
        }
        let from = when.first_day().filter(|first| *first > today);
        limits.extend(
            from.map(|first| self.say("wanneer-vanaf", &[("vanaf", (&self.date(first)).into())])),
        );
        limits.extend(
            last_day(when)
                .map(|last| self.say("wanneer-tot-en-met", &[("tot", (&self.date(last)).into())])),
        );
        limits
    }
}

fn waits_for_an_event(when: &Wanneer) -> bool {
    matches!(when.moment, Moment::Zodra { .. })
}

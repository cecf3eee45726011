//! Which agreements still run on the reference date, and until when.

use chrono::{Datelike, Days, Months, NaiveDate};
use kringplan_core::model::{
    Afspraak, Einde, Elke, Moment, Ritme, UitvoeringStand, Wanneer, Weekdag,
};

use super::days::number;
use crate::context::Context;

impl<'a> Context<'a> {
    /// The agreements that are neither over nor done with, in the order of the plan.
    pub(super) fn current(&self) -> impl Iterator<Item = &'a Afspraak> {
        self.agreements_of_plan()
            .iter()
            .filter(|a| !self.is_over(a) && !self.is_finished(a))
    }

    fn is_over(&self, agreement: &Afspraak) -> bool {
        let last = agreement.wanneer.as_ref().and_then(last_day);
        last.is_some_and(|last| last < self.facts.day)
    }

    /// Done or stopped, as was last said of this version.
    fn is_finished(&self, agreement: &Afspraak) -> bool {
        matches!(
            self.last_progress(agreement.id.as_str()),
            Some((UitvoeringStand::Gedaan | UitvoeringStand::Gestopt, _))
        )
    }
}

/// The last day of a moment, counted out for a rhythm that comes a number of times.
pub(super) fn last_day(when: &Wanneer) -> Option<NaiveDate> {
    match &when.moment {
        Moment::Ritme(rhythm) => rhythm_end(rhythm),
        _ => when.last_day(),
    }
}

/// The last day of a rhythm.
pub(super) fn rhythm_end(rhythm: &Ritme) -> Option<NaiveDate> {
    let times = match rhythm.einde {
        Einde::Open => return None,
        Einde::Tot(day) => return Some(day),
        Einde::Keer(times) => u32::from(times.get()),
    };
    let steps = times.saturating_sub(1);
    let later = |days: u64| rhythm.vanaf.checked_add_days(Days::new(days));
    match &rhythm.elke {
        Elke::Dagen(n) => later(u64::from(steps) * u64::from(n.get())),
        Elke::Maanden(n) => rhythm
            .vanaf
            .checked_add_months(Months::new(steps.saturating_mul(u32::from(n.get())))),
        Elke::Weken(n, days) if days.is_empty() => later(7 * u64::from(steps) * u64::from(n.get())),
        Elke::Weken(_, days) => {
            let all = std::iter::successors(rhythm.vanaf.into(), |day| day.succ_opt());
            let on = all.filter(|day| days.iter().any(|wanted| falls_on(rhythm, *day, *wanted)));
            on.take(usize::try_from(times).unwrap_or(usize::MAX)).last()
        }
    }
}

/// The first day from `from` on at which a rhythm of weeks comes at this weekday.
pub(super) fn next_time(rhythm: &Ritme, weekday: Weekdag, from: NaiveDate) -> Option<NaiveDate> {
    let Elke::Weken(weeks, _) = &rhythm.elke else {
        return None;
    };
    let span = 7 * (usize::from(weeks.get()) + 1);
    let days = std::iter::successors(Some(from.max(rhythm.vanaf)), |day| day.succ_opt());
    let mut days = days.take(span);
    let next = days.find(|day| falls_on(rhythm, *day, weekday))?;
    rhythm_end(rhythm)
        .is_none_or(|end| next <= end)
        .then_some(next)
}

/// Weeks are counted from the Monday of the first one, as in RFC 5545.
fn falls_on(rhythm: &Ritme, day: NaiveDate, weekday: Weekdag) -> bool {
    let Elke::Weken(weeks, _) = &rhythm.elke else {
        return false;
    };
    let monday = |day: NaiveDate| {
        i64::from(day.num_days_from_ce()) - i64::from(day.weekday().num_days_from_monday())
    };
    let apart = (monday(day) - monday(rhythm.vanaf)) / 7;
    day.weekday().number_from_monday() == number(weekday) && apart % i64::from(weeks.get()) == 0
}

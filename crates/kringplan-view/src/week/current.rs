//! Which agreements still run on the reference date, and until when.

use chrono::{Datelike, Days, Months, NaiveDate};
use kringplan_core::model::{
    Afspraak, Einde, Elke, Moment, Ritme, UitvoeringStand, Wanneer, Weekdag,
};

use super::days::number;
use crate::context::Context;

/// A rhythm that goes on longer than a calendar of four digits has no end that anyone need know.
const LAST_YEAR: i32 = 9999;

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
        Elke::Weken(n, days) => week_end(rhythm, n.get(), days, times),
    }
    .filter(|end| end.year() <= LAST_YEAR)
}

/// The last of so many days of a rhythm of weeks: the days of the first week that are left, then whole weeks.
fn week_end(rhythm: &Ritme, weeks: u16, days: &[Weekdag], times: u32) -> Option<NaiveDate> {
    let first = rhythm.vanaf;
    let monday =
        first.checked_sub_days(Days::new(first.weekday().num_days_from_monday().into()))?;
    let mut numbers: Vec<u32> = days.iter().map(|day| number(*day)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let left = numbers
        .iter()
        .filter(|day| **day >= first.weekday().number_from_monday());
    let left: Vec<u32> = left.copied().collect();
    let day_of = |week: u64, day: u32| {
        let days = 7 * u64::from(weeks) * week + u64::from(day) - 1;
        monday.checked_add_days(Days::new(days))
    };
    let times = usize::try_from(times).ok()?.checked_sub(1)?;
    if let Some(day) = left.get(times) {
        return day_of(0, *day);
    }
    let later = times - left.len();
    let week = u64::try_from(later / numbers.len()).ok()? + 1;
    day_of(week, *numbers.get(later % numbers.len())?)
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

//! Days that offices work, computed for every year.
//!
//! Terms in a law follow the Algemene termijnenwet (ATW), so this calendar does too, also where an office is open:
//! article 3 names 5 May in every year (not once in five years) and puts Good Friday beside the public holidays.
//! Koningsdag is 27 April, or the Saturday before when that is a Sunday. Days that the government adds for a single
//! year (article 3 lid 3, such as the Friday after Ascension Day) cannot be computed and count as working days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The days of the week in Dutch.
pub(super) const WEEKDAYS: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

/// The months in Dutch.
pub(super) const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Easter Sunday (Gregorian, Meeus/Jones/Butcher).
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(n / 31).ok()?,
        u32::try_from(n % 31 + 1).ok()?,
    )
}

/// The day on which the king's birthday is celebrated.
#[must_use]
pub fn koningsdag(year: i32) -> Option<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year, 4, 27)?;
    if day.weekday() == Weekday::Sun {
        day.pred_opt()
    } else {
        Some(day)
    }
}

/// The public holidays of the year (ATW article 3), with Good Friday, in order.
#[must_use]
pub fn holidays(year: i32) -> Vec<NaiveDate> {
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let after_easter = |days| easter(year).and_then(|e| e.checked_add_days(Days::new(days)));
    let good_friday = easter(year).and_then(|e| e.checked_sub_days(Days::new(2)));
    let mut days: Vec<NaiveDate> = [
        fixed(1, 1),
        good_friday,
        after_easter(1),
        koningsdag(year),
        fixed(5, 5),
        after_easter(39),
        after_easter(50),
        fixed(12, 25),
        fixed(12, 26),
    ]
    .into_iter()
    .flatten()
    .collect();
    days.sort_unstable();
    days
}

/// No Saturday, Sunday or public holiday.
#[must_use]
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays(day.year()).contains(&day)
}

/// Working days after `from`, up to and including `to`; 0 when `to` is not later. Counts no further than a year.
#[must_use]
pub fn working_days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = from
        .iter_days()
        .skip(1)
        .take(366)
        .take_while(|day| *day <= to);
    u32::try_from(days.filter(|day| is_working_day(*day)).count()).unwrap_or(u32::MAX)
}

/// The last day of a term of so many days in a law: it ends on a working day (ATW article 1), and a term of three
/// days or more holds at least two working days (article 2).
#[must_use]
pub fn term_end(from: NaiveDate, days: u32) -> NaiveDate {
    let plain = from
        .checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(from);
    let enough = |day: &NaiveDate| days < 3 || working_days_between(from, *day) >= 2;
    plain
        .iter_days()
        .take(31)
        .find(|day| is_working_day(*day) && enough(day))
        .unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Good Friday, Easter Monday, Koningsdag, Ascension Day, Whit Monday.
    const MOVING: [[&str; 5]; 12] = [
        [
            "2024-03-29",
            "2024-04-01",
            "2024-04-27",
            "2024-05-09",
            "2024-05-20",
        ],
        [
            "2025-04-18",
            "2025-04-21",
            "2025-04-26",
            "2025-05-29",
            "2025-06-09",
        ],
        [
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-14",
            "2026-05-25",
        ],
        [
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-06",
            "2027-05-17",
        ],
        [
            "2028-04-14",
            "2028-04-17",
            "2028-04-27",
            "2028-05-25",
            "2028-06-05",
        ],
        [
            "2029-03-30",
            "2029-04-02",
            "2029-04-27",
            "2029-05-10",
            "2029-05-21",
        ],
        [
            "2030-04-19",
            "2030-04-22",
            "2030-04-27",
            "2030-05-30",
            "2030-06-10",
        ],
        [
            "2031-04-11",
            "2031-04-14",
            "2031-04-26",
            "2031-05-22",
            "2031-06-02",
        ],
        [
            "2032-03-26",
            "2032-03-29",
            "2032-04-27",
            "2032-05-06",
            "2032-05-17",
        ],
        [
            "2033-04-15",
            "2033-04-18",
            "2033-04-27",
            "2033-05-26",
            "2033-06-06",
        ],
        [
            "2034-04-07",
            "2034-04-10",
            "2034-04-27",
            "2034-05-18",
            "2034-05-29",
        ],
        [
            "2035-03-23",
            "2035-03-26",
            "2035-04-27",
            "2035-05-03",
            "2035-05-14",
        ],
    ];

    #[test]
    fn holidays_of_2024_to_2035() {
        for (year, moving) in (2024..).zip(MOVING) {
            let fixed = [(1, 1), (5, 5), (12, 25), (12, 26)]
                .map(|(m, d)| NaiveDate::from_ymd_opt(year, m, d).unwrap());
            let mut expected: Vec<NaiveDate> = moving.iter().map(|d| day(d)).chain(fixed).collect();
            expected.sort_unstable();
            assert_eq!(holidays(year), expected, "{year}");
        }
    }

    #[test]
    fn offices_work_on_other_days() {
        for closed in [
            "2026-03-14",
            "2026-03-15",
            "2026-04-03",
            "2026-04-06",
            "2026-05-05",
            "2027-12-27",
        ] {
            assert_eq!(
                is_working_day(day(closed)),
                closed == "2027-12-27",
                "{closed}"
            );
        }
        // Ascension Day on a Thursday: the Friday after it is not in the law.
        assert!(is_working_day(day("2026-05-15")));
        // Koningsdag moved to Saturday 26 April 2025; Monday is an ordinary day.
        assert!(is_working_day(day("2025-04-28")));
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        for (from, to, count) in [
            ("2026-03-16", "2026-03-19", 3),
            ("2026-03-13", "2026-03-16", 1),
            ("2026-04-02", "2026-04-09", 3),
            ("2026-04-02", "2026-04-10", 4),
            ("2026-12-24", "2026-12-28", 1),
            ("2030-12-31", "2031-01-02", 1),
            ("2026-03-16", "2026-03-16", 0),
            ("2026-03-16", "2026-03-13", 0),
        ] {
            assert_eq!(
                working_days_between(day(from), day(to)),
                count,
                "{from} {to}"
            );
        }
    }

    #[test]
    fn terms_end_on_a_working_day() {
        for (from, days, end) in [
            ("2026-05-04", 7, "2026-05-11"),
            ("2026-05-02", 7, "2026-05-11"),
            ("2026-03-02", 3, "2026-03-05"),
            ("2026-03-04", 3, "2026-03-09"),
            ("2026-03-06", 3, "2026-03-10"),
            ("2026-04-02", 3, "2026-04-08"),
        ] {
            assert_eq!(term_end(day(from), days), day(end), "{from} + {days}");
        }
    }
}

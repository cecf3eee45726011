//! Days and moments in words.

use chrono::{Datelike, NaiveDate};
use kringplan_core::model::{Einde, Elke, Kloktijd, Moment, Ritme, Tijdvak, Wanneer, Weekdag};

use super::context::Context;
use super::text::said;

/// A moment in words: the moment itself, and lines that belong under it.
pub(super) struct When {
    pub(super) main: String,
    pub(super) under: Vec<String>,
}

impl Context<'_> {
    /// "zaterdag 14 maart 2026".
    pub(super) fn long_date(&self, day: NaiveDate) -> String {
        let weekday = self.word(&format!("weekdag-{}", day.weekday().number_from_monday()));
        self.date_in("datum-lang", &weekday, day)
    }

    /// "14 maart 2026".
    pub(super) fn date(&self, day: NaiveDate) -> String {
        self.date_in("datum-kort", "", day)
    }

    fn date_in(&self, form: &str, weekday: &str, day: NaiveDate) -> String {
        let month = self.word(&format!("maand-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say(
            form,
            &[
                ("weekdag", weekday.into()),
                ("dag", (&number).into()),
                ("maand", (&month).into()),
                ("jaar", (&year).into()),
            ],
        )
    }

    /// "12, 14 en 19 mei 2026": what days share is said once.
    fn dates(&self, days: &[NaiveDate]) -> String {
        let last = days.last();
        let said = days.iter().enumerate().map(|(i, day)| {
            let next = days.get(i + 1);
            if next.is_some_and(|next| (next.year(), next.month()) == (day.year(), day.month())) {
                day.day().to_string()
            } else if last.is_some_and(|last| last.year() == day.year() && last != day) {
                self.date_in("datum-zonder-jaar", "", *day)
            } else {
                self.date(*day)
            }
        });
        self.list(said)
    }

    pub(super) fn weekday(&self, day: Weekdag) -> String {
        self.word(&format!("weekdag-{}", number(day)))
    }

    pub(super) fn weekdays(&self, days: &[Weekdag]) -> String {
        self.list(days.iter().map(|day| self.weekday(*day)))
    }

    /// The days as they stand after "every" or "on", which some languages say differently.
    pub(super) fn on_weekdays(&self, days: &[Weekdag]) -> String {
        self.list(
            days.iter()
                .map(|day| self.word(&format!("op-weekdag-{}", number(*day)))),
        )
    }

    pub(super) fn clock(&self, time: Kloktijd) -> String {
        let (hour, minute) = time.hour_minute();
        let (hour, minute) = (format!("{hour:02}"), format!("{minute:02}"));
        self.say(
            "klok",
            &[("uur", (&hour).into()), ("minuut", (&minute).into())],
        )
    }

    /// A moment in words.
    pub(super) fn when(&self, when: &Wanneer) -> When {
        let mut said_when = match &when.moment {
            Moment::Ritme(rhythm) => self.rhythm(rhythm),
            Moment::Zodra {
                gebeurtenis,
                vanaf,
                binnen,
            } => {
                let main = self.say(
                    "wanneer-zodra",
                    &[(
                        "gebeurtenis",
                        (&said(Some(gebeurtenis)).unwrap_or_default()).into(),
                    )],
                );
                let within = said(binnen.as_deref())
                    .map(|term| self.say("wanneer-binnen", &[("termijn", (&term).into())]));
                let from = vanaf.map(|day| self.from(day));
                When {
                    main,
                    under: within.into_iter().chain(from).collect(),
                }
            }
            moment => When {
                main: self.simple(moment),
                under: Vec::new(),
            },
        };
        said_when.under.extend(said(when.toelichting.as_deref()));
        said_when
    }

    fn simple(&self, moment: &Moment) -> String {
        let day =
            |id: &str, day: NaiveDate| self.say(id, &[("datum", (&self.long_date(day)).into())]);
        match moment {
            Moment::Datum(op) => day("wanneer-datum", *op),
            Moment::Uiterlijk(op) => day("wanneer-uiterlijk", *op),
            Moment::Data(days) => {
                self.say("wanneer-data", &[("dagen", (&self.dates(days)).into())])
            }
            Moment::Periode {
                vanaf,
                tot: Some(tot),
            } => self.say(
                "wanneer-van-tot",
                &[
                    ("vanaf", (&self.long_date(*vanaf)).into()),
                    ("tot", (&self.long_date(*tot)).into()),
                ],
            ),
            Moment::Periode { vanaf, tot: None } => self.from(*vanaf),
            Moment::Open | Moment::Ritme(_) | Moment::Zodra { .. } => self.word("wanneer-open"),
        }
    }

    fn from(&self, day: NaiveDate) -> String {
        self.say("wanneer-vanaf", &[("vanaf", (&self.long_date(day)).into())])
    }

    fn rhythm(&self, rhythm: &Ritme) -> When {
        let often = self.how_often(&rhythm.elke);
        let main = match rhythm.tijd {
            Some(time) => format!("{often} {}", self.time(time)),
            None => often,
        };
        let mut under = vec![self.from(rhythm.vanaf)];
        match rhythm.einde {
            Einde::Open => {}
            Einde::Tot(day) => {
                under.push(self.say(
                    "wanneer-tot-en-met",
                    &[("tot", (&self.long_date(day)).into())],
                ));
            }
            Einde::Keer(times) => {
                under.push(self.say("aantal-keer", &[("aantal", u32::from(times.get()).into())]));
            }
        }
        When { main, under }
    }

    fn how_often(&self, every: &Elke) -> String {
        let number = |n: &std::num::NonZeroU16| u32::from(n.get()).into();
        match every {
            Elke::Dagen(n) => self.say("elke-dag", &[("aantal", number(n))]),
            Elke::Weken(n, days) if days.is_empty() => {
                self.say("elke-week", &[("aantal", number(n))])
            }
            Elke::Weken(n, days) => self.say(
                "elke-week-op",
                &[
                    ("aantal", number(n)),
                    ("dagen", (&self.weekdays(days)).into()),
                    ("opDagen", (&self.on_weekdays(days)).into()),
                ],
            ),
            Elke::Maanden(n) => self.say("elke-maand", &[("aantal", number(n))]),
        }
    }

    pub(super) fn time(&self, time: Tijdvak) -> String {
        let from = self.clock(time.van);
        match time.tot {
            None => self.say("tijd-om", &[("tijd", (&from).into())]),
            Some(to) => self.say(
                "tijd-van-tot",
                &[("tijd", (&from).into()), ("tot", (&self.clock(to)).into())],
            ),
        }
    }
}

/// Monday is 1, as in ISO 8601.
fn number(day: Weekdag) -> usize {
    let at = Weekdag::ALL.iter().position(|d| *d == day);
    at.unwrap_or_default() + 1
}

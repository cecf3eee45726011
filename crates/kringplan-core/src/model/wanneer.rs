//! When something happens: a date, a deadline, dates, a period, a rhythm, an event, or "not said yet".
//!
//! On the wire every kind is one flat object tagged by `soort` (the schema shows it as the enumeration `WanneerWire`);
//! the typed [`Wanneer`] is stricter: a rhythm ends in one way, and weekdays belong to a weekly rhythm only.

use std::fmt;
use std::num::NonZeroU16;

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, de, de::Visitor};

use super::value::{Kloktijd, Weekdag};

/// When something happens.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Flat")]
pub struct Wanneer {
    /// The moment itself.
    pub moment: Moment,
    /// What the kring adds in its own words.
    pub toelichting: Option<String>,
}

/// The seven kinds of moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// On one day.
    Datum(NaiveDate),
    /// On this day at the latest.
    Uiterlijk(NaiveDate),
    /// On these days.
    Data(Vec<NaiveDate>),
    /// From a day on, until a day or open-ended.
    Periode {
        /// First day.
        vanaf: NaiveDate,
        /// Last day.
        tot: Option<NaiveDate>,
    },
    /// Again and again.
    Ritme(Ritme),
    /// As soon as something happens.
    Zodra {
        /// What must happen first.
        gebeurtenis: String,
        /// Holds from this day on.
        vanaf: Option<NaiveDate>,
        /// How soon after the event, in words ("tien minuten").
        binnen: Option<String>,
    },
    /// Said, but not yet when.
    Open,
}

/// A rhythm; can always become an RFC 5545 recurrence rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ritme {
    /// First day on which it counts (DTSTART).
    pub vanaf: NaiveDate,
    /// How it ends.
    pub einde: Einde,
    /// How often.
    pub elke: Elke,
    /// From which clock time, and until which.
    pub tijd: Option<Tijdvak>,
}

/// How a rhythm ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Einde {
    /// It goes on.
    Open,
    /// Last day (UNTIL).
    Tot(NaiveDate),
    /// Number of times (COUNT).
    Keer(NonZeroU16),
}

/// How often a rhythm comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Elke {
    /// Every so many days.
    Dagen(NonZeroU16),
    /// Every so many weeks, on these days (none named: the weekday of the first day).
    Weken(NonZeroU16, Vec<Weekdag>),
    /// Every so many months.
    Maanden(NonZeroU16),
}

/// A clock time, or from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tijdvak {
    /// From.
    pub van: Kloktijd,
    /// Until.
    pub tot: Option<Kloktijd>,
}

impl Wanneer {
    /// First day that the moment names, where it names one.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        match &self.moment {
            Moment::Datum(op) => Some(*op),
            Moment::Data(days) => days.iter().min().copied(),
            Moment::Periode { vanaf, .. } => Some(*vanaf),
            Moment::Ritme(ritme) => Some(ritme.vanaf),
            Moment::Zodra { vanaf, .. } => *vanaf,
            Moment::Uiterlijk(_) | Moment::Open => None,
        }
    }

    /// Last day that the moment names: a deadline, the end of a period or rhythm.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        match &self.moment {
            Moment::Datum(op) | Moment::Uiterlijk(op) => Some(*op),
            Moment::Data(days) => days.iter().max().copied(),
            Moment::Periode { tot, .. } => *tot,
            Moment::Ritme(ritme) => match ritme.einde {
                Einde::Tot(tot) => Some(tot),
                Einde::Open | Einde::Keer(_) => None,
            },
            Moment::Zodra { .. } | Moment::Open => None,
        }
    }
}

#[cfg(feature = "generate")]
impl JsonSchema for Wanneer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Wanneer".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        WanneerWire::json_schema(generator)
    }
}

/// Wanneer. Wanneer iets gebeurt, in zeven soorten. | When. When something happens, in seven kinds.
// Only the schema is made from it: reading a tagged enumeration keeps every object in memory twice.
#[cfg(feature = "generate")]
#[derive(JsonSchema)]
#[schemars(
    tag = "soort",
    rename = "Wanneer",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
#[expect(dead_code, reason = "its schema is all there is to it")]
enum WanneerWire {
    /// Datum. Op één dag. | Date. On one day.
    Datum {
        /// Op. De dag. | On. The day.
        op: NaiveDate,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Uiterlijk. Niet later dan deze dag. | At the latest. Not later than this day.
    Uiterlijk {
        /// Op. De dag. | On. The day.
        op: NaiveDate,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Data. Op een paar losse dagen. | Dates. On several days.
    Data {
        /// Op. De dagen. | On. The days.
        #[schemars(length(min = 1))]
        op: Vec<NaiveDate>,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Periode. Vanaf een dag, tot een dag of altijd. | Period. From a day until a day, or open.
    Periode {
        /// Vanaf. De eerste dag. | From. First day.
        vanaf: NaiveDate,
        /// Tot. De laatste dag. | Until. Last day.
        tot: Option<NaiveDate>,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Ritme. Steeds weer, zoals elke maandag. | Rhythm. Again and again (RFC 5545 RRULE).
    #[schemars(extend(
        // The types and the empty `true` schemas are there for validators in strict mode (ajv).
        "not" = { "required": ["tot", "aantalKeer"], "properties": { "tot": true, "aantalKeer": true } },
        "dependentRequired" = { "totTijd": ["tijd"] },
        "if" = { "required": ["dagen"], "properties": { "dagen": true } },
        "then" = { "properties": { "elke": {
            "type": "object", "properties": { "eenheid": { "type": "string", "const": "week" } }
        } } }
    ))]
    Ritme {
        /// Vanaf. De eerste dag. | From. First day (DTSTART).
        vanaf: NaiveDate,
        /// Tot. De laatste dag; niet samen met aantalKeer. | Until. Last day (UNTIL); not together with `aantalKeer`.
        tot: Option<NaiveDate>,
        /// Aantal keer. Hoe vaak in totaal. | Number of times. How often in total (COUNT).
        #[schemars(range(min = 1, max = 9999))]
        aantal_keer: Option<NonZeroU16>,
        /// Elke. Om de hoeveel dagen, weken of maanden. | Every. Every so many days, weeks or months.
        elke: ElkeWire,
        /// Dagen. Op welke dagen van de week; alleen bij weken. | Days. On which weekdays; with weeks only.
        #[schemars(default)]
        dagen: Vec<Weekdag>,
        /// Tijd. Hoe laat. | Time. At what time.
        tijd: Option<Kloktijd>,
        /// Tot tijd. Tot hoe laat. | Until time. Until what time.
        tot_tijd: Option<Kloktijd>,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Zodra. Als er eerst iets anders gebeurt. | As soon as. After something else happens.
    Zodra {
        /// Gebeurtenis. Wat er eerst gebeurt. | Event. What happens first.
        gebeurtenis: String,
        /// Vanaf. Geldt vanaf deze dag. | From. Holds from this day on.
        vanaf: Option<NaiveDate>,
        /// Binnen. Hoe snel daarna, in woorden. | Within. How soon after it, in words.
        binnen: Option<String>,
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
    /// Open. Wel gezegd, nog niet wanneer. | Open. Said, but not yet when.
    Open {
        /// Toelichting. | Explanation.
        toelichting: Option<String>,
    },
}

/// Elke. | Every.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "generate", schemars(rename = "Elke"))]
struct ElkeWire {
    /// Aantal. | Number.
    #[cfg_attr(feature = "generate", schemars(range(min = 1, max = 999)))]
    aantal: NonZeroU16,
    /// Eenheid. | Unit.
    eenheid: Eenheid,
}

/// Eenheid. | Unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Eenheid {
    /// dag | day
    Dag,
    /// week | week
    Week,
    /// maand | month
    Maand,
}

/// Every member that some kind of moment has, flat as on the wire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Flat {
    soort: Soort,
    op: Option<Op>,
    vanaf: Option<NaiveDate>,
    tot: Option<NaiveDate>,
    aantal_keer: Option<NonZeroU16>,
    elke: Option<ElkeWire>,
    #[serde(default)]
    dagen: Vec<Weekdag>,
    tijd: Option<Kloktijd>,
    tot_tijd: Option<Kloktijd>,
    gebeurtenis: Option<String>,
    binnen: Option<String>,
    toelichting: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Soort {
    Datum,
    Uiterlijk,
    Data,
    Periode,
    Ritme,
    Zodra,
    Open,
}

/// One day or several, as the kind has it.
enum Op {
    Dag(NaiveDate),
    Dagen(Vec<NaiveDate>),
}

impl<'de> Deserialize<'de> for Op {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Days;

        impl<'de> Visitor<'de> for Days {
            type Value = Op;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day or days")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Op, E> {
                text.parse().map(Op::Dag).map_err(E::custom)
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut days: A) -> Result<Op, A::Error> {
                let mut found = Vec::new();
                while let Some(day) = days.next_element()? {
                    found.push(day);
                }
                Ok(Op::Dagen(found))
            }
        }

        d.deserialize_any(Days)
    }
}

/// What a kind needs and the file does not have.
const INCOMPLETE: &str = "a moment lacks what its kind needs";

impl TryFrom<Flat> for Wanneer {
    type Error = &'static str;

    fn try_from(flat: Flat) -> Result<Self, Self::Error> {
        let moment = match (flat.soort, flat.op) {
            (Soort::Datum, Some(Op::Dag(op))) => Moment::Datum(op),
            (Soort::Uiterlijk, Some(Op::Dag(op))) => Moment::Uiterlijk(op),
            (Soort::Data, Some(Op::Dagen(op))) if op.is_empty() => {
                return Err("data without a day");
            }
            (Soort::Data, Some(Op::Dagen(op))) => Moment::Data(op),
            (Soort::Datum | Soort::Uiterlijk | Soort::Data, _) => return Err(INCOMPLETE),
            (Soort::Periode, _) => Moment::Periode {
                vanaf: flat.vanaf.ok_or(INCOMPLETE)?,
                tot: flat.tot,
            },
            (Soort::Zodra, _) => Moment::Zodra {
                gebeurtenis: flat.gebeurtenis.ok_or(INCOMPLETE)?,
                vanaf: flat.vanaf,
                binnen: flat.binnen,
            },
            (Soort::Open, _) => Moment::Open,
            (Soort::Ritme, _) => Moment::Ritme(Ritme {
                vanaf: flat.vanaf.ok_or(INCOMPLETE)?,
                einde: Einde::of(flat.tot, flat.aantal_keer)?,
                elke: Elke::of(&flat.elke.ok_or(INCOMPLETE)?, flat.dagen)?,
                tijd: Tijdvak::of(flat.tijd, flat.tot_tijd)?,
            }),
        };
        Ok(Self {
            moment,
            toelichting: flat.toelichting,
        })
    }
}

impl Einde {
    fn of(tot: Option<NaiveDate>, keer: Option<NonZeroU16>) -> Result<Self, &'static str> {
        match (tot, keer) {
            (Some(_), Some(_)) => Err("a rhythm ends in one way only"),
            (Some(tot), None) => Ok(Self::Tot(tot)),
            (None, Some(keer)) => Ok(Self::Keer(keer)),
            (None, None) => Ok(Self::Open),
        }
    }
}

impl Elke {
    fn of(wire: &ElkeWire, dagen: Vec<Weekdag>) -> Result<Self, &'static str> {
        match wire.eenheid {
            Eenheid::Week => Ok(Self::Weken(wire.aantal, dagen)),
            _ if !dagen.is_empty() => Err("weekdays belong to a weekly rhythm"),
            Eenheid::Dag => Ok(Self::Dagen(wire.aantal)),
            Eenheid::Maand => Ok(Self::Maanden(wire.aantal)),
        }
    }
}

impl Tijdvak {
    fn of(van: Option<Kloktijd>, tot: Option<Kloktijd>) -> Result<Option<Self>, &'static str> {
        match (van, tot) {
            (Some(van), tot) => Ok(Some(Self { van, tot })),
            (None, None) => Ok(None),
            (None, Some(_)) => Err("an end time without a start time"),
        }
    }
}

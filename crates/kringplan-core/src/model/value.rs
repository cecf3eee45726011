//! Values that cannot hold nonsense: ids, clock times, language tags, digests.

use std::borrow::Cow;
use std::fmt;

#[cfg(feature = "generate")]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error as _};

/// How an id looks: short, for use on paper, without personal data.
pub const ID_PATTERN: &str = "^[A-Za-z][A-Za-z0-9_-]{0,31}$";
/// Full date (RFC 3339); the pattern knows month lengths and leap years, because not every validator asserts `format`.
pub const DATE_PATTERN: &str = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";
/// Clock time in hours and minutes.
pub const TIME_PATTERN: &str = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

/// BCP 47 language tag.
pub const LANGUAGE_PATTERN: &str = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$";
/// UUID (RFC 9562).
pub const UUID_PATTERN: &str =
    "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$";
/// SHA-256 in lower-case hexadecimal digits.
pub const SHA256_PATTERN: &str = "^[0-9a-f]{64}$";
/// Version of the contract, of the major version that this code reads.
pub const VERSION_PATTERN: &str = "^1\\.(?:0|[1-9][0-9]{0,4})\\.(?:0|[1-9][0-9]{0,4})$";

/// True when `text` can be an id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= 32
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

pub(crate) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts
        .next()
        .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

pub(crate) fn is_sha256(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

pub(crate) fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|p| {
            !p.is_empty()
                && p.len() <= 5
                && p.bytes().all(|b| b.is_ascii_digit())
                && (*p == "0" || !p.starts_with('0'))
        })
}

/// Declares a string newtype with its check and its JSON Schema.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $check:expr, $schema:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text as it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Makes the value; `None` when the text does not fit.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                let check: fn(&str) -> bool = $check;
                check(text).then(|| Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = String::deserialize(d)?;
                let check: fn(&str) -> bool = $check;
                // The text itself stays out of the message: it may be personal.
                if check(&text) { Ok(Self(text)) } else { Err(D::Error::custom(concat!("not a ", stringify!($name)))) }
            }
        }

        #[cfg(feature = "generate")]
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

macro_rules! id_type {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        text_type!($(#[$doc])* $name, is_id, json_schema!({ "type": "string", "pattern": ID_PATTERN }));
    )*};
}

id_type! {
    /// Id of a participant (`p5`, `x2`, `c1`).
    DeelnemerId;
    /// Id of a body that may intervene (`i1`).
    InstantieId;
    /// Id of a participant or a body: whoever can receive something.
    PartijId;
    /// Id of a condition (`V3`).
    VoorwaardeId;
    /// Id of a worry (`Z1`).
    ZorgId;
    /// Id of a strength (`K1`).
    KrachtId;
    /// Id of a goal (`D1`).
    DoelId;
    /// Id of a worry, goal or condition that something answers.
    BijId;
    /// Id of an agreement (`A1`).
    AfspraakId;
    /// Id of a request for outside help (`H2`).
    HulpId;
    /// Id of an agreement or a help request: what is carried out.
    OnderdeelId;
    /// Id of a trigger (`T1`).
    AanleidingId;
    /// Id of a check (`t1`).
    ToetsId;
}

text_type!(
    /// BCP 47 language tag (`nl`, `tr`).
    Taalcode, is_language_tag,
    json_schema!({ "type": "string", "pattern": LANGUAGE_PATTERN })
);
text_type!(
    /// UUID (RFC 9562) in its textual form.
    Kenmerk, is_uuid,
    json_schema!({ "type": "string", "format": "uuid",
        "pattern": UUID_PATTERN })
);
text_type!(
    /// SHA-256 in 64 lower-case hexadecimal digits.
    Sha256, is_sha256,
    json_schema!({ "type": "string", "pattern": SHA256_PATTERN })
);
text_type!(
    /// Version of the contract: major.minor.patch.
    SchemaVersie, is_version,
    json_schema!({ "type": "string", "pattern": VERSION_PATTERN })
);

impl SchemaVersie {
    /// The major version: readers know this one and at most one before it.
    #[must_use]
    pub fn major(&self) -> u32 {
        self.0
            .split('.')
            .next()
            .and_then(|p| p.parse().ok())
            .unwrap_or(0)
    }
}

/// Clock time in minutes after midnight; written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kloktijd(u16);

impl Kloktijd {
    /// Hours (0 to 23) and minutes (0 to 59).
    #[must_use]
    pub fn hour_minute(self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }

    /// Reads `HH:MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        if hours.len() != 2
            || minutes.len() != 2
            || !text.bytes().all(|b| b.is_ascii_digit() || b == b':')
        {
            return None;
        }
        let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl fmt::Display for Kloktijd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = self.hour_minute();
        write!(f, "{hours:02}:{minutes:02}")
    }
}

impl<'de> Deserialize<'de> for Kloktijd {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not a time HH:MM"))
    }
}

#[cfg(feature = "generate")]
impl JsonSchema for Kloktijd {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Kloktijd".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": TIME_PATTERN })
    }
}

/// Someone who joins in: one person, or the word `iedereen`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meedoener {
    /// Everybody of the kring.
    Iedereen,
    /// One participant.
    Deelnemer(DeelnemerId),
}

impl<'de> Deserialize<'de> for Meedoener {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let id = DeelnemerId::deserialize(d)?;
        Ok(if id.as_str() == "iedereen" {
            Self::Iedereen
        } else {
            Self::Deelnemer(id)
        })
    }
}

#[cfg(feature = "generate")]
impl JsonSchema for Meedoener {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Meedoener".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": ID_PATTERN })
    }
}

/// Weekdag. | Day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weekdag {
    /// maandag | Monday
    Ma,
    /// dinsdag | Tuesday
    Di,
    /// woensdag | Wednesday
    Wo,
    /// donderdag | Thursday
    Do,
    /// vrijdag | Friday
    Vr,
    /// zaterdag | Saturday
    Za,
    /// zondag | Sunday
    Zo,
}

impl Weekdag {
    /// The week in order, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Ma,
        Self::Di,
        Self::Wo,
        Self::Do,
        Self::Vr,
        Self::Za,
        Self::Zo,
    ];
}

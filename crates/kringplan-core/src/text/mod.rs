//! Texts for people: Fluent files in Dutch and English, embedded.

mod fluent;
pub mod plural;

use std::fmt;
use std::sync::OnceLock;

use crate::report::{Arg, Tekst};

pub use fluent::{Argument, Arguments, Messages, Said};

/// Language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Nederlands
    Dutch,
    /// English
    English,
}

impl Language {
    /// Both, Dutch first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A set of Fluent messages in Dutch or English.
pub struct Catalog(Messages);

impl Catalog {
    /// Reads Fluent sources; of two messages with the same id the last stands. Broken entries are left out; a test
    /// holds every file against the parser.
    #[must_use]
    pub fn new(language: Language, sources: &[&'static str]) -> Self {
        Self(Messages::new(language.tag(), sources))
    }

    /// The text of a message (`AFS-003`) or of its attribute (`AFS-003.waarom`); `None` when there is none.
    #[must_use]
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let named = |name: &str| {
            let (_, arg) = args.iter().rfind(|(own, _)| *own == name)?;
            Some(match arg {
                Arg::Number(number) => Argument::Number(*number),
                Arg::Word(word) => Argument::Text(word),
            })
        };
        Some(self.0.say(key, &named)?.text)
    }

    /// The text of a message without arguments; the key itself when there is none, so that nothing is silently empty.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.get(key, &[]).unwrap_or_else(|| key.to_owned())
    }
}

macro_rules! rule_texts {
    ($($name:literal),*) => {
        const DUTCH: &[&str] = &[$(include_str!(concat!("../../texts/nl/", $name, ".ftl"))),*];
        const ENGLISH: &[&str] = &[$(include_str!(concat!("../../texts/en/", $name, ".ftl"))),*];
        /// The Fluent files of the rules, reader and states, by name.
        pub const FILES: &[&str] = &[$($name),*];
    };
}
rule_texts!(
    "basis",
    "proces",
    "afspraken",
    "hulp",
    "vervolg",
    "datums",
    "voorwaarden",
    "toets",
    "privacy",
    "structuur",
    "toestand",
    "schrijven",
    "stellen",
    "toetsen",
    "versies",
    "handtekening",
    "bewerken",
    "afdrukken"
);

/// The texts of rules, reader and states in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Catalog {
    static TEXTS: OnceLock<[Catalog; 2]> = OnceLock::new();
    let both = TEXTS.get_or_init(|| {
        [
            Catalog::new(Language::Dutch, DUTCH),
            Catalog::new(Language::English, ENGLISH),
        ]
    });
    match language {
        Language::Dutch => &both[0],
        Language::English => &both[1],
    }
}

/// A text in both languages.
#[must_use]
pub fn both(key: &str, args: &[(&str, Arg)]) -> Tekst {
    let get = |language| {
        texts(language)
            .get(key, args)
            .unwrap_or_else(|| key.to_owned())
    };
    Tekst {
        nl: get(Language::Dutch),
        en: get(Language::English),
    }
}

/// A text in both languages for whoever works on a screen: without the verbs and options of the command line, where
/// the text has such a form (`.scherm`).
#[must_use]
pub fn on_screen(key: &str, args: &[(&str, Arg)]) -> Tekst {
    let usual = both(key, args);
    let get = |language| texts(language).get(&format!("{key}.scherm"), args);
    Tekst {
        nl: get(Language::Dutch).unwrap_or(usual.nl),
        en: get(Language::English).unwrap_or(usual.en),
    }
}

//! Word lists (`data/woorden/*.txt`): one entry a line, lower case, `#` for remarks. They are data, so that a
//! team can change them without a new program.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

mod search;

use search::Entries;

/// The lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Vague wording of an agreement.
    Vaag,
    /// Words about health.
    Gezondheid,
    /// Words about crime and punishment.
    Strafrecht,
    /// Paid roles.
    BetaaldeRol,
    /// A report of the private time.
    Verslag,
    /// Wording of a trigger that nobody can observe.
    Onwaarneembaar,
    /// Words for a group instead of a person.
    Groepswoorden,
    /// Verb forms.
    Werkwoorden,
}

impl List {
    /// All lists, with the name of their file.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Vaag, "vaag"),
        (Self::Gezondheid, "gezondheid"),
        (Self::Strafrecht, "strafrecht"),
        (Self::BetaaldeRol, "betaalde_rol"),
        (Self::Verslag, "verslag"),
        (Self::Onwaarneembaar, "onwaarneembaar"),
        (Self::Groepswoorden, "groepswoorden"),
        (Self::Werkwoorden, "werkwoorden"),
    ];
}

/// Every list, ready to search with.
pub struct WordLists {
    lists: Vec<WordList>,
}

struct WordList {
    words: HashSet<String>,
    /// Sorted when a text is searched first: some lists are only asked for single words.
    entries: OnceLock<Entries>,
}

impl WordList {
    fn parse(text: &str) -> Self {
        let entries = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self {
            words: entries.map(str::to_owned).collect(),
            entries: OnceLock::new(),
        }
    }

    fn entries(&self) -> &Entries {
        self.entries
            .get_or_init(|| Entries::new(self.words.iter().map(String::as_str)))
    }
}

impl WordLists {
    /// Reads lists; `text_of` gives the text of a list by the name of its file, or `None` for the embedded one.
    pub fn new(text_of: impl Fn(&str) -> Option<String>) -> Self {
        let embedded: [&str; 8] = [
            include_str!("../../data/woorden/vaag.txt"),
            include_str!("../../data/woorden/gezondheid.txt"),
            include_str!("../../data/woorden/strafrecht.txt"),
            include_str!("../../data/woorden/betaalde_rol.txt"),
            include_str!("../../data/woorden/verslag.txt"),
            include_str!("../../data/woorden/onwaarneembaar.txt"),
            include_str!("../../data/woorden/groepswoorden.txt"),
            include_str!("../../data/woorden/werkwoorden.txt"),
        ];
        let lists = List::ALL.iter().zip(embedded).map(|((_, name), own)| {
            text_of(name).map_or_else(|| WordList::parse(own), |text| WordList::parse(&text))
        });
        Self {
            lists: lists.collect(),
        }
    }

    /// The lists that come with the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static LISTS: OnceLock<WordLists> = OnceLock::new();
        LISTS.get_or_init(|| Self::new(|_| None))
    }

    /// True when the list has exactly this word or phrase (lower case).
    #[must_use]
    pub fn contains(&self, list: List, word: &str) -> bool {
        self.lists[list as usize].words.contains(word)
    }

    /// Byte ranges in `text` of whole words and phrases of the list, in order of where they end.
    pub fn hits<'t>(
        &'t self,
        list: List,
        text: &'t str,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        self.lists[list as usize].entries().hits(text)
    }

    /// The longest word or phrase of the list that the text begins with.
    #[must_use]
    pub fn at_start<'t>(&self, list: List, text: &'t str) -> Option<&'t str> {
        let end = self.lists[list as usize].entries().longest(text)?;
        text.get(..end)
    }

    /// True when the text holds a word or phrase of the list.
    #[must_use]
    pub fn hit(&self, list: List, text: &str) -> bool {
        self.hits(list, text).next().is_some()
    }
}

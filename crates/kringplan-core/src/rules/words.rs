//! Word lists (`data/woorden/*.txt`): one entry a line, lower case, `#` for remarks. They are data, so that a
//! team can change them without a new program.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Anchored, Input, MatchKind};

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
    /// Longest entry in bytes.
    longest: usize,
    /// Built when a text is searched first: some lists are only asked for single words.
    search: OnceLock<Option<NFA>>,
}

impl WordList {
    fn parse(text: &str) -> Self {
        let entries = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let words: HashSet<String> = entries.map(str::to_owned).collect();
        let longest = words.iter().map(String::len).max().unwrap_or_default();
        Self {
            words,
            longest,
            search: OnceLock::new(),
        }
    }

    /// One kind of automaton, by name: the crate's own choice would bring all three kinds into the browser.
    fn search(&self) -> Option<&NFA> {
        let build = || {
            let mut entries: Vec<&String> = self.words.iter().collect();
            entries.sort_unstable();
            NFA::builder()
                .ascii_case_insensitive(true)
                .match_kind(MatchKind::Standard)
                .prefilter(false)
                .build(entries)
                .ok()
        };
        self.search.get_or_init(build).as_ref()
    }

    fn hits<'t>(&'t self, text: &'t str, most: usize) -> impl Iterator<Item = Range<usize>> + 't {
        let input = Input::new(text).range(..most.min(text.len()));
        let input = input.anchored(Anchored::No);
        let found = self
            .search()
            .and_then(|search| search.try_find_overlapping_iter(input).ok())
            .into_iter()
            .flatten();
        found
            .map(|found| found.start()..found.end())
            .filter(move |range| is_whole(text, range))
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
        self.lists[list as usize].hits(text, usize::MAX)
    }

    /// The longest word or phrase of the list that the text begins with.
    #[must_use]
    pub fn at_start<'t>(&self, list: List, text: &'t str) -> Option<&'t str> {
        let list = &self.lists[list as usize];
        let ends = list
            .hits(text, list.longest)
            .filter(|hit| hit.start == 0)
            .map(|hit| hit.end);
        ends.max().and_then(|end| text.get(..end))
    }

    /// True when the text holds a word or phrase of the list.
    #[must_use]
    pub fn hit(&self, list: List, text: &str) -> bool {
        self.hits(list, text).next().is_some()
    }
}

/// No letter or digit touches the range.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|t| t.chars().next_back());
    let after = text.get(range.end..).and_then(|t| t.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

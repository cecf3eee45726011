//! Word lists find what a second searcher finds: the same ranges, in the same order.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use kringplan_core::rules::words::{List, WordLists};
use proptest::prelude::*;

/// No letter or digit touches the range.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

fn expected(entries: &[String], text: &str) -> Vec<Range<usize>> {
    let words: HashSet<&str> = entries
        .iter()
        .map(|entry| entry.trim())
        .filter(|entry| !entry.is_empty() && !entry.starts_with('#'))
        .collect();
    let search = NFA::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .build(words)
        .unwrap();
    search
        .try_find_overlapping_iter(Input::new(text))
        .unwrap()
        .map(|found| found.start()..found.end())
        .filter(|range| is_whole(text, range))
        .collect()
}

fn assert_same(entries: &[String], text: &str) {
    let lists = WordLists::new(|_| Some(entries.join("\n")));
    let expected = expected(entries, text);
    let hits: Vec<Range<usize>> = lists.hits(List::Vaag, text).collect();
    assert_eq!(hits, expected, "{entries:?} in {text:?}");
    assert_eq!(lists.hit(List::Vaag, text), !expected.is_empty());
    let ends = expected.iter().filter(|hit| hit.start == 0);
    let longest = ends.map(|hit| &text[..hit.end]).max_by_key(|s| s.len());
    assert_eq!(lists.at_start(List::Vaag, text), longest);
}

#[test]
fn phrases_inside_phrases_and_signs_at_the_edges() {
    let entries = [
        "a b c", "b", "b c", "c", "'n", "t.z.t.", "é", "A B c", "- b",
    ]
    .map(str::to_owned);
    for text in [
        "",
        "a b c",
        "A B C d",
        "ab c",
        "'n b",
        "t.z.t. b",
        "é É ée",
        "a - b c",
        "t.z.t.'n",
    ] {
        assert_same(&entries, text);
    }
}

proptest! {
    // Few letters, so that entries begin, end and hide in each other.
    #[test]
    fn finds_the_same(
        entries in prop::collection::vec("[abA é'.1-]{1,6}", 0..12),
        text in "[abAB éÉ'.,1\u{301}-]{0,40}",
    ) {
        assert_same(&entries, &text);
    }

    #[test]
    fn finds_the_same_in_any_text(entries in prop::collection::vec("\\PC{1,3}", 0..6), text in "\\PC{0,20}") {
        assert_same(&entries, &text);
        assert_same(&entries, &entries.join(" "));
    }

    #[test]
    fn finds_the_same_with_the_lists_of_the_program(picks in prop::collection::vec(any::<prop::sample::Index>(), 0..12)) {
        let own: Vec<String> = include_str!("../data/woorden/vaag.txt")
            .lines()
            .chain(include_str!("../data/woorden/groepswoorden.txt").lines())
            .map(str::to_owned)
            .collect();
        let text: Vec<&str> = picks.iter().map(|pick| pick.get(&own).as_str()).collect();
        assert_same(&own, &text.join(" "));
        assert_same(&own, &text.concat());
    }
}

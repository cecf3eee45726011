//! Finds the entries of a word list in a text: at each place where a word can begin, byte by byte, among the entries
//! that begin in the same way.

use std::collections::VecDeque;
use std::ops::Range;

/// The entries of a list, sorted: those with the same beginning stand together, the shortest first.
pub(super) struct Entries {
    /// Without capitals from A to Z.
    sorted: Vec<String>,
    /// Where the entries with a first byte begin in `sorted`; one more than there are bytes, for where the last end.
    first: Vec<usize>,
}

impl Entries {
    pub(super) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut sorted: Vec<String> = words.map(str::to_ascii_lowercase).collect();
        sorted.sort_unstable();
        let before = |byte: usize| {
            sorted.partition_point(|entry| {
                entry
                    .bytes()
                    .next()
                    .is_some_and(|own| usize::from(own) < byte)
            })
        };
        let first = (0..=256).map(before).collect();
        Self { sorted, first }
    }

    /// Ranges of whole words and phrases: no letter or digit touches them. In order of where they end, the longer
    /// first.
    pub(super) fn hits<'t>(&'t self, text: &'t str) -> Hits<'t> {
        Hits {
            entries: self,
            text,
            at: 0,
            touched: false,
            found: VecDeque::new(),
        }
    }

    /// Where the longest entry ends that the text begins with, as a whole word.
    pub(super) fn longest(&self, text: &str) -> Option<usize> {
        let mut longest = None;
        self.at_start(text, &mut |end| longest = Some(end));
        longest
    }

    /// Says where each entry ends that the text begins with and that nothing touches there, the shortest first.
    fn at_start(&self, text: &str, found: &mut dyn FnMut(usize)) {
        let mut bytes = text.bytes().map(|byte| byte.to_ascii_lowercase());
        let Some(byte) = bytes.next().map(usize::from) else {
            return;
        };
        let mut among = &self.sorted[self.first[byte]..self.first[byte + 1]];
        let mut end = 1;
        while !among.is_empty() {
            while let [entry, rest @ ..] = among
                && entry.len() == end
            {
                if !begins_inside_word(&text[end..]) {
                    found(end);
                }
                among = rest;
            }
            let Some(byte) = bytes.next() else {
                return;
            };
            among = narrowed(among, end, byte);
            end += 1;
        }
    }
}

/// Those of the entries, all longer than `at`, that have this byte there.
fn narrowed(entries: &[String], at: usize, byte: u8) -> &[String] {
    let byte_of = |entry: &String| entry.as_bytes()[at];
    let from = entries.partition_point(|entry| byte_of(entry) < byte);
    let entries = &entries[from..];
    &entries[..entries.partition_point(|entry| byte_of(entry) == byte)]
}

fn begins_inside_word(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
}

/// See [`Entries::hits`].
pub(super) struct Hits<'t> {
    entries: &'t Entries,
    text: &'t str,
    /// How far the text is read, in bytes.
    at: usize,
    /// A letter or digit stands before `at`.
    touched: bool,
    /// What was found and not given yet, in the order in which it will be: a hit waits until none that begins later
    /// can end before it.
    found: VecDeque<Range<usize>>,
}

impl Iterator for Hits<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let read = self.at;
            let rest = &self.text[read..];
            let Some(char) = rest.chars().next() else {
                return self.found.pop_front();
            };
            if self.found.front().is_some_and(|hit| hit.end <= read) {
                return self.found.pop_front();
            }
            if !self.touched {
                let found = &mut self.found;
                self.entries.at_start(rest, &mut |end| {
                    let hit = read..read + end;
                    // Behind what began earlier and ends at the same place.
                    let place = found.partition_point(|other| other.end <= hit.end);
                    found.insert(place, hit);
                });
            }
            self.touched = char.is_alphanumeric();
            self.at += char.len_utf8();
            if self.touched {
                // The rest of the word at one go: nothing begins in it.
                let rest = self.text[self.at..].bytes();
                self.at += rest.take_while(u8::is_ascii_alphanumeric).count();
            }
        }
    }
}

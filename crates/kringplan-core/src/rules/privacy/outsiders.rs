//! PRV-002, health and crime: a listed word about somebody who takes no part (UAVG 22, 30-33).
//!
//! An honest plan is full of such words about the people who made it, so the rule asks whom the word is about. The
//! text is cut into clauses. In the clause of the listed word decides, in this order: the person right after tegen or
//! door ("aangifte tegen haar ex"), the person right before it ("is Kimberly somber", "een ex met borderline"), the
//! first person before it ("haar ex is veroordeeld"), the person that follows with van, bij, door or tegen ("de
//! depressie van zijn ex"), and for "die …" and "hij …" the person of the clause before. Only when that is somebody who is not in `deelnemers` does the rule speak. Where the words leave
//! it open, it is silent: a missed word can be read by people, a false alarm teaches them to read on.

use std::borrow::Cow;
use std::ops::Range;

use super::people::{People, Ref};
use super::{each_text, tell};
use crate::path::Path;
use crate::rules::names::{Word, words};
use crate::rules::places::Place;
use crate::rules::tokens::is_dutch;
use crate::rules::words::List;
use crate::rules::{Case, Findings};

/// Members that hold names, roles and addresses, no story about somebody.
const NO_STORY: [&str; 14] = [
    "naam",
    "organisatie",
    "functie",
    "relatie",
    "gemeente",
    "plaats",
    "maatregel",
    "register",
    "nummer",
    "telefoonnummer",
    "emailadres",
    "adres",
    "jws",
    "waarde",
];

/// No person writes more of these words in one text; a limit keeps a hostile file cheap.
const MOST_HITS: usize = 100;

/// What is looked for, and in which list.
const LISTS: [(&str, List); 2] = [
    ("gezondheid", List::Gezondheid),
    ("strafrecht", List::Strafrecht),
];

/// R60, first half.
pub(super) fn health_and_crime(case: &Case, out: &mut Findings) {
    if !is_dutch(case) {
        return;
    }
    // Most texts hold no listed word, and many plans none that needs to know the people.
    let people = std::cell::OnceCell::new();
    let mut told: [Vec<Path>; 2] = Default::default();
    each_text(case.source, &mut |place, text, start| {
        if !text.contains(' ') || is_no_story(place) {
            return;
        }
        let story = std::cell::OnceCell::new();
        for ((branch, list), told) in LISTS.into_iter().zip(&mut told) {
            let about_outsider = case.words.hits(list, text).take(MOST_HITS).any(|range| {
                let people = people.get_or_init(|| People::of(case));
                let story = story.get_or_init(|| Story::of(people, text));
                story.is_about_outsider(&range, list)
            });
            if about_outsider {
                tell(case, out, branch, place, start, told);
            }
        }
    });
}

fn is_no_story(place: &Place) -> bool {
    place.member().is_some_and(|last| NO_STORY.contains(&last))
}

/// A text with its clauses and whom its words point at.
struct Story<'t> {
    words: Vec<Word<'t>>,
    refs: Vec<Option<Ref>>,
    clauses: Vec<usize>,
}

/// A clause begins here.
const LINKS: [&str; 18] = [
    "dat", "omdat", "doordat", "sinds", "nadat", "voordat", "als", "toen", "terwijl", "want",
    "maar", "zodat", "waardoor", "waarbij", "die", "zodra", "totdat", "hoewel",
];
/// May stand between a person and what is said of that person.
const BETWEEN: [&str; 20] = [
    "zo", "erg", "heel", "weer", "vaak", "soms", "ook", "niet", "altijd", "nu", "nog", "al",
    "zwaar", "ernstig", "met", "een", "zware", "ernstige", "te", "langer",
];
const DETERMINERS: [&str; 10] = [
    "de", "het", "een", "zijn", "haar", "hun", "mijn", "ons", "onze", "die",
];
/// Roles: they only tell something of a person who goes there.
const ROLES: [&str; 12] = [
    "psychiater",
    "psycholoog",
    "psychotherapeut",
    "behandelaar",
    "crisisdienst",
    "ggz",
    "reclassering",
    "justitie",
    "politiebureau",
    "kliniek",
    "ziekenhuis",
    "verslavingszorg",
];

impl<'t> Story<'t> {
    fn of(people: &People, text: &'t str) -> Self {
        let words = words(text);
        let refs = people.refs(&words);
        let mut clauses = Vec::with_capacity(words.len());
        let (mut clause, mut end) = (0, 0);
        for word in &words {
            let comma = text
                .get(end..word.start)
                .is_some_and(|between| between.contains([',', '(', ')', '–']));
            if word.opens || comma || LINKS.contains(&word.lower().as_ref()) {
                clause += 1;
            }
            clauses.push(clause);
            end = word.end;
        }
        Self {
            words,
            refs,
            clauses,
        }
    }

    fn lower(&self, i: usize) -> Cow<'t, str> {
        self.words.get(i).map(Word::lower).unwrap_or_default()
    }

    fn reference(&self, i: usize) -> Option<Ref> {
        self.refs.get(i).copied().flatten()
    }

    /// The listed word in this range of the text is about somebody who takes no part.
    fn is_about_outsider(&self, range: &Range<usize>, list: List) -> bool {
        let Some(at) = self
            .words
            .iter()
            .position(|w| w.start < range.end && range.start < w.end)
        else {
            return false;
        };
        let last = self
            .words
            .iter()
            .rposition(|w| w.start < range.end)
            .unwrap_or(at);
        if ROLES.contains(&self.lower(at).as_ref()) && !self.goes_there(at) {
            return false;
        }
        let Some(clause) = self.clauses.get(at).copied() else {
            return false;
        };
        let begin = self.clauses.iter().position(|c| *c == clause).unwrap_or(at);
        let nearest = self
            .right_after(last + 1, list)
            .or_else(|| self.right_before(begin, at));
        let first = || self.first_in(begin, at);
        let after = || self.follows(last + 1, clause);
        nearest
            .or_else(first)
            .or_else(after)
            .or_else(|| self.carried(begin, at))
            == Some(Ref::Outside)
    }

    /// "loopt bij de psychiater", "zit in een kliniek".
    fn goes_there(&self, at: usize) -> bool {
        let mut back = (0..at)
            .rev()
            .map(|i| self.lower(i))
            .skip_while(|w| DETERMINERS.contains(&w.as_ref()));
        back.next()
            .is_some_and(|w| matches!(w.as_ref(), "bij" | "in" | "onder"))
    }

    /// "aangifte tegen haar ex", "mishandeld door Peter": the word is about whoever did it.
    fn right_after(&self, from: usize, list: List) -> Option<Ref> {
        let link = self.lower(from);
        if link != "tegen" && !(link == "door" && list == List::Strafrecht) {
            return None;
        }
        let i = (from + 1..self.words.len())
            .find(|i| !DETERMINERS.contains(&self.lower(*i).as_ref()))?;
        self.reference(i).filter(|found| *found == Ref::Outside)
    }

    fn right_before(&self, begin: usize, at: usize) -> Option<Ref> {
        let i = (begin..at)
            .rev()
            .find(|i| !BETWEEN.contains(&self.lower(*i).as_ref()))?;
        self.reference(i)
            .filter(|found| *found == Ref::Inside || self.is_head(begin, i))
    }

    /// Not the second half of "de ex van Kimberly" or "de zus van oma".
    fn is_head(&self, begin: usize, i: usize) -> bool {
        !self.after_of(begin, i)
    }

    fn after_of(&self, begin: usize, i: usize) -> bool {
        let mut back = (begin..i)
            .rev()
            .map(|i| self.lower(i))
            .skip_while(|w| DETERMINERS.contains(&w.as_ref()));
        back.next().is_some_and(|w| w == "van")
    }

    fn first_in(&self, begin: usize, end: usize) -> Option<Ref> {
        (begin..end).find_map(|i| self.reference(i))
    }

    /// "… van zijn ex", "… door stiefvader", "… gedaan tegen Peter".
    fn follows(&self, from: usize, clause: usize) -> Option<Ref> {
        let i = (from..self.words.len())
            .take_while(|i| self.clauses.get(*i) == Some(&clause))
            .find(|i| self.reference(*i).is_some())?;
        let mut back = (0..i)
            .rev()
            .map(|i| self.lower(i))
            .skip_while(|w| DETERMINERS.contains(&w.as_ref()));
        let linked = back
            .next()
            .is_some_and(|w| matches!(w.as_ref(), "van" | "bij" | "door" | "tegen"));
        self.reference(i).filter(|_| linked)
    }

    /// "… ex, die verslaafd is" points at the last person, "… Hij is verslaafd" at the subject of the clause before.
    fn carried(&self, begin: usize, at: usize) -> Option<Ref> {
        if self.lower(begin) == "die" {
            let i = (0..begin).rev().find(|i| self.reference(*i).is_some())?;
            // "de ex van Kimberly, die …": the ex is meant.
            let clause = self.clauses.get(i)?;
            let start = self.clauses.iter().position(|c| c == clause)?;
            return if self.after_of(start, i) {
                self.first_in(start, i).or(self.reference(i))
            } else {
                self.reference(i)
            };
        }
        let pronoun =
            (begin..at).any(|i| matches!(self.lower(i).as_ref(), "hij" | "zij" | "ze" | "hem"));
        let last = (0..begin)
            .rev()
            .find(|i| self.reference(*i).is_some())
            .filter(|_| pronoun)?;
        let start = self
            .clauses
            .iter()
            .position(|c| Some(c) == self.clauses.get(last))?;
        self.first_in(start, begin)
    }
}

//! The faces that are at hand: all of them in a program that has them inside, or those that somebody brought.

use std::collections::BTreeSet;
use std::fmt;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::faces::{Coverage, FACES, Face, FontSet};

/// A file that is none of our fonts, or another version of one: with it the same plan would not give the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotOurFont;

impl fmt::Display for NotOurFont {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a font of this version")
    }
}

impl std::error::Error for NotOurFont {}

/// Faces, each in its place whatever the order in which they came.
#[derive(Clone)]
pub(crate) struct Fonts {
    places: [Option<Font>; FACES.len()],
    /// Those that are there, in order.
    faces: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Fonts {
    /// No face at all.
    pub(crate) fn none() -> Self {
        Self {
            places: [const { None }; FACES.len()],
            faces: Vec::new(),
            book: LazyHash::new(FontBook::new()),
        }
    }

    /// Every face.
    #[cfg(feature = "embedded-fonts")]
    pub(crate) fn embedded() -> Self {
        let mut fonts = Self::none();
        for bytes in crate::templates::FONTS {
            // A test holds each file against its place.
            let _known = fonts.put(Bytes::new(*bytes));
        }
        fonts.order();
        fonts
    }

    /// Adds a face; one that is there already stays.
    pub(crate) fn add(&mut self, bytes: Vec<u8>) -> Result<(), NotOurFont> {
        self.put(Bytes::new(bytes))?;
        self.order();
        Ok(())
    }

    fn put(&mut self, bytes: Bytes) -> Result<(), NotOurFont> {
        let font = Font::new(bytes, 0).ok_or(NotOurFont)?;
        let at = FACES.iter().position(|face| face.is(font.info()));
        let at = at.filter(|at| Coverage::shared().equals(*at, font.info()));
        let place = at
            .and_then(|at| self.places.get_mut(at))
            .ok_or(NotOurFont)?;
        place.get_or_insert(font);
        Ok(())
    }

    fn order(&mut self) {
        self.faces = self.places.iter().flatten().cloned().collect();
        self.book = LazyHash::new(FontBook::from_fonts(&self.faces));
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    /// Which of these sets have a face that is not at hand.
    pub(crate) fn missing(&self, needed: &BTreeSet<FontSet>) -> Vec<FontSet> {
        let absent: BTreeSet<FontSet> = self.absent().map(|face| face.set).collect();
        needed.intersection(&absent).copied().collect()
    }

    fn absent(&self) -> impl Iterator<Item = &'static Face> {
        let places = FACES.iter().zip(&self.places);
        places.filter_map(|(face, place)| place.is_none().then_some(face))
    }

    /// True for what Typst says of a family that was left out on purpose.
    pub(crate) fn explain(&self, warning: &str) -> bool {
        let family = warning.strip_prefix("unknown font family: ");
        family.is_some_and(|named| {
            let mut absent = self.absent();
            absent.any(|face| face.family.eq_ignore_ascii_case(named))
        })
    }
}

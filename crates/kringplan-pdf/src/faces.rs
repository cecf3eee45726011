//! The faces of the printed documents: in which order they are tried, what each is for, and what each can draw.
//!
//! What a face can draw stands in `templates/fonts/tekens.txt`, so that a character is known or unknown whichever
//! faces are at hand: a browser fetches only those that a document needs.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::text::{FontInfo, FontStyle, FontWeight};

/// Faces that are fetched together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FontSet {
    /// The main family, with boxes, ticks and arrows: every document needs it.
    Latin,
    /// Arabic script.
    Arabic,
    /// Tigrinya and Amharic.
    Ethiopic,
    /// Hebrew.
    Hebrew,
    /// The emoji of everyday messages.
    Emoji,
}

impl FontSet {
    /// All of them, the one that every document needs first.
    pub const ALL: [Self; 5] = [
        Self::Latin,
        Self::Arabic,
        Self::Ethiopic,
        Self::Hebrew,
        Self::Emoji,
    ];

    /// Its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Arabic => "arabic",
            Self::Ethiopic => "ethiopic",
            Self::Hebrew => "hebrew",
            Self::Emoji => "emoji",
        }
    }

    /// Its files in `templates/fonts`.
    #[must_use]
    pub fn files(self) -> Vec<&'static str> {
        let mine = FACES.iter().filter(|face| face.set == self);
        mine.map(|face| face.file).collect()
    }
}

/// One font file.
pub(crate) struct Face {
    /// Its name in `templates/fonts`.
    pub(crate) file: &'static str,
    pub(crate) set: FontSet,
    pub(crate) family: &'static str,
    weight: FontWeight,
    style: FontStyle,
}

impl Face {
    const fn new(file: &'static str, family: &'static str, set: FontSet) -> Self {
        let (weight, style) = (FontWeight::REGULAR, FontStyle::Normal);
        Self {
            file,
            set,
            family,
            weight,
            style,
        }
    }

    const fn bold(self) -> Self {
        let weight = FontWeight::BOLD;
        Self { weight, ..self }
    }

    const fn italic(self) -> Self {
        let style = FontStyle::Italic;
        Self { style, ..self }
    }

    /// True for the font that this face is: the family and the style, whatever the file is called.
    pub(crate) fn is(&self, font: &FontInfo) -> bool {
        let variant = font.variant;
        self.family == font.family && self.weight == variant.weight && self.style == variant.style
    }
}

/// Every face, in the order in which they are tried.
pub(crate) const FACES: [Face; 10] = [
    Face::new("NotoSans-Regular.ttf", "Noto Sans", FontSet::Latin),
    Face::new("NotoSans-Bold.ttf", "Noto Sans", FontSet::Latin).bold(),
    Face::new("NotoSans-Italic.ttf", "Noto Sans", FontSet::Latin).italic(),
    Face::new("Amiri-Regular.ttf", "Amiri", FontSet::Arabic),
    Face::new("Amiri-Bold.ttf", "Amiri", FontSet::Arabic).bold(),
    Face::new(
        "NotoSansEthiopic-Regular.ttf",
        "Noto Sans Ethiopic",
        FontSet::Ethiopic,
    ),
    Face::new(
        "NotoSansHebrew-Regular.ttf",
        "Noto Sans Hebrew",
        FontSet::Hebrew,
    ),
    Face::new(
        "NotoSansSymbols2-Regular.ttf",
        "Noto Sans Symbols 2",
        FontSet::Latin,
    ),
    Face::new("NotoSansMath-Regular.ttf", "Noto Sans Math", FontSet::Latin),
    Face::new("NotoEmoji-Regular.ttf", "Noto Emoji", FontSet::Emoji),
];

/// How many of [`FACES`] are faces of the main family; the others fill its gaps.
const MAIN_FACES: usize = 3;

/// How many of [`FACES`] draw the letters of a script; what comes after them draws signs.
const LETTER_FACES: usize = 7;

/// A face for each line: the file, and the ranges of characters that it has, in hexadecimal digits.
const COVERAGE: &str = include_str!("../../../templates/fonts/tekens.txt");

static SHARED: LazyLock<Coverage> = LazyLock::new(|| Coverage::read(COVERAGE));

/// What every face can draw, at hand or not.
pub(crate) struct Coverage {
    faces: Vec<Vec<(u32, u32)>>,
}

impl Coverage {
    /// That of the faces of this version.
    pub(crate) fn shared() -> &'static Self {
        &SHARED
    }

    fn read(text: &str) -> Self {
        let of = |face: &Face| {
            let lines = text.lines().filter_map(|line| line.split_once(' '));
            let mut mine = lines.filter(|(file, _)| *file == face.file);
            mine.next()
                .map(|(_, ranges)| ranges.split(' ').filter_map(range).collect())
                .unwrap_or_default()
        };
        Self {
            faces: FACES.iter().map(of).collect(),
        }
    }

    fn has(&self, face: usize, c: char) -> bool {
        let Some(ranges) = self.faces.get(face) else {
            return false;
        };
        let c = u32::from(c);
        let after = ranges.partition_point(|(first, _)| *first <= c);
        let before = after.checked_sub(1).and_then(|at| ranges.get(at));
        before.is_some_and(|(_, last)| c <= *last)
    }

    /// True when a font draws exactly the characters that the face at this place draws.
    pub(crate) fn equals(&self, face: usize, font: &FontInfo) -> bool {
        self.faces.get(face).is_some_and(|mine| {
            let all = mine.iter().flat_map(|(first, last)| *first..=*last);
            all.eq(font.coverage.iter())
        })
    }

    fn main_family_has(&self, c: char) -> bool {
        (0..MAIN_FACES).all(|face| self.has(face, c))
    }

    /// True when `mark` can stand on `letter`: one face has both, in every style in use.
    pub(crate) fn can_combine(&self, letter: char, mark: char) -> bool {
        (self.main_family_has(letter) && self.main_family_has(mark)) || self.shapes(letter, mark)
    }

    /// True when a face for another script than the main family's has both characters.
    pub(crate) fn shapes(&self, letter: char, sign: char) -> bool {
        let mut faces = MAIN_FACES..LETTER_FACES;
        !self.main_family_has(letter)
            && faces.any(|face| self.has(face, letter) && self.has(face, sign))
    }

    /// True when some face can draw `c` in every style in use.
    pub(crate) fn can_draw(&self, c: char) -> bool {
        self.set_of(c).is_some()
    }

    /// The faces that draw `c`, of which the main family comes first.
    fn set_of(&self, c: char) -> Option<FontSet> {
        if self.main_family_has(c) {
            return Some(FontSet::Latin);
        }
        let others = FACES.iter().enumerate().skip(MAIN_FACES);
        let mut able = others.filter(|(at, _)| self.has(*at, c));
        able.next().map(|(_, face)| face.set)
    }

    /// The faces that a text needs that was cleaned before.
    pub(crate) fn needed(&self, text: &str) -> BTreeSet<FontSet> {
        let drawn = text.chars().filter(|c| !c.is_ascii());
        let needed = drawn.filter_map(|c| self.set_of(c));
        needed.chain([FontSet::Latin]).collect()
    }
}

/// `5D0-5EA`, or one character.
fn range(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let number = |text| u32::from_str_radix(text, 16).ok();
    Some((number(first)?, number(last)?))
}

#[cfg(test)]
mod tests {
    use typst::foundations::Bytes;
    use typst::text::Font;

    use super::*;

    /// The line that belongs in `tekens.txt`.
    fn line(file: &str, font: &Font) -> String {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for c in font.info().coverage.iter() {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == c => *last = c,
                _ => runs.push((c, c)),
            }
        }
        let run = |(first, last): &(u32, u32)| match first == last {
            true => format!("{first:X}"),
            false => format!("{first:X}-{last:X}"),
        };
        let runs: Vec<String> = runs.iter().map(run).collect();
        format!("{file} {}", runs.join(" "))
    }

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "this test looks at the font files themselves"
    )]
    fn the_list_of_characters_is_that_of_the_files() {
        let folder = std::path::Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../templates/fonts"
        ));
        for (at, face) in FACES.iter().enumerate() {
            let bytes = std::fs::read(folder.join(face.file)).unwrap();
            let font = Font::new(Bytes::new(bytes), 0).unwrap();
            assert!(face.is(font.info()), "{}: {:?}", face.file, font.info());
            let right = line(face.file, &font);
            let there = COVERAGE.lines().any(|line| line == right);
            assert!(there, "tekens.txt must have this line:\n{right}");
            assert!(Coverage::shared().equals(at, font.info()), "{}", face.file);
        }
    }

    #[test]
    fn a_text_needs_the_faces_of_its_scripts() {
        let needed = |text: &str| {
            let sets = Coverage::shared().needed(text);
            sets.into_iter().map(FontSet::id).collect::<Vec<_>>()
        };
        assert_eq!(needed("Şükrü → “ja” ☐ Зоряна"), ["latin"]);
        assert_eq!(needed("خطة"), ["latin", "arabic"]);
        assert_eq!(
            needed("ሰላም שלום 👍"),
            ["latin", "ethiopic", "hebrew", "emoji"]
        );
    }
}

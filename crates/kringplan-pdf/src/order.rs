//! What somebody asks for: which document, for whom, in which form; and which of these go together.
//!
//! The same for the command line and for the browser. Reasons not to print have neutral words in the core; a program
//! with options may have words of its own that name them.

use kringplan_core::writing::Refusal;
use kringplan_view::DOCUMENT_LANGUAGES;
use serde::Deserialize;

/// Pixels per inch unless asked otherwise: sharp on a screen, small enough to send.
const ORDINARY_PPI: u16 = 150;

/// Instead of an id: one document for each person.
pub const EVERYONE: &str = "everyone";

/// What can be printed of a plan file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// The whole plan.
    Plan,
    /// One person's own part.
    Share,
    /// The week, for the fridge.
    Fridge,
    /// What was judged.
    Check,
    /// The form to judge by hand.
    CheckForm,
    /// The empty plan.
    Worksheet,
    /// Who gets which copy.
    Distribution,
}

impl Paper {
    /// Forms and lists have rooms of a fixed size.
    fn has_large_print(self) -> bool {
        matches!(self, Self::Plan | Self::Share | Self::Check)
    }

    fn is_for_someone(self) -> bool {
        matches!(self, Self::Share | Self::Check | Self::CheckForm)
    }
}

/// As what a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One accessible file.
    Pdf,
    /// A picture of each page, in pixels.
    Png,
    /// A picture of each page, in lines and curves.
    Svg,
    /// One page for a browser.
    Html,
}

impl Kind {
    fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Svg)
    }
}

/// What somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Which document.
    pub paper: Paper,
    /// As what.
    pub kind: Kind,
    /// A participant for a part, a body for a check or its form.
    pub whom: Option<String>,
    /// The language of the document's own words; without it that of the plan or of the person.
    pub language: Option<String>,
    /// Nothing smaller than 18 points.
    pub large_print: bool,
    /// The plan file inside the PDF.
    pub embed: bool,
    /// Pixels per inch of a [`Kind::Png`].
    pub ppi: Option<u16>,
    /// The first and the last page to draw, counted from 1; without it all. Pages that are not there are left out.
    pub pages: Option<(usize, usize)>,
}

impl Order {
    /// A document in its ordinary form.
    #[must_use]
    pub fn of(paper: Paper, kind: Kind) -> Self {
        Self {
            paper,
            kind,
            whom: None,
            language: None,
            large_print: false,
            embed: false,
            ppi: None,
            pages: None,
        }
    }

    /// The same document for somebody.
    #[must_use]
    pub fn for_whom(&self, whom: &str) -> Self {
        Self {
            whom: Some(whom.to_owned()),
            ..self.clone()
        }
    }

    /// Looks whether what is asked goes together; seen before anything is read or printed.
    ///
    /// # Errors
    /// The first thing that does not.
    pub fn agreed(&self) -> Result<(), Refusal> {
        let whom = self.whom.as_deref();
        let plan_as_pdf = self.paper == Paper::Plan && self.kind == Kind::Pdf;
        let odd = [
            (
                whom.is_some() && !self.paper.is_for_someone(),
                "afdruk-voor-plan",
            ),
            (
                whom.is_none() && self.paper == Paper::Share,
                "afdruk-voor-wie",
            ),
            (
                whom == Some(EVERYONE) && self.paper != Paper::Share,
                "afdruk-voor-iedereen",
            ),
            (
                self.large_print && !self.paper.has_large_print(),
                "afdruk-groot-niet",
            ),
            (
                self.large_print && self.kind == Kind::Html,
                "afdruk-groot-bladzijde",
            ),
            (self.embed && !plan_as_pdf, "afdruk-insluiten-niet"),
            (
                self.ppi.is_some() && self.kind != Kind::Png,
                "afdruk-ppi-niet",
            ),
            (
                self.pages.is_some() && !self.kind.is_picture(),
                "afdruk-bladzijden-niet",
            ),
            (
                self.pages
                    .is_some_and(|(first, last)| first < 1 || last < first),
                "afdruk-bladzijden-keuze",
            ),
        ];
        if let Some((_, key)) = odd.into_iter().find(|(is_odd, _)| *is_odd) {
            return Err(Refusal::new(key));
        }
        self.known_language()
    }

    fn known_language(&self) -> Result<(), Refusal> {
        match &self.language {
            Some(language) if !DOCUMENT_LANGUAGES.contains(&language.as_str()) => {
                Err(Refusal::new("afdruk-taal-onbekend")
                    .word("taal", language)
                    .word("bekend", DOCUMENT_LANGUAGES.join(", ")))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn resolution(&self) -> u16 {
        self.ppi.unwrap_or(ORDINARY_PPI)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut Order)) -> Option<&'static str> {
        let mut order = Order::of(Paper::Plan, Kind::Pdf);
        change(&mut order);
        order.agreed().err().map(|refusal| refusal.key)
    }

    #[test]
    fn only_what_goes_together_is_agreed() {
        assert_eq!(refused(|_| ()), None);
        assert_eq!(refused(|o| o.embed = true), None);
        let whom = |o: &mut Order| o.whom = Some("p1".to_owned());
        assert_eq!(refused(whom), Some("afdruk-voor-plan"));
        assert_eq!(refused(|o| o.paper = Paper::Share), Some("afdruk-voor-wie"));
        assert_eq!(refused(|o| o.ppi = Some(72)), Some("afdruk-ppi-niet"));
        let some = |o: &mut Order| o.pages = Some((1, 2));
        assert_eq!(refused(some), Some("afdruk-bladzijden-niet"));
        let backwards = |o: &mut Order| (o.kind, o.pages) = (Kind::Svg, Some((2, 1)));
        assert_eq!(refused(backwards), Some("afdruk-bladzijden-keuze"));
        let language = |o: &mut Order| o.language = Some("fr".to_owned());
        assert_eq!(refused(language), Some("afdruk-taal-onbekend"));
        let large = |o: &mut Order| (o.paper, o.large_print) = (Paper::Fridge, true);
        assert_eq!(refused(large), Some("afdruk-groot-niet"));
    }
}

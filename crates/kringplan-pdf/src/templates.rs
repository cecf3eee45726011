//! The embedded templates: which documents there are, what each reads, and the files that they share.

/// A document: the template that is compiled, and the path that it reads, which answers with the live data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// The plan.
    Plan,
    /// The check.
    Check,
    /// The form to check a plan by hand.
    CheckForm,
    /// One person's own part.
    Share,
    /// The week, for the fridge.
    Week,
    /// The empty plan to write on.
    Worksheet,
    /// The list of copies.
    Distribution,
}

impl Template {
    pub(crate) const ALL: [Self; 7] = [
        Self::Plan,
        Self::Check,
        Self::CheckForm,
        Self::Share,
        Self::Week,
        Self::Worksheet,
        Self::Distribution,
    ];

    /// The template and its data.
    pub(crate) fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Plan => ("plan.typ", "inputs/voorbeeld.json"),
            Self::Check => ("toets.typ", "inputs/toets.json"),
            Self::CheckForm => ("toetsformulier.typ", "inputs/toetsformulier.json"),
            Self::Share => ("deel.typ", "inputs/deel.json"),
            Self::Week => ("koelkast.typ", "inputs/koelkast.json"),
            Self::Worksheet => ("werkblad.typ", "inputs/werkblad.json"),
            Self::Distribution => ("verspreiding.typ", "inputs/verspreiding.json"),
        }
    }
}

/// Answers with the form that is asked for (see [`crate::Form`]).
pub(crate) const FORM: &str = "common/vorm.json";

/// Answers with the plan file that goes into a hybrid PDF.
pub(crate) const ATTACHMENT: &str = "inputs/bijlage.json";

macro_rules! embedded {
    ($read:ident: $($path:literal),* $(,)?) => {
        &[$(($path, $read!(concat!("../../../templates/", $path)))),*]
    };
}

pub(crate) const SOURCES: &[(&str, &str)] = embedded!(include_str:
    "deel.typ",
    "koelkast.typ",
    "plan.typ",
    "toets.typ",
    "toetsformulier.typ",
    "verspreiding.typ",
    "werkblad.typ",
    "common/bladzijde.typ",
    "common/invullen.typ",
    "common/kop.typ",
    "common/onderdelen.typ",
    "common/oordeel.typ",
    "common/stijl.typ",
    "hoofdstukken/afspraken.typ",
    "hoofdstukken/akkoord.typ",
    "hoofdstukken/kort.typ",
    "hoofdstukken/kring.typ",
    "hoofdstukken/titel.typ",
    "hoofdstukken/toets.typ",
    "hoofdstukken/verder.typ",
    "hoofdstukken/versie.typ",
    "hoofdstukken/voorwaarden.typ",
    "hoofdstukken/zorgen.typ",
);

/// Files that templates read as they are.
pub(crate) const FILES: &[(&str, &[u8])] = embedded!(include_bytes: "common/blad.css");

/// Every file of [`crate::faces::FACES`].
#[cfg(feature = "embedded-fonts")]
pub(crate) const FONTS: &[&[u8]] = &[
    include_bytes!("../../../templates/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../templates/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../../templates/fonts/Amiri-Regular.ttf"),
    include_bytes!("../../../templates/fonts/Amiri-Bold.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansSymbols2-Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoEmoji-Regular.ttf"),
];

//! From a plan and an order to the files of a document, or the reason why there is none.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kringplan_core::writing::Refusal;
use kringplan_core::{Checked, Context, Document, check, rules};
use kringplan_view::{
    CheckFormView, CheckView, DistributionView, NoShare, NothingToCheck, PlanView, ShareView,
    WeekView, WorksheetView,
};

use crate::error::PrintError;
use crate::faces::FontSet;
use crate::form::Form;
use crate::order::{Kind, Order, Paper};
use crate::prepared::Prepared;
use crate::printable::Printable;
use crate::render::{Picture, Printer};

/// A plan as it stands on a day, fit to leave the program as a document.
pub struct PlanOnDay<'a> {
    /// The plan.
    pub document: &'a Document,
    /// What the check worked out about it.
    pub checked: Checked,
    /// The reference date.
    pub day: NaiveDate,
}

/// A document that is ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// One file, or one for each page.
    pub files: Vec<Vec<u8>>,
    /// Number of pages of the whole document; a page for a browser is one.
    pub pages: usize,
    /// The number of the page in the first file.
    pub first: usize,
    /// Characters that no font can draw.
    pub unknown: BTreeSet<char>,
    /// As in [`crate::Printed`].
    pub warnings: Vec<String>,
}

impl<'a> PlanOnDay<'a> {
    /// Checks a plan on a day.
    ///
    /// # Errors
    /// When it holds a citizen service number: that may not travel with a plan.
    pub fn new(document: &'a Document, day: NaiveDate) -> Result<Self, Refusal> {
        if rules::holds_bsn(document.source()) {
            return Err(Refusal::new("afdruk-bsn"));
        }
        Ok(Self {
            document,
            checked: check(document, &Context::on(day)),
            day,
        })
    }
}

/// Makes a document. Without a plan there is only the empty worksheet.
///
/// # Errors
/// When what is asked does not go together, when the plan has no such document, and when a font is missing.
pub fn make(
    printer: &Printer,
    order: &Order,
    plan: Option<&PlanOnDay<'_>>,
) -> Result<Made, Refusal> {
    let ready = prepared(order, plan)?;
    let drawn = |picture| {
        let (first, last) = order.pages.unwrap_or((1, usize::MAX));
        let drawn = printer.draw_prepared(&ready, picture, first..=last)?;
        Ok(Made {
            files: drawn.pages,
            pages: drawn.total,
            first: drawn.first,
            unknown: ready.unknown.clone(),
            warnings: drawn.warnings,
        })
    };
    let whole = |file, pages, warnings| Made {
        files: vec![file],
        pages,
        first: 1,
        unknown: ready.unknown.clone(),
        warnings,
    };
    let made = match order.kind {
        Kind::Pdf => printer
            .render_prepared(&ready)
            .map(|printed| whole(printed.pdf, printed.pages, printed.warnings)),
        Kind::Html => printer
            .page_prepared(&ready)
            .map(|page| whole(page.html.into_bytes(), 1, page.warnings)),
        Kind::Svg => drawn(Picture::Svg),
        Kind::Png => drawn(Picture::Png {
            per_inch: order.resolution(),
        }),
    };
    made.map_err(|error| failed(&error))
}

/// The fonts that a document needs.
///
/// # Errors
/// As [`make`].
pub fn needed_fonts(
    order: &Order,
    plan: Option<&PlanOnDay<'_>>,
) -> Result<BTreeSet<FontSet>, Refusal> {
    prepared(order, plan).map(|ready| ready.needed)
}

/// The words of the document, ready for Typst.
fn prepared(order: &Order, plan: Option<&PlanOnDay<'_>>) -> Result<Prepared, Refusal> {
    order.agreed()?;
    let language = order.language.as_deref();
    let Some(plan) = plan else {
        return if order.paper == Paper::Worksheet {
            ready(order, None, &WorksheetView::blank(language))
        } else {
            Err(Refusal::new("afdruk-zonder-plan"))
        };
    };
    let PlanOnDay {
        document,
        checked,
        day,
    } = plan;
    let whom = order.whom.as_deref();
    let nothing = |why| no_check(why, whom);
    let day = *day;
    let text = Some(document.source().text());
    match order.paper {
        Paper::Plan => ready(
            order,
            text,
            &PlanView::new(document, checked, day, language),
        ),
        Paper::Share => {
            let whom = whom.unwrap_or_default();
            let view = ShareView::new(document, checked, day, language, whom);
            ready(order, text, &view.map_err(|why| no_share(why, whom))?)
        }
        Paper::Fridge => ready(
            order,
            text,
            &WeekView::new(document, checked, day, language),
        ),
        Paper::Check => {
            let view = CheckView::new(document, checked, day, language, whom);
            ready(order, text, &view.map_err(nothing)?)
        }
        Paper::CheckForm => {
            let view = CheckFormView::new(document, checked, day, language, whom);
            ready(order, text, &view.map_err(nothing)?)
        }
        Paper::Worksheet => ready(
            order,
            text,
            &WorksheetView::new(document, checked, day, language),
        ),
        Paper::Distribution => ready(
            order,
            text,
            &DistributionView::new(document, checked, day, language),
        ),
    }
}

fn ready(order: &Order, text: Option<&str>, view: &impl Printable) -> Result<Prepared, Refusal> {
    let ready = if order.kind == Kind::Html {
        Prepared::for_browser(view)
    } else {
        let inside = text.filter(|_| order.embed);
        let form = Form {
            large_print: order.large_print,
            attachment: inside.map(|text| text.as_bytes().to_vec()),
        };
        Prepared::new(view, &form)
    };
    ready.map_err(|error| failed(&error))
}

fn failed(error: &PrintError) -> Refusal {
    if error.missing_fonts.is_empty() {
        return Refusal::new("afdruk-mislukt").word("melding", error.messages.join("; "));
    }
    let names: Vec<&str> = error.missing_fonts.iter().map(|set| set.id()).collect();
    Refusal::new("afdruk-letters-missen").word("letters", names.join(", "))
}

fn no_check(why: NothingToCheck, body: Option<&str>) -> Refusal {
    match why {
        NothingToCheck::NobodyAsked => Refusal::new("afdruk-niets-te-toetsen"),
        NothingToCheck::UnknownBody(known) => Refusal::new("afdruk-onbekende-instantie")
            .word("id", body.unwrap_or_default())
            .word("bekend", known.join(", ")),
    }
}

/// Why somebody gets no part, in words.
#[must_use]
pub fn no_share(why: NoShare, whom: &str) -> Refusal {
    match why {
        NoShare::Unknown(known) => Refusal::new("afdruk-onbekend").word("bekend", known.join(", ")),
        NoShare::Coordinator => Refusal::new("afdruk-deel-coordinator"),
        NoShare::NoPart => Refusal::new("afdruk-geen-deel"),
    }
    .word("id", whom)
}

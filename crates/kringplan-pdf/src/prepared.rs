//! A view as the templates read it: cleaned, written out as JSON, with the form that is asked for.

use std::collections::BTreeSet;
use std::sync::Arc;

use kringplan_view::PrintDate;
use typst::foundations::{Bytes, Datetime};

use crate::breaks::Breaks;
use crate::error::PrintError;
use crate::faces::{Coverage, FontSet};
use crate::fonts::Fonts;
use crate::form::Form;
use crate::printable::Printable;
use crate::templates::Template;
use crate::text::{Marks, clean_all, runs_from_right};
use crate::world::PlanWorld;

/// What one render needs.
#[doc(hidden)]
pub struct Prepared {
    template: Template,
    json: Bytes,
    form: Form,
    for_browser: bool,
    from_right: bool,
    /// The faces that draw it.
    pub(crate) needed: BTreeSet<FontSet>,
    pub(crate) unknown: BTreeSet<char>,
    pub(crate) date: Datetime,
    pub(crate) ident: String,
}

impl Prepared {
    /// Cleans a view and writes it out.
    ///
    /// # Errors
    /// When the view's date is not a date.
    pub fn new(view: &impl Printable, form: &Form) -> Result<Self, PrintError> {
        let about = view.about();
        let breaks = if runs_from_right(about.language) {
            Breaks::from_right(about.written_in)
        } else {
            Breaks::of(about.written_in)
        };
        Self::with(view, form, &breaks)
    }

    fn with(view: &impl Printable, form: &Form, breaks: &Breaks) -> Result<Self, PrintError> {
        let mut data = serde_json::to_value(view).map_err(|error| PrintError::of(&error))?;
        let about = view.about();
        let mut unknown = BTreeSet::new();
        let marks = Marks::between(about.language, about.written_in);
        clean_all(&mut data, marks, breaks, &mut unknown);
        let json = serde_json::to_string(&data).map_err(|error| PrintError::of(&error))?;
        Ok(Self {
            needed: Coverage::shared().needed(&json),
            json: Bytes::from_string(json),
            form: form.clone(),
            for_browser: false,
            from_right: runs_from_right(about.language),
            unknown,
            template: about.template,
            date: typst_date(about.date)?,
            ident: about.ident.to_owned(),
        })
    }

    /// The same for a page in a browser.
    pub(crate) fn for_browser(view: &impl Printable) -> Result<Self, PrintError> {
        let ready = Self::with(view, &Form::default(), &Breaks::NONE)?;
        Ok(Self {
            for_browser: true,
            // A browser has fonts of its own.
            needed: BTreeSet::new(),
            ..ready
        })
    }

    pub(crate) fn world(&self, fonts: &Arc<Fonts>) -> PlanWorld {
        let form = self.form.as_json(self.for_browser, self.from_right);
        let inside = self.form.attachment.clone();
        let fonts = Arc::clone(fonts);
        let json = self.json.clone();
        PlanWorld::new(fonts, self.template, json, form, inside, self.date)
    }

    pub(crate) fn has_attachment(&self) -> bool {
        self.form.attachment.is_some()
    }
}

fn typst_date(date: PrintDate) -> Result<Datetime, PrintError> {
    Datetime::from_ymd_hms(date.jaar, date.maand, date.dag, 0, 0, 0)
        .ok_or_else(|| PrintError::because("not a date"))
}

//! Which views can be printed, and with which template.

use kringplan_view::{
    CheckFormView, CheckView, DistributionView, PlanView, PrintDate, ShareView, WeekView,
    WorksheetView,
};
use serde::Serialize;

use crate::templates::Template;

/// A document that can be printed: its template, its date, and what identifies it. Of this crate alone, because
/// the templates are.
pub trait Printable: Serialize + sealed::Sealed {}

impl<T: Serialize + sealed::Sealed> Printable for T {}

/// What a document says of itself.
#[doc(hidden)]
pub struct About<'a> {
    pub(crate) template: Template,
    pub(crate) date: PrintDate,
    pub(crate) ident: &'a str,
    /// Language of the labels.
    pub(crate) language: &'a str,
    /// Language in which the circle wrote.
    pub(crate) written_in: &'a str,
}

mod sealed {
    use super::About;

    pub trait Sealed {
        fn about(&self) -> About<'_>;
    }
}

impl sealed::Sealed for PlanView {
    fn about(&self) -> About<'_> {
        About {
            template: Template::Plan,
            date: self.datum,
            ident: &self.ident,
            language: &self.taal,
            written_in: &self.schrijftaal,
        }
    }
}

/// Documents whose page is a [`kringplan_view::Blad`].
macro_rules! sheets {
    ($($view:ty => $template:ident),* $(,)?) => {
        $(impl sealed::Sealed for $view {
            fn about(&self) -> About<'_> {
                About {
                    template: Template::$template,
                    date: self.blad.datum,
                    ident: &self.blad.ident,
                    language: &self.blad.taal,
                    written_in: &self.blad.schrijftaal,
                }
            }
        })*
    };
}

sheets! {
    CheckView => Check,
    CheckFormView => CheckForm,
    ShareView => Share,
    WeekView => Week,
    WorksheetView => Worksheet,
    DistributionView => Distribution,
}

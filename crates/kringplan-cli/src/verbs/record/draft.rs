//! A plan that is being added to on a day, with the questions that every `record` asks of it.

use std::ops::{Deref, DerefMut};

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::digest::Evidence;
use kringplan_core::source::Limits;
use kringplan_core::state::{self, Toestand};
use kringplan_core::writing;
use serde_json::Value;

pub(super) use kringplan_core::writing::unknown;

/// The plan so far; writing in it is the core's.
pub(super) struct Draft {
    plan: writing::Draft,
    /// The reference date.
    pub(super) day: NaiveDate,
}

impl Deref for Draft {
    type Target = writing::Draft;

    fn deref(&self) -> &writing::Draft {
        &self.plan
    }
}

impl DerefMut for Draft {
    fn deref_mut(&mut self) -> &mut writing::Draft {
        &mut self.plan
    }
}

impl Draft {
    pub(super) fn new(document: Document, limits: Limits, day: NaiveDate) -> Self {
        Self {
            plan: writing::Draft::new(document, limits),
            day,
        }
    }

    /// A citizen service number stands somewhere in the file.
    pub(super) fn holds_bsn(&self) -> bool {
        kringplan_core::rules::holds_bsn(self.document().source())
    }

    /// How far the plan is on the reference date.
    pub(super) fn state(&self) -> Toestand {
        let file = self.file();
        let evidence = Evidence::of(self.value(), file);
        state::state(&state::facts(file, &evidence, self.day)).state
    }
}

/// A date as it stands in a file.
pub(super) fn date(day: NaiveDate) -> Value {
    Value::String(day.to_string())
}

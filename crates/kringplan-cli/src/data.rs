//! `--data FOLDER`: limits, profiles and word lists of a team's own, each only where the folder has it.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use kringplan_core::Context;
use kringplan_core::rules::profiles::{Profile, ProfileTable};
use kringplan_core::rules::thresholds::Thresholds;
use kringplan_core::rules::words::{List, WordLists};
use kringplan_core::source::Misfit;

use crate::desk::Refusal;
use crate::io;

/// What a check works with beside the plan; the parts that are absent come with the program.
#[derive(Default)]
pub(crate) struct Data {
    table: Option<ProfileTable>,
    thresholds: Option<Thresholds>,
    words: Option<WordLists>,
}

impl Data {
    /// Reads a folder, or nothing where none is given.
    pub(crate) fn load(folder: Option<&Path>) -> Result<Self, Refusal> {
        let Some(folder) = folder else {
            return Ok(Self::default());
        };
        if io::names_in(folder).is_none() {
            return Err(Refusal::new("gegevens-geen-map").word("map", folder.display()));
        }
        let thresholds = parsed(&folder.join("drempels.json"), Thresholds::parse)?;
        let table = parsed(&folder.join("profielen.json"), ProfileTable::parse)?;
        let words = words(&folder.join("woorden"))?;
        if thresholds.is_none() && table.is_none() && words.is_none() {
            return Err(Refusal::new("gegevens-leeg").word("map", folder.display()));
        }
        Ok(Self {
            table,
            thresholds,
            words,
        })
    }

    /// The context of a check.
    pub(crate) fn context(
        &self,
        day: NaiveDate,
        profiles: Option<Vec<Profile>>,
        strict: bool,
    ) -> Context<'_> {
        Context {
            day,
            profiles,
            strict,
            table: self
                .table
                .as_ref()
                .unwrap_or_else(|| ProfileTable::embedded()),
            thresholds: self
                .thresholds
                .as_ref()
                .unwrap_or_else(|| Thresholds::embedded()),
            words: self.words.as_ref().unwrap_or_else(|| WordLists::embedded()),
        }
    }
}

fn parsed<T>(path: &Path, parse: impl Fn(&str) -> Result<T, Misfit>) -> Result<Option<T>, Refusal> {
    let Some(text) = io::read_optional(path)? else {
        return Ok(None);
    };
    parse(&text).map(Some).map_err(|Misfit { position }| {
        Refusal::new("gegevens-past-niet")
            .word("bestand", path.display())
            .number("regel", position.line)
            .number("kolom", position.column)
    })
}

fn words(folder: &Path) -> Result<Option<WordLists>, Refusal> {
    let Some(names) = io::names_in(folder) else {
        return Ok(None);
    };
    let mut lists = BTreeMap::new();
    for name in names.iter().filter_map(|name| name.strip_suffix(".txt")) {
        if !List::ALL.iter().any(|(_, known)| *known == name) {
            let known: Vec<&str> = List::ALL.iter().map(|(_, known)| *known).collect();
            return Err(Refusal::new("gegevens-woordenlijst")
                .word("naam", name)
                .word("bekend", known.join(", ")));
        }
        let text = io::read_optional(&folder.join(format!("{name}.txt")))?;
        lists.insert(name.to_owned(), text.unwrap_or_default());
    }
    Ok((!lists.is_empty()).then(|| WordLists::new(|name| lists.get(name).cloned())))
}

//! Tests across crates: what the schema says, what the reader does and what is printed, held against each other.
//!
//! The helpers here find the fixtures; `tests/judges` holds the programs of other makers.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::Value;

/// The folder `tests/fixtures`.
#[must_use]
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The JSON files of a folder of fixtures, sorted.
///
/// # Panics
/// When there are none: a test over nothing proves nothing.
#[must_use]
#[expect(clippy::expect_used, reason = "a helper of tests")]
pub fn json_files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(fixtures().join(folder))
        .expect("a folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing in {folder}");
    files
}

/// A fixture as a JSON value.
///
/// # Panics
/// When it is no JSON.
#[must_use]
#[expect(clippy::expect_used, reason = "a helper of tests")]
pub fn value(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("a readable fixture"))
        .expect("a fixture in JSON")
}

/// A day in 2026, the year of the examples.
///
/// # Panics
/// When the day does not exist.
#[must_use]
#[expect(clippy::expect_used, reason = "a helper of tests")]
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day that exists")
}

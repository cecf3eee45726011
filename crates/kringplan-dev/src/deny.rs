//! `.cargo/deny.toml`: the licences we accept and the advisories we live with. cargo-deny reads the same file.

use std::path::Path;

use serde::Deserialize;

/// The part of the file that our own commands read.
#[derive(Deserialize)]
pub(crate) struct Deny {
    pub(crate) licenses: Licences,
    pub(crate) advisories: Advisories,
}

/// The accepted licences, by SPDX name.
#[derive(Deserialize)]
pub(crate) struct Licences {
    pub(crate) allow: Vec<String>,
    #[serde(default)]
    pub(crate) exceptions: Vec<Exception>,
}

/// A licence accepted for one crate only.
#[derive(Deserialize)]
pub(crate) struct Exception {
    #[serde(rename = "crate")]
    pub(crate) package: String,
    pub(crate) allow: Vec<String>,
}

/// The advisories that we know of and live with for now.
#[derive(Deserialize)]
pub(crate) struct Advisories {
    pub(crate) ignore: Vec<Ignored>,
}

/// One such advisory, with the date on which we looked and why it can stay.
#[derive(Deserialize)]
pub(crate) struct Ignored {
    pub(crate) id: String,
    pub(crate) reason: String,
}

impl Ignored {
    /// A reason starts with the date on which it was written: `2026-11-21: …`.
    pub(crate) fn is_dated(&self) -> bool {
        is_date(self.reason.split(':').next().unwrap_or_default())
            && self.reason.len() > "2026-11-21: ".len()
    }
}

/// Whether this is a date as we write it: four digits, two, two.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Reads the file below the root of the workspace.
pub(crate) fn load(root: &Path) -> Result<Deny, String> {
    read(&root.join(".cargo/deny.toml"))
}

/// Reads any TOML file into a type.
pub(crate) fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

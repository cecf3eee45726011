//! Versions of one plan: begin a new one, tell two apart, hold a chain of files together.
//!
//! The kring decides about a version; nothing here changes what it decided. What is judged is compared on the raw
//! tree, as the digests do, so that members that nobody knows count as well.

mod chain;
mod diff;
mod judged;
mod revise;
mod verschil;

pub use chain::{
    Keten, Schakel, SchakelStand, Toetsverschil, ToetsverschilSoort, Vastlegverschil, chain,
};
pub use diff::diff;
pub(crate) use judged::rests_differently;
pub use revise::{Decision, Part, Revised, Revision, revise};
pub use verschil::*;

use serde_json::Value;

use crate::digest;
use crate::document::Document;
use crate::model::Planbestand;
use crate::writing::Refusal;

/// What makes a file one version of one plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// `kenmerk`: the plan.
    pub reference: String,
    /// `plan.versie`.
    pub version: u32,
    /// V of the file as it is now.
    pub digest: String,
}

/// Which version of which plan a file is.
///
/// # Errors
/// When it has no reference or no version number, or when its digest cannot be computed.
pub fn identity(document: &Document) -> Result<Identity, Refusal> {
    let file = document.file();
    let reference = file
        .kenmerk
        .as_ref()
        .ok_or_else(|| Refusal::new("versies-geen-kenmerk"))?;
    let version = file
        .versie()
        .ok_or_else(|| Refusal::new("versies-geen-versie"))?;
    let digest =
        digest::version(document.value()).map_err(|_| Refusal::new("versies-geen-zegel"))?;
    Ok(Identity {
        reference: reference.to_string(),
        version,
        digest,
    })
}

/// Refuses a file that no new version may be made of: with a citizen service number, with text that is not in NFC, or
/// without an identity.
///
/// # Errors
/// The reason.
pub fn refuse_unfit(document: &Document) -> Result<Identity, Refusal> {
    if crate::rules::holds_bsn(document.source()) {
        return Err(Refusal::new("versies-bsn"));
    }
    if !document.is_normalised() {
        return Err(Refusal::new("versies-niet-nfc"));
    }
    identity(document)
}

/// A version number in its one spelling, as `over` of a signature names it: no sign and no zero in front.
#[must_use]
pub fn version_number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// The version that a file says it replaces, with its V.
#[must_use]
pub fn replaced_version(file: &Planbestand) -> Option<(u32, &str)> {
    let replaced = file.plan.as_ref()?.vervangt.as_ref()?;
    Some((
        replaced.versie?,
        replaced.integriteit.as_ref()?.waarde.as_str(),
    ))
}

/// The item of a list with this id.
fn item<'v>(list: &'v Value, id: &str) -> Option<&'v Value> {
    items(list).find(|item| item["id"] == id)
}

/// The items of a list; none where there is no list.
pub(crate) fn items(list: &Value) -> impl DoubleEndedIterator<Item = &Value> {
    list.as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
}

/// The text of a member; empty where there is none.
pub(crate) fn text<'v>(holder: &'v Value, member: &str) -> &'v str {
    holder[member].as_str().unwrap_or_default()
}

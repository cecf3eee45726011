//! Digests of the contract: V (a version), O (one judgement), Z (the seal of a check), C (the conditions when fixed).
//!
//! Each is SHA-256 over the RFC 8785 (JCS) bytes of a value built from the raw JSON tree in NFC. Nothing is
//! defaulted: what is absent stays absent. No digest covers the date at which a digest was made.

mod evidence;

#[cfg(feature = "generate")]
pub(crate) use evidence::Link;
pub use evidence::{CheckEvidence, Evidence};

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::nfc::{self, is_nfc};
use crate::source::{NotWhole, canonical};

/// Why there is no digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DigestError {
    /// An id occurs twice, so that it is not clear what a reference means.
    DuplicateId,
    /// Something without an id stands where the digest needs one.
    MissingId,
    /// The value holds a fraction, so that the contract has no canonical form for it.
    NotCanonical,
    /// Two members of one object have the same name in NFC, so that one would hide behind the other.
    KeysCollide,
}

impl fmt::Display for DigestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DuplicateId => "an id occurs twice",
            Self::MissingId => "something has no id",
            Self::NotCanonical => "the value has no canonical form",
            Self::KeysCollide => "two members of one object have the same name in NFC",
        })
    }
}

impl std::error::Error for DigestError {}

/// Members of a participant that nobody judges, so that they may change freely.
const NOT_JUDGED: [&str; 7] = [
    "contact",
    "aanwezig",
    "stem",
    "taal",
    "tolk",
    "wensen",
    "registratie",
];
/// Members of the setting that only hold dates of the process.
const PROCESS_DATES: [&str; 3] = ["wmo", "wvggz", "schuld"];

/// V: the version of the plan that a file (`doc`, the whole file) holds.
///
/// # Errors
/// When an id occurs twice or is missing, or two names of members are the same in NFC.
pub fn version(doc: &Value) -> Result<String, DigestError> {
    Digests::of(doc).version()
}

/// O: one judgement (`oordeel`, an item of `toetsen[].oordelen`) of a file.
///
/// # Errors
/// When an id occurs twice or is missing, or two names of members are the same in NFC.
pub fn judgement(doc: &Value, oordeel: &Value) -> Result<String, DigestError> {
    Digests::of(doc).judgement(oordeel)
}

/// Z: the seal of a check (`toets`, an item of `toetsen`) of a file.
///
/// # Errors
/// Only when the value has no canonical form: also when two names of members are the same in NFC.
pub fn seal(doc: &Value, toets: &Value) -> Result<String, DigestError> {
    Digests::of(doc).seal(toets)
}

/// C: the conditions of a file as they are now, for `voorwaardenVastgelegd`.
///
/// # Errors
/// When an id occurs twice or is missing, or two names of members are the same in NFC.
pub fn conditions(doc: &Value) -> Result<String, DigestError> {
    Digests::of(doc).conditions()
}

/// The digests of one file: what they share is made once.
pub struct Digests<'a> {
    doc: Result<Cow<'a, Value>, DigestError>,
    parts: OnceCell<Result<Parts, DigestError>>,
}

/// What a judgement can rest on, by id.
struct Parts {
    agreements_and_help: Map<String, Value>,
    conditions: Map<String, Value>,
}

impl<'a> Digests<'a> {
    /// The digests of a whole file.
    #[must_use]
    pub fn of(doc: &'a Value) -> Self {
        Self {
            doc: composed(doc),
            parts: OnceCell::new(),
        }
    }

    /// The file in NFC.
    fn doc(&self) -> Result<&Value, DigestError> {
        self.doc.as_deref().map_err(|error| *error)
    }

    /// V of the file.
    ///
    /// # Errors
    /// When an id occurs twice or is missing, or two names of members are the same in NFC.
    pub fn version(&self) -> Result<String, DigestError> {
        let doc = self.doc()?;
        let mut value = Map::new();
        value.insert("soort".into(), json!("kringplan/versie/1"));
        for key in ["kenmerk", "plansoort", "taal"] {
            copy(doc, key, &mut value);
        }
        let mut named = BTreeSet::new();
        let kader = doc.get("kader").map(frame);
        if let Some(kader) = &kader {
            every_reference(kader, &mut named);
            value.insert("kader".into(), kader.clone());
        }
        if let Some(plan) = doc.get("plan") {
            every_reference(plan, &mut named);
            let mut plan = plan.clone();
            undate(
                plan.get_mut("vervangt")
                    .and_then(|v| v.get_mut("integriteit")),
            );
            value.insert("plan".into(), plan);
        }
        for key in ["instanties", "voorwaarden"] {
            if let Some(items) = doc.get(key) {
                every_reference(items, &mut named);
                value.insert(key.into(), Value::Object(by_id(items)?));
            }
        }
        if let Some(everyone) = doc.get("deelnemers") {
            let kring = everyone
                .as_array()
                .into_iter()
                .flatten()
                .filter(|p| p["zijde"] == "kring");
            named.extend(kring.filter_map(|p| p["id"].as_str()));
            value.insert("deelnemers".into(), people(everyone, &named)?);
        }
        sha256(&Value::Object(value))
    }

    /// C: the conditions as they are now, so that a change after they were fixed is found.
    ///
    /// # Errors
    /// When an id occurs twice or is missing, or two names of members are the same in NFC.
    pub fn conditions(&self) -> Result<String, DigestError> {
        let doc = self.doc()?;
        let mut value = Map::new();
        value.insert("soort".into(), json!("kringplan/voorwaarden/1"));
        copy(doc, "kenmerk", &mut value);
        if let Some(items) = doc.get("voorwaarden") {
            value.insert("voorwaarden".into(), Value::Object(by_id(items)?));
        }
        sha256(&Value::Object(value))
    }

    /// O of one judgement (`oordeel`, an item of `toetsen[].oordelen`).
    ///
    /// # Errors
    /// When an id occurs twice or is missing, or two names of members are the same in NFC.
    pub fn judgement(&self, oordeel: &Value) -> Result<String, DigestError> {
        sha256(&self.judged(oordeel)?)
    }

    /// What a judgement is about, as the file has it now: the value that O digests.
    ///
    /// # Errors
    /// When an id occurs twice or is missing, or two names of members are the same in NFC.
    pub fn judged(&self, oordeel: &Value) -> Result<Value, DigestError> {
        let doc = self.doc()?;
        let oordeel = composed(oordeel)?;
        let condition_id = oordeel["voorwaarde"].as_str().unwrap_or_default();
        let Parts {
            agreements_and_help: parts,
            conditions,
        } = self
            .parts
            .get_or_init(|| Parts::of(doc))
            .as_ref()
            .map_err(|error| *error)?;
        let mut ids: BTreeSet<&str> = ids_in(oordeel.get("steuntOp")).collect();
        ids.extend(
            parts
                .iter()
                .filter(|(_, p)| ids_in(p.get("bij")).any(|b| b == condition_id))
                .map(|(id, _)| id.as_str()),
        );
        let bridges: Vec<&str> = ids
            .iter()
            .filter_map(|id| parts.get(*id))
            .flat_map(|p| ids_in(p.get("overbrugging")))
            .collect();
        ids.extend(bridges);
        let rests_on: Map<String, Value> = ids
            .iter()
            .map(|id| {
                (
                    (*id).to_owned(),
                    parts.get(*id).cloned().unwrap_or(Value::Bool(false)),
                )
            })
            .collect();
        let condition = conditions
            .get(condition_id)
            .cloned()
            .unwrap_or(Value::Bool(false));
        let mut named = BTreeSet::new();
        for part in rests_on.values() {
            every_reference(part, &mut named);
        }
        every_reference(&condition, &mut named);
        let people = people(doc.get("deelnemers").unwrap_or(&Value::Null), &named)?;
        let mut value = Map::new();
        value.insert("soort".into(), json!("kringplan/oordeel/1"));
        copy(doc, "kenmerk", &mut value);
        value.insert("voorwaarde".into(), condition);
        value.insert("rust".into(), Value::Object(rests_on));
        value.insert("mensen".into(), people);
        Ok(Value::Object(value))
    }

    /// Z of one check (`toets`, an item of `toetsen`).
    ///
    /// # Errors
    /// Only when the value has no canonical form: also when two names of members are the same in NFC.
    pub fn seal(&self, toets: &Value) -> Result<String, DigestError> {
        let doc = self.doc()?;
        let mut toets = composed(toets)?.into_owned();
        if let Some(members) = toets.as_object_mut() {
            members.shift_remove("zegel");
        }
        undate(toets.get_mut("integriteit"));
        for oordeel in toets
            .get_mut("oordelen")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            undate(oordeel.get_mut("integriteit"));
        }
        let mut value = Map::new();
        value.insert("soort".into(), json!("kringplan/toets/1"));
        copy(doc, "kenmerk", &mut value);
        value.insert("toets".into(), toets);
        sha256(&Value::Object(value))
    }
}

impl Parts {
    fn of(doc: &Value) -> Result<Self, DigestError> {
        let list = |holder: Option<&Value>, key: &str| {
            holder
                .and_then(|h| h.get(key))
                .map_or(Ok(Map::new()), by_id)
        };
        let mut agreements_and_help = list(doc.get("plan"), "afspraken")?;
        for (id, part) in list(doc.get("plan"), "hulpVanBuiten")? {
            if agreements_and_help.insert(id, part).is_some() {
                return Err(DigestError::DuplicateId);
            }
        }
        Ok(Self {
            agreements_and_help,
            conditions: list(Some(doc), "voorwaarden")?,
        })
    }
}

fn ids_in(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// A digest in groups of four, for paper: `1a2b 3c4d …`.
#[must_use]
pub fn in_groups(digest: &str) -> Vec<String> {
    digest
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect()
}

fn sha256(value: &Value) -> Result<String, DigestError> {
    let bytes = canonical(value).map_err(|NotWhole| DigestError::NotCanonical)?;
    Ok(Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// [`nfc`] for a digest: refuses two members that have the same name then, because the last would hide the others.
fn composed(value: &Value) -> Result<Cow<'_, Value>, DigestError> {
    let normal = nfc(value);
    if matches!(normal, Cow::Owned(_)) && members(value) != members(&normal) {
        return Err(DigestError::KeysCollide);
    }
    Ok(normal)
}

/// How many members a value has, at any depth.
fn members(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.len() + map.values().map(members).sum::<usize>(),
        Value::Array(items) => items.iter().map(members).sum(),
        _ => 0,
    }
}

/// Every string and key in Unicode normalisation form C; nothing is copied when all of them are already. Of two
/// members that have the same name then, the last stays.
#[must_use]
pub fn nfc(value: &Value) -> Cow<'_, Value> {
    if is_normal(value) {
        Cow::Borrowed(value)
    } else {
        Cow::Owned(normalised(value))
    }
}

fn is_normal(value: &Value) -> bool {
    match value {
        Value::String(text) => is_nfc(text),
        Value::Array(items) => items.iter().all(is_normal),
        Value::Object(map) => map
            .iter()
            .all(|(key, value)| is_nfc(key) && is_normal(value)),
        _ => true,
    }
}

fn normalised(value: &Value) -> Value {
    let text_of = |text: &str| nfc::nfc(text).into_owned();
    match value {
        Value::String(text) => Value::String(text_of(text)),
        Value::Array(items) => Value::Array(items.iter().map(normalised).collect()),
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(k, v)| (text_of(k), normalised(v)))
                .collect(),
        ),
        other => other.clone(),
    }
}

fn frame(kader: &Value) -> Value {
    let mut kader = kader.clone();
    if let Some(members) = kader.as_object_mut() {
        for key in PROCESS_DATES {
            members.shift_remove(key);
        }
        if let Some(ingrijpen) = members.get_mut("ingrijpen").and_then(Value::as_object_mut) {
            ingrijpen.shift_remove("hardeDatum");
        }
    }
    kader
}

fn undate(integriteit: Option<&mut Value>) {
    if let Some(members) = integriteit.and_then(Value::as_object_mut) {
        members.shift_remove("datum");
    }
}

fn copy(from: &Value, key: &str, to: &mut Map<String, Value>) {
    if let Some(value) = from.get(key) {
        to.insert(key.into(), value.clone());
    }
}

fn by_id(items: &Value) -> Result<Map<String, Value>, DigestError> {
    let mut out = Map::new();
    for item in items.as_array().into_iter().flatten() {
        let id = item["id"].as_str().ok_or(DigestError::MissingId)?;
        if out.insert(id.to_owned(), item.clone()).is_some() {
            return Err(DigestError::DuplicateId);
        }
    }
    Ok(out)
}

fn people(everyone: &Value, named: &BTreeSet<&str>) -> Result<Value, DigestError> {
    let mut out = Map::new();
    let mut seen = BTreeSet::new();
    for person in everyone.as_array().into_iter().flatten() {
        let id = person["id"].as_str().ok_or(DigestError::MissingId)?;
        if !seen.insert(id) {
            return Err(DigestError::DuplicateId);
        }
        if named.contains(id) {
            let judged = person
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(key, _)| !NOT_JUDGED.contains(&key.as_str()));
            out.insert(
                id.to_owned(),
                judged
                    .map(|(key, value)| (key.clone(), value.clone()))
                    .collect(),
            );
        }
    }
    Ok(Value::Object(out))
}

/// Every string in a value that may be a reference to a person or a part of the plan.
pub(crate) fn every_reference<'v>(value: &'v Value, out: &mut BTreeSet<&'v str>) {
    match value {
        // Longer texts cannot be an id, so they are no reference.
        Value::String(text) if text.len() <= 32 => {
            out.insert(text);
        }
        Value::Array(items) => items.iter().for_each(|v| every_reference(v, out)),
        Value::Object(map) => map.values().for_each(|v| every_reference(v, out)),
        _ => {}
    }
}

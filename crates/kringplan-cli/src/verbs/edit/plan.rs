//! The one plan file of a run: what it holds now, and writing it back whole when nobody else changed it meanwhile.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use kringplan_core::Document;
use kringplan_core::report::{Finding, unreadable};
use kringplan_core::source::Limits;
use kringplan_core::text::Language;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::http::{Answer, Request};
use crate::desk::Refusal;
use crate::io::{self, Existing};
use crate::lang;

/// The file that is edited.
pub(super) struct PlanFile {
    path: PathBuf,
    limits: Limits,
    day: NaiveDate,
    /// One writer at a time: between looking and writing nothing of ours comes in.
    writing: Mutex<()>,
}

impl PlanFile {
    pub(super) fn new(path: PathBuf, limits: Limits, day: NaiveDate) -> Self {
        Self {
            path,
            limits,
            day,
            writing: Mutex::new(()),
        }
    }

    /// What the file holds now.
    pub(super) fn get(&self) -> Answer {
        match io::read(&self.path, self.limits.bytes) {
            Ok(bytes) => Answer {
                body: bytes.clone(),
                ..Answer::empty(200)
            }
            .with("Content-Type", "application/json")
            .with("ETag", tag(&bytes))
            .with("X-Kringplan-Name", self.name()),
            Err(refusal) => refused(404, &refusal),
        }
    }

    /// Writes the plan in the request over the file, if the file is still the one that the page knows.
    pub(super) fn put(&self, request: &mut Request) -> Answer {
        let Some(known) = request.header("if-match").map(str::to_owned) else {
            return refused(428, &Refusal::new("bewerken-zonder-stand"));
        };
        let bytes = match request.body(self.limits.bytes) {
            Ok(bytes) => bytes,
            Err(status) => {
                let key = match status {
                    413 => "bewerken-te-groot",
                    _ => "bewerken-onaf",
                };
                return refused(status, &Refusal::new(key));
            }
        };
        if let Err(problems) = Document::read(&bytes, self.limits) {
            return self.unreadable(&problems);
        }
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        match io::read(&self.path, self.limits.bytes) {
            Ok(there) if tag(&there) == known => {}
            // Changed, gone or no longer to be read: the page asks the writer what to do.
            Ok(there) => {
                return refused(412, &Refusal::new("bewerken-intussen")).with("ETag", tag(&there));
            }
            Err(_) => return refused(412, &Refusal::new("bewerken-intussen")),
        }
        match io::write(&self.path, &bytes, Existing::Replace) {
            Ok(()) => Answer::empty(204).with("ETag", tag(&bytes)),
            Err(refusal) => refused(500, &refusal),
        }
    }

    /// Waits until nothing is being written.
    pub(super) fn settle(&self) {
        drop(self.writing.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn unreadable(&self, problems: &[Finding]) -> Answer {
        let mut reason = reason(&Refusal::new("bewerken-onleesbaar"));
        let report = serde_json::to_value(unreadable(problems, self.day, None));
        if let (Some(members), Ok(report)) = (reason.as_object_mut(), report) {
            members.insert("rapport".to_owned(), report);
        }
        json_answer(422, &reason)
    }

    /// The file's name in letters that fit a header (RFC 3986).
    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        name.bytes()
            .map(|b| match b {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(b).to_string()
                }
                _ => format!("%{b:02X}"),
            })
            .collect()
    }
}

/// The state of a file: SHA-256 over its bytes.
fn tag(bytes: &[u8]) -> String {
    let hex: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("\"{hex}\"")
}

/// A refusal in both languages, in the shape that the modules for the browser give theirs.
pub(super) fn refused(status: u16, refusal: &Refusal) -> Answer {
    json_answer(status, &reason(refusal))
}

fn reason(refusal: &Refusal) -> Value {
    let say = |language| lang::texts(language).say_with(refusal.key, &refusal.args);
    json!({
        "sleutel": refusal.key,
        "tekst": { "nl": say(Language::Dutch), "en": say(Language::English) },
    })
}

fn json_answer(status: u16, value: &Value) -> Answer {
    Answer {
        body: value.to_string().into_bytes(),
        ..Answer::empty(status)
    }
    .with("Content-Type", "application/json")
}

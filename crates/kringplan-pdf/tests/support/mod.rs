//! Reading plans from the shared fixtures, printing them, and looking inside a PDF.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::PathBuf;

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_pdf::{
    CheckFormView, CheckView, NothingToCheck, PlanView, Printable, Printed, Printer,
};
use lopdf::{Dictionary, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use serde_json::{Value, json};

/// A day on which every example has long been adopted.
pub(crate) fn later() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 4).unwrap()
}

pub(crate) fn examples() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut files: Vec<PathBuf> = ["valid", "states"]
        .iter()
        .flat_map(|kind| std::fs::read_dir(folder.join(kind)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (
            path.file_stem().unwrap().to_string_lossy().into_owned(),
            serde_json::from_str(&text).unwrap(),
        )
    };
    files.into_iter().map(read).collect()
}

pub(crate) fn example(name: &str) -> Value {
    examples()
        .into_iter()
        .find(|(stem, _)| stem == name)
        .unwrap_or_else(|| panic!("no example {name}"))
        .1
}

/// A plan of which hardly anything is known yet.
pub(crate) fn draft() -> Value {
    json!({ "schemaVersie": "1.0.0", "plansoort": "familiegroepsplan", "taal": "nl",
        "deelnemers": [{ "id": "p1", "naam": "Sem Bos", "zijde": "kring", "hoofdpersoon": true }],
        "plan": { "versie": 1, "afspraken": [{ "id": "A1", "wat": "brengt Sem naar school" }] } })
}

pub(crate) fn view(plan: &Value, day: NaiveDate, language: Option<&str>) -> PlanView {
    let document = document(plan);
    PlanView::new(
        &document,
        &check(&document, &Context::on(day)),
        day,
        language,
    )
}

pub(crate) fn check_view(
    plan: &Value,
    language: Option<&str>,
    body: Option<&str>,
) -> Result<CheckView, NothingToCheck> {
    let (document, day) = (document(plan), later());
    let checked = check(&document, &Context::on(day));
    CheckView::new(&document, &checked, day, language, body)
}

pub(crate) fn form_view(
    plan: &Value,
    language: Option<&str>,
    body: Option<&str>,
) -> Result<CheckFormView, NothingToCheck> {
    let (document, day) = (document(plan), later());
    let checked = check(&document, &Context::on(day));
    CheckFormView::new(&document, &checked, day, language, body)
}

fn document(plan: &Value) -> Document {
    let bytes = serde_json::to_vec(plan).unwrap();
    Document::read(&bytes, Limits::default()).expect("a readable plan")
}

pub(crate) fn print(plan: &Value) -> Printed {
    put(&view(plan, later(), None))
}

pub(crate) fn put(view: &impl Printable) -> Printed {
    Printer::new().render(view).expect("a printable document")
}

/// Every string in a value, in order.
pub(crate) fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(members) => members.iter().flat_map(|(_, item)| strings(item)).collect(),
        _ => Vec::new(),
    }
}

/// Without spaces and hyphens, which depend on where lines end.
pub(crate) fn letters_only(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The one rule in which the judge can be wrong, see [`lengths_are_right`].
const STREAM_LENGTH: &str = "ISO 19005-2:2011:6.1.7.1:1";

pub(crate) fn judge(name: &str, printed: &Printed) {
    judge_as(name, printed, &["ua1", "2a"]);
}

pub(crate) fn judge_as(name: &str, printed: &Printed, profiles: &[&str]) {
    for profile in profiles {
        let level: ValidationProfile = profile.parse().unwrap();
        let report =
            validate_pdf_bytes(&printed.pdf, &ValidationOptions::default().profile(level)).unwrap();
        let mut failures = report.failures;
        failures.retain(|f| f.rule_id != STREAM_LENGTH || !lengths_are_right(&printed.pdf));
        assert!(failures.is_empty(), "{name} {profile}: {failures:?}");
    }
    assert!(
        printed.warnings.is_empty(),
        "{name}: {:?}",
        printed.warnings
    );
}

/// A PDF, opened.
pub(crate) struct Pdf(lopdf::Document);

impl Pdf {
    pub(crate) fn open(printed: &Printed) -> Self {
        Self(lopdf::Document::load_mem(&printed.pdf).expect("a readable PDF"))
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    /// The text of each page, with white space made single.
    pub(crate) fn pages(&self) -> Vec<String> {
        let text = |page: &u32| {
            self.0
                .extract_text(&[*page])
                .expect("text can be taken out")
        };
        self.0
            .get_pages()
            .keys()
            .map(text)
            .map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    pub(crate) fn text(&self) -> String {
        self.pages().join(" ")
    }

    /// The roles in the structure tree, in reading order.
    pub(crate) fn roles(&self) -> Vec<String> {
        let root = self.catalog().get(b"StructTreeRoot").unwrap();
        let mut roles = Vec::new();
        self.collect(root, &mut roles);
        roles
    }

    fn collect(&self, object: &Object, roles: &mut Vec<String>) {
        match self.0.dereference(object).map(|(_, o)| o) {
            Ok(Object::Array(items)) => items.iter().for_each(|item| self.collect(item, roles)),
            Ok(Object::Dictionary(element)) => {
                if let Ok(role) = element.get(b"S").and_then(Object::as_name) {
                    roles.push(String::from_utf8_lossy(role).into_owned());
                }
                if let Ok(children) = element.get(b"K") {
                    self.collect(children, roles);
                }
            }
            _ => {}
        }
    }

    /// Every language that a piece of text or an element is said to be in, once per place.
    pub(crate) fn languages(&self) -> Vec<String> {
        let said = |properties: &Dictionary| {
            let language = properties.get(b"Lang").and_then(Object::as_str).ok()?;
            Some(String::from_utf8_lossy(language).into_owned())
        };
        let elements = self.0.objects.values().filter_map(|o| o.as_dict().ok());
        let mut found: Vec<String> = elements.filter(|d| d.has(b"S")).filter_map(said).collect();
        for page in self.0.get_pages().values() {
            let content = lopdf::content::Content::decode(&self.0.get_page_content(*page)).unwrap();
            let operands = content.operations.iter().flat_map(|o| &o.operands);
            found.extend(operands.filter_map(|o| o.as_dict().ok()).filter_map(said));
        }
        found
    }

    /// Size in points and colour of every piece of text.
    pub(crate) fn letters(&self) -> Vec<(f32, [f32; 3])> {
        let mut letters = Vec::new();
        for page in self.0.get_pages().values() {
            let content = lopdf::content::Content::decode(&self.0.get_page_content(*page)).unwrap();
            let (mut size, mut colour) = (0.0, [0.0; 3]);
            for operation in &content.operations {
                let numbers: Vec<f32> = operation
                    .operands
                    .iter()
                    .filter_map(|o| o.as_float().ok())
                    .collect();
                match (operation.operator.as_str(), numbers.as_slice()) {
                    ("Tf", [.., s]) => size = *s,
                    ("scn", [r, g, b]) => colour = [*r, *g, *b],
                    ("scn", [grey]) => colour = [*grey; 3],
                    ("Tj" | "TJ", _) => letters.push((size, colour)),
                    _ => {}
                }
            }
        }
        letters
    }
}

/// True when every stream is as long as its `/Length` says. The judge takes a carriage return that happens to
/// be the last byte of compressed data for part of the line end before `endstream`; veraPDF and qpdf do not.
pub(crate) fn lengths_are_right(pdf: &[u8]) -> bool {
    let find = |from: usize, needle: &[u8]| {
        pdf.get(from..)?
            .windows(needle.len())
            .position(|window| window == needle)
            .map(|at| from + at)
    };
    let (mut from, mut right) = (0, true);
    while let Some(at) = find(from, b"/Length ") {
        let digits = pdf.iter().skip(at + 8).take_while(|b| b.is_ascii_digit());
        let length = digits.fold(0, |n, b| n * 10 + usize::from(b - b'0'));
        let Some(start) = find(at, b"stream\n").map(|start| start + 7) else {
            return false;
        };
        right &= pdf
            .get(start + length..)
            .is_some_and(|rest| rest.starts_with(b"\nendstream"));
        from = start + length;
    }
    right
}

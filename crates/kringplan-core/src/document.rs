//! A plan file as it was read: the text, the typed view and what the reader noticed.

use std::sync::OnceLock;

use serde_json::Value;

use crate::model::Planbestand;
use crate::report::{Finding, Severity};
use crate::source::{Limits, Problem, ProblemKind, Source, scan};
use crate::structure::{Fault, FaultKind, TextKind, inspect, mask};

/// A plan file. The text stays the truth: the typed view is only read, so unknown members survive.
#[derive(Debug)]
pub struct Document {
    source: Source,
    file: Planbestand,
    notes: Vec<Finding>,
    value: OnceLock<Value>,
}

impl Document {
    /// Reads a plan file strictly.
    ///
    /// # Errors
    /// Everything that makes the file unusable, at once and in order of the text. Nothing in it quotes the file.
    pub fn read(bytes: &[u8], limits: Limits) -> Result<Self, Vec<Finding>> {
        let source = scan(bytes, limits)
            .map_err(|problems| problems.iter().map(explain_problem).collect::<Vec<_>>())?;
        Self::of(source)
    }

    /// A plan file from a text whose tree is known already.
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn of(source: Source) -> Result<Self, Vec<Finding>> {
        let faults = inspect(&source);
        let mut notes = Vec::new();
        let mut broken = Vec::new();
        for fault in &faults {
            let finding = explain_fault(&source, fault);
            if matches!(fault.kind, FaultKind::UnknownMember { .. }) {
                notes.push(finding);
            } else {
                broken.push(finding);
            }
        }
        if !broken.is_empty() {
            broken.extend(notes);
            broken.sort_by_key(|finding| finding.place);
            return Err(broken);
        }
        for (path, offset) in source.not_nfc() {
            let mut finding = Finding::new("STR-021", "-", Severity::Waarschuwing, mask(path));
            finding.place(source.position(*offset));
            notes.push(finding);
        }
        if source.has_bom() {
            let mut finding = Finding::new(
                "STR-022",
                "-",
                Severity::Waarschuwing,
                crate::path::Path::root(),
            );
            finding.place(source.position(0));
            notes.push(finding);
        }
        match source.typed::<Planbestand>() {
            Ok(file) => Ok(Self {
                source,
                file,
                notes,
                value: OnceLock::new(),
            }),
            // The shape and the types come from one source and a test holds them together; if they part, say so.
            Err(misfit) => {
                let mut finding =
                    Finding::new("STR-099", "-", Severity::Fout, crate::path::Path::root());
                finding.place(misfit.position);
                Err(vec![finding])
            }
        }
    }

    /// The text with its tree.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The typed view.
    #[must_use]
    pub fn file(&self) -> &Planbestand {
        &self.file
    }

    /// What the reader noticed and the file survives: unknown members, text not in NFC.
    #[must_use]
    pub fn notes(&self) -> &[Finding] {
        &self.notes
    }

    /// True when some text is not in NFC: commands that write checks or versions refuse such a file.
    #[must_use]
    pub fn is_normalised(&self) -> bool {
        self.source.not_nfc().is_empty()
    }

    /// The raw tree, members in order of the text.
    pub fn value(&self) -> &Value {
        self.value
            .get_or_init(|| self.source.value(self.source.root()))
    }
}

pub(crate) fn explain_problem(problem: &Problem) -> Finding {
    let code = match problem.kind {
        ProblemKind::NotUtf8 => "STR-001",
        ProblemKind::NotJson => "STR-002",
        ProblemKind::DuplicateKey => "STR-003",
        ProblemKind::Null => "STR-004",
        ProblemKind::NumberSpelling => "STR-005",
        ProblemKind::LoneSurrogate => "STR-006",
        ProblemKind::TooDeep => "STR-007",
        ProblemKind::TooLarge => "STR-008",
        ProblemKind::NumberTooLarge => "STR-015",
    };
    let mut finding = Finding::new(code, "-", Severity::Fout, mask(&problem.path));
    finding.place(problem.position);
    finding
}

fn explain_fault(source: &Source, fault: &Fault) -> Finding {
    let (code, branch, severity) = match &fault.kind {
        FaultKind::WrongType(expected) => ("STR-009", *expected, Severity::Fout),
        FaultKind::UnknownWord {
            nearest: Some(_), ..
        } => ("STR-010", "bedoeld", Severity::Fout),
        FaultKind::UnknownWord { .. } => ("STR-010", "-", Severity::Fout),
        FaultKind::Missing(_) => ("STR-011", "-", Severity::Fout),
        FaultKind::WrongText(kind) => ("STR-012", text_kind(*kind), Severity::Fout),
        FaultKind::OutOfRange(..) => ("STR-012", "grens", Severity::Fout),
        FaultKind::Empty => ("STR-012", "leeg", Severity::Fout),
        FaultKind::NotTogether(..) => ("STR-013", "samen", Severity::Fout),
        FaultKind::Needs(..) => ("STR-013", "nodig", Severity::Fout),
        FaultKind::UnknownVersion => ("STR-014", "-", Severity::Fout),
        FaultKind::UnknownMember { nearest: Some(_) } => {
            ("STR-020", "bedoeld", Severity::Waarschuwing)
        }
        FaultKind::UnknownMember { .. } => ("STR-020", "-", Severity::Waarschuwing),
    };
    let mut finding = Finding::new(code, branch, severity, fault.path.clone());
    finding.place(source.position(fault.offset));
    match &fault.kind {
        FaultKind::UnknownWord { nearest, known } => {
            finding.word("bekend", known);
            if let Some(nearest) = nearest {
                finding.word("bedoeld", nearest);
            }
        }
        FaultKind::UnknownMember {
            nearest: Some(nearest),
        } => {
            finding.word("bedoeld", nearest);
        }
        FaultKind::Missing(member) => {
            finding.word("lid", member);
        }
        FaultKind::OutOfRange(least, most) => {
            finding.number("min", *least).number("max", *most);
        }
        FaultKind::NotTogether(a, b) | FaultKind::Needs(a, b) => {
            finding.word("lid", a).word("ander", b);
        }
        _ => {}
    }
    finding
}

fn text_kind(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Any => "tekst",
        TextKind::Id => "id",
        TextKind::Date => "datum",
        TextKind::Time => "tijd",
        TextKind::Language => "taal",
        TextKind::Uuid => "kenmerk",
        TextKind::Digest => "zegel",
        TextKind::Version => "versie",
    }
}

//! Prints plan files next to each other, for looking at: `print OUT_DIR FILE…`. Every document of every file in Dutch
//! and Arabic, as view (JSON) and as PDF.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool for developers"
)]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Checked, Context, Document, check};
use kringplan_pdf::{
    CheckFormView, CheckView, DistributionView, PlanView, Printable, Printer, ShareView, WeekView,
    WorksheetView, everyone,
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().expect("a folder for the output"));
    let day = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let printer = Printer::new();
    for file in arguments {
        let name = Path::new(&file)
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let document = Document::read(&std::fs::read(&file).unwrap(), Limits::default())
            .expect("a readable plan");
        let checked = check(&document, &Context::on(day));
        for language in ["nl", "ar"] {
            let put = Put {
                printer: &printer,
                stem: out.join(format!("{name}.{language}")),
            };
            put.all(&document, &checked, day, language);
        }
    }
}

struct Put<'a> {
    printer: &'a Printer,
    stem: PathBuf,
}

impl Put<'_> {
    fn all(&self, document: &Document, checked: &Checked, day: NaiveDate, language: &str) {
        let said = Some(language);
        self.one("plan", &PlanView::new(document, checked, day, said));
        self.one("fridge", &WeekView::new(document, checked, day, said));
        self.one(
            "worksheet",
            &WorksheetView::new(document, checked, day, said),
        );
        self.one(
            "distribution",
            &DistributionView::new(document, checked, day, said),
        );
        if let Ok(view) = CheckView::new(document, checked, day, said, None) {
            self.one("check", &view);
        }
        if let Ok(view) = CheckFormView::new(document, checked, day, said, None) {
            self.one("check-form", &view);
        }
        for person in everyone(document, day) {
            if let Ok(view) = ShareView::new(document, checked, day, said, &person.id) {
                self.one(&format!("share-{}", person.id), &view);
            }
        }
    }

    /// Writes the view as JSON and the PDF, and says what it took.
    fn one(&self, kind: &str, view: &impl Printable) {
        let file = |extension: &str| format!("{}.{kind}.{extension}", self.stem.display());
        let json = serde_json::to_string_pretty(view).unwrap();
        std::fs::write(file("json"), json + "\n").unwrap();
        let start = std::time::Instant::now();
        let printed = self.printer.render(view).expect("a printable document");
        println!(
            "{} {:?}: {} pages, unknown {:?}, warnings {:?}",
            file("pdf"),
            start.elapsed(),
            printed.pages,
            printed.unknown_characters,
            printed.warnings
        );
        std::fs::write(file("pdf"), printed.pdf).unwrap();
    }
}

//! Prints plan files next to each other, for looking at: `print OUT_DIR FILE…` (also writes the view as JSON).
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool for developers"
)]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_pdf::{CheckFormView, CheckView, PlanView, Printable, Printer};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().expect("a folder for the output"));
    let day = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let printer = Printer::new();
    for file in arguments {
        let name = Path::new(&file).file_stem().unwrap().to_owned();
        let document = Document::read(&std::fs::read(&file).unwrap(), Limits::default())
            .expect("a readable plan");
        let checked = check(&document, &Context::on(day));
        for language in ["nl", "en"] {
            let stem = out.join(format!("{}.{language}", name.to_string_lossy()));
            let plan = PlanView::new(&document, &checked, day, Some(language));
            put(&printer, &plan, &stem.with_extension(language));
            let checks = CheckView::new(&document, &checked, day, Some(language), None);
            if let Ok(checks) = checks {
                put(
                    &printer,
                    &checks,
                    &stem.with_extension(format!("{language}.toets")),
                );
            }
            let form = CheckFormView::new(&document, &checked, day, Some(language), None);
            if let Ok(form) = form {
                put(
                    &printer,
                    &form,
                    &stem.with_extension(format!("{language}.form")),
                );
            }
        }
    }
}

/// Writes the view as JSON and the PDF, and says what it took.
fn put(printer: &Printer, view: &impl Printable, stem: &Path) {
    let file = |extension: &str| PathBuf::from(format!("{}.{extension}", stem.display()));
    let json = serde_json::to_string_pretty(view).unwrap();
    std::fs::write(file("json"), json + "\n").unwrap();
    let start = std::time::Instant::now();
    let printed = printer.render(view).expect("a printable document");
    println!(
        "{} {:?}: {} pages, unknown {:?}, warnings {:?}",
        stem.display(),
        start.elapsed(),
        printed.pages,
        printed.unknown_characters,
        printed.warnings
    );
    std::fs::write(file("pdf"), printed.pdf).unwrap();
}

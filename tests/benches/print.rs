//! What printing costs, cold and warm, beside the bare Typst compile and PDF of the same document.
//!
//! `cargo bench --profile dev --workspace --bench print` (the profile in which Typst is built already). The machine is
//! noisy: take the ratios, which one run measures side by side. Every render has other data, as in real use, so that
//! no cache holds the whole answer.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at what it does not expect, and prints what it measured"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kringplan_core::source::Limits;
use kringplan_core::{Checked, Context, Document, check};
use kringplan_pdf::{
    CheckFormView, CheckView, DistributionView, Form, PlanView, Prepared, Printable, Printer,
    ShareView, WeekView, WorksheetView, everyone,
};
use kringplan_tests::day;

const CASE_4: &str = include_str!("../fixtures/valid/noa-en-jayden-blijven.json");

/// Case 4 with a main question of its own.
fn plan(number: usize) -> String {
    CASE_4.replace(
        "veilig op bij Kimberly",
        &format!("veilig op bij Kimberly, keer {number}"),
    )
}

fn checked(text: &str) -> (Document, Checked) {
    let document = Document::read(text.as_bytes(), Limits::default()).unwrap();
    let checked = check(&document, &Context::on(day(4, 10)));
    (document, checked)
}

fn view(text: &str) -> PlanView {
    let (document, checked) = checked(text);
    PlanView::new(&document, &checked, day(4, 10), None)
}

fn median(samples: &mut [Duration]) -> Duration {
    samples.sort();
    samples[samples.len() / 2]
}

/// Resident memory in MiB (Linux).
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|l| l.starts_with("VmRSS"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|kb| kb.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}

fn main() {
    let start = Instant::now();
    let printer = Printer::new();
    let first = printer.render(&view(&plan(0))).unwrap();
    println!(
        "cold: {:?} ({} pages, {} KiB)",
        start.elapsed(),
        first.pages,
        first.pdf.len() / 1024
    );

    let rounds: usize = std::env::args()
        .skip_while(|a| a != "--rounds")
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(60);
    let (mut bare, mut print, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=rounds {
        let text = plan(3 * round);
        let started = Instant::now();
        black_box(printer.render(&view(&text)).unwrap());
        whole.push(started.elapsed());

        let (document, checked) = checked(&plan(3 * round + 1));
        let started = Instant::now();
        let view_of_it = PlanView::new(&document, &checked, day(4, 10), None);
        black_box(printer.render(&view_of_it).unwrap());
        print.push(started.elapsed());

        let ready = Prepared::new(&view(&plan(3 * round + 2)), &Form::default()).unwrap();
        let started = Instant::now();
        black_box(printer.render_prepared(&ready).unwrap());
        bare.push(started.elapsed());
    }
    let bare = median(&mut bare);
    let show = |what: &str, time: Duration| {
        let ratio = time.as_secs_f64() / bare.as_secs_f64();
        println!("warm: {what} {time:?}; bare compile and PDF {bare:?}: {ratio:.2} x");
    };
    show("view and print", median(&mut print));
    show(
        "read, check with digests, view and print",
        median(&mut whole),
    );

    documents(&printer);
    many(&printer, 1000.max(rounds));
}

/// What each document costs beside the plan, and all of them together for everybody.
fn documents(printer: &Printer) {
    let day = day(4, 10);
    let plan = median_of(|d, c| put(printer, &PlanView::new(d, c, day, None)));
    let show = |what: &str, run: &dyn Fn(&Document, &Checked)| {
        let time = median_of(run);
        let ratio = time.as_secs_f64() / plan.as_secs_f64();
        println!("warm: {what} {time:?}; plan {plan:?}: {ratio:.2} x");
    };
    show("fridge", &|d, c| {
        put(printer, &WeekView::new(d, c, day, None))
    });
    show("worksheet", &|d, c| {
        put(printer, &WorksheetView::new(d, c, day, None));
    });
    show("distribution", &|d, c| {
        put(printer, &DistributionView::new(d, c, day, None));
    });
    show("check", &|d, c| {
        put(printer, &CheckView::new(d, c, day, None, None).unwrap());
    });
    show("check form", &|d, c| {
        put(printer, &CheckFormView::new(d, c, day, None, None).unwrap());
    });
    show("everybody's own part", &|d, c| {
        for person in everyone(d, day)
            .iter()
            .filter(|person| person.share.is_ok())
        {
            put(
                printer,
                &ShareView::new(d, c, day, None, &person.id).unwrap(),
            );
        }
    });
}

fn put(printer: &Printer, view: &impl Printable) {
    black_box(printer.render(view).unwrap());
}

/// Seven plans with names of their own, so that no cache holds the answer.
fn median_of(run: impl Fn(&Document, &Checked)) -> Duration {
    let mut samples: Vec<Duration> = (0..7)
        .map(|number| {
            let text = plan(number).replace("Yvonne", &format!("Yvonne-{number}"));
            let (document, checked) = checked(&text);
            let started = Instant::now();
            run(&document, &checked);
            started.elapsed()
        })
        .collect();
    median(&mut samples)
}

/// Many plans in one process: the cost of a plan and the memory may not grow.
fn many(printer: &Printer, plans: usize) {
    let mut number = 10_000;
    for batch in 0..10 {
        let mut samples = Vec::new();
        for _ in 0..plans / 10 {
            number += 1;
            let text = plan(number);
            let started = Instant::now();
            black_box(printer.render(&view(&text)).unwrap());
            samples.push(started.elapsed());
        }
        let printed = (batch + 1) * (plans / 10);
        println!(
            "after {printed} plans: {:?} a plan, {} MiB",
            median(&mut samples),
            memory()
        );
    }
}

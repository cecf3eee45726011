//! What reading and checking cost, beside the least that any reader does: a bare typed parse of the same text.
//!
//! `cargo bench -p kringplan-core`. The machine is noisy: take the ratios, which one run measures side by side.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at what it does not expect, and prints what it measured"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use kringplan_core::model::Planbestand;
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check, digest};

const CASE_1: &str = include_str!("../../../tests/fixtures/valid/sem-weer-naar-school.json");
const CASE_4: &str = include_str!("../../../tests/fixtures/valid/noa-en-jayden-blijven.json");

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 10).unwrap()
}

fn bare(text: &str) -> Planbestand {
    serde_json::from_str(text).unwrap()
}

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), Limits::default()).unwrap()
}

fn read_and_check(text: &str) -> usize {
    check(&read(text), &Context::on(day())).findings.len()
}

/// Median of many runs, each pair measured one after the other.
fn ratio(mut a: impl FnMut(), mut b: impl FnMut()) -> (f64, Duration, Duration) {
    let mut samples: Vec<(Duration, Duration)> = (0..400)
        .map(|_| {
            let start = Instant::now();
            a();
            let middle = Instant::now();
            b();
            (middle - start, middle.elapsed())
        })
        .collect();
    let mut median = |key: fn(&(Duration, Duration)) -> Duration| {
        samples.sort_by_key(key);
        key(&samples[samples.len() / 2])
    };
    let (a, b) = (median(|s| s.0), median(|s| s.1));
    (b.as_secs_f64() / a.as_secs_f64(), a, b)
}

fn ratios() {
    read_and_check(CASE_1);
    let show = |name: &str, (ratio, a, b): (f64, Duration, Duration)| {
        println!("{name}: {ratio:.2} x ({a:?} -> {b:?})");
    };
    show(
        "case 1, reading / bare typed parse",
        ratio(
            || drop(black_box(bare(CASE_1))),
            || drop(black_box(read(CASE_1))),
        ),
    );
    show(
        "case 1, reading + checking / bare typed parse",
        ratio(
            || drop(black_box(bare(CASE_1))),
            || {
                black_box(read_and_check(CASE_1));
            },
        ),
    );
    show(
        "case 4 with its digests / bare typed parse",
        ratio(
            || drop(black_box(bare(CASE_4))),
            || {
                black_box(read_and_check(CASE_4));
            },
        ),
    );
}

fn benches(c: &mut Criterion) {
    ratios();
    c.bench_function("bare typed parse, case 1", |b| {
        b.iter(|| bare(black_box(CASE_1)))
    });
    c.bench_function("read, case 1", |b| b.iter(|| read(black_box(CASE_1))));
    let document = read(CASE_1);
    let context = Context::on(day());
    c.bench_function("check, case 1", |b| {
        b.iter(|| check(black_box(&document), &context).findings.len())
    });
    c.bench_function("read and check, case 1", |b| {
        b.iter(|| read_and_check(black_box(CASE_1)))
    });
    c.bench_function("read and check, case 4 with digests", |b| {
        b.iter(|| read_and_check(black_box(CASE_4)))
    });
    let value: serde_json::Value = serde_json::from_str(CASE_4).unwrap();
    c.bench_function("digest V, case 4", |b| {
        b.iter(|| digest::version(black_box(&value)).unwrap())
    });
}

fn many(c: &mut Criterion) {
    let mut group = c.benchmark_group("many");
    group.sample_size(10);
    group.bench_function("10,000 plans", |b| {
        b.iter(|| {
            (0..10_000)
                .map(|i| read_and_check(if i % 2 == 0 { CASE_1 } else { CASE_4 }))
                .sum::<usize>()
        });
    });
}

criterion_group!(all, benches, many);
criterion_main!(all);

//! One verdict: our reader, the types, `jsonschema` and an independent engine (boon) agree on every fixture.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use kringplan_core::model::Planbestand;
use kringplan_core::report::{report, unreadable};
use kringplan_core::schema::{Unknown, plan_schema, report_schema};
use kringplan_core::source::Limits;
use kringplan_core::{Context, Document, check};
use kringplan_schema::{Kind, validate};
use kringplan_tests::{day, json_files, value};
use serde_json::Value;

struct Boon {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Boon {
    fn new(schema: Value) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource("urn:test", schema).unwrap();
        let index = compiler.compile("urn:test", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn accepts(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }
}

/// What everyone says of a file: our reader, serde alone, jsonschema and boon (open), jsonschema and boon (strict).
struct Verdicts {
    reader: bool,
    types: bool,
    open: [bool; 2],
    strict: [bool; 2],
}

fn judge(path: &Path, open: &Boon, strict: &Boon) -> Verdicts {
    let bytes = std::fs::read(path).unwrap();
    let json = value(path);
    Verdicts {
        reader: Document::read(&bytes, Limits::default()).is_ok(),
        types: serde_json::from_value::<Planbestand>(json.clone()).is_ok(),
        open: [validate(Kind::Plan, &json).is_empty(), open.accepts(&json)],
        strict: [
            validate(Kind::PlanStrict, &json).is_empty(),
            strict.accepts(&json),
        ],
    }
}

fn all() -> impl Iterator<Item = (PathBuf, bool, bool)> {
    let folder = |name: &str, open, strict| {
        json_files(name)
            .into_iter()
            .map(move |file| (file, open, strict))
    };
    folder("valid", true, true)
        .chain(folder("states", true, true))
        .chain(folder("malformed/schema", false, false))
        .chain(folder("malformed/strict", true, false))
}

#[test]
fn every_engine_gives_the_verdict_of_the_folder() {
    let (open, strict) = (
        Boon::new(plan_schema(Unknown::Ignored)),
        Boon::new(plan_schema(Unknown::Refused)),
    );
    for (file, fits_open, fits_strict) in all() {
        let name = file.display();
        let found = judge(&file, &open, &strict);
        assert_eq!(found.reader, fits_open, "our reader on {name}");
        assert_eq!(found.open, [fits_open; 2], "jsonschema, boon on {name}");
        assert_eq!(
            found.strict, [fits_strict; 2],
            "jsonschema, boon (strict) on {name}"
        );
        // The bounds of numbers stand in the schema only; everything else the types refuse themselves.
        if fits_open {
            assert!(found.types, "the types on {name}");
        }
    }
}

#[test]
fn every_report_meets_its_schema() {
    let boon = Boon::new(report_schema());
    for folder in [
        "valid",
        "states",
        "malformed/schema",
        "malformed/strict",
        "malformed/text",
    ] {
        for file in json_files(folder) {
            let report = match Document::read(&std::fs::read(&file).unwrap(), Limits::default()) {
                Ok(document) => report(
                    &document,
                    &check(&document, &Context::on(day(4, 1))),
                    day(4, 1),
                    Some("plan"),
                ),
                Err(problems) => unreadable(&problems, day(4, 1), None),
            };
            let json = serde_json::to_value(&report).unwrap();
            let problems = validate(Kind::Report, &json);
            assert!(
                problems.is_empty() && boon.accepts(&json),
                "{}: {problems:?}",
                file.display()
            );
        }
    }
}

#[test]
fn the_committed_schemas_are_the_ones_that_were_judged() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (file, schema) in [
        ("schemas/plan.v1.schema.json", plan_schema(Unknown::Ignored)),
        (
            "schemas/plan.v1.strict.schema.json",
            plan_schema(Unknown::Refused),
        ),
        ("schemas/rapport.v1.schema.json", report_schema()),
    ] {
        assert!(
            value(&root.join(file)) == schema,
            "{file} is not what was judged; run `cargo dev gen`"
        );
    }
}

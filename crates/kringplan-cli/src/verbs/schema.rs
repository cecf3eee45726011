//! `kringplan schema`: the published schemas and the data dictionary, and a judgement of files by them.

use std::path::Path;

use kringplan_core::publish::data_dictionary;
use kringplan_core::schema::{
    Unknown, diff_schema, digests_schema, plan_schema, proof_schema, report_schema, to_text,
};
use kringplan_schema::{Kind, Problem, validate};

use crate::args::{Reading, SchemaArgs, SchemaKind};
use crate::desk::{Desk, Refusal};
use crate::lang::word;
use crate::reading;

pub(super) fn run(args: &SchemaArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if args.validate.is_empty() {
        let text = match args.kind {
            SchemaKind::Plan => to_text(&plan_schema(Unknown::Ignored)),
            SchemaKind::PlanStrict => to_text(&plan_schema(Unknown::Refused)),
            SchemaKind::Report => to_text(&report_schema()),
            SchemaKind::Diff => to_text(&diff_schema()),
            SchemaKind::Proof => to_text(&proof_schema()),
            SchemaKind::Digests => to_text(&digests_schema()),
            SchemaKind::Dictionary => data_dictionary(),
        };
        desk.print(&text);
        return Ok(());
    }
    let kind = match args.kind {
        SchemaKind::Plan => Kind::Plan,
        SchemaKind::PlanStrict => Kind::PlanStrict,
        SchemaKind::Report => Kind::Report,
        SchemaKind::Diff => Kind::Diff,
        SchemaKind::Proof => Kind::Proof,
        SchemaKind::Digests => Kind::Digests,
        SchemaKind::Dictionary => return Err(Refusal::new("schema-geen-oordeel")),
    };
    reading::refuse_two_dashes(&args.validate)?;
    for path in &args.validate {
        if let Err(refusal) = judge(kind, path, args.reading, desk) {
            desk.fail(&refusal);
        }
    }
    Ok(())
}

/// Judges one file by the schema alone: what no schema sees (keys that occur twice, NFC) is for `check`.
fn judge(kind: Kind, path: &Path, limits: Reading, desk: &mut Desk) -> Result<(), Refusal> {
    let limits = limits.limits();
    let bytes = reading::bytes(desk, path, limits)?;
    if bytes.len() > limits.bytes {
        return Err(Refusal::new("lezen-te-groot").word("bestand", path.display()));
    }
    let value = serde_json::from_slice(&bytes).map_err(|error| {
        Refusal::new("schema-geen-json")
            .word("bestand", path.display())
            .number("regel", error.line())
            .number("kolom", error.column())
    })?;
    let problems = validate(kind, &value);
    if problems.is_empty() {
        desk.note("schema-past", &[("bestand", word(path.display()))]);
        return Ok(());
    }
    desk.raise(1);
    if !desk.quiet {
        let mut text = desk
            .texts
            .say_with("schema-past-niet", &[("bestand", word(path.display()))])
            + "\n";
        for problem in &problems {
            text.push_str(&line(desk, problem));
        }
        desk.print(&text);
    }
    Ok(())
}

fn line(desk: &Desk, problem: &Problem) -> String {
    let place = if problem.pointer.is_empty() {
        desk.texts.say("schema-hele-bestand")
    } else {
        problem.pointer.clone()
    };
    let args = [("plek", word(place)), ("woord", word(&problem.keyword))];
    format!("  {}\n", desk.texts.say_with("schema-probleem", &args))
}

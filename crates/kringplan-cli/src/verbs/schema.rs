//! `kringplan schema`: the published schemas and the data dictionary, and a judgement of files by them.

use kringplan_core::schema::{Unknown, data_dictionary, plan_schema, report_schema, to_text};

use crate::args::{SchemaArgs, SchemaKind};
use crate::desk::{Desk, Refusal};
use crate::reading;

pub(super) fn run(args: &SchemaArgs, desk: &mut Desk) -> Result<(), Refusal> {
    if args.validate.is_empty() {
        let text = match args.kind {
            SchemaKind::Plan => to_text(&plan_schema(Unknown::Ignored)),
            SchemaKind::PlanStrict => to_text(&plan_schema(Unknown::Refused)),
            SchemaKind::Report => to_text(&report_schema()),
            SchemaKind::Dictionary => data_dictionary(),
        };
        desk.print(&text);
        return Ok(());
    }
    reading::refuse_two_dashes(&args.validate)?;
    Err(Refusal::new("schema-geen-oordeel"))
}

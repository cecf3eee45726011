//! Everything that is generated from the types and texts and committed: schemas, what the shapes are
//! compiled from, data dictionary, rule manual, table of seals.

#[cfg(feature = "generate")]
mod dictionary;
mod explain;
#[cfg(feature = "generate")]
mod manual;
mod rules_json;
#[cfg(feature = "generate")]
pub mod seals;
#[cfg(feature = "generate")]
mod states;

pub use explain::explain;
pub use rules_json::rules_json;

#[cfg(feature = "generate")]
use crate::schema::{
    Unknown, bare, diff_schema, digests_schema, plan_schema, proof_schema, report_schema, to_text,
};

/// A generated file: its path from the project's root, and its text.
#[cfg(feature = "generate")]
pub struct Generated {
    /// Path from the root of the project.
    pub path: &'static str,
    /// Text, with a final newline.
    pub text: String,
}

/// Every generated file. A test holds them against what is committed; `cargo dev gen` writes them. This takes a while,
/// because the table of seals is measured: for one text, ask for that one.
#[must_use]
#[cfg(feature = "generate")]
pub fn generated() -> Vec<Generated> {
    let file = |path, text| Generated { path, text };
    vec![
        shapes(),
        file(
            "schemas/plan.v1.schema.json",
            to_text(&plan_schema(Unknown::Ignored)),
        ),
        file(
            "schemas/plan.v1.strict.schema.json",
            to_text(&plan_schema(Unknown::Refused)),
        ),
        file("schemas/rapport.v1.schema.json", to_text(&report_schema())),
        file("schemas/verschil.v1.schema.json", to_text(&diff_schema())),
        file("schemas/bewijs.v1.schema.json", to_text(&proof_schema())),
        file("schemas/zegels.v1.schema.json", to_text(&digests_schema())),
        file("schemas/gegevenswoordenboek.md", dictionary::dictionary()),
        file("schemas/rules.json", rules_json()),
        file("schemas/regels.md", manual::manual()),
        file("schemas/toestanden.md", states::states()),
        file("schemas/zegels.md", seals::page()),
    ]
}

/// What [`crate::structure::Shapes`] are compiled from, on one line. `cargo dev gen` writes it before anything else:
/// the table of seals is measured with the shapes, so a build with the old ones would measure the old contract.
#[must_use]
#[cfg(feature = "generate")]
pub fn shapes() -> Generated {
    Generated {
        path: "crates/kringplan-core/data/vormen.json",
        text: format!("{}\n", bare(&plan_schema(Unknown::Ignored))),
    }
}

/// The data dictionary (`schemas/gegevenswoordenboek.md`).
#[must_use]
#[cfg(feature = "generate")]
pub fn data_dictionary() -> String {
    dictionary::dictionary()
}

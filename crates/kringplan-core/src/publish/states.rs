//! The states of a plan as a page with a diagram (`schemas/toestanden.md`).

use std::fmt::Write as _;

use crate::state::{TABLE, diagram};
use crate::text::{Language, texts};

/// The page in both languages.
pub(super) fn states() -> String {
    let mut out = String::from(
        "# De toestand van een plan\n\n\
         Berekend uit de feiten en een peildatum, nooit opgeslagen. Gemaakt uit de tabel in de code; niet met de hand veranderen.\n\
         *The state of a plan: computed from facts and a reference date, never stored. Generated from the table in the code; do not edit.*\n",
    );
    for language in Language::ALL {
        let words = texts(language);
        let _ = write!(
            out,
            "\n## {}\n\n",
            if language == Language::Dutch {
                "Nederlands"
            } else {
                "English"
            }
        );
        out.push_str(&diagram(language));
        let _ = write!(
            out,
            "\n| {} | {} | {} |\n|---|---|---|\n",
            words.text("kop-toestand"),
            words.text("kop-uitleg"),
            words.text("kop-stap")
        );
        let mut seen = Vec::new();
        for row in &TABLE {
            if seen.contains(&row.state) {
                continue;
            }
            seen.push(row.state);
            let key = format!("toestand-{}", row.state.word().replace('_', "-"));
            let _ = writeln!(
                out,
                "| {} (`{}`) | {} | {} |",
                words.text(&key),
                row.state.word(),
                words.text(&format!("{key}.uitleg")),
                words.text(&format!("{key}.stap"))
            );
        }
    }
    out
}

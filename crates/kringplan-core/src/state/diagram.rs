//! The state table as a Mermaid diagram, for the documentation.

use std::fmt::Write as _;

use super::TABLE;
use crate::text::{Language, texts};

/// A Mermaid flow chart of the table: each row a question, in order, with where "yes" leads and who acts next.
#[must_use]
pub fn diagram(language: Language) -> String {
    let words = texts(language);
    let (yes, no) = (words.text("diagram-ja"), words.text("diagram-nee"));
    let mut out = String::from("```mermaid\nflowchart TD\n");
    for (index, row) in TABLE.iter().enumerate() {
        let next: Vec<String> = row
            .next
            .iter()
            .map(|n| words.text(&format!("aan-zet-{}", n.word())))
            .collect();
        let next = if next.is_empty() {
            "–".to_owned()
        } else {
            next.join(", ")
        };
        let state = words.text(&format!("toestand-{}", row.state.word().replace('_', "-")));
        let mark = if row.recheck {
            format!("<br/>{}", words.text("diagram-hertoets"))
        } else {
            String::new()
        };
        let condition = words.text(row.condition);
        let _ = writeln!(
            out,
            "  q{index}{{\"{}. {condition}\"}} -->|{yes}| s{index}[\"{state}{mark}<br/>→ {next}\"]",
            row.number
        );
        if index + 1 < TABLE.len() {
            let _ = writeln!(out, "  q{index} -->|{no}| q{}", index + 1);
        }
    }
    out.push_str("```\n");
    out
}

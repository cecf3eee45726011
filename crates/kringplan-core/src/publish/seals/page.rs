//! The page about the seals (`schemas/zegels.md`): words by hand, the table from the changes themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use super::tamper::{Effect, Kind, Tampering, schema_places, tamper};
use crate::schema::{CONTRACT_VERSION, Unknown, plan_schema};

/// What changes, in the order of the page.
const WORDS: [&str; 5] = ["V", "O", "C", "Z", "keten"];

/// The page in both languages.
pub(in crate::publish) fn page() -> String {
    let marks = marks();
    let schema = plan_schema(Unknown::Ignored);
    let mut out = format!(
        "# Zegels: wat verandert er mee?\n\n\
         Versie {CONTRACT_VERSION}. De tabel is gemeten met de code zelf; niet met de hand veranderen.\n\
         *Seals: what changes along? The table is measured with the code itself; do not edit.*\n\n{}",
        include_str!("../../../data/zegels/begin.md")
    );
    let (rows, quiet) = rows(&marks);
    out.push_str("| onderdeel | wat het is | *what it is* | verandert |\n|---|---|---|---|\n");
    for (place, own) in &rows {
        let (dutch, english) = titles(&schema, place);
        let words: Vec<&str> = WORDS.into_iter().filter(|w| own.contains(w)).collect();
        let words = if words.is_empty() {
            "niets · *nothing*".to_owned()
        } else {
            words.join(", ")
        };
        let _ = writeln!(
            out,
            "| `{}` | {dutch} | *{english}* | {words} |",
            shown(place)
        );
    }
    out.push_str(
        "\n## Wat geen zegel verandert\n\n\
         Deze onderdelen veranderen geen enkel zegel, met alles wat erin staat.\n\
         Ook een onbekend onderdeel boven in het bestand verandert niets.\n\
         *These members change no seal at all, with everything in them. Nor does an unknown member of the file itself.*\n\n",
    );
    for place in &quiet {
        let (dutch, english) = titles(&schema, place);
        let _ = writeln!(out, "- `{}`: {dutch} · *{english}*", shown(place));
    }
    out.push('\n');
    out.push_str(include_str!("../../../data/zegels/eind.md"));
    out
}

/// A place of the schema and what changes with it.
type Row = (String, BTreeSet<&'static str>);

/// A row for each place that does something else than what holds it, and the chapters that do nothing at all.
fn rows(marks: &BTreeMap<String, BTreeSet<&'static str>>) -> (Vec<Row>, Vec<String>) {
    let (mut rows, mut quiet) = (Vec::new(), Vec::new());
    let mut above: Vec<Row> = Vec::new();
    for place in schema_places() {
        while above
            .last()
            .is_some_and(|(holder, _)| !is_in(&place, holder))
        {
            above.pop();
        }
        let own = marks.get(&place).cloned().unwrap_or_default();
        if above.is_empty() && quiet_below(&place, marks) {
            quiet.push(place.clone());
        } else if above.last().map(|(_, marks)| marks) != Some(&own) {
            rows.push((place.clone(), own.clone()));
        }
        above.push((place, own));
    }
    (rows, quiet)
}

/// Per place of the schema what a change there does somewhere in the plan. For an object that is a member of its own that
/// nobody knows, for a list one item more; that they are deleted says no more than what is in them.
fn marks() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut out: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    let mut holders = BTreeSet::new();
    let mut deleted: Vec<(String, BTreeSet<&'static str>)> = Vec::new();
    tamper(|done: Tampering| {
        let words = done.effects.iter().map(word).collect();
        match done.kind {
            // Without its id there is no digest, and no reader takes the file.
            Kind::Deleted if done.pattern.ends_with("/id") => {}
            Kind::Deleted => deleted.push((done.pattern, words)),
            kind => {
                if kind != Kind::Changed {
                    holders.insert(done.pattern.clone());
                }
                out.entry(done.pattern).or_default().extend(words);
            }
        }
    });
    for (pattern, words) in deleted {
        if !holders.contains(&pattern) {
            out.entry(pattern).or_default().extend(words);
        }
    }
    out
}

fn word(effect: &Effect) -> &'static str {
    match effect {
        Effect::Version => "V",
        Effect::Judgement(_) => "O",
        Effect::Conditions | Effect::BrokenConditions => "C",
        Effect::Seal(_) | Effect::BrokenSeal(_) => "Z",
        Effect::BrokenChain(_) => "keten",
    }
}

fn is_in(place: &str, holder: &str) -> bool {
    place
        .strip_prefix(holder)
        .is_some_and(|rest| rest.starts_with(['/', '(']))
}

fn quiet_below(chapter: &str, marks: &BTreeMap<String, BTreeSet<&'static str>>) -> bool {
    marks
        .iter()
        .filter(|(place, _)| *place == chapter || is_in(place, chapter))
        .all(|(_, own)| own.is_empty())
}

/// `/plan/afspraken/*/wanneer(ritme)/dagen` as people write it: `plan.afspraken[].wanneer(ritme).dagen`.
fn shown(place: &str) -> String {
    place
        .trim_start_matches('/')
        .replace("/*", "[]")
        .replace('/', ".")
}

/// The title of a place in both languages, as the schema has it.
fn titles(schema: &Value, place: &str) -> (String, String) {
    let mut at = schema;
    let mut name = at;
    for step in place.split('/').skip(1) {
        let target = followed(schema, at);
        let (step, tag) = step.split_once('(').unwrap_or((step, ""));
        at = match step {
            "*" => &target["items"],
            _ => &target["properties"][step],
        };
        // A reference may have a title of its own; what it points to has one otherwise.
        name = if at.get("title").is_some() {
            at
        } else {
            followed(schema, at)
        };
        if let Some(tag) = tag.strip_suffix(')') {
            let variants = followed(schema, at)["oneOf"].as_array();
            let variant = variants
                .into_iter()
                .flatten()
                .find(|v| v["properties"]["soort"]["const"] == tag);
            at = variant.unwrap_or(&Value::Null);
        }
    }
    let dutch = name["title"].as_str().unwrap_or_default();
    let english = name["$comment"].as_str().unwrap_or_default();
    let english = english.trim_start_matches("EN: ");
    let english = english.split_once(". ").map_or(english, |(first, _)| first);
    (dutch.to_owned(), english.trim_end_matches('.').to_owned())
}

fn followed<'s>(schema: &'s Value, at: &'s Value) -> &'s Value {
    match at.get("$ref").and_then(Value::as_str) {
        Some(reference) => &schema["$defs"][reference.trim_start_matches("#/$defs/")],
        None => at,
    }
}

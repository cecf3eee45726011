//! The data dictionary: every member of a plan file, in Dutch and English.

use std::fmt::Write as _;

use serde_json::Value;

use crate::schema::{CONTRACT_VERSION, Unknown, plan_schema, words};

/// The whole page.
pub(super) fn dictionary() -> String {
    let schema = plan_schema(Unknown::Ignored);
    let mut out = format!(
        "# Gegevenswoordenboek van het planbestand\n\n\
         Versie {CONTRACT_VERSION}. Gemaakt uit dezelfde types als het schema; niet met de hand veranderen.\n\
         *Data dictionary of the plan file. Generated from the same types as the schema; do not edit.*\n\n\
         Bijna alles mag ontbreken: alleen bij **ja** is een onderdeel nodig om het bestand te lezen.\n\
         *Almost everything may be absent: only **ja** is needed to read the file.*\n\n"
    );
    object(&mut out, "Planbestand", &schema);
    for (name, def) in schema["$defs"].as_object().into_iter().flatten() {
        if def.get("oneOf").is_some() {
            tagged(&mut out, name, def);
        } else if def.get("properties").is_some() {
            object(&mut out, name, def);
        }
    }
    out.push_str("## Vaste woorden\n\n*Fixed words*\n\n");
    for (name, values) in words() {
        let _ = write!(
            out,
            "### {name}\n\n| woord | betekenis | meaning |\n|---|---|---|\n"
        );
        for (word, meaning) in values {
            let (dutch, english) = meaning.split_once(" | ").unwrap_or((&meaning, ""));
            let _ = writeln!(out, "| `{word}` | {} | {} |", cell(dutch), cell(english));
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn text<'a>(schema: &'a Value, key: &str) -> &'a str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn english(schema: &Value) -> &str {
    text(schema, "$comment").trim_start_matches("EN: ")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn heading(out: &mut String, level: &str, name: &str, schema: &Value) {
    let _ = write!(
        out,
        "{level} {name}\n\n{} {}\n*{}*\n\n",
        text(schema, "title"),
        text(schema, "description"),
        english(schema)
    );
}

fn object(out: &mut String, name: &str, schema: &Value) {
    heading(out, "##", name, schema);
    members(out, schema);
}

fn tagged(out: &mut String, name: &str, schema: &Value) {
    heading(out, "##", name, schema);
    for variant in schema["oneOf"].as_array().into_iter().flatten() {
        let tag = variant["properties"]["soort"]["const"]
            .as_str()
            .unwrap_or_default();
        heading(out, "###", &format!("{name} met soort `{tag}`"), variant);
        members(out, variant);
    }
}

fn members(out: &mut String, schema: &Value) {
    out.push_str("| onderdeel | soort | nodig | betekenis | meaning |\n|---|---|---|---|---|\n");
    let required = |name: &str| {
        schema["required"]
            .as_array()
            .is_some_and(|r| r.iter().any(|x| x == name))
    };
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let needed = if required(name) { "ja" } else { "" };
        let dutch = format!("{}. {}", text(member, "title"), text(member, "description"));
        let dutch = dutch.trim_start_matches(". ").trim_end();
        let _ = writeln!(
            out,
            "| `{name}` | {} | {needed} | {} | {} |",
            kind(member),
            cell(dutch),
            cell(english(member))
        );
    }
    out.push('\n');
}

fn kind(schema: &Value) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.trim_start_matches("#/$defs/");
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(value) = schema.get("const").and_then(Value::as_str) {
        return format!("`{value}`");
    }
    match (text(schema, "type"), text(schema, "format")) {
        ("array", _) => format!("lijst van {}", kind(&schema["items"])),
        ("string", "date") => "dag".to_owned(),
        ("string", "uuid") => "UUID".to_owned(),
        ("string", _) if text(schema, "pattern") == crate::model::value::ID_PATTERN => {
            "id".to_owned()
        }
        ("string", _) if text(schema, "pattern") == crate::model::value::TIME_PATTERN => {
            "tijd".to_owned()
        }
        ("string", _) => "tekst".to_owned(),
        ("integer", _) => match (schema.get("minimum"), schema.get("maximum")) {
            (Some(least), Some(most)) => format!("getal {least}–{most}"),
            _ => "getal".to_owned(),
        },
        ("boolean", _) => "ja of nee".to_owned(),
        _ => "object".to_owned(),
    }
}

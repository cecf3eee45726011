//! Reports as SARIF 2.1.0 (OASIS), for editors and build systems that show findings.

use serde_json::{Value, json};

use super::finding::Severity;
use super::rapport::{Bevinding, Rapport};
use crate::rules;
use crate::text::{Language, texts};

/// One SARIF run over several reports. Results carry the text in `language`; the other one is in `properties`.
#[must_use]
pub fn sarif(reports: &[Rapport], language: Language) -> Value {
    let rules: Vec<Value> = rules::all()
        .map(|rule| rule_descriptor(rule.code, rule.slug, language))
        .collect();
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|report| {
            report
                .bevindingen
                .iter()
                .map(move |finding| result(report, finding, language))
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "kringplan",
                "version": env!("CARGO_PKG_VERSION"),
                "language": language.tag(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule_descriptor(code: &str, slug: &str, language: Language) -> Value {
    let words = texts(language);
    json!({
        "id": code,
        "name": slug,
        "shortDescription": { "text": words.text(code) },
        "fullDescription": { "text": words.text(&format!("{code}.wat")) },
        "help": { "text": words.text(&format!("{code}.waarom")) },
    })
}

fn result(report: &Rapport, finding: &Bevinding, language: Language) -> Value {
    let level = match finding.ernst {
        Severity::Fout => "error",
        Severity::Waarschuwing => "warning",
        Severity::Tip => "note",
    };
    let (text, question) = match language {
        Language::Dutch => (&finding.tekst.nl, &finding.vraag.nl),
        Language::English => (&finding.tekst.en, &finding.vraag.en),
    };
    let mut location = json!({ "logicalLocations": [{ "fullyQualifiedName": finding.pad }] });
    if let Some(name) = &report.bestand {
        let mut physical = json!({ "artifactLocation": { "uri": uri(name) } });
        if let Some(place) = finding.plaats {
            physical["region"] = json!({ "startLine": place.regel, "startColumn": place.kolom });
        }
        location["physicalLocation"] = physical;
    }
    json!({
        "ruleId": finding.code,
        "level": level,
        "message": { "text": format!("{text} {question}") },
        "locations": [location],
        "properties": { "tekst": finding.tekst, "vraag": finding.vraag, "bron": finding.bron },
    })
}

/// A file name as a relative URI reference (RFC 3986): what is not allowed there is percent-encoded.
fn uri(name: &str) -> String {
    name.bytes()
        .map(|b| match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(b).to_string()
            }
            b'\\' => "/".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

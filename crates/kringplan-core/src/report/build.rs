//! From findings to the report that people and programs read.

use chrono::NaiveDate;

use super::finding::{Finding, Severity};
use super::rapport::{Bevinding, Plaats, Rapport, Samenvatting, Tekst, ToestandDeel};
use crate::check::Checked;
use crate::document::Document;
use crate::schema::{REPORT_SCHEMA_ID, REPORT_VERSION};
use crate::source::Position;
use crate::text::{Language, both, texts};

/// The report on a document that was checked. `name` is the file's name as given.
#[must_use]
pub fn report(
    document: &Document,
    checked: &Checked,
    day: NaiveDate,
    name: Option<&str>,
) -> Rapport {
    let findings = checked
        .findings
        .iter()
        .map(|f| {
            describe(
                f,
                f.place.or_else(|| Some(document.source().locate(&f.path))),
            )
        })
        .collect();
    let mut report = frame(findings, day, name);
    report.gelezen = true;
    report.profielen = checked
        .profiles
        .iter()
        .map(|p| p.word().to_owned())
        .collect();
    report.toestand = Some(state_part(document, checked));
    report
}

/// The report on a file that cannot be read: only what stands in the way.
#[must_use]
pub fn unreadable(problems: &[Finding], day: NaiveDate, name: Option<&str>) -> Rapport {
    frame(
        problems.iter().map(|f| describe(f, f.place)).collect(),
        day,
        name,
    )
}

fn frame(bevindingen: Vec<Bevinding>, day: NaiveDate, name: Option<&str>) -> Rapport {
    let count = |severity| {
        u32::try_from(
            bevindingen
                .iter()
                .filter(|b: &&Bevinding| b.ernst == severity)
                .count(),
        )
        .unwrap_or(u32::MAX)
    };
    Rapport {
        schema: REPORT_SCHEMA_ID.to_owned(),
        rapport_versie: REPORT_VERSION.to_owned(),
        bestand: name.map(str::to_owned),
        peildatum: day,
        gelezen: false,
        profielen: Vec::new(),
        toestand: None,
        samenvatting: Samenvatting {
            fout: count(Severity::Fout),
            waarschuwing: count(Severity::Waarschuwing),
            tip: count(Severity::Tip),
        },
        bevindingen,
    }
}

/// A finding in words.
#[must_use]
pub fn describe(finding: &Finding, place: Option<Position>) -> Bevinding {
    let text = |part: &str| {
        let attribute = crate::rules::attribute(part, finding.branch);
        both(&format!("{}.{attribute}", finding.code), &finding.args)
    };
    Bevinding {
        code: finding.code.to_owned(),
        ernst: finding.severity,
        pad: finding.path.to_string(),
        plaats: place.map(|p| Plaats {
            regel: p.line,
            kolom: p.column,
        }),
        tekst: text("tekst"),
        vraag: text("vraag"),
        bron: source_of(finding.code),
    }
}

/// What a code rests on, with its number in the domain study.
fn source_of(code: &str) -> String {
    let source = texts(Language::Dutch)
        .get(&format!("{code}.bron"), &[])
        .unwrap_or_default();
    match crate::rules::by_code(code) {
        Some(rule) => format!("{}: {source}", rule.number),
        None => source,
    }
}

fn state_part(document: &Document, checked: &Checked) -> ToestandDeel {
    let row = checked.row;
    let key = format!("toestand-{}", row.state.word().replace('_', "-"));
    let explained = both(&format!("{key}.uitleg"), &[]);
    let mut step = both(&format!("{key}.stap"), &[]);
    if row.recheck {
        let again = both("hertoets", &[]);
        step = Tekst {
            nl: format!("{} {}", again.nl, step.nl),
            en: format!("{} {}", again.en, step.en),
        };
    }
    let versie = document.file().versie();
    ToestandDeel {
        code: row.state,
        versie,
        bijgesteld: versie.is_some_and(|v| v > 1),
        hertoets_nodig: row.recheck,
        vastgesteld_op: checked.adopted_on,
        aan_zet: row.next.to_vec(),
        tekst: explained,
        volgende_stap: step,
    }
}

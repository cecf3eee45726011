//! The report for people: by chapter of the plan, what there is, what to ask, and how far the plan is.

use kringplan_core::path::Path;
use kringplan_core::report::{
    Bevinding, Finding, Plaats, Rapport, Severity, ToestandDeel, describe,
};
use kringplan_core::source::Source;

use crate::lang::{Texts, number, shown, word};
use crate::place;

/// Terminal colours: only an addition, every line says the same without them.
struct Paint(bool);

impl Paint {
    fn with(&self, code: &str, text: &str) -> String {
        if self.0 {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    fn bold(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn severity(&self, severity: Severity, text: &str) -> String {
        self.with(
            match severity {
                Severity::Fout => "1;31",
                Severity::Waarschuwing => "1;33",
                Severity::Tip => "1;36",
            },
            text,
        )
    }
}

/// The report on one plan that was checked.
pub(crate) fn report(texts: &Texts, colour: bool, rapport: &Rapport, source: &Source) -> String {
    let paint = Paint(colour);
    let mut out = format!(
        "{}\n",
        paint.bold(&name_of(texts, rapport.bestand.as_deref()))
    );
    let mut chapter = String::new();
    for finding in &rapport.bevindingen {
        let path = Path::parse(&finding.pad).unwrap_or_default();
        let key = place::chapter(&path);
        let title = place::chapter_name(texts, &key);
        if title != chapter {
            out.push_str(&format!("\n{}\n", paint.bold(&title)));
            chapter = title;
        }
        out.push_str(&one(
            texts,
            &paint,
            finding,
            &place::human(texts, source, &path),
        ));
    }
    out.push('\n');
    if let Some(state) = &rapport.toestand {
        out.push_str(&self::state(texts, state, colour));
    }
    out.push_str(&counts(texts, rapport));
    out
}

/// Findings on one part of a plan, each with its place.
pub(crate) fn findings(
    texts: &Texts,
    colour: bool,
    findings: &[Bevinding],
    source: &Source,
) -> String {
    let paint = Paint(colour);
    let lines = findings.iter().map(|finding| {
        let path = Path::parse(&finding.pad).unwrap_or_default();
        one(texts, &paint, finding, &place::human(texts, source, &path))
    });
    lines.collect()
}

/// Why a file cannot be read.
pub(crate) fn problems(
    texts: &Texts,
    colour: bool,
    name: Option<&str>,
    problems: &[Finding],
) -> String {
    let paint = Paint(colour);
    let mut out = format!("{}\n\n", paint.bold(&name_of(texts, name)));
    let standing = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Fout)
        .count();
    for problem in problems {
        let finding = describe(problem, problem.place);
        out.push_str(&one(texts, &paint, &finding, &finding.pad));
    }
    out.push_str(&format!(
        "\n{}\n",
        texts.say_with("verslag-onleesbaar", &[("aantal", number(standing))])
    ));
    out
}

fn name_of(texts: &Texts, name: Option<&str>) -> String {
    name.map_or_else(
        || texts.say("verslag-invoer"),
        |name| shown(name).into_owned(),
    )
}

fn one(texts: &Texts, paint: &Paint, finding: &Bevinding, place: &str) -> String {
    let (symbol, severity) = severity(texts, finding.ernst);
    let label = paint.severity(finding.ernst, &format!("{symbol} {severity}"));
    let place: Vec<String> = [shown(place).into_owned(), position(texts, finding.plaats)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    format!(
        "  {label} {} {}\n      {}\n      {} {}\n",
        finding.code,
        place.join(", "),
        texts.pick(&finding.tekst),
        texts.say("verslag-pijl"),
        texts.pick(&finding.vraag),
    )
}

/// Symbol and word of a severity.
pub(crate) fn severity(texts: &Texts, severity: Severity) -> (&'static str, String) {
    match severity {
        Severity::Fout => ("✗", texts.say("ernst-fout")),
        Severity::Waarschuwing => ("!", texts.say("ernst-waarschuwing")),
        Severity::Tip => ("›", texts.say("ernst-tip")),
    }
}

fn position(texts: &Texts, place: Option<Plaats>) -> String {
    place.map_or_else(String::new, |p| {
        texts.say_with(
            "verslag-plek",
            &[("regel", number(p.regel)), ("kolom", number(p.kolom))],
        )
    })
}

/// How far the plan is, who acts next and what that needs.
pub(crate) fn state(texts: &Texts, state: &ToestandDeel, colour: bool) -> String {
    let name = kringplan_core::text::texts(texts.language)
        .text(&format!("toestand-{}", state.code.word().replace('_', "-")));
    let mut head = vec![name.clone()];
    if let Some(version) = state.versie {
        head.push(texts.say_with("toestand-versie", &[("versie", number(version))]));
    }
    if state.bijgesteld {
        head.push(kringplan_core::text::texts(texts.language).text("bijgesteld"));
    }
    if let Some(day) = state.vastgesteld_op {
        head.push(texts.say_with("toestand-sinds", &[("dag", word(day))]));
    }
    // Colour comes last: a value in a text holds no signs for a terminal.
    let mut out = texts
        .say_with("toestand-regel", &[("toestand", word(head.join(", ")))])
        .replacen(&name, &Paint(colour).bold(&name), 1);
    out.push_str(&format!(" {}\n", texts.pick(&state.tekst)));
    if !state.aan_zet.is_empty() {
        let core = kringplan_core::text::texts(texts.language);
        let who: Vec<String> = state
            .aan_zet
            .iter()
            .map(|who| core.text(&format!("aan-zet-{}", who.word())))
            .collect();
        out.push_str(&texts.say_with("toestand-aan-zet", &[("wie", word(who.join(", ")))]));
        out.push('\n');
    }
    out.push_str(&texts.say_with(
        "toestand-stap",
        &[("stap", word(texts.pick(&state.volgende_stap)))],
    ));
    out.push('\n');
    out
}

fn counts(texts: &Texts, rapport: &Rapport) -> String {
    let sum = rapport.samenvatting;
    let args = [
        ("fout", number(sum.fout)),
        ("waarschuwing", number(sum.waarschuwing)),
        ("tip", number(sum.tip)),
        ("profielen", word(rapport.profielen.join(", "))),
        ("dag", word(rapport.peildatum)),
    ];
    format!("{}\n", texts.say_with("verslag-telling", &args))
}

//! What the conversation shows: a condition beside the agreements and help that answer it, in words of the plan.

use kringplan_core::assess::{Asked, Assessment, Opening, Overall, Standing};
use kringplan_core::model::{JaNee, OnderdeelId, Planbestand, Uitkomst};
use kringplan_core::text::Language;
use kringplan_core::{Context, Document, check};
use kringplan_view::{Oordeelblad, Voorwaardeblad};

use crate::lang::{Texts, number, shown, word};

/// Widest line, so that it can be read on a small screen too.
const WIDTH: usize = 78;

/// The plan as far as the conversation shows it.
pub(super) struct Page {
    conditions: Vec<Voorwaardeblad>,
    /// Ids of agreements and help, in the order of the plan.
    parts: Vec<String>,
    assessor: String,
    body: String,
    question: Option<String>,
}

impl Page {
    pub(super) fn new(document: &Document, opening: &Opening, language: Language) -> Self {
        let file = document.file();
        let checked = check(document, &Context::on(opening.on));
        let plan = file.plan.as_ref();
        let agreements = plan.into_iter().flat_map(|p| &p.afspraken);
        let help = plan.into_iter().flat_map(|p| &p.hulp_van_buiten);
        Self {
            conditions: kringplan_view::conditions(
                document,
                &checked,
                opening.on,
                Some(language.tag()),
            ),
            parts: agreements
                .map(|a| a.id.to_string())
                .chain(help.map(|h| h.id.to_string()))
                .collect(),
            assessor: person(file, &opening.assessor),
            body: body(file, opening),
            question: plan.and_then(|p| p.hoofdvraag.clone()),
        }
    }

    /// Who judges what, before the first question.
    pub(super) fn greeting(&self, texts: &Texts, opening: &Opening) -> Vec<String> {
        let mut lines = vec![
            texts.say("gesprek-kop"),
            texts.say_with(
                "gesprek-wie",
                &[
                    ("wie", word(&self.assessor)),
                    ("instantie", word(&self.body)),
                ],
            ),
            texts.say_with(
                "gesprek-wat",
                &[
                    ("versie", number(opening.version)),
                    ("dag", word(opening.on)),
                ],
            ),
        ];
        lines.extend(self.question.clone());
        lines.iter().flat_map(|line| wrapped(line, 0)).collect()
    }

    /// The condition, the threat, and what the kring agreed on it.
    pub(super) fn condition(&self, texts: &Texts, asked: &Asked) -> Vec<String> {
        let id = asked.id.as_str();
        let mut lines = Vec::new();
        let Some(blad) = self.conditions.iter().find(|blad| blad.nummer == id) else {
            return vec![shown(id).into_owned()];
        };
        lines.extend(wrapped(&format!("{id}. {}", blad.tekst), 0));
        for fact in &blad.feiten {
            lines.extend(wrapped(&format!("{}: {}", fact.term, fact.tekst), 4));
        }
        if blad.antwoorden.is_empty() {
            lines.push(texts.say("gesprek-geen-antwoord"));
        } else {
            lines.push(texts.say("gesprek-antwoorden"));
        }
        for answer in &blad.antwoorden {
            lines.extend(wrapped(&format!("{}  {}", answer.nummer, answer.tekst), 4));
            for note in &answer.noten {
                lines.extend(wrapped(note, 8));
            }
        }
        for judged in &blad.oordelen {
            lines.extend(earlier(texts, judged));
        }
        lines
    }

    /// What this body said clearly of this version already, and that it stays.
    pub(super) fn settled(&self, texts: &Texts, opening: &Opening) -> Vec<String> {
        let mut lines = Vec::new();
        for asked in &opening.conditions {
            if let Standing::Final(outcome) = asked.standing {
                lines.push(stays(texts, asked.id.as_str(), outcome_key(outcome)));
            }
        }
        for (name, standing) in [
            (texts.say("gesprek-naam-wettig"), opening.lawful),
            (texts.say(safe_name(opening)), opening.safe),
        ] {
            if let Overall::Final(answer) = standing {
                lines.push(stays(texts, &name, said_key(answer)));
            }
        }
        if !lines.is_empty() {
            lines.insert(0, texts.say("gesprek-al-gezegd"));
            lines.push(texts.say("gesprek-anders-nieuwe-versie"));
        }
        lines
    }

    /// Ids as typed, in any case; the first that the plan does not have as an error.
    pub(super) fn parts(&self, typed: &str) -> Result<Vec<OnderdeelId>, String> {
        let mut found = Vec::new();
        for piece in typed.split([' ', ',', ';', '+']).filter(|p| !p.is_empty()) {
            let known = self.parts.iter().find(|id| id.eq_ignore_ascii_case(piece));
            match known.and_then(|id| OnderdeelId::new(id)) {
                Some(id) if found.contains(&id) => {}
                Some(id) => found.push(id),
                None => return Err(piece.to_owned()),
            }
        }
        Ok(found)
    }

    /// Every id that a judgement can rest on.
    pub(super) fn known(&self) -> String {
        self.parts.join(", ")
    }

    /// All that was said, once more.
    pub(super) fn summary(
        &self,
        texts: &Texts,
        opening: &Opening,
        said: &Assessment,
    ) -> Vec<String> {
        let mut lines = vec![texts.say("gesprek-overzicht")];
        for asked in &opening.conditions {
            let judged = said.judgements.iter().find(|j| j.condition == asked.id);
            let line = match (judged, asked.standing) {
                (Some(judged), _) => line(
                    texts,
                    asked.id.as_str(),
                    outcome_key(judged.outcome),
                    &judged.rests_on,
                    judged.reason.as_deref(),
                ),
                (None, Standing::Carried(outcome) | Standing::Final(outcome)) => {
                    stays(texts, asked.id.as_str(), outcome_key(outcome))
                }
                (None, Standing::Unclear) => stays(
                    texts,
                    asked.id.as_str(),
                    outcome_key(Uitkomst::NogOnduidelijk),
                ),
                (None, Standing::Open) => continue,
            };
            lines.extend(wrapped(&line, 4));
        }
        let overall = [
            ("gesprek-naam-wettig", &said.lawful, opening.lawful),
            (safe_name(opening), &said.safe, opening.safe),
        ];
        for (name, answer, standing) in overall {
            let name = texts.say(name);
            let line = match (answer, standing) {
                (Some(answer), _) => line(
                    texts,
                    &name,
                    said_key(answer.outcome),
                    &answer.rests_on,
                    answer.reason.as_deref(),
                ),
                (None, Overall::Final(answer)) => stays(texts, &name, said_key(answer)),
                (None, Overall::Unclear) => stays(texts, &name, said_key(JaNee::NogOnduidelijk)),
                (None, Overall::Open) => continue,
            };
            lines.extend(wrapped(&line, 4));
        }
        lines
    }
}

/// The judgement that was given before, with its reason, so that nobody carries on what they cannot read.
fn earlier(texts: &Texts, judged: &Oordeelblad) -> Vec<String> {
    let Some(by) = &judged.door else {
        return Vec::new();
    };
    let facts = judged.feiten.iter();
    let facts: Vec<String> = facts.map(|f| format!("{}: {}", f.term, f.tekst)).collect();
    let said = texts.say_with("gesprek-eerder", &[("oordeel", word(&judged.uitkomst))]);
    let mut lines = wrapped(&format!("{said} {by}."), 0);
    for note in facts.iter().chain(&judged.geldt).chain(&judged.let_op) {
        lines.extend(wrapped(note, 4));
    }
    lines
}

fn safe_name(opening: &Opening) -> &'static str {
    if opening.serious_harm {
        "gesprek-naam-nadeel"
    } else {
        "gesprek-naam-veilig"
    }
}

fn line(
    texts: &Texts,
    name: &str,
    outcome: &'static str,
    rests_on: &[OnderdeelId],
    reason: Option<&str>,
) -> String {
    let ids: Vec<&str> = rests_on.iter().map(|id| id.as_str()).collect();
    let rests = if ids.is_empty() {
        String::new()
    } else {
        format!(" ({})", ids.join(", "))
    };
    let reason = reason.map_or_else(String::new, |reason| format!(" {reason}"));
    format!("{name}: {}{rests}.{reason}", texts.say(outcome))
}

fn stays(texts: &Texts, name: &str, outcome: &'static str) -> String {
    texts.say_with(
        "gesprek-blijft",
        &[("naam", word(name)), ("oordeel", word(texts.say(outcome)))],
    )
}

/// The words of an outcome.
pub(super) fn outcome_key(outcome: Uitkomst) -> &'static str {
    match outcome {
        Uitkomst::Voldaan => "gesprek-voldaan",
        Uitkomst::NietVoldaan => "gesprek-niet-voldaan",
        Uitkomst::NogOnduidelijk => "gesprek-onduidelijk",
    }
}

/// The words of an overall answer.
pub(super) fn said_key(answer: JaNee) -> &'static str {
    match answer {
        JaNee::Ja => "gesprek-ja",
        JaNee::Nee => "gesprek-nee",
        JaNee::NogOnduidelijk => "gesprek-onduidelijk",
    }
}

fn person(file: &Planbestand, id: &str) -> String {
    let person = file.deelnemer(id);
    let name = person.and_then(|p| p.naam.as_deref()).unwrap_or(id);
    match person.and_then(|p| p.functie.as_deref()) {
        Some(function) => format!("{name} ({function})"),
        None => name.to_owned(),
    }
}

fn body(file: &Planbestand, opening: &Opening) -> String {
    let id = opening.body.as_str();
    let name = file.instantie(id).and_then(|i| i.naam.as_deref());
    name.unwrap_or(id).to_owned()
}

/// A text in lines of at most [`WIDTH`] characters; later lines are indented.
fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = " ".repeat(indent);
    let mut width = indent;
    for piece in kringplan_view::plain(text).split_whitespace().map(shown) {
        let long = piece.chars().count();
        if width > indent && width + 1 + long > WIDTH {
            lines.push(line);
            line = " ".repeat(indent + 4);
            width = indent + 4;
        } else if width > indent {
            line.push(' ');
            width += 1;
        }
        line.push_str(&piece);
        width += long;
    }
    lines.push(line);
    lines
}

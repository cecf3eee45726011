//! Values of a plan in words: people by name, members by what the contract calls them.

use kringplan_core::Document;
use kringplan_core::schema::title;
use kringplan_core::versions::{Reden, RedenSoort};
use serde_json::Value;

use crate::lang::{Texts, shown, word};

/// Words for values of one file.
pub(crate) struct Words<'a> {
    texts: &'a Texts,
    document: &'a Document,
}

impl<'a> Words<'a> {
    pub(crate) fn new(texts: &'a Texts, document: &'a Document) -> Self {
        Self { texts, document }
    }

    /// A participant or a body by name, with the id that is on paper.
    pub(crate) fn party(&self, id: &str) -> String {
        shown(&self.name(id)).into_owned()
    }

    fn name(&self, id: &str) -> String {
        let file = self.document.file();
        let person = file.deelnemer(id).and_then(|person| person.naam.as_ref());
        let body = || file.instantie(id).and_then(|body| body.naam.as_ref());
        person
            .or_else(body)
            .map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
    }

    /// A value on one line: people by name, yes or no, lists with commas, moments as on paper.
    /// What else is nested stays JSON.
    pub(crate) fn value(&self, value: &Value) -> String {
        match value {
            Value::String(text) => self.party(text),
            Value::Bool(true) => self.texts.say("woord-ja"),
            Value::Bool(false) => self.texts.say("woord-nee"),
            Value::Array(items) if items.iter().all(|item| !is_nested(item)) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item)).collect();
                items.join(", ")
            }
            Value::Array(items) if items.iter().all(is_flat) => {
                let items: Vec<String> = items.iter().map(|item| self.pairs(item)).collect();
                items.join("; ")
            }
            other => match serde_json::from_value(other.clone()) {
                Ok(moment) => {
                    let language = self.texts.language.tag();
                    let moment = kringplan_view::when(self.document.file(), &moment, language);
                    shown(&moment).into_owned()
                }
                Err(_) => shown(&other.to_string()).into_owned(),
            },
        }
    }

    fn pairs(&self, item: &Value) -> String {
        let members = item.as_object().into_iter().flatten();
        let pairs: Vec<String> = members
            .map(|(key, value)| format!("{} {}", shown(key), self.value(value)))
            .collect();
        pairs.join(", ")
    }
}

/// An object without objects in it (a turn); something with `soort` stays JSON.
fn is_flat(value: &Value) -> bool {
    let members = || value.as_object().into_iter().flatten();
    value.is_object() && value.get("soort").is_none() && members().all(|(_, v)| !v.is_object())
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

/// What a member is called, by the chapter it stands in and its names with dots between.
pub(crate) fn member(texts: &Texts, chapter: &str, name: &str) -> String {
    let mut names: Vec<&str> = chapter.split('.').collect();
    let mut out = Vec::new();
    for part in name.split('.') {
        names.push(part);
        let title = title(&names).map(|title| texts.pick(&title).into_owned());
        out.push(title.unwrap_or_else(|| shown(part).into_owned()));
    }
    out.join(" – ")
}

/// Why a judgement does not hold: one sentence for each kind of reason.
pub(crate) fn reasons(words: &Words, reasons: &[Reden]) -> String {
    use RedenSoort::{Anders, Erbij, Iets, Keten, Mens, Toets, Voorwaarde, Weg, Zegel};
    let kinds = [
        (Voorwaarde, "reden-voorwaarde"),
        (Erbij, "reden-erbij"),
        (Weg, "reden-weg"),
        (Anders, "reden-anders"),
        (Mens, "reden-mens"),
        (Iets, "reden-iets"),
        (Toets, "reden-toets"),
        (Zegel, "reden-zegel"),
        (Keten, "reden-keten"),
    ];
    let mut out = Vec::new();
    for (kind, key) in kinds {
        let of_kind: Vec<&Reden> = reasons.iter().filter(|r| r.soort == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let ids: Vec<String> = of_kind
            .iter()
            .filter_map(|reason| reason.id.as_deref())
            .map(|id| words.party(id))
            .collect();
        let args = [
            ("wat", word(listed(words.texts, &ids))),
            ("aantal", crate::lang::number(ids.len())),
        ];
        out.push(words.texts.say_with(key, &args));
    }
    out.join(" ")
}

/// A list as people say it: "A5, A6 en A7".
pub(crate) fn listed(texts: &Texts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} {} {last}", most.join(", "), texts.say("woord-en")),
    }
}

/// A contract word as people say it ("niet_voldaan" is "niet voldaan"); the word itself where it has no text.
pub(crate) fn outcome(texts: &Texts, outcome: Option<&str>) -> String {
    let Some(outcome) = outcome else {
        return texts.say("uitkomst-geen");
    };
    texts
        .find(&format!("uitkomst-{}", outcome.replace('_', "-")))
        .unwrap_or_else(|| shown(outcome).into_owned())
}

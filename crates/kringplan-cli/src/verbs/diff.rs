//! `kringplan diff`: what differs between two versions, for people and for programs.

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::report::Arg;
use kringplan_core::versions::{
    AkkoordSoort, EindoordeelVerschil, Hoofdstuk, OordeelStand, OordeelVerschil, Verschil,
    Wijziging, WijzigingSoort, diff, identity,
};
use serde_json::Value;

use crate::args::{DiffArgs, ListFormat, Reading};
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, number, shown, word};
use crate::words::{Words, listed, member, outcome, reasons};
use crate::{place, reading};

pub(super) fn run(args: &DiffArgs, desk: &mut Desk) -> Result<(), Refusal> {
    reading::refuse_two_dashes(&[args.old.clone(), args.new.clone()])?;
    let (Some(old), Some(new)) = (
        version(desk, &args.old, args.reading),
        version(desk, &args.new, args.reading),
    ) else {
        return Ok(());
    };
    let found = match diff(&old, &new) {
        Ok(found) => found,
        Err(refusal) => {
            desk.note(refusal.key, &refusal.args);
            desk.raise(1);
            return Ok(());
        }
    };
    if desk.quiet {
        return Ok(());
    }
    let out = match args.format {
        ListFormat::Json => super::pretty(&found),
        ListFormat::Text => Told {
            texts: desk.texts,
            old: Words::new(desk.texts, &old),
            new: Words::new(desk.texts, &new),
        }
        .text(&found),
    };
    desk.print(&out);
    Ok(())
}

/// Reads a file that is a version of a plan; where it is none, names the file.
pub(super) fn version(desk: &mut Desk, path: &Path, limits: Reading) -> Option<Document> {
    let document = reading::plan(desk, path, limits)?;
    if let Err(refusal) = identity(&document) {
        let text = desk.texts.say_with(refusal.key, &refusal.args);
        desk.complain(&format!("{}: {text}", path.display()));
        return None;
    }
    Some(document)
}

struct Told<'a> {
    texts: &'a Texts,
    old: Words<'a>,
    new: Words<'a>,
}

impl Told<'_> {
    fn text(&self, found: &Verschil) -> String {
        let versions = [
            ("oud", number(found.oud.versie)),
            ("nieuw", number(found.nieuw.versie)),
        ];
        let link = if found.vervangt {
            "verschil-vervangt"
        } else if found.oud.integriteit == found.nieuw.integriteit {
            "verschil-zelfde"
        } else if found.oud.versie < found.nieuw.versie {
            "verschil-vervangt-niet"
        } else {
            "verschil-niet-nieuwer"
        };
        let mut out = format!(
            "{}\n{}\n",
            self.texts.say_with("verschil-kop", &versions),
            self.texts.say_with(link, &versions)
        );
        for chapter in &found.hoofdstukken {
            self.chapter(&mut out, chapter);
        }
        if found.hoofdstukken.is_empty() {
            out.push_str(&format!("\n{}\n", self.texts.say("verschil-geen")));
        }
        self.agreed(&mut out, found);
        if !found.oordelen.is_empty() || !found.eindoordelen.is_empty() {
            out.push_str(&format!("\n{}\n", self.texts.say("hoofdstuk-toetsen")));
        }
        self.judgements(&mut out, &found.oordelen);
        for overall in &found.eindoordelen {
            out.push_str(&format!("  {}\n", self.overall(overall)));
        }
        out
    }

    fn chapter(&self, out: &mut String, chapter: &Hoofdstuk) {
        let key = format!("hoofdstuk-{}", chapter.naam.replace('.', "-"));
        let name = match self.texts.find(&key) {
            Some(name) => name,
            None => format!(
                "{} ({})",
                place::chapter_name(self.texts, &key),
                shown(&chapter.naam)
            ),
        };
        out.push_str(&format!("\n{name}\n"));
        for change in &chapter.wijzigingen {
            self.change(out, &chapter.naam, change);
        }
    }

    fn change(&self, out: &mut String, chapter: &str, change: &Wijziging) {
        let id = change.id.as_deref().unwrap_or_default();
        let args = [
            ("id", word(id)),
            ("oud", word(change.oude_id.as_deref().unwrap_or_default())),
        ];
        let key = match change.soort {
            WijzigingSoort::Volgorde => "verschil-volgorde",
            WijzigingSoort::AndereId => "verschil-andere-id",
            _ if change.oude_id.is_some() => "verschil-anders-en-id",
            WijzigingSoort::Erbij => "verschil-erbij",
            WijzigingSoort::Weg => "verschil-weg",
            WijzigingSoort::Anders => "verschil-anders",
        };
        let is_item = !id.is_empty() || change.soort == WijzigingSoort::Volgorde;
        let indent = if is_item { "      " } else { "  " };
        if is_item {
            let head = self.texts.say_with(key, &args);
            let words = shown(change.omschrijving.as_deref().unwrap_or_default());
            out.push_str(format!("  {head} {words}").trim_end());
            out.push('\n');
        }
        match change.nieuw.as_ref().or(change.oud.as_ref()) {
            Some(item) if is_item => {
                let words = match change.soort {
                    WijzigingSoort::Weg => &self.old,
                    _ => &self.new,
                };
                self.members(out, words, chapter, "", item);
            }
            Some(_) => self.before_after(out, change.oud.as_ref(), change.nieuw.as_ref(), indent),
            None => {}
        }
        for part in &change.onderdelen {
            let name = member(self.texts, chapter, &part.naam);
            if part.verborgen {
                let text = self.texts.say("verschil-verborgen");
                out.push_str(&format!("{indent}{name}: {text}\n"));
                continue;
            }
            out.push_str(&format!("{indent}{name}\n"));
            let deeper = format!("{indent}  ");
            self.before_after(out, part.oud.as_ref(), part.nieuw.as_ref(), &deeper);
        }
    }

    /// Every member of an item on a line of its own.
    fn members(&self, out: &mut String, words: &Words, chapter: &str, name: &str, value: &Value) {
        match value {
            Value::Object(item) if item.get("soort").is_none() => {
                for (key, value) in item.iter().filter(|(key, _)| *key != "id") {
                    let inner = if name.is_empty() {
                        key.clone()
                    } else {
                        format!("{name}.{key}")
                    };
                    self.members(out, words, chapter, &inner, value);
                }
            }
            _ => {
                let name = member(self.texts, chapter, name);
                out.push_str(&format!("      {name}: {}\n", words.value(value)));
            }
        }
    }

    fn before_after(
        &self,
        out: &mut String,
        old: Option<&Value>,
        new: Option<&Value>,
        indent: &str,
    ) {
        let none = || self.texts.say("verschil-leeg");
        let (mut was, mut now) = (
            old.map_or_else(none, |value| self.old.value(value)),
            new.map_or_else(none, |value| self.new.value(value)),
        );
        // Members that nobody knows have no words, and still differ.
        if was == now {
            (was, now) = (
                old.map_or_else(none, Value::to_string),
                new.map_or_else(none, Value::to_string),
            );
        }
        for (key, value) in [("verschil-was", was), ("verschil-nu", now)] {
            let line = self.texts.say_with(key, &[("waarde", word(value))]);
            out.push_str(&format!("{indent}{line}\n"));
        }
    }

    fn agreed(&self, out: &mut String, found: &Verschil) {
        use AkkoordSoort::{Achterhaald, Anders, Blijft, Erbij, NogNiet, Opnieuw};
        if found.akkoord.is_empty() || found.akkoord.iter().all(|a| a.soort == Blijft) {
            return;
        }
        out.push_str(&format!("\n{}\n", self.texts.say("hoofdstuk-plan-akkoord")));
        for (kind, key) in [
            (Opnieuw, "akkoord-opnieuw"),
            (Erbij, "akkoord-erbij"),
            (Anders, "akkoord-anders"),
            (Blijft, "akkoord-blijft"),
            (NogNiet, "akkoord-nog-niet"),
            (Achterhaald, "akkoord-achterhaald"),
        ] {
            let who: Vec<String> = (found.akkoord.iter())
                .filter(|a| a.soort == kind)
                .map(|a| {
                    let words = if kind == NogNiet {
                        &self.old
                    } else {
                        &self.new
                    };
                    let name = words.party(&a.deelnemer);
                    if a.afspraken.is_empty() {
                        return name;
                    }
                    let part = [
                        ("wie", word(name)),
                        ("afspraken", word(listed(self.texts, &a.afspraken))),
                    ];
                    self.texts.say_with("akkoord-deel", &part)
                })
                .collect();
            if !who.is_empty() {
                let who = [("wie", word(who.join(", ")))];
                out.push_str(&format!("  {}\n", self.texts.say_with(key, &who)));
            }
        }
    }

    /// What stands comes together, what must be done again one by one.
    fn judgements(&self, out: &mut String, found: &[OordeelVerschil]) {
        let mut told: Vec<(&Option<String>, &Option<String>)> = Vec::new();
        for judgement in found {
            let kind = (&judgement.toets, &judgement.uitkomst);
            if judgement.stand != OordeelStand::Blijft {
                out.push_str(&format!("  {}\n", self.again(judgement)));
            } else if !told.contains(&kind) {
                let same = found.iter().filter(|other| {
                    other.stand == OordeelStand::Blijft && (&other.toets, &other.uitkomst) == kind
                });
                let ids: Vec<String> = same.map(|other| other.voorwaarde.clone()).collect();
                let mut args = self.args(judgement);
                args.push(("ids", word(listed(self.texts, &ids))));
                args.push(("aantal", number(ids.len())));
                out.push_str(&format!(
                    "  {}\n",
                    self.texts.say_with("oordeel-blijft", &args)
                ));
                told.push(kind);
            }
        }
    }

    fn args(&self, judgement: &OordeelVerschil) -> Vec<(&'static str, Arg)> {
        let said = outcome(self.texts, judgement.uitkomst.as_deref());
        let check = judgement.toets.as_deref().unwrap_or_default();
        vec![
            ("id", word(&judgement.voorwaarde)),
            ("uitkomst", word(said)),
            ("toets", word(check)),
            ("reden", word(reasons(&self.new, &judgement.redenen))),
        ]
    }

    fn again(&self, judgement: &OordeelVerschil) -> String {
        let key = if judgement.stand == OordeelStand::Opnieuw {
            "oordeel-opnieuw"
        } else {
            "oordeel-nog-geen"
        };
        let mut out = self.texts.say_with(key, &self.args(judgement));
        if let Some(again) = &judgement.opnieuw_gedaan {
            let said = outcome(self.texts, again.uitkomst.as_deref());
            let done = [("toets", word(&again.toets)), ("uitkomst", word(said))];
            out.push(' ');
            out.push_str(&self.texts.say_with("oordeel-al-gedaan", &done));
        }
        out
    }

    fn overall(&self, overall: &EindoordeelVerschil) -> String {
        let key = match (overall.stand, &overall.opnieuw_gedaan) {
            (OordeelStand::Blijft, _) => "eindoordeel-blijft",
            (_, Some(_)) => "eindoordeel-gedaan",
            (OordeelStand::Opnieuw, None) => "eindoordeel-opnieuw",
            (OordeelStand::NogGeen, None) => "eindoordeel-nog-geen",
        };
        let check = overall.opnieuw_gedaan.as_deref().unwrap_or_default();
        let args = [
            ("wie", word(self.new.party(&overall.instantie))),
            ("toets", word(check)),
        ];
        self.texts.say_with(key, &args)
    }
}

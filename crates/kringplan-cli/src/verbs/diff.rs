//! `kringplan diff`: what differs between two versions, for people and for programs.

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::versions::{
    AkkoordSoort, EindoordeelVerschil, Hoofdstuk, OordeelStand, OordeelVerschil, Verschil,
    Wijziging, WijzigingSoort, diff, identity,
};
use serde_json::Value;

use crate::args::{DiffArgs, ListFormat, Reading};
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, number, word};
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
        for judgement in &found.oordelen {
            out.push_str(&format!("  {}\n", self.judgement(judgement)));
        }
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
                chapter.naam
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
        let whole = change.nieuw.as_ref().or(change.oud.as_ref());
        if !id.is_empty() || change.soort == WijzigingSoort::Volgorde {
            out.push_str(&format!("  {}\n", self.texts.say_with(key, &args)));
        }
        match whole {
            Some(Value::Object(item)) => {
                let words = match change.soort {
                    WijzigingSoort::Weg => &self.old,
                    _ => &self.new,
                };
                for (name, value) in item.iter().filter(|(name, _)| *name != "id") {
                    let name = member(self.texts, chapter, name);
                    out.push_str(&format!("      {name}: {}\n", words.value(value)));
                }
            }
            Some(_) => self.from_to(out, change.oud.as_ref(), change.nieuw.as_ref(), "    "),
            None => {}
        }
        for part in &change.onderdelen {
            let name = member(self.texts, chapter, &part.naam);
            if part.verborgen {
                let text = self.texts.say("verschil-verborgen");
                out.push_str(&format!("      {name}: {text}\n"));
                continue;
            }
            out.push_str(&format!("      {name}\n"));
            self.from_to(out, part.oud.as_ref(), part.nieuw.as_ref(), "        ");
        }
    }

    fn from_to(&self, out: &mut String, old: Option<&Value>, new: Option<&Value>, indent: &str) {
        let none = || self.texts.say("verschil-leeg");
        let old = old.map_or_else(none, |value| self.old.value(value));
        let new = new.map_or_else(none, |value| self.new.value(value));
        for (key, value) in [("verschil-was", old), ("verschil-nu", new)] {
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

    fn judgement(&self, judgement: &OordeelVerschil) -> String {
        let args = [
            ("id", word(&judgement.voorwaarde)),
            (
                "uitkomst",
                word(outcome(self.texts, judgement.uitkomst.as_deref())),
            ),
            (
                "toets",
                word(judgement.toets.as_deref().unwrap_or_default()),
            ),
            ("reden", word(reasons(&self.new, &judgement.redenen))),
        ];
        let key = match judgement.stand {
            OordeelStand::Blijft => "oordeel-blijft",
            OordeelStand::Opnieuw => "oordeel-opnieuw",
            OordeelStand::NogGeen => "oordeel-nog-geen",
        };
        let mut out = self.texts.say_with(key, &args);
        if let Some(again) = &judgement.opnieuw_gedaan {
            let done = [
                ("toets", word(&again.toets)),
                (
                    "uitkomst",
                    word(outcome(self.texts, again.uitkomst.as_deref())),
                ),
            ];
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

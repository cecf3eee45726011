//! `kringplan digest`: every digest of a file, as stored and as computed.

use std::path::Path;

use kringplan_core::Document;
use kringplan_core::digest::in_groups;
use kringplan_core::verify::{Zegelpaar, Zegels, seals};

use crate::args::{DigestArgs, ListFormat};
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, number, word};
use crate::reading;

pub(super) fn run(args: &DigestArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let Some(document) = reading::plan(desk, &args.file, args.reading) else {
        return Ok(());
    };
    warn_of_loose_accents(desk, &document, &args.file);
    let found = seals(&document)?;
    if desk.quiet {
        return Ok(());
    }
    let out = match args.format {
        ListFormat::Json => super::pretty(&found),
        ListFormat::Text => text(desk.texts, &found),
    };
    desk.print(&out);
    Ok(())
}

/// Digests are made in NFC, so that they are equal for texts that are spelled in different bytes.
pub(super) fn warn_of_loose_accents(desk: &mut Desk, document: &Document, path: &Path) {
    if !document.is_normalised() {
        desk.note("bewijs-niet-nfc", &[("bestand", word(path.display()))]);
    }
}

fn text(texts: &Texts, found: &Zegels) -> String {
    let version = found
        .versie
        .map_or_else(|| "–".to_owned(), |v| v.to_string());
    let version = [("versie", word(version))];
    let mut out = format!(
        "{}\n  {}\n",
        texts.say_with("zegels-versie", &version),
        grouped(&found.integriteit)
    );
    if let Some(replaced) = &found.vervangt {
        let title = texts.say("zegels-vervangt");
        out.push_str(&format!("\n{title}\n  {}\n", grouped(replaced)));
    }
    let title = texts.say("zegels-voorwaarden");
    out.push_str(&format!("\n{title}\n"));
    pair(texts, &mut out, &found.voorwaarden);
    for check in &found.toetsen {
        let version = check.plan_versie.unwrap_or_default();
        let args = [("toets", word(&check.toets)), ("versie", number(version))];
        out.push_str(&format!("\n{}\n", texts.say_with("zegels-toets", &args)));
        // V of now says something about this version only.
        if check.plan_versie == found.versie {
            pair(texts, &mut out, &check.integriteit);
        } else if let Some(stored) = &check.integriteit.opgeslagen {
            out.push_str(&format!("  {}\n", grouped(stored)));
        }
        for judgement in &check.oordelen {
            let args = [
                ("toets", word(&check.toets)),
                ("id", word(&judgement.voorwaarde)),
            ];
            out.push_str(&format!("\n{}\n", texts.say_with("zegels-oordeel", &args)));
            pair(texts, &mut out, &judgement.zegel);
        }
        out.push_str(&format!("\n{}\n", texts.say_with("zegels-zegel", &args)));
        pair(texts, &mut out, &check.zegel);
    }
    out
}

fn grouped(digest: &str) -> String {
    in_groups(digest).join(" ")
}

/// One line where stored and computed are equal, two where they differ.
fn pair(texts: &Texts, out: &mut String, pair: &Zegelpaar) {
    let line = |key: &str, digest: &str| {
        let args = [("zegel", word(grouped(digest)))];
        format!("  {}\n", texts.say_with(key, &args))
    };
    match (&pair.opgeslagen, pair.gelijk) {
        (None, _) => out.push_str(&line("zegels-niet-opgeslagen", &pair.berekend)),
        (Some(_), Some(true)) => out.push_str(&line("zegels-gelijk", &pair.berekend)),
        (Some(stored), _) => {
            out.push_str(&line("zegels-opgeslagen", stored));
            out.push_str(&line("zegels-berekend", &pair.berekend));
        }
    }
}

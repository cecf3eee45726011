//! The chain of versions: each file names the one before with its V, and carries its checks along unchanged.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Identity, identity, items, text};
use crate::digest::nfc;
use crate::document::Document;
use crate::writing::Refusal;

/// Keten. De versies van één plan, van nieuw naar oud. | Chain. The versions of one plan, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Keten {
    /// Heel. Geen schakel en geen toets is anders of ontbreekt tussen de bestanden die er zijn. | Whole. No link and no check differs or is missing between the files that are there.
    pub heel: bool,
    /// Schakels. Van nieuw naar oud. | Links. Newest first.
    pub schakels: Vec<Schakel>,
    /// Toetsen. Die in een ouder bestand staan en in het nieuwere weg of anders zijn. | Checks. Those in an older file that are gone or differ in the newer one.
    pub toetsen: Vec<Toetsverschil>,
    /// Voorwaarden. Waar een ouder bestand vastgelegde voorwaarden (C) heeft, en het nieuwere niet dezelfde. | Conditions. Where an older file has fixed conditions (C), and the newer one not the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voorwaarden: Vec<Vastlegverschil>,
}

/// Schakel. Hoe een versie bij de vorige hoort. | Link. How a version belongs to the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Schakel {
    /// Nieuw. De versie die vervangt. | New. The version that replaces.
    pub nieuw: u32,
    /// Oud. De versie die vervangen is. | Old. The version that was replaced.
    pub oud: u32,
    /// Stand. | Standing.
    pub stand: SchakelStand,
}

/// Stand van een schakel. | Standing of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SchakelStand {
    /// de nieuwe versie noemt precies deze oude | the new version names exactly this old one
    Klopt,
    /// de oude versie is niet meer zoals de nieuwe haar noemt | the old version is no longer as the new one names it
    Veranderd,
    /// de nieuwe versie noemt geen vorige of een ander nummer | the new version names none before, or another number
    NoemtNiet,
    /// het bestand van deze versie ontbreekt tussen de andere | the file of this version is missing between the others
    Ontbreekt,
    /// het bestand van deze oudste schakel is niet meegegeven | the file of this oldest link was not given
    NietMeegegeven,
    /// twee bestanden zeggen dezelfde versie te zijn en zijn verschillend | two files say that they are this version, and differ
    Dubbel,
}

/// Toets die niet is meegegaan. | Check that did not come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Toetsverschil {
    /// Toets. | Check.
    pub toets: String,
    /// In. De versie van het nieuwere bestand. | In. Version of the newer file.
    pub versie: u32,
    /// Soort. | Kind.
    pub soort: ToetsverschilSoort,
}

/// Wat ermee gebeurde. | What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ToetsverschilSoort {
    /// weg uit het nieuwere bestand | gone from the newer file
    Weg,
    /// anders in het nieuwere bestand | differs in the newer file
    Anders,
}

/// Vastgelegde voorwaarden die niet zijn meegegaan. | Fixed conditions that did not come along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Vastlegverschil {
    /// In. De versie van het nieuwere bestand. | In. Version of the newer file.
    pub versie: u32,
    /// Soort. | Kind.
    pub soort: ToetsverschilSoort,
}

/// One file of the chain.
struct Link<'d> {
    id: Identity,
    value: &'d Value,
}

/// Holds files of one plan together, in any order.
///
/// # Errors
/// When a file has no reference, no version or no digest, or when they are files of two plans.
pub fn chain(files: &[&Document]) -> Result<Keten, Refusal> {
    let mut links = Vec::new();
    for document in files {
        links.push(Link {
            id: identity(document)?,
            value: document.value(),
        });
    }
    if links
        .windows(2)
        .any(|pair| pair[0].id.reference != pair[1].id.reference)
    {
        return Err(Refusal::new("versies-twee-plannen"));
    }
    // Of two files of one version the one with more checks is the later, and then the one with its conditions fixed.
    links.sort_by_key(|link| {
        let checks = items(&link.value["toetsen"]).count();
        let fixed = link.value["voorwaardenVastgelegd"].is_object();
        std::cmp::Reverse((link.id.version, checks, fixed))
    });
    let mut schakels = Vec::new();
    let mut toetsen = Vec::new();
    let mut voorwaarden = Vec::new();
    for pair in links.windows(2) {
        between(&pair[0], &pair[1], &mut schakels);
        checks(&pair[0], &pair[1], &mut toetsen);
        voorwaarden.extend(fixed(&pair[0], &pair[1]));
    }
    if let Some(oldest) = links.last() {
        bottom(oldest, &mut schakels);
    }
    let whole = |link: &Schakel| {
        matches!(
            link.stand,
            SchakelStand::Klopt | SchakelStand::NietMeegegeven
        )
    };
    Ok(Keten {
        heel: toetsen.is_empty() && voorwaarden.is_empty() && schakels.iter().all(whole),
        schakels,
        toetsen,
        voorwaarden,
    })
}

/// The links from a file to the next older one.
fn between(newer: &Link, older: &Link, out: &mut Vec<Schakel>) {
    let (new, old) = (newer.id.version, older.id.version);
    let mut link = |nieuw, oud, stand| out.push(Schakel { nieuw, oud, stand });
    if new == old {
        if newer.id.digest != older.id.digest {
            link(new, old, SchakelStand::Dubbel);
        }
        return;
    }
    let stand = match named(newer) {
        None => SchakelStand::NoemtNiet,
        Some(_) if new - old > 1 => SchakelStand::Ontbreekt,
        Some(digest) if digest == older.id.digest => SchakelStand::Klopt,
        Some(_) => SchakelStand::Veranderd,
    };
    link(new, new - 1, stand);
    for missing in (old + 1..new - 1).rev() {
        link(missing + 1, missing, SchakelStand::Ontbreekt);
    }
    if new - old > 1 && stand == SchakelStand::NoemtNiet {
        link(new, new - 1, SchakelStand::Ontbreekt);
    }
}

/// The link from the oldest file to a version that was not given.
fn bottom(oldest: &Link, out: &mut Vec<Schakel>) {
    let version = oldest.id.version;
    if version > 1 {
        let stand = match named(oldest) {
            Some(_) => SchakelStand::NietMeegegeven,
            None => SchakelStand::NoemtNiet,
        };
        out.push(Schakel {
            nieuw: version,
            oud: version - 1,
            stand,
        });
    }
}

/// V of the version just before, as a file names it.
fn named<'d>(link: &Link<'d>) -> Option<&'d str> {
    let replaces = &link.value["plan"]["vervangt"];
    (replaces["versie"] == link.id.version - 1)
        .then(|| replaces["integriteit"]["waarde"].as_str())
        .flatten()
}

/// Conditions are fixed once, so C of an older file is in every newer one.
fn fixed(newer: &Link, older: &Link) -> Option<Vastlegverschil> {
    let (now, then) = (
        &newer.value["voorwaardenVastgelegd"],
        &older.value["voorwaardenVastgelegd"],
    );
    let soort = match (then.is_null(), now.is_null()) {
        (true, _) => return None,
        (false, true) => ToetsverschilSoort::Weg,
        (false, false) if nfc(now) == nfc(then) => return None,
        (false, false) => ToetsverschilSoort::Anders,
    };
    Some(Vastlegverschil {
        versie: newer.id.version,
        soort,
    })
}

/// Checks of the older file that the newer one does not have in the same words.
fn checks(newer: &Link, older: &Link, out: &mut Vec<Toetsverschil>) {
    let now = &newer.value["toetsen"];
    for check in items(&older.value["toetsen"]) {
        if items(now).any(|kept| nfc(kept) == nfc(check)) {
            continue;
        }
        let there = items(now).any(|kept| kept["id"] == check["id"]);
        out.push(Toetsverschil {
            toets: text(check, "id").to_owned(),
            versie: newer.id.version,
            soort: if there {
                ToetsverschilSoort::Anders
            } else {
                ToetsverschilSoort::Weg
            },
        });
    }
}

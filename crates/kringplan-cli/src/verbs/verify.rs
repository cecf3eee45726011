//! `kringplan verify`: what stands of the checks, what is stale and what was changed by hand, in plain words.

use kringplan_core::Document;
use kringplan_core::digest::in_groups;
use kringplan_core::verify::{
    Bewijs, Eindbewijs, Exemplaarstand, Oordeelbewijs, Papierstand, Toetsbewijs, Toetsplaats,
    Zegelstand, verify,
};
use kringplan_core::versions::{Schakel, SchakelStand, ToetsverschilSoort};

use super::diff::version;
use super::digest::warn_of_loose_accents;
use crate::args::{ListFormat, VerifyArgs};
use crate::desk::{Desk, Refusal};
use crate::lang::{Texts, number, word};
use crate::reading;
use crate::trust;
use crate::words::{Words, listed, outcome, reasons};

pub(super) fn run(args: &VerifyArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let all: Vec<_> = std::iter::once(&args.file).chain(&args.older).collect();
    reading::refuse_two_dashes(&all.iter().map(|path| (*path).clone()).collect::<Vec<_>>())?;
    let files: Vec<Document> = all
        .iter()
        .filter_map(|path| version(desk, path, args.reading))
        .collect();
    let [document, older @ ..] = files.as_slice() else {
        return Ok(());
    };
    if files.len() < all.len() {
        return Ok(());
    }
    for (path, read) in all.iter().zip(&files) {
        warn_of_loose_accents(desk, read, path);
    }
    let older: Vec<&Document> = older.iter().collect();
    let day = args.date.unwrap_or(desk.today);
    let mut proof = verify(document, &older, args.paper.as_deref(), day)?;
    let signatures = trust::judge(document, &older, &args.trust)?;
    signatures.fill_in(&mut proof);
    if !proof.heel {
        desk.raise(1);
    }
    if desk.quiet {
        return Ok(());
    }
    let out = match args.format {
        ListFormat::Json => super::pretty(&proof),
        ListFormat::Text => Told {
            texts: desk.texts,
            words: Words::new(desk.texts, document),
        }
        .text(&proof, &signatures.lines(desk.texts)),
    };
    desk.print(&out);
    Ok(())
}

struct Told<'a> {
    texts: &'a Texts,
    words: Words<'a>,
}

impl Told<'_> {
    fn text(&self, proof: &Bewijs, signatures: &[String]) -> String {
        let version = [("versie", number(proof.versie))];
        let mut out = format!(
            "{}\n  {}\n",
            self.texts.say_with("bewijs-kop", &version),
            in_groups(&proof.integriteit).join(" ")
        );
        if let Some(paper) = &proof.papier {
            let key = match paper.stand {
                Papierstand::DezeVersie => "papier-deze",
                Papierstand::EerdereVersie => "papier-eerdere",
                Papierstand::AlleenGenoemd => "papier-alleen-genoemd",
                Papierstand::DaarnaVeranderd => "papier-veranderd",
                Papierstand::Onbekend => "papier-onbekend",
            };
            let args = [
                ("groepen", word(paper.groepen.join(" "))),
                ("versie", number(paper.versie.unwrap_or_default())),
                ("huidig", number(proof.versie)),
                ("vanaf", number(paper.vanaf.unwrap_or_default())),
                ("aantal", number(paper.groepen.len())),
            ];
            self.section(
                &mut out,
                "bewijs-papier",
                &[self.texts.say_with(key, &args)],
            );
        }
        for check in &proof.toetsen {
            self.check(&mut out, check, proof.versie);
        }
        if proof.toetsen.is_empty() {
            out.push_str(&format!("\n{}\n", self.texts.say("bewijs-geen-toets")));
        }
        self.conditions(&mut out, proof);
        self.copies(&mut out, proof);
        self.chain(&mut out, proof);
        self.section(&mut out, "hoofdstuk-handtekeningen", signatures);
        let end = if proof.heel {
            "bewijs-heel"
        } else {
            "bewijs-niet-heel"
        };
        out.push_str(&format!(
            "\n{}\n{}\n",
            self.texts.say(end),
            self.texts.say("bewijs-grens")
        ));
        out
    }

    fn section(&self, out: &mut String, title: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        out.push_str(&format!("\n{}\n", self.texts.say(title)));
        for line in lines {
            out.push_str(&format!("  {line}\n"));
        }
    }

    fn check(&self, out: &mut String, check: &Toetsbewijs, current: u32) {
        let none = || "–".to_owned();
        let body = check.instantie.as_deref();
        let args = [
            ("toets", word(&check.toets)),
            (
                "dag",
                word(check.op.map_or_else(none, |day| day.to_string())),
            ),
            (
                "versie",
                word(check.plan_versie.map_or_else(none, |v| v.to_string())),
            ),
            (
                "wie",
                word(body.map_or_else(none, |id| self.words.party(id))),
            ),
            ("huidig", number(current)),
        ];
        out.push_str(&format!(
            "\n{}\n",
            self.texts.say_with("bewijs-toets", &args)
        ));
        let seal = match check.zegel {
            Zegelstand::Klopt => "zegel-klopt",
            Zegelstand::Veranderd => "zegel-veranderd",
            Zegelstand::Geen => "zegel-geen",
        };
        let mut keys = vec![seal];
        if check.zegel == Zegelstand::Klopt {
            keys.push(match check.plaats {
                Toetsplaats::DezeVersie => "plaats-deze-versie",
                Toetsplaats::DaarnaVeranderd => "plaats-daarna-veranderd",
                Toetsplaats::EerdereVersie => "plaats-eerdere-versie",
                Toetsplaats::BuitenKeten => "plaats-buiten-keten",
                Toetsplaats::Onbekend => "plaats-onbekend",
            });
        }
        if !check.telt_al {
            keys.push("toets-later");
        }
        for key in keys {
            out.push_str(&format!("  {}\n", self.texts.say_with(key, &args)));
        }
        self.judgements(out, &check.oordelen);
        for overall in &check.eindoordelen {
            out.push_str(&format!("  {}\n", self.overall(overall)));
        }
    }

    fn judgements(&self, out: &mut String, judgements: &[Oordeelbewijs]) {
        let mut told: Vec<&Oordeelbewijs> = Vec::new();
        for judgement in judgements {
            // The same answer for several conditions is told once.
            let alike = |other: &&Oordeelbewijs| {
                other.staat == judgement.staat
                    && other.uitkomst == judgement.uitkomst
                    && other.redenen == judgement.redenen
            };
            if !told.iter().copied().any(|other| alike(&other)) {
                let all: Vec<_> = judgements.iter().filter(alike).collect();
                out.push_str(&format!("  {}\n", self.judgement(judgement, &all)));
                told.push(judgement);
            }
        }
    }

    fn judgement(&self, judgement: &Oordeelbewijs, all: &[&Oordeelbewijs]) -> String {
        let ids: Vec<String> = all.iter().map(|o| o.voorwaarde.clone()).collect();
        let args = [
            ("id", word(listed(self.texts, &ids))),
            ("aantal", number(ids.len())),
            (
                "uitkomst",
                word(outcome(self.texts, judgement.uitkomst.as_deref())),
            ),
            ("reden", word(reasons(&self.words, &judgement.redenen))),
        ];
        let key = match (judgement.staat, judgement.redenen.is_empty()) {
            (true, _) => "bewijs-oordeel-geldt",
            (false, false) => "bewijs-oordeel-reden",
            (false, true) => "bewijs-oordeel-telt-niet",
        };
        self.texts.say_with(key, &args)
    }

    fn overall(&self, overall: &Eindbewijs) -> String {
        let question = self.texts.say(&format!("vraag-{}", overall.vraag));
        let args = [
            ("vraag", word(question)),
            (
                "uitkomst",
                word(outcome(self.texts, overall.uitkomst.as_deref())),
            ),
        ];
        let key = match (&overall.uitkomst, overall.staat) {
            (None, _) => "bewijs-eind-geen",
            (_, true) => "bewijs-eind-geldt",
            (_, false) => "bewijs-eind-oud",
        };
        self.texts.say_with(key, &args)
    }

    fn conditions(&self, out: &mut String, proof: &Bewijs) {
        let Some(fixed) = &proof.voorwaarden else {
            return;
        };
        let key = if fixed.gelijk {
            "bewijs-voorwaarden-gelijk"
        } else {
            "bewijs-voorwaarden-anders"
        };
        let day = fixed
            .op
            .map_or_else(|| "–".to_owned(), |day| day.to_string());
        let line = self.texts.say_with(key, &[("dag", word(day))]);
        self.section(out, "hoofdstuk-voorwaarden", &[line]);
    }

    fn copies(&self, out: &mut String, proof: &Bewijs) {
        let mut lines = Vec::new();
        for (stand, key) in [
            (Exemplaarstand::Gelijk, "bewijs-exemplaar-gelijk"),
            (Exemplaarstand::Anders, "bewijs-exemplaar-anders"),
            (Exemplaarstand::Onbekend, "bewijs-exemplaar-onbekend"),
        ] {
            let mut versions: Vec<_> = (proof.exemplaren.iter())
                .filter(|copy| copy.stand == stand)
                .map(|copy| copy.versie)
                .collect();
            versions.sort_unstable();
            versions.dedup();
            for version in versions {
                let who: Vec<String> = (proof.exemplaren.iter())
                    .filter(|copy| copy.stand == stand && copy.versie == version)
                    .map(|copy| self.words.party(&copy.voor))
                    .collect();
                let version = version.map_or_else(|| "–".to_owned(), |v| v.to_string());
                let args = [
                    ("versie", word(version)),
                    ("wie", word(listed(self.texts, &who))),
                ];
                lines.push(self.texts.say_with(key, &args));
            }
        }
        self.section(out, "hoofdstuk-exemplaren", &lines);
    }

    fn chain(&self, out: &mut String, proof: &Bewijs) {
        let link = |link: &Schakel| {
            let key = match link.stand {
                SchakelStand::Klopt => "schakel-klopt",
                SchakelStand::Veranderd => "schakel-veranderd",
                SchakelStand::NoemtNiet => "schakel-noemt-niet",
                SchakelStand::Ontbreekt => "schakel-ontbreekt",
                SchakelStand::NietMeegegeven => "schakel-niet-meegegeven",
                SchakelStand::Dubbel => "schakel-dubbel",
            };
            let args = [("nieuw", number(link.nieuw)), ("oud", number(link.oud))];
            self.texts.say_with(key, &args)
        };
        let mut lines: Vec<String> = proof.keten.schakels.iter().map(link).collect();
        for check in &proof.keten.toetsen {
            let key = match check.soort {
                ToetsverschilSoort::Weg => "keten-toets-weg",
                ToetsverschilSoort::Anders => "keten-toets-anders",
            };
            let args = [
                ("toets", word(&check.toets)),
                ("versie", number(check.versie)),
            ];
            lines.push(self.texts.say_with(key, &args));
        }
        for fixed in &proof.keten.voorwaarden {
            let key = match fixed.soort {
                ToetsverschilSoort::Weg => "keten-vastgelegd-weg",
                ToetsverschilSoort::Anders => "keten-vastgelegd-anders",
            };
            let args = [("versie", number(fixed.versie))];
            lines.push(self.texts.say_with(key, &args));
        }
        self.section(out, "bewijs-keten", &lines);
    }
}

//! The conditions, next to what answers them and how they were judged.

use kringplan_core::model::{Oordeel, Toets, Uitkomst, Voorwaarde};

use super::agreements::ONE_PAGE;
use super::context::{Context, said};
use super::data::{Feit, Oordeelblad, Punt, Voorwaardeblad, Voorwaarden};

impl Context<'_> {
    pub(super) fn conditions(&self) -> Option<Voorwaarden> {
        let none_set = self.file.instanties.iter().filter_map(|body| {
            let said_so = body.geen_voorwaarden.as_ref()?;
            let name = self.name(body.id.as_str());
            Some(match said_so.op {
                Some(day) => self.say(
                    "geen-voorwaarden-op",
                    &[
                        ("instantie", (&name).into()),
                        ("datum", (&self.date(day)).into()),
                    ],
                ),
                None => self.say("geen-voorwaarden", &[("instantie", (&name).into())]),
            })
        });
        let consequences = self.file.instanties.iter().filter_map(|body| {
            let text = said(body.gevolg.as_deref())?;
            let name = self.name(body.id.as_str());
            Some(self.say(
                "gevolg",
                &[("instantie", (&name).into()), ("tekst", (&text).into())],
            ))
        });
        let chapter = Voorwaarden {
            zinnen: none_set.collect(),
            voorwaarden: self
                .file
                .voorwaarden
                .iter()
                .map(|condition| self.condition(condition))
                .collect(),
            gevolgen: consequences.collect(),
        };
        let empty = chapter.zinnen.is_empty()
            && chapter.voorwaarden.is_empty()
            && chapter.gevolgen.is_empty();
        (!empty).then_some(chapter)
    }

    fn condition(&self, condition: &Voorwaarde) -> Voorwaardeblad {
        let id = condition.id.as_str();
        let threat =
            said(condition.bedreiging.as_deref()).map(|text| self.fact("term-bedreiging", text));
        let mut blad = Voorwaardeblad {
            nummer: id.to_owned(),
            kop: self.say("voorwaarde-kop", &[("nummer", id.into())]),
            tekst: said(condition.tekst.as_deref()).unwrap_or_else(|| self.word("wat-nog-niet")),
            feiten: threat.into_iter().chain(self.set_by(condition)).collect(),
            antwoorden: self.answering(id),
            oordelen: self.judgements(id),
            splitsen: false,
        };
        let answers: usize = blad
            .antwoorden
            .iter()
            .map(|a| 90 + a.tekst.chars().count())
            .sum();
        let facts = blad
            .feiten
            .iter()
            .chain(blad.oordelen.iter().flat_map(|o| &o.feiten));
        let facts: usize = facts.map(|f| 90 + f.tekst.chars().count()).sum();
        blad.splitsen = blad.tekst.chars().count() + answers + facts > ONE_PAGE * 3 / 2;
        blad
    }

    fn set_by(&self, condition: &Voorwaarde) -> Option<Feit> {
        let who = condition
            .gesteld_door
            .as_ref()
            .map(|id| self.name_and_job(id.as_str()));
        let day = |label: &str, day: Option<chrono::NaiveDate>| {
            day.map(|day| self.say(label, &[("datum", (&self.date(day)).into())]))
        };
        let shared = if condition.schriftelijk == Some(true) {
            "gedeeld-op-papier"
        } else {
            "gedeeld-op"
        };
        let parts = [
            who,
            day("gesteld-op", condition.gesteld_op),
            day(shared, condition.gedeeld_op),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| self.fact("term-gesteld", parts.join("; ")))
    }

    fn answering(&self, id: &str) -> Vec<Punt> {
        let agreements = self
            .agreements_of_plan()
            .iter()
            .filter(|a| a.bij.iter().any(|b| b.as_str() == id));
        let agreements = agreements.map(|agreement| {
            let when = self.when_or_not_yet(agreement.wanneer.as_ref());
            Punt {
                nummer: agreement.id.to_string(),
                tekst: self.sentence(agreement),
                noten: vec![
                    std::iter::once(when.main)
                        .chain(when.under)
                        .collect::<Vec<_>>()
                        .join(", "),
                ],
            }
        });
        let helps = self
            .help_of_plan()
            .iter()
            .filter(|h| h.bij.iter().any(|b| b.as_str() == id));
        let helps = helps.map(|help| {
            let asked = said(help.vraag.as_deref());
            let provider = self.provider(help).0;
            let tekst =
                asked.map_or_else(|| provider.clone(), |asked| format!("{provider}: {asked}"));
            Punt {
                nummer: help.id.to_string(),
                tekst,
                noten: vec![self.when_or_not_yet(help.begin.as_ref()).main],
            }
        });
        agreements.chain(helps).collect()
    }

    /// The judgements on a condition: of this version, else the latest one, which says of which version it is.
    fn judgements(&self, id: &str) -> Vec<Oordeelblad> {
        let checks = self
            .file
            .toetsen
            .iter()
            .enumerate()
            .filter(|(_, check)| self.is_past(check.op));
        let mut on_this: Vec<(&Toets, &Oordeel, bool)> = checks
            .flat_map(|(place, check)| {
                let judgements = check.oordelen.iter().enumerate();
                judgements.map(move |(at, judgement)| (check, judgement, self.stands(place, at)))
            })
            .filter(|(_, judgement, _)| {
                judgement
                    .voorwaarde
                    .as_ref()
                    .is_some_and(|v| v.as_str() == id)
            })
            .collect();
        on_this.sort_by_key(|(check, _, _)| (check.plan_versie, check.op));
        match on_this.last() {
            Some((check, judgement, stands)) => vec![self.judgement(check, judgement, *stands)],
            None => vec![Oordeelblad {
                term: self.word("term-oordeel"),
                uitkomst: self.word("oordeel-nog-niet"),
                door: None,
                feiten: Vec::new(),
                let_op: None,
            }],
        }
    }

    /// The judgement's own digest still fits the plan, and nobody changed the check by hand.
    fn stands(&self, check: usize, judgement: usize) -> bool {
        let evidence = self.facts.evidence.checks.get(check);
        evidence.is_some_and(|e| e.sealed && e.stands.get(judgement) == Some(&true))
    }

    fn judgement(&self, check: &Toets, judgement: &Oordeel, stands: bool) -> Oordeelblad {
        let outcome = judgement
            .uitkomst
            .map_or("oordeel-nog-niet", |outcome| match outcome {
                Uitkomst::Voldaan => "uitkomst-voldaan",
                Uitkomst::NietVoldaan => "uitkomst-niet-voldaan",
                Uitkomst::NogOnduidelijk => "uitkomst-nog-onduidelijk",
            });
        let who = check
            .toetser
            .as_ref()
            .map(|id| self.name_and_job(id.as_str()));
        let parts: Vec<String> = who.into_iter().chain(self.day_and_version(check)).collect();
        let reason =
            said(judgement.motivering.as_deref()).map(|text| self.fact("term-reden", text));
        let rests = (!judgement.steunt_op.is_empty())
            .then(|| self.fact("term-rust-op", self.numbers(&judgement.steunt_op)));
        let by = (!parts.is_empty()).then(|| parts.join("; "));
        Oordeelblad {
            term: self.word("term-oordeel"),
            uitkomst: self.word(outcome),
            door: by,
            feiten: reason.into_iter().chain(rests).collect(),
            let_op: (!stands).then(|| self.word("oordeel-past-niet")),
        }
    }

    /// "7 april 2026, over versie 2".
    pub(super) fn day_and_version(&self, check: &Toets) -> Option<String> {
        let day = check.op.map(|day| self.date(day));
        let version = check
            .plan_versie
            .map(|v| self.say("over-versie", &[("versie", (&v.to_string()).into())]));
        let parts: Vec<String> = day.into_iter().chain(version).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

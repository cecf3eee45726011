//! The conditions, next to what answers them and how they were judged.

use kringplan_core::model::{Afspraak, Hulp, Instantie, Oordeel, Toets, Uitkomst, Voorwaarde};

use super::agreements::ONE_PAGE;
use super::context::Context;
use super::data::{Feit, Oordeelblad, Punt, Voorwaardeblad, Voorwaarden};
use super::judged::Judged;
use super::text::said;

impl Context<'_> {
    pub(super) fn conditions(&self) -> Option<Voorwaarden> {
        let chapter = Voorwaarden {
            zinnen: self
                .file
                .instanties
                .iter()
                .filter_map(|body| self.none_set(body))
                .collect(),
            voorwaarden: self
                .file
                .voorwaarden
                .iter()
                .map(|condition| self.condition(condition))
                .collect(),
            gevolgen: self
                .file
                .instanties
                .iter()
                .filter_map(|body| self.consequence(body))
                .collect(),
        };
        let empty = chapter.zinnen.is_empty()
            && chapter.voorwaarden.is_empty()
            && chapter.gevolgen.is_empty();
        (!empty).then_some(chapter)
    }

    /// That a body set no conditions, where it said so.
    pub(super) fn none_set(&self, body: &Instantie) -> Option<String> {
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
    }

    /// What a body does if no safe plan comes.
    pub(super) fn consequence(&self, body: &Instantie) -> Option<String> {
        let text = said(body.gevolg.as_deref())?;
        let name = self.name(body.id.as_str());
        Some(self.say(
            "gevolg",
            &[("instantie", (&name).into()), ("tekst", (&text).into())],
        ))
    }

    pub(super) fn condition(&self, condition: &Voorwaarde) -> Voorwaardeblad {
        let id = condition.id.as_str();
        let threat = self.threat(condition);
        let mut blad = Voorwaardeblad {
            nummer: id.to_owned(),
            kop: self.say("voorwaarde-kop", &[("nummer", id.into())]),
            tekst: said(condition.tekst.as_deref()).unwrap_or_else(|| self.word("wat-nog-niet")),
            feiten: threat.into_iter().chain(self.set_by(condition)).collect(),
            antwoorden: self.answering(id),
            oordelen: self.judgements(condition),
            splitsen: false,
        };
        let answers: usize = blad
            .antwoorden
            .iter()
            .flat_map(|a| std::iter::once(&a.tekst).chain(&a.noten))
            .map(|line| 60 + line.chars().count())
            .sum();
        let facts = blad
            .feiten
            .iter()
            .chain(blad.oordelen.iter().flat_map(|o| &o.feiten));
        let facts: usize = facts.map(|f| 90 + f.tekst.chars().count()).sum();
        blad.splitsen = blad.tekst.chars().count() + answers + facts > ONE_PAGE * 3 / 2;
        blad
    }

    /// The threat that a condition answers.
    pub(super) fn threat(&self, condition: &Voorwaarde) -> Option<Feit> {
        said(condition.bedreiging.as_deref()).map(|text| self.fact("term-bedreiging", text))
    }

    /// Who set a condition, on which day, and how it was shared.
    pub(super) fn set_by(&self, condition: &Voorwaarde) -> Option<Feit> {
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
        (!parts.is_empty()).then(|| self.fact("term-gesteld", self.semicolons(parts)))
    }

    pub(super) fn answering(&self, id: &str) -> Vec<Punt> {
        let Some(plan) = self.plan else {
            return Vec::new();
        };
        let agreements = plan.agreements_for(id);
        agreements
            .map(|agreement| self.agreement_point(agreement))
            .chain(plan.help_for(id).map(|help| self.help_point(help)))
            .collect()
    }

    /// Who does what; under it with whom, when, and what if it does not work out.
    fn agreement_point(&self, agreement: &Afspraak) -> Punt {
        let when = self.when_or_not_yet(agreement.wanneer.as_ref());
        let when = std::iter::once(when.main).chain(when.under);
        let when = self.commas(when);
        let with: Vec<String> = self.company(agreement).into_iter().chain([when]).collect();
        let fallback = self.if_it_fails(agreement).map(one_line);
        let noten = std::iter::once(self.semicolons(with))
            .chain(fallback)
            .collect();
        Punt {
            nummer: agreement.id.to_string(),
            tekst: self.sentence(agreement),
            noten,
        }
    }

    /// Of whom what is asked; under it when, what they answered, and what holds until then.
    fn help_point(&self, help: &Hulp) -> Punt {
        let asked = said(help.vraag.as_deref());
        let provider = self.provider(help).0;
        let answered = self.fact("term-antwoord", self.answer(help));
        let mut noten = vec![self.when_or_not_yet(help.begin.as_ref()).main];
        noten.push(one_line(answered));
        noten.extend(self.bridge(help).map(one_line));
        Punt {
            nummer: help.id.to_string(),
            tekst: asked.map_or_else(|| provider.clone(), |asked| format!("{provider}: {asked}")),
            noten,
        }
    }

    /// The judgement on a condition, which says of which version it is, or that there is none.
    fn judgements(&self, condition: &Voorwaarde) -> Vec<Oordeelblad> {
        vec![match self.judged(condition) {
            Some(judged) => self.judgement(&judged),
            None => self.no_judgement(),
        }]
    }

    pub(super) fn no_judgement(&self) -> Oordeelblad {
        Oordeelblad {
            term: self.word("term-oordeel"),
            uitkomst: self.word("oordeel-nog-niet"),
            door: None,
            feiten: Vec::new(),
            geldt: None,
            let_op: None,
        }
    }

    pub(super) fn outcome(&self, outcome: Option<Uitkomst>) -> String {
        self.word(match outcome {
            Some(Uitkomst::Voldaan) => "uitkomst-voldaan",
            Some(Uitkomst::NietVoldaan) => "uitkomst-niet-voldaan",
            Some(Uitkomst::NogOnduidelijk) => "uitkomst-nog-onduidelijk",
            None => "oordeel-nog-niet",
        })
    }

    fn judgement(&self, judged: &Judged<'_, Oordeel>) -> Oordeelblad {
        let (check, judgement) = (judged.check, judged.answer);
        let who = check
            .toetser
            .as_ref()
            .map(|id| self.name_and_job(id.as_str()));
        let parts: Vec<String> = who.into_iter().chain(self.day_and_version(check)).collect();
        let reason =
            said(judgement.motivering.as_deref()).map(|text| self.fact("term-reden", text));
        let rests = (!judgement.steunt_op.is_empty())
            .then(|| self.fact("term-rust-op", self.numbers(&judgement.steunt_op)));
        let carried = check.plan_versie != self.version_number();
        Oordeelblad {
            term: self.word("term-oordeel"),
            uitkomst: self.outcome(judgement.uitkomst),
            door: (!parts.is_empty()).then(|| self.semicolons(parts)),
            feiten: reason.into_iter().chain(rests).collect(),
            geldt: judged.stands.then(|| {
                self.word(if carried {
                    "oordeel-uit-eerder"
                } else {
                    "oordeel-past"
                })
            }),
            let_op: self.warning(judged, "oordeel-past-niet"),
        }
    }

    /// Why a judgement does not count any more.
    pub(super) fn warning<T>(&self, judged: &Judged<'_, T>, no_longer: &str) -> Option<String> {
        let label = if judged.sealed {
            no_longer
        } else {
            "zegel-klopt-niet"
        };
        (!judged.stands).then(|| self.word(label))
    }

    /// "7 april 2026, over versie 2".
    pub(super) fn day_and_version(&self, check: &Toets) -> Option<String> {
        let day = check.op.map(|day| self.date(day));
        let version = check
            .plan_versie
            .map(|v| self.say("over-versie", &[("versie", (&v.to_string()).into())]));
        let parts: Vec<String> = day.into_iter().chain(version).collect();
        (!parts.is_empty()).then(|| self.commas(parts))
    }
}

/// "Lukt het niet: dan belt Dave".
fn one_line(fact: Feit) -> String {
    format!("{}: {}", fact.term, fact.tekst)
}

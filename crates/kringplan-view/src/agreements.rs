//! Agreements and outside help as who, what, when.

use kringplan_core::model::{
    Afspraak, Antwoord, AntwoordStand, BijId, Hulp, Meedoener, UitvoeringStand, Voortgang, Wanneer,
};

use super::context::Context;
use super::data::{Feit, Rij, Rijen};
use super::dates::When;
use super::text::{said, short};

/// Above this many characters a row may run on to the next page.
pub(super) const ONE_PAGE: usize = 1200;

impl Context<'_> {
    pub(super) fn agreements(&self) -> Rijen {
        let rijen: Vec<Rij> = self
            .agreements_of_plan()
            .iter()
            .map(|a| self.agreement(a))
            .collect();
        Rijen {
            leeg: self.placeholder("afspraken-leeg", rijen.is_empty()),
            rijen,
        }
    }

    fn agreement(&self, agreement: &Afspraak) -> Rij {
        let when = self.when_or_not_yet(agreement.wanneer.as_ref());
        let running = (agreement.loopt_al == Some(true)).then(|| self.word("loopt-al"));
        let facts = [
            self.answers(&agreement.bij),
            self.looks_along(agreement),
            self.if_it_fails(agreement),
        ];
        let facts = facts
            .into_iter()
            .flatten()
            .chain(self.progress(agreement.id.as_str()));
        fit(Rij {
            nummer: agreement.id.to_string(),
            wie: agreement
                .wie
                .as_ref()
                .map_or_else(|| self.word("wie-nog-niet"), |id| self.name(id.as_str())),
            wie_erbij: self.company(agreement),
            wat: said(agreement.wat.as_deref()).unwrap_or_else(|| self.word("wat-nog-niet")),
            wanneer: when.main,
            wanneer_erbij: when.under.into_iter().chain(running).collect(),
            feiten: facts.collect(),
            splitsen: false,
        })
    }

    pub(super) fn company(&self, agreement: &Afspraak) -> Vec<String> {
        let with = agreement.met.iter().map(|who| match who {
            Meedoener::Iedereen => self.word("wie-iedereen"),
            Meedoener::Deelnemer(id) => self.name(id.as_str()),
        });
        let with = self.list(with);
        let with = (!with.is_empty()).then(|| self.say("wie-met", &[("namen", (&with).into())]));
        let turns = agreement.beurten.iter().filter_map(|turn| {
            let name = self.name(turn.wie.as_ref()?.as_str());
            let (days, on_days) = (self.weekdays(&turn.dagen), self.on_weekdays(&turn.dagen));
            Some(self.say(
                "beurt",
                &[
                    ("naam", (&name).into()),
                    ("dagen", (&days).into()),
                    ("opDagen", (&on_days).into()),
                ],
            ))
        });
        with.into_iter().chain(turns).collect()
    }

    fn looks_along(&self, agreement: &Afspraak) -> Option<Feit> {
        agreement
            .kijkt_mee
            .as_ref()
            .map(|id| self.fact("term-kijkt-mee", self.name(id.as_str())))
    }

    pub(super) fn if_it_fails(&self, agreement: &Afspraak) -> Option<Feit> {
        let fallback = agreement.als_het_niet_lukt.as_ref()?;
        let names = self.names(&fallback.wie);
        let text = match said(fallback.tekst.as_deref()) {
            Some(text) if names.is_empty() => text,
            Some(text) => format!("{text} ({names})"),
            None => names,
        };
        (!text.is_empty()).then(|| self.fact("term-lukt-niet", text))
    }

    /// How far an agreement or help request of this version is, as last noted.
    pub(super) fn last_progress(&self, id: &str) -> Option<(UitvoeringStand, &Voortgang)> {
        let version = self.version_number();
        let of_this = self.file.uitvoering.iter().filter(|p| {
            p.onderdeel.as_ref().is_some_and(|o| o.as_str() == id)
                && p.versie == version
                && self.is_past(p.op)
        });
        let latest = of_this.max_by_key(|p| p.op)?;
        Some((latest.stand?, latest))
    }

    /// A state of progress in words, with its day and, where `note` is given, the note.
    pub(super) fn progressed(
        &self,
        state: UitvoeringStand,
        day: Option<chrono::NaiveDate>,
        note: Option<&str>,
    ) -> String {
        let word = self.word(match state {
            UitvoeringStand::NogNiet => "stand-nog-niet",
            UitvoeringStand::Loopt => "stand-loopt",
            UitvoeringStand::Gedaan => "stand-gedaan",
            UitvoeringStand::Gestopt => "stand-gestopt",
        });
        self.standing(word, day, note)
    }

    fn progress(&self, id: &str) -> Option<Feit> {
        let (state, latest) = self.last_progress(id)?;
        let text = self.progressed(state, latest.op, latest.toelichting.as_deref());
        Some(self.fact("term-voortgang", text))
    }

    /// "toegezegd, 14 maart 2026: uitleg".
    fn standing(&self, word: String, day: Option<chrono::NaiveDate>, note: Option<&str>) -> String {
        let dated = match day {
            Some(day) => self.say(
                "stand-op",
                &[
                    ("stand", (&word).into()),
                    ("datum", (&self.date(day)).into()),
                ],
            ),
            None => word,
        };
        match said(note) {
            Some(note) => self.say(
                "stand-toelichting",
                &[("stand", (&dated).into()), ("toelichting", (&note).into())],
            ),
            None => dated,
        }
    }

    pub(super) fn when_or_not_yet(&self, when: Option<&Wanneer>) -> When {
        match when {
            Some(when) => self.when(when),
            None => When {
                main: self.word("wanneer-nog-niet"),
                under: Vec::new(),
            },
        }
    }

    /// Which worry, strength, goal or condition something answers, by number and words.
    fn answers(&self, ids: &[BijId]) -> Option<Feit> {
        let texts: Vec<String> = ids.iter().map(|id| self.reference(id.as_str())).collect();
        (!texts.is_empty()).then(|| self.fact("term-bij", self.semicolons(texts)))
    }

    fn reference(&self, id: &str) -> String {
        let worry = self
            .plan
            .and_then(|p| p.zorgen.iter().find(|z| z.id.as_str() == id));
        let goal = self
            .plan
            .and_then(|p| p.doelen.iter().find(|d| d.id.as_str() == id));
        let condition = self.file.voorwaarden.iter().find(|v| v.id.as_str() == id);
        let found = worry
            .map(|z| ("bij-zorg", &z.tekst))
            .or(goal.map(|d| ("bij-doel", &d.tekst)))
            .or(condition.map(|v| ("bij-voorwaarde", &v.tekst)));
        match found.and_then(|(label, text)| Some((label, said(text.as_deref())?))) {
            Some((label, text)) => self.say(
                label,
                &[("nummer", id.into()), ("tekst", (&short(&text)).into())],
            ),
            None => id.to_owned(),
        }
    }

    pub(super) fn help(&self) -> Rijen {
        Rijen {
            rijen: self
                .help_of_plan()
                .iter()
                .map(|help| self.help_row(help))
                .collect(),
            leeg: None,
        }
    }

    fn help_row(&self, help: &Hulp) -> Rij {
        let when = self.when_or_not_yet(help.begin.as_ref());
        let youth = (help.jeugdhulp == Some(true)).then(|| self.word("jeugdhulp"));
        let (provider, under) = self.provider(help);
        fit(Rij {
            nummer: help.id.to_string(),
            wie: provider,
            wie_erbij: under.into_iter().chain(youth).collect(),
            wat: said(help.vraag.as_deref()).unwrap_or_else(|| self.word("wat-nog-niet")),
            wanneer: when.main,
            wanneer_erbij: when.under,
            feiten: self.help_facts(help),
            splitsen: false,
        })
    }

    /// Of whom help is asked: the organisation large, person and function under it.
    pub(super) fn provider(&self, help: &Hulp) -> (String, Vec<String>) {
        let Some(provider) = &help.aanbieder else {
            return (self.word("aanbieder-onbekend"), Vec::new());
        };
        let person = provider.deelnemer.as_ref().map(|id| self.name(id.as_str()));
        let known = [
            said(provider.organisatie.as_deref()),
            person,
            said(provider.functie.as_deref()),
        ];
        let mut known = known.into_iter().flatten();
        let first = known
            .next()
            .unwrap_or_else(|| self.word("aanbieder-onbekend"));
        (first, known.collect())
    }

    fn help_facts(&self, help: &Hulp) -> Vec<Feit> {
        let duration = said(help.duur.as_deref()).map(|text| self.fact("term-duur", text));
        let arranged = help
            .trekker
            .as_ref()
            .map(|id| self.fact("term-trekker", self.name(id.as_str())));
        let whom = (!help.voor.is_empty()).then(|| self.fact("term-voor", self.names(&help.voor)));
        let answer = Some(self.fact("term-antwoord", self.answer(help)));
        let facts = [
            duration,
            arranged,
            whom,
            answer,
            self.bridge(help),
            self.answers(&help.bij),
        ];
        facts
            .into_iter()
            .flatten()
            .chain(self.progress(help.id.as_str()))
            .collect()
    }

    /// What was last answered to a request for help.
    pub(super) fn latest_answer(&self, help: &Hulp) -> Option<(&Antwoord, AntwoordStand)> {
        let answers = self.file.antwoorden.iter();
        let mine = answers.filter(|a| a.hulp.as_ref() == Some(&help.id) && self.is_past(a.op));
        let latest = mine.max_by_key(|a| a.op)?;
        Some((latest, latest.stand?))
    }

    pub(super) fn answer(&self, help: &Hulp) -> String {
        let Some((answer, status)) = self.latest_answer(help) else {
            return self.word("antwoord-geen");
        };
        let word = self.word(match status {
            AntwoordStand::Gevraagd => "antwoord-gevraagd",
            AntwoordStand::Toegezegd => "antwoord-toegezegd",
            AntwoordStand::OnderVoorbehoud => "antwoord-onder-voorbehoud",
            AntwoordStand::Wachttijd => "antwoord-wachttijd",
            AntwoordStand::Afgewezen => "antwoord-afgewezen",
        });
        self.standing(word, answer.op, answer.toelichting.as_deref())
    }

    pub(super) fn bridge(&self, help: &Hulp) -> Option<Feit> {
        let texts: Vec<String> = help
            .overbrugging
            .iter()
            .map(
                |id| match self.agreements_of_plan().iter().find(|a| a.id == *id) {
                    Some(agreement) => format!("{id} {}", short(&self.sentence(agreement))),
                    None => id.to_string(),
                },
            )
            .collect();
        (!texts.is_empty()).then(|| self.fact("term-tot-die-tijd", self.semicolons(texts)))
    }

    /// "Tineke brengt Sem naar school": one piece of text, so that its order holds on every line.
    pub(super) fn sentence(&self, agreement: &Afspraak) -> String {
        let who = agreement.wie.as_ref().map(|id| self.name(id.as_str()));
        let parts: Vec<String> = who
            .into_iter()
            .chain(said(agreement.wat.as_deref()))
            .collect();
        said(Some(&parts.join(" "))).unwrap_or_default()
    }
}

/// Marks a row that is too long to stay on one page.
fn fit(mut row: Rij) -> Rij {
    let facts: usize = row
        .feiten
        .iter()
        .map(|f| f.term.chars().count() + f.tekst.chars().count())
        .sum();
    let beside = row
        .wie_erbij
        .iter()
        .chain(&row.wanneer_erbij)
        .map(|line| 2 * line.chars().count())
        .sum::<usize>();
    let longest = (row.wat.chars().count() + facts).max(beside);
    row.splitsen = longest > ONE_PAGE;
    row
}

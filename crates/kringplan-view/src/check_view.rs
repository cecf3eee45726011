//! The check on paper: per body each condition with its answer and judgement, lawful and safe, and what is left.

use kringplan_core::model::{Eindoordeel, Toets, Uitkomst, Voorwaarde};
use kringplan_core::state::Toestand;

use super::check::register;
use super::context::Context;
use super::data::{Feit, Melding, Oordeelblad};
use super::judged::{Judged, Question};
use super::labels::File;
use super::papers::{CheckView, Eindvraag, Overzichtrij, Toetsdeel};
use super::sheet::{Asked, NothingToCheck};
use super::text::{said, short};

impl Context<'_> {
    pub(super) fn check_view(&self, only: Option<&str>) -> Result<CheckView, NothingToCheck> {
        let asked = self.asked(only)?;
        Ok(CheckView {
            blad: self.sheet(
                "blad-toets",
                "toets",
                self.day_of_check(&self.checks_of(None)),
            ),
            feiten: self.check_facts(&asked),
            stand: self.standing_of_plan(),
            code: self.code(),
            overzicht: asked
                .iter()
                .flat_map(|one| self.overview(*one, asked.len() > 1))
                .collect(),
            delen: asked.iter().map(|one| self.part(*one)).collect(),
            niet: ["niet-1", "niet-2", "niet-3", "niet-4"]
                .iter()
                .map(|id| self.word(id))
                .collect(),
            woorden: self.labels.words(&[File::Check]),
        })
    }

    fn check_facts(&self, asked: &[Asked<'_>]) -> Vec<Feit> {
        let names = self.list(asked.iter().map(|one| self.body_name(*one)));
        let facts = [
            Some(self.version_fact()),
            Some(self.fact("blad-term-gevraagd", names)),
            Some(self.fact("blad-term-voorgelegd", self.put_before())),
            self.fixed_day(),
            Some(self.fact("blad-term-zo-staat-het", self.date(self.facts.day))),
        ];
        facts.into_iter().flatten().collect()
    }

    /// "Jeugdbescherming Maaszoom, op 3 april 2026".
    fn put_before(&self) -> String {
        let version = self.version_number();
        let asked = self
            .file
            .voorgelegd
            .iter()
            .filter(|v| v.versie == version && self.is_past(v.op));
        let said: Vec<String> = asked
            .filter_map(|v| {
                let name = self.name(v.aan.as_ref()?.as_str());
                Some(match v.op {
                    Some(day) => self.say(
                        "blad-voorgelegd",
                        &[
                            ("instantie", (&name).into()),
                            ("datum", (&self.date(day)).into()),
                        ],
                    ),
                    None => name,
                })
            })
            .collect();
        if said.is_empty() {
            return self.word("blad-niet-voorgelegd");
        }
        self.semicolons(said)
    }

    fn standing_of_plan(&self) -> Melding {
        let adopted = || {
            self.facts.adopted_on.map(|day| {
                self.say(
                    "stand-vastgesteld-op",
                    &[("datum", (&self.date(day)).into())],
                )
            })
        };
        let mut regels: Vec<String> = match self.facts.state {
            Toestand::Concept => vec![self.word("stand-concept")],
            Toestand::Opgeschreven => vec![self.word("stand-opgeschreven")],
            Toestand::Doorgenomen => vec![self.word("stand-doorgenomen")],
            Toestand::TerToets => vec![self.word("stand-ter-toets")],
            Toestand::TerugNaarKring => vec![self.word("stand-terug-naar-kring")],
            Toestand::Vastgesteld => adopted().into_iter().collect(),
            Toestand::InUitvoering => adopted()
                .into_iter()
                .chain([self.word("stand-uitvoering")])
                .collect(),
            Toestand::Afgerond => adopted()
                .into_iter()
                .chain([self.word("stand-afgerond")])
                .collect(),
        };
        if self.facts.recheck {
            regels.push(self.word("stand-hertoets"));
        }
        Melding {
            kop: self.word("stand-kop"),
            regels,
        }
    }

    fn overview(&self, asked: Asked<'_>, several: bool) -> Vec<Overzichtrij> {
        let body = self.body_name(asked);
        let conditions = self.conditions_of(asked).into_iter().map(|condition| {
            let judged = self.judged(condition);
            let text = said(condition.tekst.as_deref());
            Overzichtrij {
                nummer: condition.id.to_string(),
                vraag: text.map_or_else(|| self.word("wat-nog-niet"), |text| short(&text)),
                oordeel: self.outcome(judged.as_ref().and_then(|j| j.answer.uitkomst)),
                geldt: self.fits(judged.as_ref()),
            }
        });
        let questions = self.questions().map(|question| {
            let judged = self.overall(asked.id(), question);
            let name = self.question_name(question);
            Overzichtrij {
                nummer: String::new(),
                vraag: if several {
                    self.say(
                        "overzicht-van",
                        &[("naam", (&body).into()), ("vraag", (&name).into())],
                    )
                } else {
                    self.question(question)
                },
                oordeel: self
                    .yes_or_no(judged.as_ref().and_then(|j| j.answer.uitkomst))
                    .to_lowercase(),
                geldt: self.fits(judged.as_ref()),
            }
        });
        conditions.chain(questions).collect()
    }

    fn fits<T>(&self, judged: Option<&Judged<'_, T>>) -> String {
        self.word(match judged {
            Some(judged) if judged.stands => "overzicht-ja",
            Some(_) => "overzicht-nee",
            None => "overzicht-nog-niet",
        })
    }

    fn part(&self, asked: Asked<'_>) -> Toetsdeel {
        let body = self.body_name(asked);
        let checks = self.checks_of(asked.id());
        let version = self.version_number();
        let missing = checks
            .iter()
            .all(|(_, c)| c.plan_versie != version)
            .then(|| self.say("deel-geen-oordeel", &[("instantie", (&body).into())]));
        let none_set = asked.body.and_then(|body| self.none_set(body));
        let consequence = asked.body.and_then(|body| said(body.gevolg.as_deref()));
        let consequence = consequence.map(|text| self.fact("gevolg-kop", text));
        let conditions = self.conditions_of(asked);
        Toetsdeel {
            kop: self.say("toets-van", &[("naam", (&body).into())]),
            feiten: checks
                .iter()
                .map(|(_, check)| self.judge_of(check))
                .chain(consequence)
                .collect(),
            zinnen: missing.into_iter().chain(none_set).collect(),
            open: self.still_open(asked, &conditions),
            voorwaarden: conditions.into_iter().map(|c| self.condition(c)).collect(),
            vragen_kop: self.questions_heading(),
            vragen: self
                .questions()
                .map(|question| self.answer_to(asked, question))
                .into(),
        }
    }

    /// Who judged: name, function, register; day and version.
    fn judge_of(&self, check: &Toets) -> Feit {
        let who = check
            .toetser
            .as_ref()
            .map(|id| self.name_and_job(id.as_str()));
        let registered = check
            .toetser
            .as_ref()
            .and_then(|id| register(self.file.deelnemer(id.as_str())?.registratie.as_ref()?));
        let who: Vec<String> = who.into_iter().chain(registered).collect();
        let parts: Vec<String> = (!who.is_empty())
            .then(|| self.commas(who))
            .into_iter()
            .chain(self.day_and_version(check))
            .collect();
        self.fact("deel-wie", self.semicolons(parts))
    }

    fn answer_to(&self, asked: Asked<'_>, question: Question) -> Eindvraag {
        let judged = self.overall(asked.id(), question);
        Eindvraag {
            vraag: self.question(question),
            uitleg: self.about(question),
            oordeel: judged
                .map_or_else(|| self.no_judgement(), |judged| self.answer_sheet(&judged)),
        }
    }

    fn answer_sheet(&self, judged: &Judged<'_, Eindoordeel>) -> Oordeelblad {
        let answer = judged.answer;
        let who = judged.check.toetser.as_ref();
        let who = who.map(|id| self.name_and_job(id.as_str()));
        let parts: Vec<String> = who
            .into_iter()
            .chain(self.day_and_version(judged.check))
            .collect();
        let reason = said(answer.motivering.as_deref()).map(|text| self.fact("term-reden", text));
        let rests = (!answer.steunt_op.is_empty())
            .then(|| self.fact("term-rust-op", self.numbers(&answer.steunt_op)));
        Oordeelblad {
            term: self.word("term-oordeel"),
            uitkomst: self.yes_or_no(answer.uitkomst).to_lowercase(),
            door: (!parts.is_empty()).then(|| self.semicolons(parts)),
            feiten: reason.into_iter().chain(rests).collect(),
            geldt: judged.stands.then(|| self.word("oordeel-past")),
            let_op: self.warning(judged, "toets-past-niet"),
        }
    }

    /// What still asks for a judgement of this body, or asks for it again.
    fn still_open(&self, asked: Asked<'_>, conditions: &[&Voorwaarde]) -> Vec<String> {
        let conditions = conditions.iter().filter_map(|c| self.open_condition(c));
        let questions = self.questions();
        let questions = questions
            .iter()
            .filter_map(|question| self.open_question(asked, *question));
        let open: Vec<String> = conditions.chain(questions).collect();
        if open.is_empty() {
            return vec![self.word("open-niets")];
        }
        open
    }

    fn open_condition(&self, condition: &Voorwaarde) -> Option<String> {
        let number = condition.id.to_string();
        let Some(judged) = self.judged(condition) else {
            return Some(self.open("open-geen", &number));
        };
        if !judged.stands {
            return Some(self.open("open-opnieuw", &number));
        }
        match judged.answer.uitkomst {
            None => Some(self.open("open-geen", &number)),
            Some(Uitkomst::NogOnduidelijk) => Some(self.open("open-onduidelijk", &number)),
            Some(Uitkomst::NietVoldaan) => Some(self.open("open-niet-voldaan", &number)),
            Some(Uitkomst::Voldaan) => {
                let rests = self.counting().rests_on(condition, judged.answer);
                self.open_stopped(&number, judged.check, rests)
            }
        }
    }

    fn open_question(&self, asked: Asked<'_>, question: Question) -> Option<String> {
        use kringplan_core::model::JaNee;
        let name = self.question_name(question);
        let Some(judged) = self.overall(asked.id(), question) else {
            return Some(self.open("open-geen", &name));
        };
        if !judged.stands {
            return Some(self.open("open-opnieuw", &name));
        }
        match judged.answer.uitkomst {
            None => Some(self.open("open-geen", &name)),
            Some(JaNee::NogOnduidelijk) => Some(self.open("open-onduidelijk", &name)),
            Some(answer) if answer != question.good() => Some(self.open("open-niet-goed", &name)),
            Some(_) => {
                let rests = judged.answer.steunt_op.iter().map(|id| id.as_str());
                self.open_stopped(&name, judged.check, rests.collect())
            }
        }
    }

    fn open(&self, label: &str, number: &str) -> String {
        self.say(label, &[("nummer", number.into())])
    }

    fn open_stopped(&self, number: &str, check: &Toets, rests: Vec<&str>) -> Option<String> {
        let counting = self.counting();
        let on = rests
            .into_iter()
            .find(|id| counting.has_stopped(id, check))?;
        Some(self.say(
            "open-gestopt",
            &[("nummer", number.into()), ("waarop", on.into())],
        ))
    }
}

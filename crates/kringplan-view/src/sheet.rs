//! What the check and its form share: the page, the bodies that are asked, the days that are fixed.

use chrono::{Datelike, NaiveDate};
use kringplan_core::digest;
use kringplan_core::model::{HardeDatumSoort, Instantie, InstantieId, Toets, Voorwaarde};

use super::PrintDate;
use super::context::Context;
use super::data::Feit;
use super::judged::Question;
use super::papers::Blad;
use super::text::plain;

/// Why there is no check of a plan to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NothingToCheck {
    /// No body may intervene and none set conditions: nobody is asked to judge this plan.
    NobodyAsked,
    /// The plan knows no such body; these it does know.
    UnknownBody(Vec<String>),
}

/// One body that is asked to judge; without a name where the plan knows no bodies.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) body: Option<&'a Instantie>,
}

impl<'a> Asked<'a> {
    pub(super) fn id(self) -> Option<&'a InstantieId> {
        self.body.map(|body| &body.id)
    }
}

impl<'a> Context<'a> {
    /// The bodies to print for: all, or the one with this id.
    pub(super) fn asked(&self, only: Option<&str>) -> Result<Vec<Asked<'a>>, NothingToCheck> {
        let file = self.file;
        let may_act = file.kader.ingrijpen.is_some() && !file.instanties.is_empty();
        if !may_act && file.voorwaarden.is_empty() {
            return Err(NothingToCheck::NobodyAsked);
        }
        let bodies = file.instanties.iter();
        let Some(only) = only else {
            let all: Vec<Asked<'a>> = bodies.map(|body| Asked { body: Some(body) }).collect();
            return Ok(if all.is_empty() {
                vec![Asked { body: None }]
            } else {
                all
            });
        };
        match file.instantie(only) {
            Some(body) => Ok(vec![Asked { body: Some(body) }]),
            None => Err(NothingToCheck::UnknownBody(
                bodies.map(|body| body.id.to_string()).collect(),
            )),
        }
    }

    /// The conditions that a body judges: its own, and those of which the file does not say whose they are.
    pub(super) fn conditions_of(&self, asked: Asked<'_>) -> Vec<&'a Voorwaarde> {
        let own = |condition: &&Voorwaarde| match (asked.id(), self.file.setting_body(condition)) {
            (Some(body), Some(setter)) => body == setter,
            _ => true,
        };
        self.file.voorwaarden.iter().filter(own).collect()
    }

    pub(super) fn body_name(&self, asked: Asked<'_>) -> String {
        match asked.body {
            Some(body) => self.name(body.id.as_str()),
            None => self.word("blad-instantie-onbekend"),
        }
    }

    /// Lawful, and safe or, under the Wvggz, serious harm.
    pub(super) fn questions(&self) -> [Question; 2] {
        let wvggz = self.file.asks_serious_harm();
        [
            Question::Lawful,
            if wvggz {
                Question::SeriousHarm
            } else {
                Question::Safe
            },
        ]
    }

    pub(super) fn questions_heading(&self) -> String {
        let [_, safety] = self.questions();
        self.word(if safety == Question::SeriousHarm {
            "blad-wettig-en-nadeel"
        } else {
            "blad-wettig-en-veilig"
        })
    }

    pub(super) fn question(&self, question: Question) -> String {
        self.word(match question {
            Question::Lawful => "term-wettig",
            Question::Safe => "term-veilig",
            Question::SeriousHarm => "term-ernstig-nadeel",
        })
    }

    pub(super) fn question_name(&self, question: Question) -> String {
        self.word(match question {
            Question::Lawful => "blad-wettig",
            Question::Safe => "blad-veilig",
            Question::SeriousHarm => "blad-ernstig-nadeel",
        })
    }

    /// How to read the answer to a question, and the term that runs while it is asked.
    pub(super) fn about(&self, question: Question) -> Vec<String> {
        if question != Question::SeriousHarm {
            return Vec::new();
        }
        std::iter::once(self.word("blad-nee-is-goed"))
            .chain(self.suspension())
            .collect()
    }

    /// Until when preparing the care authorisation is suspended (Wvggz 5:5).
    fn suspension(&self) -> Option<String> {
        let until = self.file.kader.wvggz.as_ref()?.schorsing_tot?;
        Some(self.say("blad-schorsing", &[("datum", (&self.date(until)).into())]))
    }

    /// The day that is fixed, such as a hearing; the end of a suspension only where no sentence tells it.
    pub(super) fn fixed_day(&self) -> Option<Feit> {
        let fixed = self.file.kader.ingrijpen.as_ref()?.harde_datum.as_ref()?;
        let label = match fixed.soort {
            HardeDatumSoort::Zitting => "blad-zitting",
            HardeDatumSoort::Ontruiming => "blad-ontruiming",
            HardeDatumSoort::Invrijheidstelling => "blad-invrijheidstelling",
            HardeDatumSoort::EindeSchorsing => "blad-einde-schorsing",
            HardeDatumSoort::Anders => "blad-andere-dag",
        };
        let day = self.date(fixed.op?);
        let text = self.say(label, &[("datum", (&day).into())]);
        Some(self.fact("blad-term-vaste-dag", text))
    }

    /// "2, besloten op 3 april 2026".
    pub(super) fn version_fact(&self) -> Feit {
        let number = self
            .version_number()
            .map_or_else(|| self.word("versie-onbekend"), |number| number.to_string());
        let text = match self.plan.and_then(|plan| plan.besloten_op) {
            Some(day) => self.say(
                "blad-versie-besloten",
                &[
                    ("versie", (&number).into()),
                    ("datum", (&self.date(day)).into()),
                ],
            ),
            None => self.say("blad-versie-niet-besloten", &[("versie", (&number).into())]),
        };
        self.fact("blad-term-versie", text)
    }

    pub(super) fn code(&self) -> Vec<String> {
        self.facts.digest.map(digest::in_groups).unwrap_or_default()
    }

    /// The page of a document of this kind (a label).
    pub(super) fn sheet(&self, kind: &str, ident: &str, day: PrintDate) -> Blad {
        let (sort, title) = (self.word(kind), self.title());
        let version = self.version_label();
        let names = [
            ("soort", (&sort).into()),
            ("titel", (&title).into()),
            ("versie", (&version).into()),
        ];
        Blad {
            taal: self.labels.language().to_owned(),
            streek: self.region(),
            schrijftaal: self.written_in(),
            niet_nagekeken: self.not_reviewed(),
            datum: day,
            ident: format!("{}/{ident}", self.ident()),
            over: self.say("blad-kop", &names),
            titel: format!("{sort}. {title}"),
            documenttitel: plain(&self.say("blad-documenttitel", &names)),
            soort: sort,
            versie: version,
            bladzijde: self.page_numbers(),
            concept: None,
        }
    }

    /// The day of the last check, else that of the plan.
    pub(super) fn day_of_check(&self, checks: &[(usize, &Toets)]) -> PrintDate {
        let last = checks.iter().filter_map(|(_, check)| check.op).max();
        last.map_or_else(|| self.document_date(), print_date)
    }
}

pub(super) fn print_date(day: NaiveDate) -> PrintDate {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    PrintDate {
        jaar: day.year(),
        maand: small(day.month()),
        dag: small(day.day()),
    }
}

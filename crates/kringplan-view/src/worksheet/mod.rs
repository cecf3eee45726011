//! The worksheet: an empty plan to write on in the private time, when the circle is alone.
//!
//! It is for the time before the plan exists. Of the file it shows what stood before the circle sat down: names, the
//! question, and the conditions that a professional set. What the circle decided earlier is never on it.

mod data;

use chrono::NaiveDate;
use kringplan_core::model::{Deelnemer, Voorwaarde, Werkwijze, Zijde};
use kringplan_core::{Checked, Document};

pub use data::{Werkmens, Werkvoorwaarde, Werkvoorwaarden, WorksheetView};

use crate::circle::rank;
use crate::context::Context;
use crate::data::PrintDate;
use crate::labels::{File, Labels};
use crate::papers::Blad;
use crate::sheet::print_date;
use crate::text::{plain, said};
use crate::worded;

/// The wholly blank sheet belongs to no plan and no day; in a PDF it has the day on which it was made up.
const MADE_UP_ON: PrintDate = PrintDate {
    jaar: 2026,
    maand: 11,
    dag: 22,
};

/// How much room there is to write, in rows.
const WORRIES: usize = 4;
const STRENGTHS: usize = 4;
const GOALS: usize = 3;
const AGREEMENTS: usize = 10;
const HELP: usize = 4;
const TRIGGERS: usize = 4;
/// Conditions to write down where none is known yet.
const CONDITIONS: usize = 3;
/// People who come without being on the list.
const MORE_PEOPLE: u32 = 2;
/// People of a circle of which nobody is known.
const PEOPLE: u32 = 12;

impl WorksheetView {
    /// The sheet for the circle of this plan: names, main question and conditions are filled in. `language` as in
    /// [`crate::PlanView::new`].
    #[must_use]
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
    ) -> Self {
        worded(document, checked, day, language, |cx| cx.worksheet())
    }

    /// The sheet with nothing of anybody. Without a language, or in one without labels, it is Dutch.
    #[must_use]
    pub fn blank(language: Option<&str>) -> Self {
        let labels = Labels::for_language(language.unwrap_or_default());
        let known = Known {
            leeg: true,
            uitleg: explanation(labels, Werkwijze::EigenKracht),
            mensen: Vec::new(),
            vraag: None,
            voorwaarden: Some(room_for_conditions(labels)),
            slot: labels.word("werkblad-slot"),
        };
        known.on(blank_page(labels), labels)
    }
}

/// What stands on the sheet before anybody writes.
struct Known {
    leeg: bool,
    uitleg: Vec<String>,
    mensen: Vec<Werkmens>,
    vraag: Option<String>,
    voorwaarden: Option<Werkvoorwaarden>,
    slot: String,
}

impl Known {
    fn on(self, blad: Blad, labels: &Labels) -> WorksheetView {
        let rows = if self.mensen.is_empty() {
            PEOPLE
        } else {
            MORE_PEOPLE
        };
        WorksheetView {
            blad,
            leeg: self.leeg,
            uitleg: self.uitleg,
            akkoord: self.mensen.iter().map(|mens| mens.naam.clone()).collect(),
            leeg_akkoord: rows,
            mensen: self.mensen,
            lege_mensen: rows,
            vraag: self.vraag,
            zorgen: numbers('Z', WORRIES),
            krachten: numbers('K', STRENGTHS),
            doelen: numbers('D', GOALS),
            afspraken: numbers('A', AGREEMENTS),
            hulp: numbers('H', HELP),
            voorwaarden: self.voorwaarden,
            aanleidingen: numbers('T', TRIGGERS),
            slot: self.slot,
            woorden: labels.words(&[File::When, File::Plan, File::Worksheet]),
        }
    }
}

/// The numbers that the parts of a plan have on paper: A1, A2, …
fn numbers(letter: char, count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("{letter}{n}")).collect()
}

/// How to use the sheet. A circle that works without a coordinator is told of none.
fn explanation(labels: &Labels, way: Werkwijze) -> Vec<String> {
    let coordinator = (way == Werkwijze::EigenKracht).then_some("werkblad-uitleg-coordinator");
    let ids = ["werkblad-uitleg-beslissen"]
        .into_iter()
        .chain(coordinator)
        .chain(["werkblad-uitleg-kort"]);
    ids.map(|id| labels.word(id)).collect()
}

fn room_for_conditions(labels: &Labels) -> Werkvoorwaarden {
    let kop = |number: String| labels.say("voorwaarde-kop", &[("nummer", (&number).into())]);
    let empty = numbers('V', CONDITIONS)
        .into_iter()
        .map(|number| Werkvoorwaarde {
            kop: kop(number),
            tekst: None,
            feiten: Vec::new(),
        });
    Werkvoorwaarden {
        zinnen: vec![labels.word("werkblad-voorwaarden-leeg")],
        voorwaarden: empty.collect(),
    }
}

fn blank_page(labels: &Labels) -> Blad {
    let (sort, about) = (labels.word("werkblad-titel"), labels.word("werkblad-leeg"));
    Blad {
        taal: labels.language().to_owned(),
        streek: None,
        schrijftaal: labels.language().to_owned(),
        niet_nagekeken: labels.not_reviewed(),
        datum: MADE_UP_ON,
        ident: format!("kringplan/werkblad/{}", labels.language()),
        titel: format!("{sort}. {about}"),
        documenttitel: format!("{sort}. {about}"),
        soort: sort,
        over: about,
        versie: labels.word("werkblad-kopregel"),
        bladzijde: labels.page_numbers(),
        concept: None,
    }
}

impl Context<'_> {
    fn worksheet(&self) -> WorksheetView {
        let way = self.file.kader.werkwijze();
        let mut people: Vec<&Deelnemer> = self.side(Zijde::Kring).collect();
        people.sort_by_key(|person| rank(person));
        let known = Known {
            leeg: false,
            uitleg: explanation(self.labels, way),
            mensen: people
                .into_iter()
                .map(|person| self.worksheet_person(person))
                .collect(),
            vraag: self.main_question(),
            voorwaarden: self.conditions_to_answer(),
            slot: self.word(match way {
                Werkwijze::EigenKracht => "werkblad-slot",
                Werkwijze::Vrij => "werkblad-slot-vrij",
            }),
        };
        known.on(self.worksheet_page(), self.labels)
    }

    /// The page of the sheet. It belongs to the conference and to no version: there is no plan yet.
    fn worksheet_page(&self) -> Blad {
        let conference = self.file.conferentie.as_ref().and_then(|c| c.datum);
        let day = print_date(conference.unwrap_or(self.facts.day));
        let mut blad = self.sheet("werkblad-titel", "werkblad", day);
        blad.over = self.title();
        blad.documenttitel = plain(&blad.titel);
        blad.versie = self.word("werkblad-kopregel");
        blad
    }

    fn worksheet_person(&self, person: &Deelnemer) -> Werkmens {
        let main = person.is_hoofdpersoon().then(|| self.word("hoofdpersoon"));
        Werkmens {
            naam: self.name(person.id.as_str()),
            wie: main.or_else(|| said(person.relatie.as_deref())),
        }
    }

    /// The conditions that were set; room for them where a body may intervene and was not heard yet.
    fn conditions_to_answer(&self) -> Option<Werkvoorwaarden> {
        let none_set = self.file.instanties.iter();
        let none_set: Vec<String> = none_set.filter_map(|body| self.none_set(body)).collect();
        if self.file.voorwaarden.is_empty() {
            if self.file.kader.ingrijpen.is_some() && none_set.is_empty() {
                return Some(room_for_conditions(self.labels));
            }
            return (!none_set.is_empty()).then_some(Werkvoorwaarden {
                zinnen: none_set,
                voorwaarden: Vec::new(),
            });
        }
        let explained = [self.word("werkblad-voorwaarden-uitleg")];
        Some(Werkvoorwaarden {
            zinnen: explained.into_iter().chain(none_set).collect(),
            voorwaarden: self
                .file
                .voorwaarden
                .iter()
                .map(|condition| self.condition_to_answer(condition))
                .collect(),
        })
    }

    fn condition_to_answer(&self, condition: &Voorwaarde) -> Werkvoorwaarde {
        let number = condition.id.as_str();
        let facts = [self.threat(condition), self.set_by(condition)];
        Werkvoorwaarde {
            kop: self.say("voorwaarde-kop", &[("nummer", number.into())]),
            tekst: said(condition.tekst.as_deref()).or_else(|| Some(self.word("wat-nog-niet"))),
            feiten: facts.into_iter().flatten().collect(),
        }
    }
}

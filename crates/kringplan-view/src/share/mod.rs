//! One person's own part of the plan: who may have one, in which language, and what stands on it.
//!
//! ```text
//! everyone(…)          who gets a share, or why not
//! ShareView::new(…) ─┬─ circle.rs        someone of the circle: what I do, whom I call, how it goes on
//!                    └─ professional.rs  a helper from outside: their question and their contact person
//!                         items.rs       one agreement or help request, as this person reads it
//! ```
//!
//! A professional gets what is asked of them and nothing that they need not know. What is private is decided here
//! and nowhere else: the template prints every block that it gets.

mod circle;
mod data;
mod items;
mod professional;

use chrono::NaiveDate;
use kringplan_core::model::{Afspraak, Deelnemer, Hulp, Meedoener, Planbestand, Zijde};
use kringplan_core::nfc::nfc;
use kringplan_core::{Checked, Document};

use super::context::Context;
use super::labels::spoken;
use super::papers::Blad;
use super::text::{plain, said};
use super::worded;

pub use data::*;

/// Why someone has no share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoShare {
    /// The plan knows nobody with this id; these have a part: id and name.
    Unknown(Vec<String>),
    /// The coordinator writes the plan down and has no part in it.
    Coordinator,
    /// A professional of whom the plan asks nothing.
    NoPart,
}

/// Someone who may get a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    /// Id in the file.
    pub id: String,
    /// Name, without marks; the id where there is none.
    pub name: String,
    /// The language in which this person gets it; `None` is the plan's.
    pub language: Option<&'static str>,
    /// The language that this person reads (BCP 47), where no document has words in it.
    pub reads: Option<String>,
    /// Whether there is a share for this person, and why not.
    pub share: Result<(), NoShare>,
}

/// Everybody of the circle and from outside, in the order of the file, as it stands on `day`.
#[must_use]
pub fn everyone(document: &Document, day: NaiveDate) -> Vec<Receiver> {
    let file = document.file();
    let people = file.deelnemers.iter().filter(|person| may_receive(person));
    people
        .map(|person| {
            let wanted = wanted_language(file, person, day);
            let language = wanted.and_then(spoken);
            Receiver {
                id: person.id.to_string(),
                name: plain(
                    &said(person.naam.as_deref()).unwrap_or_else(|| person.id.as_str().to_owned()),
                ),
                language,
                reads: wanted.filter(|_| language.is_none()).map(str::to_owned),
                share: has_share(file, person),
            }
        })
        .collect()
}

impl ShareView {
    /// Words the part of the person with the id `whom`, as it stands on `day`. `language` chooses the language of
    /// the document's own words; without it the language of this person, else as in [`super::PlanView::new`].
    ///
    /// # Errors
    /// When the plan does not know this person, or asks nothing of them.
    pub fn new(
        document: &Document,
        checked: &Checked,
        day: NaiveDate,
        language: Option<&str>,
        whom: &str,
    ) -> Result<Self, NoShare> {
        let file = document.file();
        let me = find(file, whom)?;
        has_share(file, me)?;
        let language = language.or(wanted_language(file, me, day).and_then(spoken));
        Ok(worded(document, checked, day, language, |cx| {
            let share = Share { cx, me };
            match side(me) {
                Zijde::Professional => share.of_professional(),
                Zijde::Kring | Zijde::Coordinator => share.of_circle(),
            }
        }))
    }
}

/// The words, and whose part this is.
struct Share<'c, 'a> {
    cx: &'c Context<'a>,
    me: &'c Deelnemer,
}

impl Share<'_, '_> {
    fn is_me<T: AsRef<str>>(&self, id: T) -> bool {
        id.as_ref() == self.me.id.as_str()
    }

    fn is_my<T: AsRef<str>>(&self, id: Option<&T>) -> bool {
        id.is_some_and(|id| self.is_me(id))
    }

    /// The name, or "jij".
    fn name(&self, id: &str) -> String {
        if self.is_me(id) {
            self.cx.word("deel-jij")
        } else {
            self.cx.name(id)
        }
    }

    fn names<T: AsRef<str>>(&self, ids: &[T]) -> String {
        self.cx.list(ids.iter().map(|id| self.name(id.as_ref())))
    }

    /// The telephone number of somebody of the circle, and of the contact details only that.
    fn telephone(&self, id: &str) -> Option<String> {
        let person = self.cx.file.deelnemer(id)?;
        let number = person.contact.as_ref()?.telefoonnummer.as_deref();
        said(number).filter(|_| side(person) == Zijde::Kring)
    }

    /// Which plan this is. A helper reads whom their question is about, and not which law or whom else.
    fn title(&self) -> String {
        let cx = self.cx;
        if side(self.me) != Zijde::Professional {
            return cx.title();
        }
        let asked = cx.help_of_plan().iter();
        let asked = asked.filter(|help| is_asked(cx.file, help, self.me));
        let mut about: Vec<String> = Vec::new();
        for id in asked.flat_map(|help| &help.voor) {
            let name = cx.name(id.as_str());
            if !about.contains(&name) {
                about.push(name);
            }
        }
        let plan = cx.word("soort-onbekend");
        let names = if about.is_empty() {
            cx.main_names()
        } else {
            Some(cx.list(about))
        };
        match names {
            Some(names) => {
                let above = cx.say("titel-boven", &[("soort", (&plan).into())]);
                format!("{above} {names}")
            }
            None => plan,
        }
    }

    /// The page; its titles carry the name, so that papers of several people do not get mixed up.
    fn page(&self) -> Blad {
        let cx = self.cx;
        let (id, title) = (self.me.id.as_str(), self.title());
        let name = cx.name(id);
        let mut page = cx.sheet("deel-titel", &format!("deel/{id}"), cx.document_date());
        let (sort, version) = (page.soort.clone(), page.versie.clone());
        let names = [
            ("naam", (&name).into()),
            ("soort", (&sort).into()),
            ("titel", (&title).into()),
            ("versie", (&version).into()),
        ];
        page.documenttitel = plain(&cx.say("deel-documenttitel", &names));
        page.titel = cx.say("deel-bladtitel", &names);
        page.over = cx.say("blad-kop", &names);
        page.concept = cx.notice();
        page
    }
}

/// Somebody of whom the file does not say the side is of the circle, unless their work is written down: who may be
/// a professional gets no more than a professional.
fn side(person: &Deelnemer) -> Zijde {
    let works = person.organisatie.is_some()
        || person.functie.is_some()
        || person.instantie.is_some()
        || person.registratie.is_some();
    let unsaid = if works {
        Zijde::Professional
    } else {
        Zijde::Kring
    };
    person.zijde.unwrap_or(unsaid)
}

fn may_receive(person: &Deelnemer) -> bool {
    side(person) != Zijde::Coordinator
}

fn find<'a>(file: &'a Planbestand, whom: &str) -> Result<&'a Deelnemer, NoShare> {
    file.deelnemer(whom).ok_or_else(|| {
        let known = file.deelnemers.iter();
        let known = known.filter(|person| has_share(file, person).is_ok());
        let named = known.map(|person| {
            let name = person.naam.as_deref().unwrap_or_default();
            format!("{} {}", person.id, name.trim())
                .trim_end()
                .to_owned()
        });
        NoShare::Unknown(named.collect())
    })
}

fn has_share(file: &Planbestand, person: &Deelnemer) -> Result<(), NoShare> {
    match side(person) {
        Zijde::Kring => Ok(()),
        Zijde::Coordinator => Err(NoShare::Coordinator),
        Zijde::Professional => {
            let plan = file.plan.as_ref().ok_or(NoShare::NoPart)?;
            let asked = plan
                .hulp_van_buiten
                .iter()
                .any(|help| is_asked(file, help, person));
            let named = plan
                .afspraken
                .iter()
                .any(|agreement| is_named(agreement, person.id.as_str()));
            (asked || named).then_some(()).ok_or(NoShare::NoPart)
        }
    }
}

/// This help is asked of this person by name, or of nobody by name but of their organisation.
fn is_asked(file: &Planbestand, help: &Hulp, person: &Deelnemer) -> bool {
    let Some(provider) = &help.aanbieder else {
        return false;
    };
    match &provider.deelnemer {
        Some(id) => *id == person.id,
        None => {
            let theirs = organisation_of(file, person).map(same);
            theirs.is_some() && theirs == provider.organisatie.as_deref().map(same)
        }
    }
}

fn organisation_of<'a>(file: &'a Planbestand, person: &'a Deelnemer) -> Option<&'a str> {
    let body = || {
        let body = file.instantie(person.instantie.as_ref()?.as_str())?;
        body.naam.as_deref()
    };
    let own = person.organisatie.as_deref();
    own.filter(|own| !own.trim().is_empty())
        .or_else(body)
        .filter(|name| !name.trim().is_empty())
}

/// Names of an organisation are equal without regard to capitals, spaces and the way in which accents are coded.
fn same(name: &str) -> String {
    let name = nfc(name);
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The agreement names this person, in whatever role.
fn is_named(agreement: &Afspraak, id: &str) -> bool {
    let is = |other: &str| other == id;
    let fallback = agreement.als_het_niet_lukt.as_ref();
    agreement.wie.as_ref().is_some_and(|who| is(who.as_str()))
        || takes_part(agreement, id)
        || has_turn(agreement, id)
        || agreement
            .kijkt_mee
            .as_ref()
            .is_some_and(|who| is(who.as_str()))
        || fallback.is_some_and(|f| f.wie.iter().any(|who| is(who.as_str())))
}

fn takes_part(agreement: &Afspraak, id: &str) -> bool {
    let mut with = agreement.met.iter();
    with.any(|who| matches!(who, Meedoener::Deelnemer(other) if other.as_str() == id))
}

fn has_turn(agreement: &Afspraak, id: &str) -> bool {
    let mut turns = agreement.beurten.iter();
    turns.any(|turn| turn.wie.as_ref().is_some_and(|who| who.as_str() == id))
}

/// The language of this person's last copy of this version, else the person's own (BCP 47).
fn wanted_language<'a>(
    file: &'a Planbestand,
    person: &'a Deelnemer,
    day: NaiveDate,
) -> Option<&'a str> {
    let version = file.plan.as_ref().and_then(|plan| plan.versie);
    let copies = file.exemplaren.iter().filter(|copy| {
        let whom = copy.voor.as_ref().map(|id| id.as_str());
        let past = copy.op.is_none_or(|op| op <= day);
        whom == Some(person.id.as_str()) && copy.versie == version && past
    });
    let last = copies
        .filter(|copy| copy.taal.is_some())
        .max_by_key(|copy| copy.op);
    let tag = last.and_then(|copy| copy.taal.as_ref());
    tag.or(person.taal.as_ref()).map(|tag| tag.as_str())
}

//! The conversation: each condition beside what the kring agreed on it, and a question about the own judgement.
//!
//! There is nothing else to edit. "terug" goes back a question, "stop" (or closing the input) ends it all; until the
//! last "ja" nothing is written anywhere.

use kringplan_core::Document;
use kringplan_core::assess::{Asked, Assessment, Judged, Opening, Overall, Said};
use kringplan_core::model::{JaNee, OnderdeelId, Uitkomst};

use super::wording::{Page, said_key};
use crate::desk::{Desk, Refusal};
use crate::io::Terminal;
use crate::lang::{Texts, number, word};

/// Bytes of a line from which on a terminal in line mode may have cut it (4096 with the line end on Linux, 1024 elsewhere).
const TERMINAL_LINE: usize = 1000;

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
    Condition(usize),
    Lawful,
    Safe,
}

/// What was answered on a topic; `None` leaves what was there.
#[derive(Clone)]
enum Answer {
    Judged(Option<Judged>),
    Said(Option<Said>),
}

/// Why a question got no answer.
enum Leave {
    Back,
    Stop,
}

type Reply<T> = Result<T, Leave>;

/// Asks everything that this body can still say; `None` when the professional stops.
pub(super) fn talk(
    document: &Document,
    opening: &Opening,
    desk: &Desk,
) -> Result<Option<Assessment>, Refusal> {
    let topics = topics(opening);
    if topics.is_empty() {
        return Err(Refusal::new("toetsen-al-klaar"));
    }
    let talk = Talk {
        opening,
        page: Page::new(document, opening, desk.texts.language),
        texts: desk.texts,
        terminal: Terminal,
    };
    Ok(talk.run(&topics).ok())
}

/// Conditions that may be answered, in order, then lawful and safe.
fn topics(opening: &Opening) -> Vec<Topic> {
    let conditions = opening.conditions.iter().enumerate();
    let open = |overall: Overall| !matches!(overall, Overall::Final(_));
    conditions
        .filter(|(_, asked)| asked.may_be_answered())
        .map(|(index, _)| Topic::Condition(index))
        .chain(open(opening.lawful).then_some(Topic::Lawful))
        .chain(open(opening.safe).then_some(Topic::Safe))
        .collect()
}

struct Talk<'a> {
    opening: &'a Opening,
    page: Page,
    texts: &'static Texts,
    terminal: Terminal,
}

impl Talk<'_> {
    fn run(&self, topics: &[Topic]) -> Reply<Assessment> {
        self.greet();
        let mut answers: Vec<Answer> = Vec::new();
        loop {
            if let Some(topic) = topics.get(answers.len()) {
                match self.ask_topic(*topic, answers.len() + 1, topics.len()) {
                    Ok(answer) => answers.push(answer),
                    Err(Leave::Back) => drop(answers.pop()),
                    Err(Leave::Stop) => return Err(Leave::Stop),
                }
                continue;
            }
            let said = self.gather(&answers);
            if said.is_empty() {
                // Every question was left as it was: there is nothing to confirm, and the caller says so.
                return Ok(said);
            }
            match self.confirm(&said) {
                Ok(()) => return Ok(said),
                Err(Leave::Back) => drop(answers.pop()),
                Err(Leave::Stop) => return Err(Leave::Stop),
            }
        }
    }

    fn greet(&self) {
        for line in self.page.greeting(self.texts, self.opening) {
            self.terminal.say(&line);
        }
        for remark in &self.opening.remarks {
            self.terminal
                .say(&self.texts.say_with(remark.key, &remark.args));
        }
        for line in self.page.settled(self.texts, self.opening) {
            self.terminal.say(&line);
        }
        self.terminal.say("");
        self.terminal.say(&self.texts.say("gesprek-uitleg"));
    }

    fn ask_topic(&self, topic: Topic, at: usize, of: usize) -> Reply<Answer> {
        self.terminal.say("");
        self.terminal.say(&self.texts.say_with(
            "gesprek-teller",
            &[("nu", number(at)), ("totaal", number(of))],
        ));
        match topic {
            Topic::Condition(index) => self
                .judge(&self.opening.conditions[index])
                .map(Answer::Judged),
            Topic::Lawful => self
                .overall("gesprek-wettig", self.opening.lawful, JaNee::Ja, false)
                .map(Answer::Said),
            Topic::Safe if self.opening.serious_harm => self
                .overall("gesprek-nadeel", self.opening.safe, JaNee::Nee, true)
                .map(Answer::Said),
            Topic::Safe => self
                .overall("gesprek-veilig", self.opening.safe, JaNee::Ja, true)
                .map(Answer::Said),
        }
    }

    /// One condition beside what answers it, and the judgement on it.
    fn judge(&self, asked: &Asked) -> Reply<Option<Judged>> {
        for line in self.page.condition(self.texts, asked) {
            self.terminal.say(&line);
        }
        let Some(outcome) = self.outcome(!asked.must_be_answered())? else {
            return Ok(None);
        };
        // From here on "terug" asks the outcome again: the question before is this condition's own.
        let rest = self
            .parts(&asked.answered_by)
            .and_then(|rests_on| Ok((rests_on, self.reason(outcome != Uitkomst::Voldaan)?)));
        match rest {
            Ok((rests_on, reason)) => Ok(Some(Judged {
                condition: asked.id.clone(),
                outcome,
                rests_on,
                reason,
            })),
            Err(Leave::Back) => self.judge(asked),
            Err(Leave::Stop) => Err(Leave::Stop),
        }
    }

    fn overall(
        &self,
        question: &'static str,
        standing: Overall,
        good: JaNee,
        rests: bool,
    ) -> Reply<Option<Said>> {
        self.terminal.say(&self.texts.say(question));
        if standing == Overall::Unclear {
            let unclear = self.texts.say(said_key(JaNee::NogOnduidelijk));
            self.terminal.say(
                &self
                    .texts
                    .say_with("gesprek-eerder", &[("oordeel", word(unclear))]),
            );
        }
        let Some(outcome) = self.answer(standing == Overall::Unclear)? else {
            return Ok(None);
        };
        let rest = if rests {
            self.parts(&[])
        } else {
            Ok(Vec::new())
        }
        .and_then(|rests_on| Ok((rests_on, self.reason(outcome != good)?)));
        match rest {
            Ok((rests_on, reason)) => Ok(Some(Said {
                outcome,
                rests_on,
                reason,
            })),
            Err(Leave::Back) => self.overall(question, standing, good, rests),
            Err(Leave::Stop) => Err(Leave::Stop),
        }
    }

    fn outcome(&self, may_leave: bool) -> Reply<Option<Uitkomst>> {
        let choices = [
            (Uitkomst::Voldaan, "gesprek-voldaan"),
            (Uitkomst::NietVoldaan, "gesprek-niet-voldaan"),
            (Uitkomst::NogOnduidelijk, "gesprek-onduidelijk"),
        ];
        self.choose("gesprek-uitkomst", &choices, may_leave)
    }

    fn answer(&self, may_leave: bool) -> Reply<Option<JaNee>> {
        let choices = [
            (JaNee::Ja, "gesprek-ja"),
            (JaNee::Nee, "gesprek-nee"),
            (JaNee::NogOnduidelijk, "gesprek-onduidelijk"),
        ];
        self.choose("gesprek-antwoord", &choices, may_leave)
    }

    /// One of three words, or its first letter; an empty line leaves what was there, where that is possible.
    fn choose<T: Copy>(
        &self,
        prompt: &'static str,
        choices: &[(T, &'static str)],
        may_leave: bool,
    ) -> Reply<Option<T>> {
        loop {
            let typed = self.ask(
                if may_leave {
                    "gesprek-of-laten"
                } else {
                    prompt
                },
                prompt,
            )?;
            if typed.is_empty() && may_leave {
                return Ok(None);
            }
            let typed = typed.to_lowercase();
            let fits = |key: &str| {
                let full = self.texts.say(key);
                let last = full.rsplit(' ').next().unwrap_or_default();
                !typed.is_empty() && (full.starts_with(&typed) || last.starts_with(&typed))
            };
            if let Some((value, _)) = choices.iter().find(|(_, key)| fits(key)) {
                return Ok(Some(*value));
            }
            self.terminal.say(&self.texts.say("gesprek-kies"));
        }
    }

    /// Agreements and help by number; an empty line takes `usual`.
    fn parts(&self, usual: &[OnderdeelId]) -> Reply<Vec<OnderdeelId>> {
        let prompt = if usual.is_empty() {
            self.texts.say("gesprek-steunt")
        } else {
            let usual: Vec<&str> = usual.iter().map(|id| id.as_str()).collect();
            self.texts
                .say_with("gesprek-steunt-of", &[("nummers", word(usual.join(", ")))])
        };
        loop {
            let typed = self.line(&prompt)?;
            if typed.is_empty() {
                return Ok(usual.to_vec());
            }
            if typed == "-" || typed.to_lowercase() == self.texts.say("gesprek-geen") {
                return Ok(Vec::new());
            }
            match self.page.parts(&typed) {
                Ok(parts) => return Ok(parts),
                Err(unknown) => self.terminal.say(&self.texts.say_with(
                    "gesprek-onbekend",
                    &[("id", word(unknown)), ("bekend", word(self.page.known()))],
                )),
            }
        }
    }

    fn reason(&self, needed: bool) -> Reply<Option<String>> {
        let prompt = if needed {
            "gesprek-reden-nodig"
        } else {
            "gesprek-reden"
        };
        loop {
            let typed = self.ask(prompt, prompt)?;
            if kringplan_core::rules::contains_bsn(&typed) {
                self.terminal.say(&self.texts.say("gesprek-bsn"));
            } else if !typed.is_empty() {
                return Ok(Some(typed));
            } else if !needed {
                return Ok(None);
            } else {
                self.terminal.say(&self.texts.say("gesprek-reden-mist"));
            }
        }
    }

    fn confirm(&self, said: &Assessment) -> Reply<()> {
        self.terminal.say("");
        for line in self.page.summary(self.texts, self.opening, said) {
            self.terminal.say(&line);
        }
        loop {
            let typed = self.ask("gesprek-klopt", "gesprek-klopt")?.to_lowercase();
            if !typed.is_empty() && self.texts.say("gesprek-ja").starts_with(&typed) {
                return Ok(());
            }
            // "No" is no reason to lose the answers: the reader hears how to change one, and how to stop.
            self.terminal.say(&self.texts.say("gesprek-klopt-uitleg"));
        }
    }

    fn ask(&self, key: &'static str, prompt: &'static str) -> Reply<String> {
        let first = self.texts.say(prompt);
        if key == prompt {
            return self.line(&first);
        }
        let more = self.texts.say(key);
        self.line(&format!("{first} {more}"))
    }

    /// One line, without what a terminal may slip in.
    fn line(&self, prompt: &str) -> Reply<String> {
        loop {
            let Some(typed) = self.terminal.ask(&format!("{prompt} ")) else {
                self.terminal.say("");
                return Err(Leave::Stop);
            };
            // A terminal hands over no more than this of one line, without a word about the rest.
            if typed.len() >= TERMINAL_LINE {
                self.terminal.say(&self.texts.say("gesprek-te-lang"));
                continue;
            }
            let typed = typed.trim();
            if typed.chars().any(char::is_control) || typed.contains('\u{fffd}') {
                self.terminal.say(&self.texts.say("gesprek-tekens"));
                continue;
            }
            let lower = typed.to_lowercase();
            if lower == self.texts.say("gesprek-stop") {
                return Err(Leave::Stop);
            }
            if lower == self.texts.say("gesprek-terug") {
                return Err(Leave::Back);
            }
            return Ok(typed.to_owned());
        }
    }

    fn gather(&self, answers: &[Answer]) -> Assessment {
        let mut said = Assessment::default();
        let lawful_open = !matches!(self.opening.lawful, Overall::Final(_));
        let mut overall = Vec::new();
        for answer in answers {
            match answer {
                Answer::Judged(judged) => said.judgements.extend(judged.clone()),
                Answer::Said(one) => overall.push(one.clone()),
            }
        }
        let mut overall = overall.into_iter();
        if lawful_open {
            said.lawful = overall.next().flatten();
        }
        said.safe = overall.next().flatten();
        said
    }
}

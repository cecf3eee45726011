//! The guided conversation of `assess`, through a pseudo-terminal as a professional would have it.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};
use serde_json::Value;

use super::{Desk, NOA};

/// Long enough for a busy machine: a question that does not come fails the test.
const PATIENCE: Option<u64> = Some(60_000);

/// Version 2 of case 4 before its check, and the program in a terminal.
struct Table {
    desk: Desk,
    before: String,
}

impl Table {
    fn new() -> Self {
        let desk = Desk::new();
        desk.put_example(NOA);
        let mut plan: Value = serde_json::from_str(&desk.read("plan.json")).unwrap();
        plan["toetsen"].as_array_mut().unwrap().remove(1);
        let before = serde_json::to_string_pretty(&plan)
            .unwrap()
            .replace('\n', "\r\n")
            + "\r\n";
        desk.put("plan.json", &before);
        Self { desk, before }
    }

    fn sit(&self, more: &str) -> PtySession {
        let line = format!("assess plan.json --as x1 --on 2026-04-07 --date 2026-04-08 {more}");
        let wanted: Command = self.desk.command(&line);
        // Whoever runs the tests in the background hands down that interrupts are ignored; at a terminal they are not.
        let mut command = Command::new("env");
        command
            .arg("--default-signal=INT")
            .arg(wanted.get_program())
            .args(wanted.get_args());
        for (name, value) in wanted.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(folder) = wanted.get_current_dir() {
            command.current_dir(folder);
        }
        spawn_command(command, PATIENCE).unwrap()
    }

    fn plan(&self) -> Value {
        serde_json::from_str(&self.desk.read("plan.json")).unwrap()
    }

    #[track_caller]
    fn is_untouched(&self) {
        assert_eq!(
            self.desk.names(),
            ["plan.json"],
            "something was left behind"
        );
        assert!(
            self.desk.read("plan.json") == self.before,
            "the file changed"
        );
    }
}

/// What the professional answers, in order, with the question that each answers.
const ANSWERS: [(&str, &str); 11] = [
    ("1 van 7", ""),
    ("2 van 7", ""),
    ("3 van 7", "v"),
    ("Waar steunt dit op?", ""),
    ("Waarom?", "Dave is er binnen tien minuten."),
    ("4 van 7", ""),
    ("5 van 7", ""),
    ("6 van 7", "ja"),
    ("Waarom?", ""),
    ("7 van 7", "j"),
    ("Waar steunt dit op?", "a1 A5"),
];

#[test]
fn a_conversation_ends_in_one_sealed_check_and_nothing_else() {
    let table = Table::new();
    let mut talk = table.sit("");
    talk.exp_string("Je oordeelt als Esther Mulder (jeugdbeschermer)")
        .unwrap();
    for (question, answer) in ANSWERS {
        talk.exp_string(question).unwrap();
        talk.exp_regex(r"(\?|\)|nodig is\.) $").unwrap();
        talk.send_line(answer).unwrap();
    }
    talk.exp_string("Waarom?").unwrap();
    talk.send_line("").unwrap();
    talk.exp_string("V3: voldaan (A5, A6). Dave is er binnen tien minuten.")
        .unwrap();
    talk.exp_string("Klopt dit?").unwrap();
    talk.send_line("ja").unwrap();
    talk.exp_string("Opgeschreven: toets t2").unwrap();
    talk.exp_eof().unwrap();
    let after = table.desk.read("plan.json");
    let added = super::record::added(&table.before, &after);
    assert!(added.contains("\"id\": \"t2\""), "{added}");
    assert!(
        !added.replace("\r\n", "").contains('\n'),
        "another line end"
    );
    let plan = table.plan();
    let check = &plan["toetsen"][1];
    assert_eq!(
        check["oordelen"][0]["steuntOp"],
        serde_json::json!(["A5", "A6"])
    );
    assert_eq!(check["veilig"]["steuntOp"], serde_json::json!(["A1", "A5"]));
    assert_eq!(check["oordelen"].as_array().unwrap().len(), 1);
    assert_eq!(table.desk.names(), ["plan.json"]);
}

/// Stopping at any question, in each of the three ways, leaves the file as it was.
#[test]
fn stopping_at_any_question_leaves_nothing_behind() {
    for stop_at in 0..=ANSWERS.len() {
        let table = Table::new();
        let mut talk = table.sit("");
        for (question, answer) in ANSWERS.iter().take(stop_at) {
            talk.exp_string(question).unwrap();
            talk.send_line(answer).unwrap();
        }
        let question = ANSWERS
            .get(stop_at)
            .map_or("Waarom?", |(question, _)| question);
        talk.exp_string(question).unwrap();
        match stop_at % 3 {
            0 => {
                talk.send_line("stop").unwrap();
                talk.exp_string("Er is niets opgeschreven").unwrap();
            }
            1 => {
                talk.send_control('d').unwrap();
                talk.exp_string("Er is niets opgeschreven").unwrap();
            }
            _ => talk.send_control('c').unwrap(),
        }
        talk.exp_eof().unwrap();
        table.is_untouched();
    }
}

#[test]
fn an_answer_can_be_taken_back_and_a_wrong_one_is_asked_again() {
    let table = Table::new();
    let mut talk = table.sit("");
    let mut answer = |question: &str, answer: &str| {
        talk.exp_string(question).unwrap();
        talk.send_line(answer).unwrap();
    };
    answer("1 van 7", "");
    answer("2 van 7", "");
    answer("3 van 7", "n");
    answer("Waar steunt dit op?", "A99");
    answer("A99 staat niet in het plan", "geen");
    answer("Waarom?", "");
    answer("Hier hoort een reden bij", "het gaat over 111222333");
    answer("burgerservicenummer", "\x1b[D");
    answer("teken in dat niet kan", "terug");
    // Back at the outcome of the same condition, and one more back at the condition before.
    answer("V3. Kimberly", "terug");
    answer("2 van 7", "");
    answer("3 van 7", "misschien");
    answer("van die woorden, of de eerste letter", "o");
    answer("Waar steunt dit op?", "");
    answer("Waarom?", "Ik spreek Dave vrijdag.");
    answer("4 van 7", "");
    answer("5 van 7", "");
    answer("6 van 7", "ja");
    answer("Waarom?", "");
    answer("7 van 7", "o");
    answer("Waar steunt dit op?", "");
    answer("Waarom?", "Eerst V3.");
    answer("Klopt dit?", "misschien");
    answer("om niets te bewaren", "nee");
    answer("om niets te bewaren", "j");
    talk.exp_string("ter toets").unwrap();
    talk.exp_eof().unwrap();
    let plan = table.plan();
    let check = &plan["toetsen"][1];
    assert_eq!(check["oordelen"][0]["uitkomst"], "nog_onduidelijk");
    assert_eq!(
        check["oordelen"][0]["motivering"],
        "Ik spreek Dave vrijdag."
    );
    assert_eq!(check["veilig"]["motivering"], "Eerst V3.");
}

#[test]
fn what_somebody_else_saved_meanwhile_is_not_lost() {
    let table = Table::new();
    let mut talk = table.sit("");
    for (question, answer) in ANSWERS {
        talk.exp_string(question).unwrap();
        talk.send_line(answer).unwrap();
    }
    talk.exp_string("Waarom?").unwrap();
    talk.send_line("").unwrap();
    talk.exp_string("Klopt dit?").unwrap();
    let other = table.before.replace("Verzonnen", "verzonnen") + " ";
    table.desk.put("plan.json", &other);
    talk.send_line("ja").unwrap();
    talk.exp_string("is veranderd terwijl je antwoordde")
        .unwrap();
    talk.exp_eof().unwrap();
    assert!(table.desk.read("plan.json") == other);
}

#[test]
fn the_conversation_speaks_english_too() {
    let table = Table::new();
    let mut talk = table.sit("--lang en");
    talk.exp_string("You judge as Esther Mulder").unwrap();
    talk.exp_string("1 of 7").unwrap();
    talk.send_line("stop").unwrap();
    talk.exp_string("Nothing was written down").unwrap();
    talk.exp_eof().unwrap();
    table.is_untouched();
}

//! The command line from the outside: through the program itself, on files in a folder of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod assess;
mod check;
mod conditions;
mod edit;
mod files;
mod language;
mod lock;
mod record;
#[cfg(feature = "pdf")]
mod render;
mod sign;
#[cfg(unix)]
mod talk;
mod verbs;
mod verify;
mod versions;
mod walkthrough;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What a run left behind.
struct Ran {
    code: i32,
    out: String,
    err: String,
    #[cfg(feature = "pdf")]
    bytes: Vec<u8>,
}

/// A folder with one run of the program after another in it.
struct Desk {
    folder: TempDir,
}

/// An example plan of the project.
fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/valid")
        .join(name)
}

const SEM: &str = "sem-weer-naar-school.json";
const NOA: &str = "noa-en-jayden-blijven.json";

impl Desk {
    fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file in the folder.
    fn put(&self, name: &str, text: &str) -> &Self {
        std::fs::write(self.path(name), text).unwrap();
        self
    }

    /// Puts an example plan in the folder.
    fn put_example(&self, name: &str) -> &Self {
        self.put(
            "plan.json",
            &std::fs::read_to_string(example(name)).unwrap(),
        )
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kringplan"));
        command.current_dir(self.folder.path()).args(words(line));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs `kringplan` with these words, split at spaces; double quotes keep words together.
    fn run(&self, line: &str) -> Ran {
        self.run_with(line, "")
    }

    /// Runs with a text on standard input.
    fn run_with(&self, line: &str, input: &str) -> Ran {
        let mut child = self
            .command(line)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A run that refuses its arguments reads nothing.
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8(output.stderr).unwrap(),
            #[cfg(feature = "pdf")]
            bytes: output.stdout,
        }
    }
}

fn words(line: &str) -> Vec<String> {
    line.split('"')
        .enumerate()
        .flat_map(|(i, part)| {
            if i % 2 == 1 {
                vec![part.to_owned()]
            } else {
                part.split_whitespace().map(str::to_owned).collect()
            }
        })
        .collect()
}

impl Ran {
    /// Holds the exit code, and shows what was said when it is another one.
    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    #[track_caller]
    fn says(self, part: &str) -> Self {
        assert!(self.err.contains(part), "no {part:?} in err: {}", self.err);
        self
    }

    #[track_caller]
    fn prints(self, part: &str) -> Self {
        assert!(self.out.contains(part), "no {part:?} in out: {}", self.out);
        self
    }
}

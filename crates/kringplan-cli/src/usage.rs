//! Wrong usage in words of the run's language: what does not fit, and what to type instead.

use std::error::Error as _;
use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::desk::{Desk, Refusal};
use crate::lang::word;

/// `kringplan help check` is `kringplan check --help`.
pub(crate) fn help_verb(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|verb| verb == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// Shows help and version, and explains everything else.
pub(crate) fn explain(error: &Error, args: &[OsString], command: &Command, desk: &mut Desk) {
    let shown = error.render();
    let shown = if desk.colour {
        shown.ansi().to_string()
    } else {
        shown.to_string()
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => desk.print(&shown),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            desk.outcome.err.push_str(&error.render().to_string());
            desk.raise(2);
        }
        _ => {
            let refusal = refusal(error);
            let text = desk.texts.say_with(refusal.key, &refusal.args);
            let more = desk
                .texts
                .say_with("gebruik-meer", &[("opdracht", word(typed(args, command)))]);
            desk.complain(&format!("{text} {more}"));
        }
    }
}

fn refusal(error: &Error) -> Refusal {
    let get = |kind| error.get(kind).map(words).unwrap_or_default();
    let (arg, value) = (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue));
    let known = get(ContextKind::ValidValue);
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() && known.is_empty() => {
            Refusal::new("gebruik-waarde-mist").word("arg", arg)
        }
        ErrorKind::InvalidValue if value.is_empty() => Refusal::new("gebruik-waarde-mist-kies")
            .word("arg", arg)
            .word("keuze", known),
        ErrorKind::InvalidValue => match error.get(ContextKind::SuggestedValue) {
            Some(meant) => Refusal::new("gebruik-waarde-bedoeld")
                .word("arg", arg)
                .word("waarde", value)
                .word("keuze", known)
                .word("bedoeld", words(meant)),
            None => Refusal::new("gebruik-waarde")
                .word("arg", arg)
                .word("waarde", value)
                .word("keuze", known),
        },
        ErrorKind::ValueValidation => {
            let key = error.source().map(ToString::to_string).unwrap_or_default();
            Refusal::new(unfit(&key))
                .word("arg", arg)
                .word("waarde", value)
        }
        ErrorKind::UnknownArgument => match error.get(ContextKind::SuggestedArg) {
            Some(meant) => Refusal::new("gebruik-onbekend-bedoeld")
                .word("arg", arg)
                .word("bedoeld", words(meant)),
            None => Refusal::new("gebruik-onbekend").word("arg", arg),
        },
        ErrorKind::InvalidSubcommand => {
            let typed = get(ContextKind::InvalidSubcommand);
            match error.get(ContextKind::SuggestedSubcommand) {
                Some(meant) => Refusal::new("gebruik-opdracht-bedoeld")
                    .word("opdracht", typed)
                    .word("bedoeld", nearest(meant)),
                None => Refusal::new("gebruik-opdracht").word("opdracht", typed),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            Refusal::new("gebruik-mist").word("arg", arg.replace("...", ""))
        }
        ErrorKind::MissingSubcommand => Refusal::new("gebruik-opdracht-mist"),
        ErrorKind::ArgumentConflict => Refusal::new("gebruik-samen")
            .word("arg", arg)
            .word("ander", get(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Refusal::new("gebruik-tekens"),
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => Refusal::new("gebruik-aantal").word("arg", arg),
        _ => Refusal::new("gebruik-anders"),
    }
}

/// The key that one of our own parsers gave; another parser's sentence is not ours to show.
fn unfit(key: &str) -> &'static str {
    [
        "gebruik-datum",
        "gebruik-getal",
        "gebruik-diepte",
        "gebruik-seconden",
        "gebruik-versie",
        "gebruik-id",
        "gebruik-taal",
        "gebruik-kenmerk",
        "gebruik-vertrouwd",
    ]
    .into_iter()
    .find(|known| *known == key)
    .unwrap_or("gebruik-waarde-past-niet")
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    }
}

/// The likeliest of several guesses, which clap puts last.
fn nearest(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => texts.last().cloned().unwrap_or_default(),
        other => words(other),
    }
}

/// The command as far as it was understood, for the pointer to its help.
fn typed(args: &[OsString], command: &Command) -> String {
    let mut typed = vec!["kringplan"];
    let mut here = command;
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        if let Some(sub) = here.find_subcommand(arg) {
            typed.push(arg);
            here = sub;
        }
    }
    typed.join(" ")
}

//! The help in the language of the run: every command and argument gets its words from `texts/{nl,en}/*.ftl`.
//!
//! The key of a command is its path (`record-copy`); its value is one line, `.uitleg` says more, `.voorbeelden`
//! closes the help. An argument is looked up as `<command>.arg-<name>`, else as `arg-<name>`.

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory};

use crate::args::Cli;
use crate::lang::{Texts, word};

const TEMPLATE: &str = "{about-with-newline}\n{usage}\n\n{all-args}{after-help}";

/// The command line with its help in one language.
pub(crate) fn command(texts: &Texts) -> Command {
    localise(Cli::command(), "kringplan", "kringplan", texts)
}

fn localise(command: Command, key: &str, typed: &str, texts: &Texts) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|c| c.get_name().to_owned())
        .collect();
    let mut command = command
        .mut_args(|arg| localise_arg(arg, key, texts))
        .about(texts.say(key))
        .help_template(TEMPLATE.replace(
            "{usage}",
            &format!("{} {{usage}}", texts.say("kop-gebruik")),
        ))
        .subcommand_help_heading(texts.say("kop-opdrachten"))
        .subcommand_value_name(texts.say("waarde-opdracht"));
    if let Some(more) = texts.find(&format!("{key}.uitleg")) {
        command = command.long_about(format!("{}\n\n{more}", texts.say(key)));
    }
    let examples = indent(&texts.say(&format!("{key}.voorbeelden")));
    command = command.after_help(format!("{}\n{examples}", texts.say("kop-voorbeelden")));
    let usage = usage(&command, typed, texts);
    command = command.override_usage(usage);
    for name in names {
        let inner = if key == "kringplan" {
            name.clone()
        } else {
            format!("{key}-{name}")
        };
        let typed = format!("{typed} {name}");
        command = command.mut_subcommand(name, |sub| localise(sub, &inner, &typed, texts));
    }
    command
}

fn localise_arg(arg: Arg, key: &str, texts: &Texts) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let common = format!("arg-{id}");
    let help = texts
        .find(&format!("{key}.{common}"))
        .unwrap_or_else(|| texts.say(&common));
    let heading = texts.say(if arg.is_positional() {
        "kop-gegevens"
    } else {
        "kop-opties"
    });
    if !arg.get_action().takes_values() {
        return arg.help(help).help_heading(heading);
    }
    let help = help + &choices(&arg, texts);
    let value = value_name(&arg, texts);
    let arg = arg
        .help(help)
        .help_heading(heading)
        .hide_possible_values(true)
        .hide_default_value(true);
    match value {
        Some(value) => arg.value_name(value),
        None => arg,
    }
}

/// What can be chosen and what holds otherwise; clap's own words for that are English.
fn choices(arg: &Arg, texts: &Texts) -> String {
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|v| v.get_name().to_owned())
        .collect();
    let defaults: Vec<String> = arg
        .get_default_values()
        .iter()
        .map(|v| v.to_string_lossy().into_owned())
        .collect();
    let mut out = String::new();
    if !values.is_empty() {
        out.push_str(&texts.say_with("hulp-keuze", &[("keuze", word(values.join(", ")))]));
    }
    if !defaults.is_empty() {
        out.push_str(&texts.say_with("hulp-standaard", &[("waarde", word(defaults.join(", ")))]));
    }
    out
}

fn value_name(arg: &Arg, texts: &Texts) -> Option<String> {
    let name = arg.get_value_names()?.first()?;
    Some(texts.say(&format!("waarde-{}", name.to_lowercase())))
}

/// The usage line in words of this language; clap's own has English ones in it.
fn usage(command: &Command, typed: &str, texts: &Texts) -> StyledStr {
    let mut usage = format!("{typed} [{}]", texts.say("kop-opties").to_uppercase());
    for arg in command
        .get_arguments()
        .filter(|arg| arg.is_required_set() && !arg.is_positional())
    {
        let value = arg
            .get_value_names()
            .and_then(|names| names.first().cloned())
            .unwrap_or_default();
        usage.push_str(&format!(
            " --{} <{value}>",
            arg.get_long().unwrap_or_default()
        ));
    }
    for arg in command.get_positionals() {
        let value = arg
            .get_value_names()
            .and_then(|names| names.first().cloned())
            .unwrap_or_default();
        let several = if matches!(arg.get_action(), clap::ArgAction::Append) {
            "..."
        } else {
            ""
        };
        let (open, close) = if arg.is_required_set() {
            ('<', '>')
        } else {
            ('[', ']')
        };
        usage.push_str(&format!(" {open}{value}{close}{several}"));
    }
    if command.has_subcommands() {
        usage.push_str(&format!(" <{}>", texts.say("waarde-opdracht")));
    }
    usage.into()
}

fn indent(text: &str) -> String {
    text.lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("  {line}")
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use kringplan_core::text::Language;

    use super::*;
    use crate::lang::texts;

    /// Calls `look` with the key of every command and the command itself.
    fn walk(command: &Command, key: &str, look: &mut impl FnMut(&str, &Command)) {
        look(key, command);
        for sub in command.get_subcommands() {
            let name = sub.get_name();
            let inner = if key == "kringplan" {
                name.to_owned()
            } else {
                format!("{key}-{name}")
            };
            walk(sub, &inner, look);
        }
    }

    #[test]
    fn every_command_and_argument_has_words_in_both_languages() {
        for language in Language::ALL {
            let texts = texts(language);
            let mut seen = 0;
            walk(&Cli::command(), "kringplan", &mut |key, command| {
                for part in [key.to_owned(), format!("{key}.voorbeelden")] {
                    assert!(
                        texts.find(&part).is_some(),
                        "{language}: no text for {part}"
                    );
                }
                for arg in command.get_arguments() {
                    let id = arg.get_id().as_str().replace('_', "-");
                    let found = texts
                        .find(&format!("{key}.arg-{id}"))
                        .or_else(|| texts.find(&format!("arg-{id}")));
                    assert!(found.is_some(), "{language}: no text for {id} of {key}");
                    if let Some(name) = arg.get_value_names().and_then(|names| names.first())
                        && arg.get_action().takes_values()
                    {
                        let name = format!("waarde-{}", name.to_lowercase());
                        assert!(
                            texts.find(&name).is_some(),
                            "{language}: no text for {name} of {key}"
                        );
                    }
                    seen += 1;
                }
            });
            assert!(seen > 60, "only {seen} arguments seen");
        }
    }

    #[test]
    fn help_of_every_command_ends_with_examples_that_can_be_typed() {
        for language in Language::ALL {
            let texts = texts(language);
            let mut command = command(texts);
            command.build();
            walk(&command, "kringplan", &mut |key, command| {
                let help = command.clone().render_long_help().to_string();
                let (_, examples) = help.rsplit_once(&texts.say("kop-voorbeelden")).unwrap();
                assert!(examples.contains("kringplan "), "{language} {key}: {help}");
                for line in examples
                    .lines()
                    .map(str::trim)
                    .filter(|line| line.starts_with("kringplan "))
                {
                    let words = line.split(['|', '>', '<']).next().unwrap();
                    let matched = super::command(texts).try_get_matches_from(split(words));
                    assert!(
                        matched.is_ok(),
                        "{language} {key}: {line}: {}",
                        matched.unwrap_err()
                    );
                }
            });
        }
    }

    /// Splits an example as a shell would, as far as the examples need it.
    fn split(line: &str) -> Vec<String> {
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

    #[test]
    fn help_has_no_english_words_of_clap_in_dutch() {
        let mut command = command(texts(Language::Dutch));
        command.build();
        walk(&command, "kringplan", &mut |key, command| {
            let help = command.clone().render_long_help().to_string();
            for english in [
                "Usage",
                "Options",
                "[OPTIONS]",
                "Arguments",
                "Commands",
                "possible values",
                "default:",
            ] {
                assert!(!help.contains(english), "{key}: {english} in {help}");
            }
        });
    }
}

//! Every Fluent file that Rust reads: well formed, with only what our resolver knows, and said as `fluent-bundle`,
//! the resolver of the makers of Fluent, says it. The editor's own files are for `@fluent/bundle`.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use kringplan_core::text::plural;
use kringplan_core::text::{Argument, Messages};
use proptest::prelude::*;

const LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];

/// A Fluent file in one of the languages.
struct File {
    path: PathBuf,
    language: &'static str,
    text: &'static str,
}

/// Every Fluent file of the crates and of the documents; the folder says which language.
fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for place in ["crates", "templates"] {
        find(&root.join(place), &mut found);
    }
    assert!(found.len() > 90, "only {} files", found.len());
    found
}

fn find(folder: &Path, found: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            let folder = folder.file_name().unwrap().to_str().unwrap();
            let known = LANGUAGES.iter().find(|language| **language == folder);
            let language = *known.unwrap_or_else(|| panic!("{}", path.display()));
            let text = std::fs::read_to_string(&path).unwrap().leak();
            found.push(File {
                path,
                language,
                text,
            });
        }
    }
}

/// What a file holds: the key of every text, its arguments, and the words that a choice knows.
#[derive(Default)]
struct Content {
    keys: Vec<String>,
    names: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Content {
    fn of(file: &File) -> Self {
        let place = file.path.display();
        let resource = parser::parse(file.text).unwrap_or_else(|(_, e)| panic!("{place}: {e:?}"));
        let mut content = Self::default();
        let mut ids = BTreeSet::new();
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                unknown => panic!("{place}: {unknown:?}"),
            };
            let id = message.id.name;
            assert!(ids.insert(id), "{place}: {id} twice");
            if let Some(pattern) = &message.value {
                content.keys.push(id.to_owned());
                content.read(pattern, &format!("{place} {id}"));
            }
            for attribute in &message.attributes {
                let key = format!("{id}.{}", attribute.id.name);
                content.read(&attribute.value, &format!("{place} {key}"));
                content.keys.push(key);
            }
        }
        content
    }

    fn read(&mut self, pattern: &Pattern<&str>, place: &str) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        assert!(!value.contains('\\'), "{place}: an escape");
                    }
                    Expression::Inline(inline) => self.argument(inline, place),
                    Expression::Select { selector, variants } => {
                        self.argument(selector, place);
                        for variant in variants {
                            match variant.key {
                                VariantKey::Identifier { name } => {
                                    self.words.insert(name.to_owned());
                                }
                                VariantKey::NumberLiteral { value } => {
                                    assert!(value.parse::<i64>().is_ok(), "{place}: {value}");
                                }
                            }
                            self.read(&variant.value, place);
                        }
                    }
                },
            }
        }
    }

    fn argument(&mut self, inline: &InlineExpression<&str>, place: &str) {
        match inline {
            InlineExpression::VariableReference { id } => self.names.insert(id.name.to_owned()),
            unknown => panic!("{place}: {unknown:?}"),
        };
    }
}

fn bundle(language: &str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).unwrap());
    bundle
}

/// What `fluent-bundle` says, and what it misses.
fn theirs(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &FluentArgs<'_>,
) -> Option<(String, Vec<FluentError>)> {
    let (id, attribute) = key
        .split_once('.')
        .map_or((key, None), |(id, own)| (id, Some(own)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(own) => message.get_attribute(own)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors);
    Some((said.into_owned(), errors))
}

/// The tables behind `fluent-bundle` (`intl_pluralrules` 7.0) read "n % 100 = 3..10" of Arabic as "n = 3..10", so
/// that 103 takes the form of 100. From there on only the samples of Unicode judge.
fn is_right_in_their_tables(language: &str, number: u64) -> bool {
    language != "ar" || number <= 102
}

/// Every argument of a file with the same value; `None` leaves them all out.
fn values<'a>(language: &str, words: &'a BTreeSet<String>) -> Vec<Option<Argument<'a>>> {
    let numbers = (0..=25)
        .chain([100, 101, 102, 103, 111, 112, 121, 1_000_000, -1, -2])
        .filter(|number: &i64| is_right_in_their_tables(language, number.unsigned_abs()));
    let words = ["", "Zoë & ‘ja’", "7"]
        .into_iter()
        .chain(words.iter().map(String::as_str));
    std::iter::once(None)
        .chain(numbers.map(|number| Some(Argument::Number(number))))
        .chain(words.map(|word| Some(Argument::Text(word))))
        .collect()
}

#[test]
fn every_file_holds_only_what_we_can_say_and_we_say_it_as_fluent_does() {
    let mut said = 0;
    for file in files() {
        let content = Content::of(&file);
        let ours = Messages::new(file.language, &[file.text]);
        let bundle = bundle(file.language, file.text);
        for value in values(file.language, &content.words) {
            let mut args = FluentArgs::new();
            for name in &content.names {
                match value {
                    Some(Argument::Number(number)) => args.set(name.as_str(), number),
                    Some(Argument::Text(word)) => args.set(name.as_str(), word),
                    None => {}
                }
            }
            let named = |name: &str| value.filter(|_| content.names.contains(name));
            for key in &content.keys {
                let place = format!("{} {key} {value:?}", file.path.display());
                let (text, errors) = theirs(&bundle, key, &args).expect(&place);
                let own = ours.say(key, &named).expect(&place);
                assert_eq!(own.text, text, "{place}");
                assert_eq!(own.is_whole, errors.is_empty(), "{place}");
                said += 1;
            }
        }
        let plain: Vec<_> = ours.plain().map(|(id, _)| id).collect();
        assert!(plain.is_sorted());
    }
    assert!(said > 100_000, "{said}");
}

#[test]
fn a_part_that_nobody_can_read_is_left_out_and_the_last_of_two_stands() {
    let first = "# Een opmerking\na = een\nb = { $x ->\nc = goed\n    .d = ook\n\n    .e = { \"\nd = een\nd\n";
    let second = "a = twee\n-term = woord\nf =\n    drie\n    vier\n# einde";
    let messages = Messages::new("nl", &[first, second]);
    let said = |key: &str| messages.say(key, &|_| None).map(|said| said.text);
    assert_eq!(said("a").as_deref(), Some("twee"));
    assert_eq!(said("b"), None);
    assert_eq!(said("c").as_deref(), Some("goed"));
    assert_eq!(said("c.d").as_deref(), Some("ook"));
    assert_eq!(said("c.e"), None);
    assert_eq!(said("d").as_deref(), Some("een"));
    assert_eq!(said("f").as_deref(), Some("drie\nvier"));
    for missing in ["", "g", "term", "-term", "a.b", "#", "drie"] {
        assert_eq!(said(missing), None, "{missing}");
    }
}

#[test]
fn what_we_cannot_say_is_never_taken_for_a_whole_text() {
    let text = "a = x { b } { -c } { D($e) } { 5 }\nf = { g.h ->\n    [i] j\n   *[k] l\n}\n";
    let messages = Messages::new("nl", &[text]);
    for key in ["a", "f"] {
        let said = messages.say(key, &|_| Some(Argument::Number(1)));
        assert!(said.is_none_or(|said| !said.is_whole), "{key}");
    }
}

const FORMS: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The tables of `intl_pluralrules` are another maker's reading of the same data of Unicode.
    #[test]
    fn a_number_takes_the_form_that_unicode_gives_it(number in prop_oneof![0..=2000_u32, any::<u32>()]) {
        for language in LANGUAGES {
            if !is_right_in_their_tables(language, number.into()) {
                continue;
            }
            let mut args = FluentArgs::new();
            args.set("n", FluentValue::from(number));
            let (form, errors) = theirs(&bundle(language, FORMS), "form", &args).unwrap();
            prop_assert!(errors.is_empty());
            prop_assert_eq!(plural::of(language)(number.into()), form, "{} {}", language, number);
        }
    }
}

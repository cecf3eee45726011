//! The words of the documents, from Fluent files: one file per language, Dutch complete.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, PatternElement};
use unic_langid::LanguageIdentifier;

/// The languages that documents can be printed in; the first is the source, and the fallback.
#[cfg(feature = "all-languages")]
pub const DOCUMENT_LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];
/// The languages that the program itself speaks; where nothing is printed, the others stay out.
#[cfg(not(feature = "all-languages"))]
pub const DOCUMENT_LANGUAGES: [&str; 2] = ["nl", "en"];

/// The label files of a language: one for what the plan says, and one for each document that says more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    /// The plan; every other document uses its words too.
    Plan,
    /// The check and the form for it.
    Check,
    /// One person's own part.
    Share,
    /// The page for the fridge.
    Week,
    /// The empty plan to write on.
    Worksheet,
    /// The list of copies.
    Distribution,
}

const FILES: usize = 6;

/// The text of every label file of a language, in the order of [`File`].
macro_rules! files {
    ($language:literal: $($file:literal)*) => {
        [$(include_str!(concat!("../../../templates/labels/", $language, "/", $file, ".ftl"))),*]
    };
    ($language:literal) => {
        files!($language: "plan" "toets" "deel" "koelkast" "werkblad" "verspreiding")
    };
}

const SOURCES: [[&str; FILES]; DOCUMENT_LANGUAGES.len()] = [
    files!("nl"),
    files!("en"),
    #[cfg(feature = "all-languages")]
    files!("tr"),
    #[cfg(feature = "all-languages")]
    files!("ar"),
    #[cfg(feature = "all-languages")]
    files!("pl"),
    #[cfg(feature = "all-languages")]
    files!("uk"),
];

static ALL: [LazyLock<Labels>; DOCUMENT_LANGUAGES.len()] = [
    LazyLock::new(|| Labels::load(0)),
    LazyLock::new(|| Labels::load(1)),
    #[cfg(feature = "all-languages")]
    LazyLock::new(|| Labels::load(2)),
    #[cfg(feature = "all-languages")]
    LazyLock::new(|| Labels::load(3)),
    #[cfg(feature = "all-languages")]
    LazyLock::new(|| Labels::load(4)),
    #[cfg(feature = "all-languages")]
    LazyLock::new(|| Labels::load(5)),
];

/// The language of documents that a BCP 47 tag means, by its first part.
pub(crate) fn spoken(tag: &str) -> Option<&'static str> {
    let primary = tag.split('-').next().unwrap_or_default();
    let mut known = DOCUMENT_LANGUAGES.into_iter();
    known.find(|language| primary.eq_ignore_ascii_case(language))
}

/// The labels of one language.
pub(crate) struct Labels {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, per file.
    words: [BTreeMap<String, String>; FILES],
    reviewed: bool,
}

impl Labels {
    /// The labels for a BCP 47 tag, by its first part; Dutch when that language has none.
    pub(crate) fn for_language(tag: &str) -> &'static Self {
        let known = spoken(tag);
        let at = DOCUMENT_LANGUAGES
            .iter()
            .position(|language| known == Some(*language));
        let [dutch, ..] = &ALL;
        at.and_then(|at| ALL.get(at)).unwrap_or(dutch)
    }

    #[expect(
        clippy::expect_used,
        clippy::indexing_slicing,
        reason = "the files are embedded and a test loads them"
    )]
    fn load(at: usize) -> Self {
        let (language, texts) = (DOCUMENT_LANGUAGES[at], SOURCES[at]);
        let id: LanguageIdentifier = language.parse().expect("a language of ours is a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let words = texts.map(|text| {
            let resource =
                FluentResource::try_new(text.to_owned()).expect("the label file is well formed");
            let words = words_in(&resource);
            bundle
                .add_resource(resource)
                .expect("every label has its own id");
            words
        });
        Self {
            language,
            bundle,
            words,
            reviewed: texts.iter().all(|text| text.starts_with(REVIEWED)),
        }
    }

    /// Language of the labels.
    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// A native speaker has reviewed every file, as its first line says.
    pub(crate) fn is_reviewed(&self) -> bool {
        self.reviewed
    }

    /// Said on every document in a translation that no native speaker has reviewed.
    pub(crate) fn not_reviewed(&self) -> Option<String> {
        let source = self.language() == DOCUMENT_LANGUAGES[0];
        (!source && !self.is_reviewed()).then(|| self.word("vertaling-niet-nagekeken"))
    }

    /// Page numbers with `[1]` for the page and `[2]` for the number of pages.
    pub(crate) fn page_numbers(&self) -> String {
        let names = [("bladzijde", "[1]".into()), ("aantal", "[2]".into())];
        self.say("bladzijde", &names)
    }

    /// All messages of these files without arguments, for a template.
    pub(crate) fn words(&self, files: &[File]) -> BTreeMap<String, String> {
        let chosen = files
            .iter()
            .filter_map(|file| self.words.get(*file as usize));
        chosen
            .flatten()
            .map(|(id, word)| (id.clone(), word.clone()))
            .collect()
    }

    /// A message without arguments.
    pub(crate) fn word(&self, id: &str) -> String {
        let found = self.words.iter().find_map(|words| words.get(id));
        found.cloned().unwrap_or_else(|| format!("‹{id}›"))
    }

    /// A message with arguments.
    pub(crate) fn say(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            args.set(*name, argument.value());
        }
        let mut errors = Vec::new();
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let said = pattern.map(|pattern| {
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
        });
        match said {
            Some(said) if errors.is_empty() => said.into_owned(),
            _ => format!("‹{id}›"),
        }
    }
}

/// How the first line of a file begins once a native speaker has reviewed it.
const REVIEWED: &str = "# nagekeken: ja";

/// The messages that are a plain text.
fn words_in(resource: &FluentResource) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
            && let [PatternElement::TextElement { value }] = pattern.elements.as_slice()
        {
            words.insert(message.id.name.to_owned(), (*value).to_owned());
        }
    }
    words
}

/// What a message is filled with.
#[derive(Clone, Copy)]
pub(crate) enum Argument<'a> {
    /// Text, printed as it is.
    Text(&'a str),
    /// A number, which also chooses singular or plural.
    Number(u32),
}

impl Argument<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(*text),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Expression, InlineExpression, Pattern, VariantKey};

    /// Every message of a file: its id, and the arguments that it takes.
    fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
        let resource = FluentResource::try_new(text.to_owned()).expect("well formed");
        let messages = resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map(|pattern| {
                let mut arguments = BTreeSet::new();
                arguments_of(pattern, &mut arguments);
                (message.id.name.to_owned(), arguments)
            }),
            _ => None,
        });
        messages.collect()
    }

    fn arguments_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        arguments_of(&variant.value, found);
                    }
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = inline {
                found.insert(id.name.to_owned());
            }
        }
    }

    /// Days come in two forms, of which a language takes what it needs; a plural may say its number in words.
    fn may_be_left_out(argument: &str) -> bool {
        ["dagen", "opDagen", "aantal"].contains(&argument)
    }

    #[test]
    fn every_language_says_the_same_things_in_the_same_order_with_the_same_arguments() {
        let [dutch, others @ ..] = &SOURCES;
        for (language, texts) in DOCUMENT_LANGUAGES[1..].iter().zip(others) {
            for (source, text) in dutch.iter().zip(texts) {
                let (source, text) = (messages(source), messages(text));
                let ids = |all: &[(String, BTreeSet<String>)]| -> Vec<String> {
                    all.iter().map(|(id, _)| id.clone()).collect()
                };
                let (wanted, given) = (ids(&source), ids(&text));
                let first = wanted.iter().zip(&given).find(|(w, g)| w != g);
                assert_eq!(first, None, "{language}: the first that differs");
                assert_eq!(wanted.len(), given.len(), "{language}");
                for ((id, wanted), (_, given)) in source.iter().zip(&text) {
                    let odd = wanted.symmetric_difference(given);
                    let odd: Vec<_> = odd.filter(|name| !may_be_left_out(name)).collect();
                    assert!(odd.is_empty(), "{language} {id}: {odd:?}");
                }
            }
        }
        for (labels, texts) in ALL.iter().zip(&SOURCES) {
            assert_eq!(
                labels.words[0].keys().collect::<Vec<_>>(),
                ALL[0].words[0].keys().collect::<Vec<_>>()
            );
            for text in texts {
                let first = text.lines().next().unwrap();
                assert!(
                    first.starts_with("# nagekeken: nee") || first.starts_with(REVIEWED),
                    "{first}"
                );
            }
        }
    }

    /// Which plural categories a language has is data of Unicode; a message that misses one prints the wrong form.
    #[test]
    fn plurals_have_every_form_of_the_language() {
        let forms = |language: &str| -> &[&str] {
            match language {
                "pl" | "uk" => &["one", "few", "many", "other"],
                "ar" => &["zero", "one", "two", "few", "many", "other"],
                _ => &["one", "other"],
            }
        };
        for (language, texts) in DOCUMENT_LANGUAGES.iter().zip(&SOURCES) {
            let mut plurals = 0;
            for text in texts {
                let resource = FluentResource::try_new((*text).to_owned()).expect("well formed");
                for entry in resource.entries() {
                    let Entry::Message(message) = entry else {
                        continue;
                    };
                    let elements = message.value.iter().flat_map(|pattern| &pattern.elements);
                    for element in elements {
                        let PatternElement::Placeable {
                            expression: Expression::Select { variants, .. },
                        } = element
                        else {
                            continue;
                        };
                        plurals += 1;
                        let keys: BTreeSet<&str> = variants
                            .iter()
                            .map(|variant| match &variant.key {
                                VariantKey::Identifier { name } => *name,
                                VariantKey::NumberLiteral { value } => *value,
                            })
                            .collect();
                        for form in forms(language) {
                            assert!(
                                keys.contains(form),
                                "{language} {}: {form}",
                                message.id.name
                            );
                        }
                    }
                }
            }
            assert!(plurals > 5, "{language}");
        }
    }

    #[test]
    fn sentences_stay_short_and_never_claim_what_only_people_can_say() {
        for labels in &ALL {
            for (id, text) in labels.words.iter().flatten() {
                for sentence in text.split(['.', '?', '!']) {
                    assert!(sentence.split_whitespace().count() < 16, "{id}: {sentence}");
                }
                let lower = text.to_lowercase();
                for claim in [
                    "veilig verklaard",
                    "bindend",
                    "rechtsgeldig",
                    "binding",
                    "legally valid",
                    "cliënt",
                ] {
                    assert!(!lower.contains(claim), "{id}: {claim}");
                }
            }
        }
    }
}

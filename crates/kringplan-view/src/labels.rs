//! The words of the documents, from Fluent files: one folder per language, Dutch complete.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kringplan_core::text::{Argument, Messages};

/// The languages that documents can be printed in; the first is the source, and the fallback.
#[cfg(feature = "documents")]
pub const DOCUMENT_LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];
/// The languages that the program itself speaks; where nothing is printed, the others stay out.
#[cfg(not(feature = "documents"))]
pub const DOCUMENT_LANGUAGES: [&str; 2] = ["nl", "en"];

/// The label files of a language: when something is, what the plan says, and one for each document that says more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    /// Moments, days, months and lists; the only one that is there when no documents are.
    When,
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

#[cfg(feature = "documents")]
const FILES: usize = 7;
#[cfg(not(feature = "documents"))]
const FILES: usize = 1;

/// The text of every label file of a language, in the order of [`File`].
macro_rules! files {
    ($language:literal: $($file:literal)*) => {
        [$(include_str!(concat!("../../../templates/labels/", $language, "/", $file, ".ftl"))),*]
    };
    ($language:literal) => {{
        #[cfg(feature = "documents")]
        const TEXTS: [&str; FILES] = files!(
            $language: "wanneer" "plan" "toets" "deel" "koelkast" "werkblad" "verspreiding"
        );
        #[cfg(not(feature = "documents"))]
        const TEXTS: [&str; FILES] = files!($language: "wanneer");
        TEXTS
    }};
}

const SOURCES: [[&str; FILES]; DOCUMENT_LANGUAGES.len()] = [
    files!("nl"),
    files!("en"),
    #[cfg(feature = "documents")]
    files!("tr"),
    #[cfg(feature = "documents")]
    files!("ar"),
    #[cfg(feature = "documents")]
    files!("pl"),
    #[cfg(feature = "documents")]
    files!("uk"),
];

static ALL: [LazyLock<Labels>; DOCUMENT_LANGUAGES.len()] = [
    LazyLock::new(|| Labels::load(0)),
    LazyLock::new(|| Labels::load(1)),
    #[cfg(feature = "documents")]
    LazyLock::new(|| Labels::load(2)),
    #[cfg(feature = "documents")]
    LazyLock::new(|| Labels::load(3)),
    #[cfg(feature = "documents")]
    LazyLock::new(|| Labels::load(4)),
    #[cfg(feature = "documents")]
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
    /// Per file, in the order of [`File`].
    files: [Messages; FILES],
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
        clippy::indexing_slicing,
        reason = "the files are embedded and a test loads them"
    )]
    fn load(at: usize) -> Self {
        let (language, texts) = (DOCUMENT_LANGUAGES[at], SOURCES[at]);
        Self {
            language,
            files: texts.map(|text| Messages::new(language, &[text])),
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
            .filter_map(|file| self.files.get(*file as usize));
        chosen
            .flat_map(Messages::plain)
            .map(|(id, word)| (id.to_owned(), word.to_owned()))
            .collect()
    }

    /// A message without arguments.
    pub(crate) fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with arguments; its id between `‹` and `›` when there is none, or when it lacks an argument.
    pub(crate) fn say(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let named = |name: &str| {
            let named = arguments.iter().rfind(|(own, _)| *own == name);
            named.map(|(_, argument)| *argument)
        };
        let said = self.files.iter().find_map(|file| file.say(id, &named));
        match said {
            Some(said) if said.is_whole => said.text,
            _ => format!("‹{id}›"),
        }
    }
}

/// How the first line of a file begins once a native speaker has reviewed it.
const REVIEWED: &str = "# nagekeken: ja";

#[cfg(test)]
#[cfg(feature = "documents")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{
        Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
    };
    use fluent_syntax::parser;

    /// Every message of a file: its id, and the arguments that it takes.
    fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
        let resource = parser::parse(text).expect("well formed");
        let messages = resource.body.iter().filter_map(|entry| match entry {
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

    #[test]
    fn every_label_has_its_own_id() {
        for texts in &SOURCES {
            let mut ids = BTreeSet::new();
            for (id, _) in texts.iter().flat_map(|text| messages(text)) {
                assert!(ids.insert(id.clone()), "{id} twice");
            }
        }
    }

    #[test]
    fn what_lacks_shows_its_id() {
        let labels = Labels::for_language("nl-BE");
        assert_eq!(labels.word("maand-1"), "januari");
        assert_eq!(labels.word("geen-label"), "‹geen-label›");
        assert_eq!(labels.word("klok"), "‹klok›");
        assert_eq!(labels.say("klok", &[("uur", "9".into())]), "‹klok›");
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
                labels
                    .words(&[File::When, File::Plan])
                    .into_keys()
                    .collect::<Vec<_>>(),
                ALL[0]
                    .words(&[File::When, File::Plan])
                    .into_keys()
                    .collect::<Vec<_>>()
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
                let resource = parser::parse(*text).expect("well formed");
                for entry in &resource.body {
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
            for (id, text) in labels.files.iter().flat_map(Messages::plain) {
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

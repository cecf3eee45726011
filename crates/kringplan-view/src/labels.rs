//! The words of the documents, from Fluent files: one file per language, Dutch complete.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, PatternElement};
use unic_langid::LanguageIdentifier;

/// The languages that documents can be printed in; the first is the fallback.
pub const DOCUMENT_LANGUAGES: [&str; 2] = ["nl", "en"];

static NL: LazyLock<Labels> = LazyLock::new(|| {
    Labels::load(
        "nl",
        [
            include_str!("../../../templates/labels/nl.ftl"),
            include_str!("../../../templates/labels/toets-nl.ftl"),
        ],
    )
});
static EN: LazyLock<Labels> = LazyLock::new(|| {
    Labels::load(
        "en",
        [
            include_str!("../../../templates/labels/en.ftl"),
            include_str!("../../../templates/labels/toets-en.ftl"),
        ],
    )
});

/// The labels of one language.
pub(crate) struct Labels {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    words: BTreeMap<String, String>,
    /// What the check and its form say besides; apart, so that a plan does not carry it along.
    check_words: BTreeMap<String, String>,
}

impl Labels {
    /// The labels for a BCP 47 tag, by its first part; Dutch when that language has none.
    pub(crate) fn for_language(tag: &str) -> &'static Self {
        match tag.split('-').next() {
            Some(primary) if primary.eq_ignore_ascii_case("en") => &EN,
            _ => &NL,
        }
    }

    #[expect(
        clippy::expect_used,
        reason = "the files are embedded and a test loads them"
    )]
    fn load(language: &'static str, texts: [&str; 2]) -> Self {
        let id: LanguageIdentifier = language.parse().expect("a language of ours is a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let [words, check_words] = texts.map(|text| {
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
            check_words,
        }
    }

    /// Language of the labels.
    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    /// All messages of the plan without arguments, for the template.
    pub(crate) fn words(&self) -> &BTreeMap<String, String> {
        &self.words
    }

    /// All messages of the check and its form without arguments.
    pub(crate) fn check_words(&self) -> &BTreeMap<String, String> {
        &self.check_words
    }

    /// A message without arguments.
    pub(crate) fn word(&self, id: &str) -> String {
        self.words
            .get(id)
            .or_else(|| self.check_words.get(id))
            .cloned()
            .unwrap_or_else(|| format!("‹{id}›"))
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

    #[test]
    fn both_languages_say_the_same_things() {
        let ids = |text: &str| -> BTreeSet<String> {
            let resource = FluentResource::try_new(text.to_owned()).expect("well formed");
            resource
                .entries()
                .filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                })
                .collect()
        };
        let (nl, en) = (
            ids(include_str!("../../../templates/labels/nl.ftl")),
            ids(include_str!("../../../templates/labels/en.ftl")),
        );
        assert_eq!(nl, en);
        let (nl, en) = (
            ids(include_str!("../../../templates/labels/toets-nl.ftl")),
            ids(include_str!("../../../templates/labels/toets-en.ftl")),
        );
        assert_eq!(nl, en);
        assert_eq!(
            NL.words.keys().collect::<Vec<_>>(),
            EN.words.keys().collect::<Vec<_>>()
        );
    }

    #[test]
    fn sentences_stay_short_and_never_claim_what_only_people_can_say() {
        for labels in [&*NL, &*EN] {
            for (id, text) in labels.words.iter().chain(&labels.check_words) {
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

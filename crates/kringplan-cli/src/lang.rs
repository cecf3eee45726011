//! The language of messages: `--lang`, else the environment, else Dutch.

use std::borrow::Cow;
use std::ffi::OsString;
use std::sync::OnceLock;

use kringplan_core::report::{Arg, Tekst};
use kringplan_core::text::{Catalog, Language};

macro_rules! sources {
    ($language:literal: $($name:literal),*) => {
        [$(include_str!(concat!("../texts/", $language, "/", $name, ".ftl"))),*]
    };
}

const DUTCH: &[&str] = &sources!("nl": "hulp", "afdrukken", "opschrijven", "stellen", "toetsen", "ondertekenen", "vergrendelen", "bewerken", "fouten", "verslag", "versies");
const ENGLISH: &[&str] = &sources!("en": "hulp", "afdrukken", "opschrijven", "stellen", "toetsen", "ondertekenen", "vergrendelen", "bewerken", "fouten", "verslag", "versies");

/// The command line's own texts in one language.
pub(crate) struct Texts {
    /// Which language.
    pub(crate) language: Language,
    catalog: Catalog,
}

impl Texts {
    /// The text of a key, if there is one.
    pub(crate) fn find(&self, key: &str) -> Option<String> {
        let shared = || kringplan_core::text::texts(self.language).get(key, &[]);
        self.catalog.get(key, &[]).or_else(shared)
    }

    /// The text of a key; the key itself where a text is missing, so that nothing is silently empty.
    pub(crate) fn say(&self, key: &str) -> String {
        self.catalog.text(key)
    }

    /// The text of a key with values in it, made fit for a screen; what the core refuses has its words there.
    pub(crate) fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let shown: Vec<(&str, Arg)> = args.iter().map(|(name, arg)| (*name, safe(arg))).collect();
        self.catalog
            .get(key, &shown)
            .or_else(|| kringplan_core::text::texts(self.language).get(key, &shown))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The half of a text in this language, made fit for a screen: values of a plan may be in it.
    pub(crate) fn pick<'t>(&self, text: &'t Tekst) -> Cow<'t, str> {
        shown_lines(match self.language {
            Language::Dutch => &text.nl,
            Language::English => &text.en,
        })
    }
}

/// The texts in a language.
pub(crate) fn texts(language: Language) -> &'static Texts {
    static TEXTS: OnceLock<[Texts; 2]> = OnceLock::new();
    let load = |language, sources| Texts {
        language,
        catalog: Catalog::new(language, sources),
    };
    let both = TEXTS.get_or_init(|| {
        [
            load(Language::Dutch, DUTCH),
            load(Language::English, ENGLISH),
        ]
    });
    match language {
        Language::Dutch => &both[0],
        Language::English => &both[1],
    }
}

/// Reads the language before the arguments are understood, so that a usage error speaks it too.
pub(crate) fn choose(args: &[OsString], locale: Option<&str>) -> Language {
    let mut words = args
        .iter()
        .skip(1)
        .filter_map(|arg| arg.to_str())
        .take_while(|arg| *arg != "--");
    let mut asked = None;
    while let Some(word) = words.next() {
        if word == "--lang" {
            asked = words.next();
        } else if let Some(value) = word.strip_prefix("--lang=") {
            asked = Some(value);
        }
    }
    asked
        .and_then(parse)
        .or_else(|| locale.and_then(parse))
        .unwrap_or(Language::Dutch)
}

/// `nl`, `nl_NL.UTF-8`, `en-GB` and the like.
fn parse(tag: &str) -> Option<Language> {
    let primary = tag.split(['_', '-', '.', '@']).next()?;
    Language::ALL
        .into_iter()
        .find(|language| primary.eq_ignore_ascii_case(language.tag()))
}

/// A value of a plan on one line of a screen. Control characters could colour, hide or rewrite what is around them,
/// and marks of direction turn it round; each becomes a mark that everybody sees.
pub(crate) fn shown(value: &str) -> Cow<'_, str> {
    marked(value, is_hazard)
}

/// The same for a text of several lines that we made ourselves: its line ends stay.
pub(crate) fn shown_lines(text: &str) -> Cow<'_, str> {
    marked(text, |c| c != '\n' && is_hazard(c))
}

fn is_hazard(c: char) -> bool {
    // Line separators, and what overrides or isolates a direction; the marks that Arabic text needs are harmless.
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn marked(text: &str, is_hazard: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_hazard) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' if is_hazard(c) => out.push('↵'),
            '\t' if is_hazard(c) => out.push(' '),
            _ if is_hazard(c) => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn safe(arg: &Arg) -> Arg {
    match arg {
        Arg::Word(value) => Arg::Word(shown(value).into_owned()),
        other => other.clone(),
    }
}

/// A word for a text.
pub(crate) fn word(value: impl ToString) -> Arg {
    Arg::Word(value.to_string())
}

/// A number for a text.
pub(crate) fn number(value: impl TryInto<i64>) -> Arg {
    Arg::Number(value.try_into().unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_is_shown_as_a_mark() {
        for plain in ["", "Zoë & 👩‍👧 – ‘ja’", "شيماء"] {
            assert!(matches!(shown(plain), Cow::Borrowed(same) if same == plain));
        }
        assert_eq!(
            shown("a\u{1b}[2Jb\u{7f}\u{9b}c"),
            "a[U+001B][2Jb[U+007F][U+009B]c"
        );
        assert_eq!(
            shown("a\u{202e}b\u{2066}c\u{2069}"),
            "a[U+202E]b[U+2066]c[U+2069]"
        );
        assert_eq!(shown("a\nb\tc\r"), "a↵b c[U+000D]");
        assert_eq!(shown_lines("a\nb\r"), "a\nb[U+000D]");
        let text = texts(Language::Dutch);
        let said = text.say_with("verschil-was", &[("waarde", word("x\n\u{1b}]0;y\u{7}"))]);
        assert!(said.ends_with("x↵[U+001B]]0;y[U+0007]"), "{said:?}");
    }

    fn chosen(args: &[&str], locale: Option<&str>) -> Language {
        let args: Vec<OsString> = std::iter::once("kringplan")
            .chain(args.iter().copied())
            .map(Into::into)
            .collect();
        choose(&args, locale)
    }

    #[test]
    fn asked_beats_environment_and_dutch_is_the_rest() {
        assert_eq!(
            chosen(&["check", "--lang", "en"], Some("nl_NL.UTF-8")),
            Language::English
        );
        assert_eq!(chosen(&["--lang=nl"], Some("en_GB.UTF-8")), Language::Dutch);
        assert_eq!(chosen(&["check"], Some("en_US.UTF-8")), Language::English);
        assert_eq!(chosen(&["check"], Some("C.UTF-8")), Language::Dutch);
        assert_eq!(chosen(&["check"], None), Language::Dutch);
        assert_eq!(chosen(&["check", "--", "--lang=en"], None), Language::Dutch);
    }

    /// The ids of a Fluent text, attributes as `id.attribute`.
    fn keys(sources: &[&str]) -> Vec<String> {
        let mut keys = Vec::new();
        let mut id = "";
        for line in sources.iter().flat_map(|source| source.lines()) {
            let Some((name, _)) = line.split_once(" =") else {
                continue;
            };
            if let Some(attribute) = name.strip_prefix("    .") {
                keys.push(format!("{id}.{attribute}"));
            } else if !name.contains(' ') {
                id = name;
                keys.push(id.to_owned());
            }
        }
        keys.sort();
        keys
    }

    #[test]
    fn both_languages_have_the_same_texts_and_all_of_them_can_be_read() {
        let (dutch, english) = (keys(DUTCH), keys(ENGLISH));
        assert_eq!(dutch, english);
        assert!(
            dutch.windows(2).all(|pair| pair[0] != pair[1]),
            "an id twice"
        );
        assert!(dutch.len() > 300, "only {} texts found", dutch.len());
        for language in Language::ALL {
            for key in &dutch {
                assert!(texts(language).find(key).is_some(), "{language}: {key}");
            }
        }
    }

    /// Every source file of this crate.
    fn sources(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_text_that_the_code_names_is_there() {
        let mut found = Vec::new();
        sources(
            &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        let mut seen = 0;
        for source in &found {
            for call in ["Refusal::new", ".note", ".say", ".say_with"] {
                for rest in source.split(&format!("{call}(")).skip(1) {
                    let Some(key) = rest.trim_start().strip_prefix('"') else {
                        continue;
                    };
                    let key = key.split('"').next().unwrap();
                    // An empty line in a conversation is said too, and has no key.
                    if key.is_empty() {
                        continue;
                    }
                    assert!(texts(Language::Dutch).find(key).is_some(), "no text {key}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 100, "only {seen} keys seen");
    }
}

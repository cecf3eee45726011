//! Where something stands, in words that are on paper too: "afspraak A3", "doorgenomen 2".

use kringplan_core::path::{Path, Step};
use kringplan_core::source::Source;

use crate::lang::{Texts, word};

/// Key of the chapter that a place belongs to (`hoofdstuk-plan-afspraken`).
pub(crate) fn chapter(path: &Path) -> String {
    let key = |index: usize| match path.steps().get(index) {
        Some(Step::Key(key)) => Some(key.as_str()),
        _ => None,
    };
    match (key(0), key(1)) {
        (None, _) => "hoofdstuk-bestand".to_owned(),
        (Some("plan"), Some(inner)) => format!("hoofdstuk-plan-{inner}"),
        (Some(outer), _) => format!("hoofdstuk-{}", outer.trim_start_matches('$')),
    }
}

/// The name of a chapter; one name for all that the contract does not know.
pub(crate) fn chapter_name(texts: &Texts, key: &str) -> String {
    texts
        .find(key)
        .unwrap_or_else(|| texts.say("hoofdstuk-overig"))
}

/// The place in words; empty where the name of the chapter says it all.
pub(crate) fn human(texts: &Texts, source: &Source, path: &Path) -> String {
    let steps = path.steps();
    // The chapter stands above the finding; what is in it is said here.
    let skip = match steps.first() {
        Some(Step::Key(key)) if key == "plan" => 2,
        _ => 1,
    };
    let mut parts = Vec::new();
    let mut members: Vec<String> = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        match step {
            Step::Key(key) if at >= skip => members.push(key.clone()),
            Step::Key(_) => {}
            Step::Index(index) => {
                let list = match at.checked_sub(1).and_then(|before| steps.get(before)) {
                    Some(Step::Key(key)) => key.as_str(),
                    _ => "",
                };
                let item = path.truncated(at + 1);
                let name = id_of(source, &item).unwrap_or_else(|| (index + 1).to_string());
                match texts.find(&format!("plaats-{list}")) {
                    Some(noun) => {
                        members.clear();
                        parts.push(format!("{noun} {name}"));
                    }
                    None => members.push(name),
                }
            }
        }
    }
    let place = parts.join(", ");
    match (place.is_empty(), members.is_empty()) {
        (_, true) => place,
        (true, false) => members.join(" "),
        (false, false) => texts.say_with(
            "plaats-in",
            &[
                ("plaats", word(place)),
                ("onderdeel", word(members.join(" "))),
            ],
        ),
    }
}

fn id_of(source: &Source, item: &Path) -> Option<String> {
    let node = source.find(&item.clone().key("id"))?;
    let id = source.string(node);
    (!id.is_empty()).then(|| id.into_owned())
}

#[cfg(test)]
mod tests {
    use kringplan_core::source::{Limits, scan};
    use kringplan_core::structure::{Shape, Shapes};
    use kringplan_core::text::Language;

    use super::*;
    use crate::lang::texts;

    #[test]
    fn every_chapter_of_the_contract_has_a_name() {
        let shapes = Shapes::plan();
        let Shape::Object(root) = shapes.get(shapes.root()) else {
            panic!("no object")
        };
        let Shape::Object(plan) = shapes.get(root.member("plan").unwrap()) else {
            panic!("no object")
        };
        let outer = root.members.iter().map(|(name, _)| Path::root().key(name));
        let inner = plan
            .members
            .iter()
            .map(|(name, _)| Path::root().key("plan").key(name));
        for path in outer.chain(inner).chain([Path::root()]) {
            for language in Language::ALL {
                assert!(
                    texts(language).find(&chapter(&path)).is_some(),
                    "{language}: {}",
                    chapter(&path)
                );
            }
        }
    }

    #[test]
    fn a_place_is_what_people_call_it() {
        let text = r#"{"plan":{"hoofdvraag":"x","afspraken":[{"id":"A1"},{"id":"A7","wanneer":{"soort":"open"}}],"akkoord":[{}]},
            "toetsen":[{"id":"t1","oordelen":[{},{}]}],"kader":{"wmo":{}}}"#;
        let source = scan(text.as_bytes(), Limits::default()).unwrap();
        let place = |pointer: &str| {
            human(
                texts(Language::Dutch),
                &source,
                &Path::parse(pointer).unwrap(),
            )
        };
        assert_eq!(place("/plan/afspraken/1"), "afspraak A7");
        assert_eq!(
            place("/plan/afspraken/1/wanneer/soort"),
            "afspraak A7 (bij wanneer soort)"
        );
        assert_eq!(place("/plan/akkoord/0"), "akkoord 1");
        assert_eq!(place("/toetsen/0/oordelen/1"), "toets t1, oordeel 2");
        assert_eq!(place("/kader/wmo"), "wmo");
        assert_eq!(place("/plan/hoofdvraag"), "");
        assert_eq!(place(""), "");
    }
}

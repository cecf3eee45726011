//! Signing: one entry comes in, nothing else changes, and what cannot be signed is refused with the reason.
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::*;
use kringplan_core::Document;
use kringplan_core::source::Limits;
use kringplan_core::text::{Language, texts};
use kringplan_sign::{About, Outcome, Signing, sign, verify};
use serde_json::{Value, json};

fn check(id: &str) -> About {
    About::Check(id.to_owned())
}

/// Why it is not signed; the sentence is there in both languages with every value filled in.
#[track_caller]
fn refusal(file: &Value, about: About, by: &str) -> &'static str {
    let signing = Signing {
        about,
        by: by.to_owned(),
        key: &Forger::new().key,
    };
    let refusal = sign(document(file), Limits::default(), &signing).unwrap_err();
    for language in Language::ALL {
        let text = texts(language).get(refusal.key, &refusal.args).unwrap();
        assert!(!text.contains('{'), "{text}");
    }
    refusal.key
}

#[test]
fn every_other_byte_stays() {
    let forger = Forger::new();
    let text = "\u{feff}{\r\n\t\"schemaVersie\": \"1.0.0\",\r\n\t\"kenmerk\":\"0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11\",\r\n\
\t\"kaas\": {\"b\" : [1,2 ],\"\\u0061\":\"\\u00e9\\/\"},\r\n\t\"deelnemers\": [{\"id\":\"p1\",\"zijde\":\"kring\"}],\r\n\
\t\"plan\": {\"versie\": 1 },\r\n\t\"slot\" :true\r\n}\r\n";
    let before = Document::read(text.as_bytes(), Limits::default()).unwrap();
    let after = forger.sign(before, About::Version, "p1");
    let after_text = after.source().text();
    let start = text
        .bytes()
        .zip(after_text.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let rest = text.len() - start;
    assert_eq!(&after_text[after_text.len() - rest..], &text[start..]);
    let added = &after_text[start..after_text.len() - rest];
    assert!(
        added.contains("handtekeningen") && !added.replace("\r\n", "").contains('\n'),
        "{added}"
    );
    let verdicts = verify(&after, &[], &forger.trusted("p1"));
    assert_eq!(verdicts[0].uitkomst, Outcome::Klopt);
}

#[test]
fn a_second_signature_comes_beside_the_first() {
    let (one, two) = (Forger::new(), Forger::new());
    let signed = one.sign(example(NOA), check("t2"), "x1");
    let signed = two.sign(signed, About::Version, "c1");
    // Another key of the same person is another signature.
    let signed = two.sign(signed, check("t2"), "x1");
    let mut keys = one.trusted("x1");
    keys.extend(two.trusted("c1"));
    keys.extend(two.trusted("x1"));
    let verdicts = verify(&signed, &[], &keys);
    assert_eq!(verdicts.len(), 3);
    assert!(
        verdicts
            .iter()
            .all(|verdict| verdict.telt && !verdict.is_wrong())
    );
    let again = Signing {
        about: check("t2"),
        by: "x1".to_owned(),
        key: &one.key,
    };
    assert_eq!(
        sign(signed, Limits::default(), &again).unwrap_err().key,
        "tekenen-al"
    );
}

#[test]
fn a_signature_that_no_longer_holds_may_be_followed_by_another() {
    let forger = Forger::new();
    let mut file = forger.signed_version();
    file["plan"]["hoofdvraag"] = json!("Een andere vraag?");
    let signed = forger.sign(document(&file), About::Version, "p2");
    let found: Vec<Outcome> = verify(&signed, &[], &forger.trusted("p2"))
        .iter()
        .map(|v| v.uitkomst)
        .collect();
    assert_eq!(found, [Outcome::KloptNiet, Outcome::Klopt]);
}

#[test]
fn what_cannot_be_signed() {
    let noa = value(NOA);
    assert_eq!(
        refusal(&noa, About::Version, "p99"),
        "opschrijven-onbekende-persoon"
    );
    assert_eq!(refusal(&noa, check("t9"), "x1"), "tekenen-onbekende-toets");
    assert_eq!(refusal(&noa, check("t2"), "x2"), "tekenen-niet-toetser");
    assert_eq!(refusal(&noa, check("t2"), "c1"), "tekenen-niet-toetser");
    let edited = |pointer: &str, new: Value| {
        let mut file = value(NOA);
        *file.pointer_mut(pointer).unwrap() = new;
        file
    };
    let flipped = edited("/toetsen/1/oordelen/0/uitkomst", json!("nog_onduidelijk"));
    assert_eq!(refusal(&flipped, check("t2"), "x1"), "tekenen-zegel");
    let mut unsealed = noa.clone();
    unsealed["toetsen"][1]
        .as_object_mut()
        .unwrap()
        .remove("zegel");
    assert_eq!(refusal(&unsealed, check("t2"), "x1"), "tekenen-zegel");
    let twice = edited("/toetsen/0/id", json!("t2"));
    assert_eq!(refusal(&twice, check("t2"), "x1"), "tekenen-toets-dubbel");
    let bsn = edited("/plan/hoofdvraag", json!(["111", "222", "333"].concat()));
    assert_eq!(refusal(&bsn, About::Version, "p2"), "tekenen-bsn");
    let loose = edited("/plan/hoofdvraag", json!("Cafe\u{301}"));
    assert_eq!(refusal(&loose, About::Version, "p2"), "tekenen-niet-nfc");
    let double = edited("/deelnemers/1/id", json!("p1"));
    assert_eq!(refusal(&double, About::Version, "p3"), "tekenen-geen-zegel");
    assert_eq!(refusal(&double, check("t2"), "x1"), "tekenen-geen-zegel");
    let mut nameless = noa.clone();
    nameless.as_object_mut().unwrap().remove("kenmerk");
    assert_eq!(
        refusal(&nameless, About::Version, "p2"),
        "tekenen-geen-kenmerk"
    );
    let mut numberless = noa;
    numberless["plan"].as_object_mut().unwrap().remove("versie");
    assert_eq!(
        refusal(&numberless, About::Version, "p2"),
        "opschrijven-geen-versie"
    );
}

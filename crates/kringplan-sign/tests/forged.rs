//! Forged, swapped and replayed signatures: each refused or reported as the contract promises, no more and no less.

mod common;

use common::*;
use kringplan_core::digest;
use kringplan_sign::{About, Outcome, Reason, Trusted, remark, unsigned, verify};
use serde_json::json;

#[test]
fn what_we_sign_counts() {
    let forger = Forger::new();
    expect("check", &forger.signed_check(), &forger.trusted("x1"), FINE);
    expect(
        "version",
        &forger.signed_version(),
        &forger.trusted("p2"),
        FINE,
    );
    let anyone = trusted(None, forger.key.public_keys());
    expect("anyone's", &forger.signed_check(), &anyone, FINE);
    let unknown = (Outcome::SleutelOnbekend, None, false);
    expect("no keys", &forger.signed_check(), &[], unknown);
    let other = Forger::new();
    let another = (Outcome::SleutelOnbekend, Some(Reason::AndereSleutel), false);
    expect(
        "other keys",
        &forger.signed_check(),
        &other.trusted("x1"),
        another,
    );
    // Of somebody else they say nothing about x1; and a signer may have several.
    expect(
        "of another",
        &forger.signed_check(),
        &other.trusted("x2"),
        unknown,
    );
    let both = [other.trusted("x1"), forger.trusted("x1")].concat();
    expect("several keys", &forger.signed_check(), &both, FINE);
}

#[test]
fn another_file() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    // The signature of case 4 in another family's file, under a check that exists there.
    let mut joris = value(JORIS);
    joris["toetsen"][0]["id"] = json!("t2");
    joris["toetsen"][0]["toetser"] = json!("x1");
    joris["handtekeningen"] = forger.signed_check()["handtekeningen"].clone();
    expect("other family", &joris, &trusted, WRONG);
    // The whole file under another reference: every digest changes with it.
    let mut copy = forger.signed_check();
    copy["kenmerk"] = json!("0197e6d1-93ab-7f24-a0c8-000000000000");
    let changed = (Outcome::KloptNiet, Some(Reason::GewijzigdNaTekenen), false);
    expect("other reference", &copy, &trusted, changed);
    copy["toetsen"][1]["zegel"]["waarde"] = json!(seal(&copy, "t2"));
    expect("other reference, sealed again", &copy, &trusted, WRONG);
    let mut copy = forger.signed_version();
    copy["kenmerk"] = json!("0197e6d1-93ab-7f24-a0c8-000000000000");
    expect(
        "version under another reference",
        &copy,
        &forger.trusted("p2"),
        WRONG,
    );
}

#[test]
fn another_version() {
    let forger = Forger::new();
    let trusted = forger.trusted("p2");
    let mut edited = forger.signed_version();
    edited["plan"]["hoofdvraag"] = json!("Hoe blijven Noa en Jayden waar ze zijn?");
    expect("edited", &edited, &trusted, WRONG);
    edited["plan"]["versie"] = json!(3);
    edited["plan"]["vervangt"] = json!({ "versie": 2 });
    expect(
        "V unknown",
        &edited,
        &trusted,
        elsewhere(Reason::VersieOnbekend),
    );
    let integriteit = json!({ "algoritme": "sha_256", "waarde": digest::version(&value(NOA)).unwrap(), "datum": "2026-04-07" });
    edited["plan"]["vervangt"]["integriteit"] = integriteit.clone();
    let older = (Outcome::KloptOuder, None, false);
    expect("of the version before", &edited, &trusted, older);
    edited["plan"]["vervangt"]["integriteit"]["waarde"] = json!("0".repeat(64));
    expect("the chain says another V", &edited, &trusted, WRONG);
    // The number changed by hand, in the entry alone and in both.
    let mut moved = forger.signed_version();
    moved["handtekeningen"][0]["over"] = json!("1");
    expect(
        "moved to version 1",
        &moved,
        &trusted,
        refused(Reason::OverAnders),
    );
    for over in ["1", "02", "3", "twee", "+2", "99999999999"] {
        let header = json!({ "alg": "ES256", "kid": forger.kid(), "typ": "kringplan+jws", "soort": "versie", "over": over, "door": "p2" });
        let jws = forger.jws(&header.to_string(), &digest::version(&value(NOA)).unwrap());
        let file = with_entry(value(NOA), "versie", over, "p2", &jws);
        // Version 1 is known by `vervangt`, and its V is another one; the rest is no version that is known here.
        let expected = if over == "1" {
            WRONG
        } else {
            elsewhere(Reason::VersieOnbekend)
        };
        expect(over, &file, &trusted, expected);
    }
}

#[test]
fn an_older_file_knows_its_own_version() {
    let forger = Forger::new();
    let first = forger.sign(example(NOA_1), About::Version, "p2");
    let mut third = value(NOA);
    third["plan"]["versie"] = json!(3);
    third["plan"]["vervangt"] = json!({ "versie": 2 });
    third["handtekeningen"] = first.value()["handtekeningen"].clone();
    let trusted = forger.trusted("p2");
    expect("alone", &third, &trusted, elsewhere(Reason::VersieOnbekend));
    let newest = document(&third);
    let found = |older: &kringplan_core::Document| verify(&newest, &[older], &trusted)[0].uitkomst;
    assert_eq!(found(&first), Outcome::KloptOuder);
    // Version 2 names the V of version 1 as well.
    assert_eq!(found(&example(NOA)), Outcome::KloptOuder);
    let mut stranger = value(NOA_1);
    stranger["kenmerk"] = json!("0197e6d1-93ab-7f24-a0c8-000000000000");
    assert_eq!(found(&document(&stranger)), Outcome::NietHier);
    let mut changed = value(NOA_1);
    changed["plan"]["hoofdvraag"] = json!("Een andere vraag?");
    assert_eq!(found(&document(&changed)), Outcome::KloptNiet);
    // An earlier state of the same version.
    let mut later = forger.signed_version();
    later["plan"]["hoofdvraag"] = json!("Een andere vraag?");
    let (later, earlier) = (document(&later), example(NOA));
    assert_eq!(
        verify(&later, &[&earlier], &trusted)[0].uitkomst,
        Outcome::KloptOuder
    );
}

#[test]
fn another_signer() {
    let forger = Forger::new();
    let mut swapped = forger.signed_check();
    swapped["handtekeningen"][0]["door"] = json!("x2");
    expect(
        "door swapped",
        &swapped,
        &forger.trusted("x2"),
        refused(Reason::DoorAnders),
    );
    let others = (Outcome::SleutelVanAnder, None, false);
    expect(
        "right key, wrong person",
        &forger.signed_check(),
        &forger.trusted("x2"),
        others,
    );
    // Trusted for x2, signing as x1: x1 did not sign, whatever else holds.
    let mut both = forger.trusted("x2");
    both.extend(Forger::new().trusted("x1"));
    expect("one key each", &forger.signed_check(), &both, others);
    both.extend(forger.trusted("x1"));
    expect(
        "one key for two people",
        &forger.signed_check(),
        &both,
        FINE,
    );
    // Properly signed by somebody who did not make the check.
    for by in ["x2", "p2", "c1"] {
        let header = json!({ "alg": "ES256", "kid": forger.kid(), "typ": "kringplan+jws", "soort": "toets", "over": "t2", "door": by });
        let jws = forger.jws(&header.to_string(), &seal(&value(NOA), "t2"));
        let file = with_entry(value(NOA), "toets", "t2", by, &jws);
        let expected = (Outcome::Klopt, Some(Reason::NietVanToetser), false);
        expect(by, &file, &forger.trusted(by), expected);
    }
    let header = json!({ "alg": "ES256", "kid": forger.kid(), "typ": "kringplan+jws", "soort": "toets", "over": "t2", "door": "x9" });
    let jws = forger.jws(&header.to_string(), &seal(&value(NOA), "t2"));
    let file = with_entry(value(NOA), "toets", "t2", "x9", &jws);
    expect(
        "nobody",
        &file,
        &forger.trusted("x9"),
        elsewhere(Reason::PersoonOnbekend),
    );
}

#[test]
fn a_flipped_judgement() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let mut flipped = forger.signed_check();
    flipped["toetsen"][1]["oordelen"][0]["uitkomst"] = json!("niet_voldaan");
    let changed = (Outcome::KloptNiet, Some(Reason::GewijzigdNaTekenen), false);
    expect("seal left", &flipped, &trusted, changed);
    flipped["toetsen"][1]["zegel"]["waarde"] = json!(seal(&flipped, "t2"));
    expect("sealed again", &flipped, &trusted, WRONG);
    let mut other = forger.signed_check();
    other["toetsen"][1]["toetser"] = json!("x2");
    other["toetsen"][1]["zegel"]["waarde"] = json!(seal(&other, "t2"));
    expect("another assessor", &other, &trusted, WRONG);
    let mut unsealed = forger.signed_check();
    unsealed["toetsen"][1]
        .as_object_mut()
        .unwrap()
        .remove("zegel");
    let without = (Outcome::Klopt, Some(Reason::ZegelPastNiet), false);
    expect("seal taken away", &unsealed, &trusted, without);
    // What the file calls the seal is not what was judged: only the check itself counts.
    let mut broken = forger.signed_check();
    broken["toetsen"][1]["zegel"]["waarde"] = json!("0".repeat(64));
    expect("seal overwritten", &broken, &trusted, without);
}

#[test]
fn a_replayed_signature() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let mut moved = forger.signed_check();
    moved["handtekeningen"][0]["over"] = json!("t1");
    expect(
        "on another check",
        &moved,
        &trusted,
        refused(Reason::OverAnders),
    );
    let mut renamed = forger.signed_check();
    renamed["toetsen"][0]["id"] = json!("t2");
    renamed["toetsen"][1]["id"] = json!("t1");
    expect("checks swapped", &renamed, &trusted, WRONG);
    renamed["toetsen"][1]["id"] = json!("t2");
    expect(
        "a check twice",
        &renamed,
        &trusted,
        elsewhere(Reason::ToetsDubbel),
    );
    let mut gone = forger.signed_check();
    gone["toetsen"].as_array_mut().unwrap().pop();
    expect(
        "check taken away",
        &gone,
        &trusted,
        elsewhere(Reason::ToetsOnbekend),
    );
}

#[test]
fn a_version_signature_under_a_check_and_the_other_way_round() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let mut version = forger.signed_version();
    version["handtekeningen"][0]["soort"] = json!("toets");
    expect(
        "version as check",
        &version,
        &forger.trusted("p2"),
        refused(Reason::SoortAnders),
    );
    let mut check = forger.signed_check();
    check["handtekeningen"][0]["soort"] = json!("versie");
    check["handtekeningen"][0]["over"] = json!("2");
    expect(
        "check as version",
        &check,
        &trusted,
        refused(Reason::SoortAnders),
    );
    // The same with a header that says so: then the digest is the wrong one.
    let v = digest::version(&value(NOA)).unwrap();
    let jws = forger.jws(&forger.header().to_string(), &v);
    expect(
        "V under a check",
        &with_entry(value(NOA), "toets", "t2", "x1", &jws),
        &trusted,
        WRONG,
    );
    let mut twice = forger.signed_version();
    twice["deelnemers"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "p1", "zijde": "kring" }));
    expect(
        "no V",
        &twice,
        &forger.trusted("p2"),
        elsewhere(Reason::GeenZegel),
    );
}

#[test]
fn what_was_signed_counts_whatever_else_happens_around_the_plan() {
    let forger = Forger::new();
    for (mut file, who) in [
        (forger.signed_check(), "x1"),
        (forger.signed_version(), "p2"),
    ] {
        file["uitvoering"] =
            json!([{ "onderdeel": "A1", "versie": 2, "stand": "loopt", "op": "2026-04-10" }]);
        file["deelnemers"][0]["contact"] = json!({ "plaats": "Veendrecht" });
        file["kaas"] = json!(true);
        expect(who, &file, &forger.trusted(who), FINE);
    }
}

#[test]
fn a_named_signer_signs_every_check_that_matters() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let about = |id: &str| About::Check(id.to_owned());
    let left = |file: &kringplan_core::Document, trusted: &[Trusted]| {
        let verdicts = verify(file, &[], trusted);
        let left = unsigned(file, trusted, &verdicts);
        left.into_iter().map(|u| u.check).collect::<Vec<_>>()
    };
    let none: [String; 0] = [];
    assert_eq!(left(&example(NOA), &trusted), ["t1", "t2"]);
    // Only t1 is signed: whoever makes t2 up is found.
    let once = forger.sign(example(NOA), about("t1"), "x1");
    assert_eq!(left(&once, &trusted), ["t2"]);
    let with_another = Forger::new().sign(once, about("t2"), "x1");
    assert_eq!(left(&with_another, &trusted), ["t2"]);
    let twice = forger.sign(with_another, about("t2"), "x1");
    assert_eq!(left(&twice, &trusted), none);
    // Keys without a name, and those of somebody else, ask nothing of x1.
    assert_eq!(left(&example(NOA), &forger.trusted("p2")), none);
    let anyone = common::trusted(None, forger.key.public_keys());
    assert_eq!(left(&example(NOA), &anyone), none);
}

#[test]
fn a_signature_under_a_check_that_no_longer_holds() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let about = About::Check("t2".to_owned());
    assert_eq!(remark(&example(NOA), &about), None);
    let told = |file: &serde_json::Value| remark(&document(file), &about).map(|r| r.key);
    let mut changed = value(NOA);
    changed["plan"]["afspraken"][0]["wat"] = json!("ziet de kinderen op zaterdag bij opa");
    assert_eq!(told(&changed), Some("tekenen-toets-geldt-deels"));
    let signed = forger.sign(document(&changed), about.clone(), "x1");
    let partly = (Outcome::Klopt, Some(Reason::ToetsGeldtDeels), true);
    expect("words changed", signed.value(), &trusted, partly);
    let text = &verify(&signed, &[], &trusted)[0].tekst.nl;
    assert!(!text.contains("past bij dit bestand"), "{text}");
    let mut other = value(NOA);
    other["plan"]["versie"] = json!(3);
    other["plan"]["vervangt"]["versie"] = json!(2);
    assert_eq!(told(&other), Some("tekenen-toets-geldt-niet"));
    let signed = forger.sign(document(&other), about.clone(), "x1");
    let gone = (Outcome::Klopt, Some(Reason::ToetsGeldtNiet), true);
    expect("outside the chain", signed.value(), &trusted, gone);
}

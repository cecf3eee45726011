//! Signatures whose form is not ours: headers, algorithms, spellings; each refused with its own reason.
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::*;
use kringplan_sign::Reason;
use serde_json::{Value, json};

/// Case 4 with a signature over t2 whose header is this text, properly signed.
fn under(forger: &Forger, header: &str) -> Value {
    let jws = forger.jws(header, &seal(&value(NOA), "t2"));
    with_entry(value(NOA), "toets", "t2", "x1", &jws)
}

#[test]
fn a_header_that_asks_for_something_else() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let jwk = forger.key.public().to_jwk();
    for (member, value, reason) in [
        ("crit", json!(["b64"]), Reason::KopCrit),
        ("crit", json!([]), Reason::KopCrit),
        ("b64", json!(false), Reason::KopB64),
        ("b64", json!(true), Reason::KopB64),
        ("jwk", jwk, Reason::KopSleutel),
        (
            "jku",
            json!("https://sleutels.example/jwks.json"),
            Reason::KopSleutel,
        ),
        ("x5c", json!(["MIIB"]), Reason::KopSleutel),
        (
            "x5u",
            json!("https://sleutels.example/c.pem"),
            Reason::KopSleutel,
        ),
        ("x5t", json!("AAAA"), Reason::KopSleutel),
        ("x5t#S256", json!("AAAA"), Reason::KopSleutel),
        ("cty", json!("text/plain"), Reason::KopOnbekend),
        ("iat", json!(1_800_000_000), Reason::KopOnbekend),
        ("naam", json!("x"), Reason::KopOnbekend),
        ("alg", json!("none"), Reason::AlgGeen),
        ("alg", json!("None"), Reason::AlgGeen),
        ("alg", json!("HS256"), Reason::AlgOnbekend),
        ("alg", json!("RS256"), Reason::AlgOnbekend),
        ("alg", json!("ES384"), Reason::AlgOnbekend),
        ("alg", json!("es256"), Reason::AlgOnbekend),
        ("alg", json!(["ES256"]), Reason::KopMist),
        ("typ", json!("JWT"), Reason::TypAnders),
        ("kid", json!("x1"), Reason::KidAnders),
        ("kid", json!(1), Reason::KopMist),
        ("soort", json!("versie"), Reason::SoortAnders),
        ("over", json!("t1"), Reason::OverAnders),
        ("door", json!("x2"), Reason::DoorAnders),
    ] {
        let mut header = forger.header();
        header[member] = value;
        expect(
            &header.to_string(),
            &under(&forger, &header.to_string()),
            &trusted,
            refused(reason),
        );
    }
    for member in ["alg", "kid", "typ", "soort", "over", "door"] {
        let mut header = forger.header();
        header.as_object_mut().unwrap().remove(member);
        expect(
            member,
            &under(&forger, &header.to_string()),
            &trusted,
            refused(Reason::KopMist),
        );
    }
    // The order of members and space between them say nothing.
    let spaced = serde_json::to_string_pretty(&forger.header()).unwrap();
    expect("spaced", &under(&forger, &spaced), &trusted, FINE);
}

#[test]
fn a_header_that_is_no_strict_json() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let good = forger.header().to_string();
    for member in [
        "\"alg\":\"none\",",
        "\"alg\":\"ES256\",",
        "\"d\\u006for\":\"x2\",",
        "\"kid\":\"\",",
    ] {
        let header = good.replacen('{', &format!("{{{member}"), 1);
        expect(
            member,
            &under(&forger, &header),
            &trusted,
            refused(Reason::KopDubbel),
        );
    }
    for header in [
        "",
        "{",
        "[]",
        "null",
        "\"ES256\"",
        "{}{}",
        &format!("\u{feff}{good}"),
        &good.replace("\"x1\"", "null"),
    ] {
        expect(
            header,
            &under(&forger, header),
            &trusted,
            refused(Reason::KopOnleesbaar),
        );
    }
    let raw = |bytes: &[u8]| {
        let jws = format!("{}..{}", b64(bytes), b64([0; 64]));
        with_entry(value(NOA), "toets", "t2", "x1", &jws)
    };
    expect(
        "no UTF-8",
        &raw(&[0xff, 0xfe]),
        &trusted,
        refused(Reason::KopOnleesbaar),
    );
    let deep = "[".repeat(600);
    expect(
        "deep",
        &raw(deep.as_bytes()),
        &trusted,
        refused(Reason::KopOnleesbaar),
    );
}

#[test]
fn a_swapped_algorithm() {
    let forger = Forger::new();
    let (rsa, rsa_jwk) = rsa();
    let (ed, ed_jwk) = ed25519();
    let (rsa_keys, ed_keys) = (keys(&rsa_jwk), keys(&ed_jwk));
    let z = seal(&value(NOA), "t2");
    let file = |alg: &str, kid: &str, sign: &dyn Fn(&[u8]) -> Vec<u8>| {
        let mut header = forger.header();
        header["alg"] = json!(alg);
        header["kid"] = json!(kid);
        let message = format!("{}.{}", b64(header.to_string()), b64(&z));
        let jws = format!(
            "{}..{}",
            b64(header.to_string()),
            b64(sign(message.as_bytes()))
        );
        with_entry(value(NOA), "toets", "t2", "x1", &jws)
    };
    let mut all = forger.trusted("x1");
    all.extend(trusted(Some("x1"), rsa_keys.clone()));
    all.extend(trusted(Some("x1"), ed_keys.clone()));
    let kids = [
        forger.kid().to_owned(),
        ed_keys.iter().next().unwrap().thumbprint().to_owned(),
        rsa_keys.iter().next().unwrap().thumbprint().to_owned(),
    ];
    let signers: [(&[&str], &dyn Fn(&[u8]) -> Vec<u8>); 3] = [
        (&["ES256"], &|m| forger.fixed(m)),
        (&["EdDSA", "Ed25519"], &|m| ed.sign(m).as_ref().to_vec()),
        (&["PS256"], &|m| ps256(&rsa, m)),
    ];
    for (made, (names, sign)) in signers.iter().enumerate() {
        for name in *names {
            for (named, kid) in kids.iter().enumerate() {
                let expected = if made == named {
                    FINE
                } else {
                    refused(Reason::AlgSleutel)
                };
                expect(
                    &format!("{name} with key {named}"),
                    &file(name, kid, *sign),
                    &all,
                    expected,
                );
            }
        }
    }
    // The header of one algorithm over the signature of another.
    expect(
        "ES256 over RSA",
        &file("ES256", &kids[0], &|m| ps256(&rsa, m)),
        &all,
        refused(Reason::Lengte),
    );
    expect(
        "PS256 over ES256",
        &file("PS256", &kids[2], &|m| forger.fixed(m)),
        &all,
        refused(Reason::Lengte),
    );
    expect(
        "EdDSA over ES256",
        &file("EdDSA", &kids[1], &|m| forger.fixed(m)),
        &all,
        WRONG,
    );
    // The oldest trick: an HMAC with the public key as its secret.
    expect(
        "HS256",
        &file("HS256", &kids[2], &|_| vec![0; 32]),
        &all,
        refused(Reason::AlgOnbekend),
    );
}

#[test]
fn a_compact_form_that_is_not_ours() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let good = forger.signed_check()["handtekeningen"][0]["jws"]
        .as_str()
        .unwrap()
        .to_owned();
    let (head, signature) = good.split_once("..").unwrap();
    let z = seal(&value(NOA), "t2");
    let message = format!("{head}.{}", b64(&z));
    let der = forger.der(message.as_bytes());
    // The last of 86 characters carries 4 bits of the signature and 2 bits of nothing.
    let (most, last) = signature.split_at(signature.len() - 1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let trailing = &alphabet[alphabet.find(last).unwrap() + 1..][..1];
    let other = if signature.starts_with('A') { "B" } else { "A" };
    for (name, jws, reason) in [
        (
            "attached",
            format!("{head}.{}.{signature}", b64(&z)),
            Reason::InhoudErbij,
        ),
        (
            "other payload",
            format!("{head}.AAAA.{signature}"),
            Reason::InhoudErbij,
        ),
        (
            "empty signature",
            format!("{head}.."),
            Reason::HandtekeningLeeg,
        ),
        (
            "truncated",
            format!("{head}..{}", &signature[..84]),
            Reason::Lengte,
        ),
        (
            "half",
            format!("{head}..{}", &signature[..40]),
            Reason::Lengte,
        ),
        (
            "one more byte",
            format!("{head}..{}", b64([&[0; 64][..], &[1]].concat())),
            Reason::Lengte,
        ),
        ("DER", format!("{head}..{}", b64(der)), Reason::DerVorm),
        ("padded", format!("{good}=="), Reason::GeenBase64url),
        (
            "padded header",
            format!("{head}=..{signature}"),
            Reason::GeenBase64url,
        ),
        (
            "trailing bits",
            format!("{head}..{most}{trailing}"),
            Reason::GeenBase64url,
        ),
        (
            "base64",
            format!("{head}..+/{}", &signature[2..]),
            Reason::GeenBase64url,
        ),
        (
            "space",
            format!("{head}.. {}", &signature[1..]),
            Reason::GeenBase64url,
        ),
        ("line end", format!("{good}\n"), Reason::GeenBase64url),
        (
            "two parts",
            format!("{head}.{signature}"),
            Reason::GeenDrieDelen,
        ),
        ("four parts", format!("{good}.AAAA"), Reason::GeenDrieDelen),
        ("nothing", String::new(), Reason::GeenDrieDelen),
        ("points", "..".to_owned(), Reason::KopOnleesbaar),
        (
            "JSON form",
            json!({ "protected": head, "signature": signature }).to_string(),
            Reason::GeenDrieDelen,
        ),
        (
            "a header of 1 MB",
            format!("{}..{signature}", "A".repeat(1 << 20)),
            Reason::TeGroot,
        ),
        (
            "a signature of 1 MB",
            format!("{head}..{}", "A".repeat(1 << 20)),
            Reason::TeGroot,
        ),
    ] {
        let file = with_entry(value(NOA), "toets", "t2", "x1", &jws);
        expect(name, &file, &trusted, refused(reason));
    }
    let zeros = format!("{head}..{}", b64([0; 64]));
    expect(
        "zeros",
        &with_entry(value(NOA), "toets", "t2", "x1", &zeros),
        &trusted,
        WRONG,
    );
    let flipped = format!("{head}..{other}{}", &signature[1..]);
    expect(
        "one character",
        &with_entry(value(NOA), "toets", "t2", "x1", &flipped),
        &trusted,
        WRONG,
    );
    for member in ["over", "door", "jws"] {
        let mut file = forger.signed_check();
        file["handtekeningen"][0]
            .as_object_mut()
            .unwrap()
            .remove(member);
        expect(member, &file, &trusted, refused(Reason::Onvolledig));
    }
}

#[test]
fn no_single_character_of_a_signature_may_differ() {
    let forger = Forger::new();
    let trusted = forger.trusted("x1");
    let good = forger.signed_check();
    let jws = good["handtekeningen"][0]["jws"]
        .as_str()
        .unwrap()
        .to_owned();
    for at in 0..jws.len() {
        let other = if &jws[at..=at] == "Q" { "R" } else { "Q" };
        let mut changed = jws.clone();
        changed.replace_range(at..=at, other);
        let verdict = verdict(
            &with_entry(good.clone(), "toets", "t2", "x1", &changed),
            &trusted,
        );
        assert!(!verdict.telt, "character {at} may differ");
    }
}

#[test]
fn a_verdict_repeats_no_free_text() {
    let forger = Forger::new();
    let long = "Tineke van der Velde \u{1b}[31m";
    for (soort, over) in [("versie", long), ("toets", long)] {
        let file = with_entry(value(NOA), soort, over, "x1", "a..b");
        let verdict = verdict(&file, &forger.trusted("x1"));
        let text = serde_json::to_string(&verdict).unwrap();
        assert!(!text.contains("Tineke") && verdict.over.is_none(), "{text}");
    }
}

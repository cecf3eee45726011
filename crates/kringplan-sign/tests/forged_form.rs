//! Signatures whose form is not ours: headers, algorithms, spellings; each refused with its own reason.
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::*;
use kringplan_sign::{Reason, Trusted};
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

/// A key of each kind, all of them trusted for x1.
struct Three {
    forger: Forger,
    ed: ring::signature::Ed25519KeyPair,
    rsa: ring::rsa::KeyPair,
    trusted: Vec<Trusted>,
    /// Thumbprints, in order of the kinds.
    kids: Vec<String>,
}

/// The kinds of key, by the algorithm that goes with them.
const KINDS: [&str; 3] = ["ES256", "EdDSA", "PS256"];

impl Three {
    fn new() -> Self {
        let forger = Forger::new();
        let ((ed, ed_jwk), (rsa, rsa_jwk)) = (ed25519(), rsa());
        let mut all = forger.trusted("x1");
        all.extend(trusted(Some("x1"), keys(&ed_jwk)));
        all.extend(trusted(Some("x1"), keys(&rsa_jwk)));
        let kids = all.iter().flat_map(|trusted| trusted.keys.iter());
        let kids = kids.map(|key| key.thumbprint().to_owned()).collect();
        Self {
            forger,
            ed,
            rsa,
            trusted: all,
            kids,
        }
    }

    /// A file whose header says `alg` and names the key of kind `named`, signed with the key of kind `made`.
    #[track_caller]
    fn expect(&self, alg: &str, named: usize, made: usize, expected: Expected) {
        let mut header = self.forger.header();
        header["alg"] = json!(alg);
        header["kid"] = json!(self.kids[named]);
        let head = b64(header.to_string());
        let message = format!("{head}.{}", b64(seal(&value(NOA), "t2")));
        let signature = match KINDS[made] {
            "ES256" => self.forger.fixed(message.as_bytes()),
            "EdDSA" => self.ed.sign(message.as_bytes()).as_ref().to_vec(),
            _ => ps256(&self.rsa, message.as_bytes()),
        };
        let file = t2(&format!("{head}..{}", b64(signature)));
        let name = format!("{alg}, key {named}, made by {made}");
        expect(&name, &file, &self.trusted, expected);
    }
}

#[test]
fn a_swapped_algorithm() {
    let three = Three::new();
    for (alg, made) in [("ES256", 0), ("EdDSA", 1), ("Ed25519", 1), ("PS256", 2)] {
        for named in 0..3 {
            let expected = if made == named {
                FINE
            } else {
                refused(Reason::AlgSleutel)
            };
            three.expect(alg, named, made, expected);
        }
    }
    // The header and key of one algorithm over the signature of another.
    three.expect("ES256", 0, 2, refused(Reason::Lengte));
    three.expect("PS256", 2, 0, refused(Reason::Lengte));
    three.expect("EdDSA", 1, 0, WRONG);
    three.expect("ES256", 0, 1, WRONG);
    // The oldest trick is an HMAC with the public key as its secret.
    three.expect("HS256", 2, 0, refused(Reason::AlgOnbekend));
}

/// Case 4 with this signature over t2.
fn t2(jws: &str) -> Value {
    with_entry(value(NOA), "toets", "t2", "x1", jws)
}

/// A good signature of x1 over t2, in its two parts.
fn good(forger: &Forger) -> (String, String) {
    let file = forger.signed_check();
    let jws = file["handtekeningen"][0]["jws"].as_str().unwrap();
    let (head, signature) = jws.split_once("..").unwrap();
    (head.to_owned(), signature.to_owned())
}

#[test]
fn not_the_three_parts_of_a_detached_jws() {
    let forger = Forger::new();
    let (head, signature) = good(&forger);
    let payload = b64(seal(&value(NOA), "t2"));
    let json = json!({ "protected": head, "signature": signature }).to_string();
    let large = "A".repeat(1 << 20);
    for (jws, reason) in [
        (format!("{head}.{payload}.{signature}"), Reason::InhoudErbij),
        (format!("{head}.AAAA.{signature}"), Reason::InhoudErbij),
        (format!("{head}.."), Reason::HandtekeningLeeg),
        (format!("{head}.{signature}"), Reason::GeenDrieDelen),
        (format!("{head}..{signature}.AAAA"), Reason::GeenDrieDelen),
        (String::new(), Reason::GeenDrieDelen),
        ("..".to_owned(), Reason::KopOnleesbaar),
        (json, Reason::GeenDrieDelen),
        (format!("{large}..{signature}"), Reason::TeGroot),
        (format!("{head}..{large}"), Reason::TeGroot),
    ] {
        let name = &jws[..jws.len().min(400)];
        expect(name, &t2(&jws), &forger.trusted("x1"), refused(reason));
    }
    for member in ["over", "door", "jws"] {
        let mut file = forger.signed_check();
        let entry = file["handtekeningen"][0].as_object_mut().unwrap();
        entry.remove(member);
        let expected = refused(Reason::Onvolledig);
        expect(member, &file, &forger.trusted("x1"), expected);
    }
}

#[test]
fn another_spelling_or_length_of_a_signature() {
    let forger = Forger::new();
    let (head, signature) = good(&forger);
    let message = format!("{head}.{}", b64(seal(&value(NOA), "t2")));
    let der = b64(forger.der(message.as_bytes()));
    // The last of 86 characters carries 4 bits of the signature and 2 bits of nothing.
    let (most, last) = signature.split_at(signature.len() - 1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let next = alphabet.find(last).unwrap() + 1;
    let trailing = format!("{most}{}", &alphabet[next..=next]);
    let other = if signature.starts_with('A') { "B" } else { "A" };
    for (changed, expected) in [
        (signature.clone(), FINE),
        (signature[..84].to_owned(), refused(Reason::Lengte)),
        (signature[..40].to_owned(), refused(Reason::Lengte)),
        (b64([0; 65]), refused(Reason::Lengte)),
        (der, refused(Reason::DerVorm)),
        (format!("{signature}=="), refused(Reason::GeenBase64url)),
        (trailing, refused(Reason::GeenBase64url)),
        (
            format!("+/{}", &signature[2..]),
            refused(Reason::GeenBase64url),
        ),
        (
            format!(" {}", &signature[1..]),
            refused(Reason::GeenBase64url),
        ),
        (format!("{signature}\n"), refused(Reason::GeenBase64url)),
        (b64([0; 64]), WRONG),
        (format!("{other}{}", &signature[1..]), WRONG),
    ] {
        let file = t2(&format!("{head}..{changed}"));
        expect(&changed, &file, &forger.trusted("x1"), expected);
    }
    let padded = t2(&format!("{head}=..{signature}"));
    let expected = refused(Reason::GeenBase64url);
    expect("padded header", &padded, &forger.trusted("x1"), expected);
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

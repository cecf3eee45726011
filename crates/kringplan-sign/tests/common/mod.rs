//! What the tests share: example plans, a forger with real keys, and one verdict at a time.
#![allow(dead_code, clippy::unwrap_used, reason = "tests")]

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use kringplan_core::source::Limits;
use kringplan_core::{Document, digest};
use kringplan_sign::{
    About, Keys, Outcome, Reason, SignatureVerdict, Signing, SigningKey, Trusted, sign, verify,
};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair,
    EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, RSA_PSS_SHA256,
};
use serde_json::{Value, json};

/// Version 2 of case 4, with check t1 of version 1 and t2 of version 2, both by x1.
pub(crate) const NOA: &str = "valid/noa-en-jayden-blijven.json";
/// Version 1 of the same.
pub(crate) const NOA_1: &str = "states/noa-en-jayden-versie-1.json";
/// Another family.
pub(crate) const JORIS: &str = "valid/joris-houdt-het-stuur.json";

pub(crate) fn value(name: &str) -> Value {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/");
    serde_json::from_str(&std::fs::read_to_string(format!("{folder}{name}")).unwrap()).unwrap()
}

pub(crate) fn document(value: &Value) -> Document {
    Document::read(value.to_string().as_bytes(), Limits::default()).unwrap()
}

pub(crate) fn example(name: &str) -> Document {
    document(&value(name))
}

pub(crate) fn key_file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/keys/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

pub(crate) fn b64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Signs in every way that a program could, also in ways that ours never does.
pub(crate) struct Forger {
    pub(crate) key: SigningKey,
    pkcs8: Vec<u8>,
}

impl Forger {
    pub(crate) fn new() -> Self {
        let (key, pem) = SigningKey::generate().unwrap();
        let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        Self {
            key,
            pkcs8: STANDARD.decode(body).unwrap(),
        }
    }

    pub(crate) fn kid(&self) -> &str {
        self.key.public().thumbprint()
    }

    fn with(&self, algorithm: &'static EcdsaSigningAlgorithm, message: &[u8]) -> Vec<u8> {
        let chance = SystemRandom::new();
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, &self.pkcs8, &chance).unwrap();
        pair.sign(&chance, message).unwrap().as_ref().to_vec()
    }

    /// r and s side by side, as JWS wants.
    pub(crate) fn fixed(&self, message: &[u8]) -> Vec<u8> {
        self.with(&ECDSA_P256_SHA256_FIXED_SIGNING, message)
    }

    /// DER, as OpenSSL does.
    pub(crate) fn der(&self, message: &[u8]) -> Vec<u8> {
        self.with(&ECDSA_P256_SHA256_ASN1_SIGNING, message)
    }

    /// The header that we write for a check of case 4.
    pub(crate) fn header(&self) -> Value {
        json!({ "alg": "ES256", "kid": self.kid(), "typ": "kringplan+jws", "soort": "toets", "over": "t2", "door": "x1" })
    }

    /// A JWS over a digest with any header text, properly signed.
    pub(crate) fn jws(&self, header: &str, digest: &str) -> String {
        let message = format!("{}.{}", b64(header), b64(digest));
        format!("{}..{}", b64(header), b64(self.fixed(message.as_bytes())))
    }

    pub(crate) fn trusted(&self, who: &str) -> Vec<Trusted> {
        trusted(Some(who), self.key.public_keys())
    }

    /// Signs as our program does.
    pub(crate) fn sign(&self, document: Document, about: About, by: &str) -> Document {
        let signing = Signing {
            about,
            by: by.to_owned(),
            key: &self.key,
        };
        sign(document, Limits::default(), &signing).unwrap()
    }

    /// Case 4 with check t2 signed by its assessor.
    pub(crate) fn signed_check(&self) -> Value {
        let about = About::Check("t2".to_owned());
        self.sign(example(NOA), about, "x1").value().clone()
    }

    /// Case 4 with its version signed by p2.
    pub(crate) fn signed_version(&self) -> Value {
        self.sign(example(NOA), About::Version, "p2")
            .value()
            .clone()
    }
}

/// An Ed25519 key and what it signs.
pub(crate) fn ed25519() -> (Ed25519KeyPair, Value) {
    let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(pkcs8.as_ref()).unwrap();
    let jwk = json!({ "kty": "OKP", "crv": "Ed25519", "x": b64(pair.public_key()) });
    (pair, jwk)
}

/// The RSA key of the tests.
pub(crate) fn rsa() -> (ring::rsa::KeyPair, Value) {
    let pem = String::from_utf8(key_file("rsa-2048.pem")).unwrap();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let pair = ring::rsa::KeyPair::from_pkcs8(&STANDARD.decode(body).unwrap()).unwrap();
    let public: ring::rsa::PublicKeyComponents<Vec<u8>> = pair.public().into();
    let jwk = json!({ "kty": "RSA", "n": b64(public.n), "e": b64(public.e) });
    (pair, jwk)
}

pub(crate) fn ps256(pair: &ring::rsa::KeyPair, message: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(
        &RSA_PSS_SHA256,
        &SystemRandom::new(),
        message,
        &mut signature,
    )
    .unwrap();
    signature
}

pub(crate) fn keys(jwk: &Value) -> Keys {
    Keys::read(jwk.to_string().as_bytes()).unwrap()
}

pub(crate) fn trusted(who: Option<&str>, keys: Keys) -> Vec<Trusted> {
    vec![Trusted {
        who: who.map(str::to_owned),
        keys,
    }]
}

/// Z of a check.
pub(crate) fn seal(file: &Value, id: &str) -> String {
    let checks = file["toetsen"].as_array().unwrap();
    digest::seal(file, checks.iter().find(|check| check["id"] == id).unwrap()).unwrap()
}

/// The file with one entry in `handtekeningen`.
pub(crate) fn with_entry(mut file: Value, soort: &str, over: &str, door: &str, jws: &str) -> Value {
    file["handtekeningen"] = json!([{ "soort": soort, "over": over, "door": door, "jws": jws }]);
    file
}

/// The verdict on the only signature in a file.
#[track_caller]
pub(crate) fn verdict(file: &Value, trusted: &[Trusted]) -> SignatureVerdict {
    let mut all = verify(&document(file), &[], trusted);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// What a test expects: outcome, reason, and whether it counts.
pub(crate) type Expected = (Outcome, Option<Reason>, bool);

pub(crate) const FINE: Expected = (Outcome::Klopt, None, true);
pub(crate) const WRONG: Expected = (Outcome::KloptNiet, None, false);

pub(crate) fn refused(reason: Reason) -> Expected {
    (Outcome::Geweigerd, Some(reason), false)
}

pub(crate) fn elsewhere(reason: Reason) -> Expected {
    (Outcome::NietHier, Some(reason), false)
}

#[track_caller]
pub(crate) fn expect(name: &str, file: &Value, trusted: &[Trusted], expected: Expected) {
    let verdict = verdict(file, trusted);
    let found = (verdict.uitkomst, verdict.reden, verdict.telt);
    assert_eq!(found, expected, "{name}: {}", verdict.tekst.en);
    let fine = [
        Outcome::Klopt,
        Outcome::KloptOuder,
        Outcome::SleutelOnbekend,
    ];
    let fine = if expected.1 == Some(Reason::AndereSleutel) {
        &fine[..2]
    } else {
        &fine[..]
    };
    let known = verdict.reden != Some(Reason::VersieOnbekend);
    let is_fine = fine.contains(&expected.0) && (expected.2 || expected.0 != Outcome::Klopt);
    assert_eq!(verdict.is_wrong(), !is_fine && known, "{name}");
}

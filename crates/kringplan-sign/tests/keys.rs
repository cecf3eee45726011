//! Keys: what is read as one, to sign with or to trust, and why not.

mod common;

use common::*;
use kringplan_sign::{Keys, SigningKey};
use serde_json::{Value, json};

#[test]
fn keys_of_openssl() {
    assert!(SigningKey::read(&key_file("openssl-p256.pem")).is_ok());
    let again = SigningKey::generate().unwrap();
    let reread = SigningKey::read(again.1.as_bytes()).unwrap();
    assert_eq!(reread.public(), again.0.public());
    assert!(
        again.1.lines().all(|line| line.len() <= 64),
        "{}",
        again.1.len()
    );
    for (file, reason) in [
        ("openssl-p256-sec1.pem", "sleutel-oude-vorm"),
        ("openssl-p256-encrypted.pem", "sleutel-versleuteld"),
        ("openssl-p256-public.pem", "sleutel-openbaar"),
        ("openssl-p384.pem", "sleutel-soort"),
        ("openssl-ed25519.pem", "sleutel-soort"),
        ("rsa-2048.pem", "sleutel-soort"),
        ("README.md", "sleutel-onleesbaar"),
    ] {
        assert_eq!(
            SigningKey::read(&key_file(file)).unwrap_err().key,
            reason,
            "{file}"
        );
    }
}

#[test]
fn what_is_no_private_key() {
    let public = Forger::new().key.public().to_jwk();
    for (jwk, reason) in [
        (public.clone(), "sleutel-openbaar"),
        (json!({ "keys": [public, public] }), "sleutel-meer"),
        (json!({ "keys": [] }), "sleutel-meer"),
        (
            json!({ "kty": "OKP", "crv": "Ed25519", "x": "AA", "d": "AA" }),
            "sleutel-soort",
        ),
        (
            json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "d": "AA" }),
            "sleutel-onleesbaar",
        ),
        (json!([]), "sleutel-onleesbaar"),
    ] {
        assert_eq!(
            SigningKey::read(jwk.to_string().as_bytes())
                .unwrap_err()
                .key,
            reason,
            "{jwk}"
        );
    }
}

#[test]
fn a_private_jwk() {
    let public = Forger::new().key.public().to_jwk();
    // RFC 7517 appendix A.2, a private key on P-256.
    let jwk = json!({ "kty": "EC", "crv": "P-256", "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
        "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM", "d": "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE" });
    let with = |member: &str, new: Value| {
        let mut changed = jwk.clone();
        changed[member] = new;
        SigningKey::read(changed.to_string().as_bytes()).map_err(|refusal| refusal.key)
    };
    assert!(with("use", json!("sig")).is_ok() && with("key_ops", json!(["sign"])).is_ok());
    assert_eq!(with("use", json!("enc")).unwrap_err(), "sleutel-soort");
    assert_eq!(
        with("key_ops", json!(["verify"])).unwrap_err(),
        "sleutel-soort"
    );
    assert_eq!(with("alg", json!("ES384")).unwrap_err(), "sleutel-soort");
    // The halves must belong together.
    assert_eq!(
        with("d", public["x"].clone()).unwrap_err(),
        "sleutel-onleesbaar"
    );
    let shown = format!(
        "{:?}",
        SigningKey::read(jwk.to_string().as_bytes()).unwrap()
    );
    assert!(
        !shown.contains("870MB") && shown.contains("SigningKey"),
        "{shown}"
    );
}

/// Reads keys to trust; the error is the reason.
fn read(jwk: &Value) -> Result<Keys, &'static str> {
    Keys::read(jwk.to_string().as_bytes()).map_err(|refusal| refusal.key)
}

fn with(jwk: &Value, member: &str, new: Value) -> Value {
    let mut changed = jwk.clone();
    changed[member] = new;
    changed
}

#[test]
fn keys_to_trust() {
    let public = Forger::new().key.public().to_jwk();
    let (_, rsa) = rsa();
    let (_, ed) = ed25519();
    assert_eq!(
        read(&json!({ "keys": [public, rsa, ed] }))
            .unwrap()
            .iter()
            .count(),
        3
    );
    // Kinds that are not read are passed over in a set, but a set with nothing else is of no use.
    let other = json!({ "kty": "EC", "crv": "P-384", "x": "AA", "y": "AA" });
    assert_eq!(
        read(&json!({ "keys": [other, public] }))
            .unwrap()
            .iter()
            .count(),
        1
    );
    assert_eq!(read(&other).unwrap_err(), "sleutels-geen");
    assert_eq!(read(&json!({ "keys": [] })).unwrap_err(), "sleutels-geen");
    assert_eq!(
        read(&with(&public, "use", json!("enc"))).unwrap_err(),
        "sleutels-geen"
    );
    assert_eq!(
        read(&with(&public, "key_ops", json!(["sign"]))).unwrap_err(),
        "sleutels-geen"
    );
    assert_eq!(
        read(&with(&rsa, "alg", json!("RS256"))).unwrap_err(),
        "sleutels-geen"
    );
    assert!(read(&with(&ed, "alg", json!("Ed25519"))).is_ok());
    // A name that differs from the thumbprint is a name, no more.
    let named = read(&with(&public, "kid", json!("2026-01"))).unwrap();
    assert_eq!(
        json!(named.iter().next().unwrap().thumbprint()),
        public["kid"]
    );
}

#[test]
fn keys_that_are_not_trusted() {
    let public = Forger::new().key.public().to_jwk();
    let (_, rsa) = rsa();
    let (_, ed) = ed25519();
    for secret in ["d", "p", "k"] {
        let leaked = json!({ "keys": [public, with(&rsa, secret, json!("AA"))] });
        assert_eq!(read(&leaked).unwrap_err(), "sleutels-geheim");
    }
    for broken in [
        with(&public, "x", json!("AA")),
        with(&public, "y", json!(1)),
        with(&public, "use", json!(1)),
        with(&public, "kty", json!(2)),
        with(&ed, "x", json!(format!("{}=", ed["x"].as_str().unwrap()))),
        with(
            &rsa,
            "n",
            json!(format!("AA{}", rsa["n"].as_str().unwrap())),
        ),
        with(&rsa, "e", json!("")),
        json!({}),
    ] {
        assert_eq!(read(&broken).unwrap_err(), "sleutels-kapot", "{broken}");
    }
    assert_eq!(
        read(&with(&rsa, "n", json!(b64([0xff; 128])))).unwrap_err(),
        "sleutels-zwak"
    );
    assert_eq!(
        read(&with(&rsa, "n", json!(b64([0xff; 1025])))).unwrap_err(),
        "sleutels-zwak"
    );
    for text in [
        "",
        "[]",
        "{\"keys\":{}}",
        "{\"kty\":\"EC\",\"kty\":\"EC\"}",
        "-----BEGIN PUBLIC KEY-----",
    ] {
        assert_eq!(
            Keys::read(text.as_bytes()).unwrap_err().key,
            "sleutels-onleesbaar",
            "{text}"
        );
    }
}

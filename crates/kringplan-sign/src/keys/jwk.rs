//! Reading JWK and JWK Set (RFC 7517), strictly: what is broken or secret is refused, not skipped.

use kringplan_core::source::{Limits, scan};
use kringplan_core::writing::Refusal;
use serde_json::Value;

use super::{Material, PublicKey};
use crate::base64url;
use crate::header::Algorithm;

/// A key set is small.
const LIMITS: Limits = Limits {
    bytes: 1024 * 1024,
    depth: 16,
};

/// Members that only a private or symmetric key has (RFC 7518 section 6).
const SECRET: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Bits of the smallest RSA modulus (RFC 7518 section 3.5) and of the largest that `ring` takes.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<PublicKey>, Refusal> {
    let value = parse(bytes).ok_or_else(|| Refusal::new("sleutels-onleesbaar"))?;
    let entries = match value.get("keys") {
        Some(Value::Array(entries)) => entries.as_slice(),
        Some(_) => return Err(Refusal::new("sleutels-onleesbaar")),
        None => std::slice::from_ref(&value),
    };
    // All of them first: a private key is a leak, whatever else is in the file.
    if entries.iter().any(is_secret) {
        return Err(Refusal::new("sleutels-geheim"));
    }
    let mut keys = Vec::new();
    for entry in entries {
        keys.extend(public(entry)?);
    }
    if keys.is_empty() {
        return Err(Refusal::new("sleutels-geen"));
    }
    Ok(keys)
}

/// One JSON object, read as strictly as a plan.
pub(super) fn parse(bytes: &[u8]) -> Option<Value> {
    let source = scan(bytes, LIMITS).ok()?;
    let value: Value = serde_json::from_str(source.json()).ok()?;
    value.is_object().then_some(value)
}

pub(super) fn is_secret(jwk: &Value) -> bool {
    SECRET.iter().any(|name| jwk.get(name).is_some())
}

/// The public half of a key; `None` when it is for something else.
pub(super) fn public(jwk: &Value) -> Result<Option<PublicKey>, Refusal> {
    let broken = || Refusal::new("sleutels-kapot");
    let kind = jwk.get("kty").and_then(Value::as_str).ok_or_else(broken)?;
    let curve = jwk.get("crv").and_then(Value::as_str);
    let bytes = |name: &str| {
        let text = jwk.get(name).and_then(Value::as_str);
        text.and_then(base64url::decode).ok_or_else(broken)
    };
    let of_32 =
        |name: &str| bytes(name).and_then(|b| if b.len() == 32 { Ok(b) } else { Err(broken()) });
    let material = match (kind, curve) {
        ("EC", Some("P-256")) => Material::P256(of_32("x")?, of_32("y")?),
        ("OKP", Some("Ed25519")) => Material::Ed25519(of_32("x")?),
        ("RSA", _) => {
            let (n, e) = (bytes("n")?, bytes("e")?);
            // A leading zero would be a second spelling, and so a second thumbprint, of the same number.
            if n.first().is_none_or(|b| *b == 0) || e.first().is_none_or(|b| *b == 0) {
                return Err(broken());
            }
            let bits = n.len() * 8 - n[0].leading_zeros() as usize;
            if !RSA_BITS.contains(&bits) {
                return Err(Refusal::new("sleutels-zwak"));
            }
            Material::Rsa(n, e)
        }
        _ => return Ok(None),
    };
    let key = PublicKey::new(material);
    Ok(is_for(jwk, &key, "verify")
        .ok_or_else(broken)?
        .then_some(key))
}

/// What the key says that it is for (RFC 7517 section 4.2–4.4) allows this; `None` when it says so in a wrong way.
pub(super) fn is_for(jwk: &Value, key: &PublicKey, operation: &str) -> Option<bool> {
    let used = match jwk.get("use") {
        None => true,
        Some(used) => used.as_str()? == "sig",
    };
    let operations = match jwk.get("key_ops") {
        None => true,
        Some(list) => list.as_array()?.iter().any(|item| item == operation),
    };
    let algorithm = match jwk.get("alg") {
        None => true,
        Some(name) => Algorithm::named(name.as_str()?) == Some(key.algorithm()),
    };
    Some(used && operations && algorithm)
}

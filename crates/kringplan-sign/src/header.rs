//! The protected header: exactly six members, and a reason for everything else.

use kringplan_core::source::{Limits, ProblemKind, scan};
use serde_json::{Map, Value, json};

use crate::base64url;
use crate::verdict::Reason;

/// The type of our signatures; a JWS of another kind is never taken for one.
const TYP: &str = "kringplan+jws";

/// Ways to bring a key along (RFC 7515 section 4.1). A key that a signature brings itself proves nothing.
const KEY_MEMBERS: [&str; 6] = ["jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256"];

/// Our members, all of them texts and all of them needed.
const MEMBERS: [&str; 6] = ["alg", "kid", "typ", "soort", "over", "door"];

/// The algorithms that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// ECDSA on P-256 with SHA-256 (RFC 7518 section 3.4).
    Es256,
    /// Ed25519: `EdDSA` of RFC 8037 and `Ed25519` of RFC 9864.
    Ed25519,
    /// RSASSA-PSS with SHA-256 (RFC 7518 section 3.5).
    Ps256,
}

impl Algorithm {
    /// The algorithm with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "ES256" => Some(Self::Es256),
            "EdDSA" | "Ed25519" => Some(Self::Ed25519),
            "PS256" => Some(Self::Ps256),
            _ => None,
        }
    }
}

/// What a protected header says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) algorithm: Algorithm,
    pub(crate) kid: String,
    pub(crate) kind: String,
    pub(crate) over: String,
    pub(crate) by: String,
}

/// The header of a new signature, always ES256.
pub(crate) fn write(kid: &str, kind: &str, over: &str, by: &str) -> String {
    json!({ "alg": "ES256", "kid": kid, "typ": TYP, "soort": kind, "over": over, "door": by })
        .to_string()
}

/// Reads a header strictly.
pub(crate) fn read(bytes: &[u8]) -> Result<Header, Reason> {
    let members = object(bytes)?;
    if members.contains_key("crit") {
        return Err(Reason::KopCrit);
    }
    if members.contains_key("b64") {
        return Err(Reason::KopB64);
    }
    if KEY_MEMBERS.iter().any(|name| members.contains_key(*name)) {
        return Err(Reason::KopSleutel);
    }
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let name = text("alg").ok_or(Reason::KopMist)?;
    if name.eq_ignore_ascii_case("none") {
        return Err(Reason::AlgGeen);
    }
    let algorithm = Algorithm::named(name).ok_or(Reason::AlgOnbekend)?;
    if members.keys().any(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(Reason::KopOnbekend);
    }
    if text("typ").ok_or(Reason::KopMist)? != TYP {
        return Err(Reason::TypAnders);
    }
    let own = |name| text(name).map(str::to_owned).ok_or(Reason::KopMist);
    let kid = own("kid")?;
    // A thumbprint is the SHA-256 of a key (RFC 7638).
    if base64url::decode(&kid).is_none_or(|bytes| bytes.len() != 32) {
        return Err(Reason::KidAnders);
    }
    Ok(Header {
        algorithm,
        kid,
        kind: own("soort")?,
        over: own("over")?,
        by: own("door")?,
    })
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, Reason> {
    let limits = Limits {
        bytes: crate::jws::MOST,
        depth: 16,
    };
    let source = scan(bytes, limits).map_err(|problems| {
        let twice = |kind| kind == ProblemKind::DuplicateKey;
        if problems.iter().any(|problem| twice(problem.kind)) {
            Reason::KopDubbel
        } else {
            Reason::KopOnleesbaar
        }
    })?;
    match serde_json::from_str(source.json()) {
        Ok(Value::Object(members)) if !source.has_bom() => Ok(members),
        _ => Err(Reason::KopOnleesbaar),
    }
}

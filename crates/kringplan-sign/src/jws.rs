//! The compact form of a detached JWS (RFC 7515 section 7.1 and appendix F).

use crate::base64url;
use crate::header::{self, Algorithm, Header};
use crate::verdict::Reason;

/// Longest JWS that is looked at: an RSA key of 8192 bits with a full header fits three times over.
pub(crate) const MOST: usize = 8192;

/// A signature that was taken apart, not yet verified.
#[derive(Debug)]
pub(crate) struct Jws<'a> {
    pub(crate) header: Header,
    encoded_header: &'a str,
    pub(crate) signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Takes a compact JWS apart.
    pub(crate) fn read(text: &'a str) -> Result<Self, Reason> {
        if text.len() > MOST {
            return Err(Reason::TeGroot);
        }
        let parts: Vec<&str> = text.split('.').collect();
        let [encoded_header, payload, signature] = parts[..] else {
            return Err(Reason::GeenDrieDelen);
        };
        if !payload.is_empty() {
            return Err(Reason::InhoudErbij);
        }
        let bytes = base64url::decode(encoded_header).ok_or(Reason::GeenBase64url)?;
        let header = header::read(&bytes)?;
        if signature.is_empty() {
            return Err(Reason::HandtekeningLeeg);
        }
        let signature = base64url::decode(signature).ok_or(Reason::GeenBase64url)?;
        judge_length(header.algorithm, &signature)?;
        Ok(Self {
            header,
            encoded_header,
            signature,
        })
    }

    /// What was signed when the payload is this digest.
    pub(crate) fn message(&self, digest: &str) -> String {
        message(self.encoded_header, digest)
    }
}

/// The signing input of RFC 7515: both parts encoded, a point between them.
pub(crate) fn message(encoded_header: &str, digest: &str) -> String {
    format!("{encoded_header}.{}", base64url::encode(digest.as_bytes()))
}

/// ES256 and Ed25519 are 64 bytes. OpenSSL writes ECDSA in DER, which JWS does not know; that deserves its own word.
fn judge_length(algorithm: Algorithm, signature: &[u8]) -> Result<(), Reason> {
    match (algorithm, signature.len()) {
        (Algorithm::Ps256, 256..) | (Algorithm::Es256 | Algorithm::Ed25519, 64) => Ok(()),
        (Algorithm::Es256, _) if signature.first() == Some(&0x30) => Err(Reason::DerVorm),
        _ => Err(Reason::Lengte),
    }
}

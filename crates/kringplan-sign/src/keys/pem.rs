//! The PEM envelope around a private key (RFC 7468), as far as openssl writes it.

use kringplan_core::writing::Refusal;

use crate::base64url;

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

/// The text looks like a PEM file.
pub(super) fn is_pem(text: &str) -> bool {
    text.contains("-----BEGIN ")
}

/// The PKCS#8 bytes of the one private key in a PEM file.
pub(super) fn read(text: &str) -> Result<Vec<u8>, Refusal> {
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type:") {
        return Err(Refusal::new("sleutel-versleuteld"));
    }
    if text.contains("-----BEGIN EC PRIVATE KEY-----") {
        return Err(Refusal::new("sleutel-oude-vorm"));
    }
    let Some((_, rest)) = text.split_once(BEGIN) else {
        return Err(Refusal::new("sleutel-openbaar"));
    };
    let (body, after) = rest
        .split_once(END)
        .ok_or_else(|| Refusal::new("sleutel-onleesbaar"))?;
    if after.contains("-----BEGIN ") {
        return Err(Refusal::new("sleutel-onleesbaar"));
    }
    base64url::decode_pem(body).ok_or_else(|| Refusal::new("sleutel-onleesbaar"))
}

/// Writes PKCS#8 bytes as a PEM file.
pub(super) fn write(pkcs8: &[u8]) -> String {
    format!("{BEGIN}\n{}\n{END}\n", base64url::encode_pem(pkcs8))
}

//! Public keys: what they are made of, what identifies them and what they verify.

mod jwk;
mod pem;
mod signing;

use kringplan_core::writing::Refusal;
use ring::digest;
use ring::signature::{
    self, ECDSA_P256_SHA256_FIXED, ED25519, RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents,
};
use serde_json::{Value, json};

use crate::base64url;
use crate::header::Algorithm;

pub use signing::SigningKey;

/// Trusted keys: a JWK or a JWK Set (RFC 7517) with only public keys in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys(Vec<PublicKey>);

/// One public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    material: Material,
    thumbprint: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Material {
    /// x and y of a point on P-256, 32 bytes each.
    P256(Vec<u8>, Vec<u8>),
    Ed25519(Vec<u8>),
    /// Modulus and exponent.
    Rsa(Vec<u8>, Vec<u8>),
}

impl Keys {
    /// Reads a JWK or a JWK Set. In a set, keys for another use or of a kind that is not read are passed over
    /// (RFC 7517 section 5).
    ///
    /// # Errors
    /// When it cannot be read, holds a private key, holds a broken or weak key, or none that can be used. The refusal
    /// never quotes the text; `$bestand` is for whoever read the file to fill in.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        jwk::read(bytes).map(Self)
    }

    /// The keys, in order of the text.
    pub fn iter(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter()
    }

    /// The key with this thumbprint. A name that a key set gives a key (`kid`) identifies nothing here.
    pub(crate) fn with_thumbprint(&self, thumbprint: &str) -> Option<&PublicKey> {
        self.0.iter().find(|key| key.thumbprint == thumbprint)
    }

    /// The JWK Set to hand to whoever verifies.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "keys": self.0.iter().map(PublicKey::to_jwk).collect::<Vec<_>>() })
    }
}

impl From<PublicKey> for Keys {
    fn from(key: PublicKey) -> Self {
        Self(vec![key])
    }
}

impl PublicKey {
    fn new(material: Material) -> Self {
        let thumbprint = thumbprint(&material);
        Self {
            material,
            thumbprint,
        }
    }

    /// The RFC 7638 thumbprint (SHA-256, base64url), which identifies the key.
    #[must_use]
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// The JWK, with the thumbprint as `kid`.
    #[must_use]
    pub fn to_jwk(&self) -> Value {
        let mut jwk = required(&self.material);
        jwk["use"] = json!("sig");
        jwk["alg"] = json!(match self.material {
            Material::P256(..) => "ES256",
            Material::Ed25519(_) => "EdDSA",
            Material::Rsa(..) => "PS256",
        });
        jwk["kid"] = json!(self.thumbprint);
        jwk
    }

    /// The one algorithm that goes with this kind of key.
    pub(crate) fn algorithm(&self) -> Algorithm {
        match self.material {
            Material::P256(..) => Algorithm::Es256,
            Material::Ed25519(_) => Algorithm::Ed25519,
            Material::Rsa(..) => Algorithm::Ps256,
        }
    }

    /// The signature over the message was made with the private half.
    pub(crate) fn verifies(&self, message: &[u8], made: &[u8]) -> bool {
        let raw = |algorithm, key: &[u8]| {
            signature::UnparsedPublicKey::new(algorithm, key)
                .verify(message, made)
                .is_ok()
        };
        match &self.material {
            Material::P256(x, y) => raw(&ECDSA_P256_SHA256_FIXED, &[&[4], &x[..], y].concat()),
            Material::Ed25519(x) => raw(&ED25519, x),
            Material::Rsa(n, e) => RsaPublicKeyComponents { n, e }
                .verify(&RSA_PSS_2048_8192_SHA256, message, made)
                .is_ok(),
        }
    }
}

/// The members that RFC 7638 hashes, in its order.
fn required(material: &Material) -> Value {
    let text = |bytes: &[u8]| base64url::encode(bytes);
    match material {
        Material::P256(x, y) => {
            json!({ "crv": "P-256", "kty": "EC", "x": text(x), "y": text(y) })
        }
        Material::Ed25519(x) => json!({ "crv": "Ed25519", "kty": "OKP", "x": text(x) }),
        Material::Rsa(n, e) => json!({ "e": text(e), "kty": "RSA", "n": text(n) }),
    }
}

fn thumbprint(material: &Material) -> String {
    let canonical = required(material).to_string();
    base64url::encode(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 7638 section 3.1 and RFC 8037 appendix A.3.
    #[test]
    fn thumbprints_are_those_of_the_standards() {
        let rsa = r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"#;
        // The example is for RS256, which is not read; without `alg` the same key may be used.
        assert_eq!(Keys::read(rsa.as_bytes()).unwrap_err().key, "sleutels-geen");
        let rsa = rsa.replace(r#","alg":"RS256""#, "");
        let keys = Keys::read(rsa.as_bytes()).unwrap();
        assert_eq!(
            keys.0[0].thumbprint(),
            "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
        );
        let okp = r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
        let keys = Keys::read(okp.as_bytes()).unwrap();
        assert_eq!(
            keys.0[0].thumbprint(),
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
        );
    }
}

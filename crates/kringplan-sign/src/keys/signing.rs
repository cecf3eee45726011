//! The private key that signs: ES256, from PKCS#8 PEM or a private JWK.

use std::fmt;

use kringplan_core::writing::Refusal;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::Value;

use super::{Keys, Material, PublicKey, jwk, pem};
use crate::base64url;

/// A private key on P-256. It shows nothing of itself.
pub struct SigningKey {
    pair: EcdsaKeyPair,
    public: PublicKey,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("thumbprint", &self.public.thumbprint)
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    /// Makes a new key; the text is its PKCS#8 PEM, which belongs in a file that nobody else can read.
    ///
    /// # Errors
    /// When this machine gives no random bytes.
    pub fn generate() -> Result<(Self, String), Refusal> {
        let made =
            EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
                .map_err(|_| Refusal::new("sleutel-geen-toeval"))?;
        let key = Self::from_pkcs8(made.as_ref())?;
        Ok((key, pem::write(made.as_ref())))
    }

    /// Reads a private key: PKCS#8 PEM (as `openssl genpkey` writes it) or a private JWK.
    ///
    /// # Errors
    /// When it cannot be read, is encrypted, is public only, or is of another kind than EC P-256. The refusal never
    /// quotes the text; `$bestand` is for whoever read the file to fill in.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::new("sleutel-onleesbaar"))?;
        if pem::is_pem(text) {
            return Self::from_pkcs8(&pem::read(text)?);
        }
        let value = jwk::parse(bytes).ok_or_else(|| Refusal::new("sleutel-onleesbaar"))?;
        match value
            .get("keys")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            None => Self::from_jwk(&value),
            Some([only]) => Self::from_jwk(only),
            // Which one to sign with is not ours to guess.
            Some(_) => Err(Refusal::new("sleutel-meer")),
        }
    }

    fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, Refusal> {
        EcdsaKeyPair::from_pkcs8(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            pkcs8,
            &SystemRandom::new(),
        )
        .map_err(|_| Refusal::new("sleutel-soort"))
        .and_then(Self::of_pair)
    }

    fn from_jwk(jwk: &Value) -> Result<Self, Refusal> {
        if !jwk::is_secret(jwk) {
            return Err(Refusal::new("sleutel-openbaar"));
        }
        if jwk["kty"] != "EC" || jwk["crv"] != "P-256" {
            return Err(Refusal::new("sleutel-soort"));
        }
        let bytes = |name: &str| {
            let text = jwk.get(name).and_then(Value::as_str);
            text.and_then(base64url::decode)
                .filter(|bytes| bytes.len() == 32)
                .ok_or_else(|| Refusal::new("sleutel-onleesbaar"))
        };
        let (x, y, d) = (bytes("x")?, bytes("y")?, bytes("d")?);
        let key = EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            &d,
            &[&[4], &x[..], &y].concat(),
            &SystemRandom::new(),
        )
        .map_err(|_| Refusal::new("sleutel-onleesbaar"))
        .and_then(Self::of_pair)?;
        match jwk::is_for(jwk, &key.public, "sign") {
            Some(true) => Ok(key),
            _ => Err(Refusal::new("sleutel-soort")),
        }
    }

    fn of_pair(pair: EcdsaKeyPair) -> Result<Self, Refusal> {
        // An uncompressed point: 4, x, y (SEC 1 section 2.3.3).
        let Some((4, point)) = pair.public_key().as_ref().split_first() else {
            return Err(Refusal::new("sleutel-soort"));
        };
        let (x, y) = point.split_at(point.len() / 2);
        let public = PublicKey::new(Material::P256(x.to_vec(), y.to_vec()));
        Ok(Self { pair, public })
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The public half as the JWK Set to hand out.
    #[must_use]
    pub fn public_keys(&self) -> Keys {
        Keys::from(self.public.clone())
    }

    /// Signs: r and s side by side, 64 bytes.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Refusal> {
        self.pair
            .sign(&SystemRandom::new(), message)
            .map(|signature| signature.as_ref().to_vec())
            .map_err(|_| Refusal::new("sleutel-geen-toeval"))
    }
}

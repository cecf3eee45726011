//! Signatures on a plan: detached JWS over the digests of the contract.
//!
//! A crate of its own keeps the cryptography of signatures out of all others: the core computes digests, and only
//! here someone's key comes in. A signature is a detached JWS (RFC 7515 appendix F) over the 64 hexadecimal digits
//! of Z (a check) or V (a version); its protected header repeats the entry in the file, so that an entry which is
//! moved to another signer, check or version no longer verifies. What is written is ES256; what is read is ES256,
//! EdDSA and PS256.
//!
//! What a signature proves: whoever holds the key signed this check or version, and it did not change since. What
//! it does not prove: who holds the key. It is no qualified electronic signature (eIDAS).

mod base64url;
mod header;
mod jws;
mod keys;
mod sign;
mod standing;
mod target;
mod verdict;
mod verify;

pub use keys::{Keys, PublicKey, SigningKey};
pub use sign::{About, Signing, sign};
pub use standing::{Unsigned, remark, unsigned};
pub use verdict::{Outcome, Reason, SignatureVerdict};
pub use verify::{Trusted, verify};

//! What is said about a signature, in words of the contract and in both languages.

use kringplan_core::report::{Arg, Tekst};
use kringplan_core::text::both;
use serde::Serialize;

/// What a signature turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Valid under a trusted key of whoever signed, over what stands in the file now.
    Klopt,
    /// Valid under such a key, but over an earlier version or an earlier state of this version.
    KloptOuder,
    /// Nobody said whose key it is, so nothing is known.
    SleutelOnbekend,
    /// Valid, but the key is trusted for somebody else only.
    SleutelVanAnder,
    /// The signature does not belong to what stands here.
    KloptNiet,
    /// No signature of ours: not looked at any further.
    Geweigerd,
    /// It is about something that is not here.
    NietHier,
}

/// Why, where the outcome alone does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The entry lacks `over`, `door` or `jws`.
    Onvolledig,
    /// Larger than any signature is.
    TeGroot,
    /// Not three parts.
    GeenDrieDelen,
    /// The payload comes along instead of being detached.
    InhoudErbij,
    /// The third part is empty.
    HandtekeningLeeg,
    /// Padding, characters or bits that base64url does not have.
    GeenBase64url,
    /// The header is no strict JSON object.
    KopOnleesbaar,
    /// The header has a member twice.
    KopDubbel,
    /// The header has `crit`.
    KopCrit,
    /// The header has `b64`.
    KopB64,
    /// The header brings a key or says where to fetch one.
    KopSleutel,
    /// The header has a member that ours do not have.
    KopOnbekend,
    /// A member of the header is missing or no text.
    KopMist,
    /// `alg` is `none`.
    AlgGeen,
    /// `alg` is one that is not read.
    AlgOnbekend,
    /// `alg` does not fit the key.
    AlgSleutel,
    /// `typ` is another one.
    TypAnders,
    /// `kid` is no RFC 7638 thumbprint.
    KidAnders,
    /// `soort` differs from the entry.
    SoortAnders,
    /// `over` differs from the entry.
    OverAnders,
    /// `door` differs from the entry.
    DoorAnders,
    /// ES256 in DER instead of r and s side by side.
    DerVorm,
    /// The signature has another length than its algorithm gives.
    Lengte,
    /// There is no such check.
    ToetsOnbekend,
    /// There are several such checks.
    ToetsDubbel,
    /// The digest of that version is not known here.
    VersieOnbekend,
    /// The version has no digest.
    GeenZegel,
    /// There is no such participant.
    PersoonOnbekend,
    /// The seal was signed, the check was changed afterwards.
    GewijzigdNaTekenen,
    /// The check itself is as it was signed, the seal that stands with it is not.
    ZegelPastNiet,
    /// Signed by somebody else than the assessor.
    NietVanToetser,
    /// Other keys are trusted for this signer.
    AndereSleutel,
    /// The check no longer holds for the plan as it is now.
    ToetsGeldtNiet,
    /// Of the check, only some judgements hold for the plan as it is now.
    ToetsGeldtDeels,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 34] = [
        Self::Onvolledig,
        Self::TeGroot,
        Self::GeenDrieDelen,
        Self::InhoudErbij,
        Self::HandtekeningLeeg,
        Self::GeenBase64url,
        Self::KopOnleesbaar,
        Self::KopDubbel,
        Self::KopCrit,
        Self::KopB64,
        Self::KopSleutel,
        Self::KopOnbekend,
        Self::KopMist,
        Self::AlgGeen,
        Self::AlgOnbekend,
        Self::AlgSleutel,
        Self::TypAnders,
        Self::KidAnders,
        Self::SoortAnders,
        Self::OverAnders,
        Self::DoorAnders,
        Self::DerVorm,
        Self::Lengte,
        Self::ToetsOnbekend,
        Self::ToetsDubbel,
        Self::VersieOnbekend,
        Self::GeenZegel,
        Self::PersoonOnbekend,
        Self::GewijzigdNaTekenen,
        Self::ZegelPastNiet,
        Self::NietVanToetser,
        Self::AndereSleutel,
        Self::ToetsGeldtNiet,
        Self::ToetsGeldtDeels,
    ];
}

/// What is said about one entry of `handtekeningen`. Only ids and words of the contract: never a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignatureVerdict {
    /// Pointer to the entry.
    pub pad: String,
    /// `versie` or `toets`.
    pub soort: &'static str,
    /// The version number or check, where the entry has a proper one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// The participant who is said to have signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub door: Option<String>,
    /// Thumbprint of the key, where the header could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sleutel: Option<String>,
    /// What it turned out to be.
    pub uitkomst: Outcome,
    /// Why, where there is more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reden: Option<Reason>,
    /// It is evidence for what stands in the file now.
    pub telt: bool,
    /// The same in words.
    pub tekst: Tekst,
}

impl SignatureVerdict {
    /// Something is wrong: not merely unknown here, or of an earlier version.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        match self.uitkomst {
            Outcome::Klopt => !self.telt,
            Outcome::KloptOuder => false,
            Outcome::SleutelOnbekend => self.reden == Some(Reason::AndereSleutel),
            Outcome::SleutelVanAnder | Outcome::KloptNiet | Outcome::Geweigerd => true,
            // A version may lie further back than this file reaches; a check or a person cannot.
            Outcome::NietHier => self.reden != Some(Reason::VersieOnbekend),
        }
    }

    /// Puts the verdict into words.
    pub(crate) fn in_words(mut self) -> Self {
        let shown = |value: &Option<String>| Arg::Word(value.clone().unwrap_or("–".to_owned()));
        let args = [
            ("soort", Arg::Word(self.soort.to_owned())),
            ("over", shown(&self.over)),
            ("door", shown(&self.door)),
        ];
        let outcome = match (self.uitkomst, self.telt) {
            (Outcome::Klopt, false) => "handtekening-telt-niet".to_owned(),
            // Without "and belongs to what stands here": the reason says how far it does.
            (Outcome::Klopt, true) if self.reden.is_some() => {
                "handtekening-klopt-alleen".to_owned()
            }
            (outcome, _) => text_key(&outcome),
        };
        self.tekst = both(&outcome, &args);
        if let Some(reason) = &self.reden {
            let why = both(&text_key(reason), &args);
            self.tekst = Tekst {
                nl: format!("{} {}", self.tekst.nl, why.nl),
                en: format!("{} {}", self.tekst.en, why.en),
            };
        }
        self
    }
}

/// The key of the text that goes with a word of the contract.
fn text_key(word: &impl Serialize) -> String {
    let word = serde_json::to_value(word).unwrap_or_default();
    let word = word.as_str().unwrap_or_default().replace('_', "-");
    format!("handtekening-{word}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_and_reason_has_its_own_words_in_both_languages() {
        use Outcome::*;
        let outcomes = [
            Klopt,
            KloptOuder,
            SleutelOnbekend,
            SleutelVanAnder,
            KloptNiet,
            Geweigerd,
            NietHier,
        ];
        let mut keys: Vec<String> = outcomes.iter().map(text_key).collect();
        keys.extend(Reason::ALL.iter().map(text_key));
        keys.push("handtekening-telt-niet".to_owned());
        keys.push("handtekening-klopt-alleen".to_owned());
        let mut said: Vec<Tekst> = keys.iter().map(|key| both(key, &[])).collect();
        for (key, text) in keys.iter().zip(&said) {
            assert!(
                text.nl.ends_with('.') && text.en.ends_with('.'),
                "{key}: {text:?}"
            );
        }
        said.sort_by(|a, b| a.nl.cmp(&b.nl));
        assert!(
            said.windows(2)
                .all(|pair| pair[0].nl != pair[1].nl && pair[0].en != pair[1].en)
        );
    }
}

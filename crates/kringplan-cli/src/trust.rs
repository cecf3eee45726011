//! `--trust [ID=]FILE`: whose keys are trusted, and what the signatures in a plan then are.
//!
//! Made for `kringplan verify`: [`parse`] is the value parser, [`judge`] reads the key files and verifies, and
//! [`Judged`] says it in words, for JSON and as an exit code.

use std::path::PathBuf;

use kringplan_core::Document;
use kringplan_core::model::is_id;
use kringplan_core::verify::Bewijs;
use kringplan_sign::{Keys, SignatureVerdict, Trusted, Unsigned, unsigned, verify};

use crate::args::Unfit;
use crate::desk::Refusal;
use crate::io;
use crate::lang::{Texts, word};

/// A key set is small.
const MOST: usize = 1024 * 1024;

/// One `--trust`: a key file, and of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trust {
    who: Option<String>,
    file: PathBuf,
}

/// Reads `x1=keys.json` or `keys.json`. A file whose own name has `=` is given as `./a=b`.
pub(crate) fn parse(text: &str) -> Result<Trust, Unfit> {
    let (who, file) = match text.split_once('=') {
        Some((who, file)) if is_id(who) => (Some(who.to_owned()), file),
        _ => (None, text),
    };
    if file.is_empty() {
        return Err(Unfit("gebruik-vertrouwd"));
    }
    let file = PathBuf::from(file);
    Ok(Trust { who, file })
}

/// The signatures of a plan, held against what is trusted.
pub(crate) struct Judged {
    /// One for each signature, in order of the file; to be shown as JSON under `handtekeningen`.
    pub(crate) verdicts: Vec<SignatureVerdict>,
    /// Whose signature was asked for and is not there: an id, or anyone's.
    missing: Vec<Option<String>>,
    /// Checks of a named signer that this signer did not sign.
    unsigned: Vec<Unsigned>,
}

/// Reads the key files and verifies every signature of the plan; without `--trust` no key is known.
pub(crate) fn judge(
    document: &Document,
    older: &[&Document],
    trust: &[Trust],
) -> Result<Judged, Refusal> {
    let trusted = trust.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    if let Some(stranger) = trusted.iter().filter_map(|t| t.who.as_deref()).find(|who| {
        let everyone = std::iter::once(document).chain(older.iter().copied());
        !everyone
            .into_iter()
            .any(|d| d.file().deelnemer(who).is_some())
    }) {
        let known = document.file().deelnemers.iter().map(|d| d.id.as_str());
        return Err(kringplan_core::writing::unknown(
            "opschrijven-onbekende-persoon",
            stranger,
            known,
        ));
    }
    let verdicts = verify(document, older, &trusted);
    let counts = |who: &Option<String>| {
        let by = |verdict: &&SignatureVerdict| who.is_none() || verdict.door == *who;
        verdicts.iter().filter(by).any(|verdict| verdict.telt)
    };
    let unsigned = unsigned(document, &trusted, &verdicts);
    let mut missing: Vec<Option<String>> = trusted.into_iter().map(|t| t.who).collect();
    missing.sort();
    missing.dedup();
    // Where a check is named, the general sentence says nothing more.
    let named = |who: &Option<String>| unsigned.iter().any(|u| Some(&u.by) == who.as_ref());
    missing.retain(|who| !counts(who) && !named(who));
    Ok(Judged {
        verdicts,
        missing,
        unsigned,
    })
}

fn read(trust: &Trust) -> Result<Trusted, Refusal> {
    let bytes = io::read(&trust.file, MOST)?;
    let keys = Keys::read(&bytes).map_err(|why| why.word("bestand", trust.file.display()))?;
    let who = trust.who.clone();
    Ok(Trusted { who, keys })
}

impl Judged {
    /// The sentences, one for each signature and one for each that is missing.
    pub(crate) fn lines(&self, texts: &Texts) -> Vec<String> {
        let said = self
            .verdicts
            .iter()
            .map(|verdict| texts.pick(&verdict.tekst).into_owned());
        let missing = self.missing.iter().map(|who| match who {
            Some(who) => texts.say_with("vertrouwd-mist", &[("wie", word(who))]),
            None => texts.say("vertrouwd-mist-elk"),
        });
        let unsigned = self.unsigned.iter().map(|unsigned| {
            let args = [
                ("toets", word(&unsigned.check)),
                ("wie", word(&unsigned.by)),
            ];
            texts.say_with("vertrouwd-toets-mist", &args)
        });
        said.chain(missing).chain(unsigned).collect()
    }

    /// Writes the outcomes into the proof; one that is wrong or missing makes it no longer whole.
    pub(crate) fn fill_in(&self, proof: &mut Bewijs) {
        for (signature, verdict) in proof.handtekeningen.iter_mut().zip(&self.verdicts) {
            signature.sleutel.clone_from(&verdict.sleutel);
            signature.uitkomst = contract_word(&verdict.uitkomst);
            signature.reden = verdict.reden.as_ref().and_then(contract_word);
            signature.telt = Some(verdict.telt);
            signature.tekst = Some(verdict.tekst.clone());
        }
        for check in &mut proof.toetsen {
            let is_it = |verdict: &&SignatureVerdict| {
                verdict.soort == "toets" && verdict.over.as_ref() == Some(&check.toets)
            };
            if self
                .verdicts
                .iter()
                .filter(is_it)
                .any(|verdict| verdict.telt)
            {
                check.getekend = Some(true);
            } else if self.unsigned.iter().any(|u| u.check == check.toets) {
                check.getekend = Some(false);
            }
        }
        proof.heel &= !self.is_negative();
    }

    /// A negative result: a signature is wrong, or whoever was asked for did not sign what stands here.
    pub(crate) fn is_negative(&self) -> bool {
        !self.missing.is_empty()
            || !self.unsigned.is_empty()
            || self.verdicts.iter().any(SignatureVerdict::is_wrong)
    }
}

/// The word of the contract for a value.
fn contract_word(value: &impl serde::Serialize) -> Option<String> {
    let value = serde_json::to_value(value).ok()?;
    value.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use kringplan_core::source::Limits;
    use kringplan_core::text::Language;
    use kringplan_sign::{About, Signing, SigningKey, sign};

    use super::*;
    use crate::lang::texts;

    const PLAN: &str = r#"{ "schemaVersie": "1.0.0", "kenmerk": "0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11",
        "deelnemers": [{ "id": "p1", "zijde": "kring" }, { "id": "p2", "zijde": "kring" }], "plan": { "versie": 1 } }"#;

    fn signed(key: &SigningKey) -> Document {
        let plan = Document::read(PLAN.as_bytes(), Limits::default()).unwrap();
        let signing = Signing {
            about: About::Version,
            by: "p1".to_owned(),
            key,
        };
        sign(plan, Limits::default(), &signing).unwrap()
    }

    #[test]
    fn an_id_and_a_file() {
        let parsed = |text| parse(text).map(|t| (t.who, t.file.display().to_string()));
        let file = |who: Option<&str>, name: &str| (who.map(str::to_owned), name.to_owned());
        assert_eq!(parsed("x1=k.json").unwrap(), file(Some("x1"), "k.json"));
        assert_eq!(parsed("k.json").unwrap(), file(None, "k.json"));
        assert_eq!(parsed("./a=b").unwrap(), file(None, "./a=b"));
        assert_eq!(parsed("x1=a=b").unwrap(), file(Some("x1"), "a=b"));
        assert!(parsed("x1=").is_err() && parsed("").is_err());
    }

    #[test]
    fn what_was_asked_for_must_be_there() {
        let folder = tempfile::TempDir::new().unwrap();
        let (key, _) = SigningKey::generate().unwrap();
        let file = folder.path().join("public.json");
        std::fs::write(&file, key.public_keys().to_json().to_string()).unwrap();
        let trust = |who: Option<&str>| Trust {
            who: who.map(str::to_owned),
            file: file.clone(),
        };
        let plan = signed(&key);
        let bare = Document::read(PLAN.as_bytes(), Limits::default()).unwrap();
        let judged = |document, trust: &[Trust]| {
            let judged = judge(document, &[], trust).unwrap();
            (
                judged.is_negative(),
                judged.lines(texts(Language::Dutch)).len(),
            )
        };
        assert_eq!(judged(&plan, &[]), (false, 1));
        assert_eq!(judged(&plan, &[trust(Some("p1"))]), (false, 1));
        assert_eq!(judged(&plan, &[trust(None)]), (false, 1));
        // Signed with a key of somebody else, and nothing by that person.
        assert_eq!(judged(&plan, &[trust(Some("p2"))]), (true, 2));
        // Whoever takes the signatures away gets no silent yes.
        assert_eq!(judged(&bare, &[trust(Some("p1"))]), (true, 1));
        assert_eq!(judged(&bare, &[trust(None)]), (true, 1));
        assert_eq!(judged(&bare, &[]), (false, 0));
        let stranger = judge(&plan, &[], &[trust(Some("p9"))]);
        assert_eq!(stranger.err().unwrap().key, "opschrijven-onbekende-persoon");
    }
}

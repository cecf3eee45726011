//! The versions that are known beside a file: its older files, and what the files say of their predecessors.

use serde_json::Value;

use super::{Papier, Papierstand};
use crate::digest::in_groups;
use crate::document::Document;
use crate::versions::{Identity, identity, items};
use crate::writing::Refusal;

/// A file of the chain.
pub(super) struct File<'d> {
    pub(super) id: Identity,
    pub(super) value: &'d Value,
}

/// Versions with their digests.
pub(super) struct Known<'d> {
    files: Vec<File<'d>>,
    /// What the files only say: a version and its digest.
    said: Vec<(u32, &'d str)>,
}

impl<'d> Known<'d> {
    /// The file itself first, then the older ones.
    pub(super) fn of(files: &[&'d Document]) -> Result<Self, Refusal> {
        let mut out = Self {
            files: Vec::new(),
            said: Vec::new(),
        };
        for document in files {
            let value = document.value();
            let replaces = &value["plan"]["vervangt"];
            let checks =
                items(&value["toetsen"]).map(|check| (&check["planVersie"], &check["integriteit"]));
            let copies =
                items(&value["exemplaren"]).map(|copy| (&copy["versie"], &copy["integriteit"]));
            let said = std::iter::once((&replaces["versie"], &replaces["integriteit"]))
                .chain(checks)
                .chain(copies);
            out.said.extend(said.filter_map(|(version, seal)| {
                let version = u32::try_from(version.as_u64()?).ok()?;
                Some((version, seal["waarde"].as_str()?))
            }));
            out.files.push(File {
                id: identity(document)?,
                value,
            });
        }
        Ok(out)
    }

    /// The file of a version as a check judged it.
    pub(super) fn judged(&self, version: u32, digest: &str) -> Option<&File<'d>> {
        let mut files = self.files.iter();
        files.find(|file| file.id.version == version && file.id.digest == digest)
    }

    /// The file of a version.
    pub(super) fn file(&self, version: u32) -> Option<&File<'d>> {
        self.files.iter().find(|file| file.id.version == version)
    }

    /// The digest of a version: of its file, else as another file names it.
    pub(super) fn digest(&self, version: u32) -> Option<&str> {
        let file = self.file(version).map(|file| file.id.digest.as_str());
        file.or_else(|| {
            let said = self.said.iter().find(|(known, _)| *known == version);
            said.map(|(_, digest)| *digest)
        })
    }

    /// To which version the groups on a paper belong.
    pub(super) fn paper(&self, own: &Identity, groups: Vec<String>) -> Papier {
        let files = self
            .files
            .iter()
            .map(|f| (f.id.version, f.id.digest.as_str()));
        let mut all = files.chain(self.said.iter().copied());
        // The file as it is now comes first.
        let found =
            all.find_map(|(version, digest)| Some((version, digest, place(digest, &groups)?)));
        let (stand, version, from) = match found {
            None => (Papierstand::Onbekend, None, None),
            Some((version, digest, from)) => {
                let stand = if digest == own.digest {
                    Papierstand::DezeVersie
                } else if version >= own.version {
                    Papierstand::DaarnaVeranderd
                } else {
                    Papierstand::EerdereVersie
                };
                (stand, Some(version), Some(from))
            }
        };
        Papier {
            groepen: groups,
            stand,
            versie: version,
            vanaf: from,
        }
    }
}

/// Where adjacent groups stand in a digest, from 1.
fn place(digest: &str, groups: &[String]) -> Option<usize> {
    let all = in_groups(digest);
    let at = all.windows(groups.len()).position(|part| part == groups)?;
    Some(at + 1)
}

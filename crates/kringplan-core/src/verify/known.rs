//! The versions that are known beside a file: its older files, and what the files say of their predecessors.

use serde_json::Value;

use super::{Papier, Papierstand};
use crate::digest::in_groups;
use crate::document::Document;
use crate::versions::{Identity, identity, items, replaced_version};
use crate::writing::Refusal;

/// A file of the chain.
pub(super) struct File<'d> {
    pub(super) id: Identity,
    pub(super) value: &'d Value,
}

/// Versions with their digests.
pub(super) struct Known<'d> {
    files: Vec<File<'d>>,
    /// What the files only say, each of the version that it replaces.
    replaced: Vec<(u32, &'d str)>,
    /// What the files only say, of the versions that were checked.
    checked: Vec<(u32, &'d str)>,
    /// What the files only say, of the copies that were given.
    copied: Vec<(u32, &'d str)>,
}

impl<'d> Known<'d> {
    /// The file itself first, then the older ones.
    pub(super) fn of(files: &[&'d Document]) -> Result<Self, Refusal> {
        let mut out = Self {
            files: Vec::new(),
            replaced: Vec::new(),
            checked: Vec::new(),
            copied: Vec::new(),
        };
        for document in files {
            let value = document.value();
            out.replaced.extend(replaced_version(document.file()));
            let checks = items(&value["toetsen"]);
            out.checked
                .extend(checks.filter_map(|check| said(check, "planVersie")));
            let copies = items(&value["exemplaren"]);
            out.copied
                .extend(copies.filter_map(|copy| said(copy, "versie")));
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

    /// The digest of a version that a signature is held against: of its file, else as the next version names it.
    pub(super) fn digest(&self, version: u32) -> Option<&str> {
        let file = self.file(version).map(|file| file.id.digest.as_str());
        file.or_else(|| find(&self.replaced, version))
    }

    /// The digest of a version that a copy is held against; a check knows it too. What copies say is left out, because
    /// a copy would confirm itself.
    pub(super) fn digest_beside_copies(&self, version: u32) -> Option<&str> {
        self.digest(version)
            .or_else(|| find(&self.checked, version))
    }

    /// To which version the groups on a paper belong.
    pub(super) fn paper(&self, own: &Identity, groups: Vec<String>) -> Papier {
        // The file as it is now comes first.
        let shown = self.files.iter().find_map(|file| {
            let from = place(&file.id.digest, &groups)?;
            Some((file.id.version, file.id.digest.as_str(), from))
        });
        let said = [&self.replaced, &self.checked, &self.copied];
        let named = said.into_iter().flatten().find_map(|(version, digest)| {
            let from = place(digest, &groups)?;
            Some((*version, from))
        });
        let (stand, version, from) = match (shown, named) {
            (Some((version, digest, from)), _) => {
                let stand = if digest == own.digest {
                    Papierstand::DezeVersie
                } else if version >= own.version {
                    Papierstand::DaarnaVeranderd
                } else {
                    Papierstand::EerdereVersie
                };
                (stand, Some(version), Some(from))
            }
            // Whoever changed this file could have put that digest in as well.
            (None, Some((version, from))) => {
                let stand = if version >= own.version {
                    Papierstand::DaarnaVeranderd
                } else {
                    Papierstand::AlleenGenoemd
                };
                (stand, Some(version), Some(from))
            }
            (None, None) => (Papierstand::Onbekend, None, None),
        };
        Papier {
            groepen: groups,
            stand,
            versie: version,
            vanaf: from,
        }
    }
}

/// A version and its digest, as an item of a list says it.
fn said<'d>(item: &'d Value, version: &str) -> Option<(u32, &'d str)> {
    let version = u32::try_from(item[version].as_u64()?).ok()?;
    Some((version, item["integriteit"]["waarde"].as_str()?))
}

fn find<'d>(said: &[(u32, &'d str)], version: u32) -> Option<&'d str> {
    let known = said.iter().find(|(known, _)| *known == version);
    known.map(|(_, digest)| *digest)
}

/// Where adjacent groups stand in a digest, from 1.
fn place(digest: &str, groups: &[String]) -> Option<usize> {
    let all = in_groups(digest);
    let at = all.windows(groups.len()).position(|part| part == groups)?;
    Some(at + 1)
}

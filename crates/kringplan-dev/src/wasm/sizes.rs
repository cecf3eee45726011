//! What a module weighs on its way to a reader, and whether that is within the budget.

use std::fmt;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::Problems;

/// Bytes as they are, and compressed as servers do at their best.
#[derive(Deserialize)]
pub(super) struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Asks Node, which compresses both ways without a dependency of ours.
///
/// # Errors
/// When Node is missing or the file is.
pub(super) fn measure(root: &Path, module: &Path) -> Result<Sizes, String> {
    let done = Command::new("node")
        .arg(root.join("wasm/npm/sizes.mjs"))
        .arg(module)
        .output()
        .map_err(|error| format!("node does not start: {error}"))?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned());
    }
    serde_json::from_slice(&done.stdout).map_err(|error| format!("sizes.mjs: {error}"))
}

impl Sizes {
    /// What is over the budget.
    pub(super) fn judge(&self, name: &str, budget: u64, brotli_only: bool) -> Problems {
        [
            ("gzip", self.gzip, !brotli_only),
            ("brotli", self.brotli, true),
        ]
        .into_iter()
        .filter(|(_, size, counts)| *counts && *size > budget)
        .map(|(way, size, _)| {
            format!(
                "{name} weighs {} with {way}; it may weigh {}",
                kilo(size),
                kilo(budget)
            )
        })
        .collect()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, gzip {}, brotli {}",
            kilo(self.raw),
            kilo(self.gzip),
            kilo(self.brotli)
        )
    }
}

fn kilo(bytes: u64) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_counts_what_it_should() {
        let sizes = Sizes {
            raw: 900,
            gzip: 300,
            brotli: 200,
        };
        assert!(sizes.judge("a", 300, false).is_empty());
        assert_eq!(sizes.judge("a", 250, false).len(), 1);
        assert_eq!(sizes.judge("a", 100, false).len(), 2);
        assert!(sizes.judge("a", 250, true).is_empty());
        assert_eq!(sizes.judge("a", 100, true).len(), 1);
    }
}

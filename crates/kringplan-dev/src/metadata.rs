//! What cargo tells about the workspace: its packages, their licences, who depends on whom.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;

/// The part of `cargo metadata` that the commands use.
#[derive(Deserialize)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
    pub(crate) workspace_root: PathBuf,
    workspace_members: BTreeSet<String>,
    resolve: Resolve,
}

/// One package, ours or someone else's.
#[derive(Deserialize)]
pub(crate) struct Package {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) license: Option<String>,
    /// Where it comes from; absent for our own.
    pub(crate) source: Option<String>,
    /// Its `Cargo.toml`.
    #[serde(default)]
    pub(crate) manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    kind: Option<String>,
}

impl Metadata {
    /// Asks cargo, for every platform, without changing the lock file.
    pub(crate) fn load() -> Result<Self, String> {
        let said = cargo(&[
            "metadata",
            "--locked",
            "--all-features",
            "--format-version",
            "1",
        ])?;
        serde_json::from_str(&said).map_err(|error| format!("cargo metadata: {error}"))
    }

    /// The packages of others.
    pub(crate) fn foreign(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(|package| package.source.is_some())
    }

    /// Our own packages.
    pub(crate) fn own(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(|package| self.workspace_members.contains(&package.id))
    }

    /// The packages that this one names as its dependencies, those for tests only left out.
    pub(crate) fn named_by(&self, package: &Package) -> BTreeSet<&str> {
        let node = self.resolve.nodes.iter().find(|node| node.id == package.id);
        let edges = node.iter().flat_map(|node| &node.deps);
        let ids: BTreeSet<&str> = edges
            .filter(|edge| edge.is_in_the_product())
            .map(|edge| edge.pkg.as_str())
            .collect();
        let named = |other: &&Package| ids.contains(other.id.as_str());
        self.packages
            .iter()
            .filter(named)
            .map(|other| other.name.as_str())
            .collect()
    }
}

/// Every package that this one is built with when it is built alone, on any platform. `cargo metadata` cannot
/// tell: it joins what all members of the workspace ask of a dependency.
pub(crate) fn built_with(package: &str) -> Result<BTreeSet<String>, String> {
    let all = tree(package, "normal", "all")?.into_iter();
    Ok(all
        .map(|(name, _)| name)
        .filter(|name| name != package)
        .collect())
}

/// Name and version of every package whose code ends in what is built of this one for a target: what only helps to
/// build it (macros, build scripts) does not.
pub(crate) fn inside(package: &str, target: &str) -> Result<BTreeSet<(String, String)>, String> {
    tree(package, "normal,no-proc-macro", target)
}

/// Name and version of a package and of all below it, along these edges, when it is built alone.
fn tree(package: &str, edges: &str, target: &str) -> Result<BTreeSet<(String, String)>, String> {
    let asked = ["tree", "--locked", "--prefix", "none", "--package", package];
    let said = cargo(&[&asked[..], &["--edges", edges, "--target", target]].concat())?;
    let both = |line: &str| {
        let mut words = line.split(' ');
        let name = words.next()?.to_owned();
        let version = words.next()?.strip_prefix('v')?.to_owned();
        Some((name, version))
    };
    Ok(said.lines().filter_map(both).collect())
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    let done = Command::new(env!("CARGO"))
        .args(arguments)
        .output()
        .map_err(|error| format!("cargo {} does not start: {error}", arguments[0]))?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

impl Edge {
    /// Ordinary dependencies; not what only tests or build scripts use.
    fn is_in_the_product(&self) -> bool {
        self.dep_kinds.iter().any(|kind| kind.kind.is_none())
    }
}

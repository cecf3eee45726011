//! What a check tells: findings and the report that holds them.

mod build;
mod finding;
mod rapport;
mod sarif;

pub use build::{describe, report, unreadable};
pub use finding::{Arg, Finding, Severity};
pub use rapport::{Bevinding, Plaats, Rapport, Samenvatting, Tekst, ToestandDeel};
pub use sarif::sarif;

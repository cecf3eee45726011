//! What a check tells: findings and the report that holds them.

mod finding;
mod rapport;

pub use finding::{Arg, Finding, Severity};
pub use rapport::{Bevinding, Plaats, Rapport, Samenvatting, Tekst, ToestandDeel};

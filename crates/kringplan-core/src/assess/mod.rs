//! Recording the check "wettig en veilig": a professional's own judgement, added to `toetsen` and nowhere else.
//!
//! [`Opening`] says who judges for which body, what is asked and what is settled already; [`record`] adds the
//! answers as one sealed check. The program writes a human judgement down; it never computes one.

mod answers;
mod opening;
mod recording;

pub use answers::answers;
pub use opening::{Asked, Asking, Opening, Overall, Standing};
pub use recording::record;

use crate::model::{JaNee, OnderdeelId, Uitkomst, VoorwaardeId};

/// What a professional says, before it is written down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assessment {
    /// On the conditions of the own body.
    pub judgements: Vec<Judged>,
    /// Is the plan lawful?
    pub lawful: Option<Said>,
    /// Is everyone safe with the plan? Under the Wvggz: is serious harm to be expected (`nee` is the good answer)?
    pub safe: Option<Said>,
}

/// A judgement on one condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The condition.
    pub condition: VoorwaardeId,
    /// The outcome.
    pub outcome: Uitkomst,
    /// Agreements and help that it rests on.
    pub rests_on: Vec<OnderdeelId>,
    /// Why; needed unless the condition is met.
    pub reason: Option<String>,
}

/// An answer to lawful, safe or serious harm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The answer.
    pub outcome: JaNee,
    /// Agreements and help that it rests on.
    pub rests_on: Vec<OnderdeelId>,
    /// Why; needed unless it is the good answer.
    pub reason: Option<String>,
}

impl Assessment {
    /// Nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.judgements.is_empty() && self.lawful.is_none() && self.safe.is_none()
    }
}

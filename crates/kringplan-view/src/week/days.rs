//! On which days of the week an agreement is done, and by whom.

use kringplan_core::model::{Afspraak, Beurt, Elke, Moment, Weekdag};

/// Where an agreement stands on the page.
pub(super) enum Place<'a> {
    /// On these days, each with the turn it is.
    Days(Vec<(Weekdag, Option<&'a Beurt>)>),
    /// Every day.
    Daily,
    /// Beside the days.
    Beside,
}

/// Turns say who does it on which day; a day that no turn names is the owner's.
pub(super) fn place(agreement: &Afspraak) -> Place<'_> {
    let moment = agreement.wanneer.as_ref().map(|when| &when.moment);
    let (own, daily): (&[Weekdag], bool) = match moment {
        Some(Moment::Ritme(rhythm)) => match &rhythm.elke {
            Elke::Weken(_, days) => (days, false),
            Elke::Dagen(n) if n.get() == 1 => (&Weekdag::ALL, true),
            Elke::Dagen(_) | Elke::Maanden(_) => return Place::Beside,
        },
        Some(Moment::Datum(_) | Moment::Uiterlijk(_) | Moment::Data(_)) => return Place::Beside,
        Some(Moment::Periode { .. } | Moment::Zodra { .. } | Moment::Open) | None => (&[], false),
    };
    let has_turns = agreement.beurten.iter().any(|turn| !turn.dagen.is_empty());
    if !has_turns && daily {
        return Place::Daily;
    }
    let mut days = Vec::new();
    for day in Weekdag::ALL {
        let before = days.len();
        let turns = agreement
            .beurten
            .iter()
            .filter(|turn| turn.dagen.contains(&day));
        days.extend(turns.map(|turn| (day, Some(turn))));
        if days.len() == before && own.contains(&day) {
            days.push((day, None));
        }
    }
    if days.is_empty() {
        Place::Beside
    } else {
        Place::Days(days)
    }
}

/// Monday is 1, as in ISO 8601.
pub(super) fn number(day: Weekdag) -> u32 {
    let before = Weekdag::ALL.iter().take_while(|d| **d != day).count();
    u32::try_from(before).unwrap_or_default() + 1
}

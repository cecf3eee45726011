//! The judgements that count on a day: sealed, in the chain of versions, and about the plan as it is.

use chrono::NaiveDate;

use crate::digest::{CheckEvidence, Evidence};
use crate::model::{
    AntwoordStand, BijId, InstantieId, JaNee, Oordeel, Planbestand, Toets, Uitkomst,
    UitvoeringStand, Voorwaarde,
};

/// The checks of a file on a day.
pub(crate) struct Counting<'a> {
    file: &'a Planbestand,
    day: NaiveDate,
    /// Checks on or before the day whose seal fits, oldest version and day first.
    checks: Vec<(&'a Toets, &'a CheckEvidence)>,
}

impl<'a> Counting<'a> {
    pub(crate) fn new(file: &'a Planbestand, evidence: &'a Evidence, day: NaiveDate) -> Self {
        let mut checks: Vec<_> = (file.toetsen.iter().zip(&evidence.checks))
            .filter(|(t, e)| e.sealed && t.op.is_some_and(|op| op <= day))
            .collect();
        checks.sort_by_key(|(t, _)| (t.plan_versie, t.op));
        Self { file, day, checks }
    }

    /// A counting judgement says no (row 5).
    pub(super) fn is_negative(&self) -> bool {
        let no = |(lawful, safe): (Option<JaNee>, Option<JaNee>)| {
            lawful == Some(JaNee::Nee) || safe == Some(JaNee::Nee)
        };
        self.outcomes().any(|(_, u)| u == Uitkomst::NietVoldaan)
            || self.file.instanties.iter().any(|i| no(self.overall(&i.id)))
    }

    /// A condition or a body still has to speak, or was not clear yet (row 7).
    pub(super) fn is_open(&self) -> bool {
        let unclear = |answer: Option<JaNee>| !matches!(answer, Some(JaNee::Ja | JaNee::Nee));
        let open_condition = self.file.voorwaarden.iter().any(|v| {
            !matches!(
                self.outcome(v),
                Some((_, Uitkomst::Voldaan | Uitkomst::NietVoldaan))
            )
        });
        let open_body = self.file.instanties.iter().any(|i| {
            let (lawful, safe) = self.overall(&i.id);
            unclear(lawful) || unclear(safe)
        });
        open_condition || open_body || self.file.instanties.is_empty()
    }

    /// Something that a counting judgement rests on was stopped or refused (row 8).
    pub(super) fn needs_recheck(&self) -> bool {
        let conditions = self
            .file
            .voorwaarden
            .iter()
            .filter_map(|v| Some((v, self.outcome(v)?.0)));
        let overall = self
            .checks
            .iter()
            .filter(|(_, e)| e.whole)
            .flat_map(|(t, _)| {
                [&t.wettig, &t.veilig, &t.ernstig_nadeel]
                    .into_iter()
                    .flatten()
                    .flat_map(|o| &o.steunt_op)
            });
        conditions
            .flat_map(|(condition, oordeel)| self.rests_on(condition, oordeel))
            .chain(overall.map(|id| id.as_str()))
            .any(|id| self.has_stopped(id))
    }

    fn outcomes(&self) -> impl Iterator<Item = (&'a Oordeel, Uitkomst)> {
        self.file.voorwaarden.iter().filter_map(|v| self.outcome(v))
    }

    /// The outcome that counts for a condition, of the body that set it.
    pub(crate) fn outcome(&self, condition: &Voorwaarde) -> Option<(&'a Oordeel, Uitkomst)> {
        let body = self.file.setting_body(condition);
        let judged = self
            .checks
            .iter()
            .filter(|(t, _)| body.is_none() || self.file.checking_body(t) == body);
        let answers = judged.flat_map(|(toets, evidence)| {
            let stands = toets
                .oordelen
                .iter()
                .zip(&evidence.stands)
                .filter(|(_, stands)| **stands);
            stands
                .filter(|(o, _)| o.voorwaarde.as_ref() == Some(&condition.id))
                .filter_map(|(o, _)| Some((toets.plan_versie, (o, o.uitkomst?))))
        });
        settled(answers, |(_, outcome)| *outcome == Uitkomst::NogOnduidelijk)
    }

    /// What a body said of lawful and safe, each by itself, of the plan as it is.
    fn overall(&self, body: &InstantieId) -> (Option<JaNee>, Option<JaNee>) {
        let whole = || {
            self.checks
                .iter()
                .filter(|(t, e)| e.whole && self.file.checking_body(t) == Some(body))
        };
        let unclear = |answer: &JaNee| *answer == JaNee::NogOnduidelijk;
        let lawful =
            whole().filter_map(|(t, _)| Some((t.plan_versie, t.wettig.as_ref()?.uitkomst?)));
        let safe =
            whole().filter_map(|(t, _)| Some((t.plan_versie, t.veiligheid(self.file.plansoort)?)));
        (settled(lawful, unclear), settled(safe, unclear))
    }

    /// As digest O: what it names, what answers the condition, and the bridges of those.
    fn rests_on(&self, condition: &Voorwaarde, oordeel: &'a Oordeel) -> Vec<&'a str> {
        let answers = |bij: &[BijId]| bij.iter().any(|b| b.as_str() == condition.id.as_str());
        let plan = self.file.plan.as_ref();
        let agreements = plan.into_iter().flat_map(|p| &p.afspraken);
        let help = || plan.into_iter().flat_map(|p| &p.hulp_van_buiten);
        let mut ids: Vec<&str> = oordeel.steunt_op.iter().map(|id| id.as_str()).collect();
        ids.extend(
            agreements
                .filter(|a| answers(&a.bij))
                .map(|a| a.id.as_str()),
        );
        ids.extend(help().filter(|h| answers(&h.bij)).map(|h| h.id.as_str()));
        let bridges = help()
            .filter(|h| ids.contains(&h.id.as_str()))
            .flat_map(|h| &h.overbrugging);
        let bridges: Vec<&str> = bridges.map(|id| id.as_str()).collect();
        ids.extend(bridges);
        ids
    }

    fn has_stopped(&self, id: &str) -> bool {
        let known = |op: Option<NaiveDate>| op.is_some_and(|op| op <= self.day);
        let progress = self
            .file
            .uitvoering
            .iter()
            .filter(|u| known(u.op) && u.onderdeel.as_ref().is_some_and(|o| o.as_str() == id));
        let answers = self
            .file
            .antwoorden
            .iter()
            .filter(|a| known(a.op) && a.hulp.as_ref().is_some_and(|h| h.as_str() == id));
        progress
            .max_by_key(|u| u.op)
            .is_some_and(|u| u.stand == Some(UitvoeringStand::Gestopt))
            || answers
                .max_by_key(|a| a.op)
                .is_some_and(|a| a.stand == Some(AntwoordStand::Afgewezen))
    }
}

/// The answer that counts, from answers with the version they are about, oldest first: of the newest version the first
/// clear one. Only "nog onduidelijk" may be answered again in one version; after that a new version is needed.
fn settled<T: Copy>(
    answers: impl Iterator<Item = (Option<u32>, T)>,
    unclear: impl Fn(&T) -> bool,
) -> Option<T> {
    let mut best: Option<(Option<u32>, T)> = None;
    for (version, answer) in answers {
        let keeps = best
            .as_ref()
            .is_some_and(|(known, old)| *known == version && !unclear(old));
        if !keeps {
            best = Some((version, answer));
        }
    }
    best.map(|(_, answer)| answer)
}

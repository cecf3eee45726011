//! Before the first question: may this person judge, for which body, and what is asked.

use chrono::NaiveDate;

use crate::digest::{self, Evidence};
use crate::document::Document;
use crate::model::{
    Deelnemer, InstantieId, JaNee, OnderdeelId, Plan, Planbestand, Toets, Uitkomst, VoorwaardeId,
    Werkwijze, Zijde,
};
use crate::state;
use crate::writing::{Refusal, unknown};

/// Who judges what, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// The professional who judges: id of a participant.
    pub assessor: &'a str,
    /// The body that is meant, when that is said; it must be the assessor's own.
    pub body: Option<&'a str>,
    /// The day of the check.
    pub on: NaiveDate,
    /// The version that the professional says to judge, when that is said.
    pub version: Option<u32>,
}

/// What lies before the professional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The professional.
    pub assessor: String,
    /// The body.
    pub body: InstantieId,
    /// The day of the check.
    pub on: NaiveDate,
    /// The version that is judged.
    pub version: u32,
    /// V of that version.
    pub digest: String,
    /// The conditions of this body, in the order of the file.
    pub conditions: Vec<Asked>,
    /// Lawful.
    pub lawful: Overall,
    /// Safe, or serious harm.
    pub safe: Overall,
    /// Safety is asked as "is serious harm to be expected?" (Wvggz 5:5), so that `nee` is the good answer.
    pub serious_harm: bool,
    /// What the professional should know first: terms, own role. No reason to refuse.
    pub remarks: Vec<Refusal>,
}

/// One condition of the own body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: VoorwaardeId,
    /// Agreements and help whose `bij` names it, in the order of the plan.
    pub answered_by: Vec<OnderdeelId>,
    /// What was said of it before.
    pub standing: Standing,
}

/// What this body said of a condition before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing that counts.
    Open,
    /// "Nog onduidelijk", of this version.
    Unclear,
    /// A judgement of an earlier version whose digest still fits: it holds, and may be given anew.
    Carried(Uitkomst),
    /// A clear judgement of this version: it stays.
    Final(Uitkomst),
}

/// What this body said of lawful or safe, of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overall {
    /// Nothing yet.
    Open,
    /// "Nog onduidelijk".
    Unclear,
    /// A clear answer: it stays.
    Final(JaNee),
}

impl Opening {
    /// Looks whether `asking` can be done.
    ///
    /// # Errors
    /// The reason why this person cannot judge, or why this plan cannot be judged now.
    pub fn new(document: &Document, asking: &Asking) -> Result<Self, Refusal> {
        let file = document.file();
        let assessor = assessor(file, asking.assessor)?;
        let body = body(file, assessor, asking.body)?;
        let (plan, version) = judgeable(document, asking)?;
        refuse_without_agreement(file, plan, asking.on)?;
        let digest =
            digest::version(document.value()).map_err(|_| Refusal::new("schrijven-geen-zegel"))?;
        let evidence = Evidence::of(document.value(), file);
        refuse_nobodys(file)?;
        refuse_changed(file, &evidence, version)?;
        refuse_unfit(file, &evidence, body, version)?;
        refuse_earlier(file, &evidence, body, asking.on)?;
        let own = OwnChecks::new(file, &evidence, body, version);
        let counting = state::Counting::new(file, &evidence, asking.on);
        let conditions = file
            .voorwaarden
            .iter()
            .filter(|v| file.setting_body(v) == Some(body))
            .map(|v| Asked {
                id: v.id.clone(),
                answered_by: answered_by(plan, v.id.as_str()),
                standing: own.standing(&v.id).unwrap_or_else(|| {
                    counting
                        .outcome(v)
                        .map_or(Standing::Open, |counted| Standing::Carried(counted.outcome))
                }),
            })
            .collect();
        Ok(Self {
            assessor: asking.assessor.to_owned(),
            body: body.clone(),
            on: asking.on,
            version,
            digest,
            conditions,
            lawful: own.overall(|t| t.wettig.as_ref()?.uitkomst),
            safe: own.overall(|t| {
                if file.asks_serious_harm() {
                    &t.ernstig_nadeel
                } else {
                    &t.veilig
                }
                .as_ref()?
                .uitkomst
            }),
            serious_harm: file.asks_serious_harm(),
            remarks: remarks(file, &evidence, assessor, asking.on),
        })
    }

    /// The member of the check that answers the question about safety.
    #[must_use]
    pub fn safety_member(&self) -> &'static str {
        Toets::safety_member(self.serious_harm)
    }

    /// The condition with this id, if it is this body's.
    #[must_use]
    pub fn condition(&self, id: &VoorwaardeId) -> Option<&Asked> {
        self.conditions.iter().find(|asked| asked.id == *id)
    }

    /// Nothing is left to say: every own condition and lawful and safe are settled for this version.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let settled = |standing: &Asked| matches!(standing.standing, Standing::Final(_));
        let said = |overall: Overall| matches!(overall, Overall::Final(_));
        self.conditions.iter().all(settled) && said(self.lawful) && said(self.safe)
    }
}

/// Only a professional judges: neither the kring nor the coordinator.
fn assessor<'a>(file: &'a Planbestand, id: &str) -> Result<&'a Deelnemer, Refusal> {
    let person = file.deelnemer(id).ok_or_else(|| {
        let professionals = file
            .deelnemers
            .iter()
            .filter(|d| d.zijde == Some(Zijde::Professional));
        unknown("toetsen-onbekend", id, professionals.map(|d| d.id.as_str()))
    })?;
    match person.zijde {
        Some(Zijde::Professional) => match file.other_side_of(person) {
            Some(other) => Err(Refusal::new("toetsen-zelfde-naam")
                .word("id", id)
                .word("ander", &other.id)),
            None => Ok(person),
        },
        Some(Zijde::Kring) => Err(Refusal::new("toetsen-kring").word("id", id)),
        Some(Zijde::Coordinator) => Err(Refusal::new("toetsen-coordinator").word("id", id)),
        None => Err(Refusal::new("opschrijven-geen-zijde").word("id", id)),
    }
}

/// The body that the professional speaks for; nobody judges for a body that is not their own.
fn body<'a>(
    file: &'a Planbestand,
    assessor: &'a Deelnemer,
    asked: Option<&str>,
) -> Result<&'a InstantieId, Refusal> {
    if file.instanties.is_empty() {
        return Err(Refusal::new("toetsen-geen-instantie"));
    }
    let known = || file.instanties.iter().map(|i| i.id.as_str());
    let Some(own) = file.body_of(assessor) else {
        return Err(match &assessor.instantie {
            Some(missing) => unknown("opschrijven-onbekende-instantie", missing.as_str(), known()),
            None => unknown("toetsen-zonder-instantie", assessor.id.as_str(), known()),
        });
    };
    match asked {
        Some(asked) if own.as_str() != asked => Err(Refusal::new("toetsen-andere-instantie")
            .word("id", &assessor.id)
            .word("eigen", own)
            .word("instantie", asked)),
        _ => Ok(own),
    }
}

/// The plan stands, a body may intervene, and the version is the one that the professional means.
fn judgeable<'a>(document: &'a Document, asking: &Asking) -> Result<(&'a Plan, u32), Refusal> {
    let file = document.file();
    let on = asking.on;
    if file.kader.ingrijpen.is_none() {
        return Err(Refusal::new("toetsen-geen-ingrijpen"));
    }
    if file.afgerond.is_some() {
        return Err(Refusal::new("toetsen-afgerond"));
    }
    if file.kenmerk.is_none() {
        return Err(Refusal::new("schrijven-geen-kenmerk"));
    }
    let version = file
        .versie()
        .ok_or_else(|| Refusal::new("opschrijven-geen-versie"))?;
    if let Some(asked) = asking.version.filter(|asked| *asked != version) {
        return Err(Refusal::new("toetsen-andere-versie")
            .number("versie", asked)
            .number("huidig", version));
    }
    let plan = file.plan.as_ref().filter(|plan| plan.has_content());
    let decided = plan.and_then(|plan| plan.besloten_op);
    let (Some(plan), Some(decided)) = (plan, decided) else {
        return Err(Refusal::new("toetsen-niet-besloten").number("versie", version));
    };
    if on < decided {
        return Err(Refusal::new("opschrijven-eerder")
            .word("dag", on)
            .word("besluit", decided));
    }
    if file.kader.werkwijze() == Werkwijze::EigenKracht {
        let walked = file
            .doorgenomen
            .iter()
            .filter(|d| d.versie == Some(version));
        match walked.filter_map(|d| d.op).min() {
            None => return Err(Refusal::new("toetsen-niet-doorgenomen").number("versie", version)),
            Some(walked) if on < walked => {
                return Err(Refusal::new("toetsen-voor-doornemen")
                    .word("dag", on)
                    .word("doorgenomen", walked));
            }
            Some(_) => {}
        }
    }
    Ok((plan, version))
}

/// Whoever decided, and whoever has a task, has said yes first.
fn refuse_without_agreement(file: &Planbestand, plan: &Plan, on: NaiveDate) -> Result<(), Refusal> {
    let missing = state::without_agreement(file, plan, on);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::new("toetsen-zonder-akkoord")
        .number("aantal", missing.len())
        .word("wie", missing.join(", ")))
}

/// From its first check on a version is frozen: other words need another version.
fn refuse_changed(file: &Planbestand, evidence: &Evidence, version: u32) -> Result<(), Refusal> {
    let changed = file
        .toetsen
        .iter()
        .zip(&evidence.checks)
        .find(|(t, e)| t.plan_versie == Some(version) && e.sealed && !e.whole);
    match changed {
        Some((toets, _)) => Err(Refusal::new("toetsen-plan-veranderd")
            .word("id", &toets.id)
            .number("versie", version)),
        None => Ok(()),
    }
}

/// With several bodies a condition of which nobody knows the body could be judged by the wrong one.
fn refuse_nobodys(file: &Planbestand) -> Result<(), Refusal> {
    match file
        .voorwaarden
        .iter()
        .find(|v| file.setting_body(v).is_none())
    {
        Some(condition) => {
            Err(Refusal::new("toetsen-voorwaarde-van-niemand").word("id", &condition.id))
        }
        None => Ok(()),
    }
}

/// A check of this version by this body that was changed by hand (or lost its seal) may have said "niet voldaan". It
/// counts for nothing, and so nothing may be built on its place: the older file shows what it said.
fn refuse_unfit(
    file: &Planbestand,
    evidence: &Evidence,
    body: &InstantieId,
    version: u32,
) -> Result<(), Refusal> {
    let unfit = file.toetsen.iter().zip(&evidence.checks).find(|(t, e)| {
        let of_ours = t.plan_versie == Some(version) && file.checking_body(t) == Some(body);
        of_ours && ((t.was_sealed() && !e.sealed) || t.op.is_none())
    });
    match unfit {
        Some((toets, _)) => Err(Refusal::new("toetsen-toets-past-niet").word("id", &toets.id)),
        None => Ok(()),
    }
}

/// A later check may not be dated before an earlier one, of whichever version: the order of judgements would turn around.
fn refuse_earlier(
    file: &Planbestand,
    evidence: &Evidence,
    body: &InstantieId,
    on: NaiveDate,
) -> Result<(), Refusal> {
    let later = file.toetsen.iter().zip(&evidence.checks).find(|(t, e)| {
        e.sealed && file.checking_body(t) == Some(body) && t.op.is_some_and(|op| on < op)
    });
    match later {
        Some((toets, _)) => Err(Refusal::new("toetsen-eerder-dan-toets")
            .word("dag", on)
            .word("id", &toets.id)),
        None => Ok(()),
    }
}

fn answered_by(plan: &Plan, condition: &str) -> Vec<OnderdeelId> {
    let answers = plan.answers_to(condition);
    answers.filter_map(OnderdeelId::new).collect()
}

/// The sealed checks of this version by this body, oldest first. What was changed by hand counts for nothing.
struct OwnChecks<'a>(Vec<&'a Toets>);

impl<'a> OwnChecks<'a> {
    fn new(
        file: &'a Planbestand,
        evidence: &'a Evidence,
        body: &InstantieId,
        version: u32,
    ) -> Self {
        let mut own: Vec<&Toets> = file
            .toetsen
            .iter()
            .zip(&evidence.checks)
            .filter(|(t, e)| e.sealed && t.plan_versie == Some(version))
            .filter(|(t, _)| file.checking_body(t) == Some(body))
            .map(|(t, _)| t)
            .collect();
        own.sort_by_key(|t| t.op);
        Self(own)
    }

    /// What was said of a condition in this version; `None` when nothing was.
    fn standing(&self, condition: &VoorwaardeId) -> Option<Standing> {
        let said = self
            .0
            .iter()
            .flat_map(|t| &t.oordelen)
            .filter(|o| o.voorwaarde.as_ref() == Some(condition))
            .filter_map(|o| o.uitkomst);
        let mut unclear = None;
        for outcome in said {
            if outcome != Uitkomst::NogOnduidelijk {
                return Some(Standing::Final(outcome));
            }
            unclear = Some(Standing::Unclear);
        }
        unclear
    }

    fn overall(&self, answer: impl Fn(&Toets) -> Option<JaNee>) -> Overall {
        let mut found = Overall::Open;
        for said in self.0.iter().filter_map(|t| answer(t)) {
            if said != JaNee::NogOnduidelijk {
                return Overall::Final(said);
            }
            found = Overall::Unclear;
        }
        found
    }
}

/// Terms that run, a function that the law asks for, conditions that are not what the circle heard.
fn remarks(
    file: &Planbestand,
    evidence: &Evidence,
    assessor: &Deelnemer,
    on: NaiveDate,
) -> Vec<Refusal> {
    let mut remarks = Vec::new();
    let mut term = |until: Option<NaiveDate>, before: &'static str, after: &'static str| {
        if let Some(until) = until {
            let key = if on > until { after } else { before };
            remarks.push(Refusal::new(key).word("dag", until));
        }
    };
    let suspended = file.kader.wvggz.as_ref().and_then(|w| w.schorsing_tot);
    term(suspended, "toetsen-schorsing", "toetsen-schorsing-voorbij");
    let hard = file
        .kader
        .ingrijpen
        .as_ref()
        .and_then(|i| i.harde_datum.as_ref()?.op);
    // One and the same day is told once.
    let hard = hard.filter(|day| Some(*day) != suspended);
    term(hard, "toetsen-harde-datum", "toetsen-harde-datum-voorbij");
    if file.asks_serious_harm() && !assessor.is_medical_director() {
        remarks.push(Refusal::new("toetsen-geneesheer-directeur").word("id", &assessor.id));
    }
    if evidence.conditions_stand == Some(false) {
        remarks.push(Refusal::new("toetsen-voorwaarden-veranderd"));
    }
    remarks
}

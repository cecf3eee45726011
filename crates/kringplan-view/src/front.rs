//! The first page: title, main question, facts, the notice of a draft, emergency lines.

use kringplan_core::model::{Plansoort, Zijde};
use kringplan_core::state::Toestand;

use super::context::Context;
use super::data::{Concept, Feit, Melding};
use super::text::{plain, said};

impl Context<'_> {
    fn kind(&self) -> String {
        self.word(match self.file.plansoort {
            Some(Plansoort::Familiegroepsplan) => "soort-familiegroepsplan",
            Some(Plansoort::PersoonlijkPlan) => "soort-persoonlijk-plan",
            Some(Plansoort::EigenPlanVanAanpak) => "soort-eigen-plan-van-aanpak",
            None => "soort-onbekend",
        })
    }

    /// The names of those the plan is about.
    pub(super) fn main_names(&self) -> Option<String> {
        let main = self.file.deelnemers.iter().filter(|d| d.is_hoofdpersoon());
        let names: Vec<String> = main.map(|d| self.name(d.id.as_str())).collect();
        (!names.is_empty()).then(|| self.list(names))
    }

    pub(super) fn title(&self) -> String {
        match self.title_above() {
            Some(above) => format!("{above} {}", self.title_large()),
            None => self.title_large(),
        }
    }

    pub(super) fn title_above(&self) -> Option<String> {
        self.main_names()
            .map(|_| self.say("titel-boven", &[("soort", (&self.kind()).into())]))
    }

    pub(super) fn title_large(&self) -> String {
        self.main_names().unwrap_or_else(|| self.kind())
    }

    pub(super) fn document_title(&self) -> String {
        plain(&self.say(
            "documenttitel",
            &[
                ("titel", (&self.title()).into()),
                ("versie", (&self.version_label()).into()),
            ],
        ))
    }

    pub(super) fn version_label(&self) -> String {
        match self.version_number() {
            Some(number) => self.say("versie-nummer", &[("versie", (&number.to_string()).into())]),
            None => self.word("versie-onbekend"),
        }
    }

    pub(super) fn ident(&self) -> String {
        let kenmerk = self
            .file
            .kenmerk
            .as_ref()
            .map_or("", |kenmerk| kenmerk.as_str());
        let version = self.version_number().unwrap_or_default();
        format!(
            "kringplan/{kenmerk}/{version}/{}",
            self.facts.digest.unwrap_or_default()
        )
    }

    pub(super) fn main_question(&self) -> Option<String> {
        self.plan.and_then(|plan| said(plan.hoofdvraag.as_deref()))
    }

    pub(super) fn front_facts(&self) -> Vec<Feit> {
        let mut facts = Vec::new();
        let conferences = self
            .file
            .conferentie
            .iter()
            .map(|c| ("feit-conferentie", c));
        let later = self
            .file
            .vervolgconferenties
            .iter()
            .map(|c| ("feit-vervolgconferentie", c));
        for (term, conference) in conferences.chain(later) {
            let day = conference.datum.map(|day| self.date(day));
            let parts: Vec<String> = day
                .into_iter()
                .chain(said(conference.plaats.as_deref()))
                .collect();
            if !parts.is_empty() {
                facts.push(self.fact(term, self.commas(parts)));
            }
        }
        if let Some(day) = self.plan.and_then(|plan| plan.besloten_op) {
            facts.push(self.fact("feit-besloten", self.date(day)));
        }
        if let Some(day) = self.facts.adopted_on.filter(|_| !self.is_draft()) {
            facts.push(self.fact("feit-vastgesteld", self.date(day)));
        }
        let coordinators: Vec<String> = self
            .side(Zijde::Coordinator)
            .map(|c| self.name(c.id.as_str()))
            .collect();
        if !coordinators.is_empty() {
            facts.push(self.fact("feit-coordinator", self.list(coordinators)));
        }
        facts
    }

    pub(super) fn notice(&self) -> Option<Concept> {
        let why = match self.facts.state {
            Toestand::Vastgesteld | Toestand::InUitvoering | Toestand::Afgerond => return None,
            Toestand::Concept => "concept-concept",
            Toestand::Opgeschreven => "concept-opgeschreven",
            Toestand::TerugNaarKring => "concept-terug-naar-kring",
            Toestand::Doorgenomen => "concept-doorgenomen",
            Toestand::TerToets => "concept-ter-toets",
        };
        Some(Concept {
            woord: self.word("concept"),
            kop: self.word("concept-kop"),
            regels: vec![self.word(why), self.word("concept-stap")],
        })
    }

    pub(super) fn recheck(&self) -> Option<Melding> {
        self.facts.recheck.then(|| Melding {
            kop: self.word("hertoets-kop"),
            regels: vec![self.word("hertoets-uitleg")],
        })
    }

    /// Where a body may intervene or set conditions, people must find the emergency numbers.
    pub(super) fn emergency(&self) -> Option<Melding> {
        self.file.safety_is_at_stake().then(|| Melding {
            kop: self.word("nood-kop"),
            regels: vec![self.word("nood-112"), self.word("nood-veilig-thuis")],
        })
    }
}

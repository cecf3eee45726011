//! The typed view of a plan file: one file per chapter of the contract.
//!
//! The file itself stays the truth (see [`crate::document`]): this view is only read, never written, so that
//! members it does not know survive. Almost every member may be absent: a half-filled plan is readable, and the
//! rules ask for the rest.
//!
//! Doc comments of members become the schema's texts: `Titel. Beschrijving. | Title. Description.`

mod afspraak;
mod conferentie;
mod deelnemer;
mod hulp;
mod kader;
mod plan;
mod proces;
mod toets;
pub mod value;
mod voorwaarde;
mod wanneer;

pub use afspraak::*;
pub use conferentie::*;
pub use deelnemer::*;
pub use hulp::*;
pub use kader::*;
pub use plan::*;
pub use proces::*;
pub use toets::*;
pub use value::*;
pub use voorwaarde::*;
pub use wanneer::*;

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

/// Planbestand. Het plan dat een familie zelf maakt, met wat de coördinator en de professional erbij zetten.
/// | Plan file. The plan that a family makes itself, with what the coordinator and the professional add.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Planbestand {
    /// Schema. Het adres van dit schema, met de hoofdversie. | Schema. The id of this schema, with the major version.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Schemaversie. De volledige versie van het contract. | Schema version. Full version of the contract (semver).
    pub schema_versie: SchemaVersie,
    /// Kenmerk. Het unieke nummer van dit bestand, een UUID. | Reference. UUID of this file (RFC 9562).
    pub kenmerk: Option<Kenmerk>,
    /// Plansoort. Onder welke wet het plan valt. | Kind of plan. Which law it belongs to.
    pub plansoort: Option<Plansoort>,
    /// Taal. De taal van het plan, zoals nl. | Language. Language of the plan as a BCP 47 tag.
    pub taal: Option<Taalcode>,
    /// Kader. De situatie waarin het plan is gemaakt. | Setting. The situation in which the plan is made.
    #[serde(default)]
    pub kader: Kader,
    /// Deelnemers. Iedereen die meedoet of informatie gaf. | Participants. Everyone who takes part or gave information.
    #[serde(default)]
    pub deelnemers: Vec<Deelnemer>,
    /// Conferentie. De dag waarop de kring het plan maakte. | Conference. The day on which the circle made the plan.
    pub conferentie: Option<Conferentie>,
    /// Vervolgconferenties. Latere conferenties over hetzelfde plan. | Follow-up conferences. Later conferences on the same plan.
    #[serde(default)]
    pub vervolgconferenties: Vec<Conferentie>,
    /// Instanties. Organisaties die mogen ingrijpen. | Bodies. Organisations that may intervene.
    #[serde(default)]
    pub instanties: Vec<Instantie>,
    /// Voorwaarden. Wat vooraf is gevraagd voor de veiligheid. | Conditions. Safety conditions set beforehand.
    #[serde(default)]
    pub voorwaarden: Vec<Voorwaarde>,
    /// Voorwaarden vastgelegd. Het zegel op de voorwaarden toen ze gedeeld zijn. | Conditions fixed. Digest of the conditions when they were shared.
    pub voorwaarden_vastgelegd: Option<VoorwaardenVastgelegd>,
    /// Plan. Wat de kring heeft besloten. | Plan. What the circle decided.
    pub plan: Option<Plan>,
    /// Doorgenomen. Wanneer de coördinator het plan met iedereen naliep. | Walk-through. When the coordinator went through the plan with everyone.
    #[serde(default)]
    pub doorgenomen: Vec<Doorgenomen>,
    /// Voorgelegd. Wanneer het plan aan een instantie is gegeven voor de toets. | Put before. When the plan was put before a body for its check.
    #[serde(default)]
    pub voorgelegd: Vec<Voorgelegd>,
    /// Toetsen. Het oordeel van de professional over wettig en veilig. | Checks. The professional's judgement, lawful and safe.
    #[serde(default)]
    pub toetsen: Vec<Toets>,
    /// Antwoorden. Wat een aanbieder zei op een vraag om hulp. | Answers. What a provider said to a help request.
    #[serde(default)]
    pub antwoorden: Vec<Antwoord>,
    /// Uitvoering. Hoe het gaat met een afspraak of hulp. | Progress. How an agreement or help is going.
    #[serde(default)]
    pub uitvoering: Vec<Voortgang>,
    /// Exemplaren. Wie een exemplaar krijgt. | Copies. Who gets a copy.
    #[serde(default)]
    pub exemplaren: Vec<Exemplaar>,
    /// Nabellen. Het telefoontje van de coördinator na vier weken. | Follow-up calls. The coordinator's call after four weeks.
    #[serde(default)]
    pub nabellen: Vec<Nabelafspraak>,
    /// Toestemmingen. Wie toestemming gaf om te delen of voor hulp. | Consents. Who consented to sharing or to help.
    #[serde(default)]
    pub toestemmingen: Vec<Toestemming>,
    /// Afgerond. De kring zegt dat het plan klaar is. | Finished. The circle says that the plan is done.
    pub afgerond: Option<Afgerond>,
    /// Handtekeningen. Losse digitale handtekeningen, nooit verplicht. | Signatures. Detached JWS (RFC 7515), optional.
    #[serde(default)]
    pub handtekeningen: Vec<Handtekening>,
    /// Uitbreidingen. Extra gegevens van anderen, met een URI als sleutel. | Extensions. Data of others under URI keys; never changes the meaning of the rest.
    pub uitbreidingen: Option<Uitbreidingen>,
}

/// Plansoort. | Kind of plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Plansoort {
    /// familiegroepsplan (Jeugdwet artikel 1.1) | family group plan (Youth Act art. 1.1)
    Familiegroepsplan,
    /// persoonlijk plan (Wmo 2015 artikel 2.3.2) | personal plan (Social Support Act 2015 art. 2.3.2)
    PersoonlijkPlan,
    /// eigen plan van aanpak (Wvggz artikel 5:5) | own plan of action (Compulsory Mental Health Care Act art. 5:5)
    EigenPlanVanAanpak,
}

impl Planbestand {
    /// Version of the plan; `None` when there is no plan or no number yet.
    #[must_use]
    pub fn versie(&self) -> Option<u32> {
        self.plan.as_ref().and_then(|p| p.versie)
    }

    /// A body may intervene or set conditions: not everybody who reads may be harmless, and people must find help.
    #[must_use]
    pub fn safety_is_at_stake(&self) -> bool {
        self.kader.ingrijpen.is_some() || !self.voorwaarden.is_empty()
    }

    /// Safety is asked as "is serious harm to be expected?" (Wvggz 5:5).
    #[must_use]
    pub fn asks_serious_harm(&self) -> bool {
        self.plansoort == Some(Plansoort::EigenPlanVanAanpak)
    }

    /// The participant with this id (the first, when an id occurs twice).
    #[must_use]
    pub fn deelnemer(&self, id: &str) -> Option<&Deelnemer> {
        self.deelnemers.iter().find(|d| d.id.as_str() == id)
    }

    /// The body with this id.
    #[must_use]
    pub fn instantie(&self, id: &str) -> Option<&Instantie> {
        self.instanties.iter().find(|i| i.id.as_str() == id)
    }

    /// The conference at which this version was decided: the latest until that day. A later version that is not
    /// decided yet waits for the last one that the file names.
    #[must_use]
    pub fn deciding_conference(&self) -> Option<&Conferentie> {
        let first = self.conferentie.as_ref();
        let decided = self.plan.as_ref().and_then(|plan| plan.besloten_op);
        let waits = decided.is_none() && self.versie().is_some_and(|version| version > 1);
        let all = first.into_iter().chain(&self.vervolgconferenties);
        all.filter(|c| c.datum.is_some() && (waits || c.datum <= decided))
            .max_by_key(|c| c.datum)
            .or(first)
    }

    /// The body for which a condition was set: that of its setter, or the only one there is.
    #[must_use]
    pub fn setting_body(&self, condition: &Voorwaarde) -> Option<&InstantieId> {
        let setter = condition
            .gesteld_door
            .as_ref()
            .and_then(|door| self.deelnemer(door.as_str()));
        setter
            .and_then(|setter| setter.instantie.as_ref())
            .or_else(|| self.only_body())
    }

    /// The body for which a check was made: the one it names, that of its assessor, or the only one there is.
    #[must_use]
    pub fn checking_body<'a>(&'a self, check: &'a Toets) -> Option<&'a InstantieId> {
        let assessor = check
            .toetser
            .as_ref()
            .and_then(|toetser| self.deelnemer(toetser.as_str()));
        (check.instantie.as_ref())
            .or_else(|| assessor?.instantie.as_ref())
            .or_else(|| self.only_body())
    }

    /// The body that a professional speaks for: their own; or the only one there is, where nobody else is of it.
    #[must_use]
    pub fn body_of(&self, person: &Deelnemer) -> Option<&InstantieId> {
        if let Some(own) = &person.instantie {
            return self.instantie(own.as_str()).map(|body| &body.id);
        }
        let only = self.only_body()?;
        let taken = |d: &Deelnemer| d.id != person.id && d.instantie.as_ref() == Some(only);
        (!self.deelnemers.iter().any(taken)).then_some(only)
    }

    /// Someone of the kring, or the coordinator, with the same name: one person on two sides (R08).
    #[must_use]
    pub fn other_side_of(&self, person: &Deelnemer) -> Option<&Deelnemer> {
        let name = person
            .naam
            .as_deref()
            .map(str::trim)
            .filter(|n| !n.is_empty())?;
        self.deelnemers.iter().find(|d| {
            d.id != person.id
                && matches!(d.zijde, Some(Zijde::Kring | Zijde::Coordinator))
                && d.naam.as_deref().map(str::trim) == Some(name)
        })
    }

    fn only_body(&self) -> Option<&InstantieId> {
        match self.instanties.as_slice() {
            [only] => Some(&only.id),
            _ => None,
        }
    }
}

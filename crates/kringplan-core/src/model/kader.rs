//! The setting: coordinator's chapter that decides which profiles of rules apply.

use chrono::NaiveDate;
#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

/// Kader. De situatie waarin het plan is gemaakt. | Setting. The situation in which the plan is made.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Kader {
    /// Werkwijze. Hoe het plan tot stand kwam; zonder dit geldt vrij. | Way of working. How the plan came about; absent counts as `vrij`.
    pub werkwijze: Option<Werkwijze>,
    /// Onderwerp. Waar het plan over gaat. | Subject. What the plan is about.
    pub onderwerp: Option<Onderwerp>,
    /// Situatie. Is er een wettelijke maatregel of procedure? | Situation. Whether a legal measure or procedure is going on.
    pub situatie: Option<Situatie>,
    /// Gemeente. De naam van de gemeente. | Municipality. Its name.
    pub gemeente: Option<String>,
    /// Ingrijpen. Alleen als een instantie dreigt in te grijpen. | Intervention. Only where a body threatens to intervene.
    pub ingrijpen: Option<Ingrijpen>,
    /// Wmo. Datums bij een persoonlijk plan (Wmo 2015 artikel 2.3.2). | Wmo. Dates of a personal plan (Social Support Act art. 2.3.2).
    pub wmo: Option<WmoDatums>,
    /// Wvggz. Datums bij een eigen plan van aanpak (Wvggz artikel 5:5). | Wvggz. Dates of an own plan of action (art. 5:5).
    pub wvggz: Option<WvggzDatums>,
    /// Schuld. Datums bij schuldhulp (Wgs artikel 4). | Debt. Dates of municipal debt help (Wgs art. 4).
    pub schuld: Option<SchuldDatums>,
}

impl Kader {
    /// The way of working; a plan that does not say counts as free-form, because no law asks for more.
    #[must_use]
    pub fn werkwijze(&self) -> Werkwijze {
        self.werkwijze.unwrap_or(Werkwijze::Vrij)
    }
}

/// Werkwijze. | Way of working.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Werkwijze {
    /// met een Eigen Kracht-conferentie | with an Eigen Kracht family group conference
    EigenKracht,
    /// op een eigen manier gemaakt | made in a way of one's own
    Vrij,
}

/// Onderwerp. | Subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Onderwerp {
    /// opvoeden en opgroeien | raising children
    Opvoeding,
    /// werk zoeken of houden | finding or keeping work
    Werk,
    /// dreigende opname in de psychiatrie | threatened psychiatric admission
    Opname,
    /// dreigende uithuisplaatsing van een kind | threatened out-of-home placement
    Uithuisplaatsing,
    /// terugkeer na detentie | return after detention
    Detentie,
    /// dreigende huisuitzetting | threatened eviction
    Huisuitzetting,
    /// een ander onderwerp | another subject
    Anders,
}

/// Situatie. | Situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Situatie {
    /// vrijwillig | voluntary
    Vrijwillig,
    /// ondertoezichtstelling (BW 1:255) | supervision order (Civil Code 1:255)
    Ondertoezichtstelling,
    /// voogdij | guardianship
    Voogdij,
    /// jeugdreclassering | youth probation
    Jeugdreclassering,
    /// zorgmachtiging in voorbereiding (Wvggz hoofdstuk 5) | care authorisation being prepared
    ZorgmachtigingInVoorbereiding,
    /// zaak over huur of ontruiming | rent or eviction case
    Huurzaak,
    /// detentie | detention
    Detentie,
    /// een andere situatie | another situation
    Anders,
}

impl Situatie {
    /// Settings in which help is not voluntary, so that consent to youth help is not asked (Jeugdwet 7.3.4 and further).
    #[must_use]
    pub fn is_compulsory(self) -> bool {
        matches!(
            self,
            Self::Ondertoezichtstelling | Self::Voogdij | Self::Jeugdreclassering
        )
    }
}

/// Ingrijpen. Wat er dreigt. | Intervention. What threatens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Ingrijpen {
    /// Maatregel. Welke maatregel dreigt. | Measure. Which measure threatens.
    pub maatregel: Option<String>,
    /// Harde datum. Een dag die vaststaat, zoals een zitting. | Hard date. A day that is fixed, such as a hearing.
    pub harde_datum: Option<HardeDatum>,
}

/// Harde datum. | Hard date.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HardeDatum {
    /// Soort. Wat er die dag gebeurt. | Kind. What happens that day.
    pub soort: HardeDatumSoort,
    /// Op. De dag. | On. The day.
    pub op: Option<NaiveDate>,
}

/// Soort harde datum. | Kind of hard date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HardeDatumSoort {
    /// zitting bij de rechter | court hearing
    Zitting,
    /// ontruiming | eviction
    Ontruiming,
    /// invrijheidstelling | release
    Invrijheidstelling,
    /// einde van de schorsing (Wvggz 5:5) | end of the suspension
    EindeSchorsing,
    /// iets anders | something else
    Anders,
}

/// Datums Wmo. | Wmo dates.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WmoDatums {
    /// Melding. De dag van de melding bij de gemeente. | Report. Day of the report to the municipality.
    pub melding: Option<NaiveDate>,
    /// Overhandigd. De dag dat het plan is gegeven: binnen zeven dagen na de melding. | Handed over. Within seven days of the report.
    pub overhandigd: Option<NaiveDate>,
}

/// Datums Wvggz. | Wvggz dates.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WvggzDatums {
    /// Brief. De dag dat de brief kwam. | Letter. Day on which the letter came.
    pub brief: Option<NaiveDate>,
    /// Wens. De dag dat iemand zei: ik wil een eigen plan. Binnen drie dagen. | Wish. Day of the wish to make a plan, within three days.
    pub wens: Option<NaiveDate>,
    /// Besluit. De dag dat de geneesheer-directeur besloot. | Decision. Day of the medical director's decision.
    pub besluit: Option<NaiveDate>,
    /// Schorsing tot. Tot wanneer de voorbereiding stilligt, twee weken. | Suspended until. End of the two-week suspension.
    pub schorsing_tot: Option<NaiveDate>,
}

/// Datums schuldhulp. | Debt help dates.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SchuldDatums {
    /// Melding. De dag van de vraag om schuldhulp. | Report. Day of the request for debt help.
    pub melding: Option<NaiveDate>,
    /// Eerste gesprek. De dag van het eerste gesprek. | First talk. Day of the first talk.
    pub eerste_gesprek: Option<NaiveDate>,
}

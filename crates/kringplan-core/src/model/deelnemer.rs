//! People: everyone who takes part in the plan or gave information for it.

#[cfg(feature = "generate")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{DeelnemerId, InstantieId, Taalcode};

/// Deelnemer. Iemand die meedoet of informatie gaf. | Participant. Someone who takes part or gave information.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Deelnemer {
    /// Id. Korte naam op papier, zoals p5. | Id. Short name on paper, such as p5.
    pub id: DeelnemerId,
    /// Naam. De naam zoals de kring die gebruikt. | Name. As the circle uses it.
    pub naam: Option<String>,
    /// Zijde. Kring, professional of coördinator: precies één. | Side. Circle, professional or coordinator: exactly one.
    pub zijde: Option<Zijde>,
    /// Hoofdpersoon. Het plan gaat over deze persoon. | Main person. The plan is about this person.
    pub hoofdpersoon: Option<bool>,
    /// Leeftijd. In jaren, op de dag van de conferentie. | Age. In years, on the conference day.
    #[cfg_attr(feature = "generate", schemars(range(min = 0, max = 130)))]
    pub leeftijd: Option<u8>,
    /// Relatie. Wie deze persoon is voor de hoofdpersoon. | Relation. Who this person is to the main person.
    pub relatie: Option<String>,
    /// Ouder van. De kinderen in dit plan. | Parent of. The children in this plan.
    #[serde(default)]
    pub ouder_van: Vec<DeelnemerId>,
    /// Gezag over. Over welke kinderen deze persoon gezag heeft. | Authority over. Children over whom this person has parental authority.
    #[serde(default)]
    pub gezag_over: Vec<DeelnemerId>,
    /// Vertegenwoordigt. Voor wie deze persoon wettelijk mag spreken. | Represents. For whom this person may legally speak.
    #[serde(default)]
    pub vertegenwoordigt: Vec<DeelnemerId>,
    /// Organisatie. Waar deze persoon werkt. | Organisation. Where this person works.
    pub organisatie: Option<String>,
    /// Functie. Welk werk deze persoon doet. | Function. This person's job.
    pub functie: Option<String>,
    /// Registratie. Inschrijving in een beroepsregister. | Registration. Entry in a professional register.
    pub registratie: Option<Registratie>,
    /// Instantie. Voor welke instantie deze persoon oordeelt. | Body. For which body this person judges.
    pub instantie: Option<InstantieId>,
    /// Taal. De taal die deze persoon het best leest. | Language. The language this person reads best (BCP 47).
    pub taal: Option<Taalcode>,
    /// Tolk. Is er een tolk geregeld? | Interpreter. Whether an interpreter is arranged.
    pub tolk: Option<bool>,
    /// Wensen. Wensen over cultuur, geloof of iets anders. | Wishes. Wishes on culture, belief or anything else.
    pub wensen: Option<String>,
    /// Toelichting. Uitleg bij een dubbele rol. | Explanation. Explains a double role.
    pub toelichting: Option<String>,
    /// Aanwezig. Of en hoe deze persoon er was. | Present. Whether and how this person was there.
    pub aanwezig: Option<Aanwezig>,
    /// Stem. Hoe een kind of jongere is gehoord. | Voice. How a minor was heard.
    pub stem: Option<Stem>,
    /// Contact. Telefoon, e-mail en adres: telt nergens in mee. | Contact. Phone, mail and address: in no digest.
    pub contact: Option<Contact>,
}

impl Deelnemer {
    /// Someone of the kring.
    #[must_use]
    pub fn is_kring(&self) -> bool {
        self.zijde == Some(Zijde::Kring)
    }

    /// The plan is about this person.
    #[must_use]
    pub fn is_hoofdpersoon(&self) -> bool {
        self.hoofdpersoon == Some(true)
    }

    /// Was there in some way: in person, in part, from afar or heard apart.
    #[must_use]
    pub fn was_present(&self) -> bool {
        self.aanwezig
            .as_ref()
            .and_then(|a| a.hoe)
            .is_some_and(|hoe| hoe != AanwezigHoe::Nee)
    }

    /// Has the function that judges under the Wvggz (article 5:5): the geneesheer-directeur.
    #[must_use]
    pub fn is_medical_director(&self) -> bool {
        self.functie.as_ref().is_some_and(|functie| {
            functie
                .to_lowercase()
                .replace(['-', ' '], "")
                .contains("geneesheerdirecteur")
        })
    }
}

/// Zijde. | Side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Zijde {
    /// de kring: familie, vrienden en andere bekenden | the circle: family, friends and others
    Kring,
    /// iemand die hier werkt | someone who is here for work
    Professional,
    /// de onafhankelijke coördinator | the independent coordinator
    Coordinator,
}

/// Registratie. | Registration.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Registratie {
    /// Register. Bijvoorbeeld SKJ of BIG. | Register. For example SKJ or BIG.
    pub register: Option<String>,
    /// Nummer. Het nummer in dat register. | Number. The number in that register.
    pub nummer: Option<String>,
}

/// Aanwezig. | Present.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Aanwezig {
    /// Hoe. Op welke manier. | How. In which way.
    pub hoe: Option<AanwezigHoe>,
    /// Toelichting. Bijvoorbeeld: het eerste uur. | Explanation. For example: the first hour.
    pub toelichting: Option<String>,
}

/// Hoe aanwezig. | How present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AanwezigHoe {
    /// de hele tijd | all the time
    Ja,
    /// een deel van de tijd | part of the time
    Deels,
    /// via telefoon of beeld | by phone or video
    OpAfstand,
    /// apart gehoord | heard apart
    ApartGehoord,
    /// niet aanwezig | not present
    Nee,
}

/// Stem. | Voice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Stem {
    /// Hoe. Bijvoorbeeld met een brief of tekening. | How. For example by a letter or drawing.
    pub hoe: Option<String>,
    /// Steun. Wie erbij hielp. | Support. Who helped.
    pub steun: Option<DeelnemerId>,
}

/// Contact. | Contact.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "generate", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// Telefoonnummer. | Phone number.
    pub telefoonnummer: Option<String>,
    /// E-mailadres. | E-mail address.
    pub emailadres: Option<String>,
    /// Adres. | Address.
    pub adres: Option<String>,
}

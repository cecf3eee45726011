//! Limits that rules use (`data/drempels.json`). They are data, because a municipality may agree on others.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::source::{self, Misfit};

/// Every limit, with its unit in the name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Thresholds {
    /// BAS-002: a young person is below this age (Jeugdwet 1.1: under 18, in some cases up to 23).
    pub jeugdige_tot_leeftijd: u8,
    /// A minor is below this age.
    pub minderjarig_tot_leeftijd: u8,
    /// BAS-012: fewer people of the kring ask for a wider circle.
    pub kring_ten_minste: u32,
    /// AFS-002: fewest words of an agreement.
    pub afspraak_woorden_ten_minste: u32,
    /// AFS-011: from so many agreements on one person, when they are at least a third of all.
    pub lasten_ten_minste: u32,
    /// AFS-011: a child below this age carries no safety agreement.
    pub kind_zonder_taak_tot_leeftijd: u8,
    /// HLP-004: from this age the young person consents too (Jeugdwet 7.3.4, 7.3.5).
    pub toestemming_kind_vanaf_leeftijd: u8,
    /// HLP-004: from this age only the young person consents.
    pub toestemming_ouder_tot_leeftijd: u8,
    /// PRV-002: below this age the legal representative consents to sharing (UAVG 5).
    pub toestemming_delen_vertegenwoordiger_tot_leeftijd: u8,
    /// VRV-004: first meeting within so many weeks.
    pub weerzien_weken: u32,
    /// VRV-004: with a threatened intervention rather within so many weeks.
    pub weerzien_dreiging_weken: u32,
    /// VRV-004: later meetings, with a child under seven.
    pub weerzien_later_jong_weken: u32,
    /// VRV-004: what "young" means there.
    pub weerzien_jong_tot_leeftijd: u8,
    /// VRV-004: later meetings otherwise.
    pub weerzien_later_weken: u32,
    /// DAT-002: the follow-up call after so many days.
    pub nabellen_dagen: u32,
    /// DAT-002: at the latest.
    pub nabellen_uiterlijk_dagen: u32,
    /// DAT-004: a missing check is worth a word from so many days before the hard date on.
    pub harde_datum_nabij_dagen: u32,
    /// DAT-005: a personal plan is handed over within so many days (Wmo 2.3.2 lid 2).
    pub wmo_overhandigd_dagen: u32,
    /// DAT-005: the wish for an own plan comes within so many days (Wvggz 5:5).
    pub wvggz_wens_dagen: u32,
    /// DAT-005: first talk within so many working days (Wgs 4).
    pub schuld_gesprek_werkdagen: u32,
    /// VWD-004: more conditions than this leave no room.
    pub voorwaarden_hoogstens: u32,
}

impl Thresholds {
    /// Reads limits.
    ///
    /// # Errors
    /// When the text does not hold exactly these limits.
    pub fn parse(json: &str) -> Result<Self, Misfit> {
        source::from_text(json)
    }

    /// The limits that come with the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static LIMITS: OnceLock<Thresholds> = OnceLock::new();
        #[expect(clippy::expect_used, reason = "an embedded file, read by a test")]
        LIMITS.get_or_init(|| {
            Self::parse(include_str!("../../data/drempels.json")).expect("embedded limits")
        })
    }
}

//! BAS, the basis of a plan and its people: R01–R12 (Jeugdwet 1.1, Wmo 2015 2.3.2, Wvggz 5:5).
//! One file per group: the plan (001–005), ids and references (006, 007), people (008–012).

mod inhoud;
mod mensen;
mod nummers;

use super::{Rule, fout, tip, waarschuwing};
use inhoud::{
    elke_zorg_beantwoord, hoofdvraag_aanwezig, ouders_met_anderen, soort_past_bij_kader,
    zorg_en_kracht,
};
use mensen::{
    dubbelrol_uitgelegd, een_kant_per_persoon, hoofdpersoon_aanwezig, kring_klein,
    stem_van_het_kind,
};
use nummers::{sleutels_uniek, verwijzing_bestaat};

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "BAS-001",
        slug: "hoofdvraag-aanwezig",
        number: "R01",
        branches: &[waarschuwing("-")],
        check: hoofdvraag_aanwezig,
    },
    Rule {
        code: "BAS-002",
        slug: "soort-past-bij-kader",
        number: "R02",
        branches: &[fout("jeugdige"), fout("volwassene"), fout("wvggz")],
        check: soort_past_bij_kader,
    },
    Rule {
        code: "BAS-003",
        slug: "ouders-met-anderen",
        number: "R03",
        branches: &[waarschuwing("-")],
        check: ouders_met_anderen,
    },
    Rule {
        code: "BAS-004",
        slug: "zorg-en-kracht",
        number: "R04",
        branches: &[waarschuwing("zorg"), waarschuwing("kracht")],
        check: zorg_en_kracht,
    },
    Rule {
        code: "BAS-005",
        slug: "elke-zorg-beantwoord",
        number: "R05",
        branches: &[waarschuwing("-")],
        check: elke_zorg_beantwoord,
    },
    Rule {
        code: "BAS-006",
        slug: "sleutels-uniek",
        number: "R06",
        branches: &[fout("-")],
        check: sleutels_uniek,
    },
    Rule {
        code: "BAS-007",
        slug: "verwijzing-bestaat",
        number: "R07",
        branches: &[fout("-")],
        check: verwijzing_bestaat,
    },
    Rule {
        code: "BAS-008",
        slug: "een-kant-per-persoon",
        number: "R08",
        branches: &[fout("geen"), fout("dubbel")],
        check: een_kant_per_persoon,
    },
    Rule {
        code: "BAS-009",
        slug: "dubbelrol-uitgelegd",
        number: "R09",
        branches: &[waarschuwing("-")],
        check: dubbelrol_uitgelegd,
    },
    Rule {
        code: "BAS-010",
        slug: "hoofdpersoon-aanwezig",
        number: "R10",
        branches: &[fout("geen"), fout("gehoord")],
        check: hoofdpersoon_aanwezig,
    },
    Rule {
        code: "BAS-011",
        slug: "stem-van-het-kind",
        number: "R11",
        branches: &[waarschuwing("-")],
        check: stem_van_het_kind,
    },
    Rule {
        code: "BAS-012",
        slug: "kring-klein",
        number: "R12",
        branches: &[tip("-")],
        check: kring_klein,
    },
];

//! AFS: the agreements, who does what and when (AFS-001 to AFS-011).
//!
//! No law asks for a form: NJi and the Jeugdwet leave it to the family. The rules rest on the Eigen Kracht process
//! (who does what when, how people keep each other informed, what they do when something changes) and on a children's
//! judge who counted clear agreements in the family's favour (Oost-Brabant court, 23 February 2016).

mod complete;
mod plain;
mod whole;

pub(super) use complete::is_open;

use super::{Rule, fout, tip, waarschuwing};

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "AFS-001",
        slug: "wie-ingevuld",
        number: "R22",
        branches: &[fout("-")],
        check: complete::wie_ingevuld,
    },
    Rule {
        code: "AFS-002",
        slug: "wat-ingevuld",
        number: "R23",
        branches: &[fout("leeg"), fout("kort")],
        check: complete::wat_ingevuld,
    },
    Rule {
        code: "AFS-003",
        slug: "wanneer-ingevuld",
        number: "R24",
        branches: &[fout("geen"), fout("open")],
        check: complete::wanneer_ingevuld,
    },
    Rule {
        code: "AFS-004",
        slug: "niet-vaag",
        number: "R25",
        branches: &[waarschuwing("-")],
        check: plain::niet_vaag,
    },
    Rule {
        code: "AFS-005",
        slug: "niet-iedereen",
        number: "R26",
        branches: &[
            waarschuwing("tekst"),
            waarschuwing("eigenaar"),
            waarschuwing("met"),
        ],
        check: plain::niet_iedereen,
    },
    Rule {
        code: "AFS-006",
        slug: "professional-hoort-bij-hulp",
        number: "R27",
        branches: &[fout("-")],
        check: whole::professional_hoort_bij_hulp,
    },
    Rule {
        code: "AFS-007",
        slug: "eigen-aandeel",
        number: "R28",
        branches: &[tip("-")],
        check: whole::eigen_aandeel,
    },
    Rule {
        code: "AFS-008",
        slug: "elkaar-op-de-hoogte",
        number: "R29",
        branches: &[waarschuwing("-")],
        check: whole::elkaar_op_de_hoogte,
    },
    Rule {
        code: "AFS-009",
        slug: "bij-verandering",
        number: "R30",
        branches: &[waarschuwing("-")],
        check: whole::bij_verandering,
    },
    Rule {
        code: "AFS-010",
        slug: "plan-b-bij-veiligheid",
        number: "R31",
        branches: &[waarschuwing("-")],
        check: whole::plan_b_bij_veiligheid,
    },
    Rule {
        code: "AFS-011",
        slug: "lasten-verdeeld",
        number: "R32",
        branches: &[tip("lasten"), tip("kind")],
        check: whole::lasten_verdeeld,
    },
];

//! PRO, the process of an Eigen Kracht-conferentie: R13–R21. It rests in a free-form plan, because no law asks for it.

mod akkoord;
mod conferentie;
mod exemplaren;

use super::{Case, Rule, fout, waarschuwing};
use akkoord::{doorgenomen, iedereen_akkoord, professional_beslist_niet};
use conferentie::{
    besloten_tijd_zonder_professionals, coordinator_geen_taak, coordinator_onafhankelijk,
    geen_verslag_besloten_tijd,
};
use exemplaren::{exemplaar_voor_iedereen, taal_en_cultuur};

/// The rules of this chapter.
pub(super) static RULES: &[Rule] = &[
    Rule {
        code: "PRO-001",
        slug: "besloten-tijd-zonder-professionals",
        number: "R13",
        branches: &[fout("-")],
        check: besloten_tijd_zonder_professionals,
    },
    Rule {
        code: "PRO-002",
        slug: "coordinator-onafhankelijk",
        number: "R14",
        branches: &[fout("aanbieder"), fout("voorwaarde"), fout("organisatie")],
        check: coordinator_onafhankelijk,
    },
    Rule {
        code: "PRO-003",
        slug: "coordinator-geen-taak",
        number: "R15",
        branches: &[fout("-")],
        check: coordinator_geen_taak,
    },
    Rule {
        code: "PRO-004",
        slug: "professional-beslist-niet",
        number: "R16",
        branches: &[fout("-")],
        check: professional_beslist_niet,
    },
    Rule {
        code: "PRO-005",
        slug: "iedereen-akkoord",
        number: "R17",
        branches: &[fout("aanwezig"), fout("taak")],
        check: iedereen_akkoord,
    },
    Rule {
        code: "PRO-006",
        slug: "geen-verslag-besloten-tijd",
        number: "R18",
        branches: &[waarschuwing("-")],
        check: geen_verslag_besloten_tijd,
    },
    Rule {
        code: "PRO-007",
        slug: "doorgenomen",
        number: "R19",
        branches: &[waarschuwing("-")],
        check: doorgenomen,
    },
    Rule {
        code: "PRO-008",
        slug: "exemplaar-voor-iedereen",
        number: "R20",
        branches: &[fout("kring"), fout("professional")],
        check: exemplaar_voor_iedereen,
    },
    Rule {
        code: "PRO-009",
        slug: "taal-en-cultuur",
        number: "R21",
        branches: &[waarschuwing("taal")],
        check: taal_en_cultuur,
    },
];

/// The kring has decided something: before that nobody needs to agree, walk through or get a copy.
fn is_decided(case: &Case) -> bool {
    case.plan.has_content() && case.plan.besloten_op.is_some_and(|op| op <= case.day)
}

/// The walk-through of this version has been, on the reference date at the latest.
fn is_gone_through(case: &Case) -> bool {
    case.file.doorgenomen.iter().any(|d| {
        d.versie.is_some() && d.versie == case.plan.versie && d.op.is_some_and(|op| op <= case.day)
    })
}

//! The state table: every combination of facts lands in exactly one row, and the rows are the contract's.

use kringplan_core::state::{Facts, TABLE, Toestand, state};

fn all_facts() -> impl Iterator<Item = Facts> {
    (0_u16..1 << 9).map(|bits| {
        let bit = |index: u16| bits & (1 << index) != 0;
        Facts {
            finished: bit(0),
            decided: bit(1),
            agreed: bit(2),
            intervention: bit(3),
            negative: bit(4),
            put_forward: bit(5),
            judgement_open: bit(6),
            recheck: bit(7),
            copies_sent: bit(8),
        }
    })
}

/// The contract's table in other words: written out, without order, so that it can disagree with the code.
fn rows_by_the_contract(f: &Facts) -> Vec<u8> {
    let reached = !f.finished && f.decided && f.agreed;
    let threatened = reached && f.intervention;
    let adopted_by_check = threatened && !f.negative && f.put_forward && !f.judgement_open;
    let adopted = (reached && !f.intervention) || adopted_by_check;
    let marked = adopted_by_check && f.recheck;
    let table = [
        (1, f.finished),
        (2, !f.finished && !f.decided),
        (3, !f.finished && f.decided && !f.agreed),
        (5, threatened && f.negative),
        (6, threatened && !f.negative && !f.put_forward),
        (
            7,
            threatened && !f.negative && f.put_forward && f.judgement_open,
        ),
        (8, marked),
        (9, adopted && !marked && !f.copies_sent),
        (10, adopted && !marked && f.copies_sent),
    ];
    table
        .into_iter()
        .filter(|(_, fits)| *fits)
        .map(|(number, _)| number)
        .collect()
}

#[test]
fn every_combination_lands_in_exactly_one_row() {
    let mut seen = std::collections::BTreeSet::new();
    for facts in all_facts() {
        let row = state(&facts);
        assert_eq!(rows_by_the_contract(&facts), [row.number], "{facts:?}");
        seen.insert((row.number, row.state));
    }
    assert_eq!(seen.len(), TABLE.len(), "a row that nothing reaches");
}

#[test]
fn a_mark_does_not_hide_whether_copies_were_sent() {
    let base = Facts {
        decided: true,
        agreed: true,
        intervention: true,
        put_forward: true,
        recheck: true,
        ..Facts::default()
    };
    assert_eq!(state(&base).state, Toestand::Vastgesteld);
    assert_eq!(
        state(&Facts {
            copies_sent: true,
            ..base
        })
        .state,
        Toestand::InUitvoering
    );
    assert!(state(&base).recheck);
}

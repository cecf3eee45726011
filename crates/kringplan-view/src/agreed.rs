//! Who agreed, and who gets a copy.

use super::context::Context;
use super::data::{Akkoordlijst, Akkoordrij, Namen};

impl Context<'_> {
    pub(super) fn agreed(&self) -> Akkoordlijst {
        let all = self
            .plan
            .map(|plan| plan.akkoord.as_slice())
            .unwrap_or_default();
        let past = all.iter().filter(|agreed| self.is_past(agreed.op));
        let rijen: Vec<Akkoordrij> = past
            .filter_map(|agreed| {
                let numbers = self.numbers(&agreed.afspraken);
                Some(Akkoordrij {
                    naam: self.name(agreed.deelnemer.as_ref()?.as_str()),
                    datum: agreed.op.map(|day| self.date(day)).unwrap_or_default(),
                    waarmee: if numbers.is_empty() {
                        self.word("akkoord-alles")
                    } else {
                        self.say("akkoord-deel", &[("nummers", (&numbers).into())])
                    },
                })
            })
            .collect();
        Akkoordlijst {
            leeg: self.placeholder("akkoord-leeg", rijen.is_empty()),
            rijen,
            zinnen: self.written_down(),
        }
    }

    fn written_down(&self) -> Vec<String> {
        let writer = self.plan.and_then(|plan| plan.opgeschreven_door.as_ref());
        let writer = writer.map(|id| {
            self.say(
                "opgeschreven-door",
                &[("naam", (&self.name(id.as_str())).into())],
            )
        });
        let version = self.version_number();
        let walks = self
            .file
            .doorgenomen
            .iter()
            .filter(|walk| walk.versie == version);
        let last = walks
            .filter_map(|walk| walk.op)
            .filter(|day| self.is_past(Some(*day)))
            .max();
        let walked =
            last.map(|day| self.say("doorgenomen-op", &[("datum", (&self.date(day)).into())]));
        writer.into_iter().chain(walked).collect()
    }

    /// Names only: how and when a copy went out is the coordinator's list, not the family's paper.
    pub(super) fn copies(&self) -> Namen {
        let version = self.version_number();
        let copies = self
            .file
            .exemplaren
            .iter()
            .filter(|copy| copy.versie == version);
        let mut namen: Vec<String> = Vec::new();
        for id in copies.filter_map(|copy| copy.voor.as_ref()) {
            let name = self.name(id.as_str());
            if !namen.contains(&name) {
                namen.push(name);
            }
        }
        Namen {
            leeg: self.placeholder("exemplaren-leeg", namen.is_empty()),
            namen,
        }
    }
}

//! One agreement or help request as one person reads it: "jij" where it is the reader.

use kringplan_core::model::{Afspraak, Hulp, Meedoener, UitvoeringStand, Wanneer};

use super::{Deelfeit, Deelpunt, Share, has_turn, is_asked};
use crate::text::said;

impl Share<'_, '_> {
    /// Everything of an agreement that somebody of the circle with a part in it needs.
    pub(super) fn agreement(&self, agreement: &Afspraak) -> Deelpunt {
        let facts = [
            self.stopped_or_done(agreement.id.as_str(), true),
            self.no_owner(agreement),
            self.my_days(agreement),
            Some(self.moment("kolom-wanneer", agreement.wanneer.as_ref())),
            self.company(agreement, true),
            self.other_turns(agreement),
            self.looks_along(agreement),
            self.if_it_fails(agreement),
        ];
        Deelpunt {
            nummer: agreement.id.to_string(),
            tekst: self.headline(agreement),
            feiten: facts.into_iter().flatten().collect(),
        }
    }

    /// What somebody else does, and when.
    pub(super) fn of_others(&self, agreement: &Afspraak) -> Deelpunt {
        let facts = [
            self.stopped_or_done(agreement.id.as_str(), false),
            Some(self.moment("kolom-wanneer", agreement.wanneer.as_ref())),
        ];
        Deelpunt {
            nummer: agreement.id.to_string(),
            tekst: self.headline(agreement),
            feiten: facts.into_iter().flatten().collect(),
        }
    }

    /// The same for a professional: what, when and who, and only their own part in it.
    pub(super) fn agreement_outside(&self, agreement: &Afspraak) -> Deelpunt {
        let looks_along = self.looks_along(agreement);
        let facts = [
            self.stopped_or_done(agreement.id.as_str(), false),
            self.no_owner(agreement),
            self.my_days(agreement),
            Some(self.moment("kolom-wanneer", agreement.wanneer.as_ref())),
            self.company(agreement, false),
            looks_along.filter(|_| self.is_my(agreement.kijkt_mee.as_ref())),
            self.my_fallback(agreement),
        ];
        Deelpunt {
            nummer: agreement.id.to_string(),
            tekst: self.headline(agreement),
            feiten: facts.into_iter().flatten().collect(),
        }
    }

    /// Help that this person arranges or that is for this person.
    pub(super) fn help(&self, help: &Hulp) -> Deelpunt {
        let (provider, under) = self.cx.provider(help);
        let provider = self.cx.commas(std::iter::once(provider).chain(under));
        let arranges = self.is_my(help.trekker.as_ref());
        // The heading says it.
        let only_for_me = !arranges && help.voor.iter().all(|who| self.is_me(who.as_str()));
        let bridge = self.cx.bridge(help).filter(|_| arranges);
        let facts = [
            self.stopped_or_done(help.id.as_str(), true),
            Some(self.fact("kolom-van-wie", provider)),
            Some(self.moment("kolom-begin", help.begin.as_ref())),
            self.duration(help),
            self.for_whom(help).filter(|_| !only_for_me),
            self.arranged_by(help).filter(|_| !arranges),
            Some(self.fact("term-antwoord", self.cx.answer(help))),
            bridge.map(|fact| self.fact("term-tot-die-tijd", fact.tekst)),
        ];
        self.asked(help, facts)
    }

    /// Help that is asked of this professional: with the number of who arranges it.
    pub(super) fn help_outside(&self, help: &Hulp) -> Deelpunt {
        let arranged = self.arranged_by(help).map(|fact| Deelfeit {
            erbij: help
                .trekker
                .iter()
                .filter_map(|id| self.telephone(id.as_str()))
                .map(|number| {
                    self.cx
                        .say("deel-telefoon", &[("nummer", (&number).into())])
                })
                .collect(),
            ..fact
        });
        let facts = [
            self.stopped_or_done(help.id.as_str(), false),
            Some(self.moment("kolom-begin", help.begin.as_ref())),
            self.duration(help),
            self.for_whom(help),
            arranged,
            Some(self.fact("term-antwoord", self.cx.answer(help))),
        ];
        self.asked(help, facts)
    }

    fn asked<const N: usize>(&self, help: &Hulp, facts: [Option<Deelfeit>; N]) -> Deelpunt {
        Deelpunt {
            nummer: help.id.to_string(),
            tekst: said(help.vraag.as_deref()).unwrap_or_else(|| self.cx.word("wat-nog-niet")),
            feiten: facts.into_iter().flatten().collect(),
        }
    }

    /// What is asked of this person.
    pub(super) fn is_asked(&self, help: &Hulp) -> bool {
        is_asked(self.cx.file, help, self.me)
    }

    /// "Tineke brengt Sem naar school": the sentence as the circle agreed it. Among words of another language it is
    /// one text of the circle, so that it keeps its order where those run from right to left.
    fn headline(&self, agreement: &Afspraak) -> String {
        if said(agreement.wat.as_deref()).is_none() {
            return self.cx.word("wat-nog-niet");
        }
        self.cx.sentence(agreement)
    }

    fn fact(&self, term: &str, text: impl Into<String>) -> Deelfeit {
        Deelfeit {
            term: self.cx.word(term),
            tekst: text.into(),
            erbij: Vec::new(),
            nadruk: false,
        }
    }

    fn moment(&self, term: &str, when: Option<&Wanneer>) -> Deelfeit {
        let when = self.cx.when_or_not_yet(when);
        let lines = std::iter::once(when.main).chain(when.under);
        self.fact(term, self.cx.semicolons(lines))
    }

    /// Stopped and done must be seen first: there is nothing left to do.
    fn stopped_or_done(&self, id: &str, with_note: bool) -> Option<Deelfeit> {
        let (state, progress) = self.cx.last_progress(id)?;
        if !matches!(state, UitvoeringStand::Gedaan | UitvoeringStand::Gestopt) {
            return None;
        }
        let note = progress.toelichting.as_deref().filter(|_| with_note);
        let text = self.cx.progressed(state, progress.op, note);
        Some(Deelfeit {
            nadruk: true,
            ..self.fact("term-voortgang", text)
        })
    }

    fn no_owner(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let nobody = agreement.wie.is_none();
        nobody.then(|| self.fact("kolom-wie-doet", self.cx.word("wie-nog-niet")))
    }

    fn my_days(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let mine = agreement
            .beurten
            .iter()
            .filter(|turn| self.is_my(turn.wie.as_ref()));
        let days: Vec<_> = mine.flat_map(|turn| turn.dagen.iter().copied()).collect();
        (!days.is_empty()).then(|| self.fact("deel-term-jouw-dagen", self.cx.weekdays(&days)))
    }

    /// Who does the other days, or which days where the reader has none.
    fn other_turns(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let others = agreement.beurten.iter().filter_map(|turn| {
            let who = turn.wie.as_ref().filter(|who| !self.is_me(who.as_str()))?;
            let name = self.cx.name(who.as_str());
            let days = self.cx.weekdays(&turn.dagen);
            let on_days = self.cx.on_weekdays(&turn.dagen);
            let names = [
                ("naam", (&name).into()),
                ("dagen", (&days).into()),
                ("opDagen", (&on_days).into()),
            ];
            Some(self.cx.say("beurt", &names))
        });
        let others = self.cx.semicolons(others);
        let term = if has_turn(agreement, self.me.id.as_str()) {
            "deel-term-andere-dagen"
        } else {
            "deel-term-beurten"
        };
        (!others.is_empty()).then(|| self.fact(term, others))
    }

    /// With whom. The reader knows to take part; where `with_turns`, who has a turn stands there.
    fn company(&self, agreement: &Afspraak, with_turns: bool) -> Option<Deelfeit> {
        let with = agreement.met.iter().filter_map(|who| match who {
            Meedoener::Iedereen => Some(self.cx.word("wie-iedereen")),
            Meedoener::Deelnemer(id) => {
                let id = id.as_str();
                let known = self.is_me(id) || (with_turns && has_turn(agreement, id));
                (!known).then(|| self.cx.name(id))
            }
        });
        let with = self.cx.list(with);
        (!with.is_empty()).then(|| self.fact("deel-term-samen-met", with))
    }

    fn looks_along(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let who = agreement.kijkt_mee.as_ref()?;
        Some(self.fact("term-kijkt-mee", self.name(who.as_str())))
    }

    /// What if it does not work out, and who helps then.
    fn if_it_fails(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let fallback = agreement.als_het_niet_lukt.as_ref()?;
        let who = self.names(&fallback.wie);
        let who = (!who.is_empty()).then(|| self.who_helps(&who));
        match said(fallback.tekst.as_deref()) {
            Some(text) => Some(Deelfeit {
                erbij: who.into_iter().collect(),
                ..self.fact("term-lukt-niet", text)
            }),
            None => who.map(|who| self.fact("term-lukt-niet", who)),
        }
    }

    fn who_helps(&self, names: &str) -> String {
        self.cx.say("deel-springt-bij", &[("namen", names.into())])
    }

    /// The same where the reader is the one who helps; nobody else is named.
    fn my_fallback(&self, agreement: &Afspraak) -> Option<Deelfeit> {
        let fallback = agreement.als_het_niet_lukt.as_ref()?;
        fallback.wie.iter().find(|who| self.is_me(who.as_str()))?;
        let who = self.who_helps(&self.cx.word("deel-jij"));
        Some(match said(fallback.tekst.as_deref()) {
            Some(text) => Deelfeit {
                erbij: vec![who],
                ..self.fact("term-lukt-niet", text)
            },
            None => self.fact("term-lukt-niet", who),
        })
    }

    fn duration(&self, help: &Hulp) -> Option<Deelfeit> {
        said(help.duur.as_deref()).map(|text| self.fact("term-duur", text))
    }

    fn for_whom(&self, help: &Hulp) -> Option<Deelfeit> {
        let whom = self.cx.list(help.voor.iter().map(|id| {
            if self.is_me(id.as_str()) {
                self.cx.word("deel-jou")
            } else {
                self.cx.name(id.as_str())
            }
        }));
        (!whom.is_empty()).then(|| self.fact("term-voor", whom))
    }

    fn arranged_by(&self, help: &Hulp) -> Option<Deelfeit> {
        let who = help.trekker.as_ref()?;
        Some(self.fact("term-trekker", self.name(who.as_str())))
    }
}

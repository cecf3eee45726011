//! Who takes part, as far as words of a text can tell: names, relations and places that stand in the file.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::rules::Case;
use crate::rules::names::{Word, words};

/// Whom a word points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ref {
    /// Someone in `deelnemers`.
    Inside,
    /// Someone else, by relation or by name.
    Outside,
}

/// What the file knows.
pub(super) struct People {
    names: Vec<String>,
    relations: Vec<&'static str>,
    others: Vec<String>,
}

/// Relations that point at a person, groups with the name of the group first. Children are left out: plans are about them.
const RELATIONS: &str = "\
    ex ex-partner expartner ex-man ex-vrouw ex-vriend ex-vriendin; stiefvader plusvader; \
    stiefmoeder plusmoeder; stiefbroer; stiefzus; pleegvader; pleegmoeder; vader papa; moeder \
    mama; oma grootmoeder; opa grootvader; oom; tante; broer broertje; zus zusje; neef neefje; \
    nicht nichtje; zwager schoonbroer; schoonzus; schoonvader; schoonmoeder; schoonzoon; \
    schoondochter; buurman bovenbuurman onderbuurman overbuurman; buurvrouw bovenbuurvrouw \
    onderbuurvrouw overbuurvrouw; buurjongen; buurmeisje; vriend vriendje; vriendin \
    vriendinnetje; collega oud-collega; huisgenoot; klasgenoot; partner echtgenoot echtgenote; \
    baas";

/// Someone with the first relation may be called by the others too: a grandmother is a mother, an uncle has a nephew.
const ALSO: [(&str, &[&str]); 9] = [
    ("oma", &["moeder", "schoonmoeder"]),
    ("opa", &["vader", "schoonvader"]),
    ("oom", &["neef", "nicht", "broer", "zwager"]),
    ("tante", &["neef", "nicht", "zus", "schoonzus"]),
    ("neef", &["oom", "tante"]),
    ("nicht", &["oom", "tante"]),
    ("zus", &["broer"]),
    ("broer", &["zus"]),
    ("zwager", &["partner"]),
];

fn relation(word: &str) -> Option<&'static str> {
    static GROUPS: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    let groups = GROUPS.get_or_init(|| {
        let groups = RELATIONS
            .split("; ")
            .filter_map(|group| Some((group, group.split(' ').next()?)));
        groups
            .flat_map(|(group, first)| group.split(' ').map(move |word| (word, first)))
            .collect()
    });
    groups.get(word.strip_suffix("'s").unwrap_or(word)).copied()
}

/// The list, with blanks between its words, has this word.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// Words of the text that begin with a capital.
fn capitals(text: &str) -> Vec<String> {
    words(text)
        .iter()
        .filter(|w| w.is_capital())
        .map(|w| w.text.to_owned())
        .collect()
}

/// Parts of the names of everyone in the file; of a double name also its halves.
fn names(case: &Case) -> Vec<String> {
    let whole = case
        .file
        .deelnemers
        .iter()
        .filter_map(|d| d.naam.as_deref())
        .flat_map(capitals);
    whole
        .flat_map(|word| {
            let halves: Vec<String> = word.split('-').map(str::to_owned).collect();
            std::iter::once(word).chain(halves)
        })
        .collect()
}

/// What people in the file are to each other, with what follows from it.
fn relations(case: &Case) -> Vec<&'static str> {
    let people = &case.file.deelnemers;
    let mut relations: Vec<&'static str> = people
        .iter()
        .filter_map(|d| d.relatie.as_deref())
        .flat_map(words)
        .filter_map(|w| relation(&w.lower()))
        .collect();
    if people
        .iter()
        .any(|d| d.relatie.is_none() && !d.ouder_van.is_empty())
    {
        relations.extend(["vader", "moeder"]);
    }
    if case.main_persons().count() > 1 {
        relations.extend(["broer", "zus"]);
    }
    let also: Vec<&'static str> = ALSO
        .iter()
        .filter(|(known, _)| relations.contains(known))
        .flat_map(|(_, more)| more.iter().copied())
        .collect();
    relations.extend(also);
    relations
}

/// Names of places and organisations in the file: capitals that are no person.
fn others(case: &Case) -> Vec<String> {
    let (file, plan) = (case.file, case.plan);
    let places = [
        file.kader.gemeente.as_deref(),
        file.conferentie.as_ref().and_then(|c| c.plaats.as_deref()),
        plan.weer_bij_elkaar
            .as_ref()
            .and_then(|w| w.plaats.as_deref()),
    ];
    let organisations = file
        .deelnemers
        .iter()
        .filter_map(|d| d.organisatie.as_deref());
    let bodies = file.instanties.iter().filter_map(|i| i.naam.as_deref());
    let providers = plan
        .hulp_van_buiten
        .iter()
        .filter_map(|h| h.aanbieder.as_ref()?.organisatie.as_deref());
    places
        .into_iter()
        .flatten()
        .chain(organisations)
        .chain(bodies)
        .chain(providers)
        .flat_map(capitals)
        .collect()
}

impl People {
    /// Reads the file once.
    pub(super) fn of(case: &Case) -> Self {
        Self {
            names: names(case),
            relations: relations(case),
            others: others(case),
        }
    }

    /// Whom each word points at.
    pub(super) fn refs(&self, words: &[Word<'_>]) -> Vec<Option<Ref>> {
        (0..words.len()).map(|i| self.at(words, i)).collect()
    }

    fn at(&self, words: &[Word<'_>], i: usize) -> Option<Ref> {
        let word = words.get(i)?;
        if word.is_capital() && self.names.iter().any(|name| word.is_name(name)) {
            // "Kimberly’s ex": the ex is meant.
            let head = word.text.ends_with('s')
                && words
                    .get(i + 1)
                    .is_some_and(|w| relation(&w.lower()).is_some());
            let whole = self.names.iter().any(|name| name == word.text);
            return (!head || whole).then_some(Ref::Inside);
        }
        if let Some(group) = relation(&word.lower()) {
            // "De moeder van Peter" is not the mother who takes part.
            let stranger = words.get(i + 1).is_some_and(|w| w.lower() == "van")
                && words
                    .get(i + 2)
                    .is_some_and(|w| self.is_stranger(w) && !w.opens)
                && words
                    .get(i + 2)
                    .is_some_and(|w| relation(&w.lower()).is_none());
            let inside = self.relations.contains(&group) && !stranger;
            return Some(if inside { Ref::Inside } else { Ref::Outside });
        }
        (self.is_stranger(word) && reads_like_a_person(words, i)).then_some(Ref::Outside)
    }

    /// A capitalised word that the file does not know: no name, place or organisation of it.
    fn is_stranger(&self, word: &Word<'_>) -> bool {
        let letters = word
            .text
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
        let proper = word.is_capital() && word.text.chars().any(char::is_lowercase);
        letters
            && proper
            && !self.names.iter().any(|name| word.is_name(name))
            && !self.others.iter().any(|name| word.is_name(name))
            && !has(NO_NAMES, &word.lower())
    }
}

/// Capitalised in Dutch, but nobody's name; and words that often begin a sentence.
const NO_NAMES: &str = "\
    nederlands turks engels frans duits arabisch pools spaans marokkaans surinaams nederland \
    turkije marokko suriname europa kerst pasen pinksteren ramadan suikerfeest sinterklaas \
    whatsapp signal teams facebook instagram wmo jeugdwet wvggz god hij zij ze het dat dit die \
    deze er wie wat iemand niemand iedereen alles niets daar hier waar nu toen dan ook soms vaak \
    thuis school familie gezin kring ouders kinderen kind de een geen zijn haar hun ons onze \
    mijn als omdat sinds door voor na met zonder bij op in uit van te om over tijdens volgens \
    veel weinig meer slaap slapen stress drank drinken geld werk praten hulp medicatie zorg \
    angst pijn buiten overdag vroeger gisteren morgen altijd nooit alleen wij we jullie je ik \
    elke ieder minstens";

const BEFORE: &str = "\
    dat als omdat doordat terwijl toen sinds want en of door met zodat nadat voordat hoe dan \
    maar meneer mevrouw dhr mw mevr is was heeft werd wordt tegen ene";

const VERBS: &str = "\
    heeft had kreeg krijgt lijdt leed kampt drinkt dronk gebruikt gebruikte slikt zit zat werd \
    wordt is was sloeg slaat mishandelde mishandelt bedreigde bedreigt stalkt stalkte steelt \
    stal dealt hoort moet pleegde";

/// "Sinds Peter …", "Peter heeft …", "oom Peter", "de diagnose van Peter"; not "de ziekte van Crohn", not "in Zutphen".
fn reads_like_a_person(words: &[Word<'_>], i: usize) -> bool {
    let lower = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .map(Word::lower)
            .unwrap_or_default()
    };
    let (before, next) = (lower(i.checked_sub(1)), lower(Some(i + 1)));
    let acts = has(VERBS, &next);
    if words.get(i).is_some_and(|w| w.opens) {
        return acts
            || words.get(i + 1).is_some_and(|w| {
                w.is_capital() && !w.opens && w.text.chars().any(char::is_lowercase)
            });
    }
    let of = before == "van" && !has(OF_NOBODY, &lower(i.checked_sub(2)));
    acts || of || has(BEFORE, &before) || relation(&before).is_some()
}

/// "… van X" where X is a disease or an organisation.
const OF_NOBODY: &str = "\
    ziekte syndroom stoornis psycholoog psychiater arts team kliniek afdeling consulent \
    behandelaar medewerker praktijk groep polikliniek therapeut";

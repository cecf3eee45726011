//! Answers given as options: `--met V1,V2 --not-met V3 --because V3="…" --lawful ja`.

use kringplan_core::assess::{Assessment, Judged, Opening, Said};
use kringplan_core::model::{JaNee, OnderdeelId, Uitkomst, VoorwaardeId};

use crate::args::AssessArgs;
use crate::desk::Refusal;

/// The names of the overall questions, as in the file.
const OVERALL: [&str; 3] = ["wettig", "veilig", "ernstigNadeel"];

pub(super) fn read(args: &AssessArgs, opening: &Opening) -> Result<Assessment, Refusal> {
    let lists = [
        (Uitkomst::Voldaan, &args.met),
        (Uitkomst::NietVoldaan, &args.not_met),
        (Uitkomst::NogOnduidelijk, &args.unclear),
    ];
    let mut judgements = Vec::new();
    for (outcome, ids) in lists {
        for id in ids {
            judgements.push(Judged {
                condition: VoorwaardeId::new(id).ok_or_else(|| Refusal::new("intern"))?,
                outcome,
                rests_on: rests_on(args, id)?,
                reason: because(args, id)?,
            });
        }
    }
    refuse_unjudged(args, &judgements)?;
    let safe = safety(args, opening)?;
    Ok(Assessment {
        judgements,
        lawful: overall(args, "wettig", args.lawful.as_deref())?,
        safe: overall(args, opening.safety_member(), safe)?,
    })
}

/// Under the Wvggz the question is another one; an answer to the wrong question is no answer.
fn safety<'a>(args: &'a AssessArgs, opening: &Opening) -> Result<Option<&'a str>, Refusal> {
    match (opening.serious_harm, &args.safe, &args.serious_harm) {
        (true, Some(_), _) => Err(Refusal::new("toetsen-vraag-nadeel")),
        (false, _, Some(_)) => Err(Refusal::new("toetsen-vraag-veilig")),
        (true, None, said) => Ok(said.as_deref()),
        (false, said, None) => Ok(said.as_deref()),
    }
}

fn overall(args: &AssessArgs, name: &str, answer: Option<&str>) -> Result<Option<Said>, Refusal> {
    let Some(answer) = answer else {
        return Ok(None);
    };
    Ok(Some(Said {
        outcome: match answer {
            "ja" => JaNee::Ja,
            "nee" => JaNee::Nee,
            _ => JaNee::NogOnduidelijk,
        },
        rests_on: rests_on(args, name)?,
        reason: because(args, name)?,
    }))
}

/// A reason or a pointer for something that is not judged would be lost.
fn refuse_unjudged(args: &AssessArgs, judgements: &[Judged]) -> Result<(), Refusal> {
    let judged = |about: &str| judgements.iter().any(|j| j.condition.as_str() == about);
    let said = |about: &str| match about {
        "wettig" => args.lawful.is_some(),
        "veilig" => args.safe.is_some(),
        "ernstigNadeel" => args.serious_harm.is_some(),
        _ => false,
    };
    let abouts = args.because.iter().chain(&args.rests_on);
    for (about, _) in abouts {
        let known = if OVERALL.contains(&about.as_str()) {
            said(about)
        } else {
            judged(about)
        };
        if !known {
            return Err(Refusal::new("toetsen-zonder-oordeel").word("id", about));
        }
    }
    Ok(())
}

fn because(args: &AssessArgs, about: &str) -> Result<Option<String>, Refusal> {
    Ok(one(&args.because, about)?.map(str::to_owned))
}

fn rests_on(args: &AssessArgs, about: &str) -> Result<Vec<OnderdeelId>, Refusal> {
    let Some(list) = one(&args.rests_on, about)? else {
        return Ok(Vec::new());
    };
    list.split(',')
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .map(|id| {
            OnderdeelId::new(id).ok_or_else(|| Refusal::new("toetsen-geen-id").word("id", id))
        })
        .collect()
}

fn one<'a>(list: &'a [(String, String)], about: &str) -> Result<Option<&'a str>, Refusal> {
    let mut found = list.iter().filter(|(name, _)| name == about);
    let first = found.next().map(|(_, said)| said.as_str());
    match found.next() {
        Some(_) => Err(Refusal::new("toetsen-dubbel").word("id", about)),
        None => Ok(first),
    }
}

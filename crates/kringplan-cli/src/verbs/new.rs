//! `kringplan new`: a plan that can be read at once, and whose findings walk you through the rest.

use kringplan_core::Document;
use kringplan_core::format::format;
use kringplan_core::schema::{CONTRACT_VERSION, PLAN_SCHEMA_ID};
use kringplan_core::source::Limits;
use serde_json::{Map, Value, json};

use crate::args::NewArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;

pub(super) fn run(args: &NewArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let kenmerk = args.kenmerk.clone().unwrap_or_else(io::fresh_uuid);
    let text = written(&skeleton(args, &kenmerk))?;
    match &args.output {
        Some(path) if !io::is_dash(path) => {
            let existing = if args.force {
                Existing::Replace
            } else {
                Existing::Keep
            };
            io::write(path, text.as_bytes(), existing)?;
            desk.note("nieuw-gemaakt", &[("bestand", word(path.display()))]);
        }
        _ => desk.print(&text),
    }
    if args
        .municipality
        .as_deref()
        .is_some_and(kringplan_core::rules::contains_bsn)
    {
        desk.note("bsn-let-op", &[]);
    }
    Ok(())
}

/// The text of the file, read back strictly: what we write, we can read.
fn written(skeleton: &Value) -> Result<String, Refusal> {
    Document::read(skeleton.to_string().as_bytes(), Limits::default())
        .ok()
        .and_then(|document| format(&document).ok())
        .ok_or_else(|| Refusal::new("intern"))
}

fn skeleton(args: &NewArgs, kenmerk: &str) -> Value {
    let mut file = json!({
        "$schema": PLAN_SCHEMA_ID,
        "schemaVersie": CONTRACT_VERSION,
        "kenmerk": kenmerk,
        "plansoort": args.kind,
        "taal": args.doc_lang,
        "kader": setting(args),
        "deelnemers": [{ "id": "p1", "zijde": "kring", "hoofdpersoon": true }],
        "plan": {
            "versie": 1,
            "beslotenDoor": [],
            "zorgen": [], "krachten": [], "afspraken": [], "hulpVanBuiten": [],
            "aanleidingen": [],
            "akkoord": [],
        },
    });
    if !args.free_form {
        file["deelnemers"] = json!([
            { "id": "p1", "zijde": "kring", "hoofdpersoon": true },
            { "id": "c1", "zijde": "coordinator" },
        ]);
        file["conferentie"] = json!({ "informatieronde": [], "beslotenTijd": { "aanwezig": [] } });
        file["plan"]["opgeschrevenDoor"] = json!("c1");
        for list in [
            "doorgenomen",
            "antwoorden",
            "uitvoering",
            "exemplaren",
            "nabellen",
            "toestemmingen",
        ] {
            file[list] = json!([]);
        }
    }
    if threatened(args) {
        for list in ["instanties", "voorwaarden", "voorgelegd", "toetsen"] {
            file[list] = json!([]);
        }
    }
    file
}

/// A Wvggz plan exists because a care authorisation is being prepared.
fn threatened(args: &NewArgs) -> bool {
    args.kind == "eigen_plan_van_aanpak"
}

fn setting(args: &NewArgs) -> Value {
    let mut setting = Map::new();
    setting.insert(
        "werkwijze".into(),
        json!(if args.free_form {
            "vrij"
        } else {
            "eigen_kracht"
        }),
    );
    let topic = args
        .topic
        .as_deref()
        .or(threatened(args).then_some("opname"));
    setting.extend(topic.map(|topic| ("onderwerp".to_owned(), json!(topic))));
    let situation = if threatened(args) {
        "zorgmachtiging_in_voorbereiding"
    } else {
        "vrijwillig"
    };
    setting.insert("situatie".into(), json!(situation));
    setting.extend(
        args.municipality
            .as_ref()
            .map(|name| ("gemeente".to_owned(), json!(name))),
    );
    match args.kind.as_str() {
        "eigen_plan_van_aanpak" => {
            setting.insert("ingrijpen".into(), json!({ "maatregel": "zorgmachtiging" }));
            setting.insert("wvggz".into(), json!({}));
        }
        "persoonlijk_plan" => {
            setting.insert("wmo".into(), json!({}));
        }
        _ => {}
    }
    Value::Object(setting)
}

//! A new plan: what `kringplan new` and the editor begin with. It can be read at once, and its findings walk you
//! through the rest.

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::format::format;
use crate::report::Finding;
use crate::schema::{CONTRACT_VERSION, PLAN_SCHEMA_ID};
use crate::source::Limits;

const WVGGZ_KIND: &str = "eigen_plan_van_aanpak";

/// What is known of a plan before there is one. All are words of the contract; other words are refused.
#[derive(Debug, Clone, Copy)]
pub struct NewPlan<'a> {
    /// `plansoort`.
    pub kind: &'a str,
    /// `kenmerk`, a UUID; the core makes none because it has no random numbers.
    pub reference: &'a str,
    /// Free-form instead of Eigen Kracht.
    pub free_form: bool,
    /// `kader.onderwerp`.
    pub topic: Option<&'a str>,
    /// `kader.gemeente`.
    pub municipality: Option<&'a str>,
    /// `taal`.
    pub language: &'a str,
}

/// The text of the file, read back strictly: what we write, we can read.
///
/// # Errors
/// What stands in the way, when one of the words is none of the contract's.
pub fn plan(new: &NewPlan) -> Result<String, Vec<Finding>> {
    let document = Document::read(skeleton(new).to_string().as_bytes(), Limits::default())?;
    format(&document).map_err(|_| Vec::new())
}

fn skeleton(new: &NewPlan) -> Value {
    let mut file = json!({
        "$schema": PLAN_SCHEMA_ID,
        "schemaVersie": CONTRACT_VERSION,
        "kenmerk": new.reference,
        "plansoort": new.kind,
        "taal": new.language,
        "kader": setting(new),
        "deelnemers": [{ "id": "p1", "zijde": "kring", "hoofdpersoon": true }],
        "plan": {
            "versie": 1,
            "beslotenDoor": [],
            "zorgen": [], "krachten": [], "afspraken": [], "hulpVanBuiten": [],
            "aanleidingen": [],
            "akkoord": [],
        },
    });
    if !new.free_form {
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
    if threatened(new) {
        for list in ["instanties", "voorwaarden", "voorgelegd", "toetsen"] {
            file[list] = json!([]);
        }
    }
    file
}

/// A Wvggz plan exists because a care authorisation is being prepared.
fn threatened(new: &NewPlan) -> bool {
    new.kind == WVGGZ_KIND
}

fn setting(new: &NewPlan) -> Value {
    let mut setting = Map::new();
    let way = if new.free_form {
        "vrij"
    } else {
        "eigen_kracht"
    };
    setting.insert("werkwijze".into(), json!(way));
    let topic = new.topic.or(threatened(new).then_some("opname"));
    setting.extend(topic.map(|topic| ("onderwerp".to_owned(), json!(topic))));
    let situation = if threatened(new) {
        "zorgmachtiging_in_voorbereiding"
    } else {
        "vrijwillig"
    };
    setting.insert("situatie".into(), json!(situation));
    setting.extend(
        new.municipality
            .map(|name| ("gemeente".to_owned(), json!(name))),
    );
    match new.kind {
        WVGGZ_KIND => {
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

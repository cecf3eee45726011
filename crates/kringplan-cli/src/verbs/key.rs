//! `kringplan key`: makes a key to sign with, and shows its public half.

use kringplan_sign::SigningKey;

use crate::args::{KeyArgs, KeyVerb};
use crate::desk::{Desk, Refusal};
use crate::keyfile;
use crate::lang::word;

pub(super) fn run(args: &KeyArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let key = match &args.what {
        KeyVerb::New(args) => {
            let (key, pem) = SigningKey::generate()?;
            keyfile::write(&args.output, &pem)?;
            let file = [("bestand", word(args.output.display()))];
            desk.note("sleutel-gemaakt", &file);
            key
        }
        KeyVerb::Public(args) => keyfile::read(&args.key)?,
    };
    desk.print(&super::pretty(&key.public_keys().to_json()));
    Ok(())
}

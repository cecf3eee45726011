//! `kringplan sign`: adds a signature to a plan, and touches nothing else.

use kringplan_sign::{About, Signing, remark, sign};

use crate::args::SignArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::word;
use crate::{keyfile, reading};

pub(super) fn run(args: &SignArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let key = keyfile::read(&args.key)?;
    let output = args.output.as_deref();
    let Some(document) = reading::plan_to_write(desk, &args.file, output, args.reading)? else {
        return Ok(());
    };
    let about = match &args.check {
        Some(id) => About::Check(id.clone()),
        None => About::Version,
    };
    let signing = Signing {
        about,
        by: args.signer.clone(),
        key: &key,
    };
    let remark = remark(&document, &signing.about);
    let signed = sign(document, args.reading.limits(), &signing)?;
    let text = signed.source().text();
    let output = args.output.as_deref().unwrap_or(&args.file);
    if io::is_dash(output) {
        desk.print(text);
    } else {
        io::refuse_other(output, &args.file, None)?;
        io::write(output, text.as_bytes(), Existing::Replace)?;
    }
    let thumbprint = word(key.public().thumbprint());
    let values = [("wie", word(&args.signer)), ("sleutel", thumbprint)];
    desk.note("getekend", &values);
    desk.note("getekend-grens", &[]);
    if let Some(remark) = remark {
        desk.note(remark.key, &remark.args);
    }
    Ok(())
}

//! `kringplan edit`: the editor in a browser, served from this program to this machine alone.
//!
//! It listens on 127.0.0.1, opens the page with a secret of this run behind the `#`, and stops by itself when the
//! page is closed. Nothing of the plan is logged.

mod app;
mod door;
mod http;
mod plan;
mod server;

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::args::EditArgs;
use crate::desk::{Desk, Refusal};
use crate::lang::number;
use crate::{io, passphrase, reading};
use door::Door;
use plan::PlanFile;
use server::{Ended, House};

pub(super) fn run(args: &EditArgs, desk: &mut Desk) -> Result<(), Refusal> {
    let app = match &args.app {
        Some(folder) => app::from_folder(folder)?,
        None => app::built_in().ok_or_else(|| Refusal::new("bewerken-zonder-editor"))?,
    };
    let mut plan = None;
    if let Some(path) = &args.file {
        refuse_unfit(path)?;
        if reading::plan(desk, path, args.reading).is_none() {
            return Ok(());
        }
        let limits = args.reading.limits();
        plan = Some(PlanFile::new(path.clone(), limits, desk.today));
    }
    let (listener, port) = listen(args.port)?;
    let secret = io::fresh_secret();
    let address = format!("http://127.0.0.1:{port}/#bewerk={secret}");
    let house = Arc::new(House::new(app, plan, Door::new(port, secret)));
    server::open(listener, &house).map_err(|_| Refusal::new("bewerken-luisteren"))?;
    io::announce(&address);
    desk.note_now("bewerken-begonnen", &[]);
    if !args.no_open && open::that_detached(&address).is_err() {
        desk.note_now("bewerken-geen-browser", &[]);
    }
    let first = Duration::from_secs(args.wait);
    match house.wait(first, Duration::from_secs(args.stop_after)) {
        Ended::Left => desk.note("bewerken-klaar", &[]),
        Ended::Nobody => desk.note("bewerken-niemand", &[("seconden", number(args.wait))]),
    }
    Ok(())
}

/// Refuses a file that could not be written back, before anybody works on it.
fn refuse_unfit(path: &Path) -> Result<(), Refusal> {
    if io::is_dash(path) {
        return Err(Refusal::new("bewerken-streepje"));
    }
    if !io::is_there(path) {
        return Err(Refusal::new("bewerken-bestaat-niet").word("bestand", path.display()));
    }
    passphrase::refuse_locked(path)
        .map_err(|_| Refusal::new("bewerken-vergrendeld").word("bestand", path.display()))?;
    io::refuse_unwritable(path)
}

/// A port of this machine alone: the one that was asked for, or any that is free.
fn listen(port: Option<u16>) -> Result<(TcpListener, u16), Refusal> {
    let failed = |_| match port {
        Some(port) => Refusal::new("bewerken-poort").word("poort", port),
        None => Refusal::new("bewerken-luisteren"),
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0))).map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    Ok((listener, port))
}

//! The server of one run: a thread for each connection, and a count of the pages that are there.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::app::App;
use super::door::{self, Door};
use super::http::{self, Answer, Request};
use super::plan::{PlanFile, refused};
use crate::desk::Refusal;

/// A browser opens six connections to one place; the rest is room for a second page.
const MOST_CONNECTIONS: usize = 64;

/// How often a page that is there hears from us: a connection that is gone shows only when something is sent.
const BEAT: Duration = Duration::from_millis(500);

/// All that the connections share.
pub(super) struct House {
    pub(super) app: App,
    pub(super) plan: Option<PlanFile>,
    pub(super) door: Door,
    presence: Mutex<Presence>,
    connections: AtomicUsize,
}

/// Which pages are there, and since when there is none.
struct Presence {
    pages: usize,
    alone_since: Instant,
    anybody_yet: bool,
}

/// Why the run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The page was closed.
    Left,
    /// No page came.
    Nobody,
}

impl House {
    pub(super) fn new(app: App, plan: Option<PlanFile>, door: Door) -> Self {
        Self {
            app,
            plan,
            door,
            presence: Mutex::new(Presence {
                pages: 0,
                alone_since: Instant::now(),
                anybody_yet: false,
            }),
            connections: AtomicUsize::new(0),
        }
    }

    fn presence(&self, change: impl FnOnce(&mut Presence)) {
        change(&mut self.presence.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Waits until no page is there any more, or none came.
    pub(super) fn wait(&self, first: Duration, after: Duration) -> Ended {
        loop {
            let mut ended = None;
            self.presence(|now| {
                let alone = now.alone_since.elapsed();
                ended = match (now.pages, now.anybody_yet) {
                    (0, true) if alone >= after => Some(Ended::Left),
                    (0, false) if alone >= first => Some(Ended::Nobody),
                    _ => None,
                };
            });
            if let Some(ended) = ended {
                // What the page still sent while it closed is written whole before the program ends.
                self.plan.iter().for_each(PlanFile::settle);
                return ended;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn answer(&self, request: &mut Request) -> Answer {
        let reads = matches!(request.method.as_str(), "GET" | "HEAD");
        if request.path() == "/plan" {
            return self.plan(request, reads);
        }
        if !reads {
            return Answer::empty(405).with("Allow", "GET, HEAD");
        }
        match self.app.page(request.path()) {
            Some((page, kind)) => {
                let answer = Answer {
                    body: page.bytes.to_vec(),
                    ..Answer::empty(200)
                }
                .with("Content-Type", kind)
                .with("Cache-Control", "no-cache");
                if page.gzip {
                    answer.with("Content-Encoding", "gzip")
                } else {
                    answer
                }
            }
            None => Answer::empty(404),
        }
    }

    fn plan(&self, request: &mut Request, reads: bool) -> Answer {
        let answer = if !self.door.knows(request) {
            Answer::empty(403)
        } else if let Some(plan) = &self.plan {
            match request.method.as_str() {
                _ if reads => plan.get(),
                "PUT" => plan.put(request),
                _ => Answer::empty(405).with("Allow", "GET, HEAD, PUT"),
            }
        } else if reads {
            // No fault: the page asks, and a browser would note a 404 as one in its console.
            Answer::empty(204)
        } else {
            refused(404, &Refusal::new("bewerken-geen-plan"))
        };
        answer.with("Cache-Control", "no-store")
    }

    /// Keeps the connection of a page that is there, until it goes.
    fn accompany(&self, mut stream: TcpStream) {
        let mut headers = vec![
            ("Content-Type", "text/event-stream".to_owned()),
            ("Cache-Control", "no-store".to_owned()),
        ];
        headers.extend(door::always());
        let head = http::head(200, &headers) + "\r\nretry: 1000\n\n";
        self.presence(|now| {
            now.pages += 1;
            now.anybody_yet = true;
        });
        let mut beat = head.as_bytes();
        while stream.write_all(beat).is_ok() {
            thread::sleep(BEAT);
            beat = b":\n\n";
        }
        self.presence(|now| {
            now.pages = now.pages.saturating_sub(1);
            now.alone_since = Instant::now();
        });
    }

    fn serve(&self, stream: TcpStream) {
        // A page that stopped reading must not keep a thread for ever.
        drop(stream.set_write_timeout(Some(Duration::from_secs(20))));
        let mut request = match Request::read(stream) {
            Ok(request) => request,
            Err((mut stream, status)) => return say(&mut stream, Answer::empty(status), false),
        };
        let head_only = request.method == "HEAD";
        let answer = match self.door.refuses(&request) {
            Some(status) => Answer::empty(status),
            None if request.path() == "/alive" && request.method == "GET" => {
                if self.door.knows_query(&request) {
                    return self.accompany(request.into_stream());
                }
                Answer::empty(403)
            }
            None => self.answer(&mut request),
        };
        say(&mut request.into_stream(), answer, head_only);
    }
}

fn say(stream: &mut TcpStream, mut answer: Answer, head_only: bool) {
    answer.headers.extend(door::always());
    http::answer(stream, &answer, head_only);
}

/// Lets connections in, each in a thread of its own, for as long as the program runs.
pub(super) fn open(listener: TcpListener, house: &Arc<House>) -> std::io::Result<()> {
    let house = Arc::clone(house);
    let hall = move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else {
                // Out of file handles, most likely: give the others time to end.
                thread::sleep(Duration::from_millis(50));
                continue;
            };
            if house.connections.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
                house.connections.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let guest = Arc::clone(&house);
            let started = thread::Builder::new().spawn(move || {
                guest.serve(stream);
                guest.connections.fetch_sub(1, Ordering::Relaxed);
            });
            if started.is_err() {
                house.connections.fetch_sub(1, Ordering::Relaxed);
            }
        }
    };
    thread::Builder::new().spawn(hall).map(drop)
}

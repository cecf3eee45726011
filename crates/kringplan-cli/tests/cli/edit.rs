//! `kringplan edit` from the outside: the real program on this machine, and requests written out by hand.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use super::{Desk, SEM};

/// The program with a page to serve.
struct Served {
    desk: Desk,
    child: Child,
    port: String,
    token: String,
}

/// What came back.
struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn page(desk: &Desk) {
    std::fs::create_dir_all(desk.path("app/assets")).unwrap();
    desk.put("app/index.html", "<!doctype html><title>plan</title>")
        .put("app/assets/main-1.js", "export {}")
        .put("app/assets/core.wasm", "\0asm")
        .put("buiten.txt", "geheim");
}

impl Served {
    /// Starts with an example in `plan.json` and a page that waits long.
    fn with(line: &str) -> Self {
        let desk = Desk::new();
        desk.put_example(SEM);
        page(&desk);
        let mut child = desk
            .command(&format!("edit --no-open --app app {line}"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let rest = address.trim().strip_prefix("http://127.0.0.1:").unwrap();
        let (port, token) = rest.split_once("/#bewerk=").unwrap();
        assert_eq!(token.len(), 32, "{address}");
        Self {
            port: port.to_owned(),
            token: token.to_owned(),
            desk,
            child,
        }
    }

    fn plan() -> Self {
        Self::with("plan.json --max-bytes 100000")
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(format!("127.0.0.1:{}", self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        stream
    }

    /// Sends these bytes and reads to the end.
    fn raw(&self, request: &[u8]) -> Reply {
        let mut stream = self.connect();
        stream.write_all(request).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        Reply {
            status: head[9..12].parse().unwrap(),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    /// A request from the page itself, with more headers.
    fn ask(&self, line: &str, more: &[(&str, &str)]) -> Reply {
        self.send(line, more, b"")
    }

    fn send(&self, line: &str, more: &[(&str, &str)], body: &[u8]) -> Reply {
        let mut head = format!("{line} HTTP/1.1\r\n");
        if !more.iter().any(|(name, _)| *name == "Host") {
            head.push_str(&format!("Host: 127.0.0.1:{}\r\n", self.port));
        }
        for (name, value) in more {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut bytes = (head + "\r\n").into_bytes();
        bytes.extend_from_slice(body);
        self.raw(&bytes)
    }

    fn get_plan(&self) -> Reply {
        self.ask("GET /plan", &[("X-Kringplan-Token", &self.token)])
    }

    fn put(&self, state: &str, body: &[u8]) -> Reply {
        let length = body.len().to_string();
        let headers = [
            ("X-Kringplan-Token", self.token.as_str()),
            ("If-Match", state),
            ("Content-Length", &length),
        ];
        self.send("PUT /plan", &headers, body)
    }

    /// Opens the stream that says a page is there, and waits for its first line.
    fn arrive(&self) -> TcpStream {
        let mut stream = self.connect();
        let request = format!(
            "GET /alive?token={} HTTP/1.1\r\nHost: localhost:{}\r\nSec-Fetch-Site: same-origin\r\n\r\n",
            self.token, self.port
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut start = [0; 15];
        stream.read_exact(&mut start).unwrap();
        assert_eq!(&start, b"HTTP/1.1 200 OK");
        stream
    }

    /// Waits for the end: how long it took, the exit code, and what was said.
    fn end(&mut self) -> (Duration, Option<i32>, String) {
        let from = Instant::now();
        let status = self.child.wait().unwrap();
        let mut err = String::new();
        let mut pipe = self.child.stderr.take().unwrap();
        pipe.read_to_string(&mut err).unwrap();
        (from.elapsed(), status.code(), err)
    }
}

#[test]
fn the_page_comes_with_strict_headers() {
    let served = Served::plan();
    let index = served.ask("GET /", &[("Sec-Fetch-Site", "none")]);
    assert_eq!(index.status, 200);
    assert_eq!(index.body, served.desk.read("app/index.html").as_bytes());
    assert_eq!(
        index.header("Content-Type"),
        Some("text/html; charset=utf-8")
    );
    for (name, part) in [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';",
        ),
        (
            "Content-Security-Policy",
            "require-trusted-types-for 'script'",
        ),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=()"),
    ] {
        for target in ["/", "/plan", "/nergens"] {
            let reply = served.ask(&format!("GET {target}"), &[]);
            let value = reply.header(name).unwrap_or_default();
            assert!(value.contains(part), "{target} {name}: {value}");
        }
    }
}

#[test]
fn nothing_else_can_be_asked_for() {
    let served = Served::plan();
    let script = served.ask("GET /assets/main-1.js?v=1", &[]);
    let kind = script.header("Content-Type").unwrap();
    assert!(script.status == 200 && kind.starts_with("text/javascript"));
    let wasm = served.ask("GET /assets/core.wasm", &[]);
    assert_eq!(wasm.header("Content-Type"), Some("application/wasm"));
    let head = served.ask("HEAD /assets/main-1.js", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("Content-Length"), Some("9"));
    for target in [
        "/../buiten.txt",
        "/assets/../../buiten.txt",
        "/%2e%2e/buiten.txt",
        "/..%2fbuiten.txt",
        "//etc/passwd",
        "/assets",
        "/assets/",
        "/app/index.html",
        "/nergens",
        "buiten.txt",
        "http://127.0.0.1/buiten.txt",
    ] {
        let reply = served.ask(&format!("GET {target}"), &[]);
        assert_eq!(reply.status, 404, "{target}");
    }
    for line in ["POST /", "PUT /index.html", "DELETE /plan", "OPTIONS /plan"] {
        let token = ("X-Kringplan-Token", served.token.as_str());
        let reply = served.ask(line, &[token]);
        assert_eq!(reply.status, 405, "{line}");
        assert_eq!(reply.header("Access-Control-Allow-Origin"), None);
    }
}

#[test]
fn only_the_page_itself_comes_in() {
    let served = Served::plan();
    let own = format!("http://localhost:{}", served.port);
    let near = format!(
        "http://127.0.0.1:{}",
        served.port.parse::<u32>().unwrap() + 1
    );
    let host = format!("kwaad.example:{}", served.port);
    let token = ("X-Kringplan-Token", served.token.as_str());
    for target in ["GET /", "GET /plan", "PUT /plan"] {
        for (name, value, status) in [
            ("Host", host.as_str(), 421),
            ("Host", "127.0.0.1", 421),
            ("Host", "", 421),
            ("Origin", "https://kwaad.example", 403),
            ("Origin", near.as_str(), 403),
            ("Origin", "null", 403),
            ("Sec-Fetch-Site", "cross-site", 403),
            ("Sec-Fetch-Site", "same-site", 403),
        ] {
            let reply = served.ask(target, &[token, (name, value)]);
            assert_eq!(reply.status, status, "{target} {name}: {value}");
            assert!(reply.body.is_empty());
        }
    }
    assert_eq!(
        served.ask("GET /plan", &[token, ("Origin", &own)]).status,
        200
    );
    let twice = format!("127.0.0.1:{0}\r\nHost: 127.0.0.1:{0}", served.port);
    assert_eq!(served.ask("GET /", &[("Host", &twice)]).status, 421);
    // Without the secret of this run there is no plan, and no page that is there.
    for given in ["", "0", &"0".repeat(32), &served.token[1..]] {
        let wrong = [("X-Kringplan-Token", given)];
        assert_eq!(served.ask("GET /plan", &wrong).status, 403, "{given}");
        assert_eq!(served.ask("PUT /plan", &wrong).status, 403, "{given}");
        let alive = format!("GET /alive?token={given}");
        assert_eq!(served.ask(&alive, &[]).status, 403, "{given}");
    }
    assert_eq!(served.ask("GET /plan", &[]).status, 403);
    let in_query = format!("GET /plan?token={}", served.token);
    assert_eq!(served.ask(&in_query, &[]).status, 403);
}

#[test]
fn a_plan_is_read_and_written_back_whole() {
    let served = Served::plan();
    let before = served.desk.read("plan.json");
    let plan = served.get_plan();
    assert_eq!(plan.status, 200);
    assert!(plan.body == before.as_bytes());
    assert_eq!(plan.header("X-Kringplan-Name"), Some("plan.json"));
    assert_eq!(plan.header("Cache-Control"), Some("no-store"));
    let state = plan.header("ETag").unwrap().to_owned();
    let head = served.ask("HEAD /plan", &[("X-Kringplan-Token", &served.token)]);
    assert_eq!((head.body.len(), head.header("ETag")), (0, Some(&*state)));

    let after = before.replacen("Sem", "Séb", 1);
    let put = served.put(&state, after.as_bytes());
    assert_eq!((put.status, put.body.len()), (204, 0));
    assert!(served.desk.read("plan.json") == after);
    let now = put.header("ETag").unwrap().to_owned();
    assert_eq!(served.get_plan().header("ETag"), Some(&*now));
}

#[test]
fn what_changed_meanwhile_is_not_overwritten() {
    let served = Served::plan();
    let before = served.desk.read("plan.json");
    let state = served.get_plan().header("ETag").unwrap().to_owned();
    let after = before.replacen("Sem", "Séb", 1);
    let put = served.put(&state, after.as_bytes());
    let now = put.header("ETag").unwrap().to_owned();
    // The page that still knows the state before.
    let stale = served.put(&state, before.as_bytes());
    assert_eq!(stale.status, 412);
    assert_eq!(stale.header("ETag"), Some(&*now));
    assert_eq!(stale.json()["sleutel"], "bewerken-intussen");
    assert!(served.desk.read("plan.json") == after);
    // Somebody else wrote in the file.
    served.desk.put("plan.json", &before);
    assert_eq!(served.put(&now, after.as_bytes()).status, 412);
    assert!(served.desk.read("plan.json") == before);
    // Somebody threw it away.
    std::fs::remove_file(served.desk.path("plan.json")).unwrap();
    assert_eq!(served.put(&state, after.as_bytes()).status, 412);
    assert_eq!(served.get_plan().status, 404);
    assert_eq!(served.desk.names(), ["app", "buiten.txt"]);
}

#[test]
fn what_is_no_plan_is_not_saved() {
    let served = Served::plan();
    let before = served.desk.read("plan.json");
    let state = served.get_plan().header("ETag").unwrap().to_owned();
    let unreadable = served.put(&state, b"{\"plansoort\": \"feest\", \"taal\": 1}");
    assert_eq!(unreadable.status, 422);
    let said = unreadable.json();
    assert_eq!(said["sleutel"], "bewerken-onleesbaar");
    assert!(
        said["tekst"]["en"]
            .as_str()
            .unwrap()
            .contains("Nothing was saved")
    );
    assert!(said["rapport"]["bevindingen"].as_array().unwrap().len() >= 2);

    let large = served.put(&state, &vec![b' '; 100_001]);
    assert_eq!(large.status, 413);
    let token = ("X-Kringplan-Token", served.token.as_str());
    let known = ("If-Match", state.as_str());
    for (headers, status) in [
        (vec![token, known], 411),
        (vec![token, ("Content-Length", "2")], 428),
        (vec![token, known, ("Content-Length", "-2")], 400),
        (
            vec![token, known, ("Content-Length", "18446744073709551617")],
            413,
        ),
        (
            vec![token, known, ("Content-Length", "9000000000000000000")],
            413,
        ),
        (vec![token, known, ("Transfer-Encoding", "chunked")], 411),
        (
            vec![token, known, ("Content-Length", "2\r\nContent-Length: 3")],
            411,
        ),
    ] {
        let reply = served.send("PUT /plan", &headers, b"{}");
        assert_eq!(reply.status, status, "{headers:?}");
    }
    assert_eq!(served.raw(b"wat is dit\r\n\r\n").status, 400);
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(40_000));
    assert_eq!(served.raw(long.as_bytes()).status, 431);
    assert!(served.desk.read("plan.json") == before);
    assert_eq!(served.desk.names(), ["app", "buiten.txt", "plan.json"]);
}

#[test]
fn without_a_file_there_is_a_page_and_no_plan() {
    let served = Served::with("");
    assert_eq!(served.ask("GET /", &[]).status, 200);
    assert_eq!(served.get_plan().status, 204);
    assert_eq!(served.put("\"x\"", b"{}").status, 404);
}

#[test]
fn the_program_stops_after_the_page_goes_and_not_before() {
    let mut served = Served::with("plan.json --wait 60 --stop-after 1");
    let first = served.arrive();
    let second = served.arrive();
    drop(first);
    // One page is still there, for longer than a page may be gone.
    std::thread::sleep(Duration::from_secs(3));
    assert!(served.child.try_wait().unwrap().is_none());
    assert_eq!(served.get_plan().status, 200);
    drop(second);
    let (took, code, err) = served.end();
    assert_eq!(code, Some(0), "{err}");
    assert!(
        took >= Duration::from_millis(900) && took < Duration::from_secs(20),
        "{took:?}"
    );
    assert!(err.contains("De pagina staat klaar"), "{err}");
    assert!(err.contains("De pagina is dicht"), "{err}");
    assert!(!err.contains("Sem") && !err.contains("panicked"), "{err}");
}

#[test]
fn the_program_stops_when_no_page_comes() {
    let mut served = Served::with("--wait 1 --lang en");
    // A look without the stream is no page.
    served.ask("GET /", &[]);
    let (_, code, err) = served.end();
    assert_eq!(code, Some(0), "{err}");
    assert!(err.contains("No page came within one second"), "{err}");
}

#[test]
fn what_cannot_be_edited_is_refused_before_anything_is_served() {
    let desk = Desk::new();
    desk.put_example(SEM).put("stuk.json", "{");
    page(&desk);
    let app = "edit --no-open --wait 1 --app app";
    desk.run(&format!("{app} weg.json"))
        .exits(2)
        .says("kringplan new familiegroepsplan -o weg.json");
    let broken = desk.run(&format!("{app} stuk.json")).exits(2).says("STR-");
    assert_eq!(broken.out, "");
    desk.run(&format!("{app} -")).exits(2).says("streepje");
    desk.run(&format!("{app} .")).exits(2).says("is een map");
    desk.run("edit --no-open --wait 1 --app app/assets")
        .exits(2)
        .says("geen index.html");
    desk.run("edit --wait 0").exits(2).says("seconden");
    desk.run(&format!("{app} --port 0")).exits(2);
    let taken = Served::with("");
    desk.run(&format!("{app} --port {}", taken.port))
        .exits(2)
        .says("Kies een andere");
    #[cfg(not(feature = "editor"))]
    desk.run("edit --no-open plan.json")
        .exits(2)
        .says("--features editor");
    #[cfg(not(feature = "editor"))]
    desk.run("edit --lang en").exits(2).says("--app");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let locked = std::fs::Permissions::from_mode(0o444);
        std::fs::set_permissions(desk.path("plan.json"), locked).unwrap();
        desk.run(&format!("{app} plan.json"))
            .exits(2)
            .says("mag je niet schrijven");
    }
}

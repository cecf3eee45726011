//! HTTP/1.1 as far as one page on this machine needs it: one request on a connection, every part of it bounded.
//!
//! The crate `httparse` reads the head. A server crate would bring more than is asked here, and the small one
//! that there is sets memory aside for whatever `Content-Length` says before anybody can refuse it.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// No head of a browser comes near this size.
const MOST_HEAD: usize = 32 * 1024;
const MOST_HEADERS: usize = 100;

/// How long a request may take to come in.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request: its head is read, its body only when somebody asks for it.
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query as they came, never decoded.
    pub(super) target: String,
    headers: Vec<(String, String)>,
    /// What came in behind the head already.
    early: Vec<u8>,
    stream: TcpStream,
    until: Instant,
}

/// An answer: a status, headers of its own, a body.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl Request {
    /// Reads the head; what is no request of ours gives the status to answer with.
    pub(super) fn read(stream: TcpStream) -> Result<Self, (TcpStream, u16)> {
        let until = Instant::now() + PATIENCE;
        let mut bytes = Vec::new();
        loop {
            match parse(&bytes) {
                Ok(Some((method, target, headers, end))) => {
                    return Ok(Self {
                        method,
                        target,
                        headers,
                        early: bytes.split_off(end),
                        stream,
                        until,
                    });
                }
                Ok(None) if bytes.len() >= MOST_HEAD => return Err((stream, 431)),
                Ok(None) => {}
                Err(status) => return Err((stream, status)),
            }
            let mut piece = [0; 4096];
            match some(&stream, &mut piece, until) {
                Ok(0) | Err(_) => return Err((stream, 408)),
                Ok(read) => bytes.extend_from_slice(piece.get(..read).unwrap_or_default()),
            }
        }
    }

    /// The value of a header; none also where it stands there twice, because then nobody knows which one counts.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value)
    }

    /// True where a header stands at least once.
    pub(super) fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(known, _)| known == name)
    }

    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    pub(super) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The body: of a known length, and not longer than `most`. Else the status that says what is wrong.
    pub(super) fn body(&mut self, most: usize) -> Result<Vec<u8>, u16> {
        let length = match self.header("content-length") {
            Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => digits,
            Some(_) => return Err(400),
            None => return Err(411),
        };
        // What does not fit a number does not fit the limit either.
        let length: usize = length.parse().map_err(|_| 413_u16)?;
        if length > most {
            return Err(413);
        }
        let mut body = std::mem::take(&mut self.early);
        body.truncate(length);
        let mut piece = [0; 16 * 1024];
        while body.len() < length {
            let room = piece.len().min(length - body.len());
            let room = piece.get_mut(..room).unwrap_or_default();
            match some(&self.stream, room, self.until) {
                Ok(0) | Err(_) => return Err(408),
                Ok(read) => body.extend_from_slice(room.get(..read).unwrap_or_default()),
            }
        }
        Ok(body)
    }

    /// The connection itself, for an answer that goes on.
    pub(super) fn into_stream(self) -> TcpStream {
        self.stream
    }
}

type Head = (String, String, Vec<(String, String)>, usize);

/// The head, or nothing while it is not complete.
fn parse(bytes: &[u8]) -> Result<Option<Head>, u16> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let end = match request.parse(bytes) {
        Ok(httparse::Status::Complete(end)) => end,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(431),
        Err(_) => return Err(400),
    };
    let mut named = Vec::new();
    for header in request.headers.iter() {
        let value = std::str::from_utf8(header.value).map_err(|_| 400_u16)?;
        named.push((header.name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    // Two ways to say how long a body is are two readings of one request.
    if named.iter().any(|(name, _)| name == "transfer-encoding") {
        return Err(411);
    }
    let method = request.method.unwrap_or_default().to_owned();
    let target = request.path.unwrap_or_default().to_owned();
    Ok(Some((method, target, named, end)))
}

/// Some bytes, or an error once the time is over.
fn some(mut stream: &TcpStream, room: &mut [u8], until: Instant) -> io::Result<usize> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    stream.set_read_timeout(Some(left))?;
    stream.read(room)
}

/// Writes an answer and closes the connection.
pub(super) fn answer(stream: &mut TcpStream, answer: &Answer, head_only: bool) {
    let mut text = head(answer.status, &answer.headers);
    // An answer without content says nothing of its length (RFC 9110, 8.6).
    if answer.status != 204 {
        text.push_str(&format!("Content-Length: {}\r\n", answer.body.len()));
    }
    text.push_str("\r\n");
    let body: &[u8] = if head_only { &[] } else { &answer.body };
    // A browser that walked away needs no answer.
    let sent = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.write_all(body));
    if sent.is_ok() {
        drain(stream);
    }
}

/// The status line and headers of an answer, without the empty line that ends them.
pub(super) fn head(status: u16, headers: &[(&'static str, String)]) -> String {
    let mut text = format!(
        "HTTP/1.1 {status} {}\r\nConnection: close\r\n",
        reason(status)
    );
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text
}

/// Closing a connection with unread bytes in it would take the answer along: so those are read first, for a while.
fn drain(stream: &mut TcpStream) {
    drop(stream.shutdown(Shutdown::Write));
    let until = Instant::now() + Duration::from_secs(2);
    let mut piece = [0; 16 * 1024];
    while some(stream, &mut piece, until).is_ok_and(|read| read > 0) {}
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        428 => "Precondition Required",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}

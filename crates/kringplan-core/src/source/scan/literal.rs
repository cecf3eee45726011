//! Strings and numbers, as strictly as RFC 8259 and RFC 7493 have them.

use super::{ProblemKind, Scanner, Stop, offset};
use crate::nfc::is_nfc;
use crate::source::decode::string_of;
use crate::source::node::{Node, NodeKind};

/// Largest integer that every JSON reader holds exactly (RFC 7493 section 2.2).
const MAX_INTEGER: i64 = 9_007_199_254_740_991;

impl<'a> Scanner<'a> {
    /// The text of a string node.
    pub(super) fn decoded(&self, node: &Node) -> std::borrow::Cow<'a, str> {
        string_of(self.text, node)
    }

    pub(super) fn string(&mut self) -> Result<Node, Stop> {
        let start = self.at;
        self.at += 1;
        let (mut escaped, mut ascii, mut lone) = (false, true, false);
        loop {
            let rest = &self.bytes[self.at..];
            let plain = rest
                .iter()
                .position(|b| matches!(b, b'"' | b'\\' | 0..=0x1F))
                .unwrap_or(rest.len());
            ascii &= rest[..plain].is_ascii();
            self.at += plain;
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    lone |= self.escape()?;
                }
                _ => return self.stop(ProblemKind::NotJson),
            }
        }
        self.at += 1;
        let node = Node {
            start: offset(start),
            end: offset(self.at),
            kind: NodeKind::String { escaped },
        };
        if lone {
            self.report(ProblemKind::LoneSurrogate, start);
        } else if !ascii || escaped {
            let text = self.decoded(&node);
            if !is_nfc(&text) {
                self.not_nfc.push((self.path(), node.start));
            }
        }
        Ok(node)
    }

    /// Reads one escape; true when it is half of a surrogate pair.
    fn escape(&mut self) -> Result<bool, Stop> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 2;
                Ok(false)
            }
            Some(b'u') => {
                let first = self.hex4(self.at + 2)?;
                self.at += 6;
                match first {
                    0xD800..=0xDBFF if self.bytes[self.at..].starts_with(b"\\u") => {
                        let second = self.hex4(self.at + 2)?;
                        if (0xDC00..=0xDFFF).contains(&second) {
                            self.at += 6;
                            return Ok(false);
                        }
                        Ok(true)
                    }
                    0xD800..=0xDFFF => Ok(true),
                    _ => Ok(false),
                }
            }
            _ => self.stop(ProblemKind::NotJson),
        }
    }

    fn hex4(&mut self, at: usize) -> Result<u32, Stop> {
        let digits = self
            .bytes
            .get(at..at + 4)
            .filter(|d| d.iter().all(u8::is_ascii_hexdigit));
        match digits
            .and_then(|d| std::str::from_utf8(d).ok())
            .and_then(|d| u32::from_str_radix(d, 16).ok())
        {
            Some(value) => Ok(value),
            None => self.stop(ProblemKind::NotJson),
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at - start
    }

    pub(super) fn number(&mut self) -> Result<NodeKind, Stop> {
        let start = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let leading_zero = self.bytes.get(self.at) == Some(&b'0');
        let count = self.digits();
        if count == 0 || (leading_zero && count > 1) {
            return self.stop(ProblemKind::NotJson);
        }
        let mut plain = true;
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            plain = false;
            if self.digits() == 0 {
                return self.stop(ProblemKind::NotJson);
            }
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            plain = false;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return self.stop(ProblemKind::NotJson);
            }
        }
        let literal = &self.text[start..self.at];
        if !plain || literal == "-0" {
            self.report(ProblemKind::NumberSpelling, start);
            return Ok(NodeKind::Refused);
        }
        if let Some(value) = literal
            .parse::<i64>()
            .ok()
            .filter(|v| v.abs() <= MAX_INTEGER)
        {
            Ok(NodeKind::Number(value))
        } else {
            self.report(ProblemKind::NumberTooLarge, start);
            Ok(NodeKind::Refused)
        }
    }
}

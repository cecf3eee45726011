//! Is there a BSN in a text? Nine digits that pass the eleven-test, standing alone, also grouped with dots or spaces.

/// Digits of a telephone number after the country code of the Netherlands.
const NATIONAL_DIGITS: usize = 9;
/// Longest international telephone number (ITU-T E.164).
const INTERNATIONAL_DIGITS: usize = 15;

/// True when the text holds a number that can be a BSN. Telephone numbers (`06 …`, `+31 …`) and JWS do not count;
/// digests and UUIDs hold no nine digits that stand alone.
#[must_use]
pub fn contains_bsn(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).count() < 9 || is_jws(text) {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    let groups = groups(&chars);
    let mut at = 0;
    let mut open = 0;
    // Telephone numbers cut the digits of the text into stretches.
    while at < groups.len() {
        let phone = phone_length(&chars, groups.get(at..).unwrap_or_default());
        if phone == 0 {
            at += 1;
        } else {
            if stretch_holds(&chars, groups.get(open..at).unwrap_or_default()) {
                return true;
            }
            at += phone;
            open = at;
        }
    }
    stretch_holds(&chars, groups.get(open..).unwrap_or_default())
}

/// A run of digits: from, to (exclusive), in characters.
type Group = (usize, usize);

fn groups(chars: &[char]) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for (i, _) in chars.iter().enumerate().filter(|(_, c)| c.is_ascii_digit()) {
        match found.last_mut() {
            Some(last) if last.1 == i => last.1 = i + 1,
            _ => found.push((i, i + 1)),
        }
    }
    found
}

fn stretch_holds(chars: &[char], groups: &[Group]) -> bool {
    (0..groups.len()).any(|from| run_holds(chars, groups, from))
}

/// A BSN that begins with the group `from`.
fn run_holds(chars: &[char], groups: &[Group], from: usize) -> bool {
    let mut digits: Vec<u32> = Vec::new();
    let mut kind = None;
    let mut short = false;
    let Some(first) = groups.get(from) else {
        return false;
    };
    let joined = |a: &Group, b: &Group| separator(chars, a.1, b.0);
    for (to, group) in groups.iter().enumerate().skip(from) {
        if to > from {
            let next = to
                .checked_sub(1)
                .and_then(|i| groups.get(i))
                .and_then(|last| joined(last, group));
            if next.is_none() || (kind.is_some() && kind != next) {
                return false;
            }
            kind = next;
        }
        short |= group.1 - group.0 < 2;
        digits.extend(
            chars
                .get(group.0..group.1)
                .into_iter()
                .flatten()
                .filter_map(|c| c.to_digit(10)),
        );
        if digits.len() < 9 {
            continue;
        }
        // Single digits in a row ("1 2 3 …") only count when nothing else is in that row.
        let next_too = groups
            .get(to + 1)
            .is_some_and(|g| kind.is_some() && joined(group, g) == kind);
        let before_too = from
            .checked_sub(1)
            .and_then(|i| groups.get(i))
            .is_some_and(|g| kind.is_some() && joined(g, first) == kind);
        let alone = stands_alone(chars, first.0, group.1) && !(short && (next_too || before_too));
        return digits.len() == 9 && alone && passes_eleven_test(&digits);
    }
    false
}

/// What joins two groups: one dot, or one or two spaces of any kind.
fn separator(chars: &[char], from: usize, to: usize) -> Option<char> {
    match chars.get(from..to)? {
        ['.'] => Some('.'),
        [a] if is_blank(*a) => Some(' '),
        [a, b] if is_blank(*a) && is_blank(*b) => Some(' '),
        _ => None,
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}

/// No letter or digit touches it; the letters "bsn" may.
fn stands_alone(chars: &[char], from: usize, to: usize) -> bool {
    let letters: String = chars
        .get(..from)
        .unwrap_or_default()
        .iter()
        .rev()
        .take_while(|c| c.is_alphanumeric())
        .flat_map(|c| c.to_lowercase())
        .collect();
    (letters.is_empty() || letters == "nsb") && !chars.get(to).is_some_and(|c| c.is_alphanumeric())
}

/// 9a + 8b + … + 2h - i is a multiple of eleven, and the number is not zero.
fn passes_eleven_test(digits: &[u32]) -> bool {
    let weighted: u32 = digits
        .iter()
        .zip((2..=9).rev())
        .map(|(digit, weight)| digit * weight)
        .sum();
    digits.iter().any(|d| *d > 0)
        && digits
            .last()
            .is_some_and(|last| weighted % 11 == *last % 11 && *last < 10)
}

/// How many groups form a telephone number here: `+31 6 …`, `0031 …`, `+32 …`, or ten digits that begin with 0.
fn phone_length(chars: &[char], groups: &[Group]) -> usize {
    let Some(first) = groups.first() else {
        return 0;
    };
    let text: String = chars
        .get(first.0..first.1)
        .unwrap_or_default()
        .iter()
        .collect();
    let plus = first.0.checked_sub(1).and_then(|i| chars.get(i)) == Some(&'+');
    let prefix = if plus { "31" } else { "0031" };
    if let Some(rest) = text.strip_prefix(prefix) {
        return take_digits(
            chars,
            groups,
            NATIONAL_DIGITS,
            text.len() - rest.len(),
            true,
        );
    }
    if plus {
        let taken = linked(chars, groups)
            .take_while(|total| *total <= INTERNATIONAL_DIGITS)
            .count();
        return taken.max(1);
    }
    if text.starts_with('0') && text.len() != 9 {
        return take_digits(chars, groups, NATIONAL_DIGITS + 1, 0, false);
    }
    0
}

/// Groups that together hold exactly `wanted` digits after the first `skip`; 0 when they do not.
fn take_digits(
    chars: &[char],
    groups: &[Group],
    wanted: usize,
    skip: usize,
    country: bool,
) -> usize {
    // "+31 (0)6 …": the zero is not dialled.
    let zero = |g: &Group| country && chars.get(g.0..g.1) == Some(&['0']);
    let zeros = groups.iter().skip(1).take(1).filter(|g| zero(g)).count();
    let whole = wanted + skip + zeros;
    let count = linked(chars, groups)
        .take_while(|total| *total < whole)
        .count()
        + 1;
    let exact = linked(chars, groups).nth(count - 1) == Some(whole);
    let mut rest = groups.iter().take(count).skip(1);
    // Nine digits in one go are no part of a number that begins with 0.
    if exact && rest.all(|g| country || g.1 - g.0 != 9) {
        count
    } else {
        0
    }
}

/// Running totals of digits over groups that telephone punctuation joins.
fn linked<'a>(chars: &'a [char], groups: &'a [Group]) -> impl Iterator<Item = usize> + 'a {
    let mut total = 0;
    let mut end: Option<usize> = None;
    groups.iter().map_while(move |group| {
        if let Some(end) = end {
            let between = chars.get(end..group.0)?;
            let fits = between.len() <= 3
                && between
                    .iter()
                    .all(|c| is_blank(*c) || matches!(c, '.' | '-' | '/' | '(' | ')'));
            if !fits {
                return None;
            }
        }
        end = Some(group.1);
        total += group.1 - group.0;
        Some(total)
    })
}

/// A compact JWS: three base64url parts, the first a JSON object (RFC 7515).
fn is_jws(text: &str) -> bool {
    text.starts_with("ey")
        && text.matches('.').count() == 2
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::contains_bsn;

    #[test]
    fn numbers_that_can_be_a_bsn() {
        for text in [
            "111222333",
            "Zijn nummer is 111222333.",
            "111.222.333",
            "111 222 333",
            "111\u{a0}222\u{a0}333",
            "1112.22.333",
            "1 1 1 2 2 2 3 3 3",
            "BSN111222333",
            "bsn: 012345672",
            "kamer 12 111222333",
            "bel 06 12345678 of 111222333",
            "(111222333)",
            "nummer=111222333;",
            "eyJ 111222333",
        ] {
            assert!(contains_bsn(text), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_not() {
        for text in [
            "111222334",
            "000000000",
            "1112223330",
            "A111222333",
            "111222333a",
            "111-222-333",
            "0611122233",
            "06 11122233",
            "+31 111222333",
            "+31111222333",
            "0031 111222333",
            "+31 (0)1 11222333",
            "+31 1 11222333",
            "+32 111222333",
            "0111 222 333 4",
            "010-1112223",
            "14.03.2026",
            "0197e0c4-5b0e-7c31-9a52-111222333abc",
            "eyJhbGciOiJFUzI1NiJ9..x-111222333-y",
            "ab111222333cd4fa0c1b7a110197e0c45b0e7c319a523f6d0c1b7a1101970000",
        ] {
            assert!(!contains_bsn(text), "{text}");
        }
    }
}

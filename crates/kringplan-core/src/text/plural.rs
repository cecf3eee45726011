//! Which form of a message a number takes.
//!
//! The cardinal rules for whole numbers of Unicode CLDR 48 (`common/supplemental/plurals.xml`,
//! <https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>). Tests hold them against
//! Unicode's samples and another maker's tables.

/// From a number without its sign to the name that CLDR gives to its form: `one`, `few`, `other` …
pub type Plural = fn(u64) -> &'static str;

/// The rule of a language, by its tag: of those that our texts are written in. Any other is taken for one that knows
/// one thing and more, as most here do.
#[must_use]
pub fn of(language: &str) -> Plural {
    match language {
        "ar" => arabic,
        "pl" => polish,
        "uk" => ukrainian,
        _ => one_or_other,
    }
}

/// Dutch, English and Turkish.
fn one_or_other(number: u64) -> &'static str {
    if number == 1 { "one" } else { "other" }
}

/// Polish. The form `other` is for fractions, which nothing here has.
fn polish(number: u64) -> &'static str {
    match (number, number % 10, number % 100) {
        (1, _, _) => "one",
        (_, _, 12..=14) => "many",
        (_, 2..=4, _) => "few",
        _ => "many",
    }
}

/// Ukrainian. The form `other` is for fractions, which nothing here has.
fn ukrainian(number: u64) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=14) => "many",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "many",
    }
}

/// Arabic.
fn arabic(number: u64) -> &'static str {
    match (number, number % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The samples that CLDR gives for whole numbers (`plurals.xml`, `@integer`).
    const SAMPLES: [(Plural, &str, &[u64]); 14] = [
        (one_or_other, "one", &[1]),
        (one_or_other, "other", &[0, 2, 16, 100, 1000, 1_000_000]),
        (polish, "one", &[1]),
        (polish, "few", &[2, 3, 4, 22, 23, 24, 32, 42, 62, 102, 1002]),
        (polish, "many", &[0, 5, 12, 13, 14, 19, 100, 1000]),
        (polish, "many", &[21, 101, 111, 112, 1_000_000]),
        (
            ukrainian,
            "one",
            &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1001],
        ),
        (ukrainian, "few", &[2, 3, 4, 22, 23, 24, 32, 42, 62, 102]),
        (ukrainian, "many", &[0, 5, 11, 12, 14, 19, 100, 111, 1000]),
        (arabic, "zero", &[0]),
        (arabic, "one", &[1]),
        (arabic, "two", &[2]),
        (arabic, "few", &[3, 10, 103, 110, 1003]),
        (arabic, "many", &[11, 26, 99, 111, 199, 1011]),
    ];

    #[test]
    fn the_samples_of_unicode_take_their_own_form() {
        for (rule, form, numbers) in SAMPLES {
            for number in numbers {
                assert_eq!(rule(*number), form, "{number}");
            }
        }
        for number in [100, 101, 102, 200, 202, 302, 1000, 1_000_000] {
            assert_eq!(arabic(number), "other", "{number}");
        }
    }
}

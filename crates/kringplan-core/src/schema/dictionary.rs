//! The data dictionary.

/// x
#[must_use]
pub fn data_dictionary() -> String {
    String::new()
}

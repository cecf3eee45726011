//! In which form a document is asked for: large print, a page for a browser, with the plan file inside.

/// What a document may be besides ordinary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// Large print: nothing smaller than 18 points, tables as blocks.
    pub large_print: bool,
    /// The plan file that goes into the PDF, byte for byte. Makes it PDF/A-3a instead of PDF/A-2a.
    pub attachment: Option<Vec<u8>>,
}

impl Form {
    /// As the templates read it (`templates/common/vorm.json`).
    pub(crate) fn as_json(&self, for_browser: bool, from_right: bool) -> String {
        format!(
            r#"{{ "groot": {}, "html": {}, "bijlage": {}, "vanRechts": {} }}"#,
            self.large_print,
            for_browser,
            self.attachment.is_some(),
            from_right
        )
    }
}

//! Making a document and putting it where it was asked for: a PDF, a picture per page, or a page for a browser.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kringplan_pdf::{Kind, Made, Order, PlanOnDay, Printer, make, notes};

use crate::args::RenderArgs;
use crate::desk::{Desk, Refusal};
use crate::io::{self, Existing};
use crate::lang::{number, word};

/// How documents are made in this run.
pub(super) struct Job {
    printer: Printer,
    pub(super) order: Order,
    input: PathBuf,
}

impl Job {
    pub(super) fn new(args: &RenderArgs, order: Order) -> Self {
        Self {
            printer: Printer::new(),
            order,
            input: args.file.clone().unwrap_or_default(),
        }
    }

    /// Makes the document that is asked for.
    pub(super) fn make(&self, plan: Option<&PlanOnDay<'_>>) -> Result<Made, Refusal> {
        make(&self.printer, &self.order, plan)
    }

    /// Makes the document of one person.
    pub(super) fn make_for(&self, plan: &PlanOnDay<'_>, whom: &str) -> Result<Made, Refusal> {
        make(&self.printer, &self.order.for_whom(whom), Some(plan))
    }

    /// Writes a document to `output`; several pictures get a number each.
    pub(super) fn write(&self, output: &Path, made: Made, desk: &mut Desk) -> Result<(), Refusal> {
        if io::is_dash(output) {
            let [only] = <[Vec<u8>; 1]>::try_from(made.files)
                .map_err(|_| Refusal::new("afdruk-bladzijden-uitvoer"))?;
            desk.outcome.out = only;
        } else {
            let files = self.named(output, &made);
            self.put(&files)?;
            self.ready(output, &files, desk);
        }
        self.tell(&made.unknown, desk);
        Ok(())
    }

    /// Each file of a document with its name.
    pub(super) fn named<'a>(&self, output: &Path, made: &'a Made) -> Vec<(PathBuf, &'a [u8])> {
        let pages = made.files.iter().map(Vec::as_slice);
        if let [only] = made.files.as_slice() {
            return vec![(output.to_owned(), only)];
        }
        let width = made.files.len().to_string().len();
        let numbered = (1..).zip(pages).map(|(page, bytes): (usize, _)| {
            let stem = output.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{page:0width$}.{}", self.extension());
            (output.with_file_name(name), bytes)
        });
        numbered.collect()
    }

    /// Writes files: first looks whether every one may be written, then writes each whole.
    pub(super) fn put(&self, files: &[(PathBuf, &[u8])]) -> Result<(), Refusal> {
        for (path, _) in files {
            io::refuse_other(path, &self.input, Some(self.begins_with()))?;
        }
        for (path, bytes) in files {
            io::write(path, bytes, Existing::Replace)?;
        }
        Ok(())
    }

    /// The names of a document as they are on disk: one, or the first and the last page.
    pub(super) fn shown(files: &[(PathBuf, &[u8])]) -> String {
        match files {
            [(first, _), .., (last, _)] => format!("{} … {}", first.display(), last.display()),
            [(only, _)] => only.display().to_string(),
            [] => String::new(),
        }
    }

    /// True for the name of a page of this document, whichever number it has.
    fn is_page(&self, output: &Path, name: &str) -> bool {
        let stem = output.file_stem().unwrap_or_default().to_string_lossy();
        let number = name
            .strip_prefix(&*stem)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_suffix(self.extension()))
            .and_then(|rest| rest.strip_suffix('.'));
        number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    }

    fn ready(&self, output: &Path, files: &[(PathBuf, &[u8])], desk: &mut Desk) {
        match files {
            [(first, _), .., (last, _)] => desk.note(
                "afdruk-bladzijden-klaar",
                &[
                    ("aantal", number(files.len())),
                    ("eerste", word(first.display())),
                    ("laatste", word(last.display())),
                ],
            ),
            _ => desk.note("afdruk-klaar", &[("bestand", word(output.display()))]),
        }
        if self.order.embed {
            desk.note("afdruk-ingesloten", &[]);
        }
        if matches!(self.order.kind, Kind::Png | Kind::Svg) {
            let ours = |name: &str| self.is_page(output, name);
            tell_older(&io::folder_of(output), files, ours, desk);
        }
    }

    /// Which characters no font can draw: on paper a replacement stands there.
    pub(super) fn tell(&self, unknown: &BTreeSet<char>, desk: &mut Desk) {
        if let Some(note) = notes::characters(unknown) {
            desk.note(note.key, &note.args);
        }
    }

    pub(super) fn extension(&self) -> &'static str {
        match self.order.kind {
            Kind::Pdf => "pdf",
            Kind::Png => "png",
            Kind::Svg => "svg",
            Kind::Html => "html",
        }
    }

    /// The first bytes of a file of this kind: only such a file is replaced.
    fn begins_with(&self) -> &'static [u8] {
        match self.order.kind {
            Kind::Pdf => b"%PDF-",
            Kind::Png => b"\x89PNG",
            Kind::Svg => b"<svg",
            Kind::Html => b"<!DOCTYPE html>",
        }
    }
}

/// Names what stands beside the new files, looks like one of them and is from an earlier print: whoever hands out all
/// of them would mix the two.
pub(super) fn tell_older(
    folder: &Path,
    files: &[(PathBuf, &[u8])],
    is_ours: impl Fn(&str) -> bool,
    desk: &mut Desk,
) {
    let is_new = |name: &str| {
        let mut new = files.iter().filter_map(|(path, _)| path.file_name());
        new.any(|new| new == name)
    };
    let there = io::names_in(folder).unwrap_or_default();
    let older = there
        .into_iter()
        .filter(|name| is_ours(name) && !is_new(name));
    let older: Vec<String> = older.collect();
    if !older.is_empty() {
        let names = [("bestanden", word(older.join(", ")))];
        desk.note("afdruk-oude-bladzijden", &names);
    }
}

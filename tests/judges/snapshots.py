"""The text of documents as it was when somebody read it: `tests/snapshots/<example>/<document>.<language>.txt`.
A change in wording or order shows as a difference here; `run.py documents --bless` writes the new text, to be read in git."""

import difflib
import re
import unicodedata

from common import ROOT, short
from printing import in_pool
from wording import CONTROL, INVISIBLE, in_reading_order, pdftotext

SNAPSHOTS = ROOT / "tests" / "snapshots"
# How far columns stand apart says nothing about words, and makes every difference a large one.
COLUMNS = re.compile(r" {2,}")


def snapshot_of(pdf):
    """The laid out text, NFC, without marks of direction; a line says where each page begins."""
    pages = in_reading_order(pdftotext(pdf, "-layout")).split("\f")
    parts = []
    for number, page in enumerate(pages if pages[-1].strip() else pages[:-1], 1):
        page = CONTROL.sub("", INVISIBLE.sub("", unicodedata.normalize("NFC", page)))
        body = re.sub(r"\n{3,}", "\n\n", "\n".join(COLUMNS.sub("  ", line).strip() for line in page.split("\n"))).strip("\n")
        parts.append(f"--- page {number} ---\n{body}\n")
    return "".join(parts)


def place_of(sheet):
    return SNAPSHOTS / sheet.example / f"{sheet.name}.{sheet.language}.txt"


def compare(made):
    """Each document against its snapshot; a snapshot of a document that nobody makes any more is a problem too."""
    results = in_pool(lambda one: (short(place_of(one.sheet)), difference(one)), made)
    known = {place_of(one.sheet) for one in made}
    left = [path for path in SNAPSHOTS.rglob("*.txt") if path not in known]
    return results + [(short(path), "no document belongs to it") for path in sorted(left)]


def difference(made):
    path = place_of(made.sheet)
    if not path.is_file():
        return "is missing; run.py documents --bless writes it"
    before, after = path.read_text(encoding="utf-8"), snapshot_of(made.path)
    if before == after:
        return None
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), "snapshot", "now", lineterm="", n=0)
    return "differs: " + " | ".join(list(lines)[2:8])[:400]


def bless(made):
    """Writes every snapshot anew and takes away those that nothing belongs to."""
    texts = in_pool(lambda one: (place_of(one.sheet), snapshot_of(one.path)), made)
    for old in SNAPSHOTS.rglob("*.txt"):
        old.unlink()
    for path, text in texts:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [(short(path), None if len(text) > 40 else "is empty") for path, text in texts]

"""Words of a text as the judges compare them: normalised, without what nobody sees, and put back together where
poppler hands letters over in another order than people read them."""

import re
import unicodedata
from functools import cache

from common import ROOT, run

# Soft hyphens, marks of direction, joiners, zero-width spaces, variation selectors, skin tones, tags.
INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# How poppler marks a run from right to left: embedding … pop.
RUN = re.compile("\u202b([^\u202c\\s]*)\u202c")
RUNS = re.compile("(?:" + RUN.pattern + "){2,}")
WORD = re.compile(r"[^\W_]+", re.UNICODE)
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Where the script changes a word ends: Arabic writes "and" onto the name that follows it.
CHANGE = re.compile(rf"(?<={RIGHT_TO_LEFT.pattern})(?=[A-Za-z\u00c0-\u04ff])|(?<=[A-Za-z\u00c0-\u04ff])(?={RIGHT_TO_LEFT.pattern})")


def pdftotext(pdf, *options):
    return run("pdftotext", "-enc", "UTF-8", *options, pdf, "-").stdout


def in_reading_order(text):
    """Poppler writes a line from right to left as runs in the order of sight. A word of several runs (a ligature
    starts a new one) is put together again; the order of the words themselves stays poppler's."""
    return RUNS.sub(lambda found: "".join(reversed(RUN.findall(found.group()))), text)


def seen(text):
    """The text without invisible characters, composed; soft hyphens at the end of a line join its halves again."""
    text = re.sub("\u00ad\\s*\n\\s*", "", text)
    text = CONTROL.sub("", INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))
    # The first pass may leave characters that compose only after the invisible ones between them have gone.
    return unicodedata.normalize("NFKC", text)


def words(text):
    """The words of a text as they were written, in order: letters, marks and digits, without signs between them."""
    return WORD.findall(CHANGE.sub(" ", strip_marks_alone(seen(text))).casefold())


def strip_marks_alone(text):
    """Signs that combine with a letter count as part of it, so that no word falls apart at one of them."""
    return "".join(char for char in text if not unicodedata.category(char).startswith("M"))


def letters(text):
    """Only letters and digits, so that line breaks and hyphens cannot hide a word."""
    return "".join(words(text))


def pdf_words(pdf):
    """The words of a PDF in the order of its content."""
    return words(in_reading_order(pdftotext(pdf, "-raw")))


def missing(wanted, found):
    """Words of `wanted` that `found` (both lists) lacks; a word that is broken over lines counts by its letters."""
    have, stream = set(found), "".join(found)
    return [word for word in dict.fromkeys(wanted) if word not in have and word not in stream and not turned(word, stream)]


def turned(word, stream):
    """Whether poppler put a space into a word from right to left, and so swapped its halves."""
    if not RIGHT_TO_LEFT.search(word):
        return False
    return any(word[at:] + word[:at] in stream for at in range(1, len(word)))


LABELS = ROOT / "templates" / "labels"
# A line of a Fluent file that holds words: that of a message, of a variant, or a line that goes on.
LINE = re.compile(r"^(?:(?P<id>[a-z][\w-]*) =|\s+(?:\*?\[\w+\])?)(?P<text>.*)$")
PLACEABLE = re.compile(r"\{[^{}]*(?:\}|$)")


@cache
def labels(language):
    """The words of every label of a language by its id, without what the program fills in."""
    found = {}
    for path in sorted((LABELS / language).glob("*.ftl")):
        name = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#") and (match := LINE.match(line)):
                name = match["id"] or name
                found.setdefault(name, set()).update(words(PLACEABLE.sub(" ", match["text"])))
    return found


def label_words(language, *ids):
    """The words of these labels, or of all."""
    every = labels(language)
    return set().union(*(every[name] for name in ids or every))

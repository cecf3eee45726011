"""Nothing that people wrote gets lost on the way to paper, and nothing runs over anything else.

Recovery: every word that a person entered in the places that the full plan shows comes back out of the PDF. Over all
examples, over plans full of naughty strings, and over a plan larger than any (monsters.py)."""

import difflib
import re
import shutil
import unicodedata
import xml.etree.ElementTree as ElementTree

from common import OPEN_SCHEMA, WORK, load, plans, run, short
from documents import DATE
from inzage import allowances, free_text, shown
from monsters import monster, naughty_plans, naughty_strings
from printing import PAPERS, PEOPLE_PAPER, Sheet, in_pool, legibility, make, pages_of, qpdf, verapdf
from wording import in_reading_order, missing, pdftotext, seen, words

FOLDER = WORK / "words"
LANGUAGES = ("nl", "ar")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
LEAST_ALIKE = 0.97
MARGIN = 5 / 25.4 * 72  # no text nearer to the edge of the paper than 5 mm
PLACEHOLDER = "\ufffd"
# Words that cannot come back, with why. One that does come back must leave this list.
KNOWN_LOST = {
    "השמים": "its shin carries three signs; the PDF says the letter once for each, so that it is read three times",
}
# Boxes of words are as high as their font allows; the letters themselves fill about this part of them.
CORE_HEIGHT, CORE_WIDTH, TOUCH = 0.45, 0.9, 0.15


def texts_of(plan):
    """What people wrote in the places that the full plan shows. Of several reasons for a judgement on one condition
    the plan shows the one that counts, so those are asked for apart."""
    file, schema = load(plan), load(OPEN_SCHEMA)
    places = set(free_text(schema, schema))
    values = shown(file, allowances()["plan"], None)
    for pointer, value in values.items():
        general = re.sub(r"/\d+(?=/|$)", "/*", pointer)
        if general in places and not general.startswith("/toetsen/*/oordelen/"):
            yield pointer, value


def reasons(plan):
    """The reasons given for each condition up to now, any one of which must be there."""
    by_condition = {}
    for check in load(plan).get("toetsen", []):
        for judgement in check.get("oordelen", []) if check.get("op", "") <= DATE else []:
            by_condition.setdefault(judgement.get("voorwaarde"), []).append(judgement.get("motivering", ""))
    return by_condition


class Paper:
    """The words of a PDF, by poppler's two ways of reading."""

    def __init__(self, pdf):
        self.readings = [words(in_reading_order(pdftotext(pdf, *options))) for options in ((), ("-raw",))]
        self.arabic = sorted({word for reading in self.readings for word in reading if ARABIC.search(word)})
        self.placeholders = pdftotext(pdf).count(PLACEHOLDER)

    def lost(self, text):
        """Words of a text that neither reading has; Arabic ones apart, with how alike the nearest word is."""
        wanted = [word for word in words(text)]
        for reading in self.readings:
            wanted = missing(wanted, reading)
        exact = [word for word in wanted if not ARABIC.search(word)]
        return exact, {word: self.likeness(word) for word in wanted if ARABIC.search(word)}

    def likeness(self, word):
        return max((difflib.SequenceMatcher(None, word, other, autojunk=False).ratio() for other in self.arabic), default=0)


def recovery(paper, texts):
    """A problem where a word is lost. `texts` are (where, text)."""
    lost, arabic, letters = [], 0.0, 0
    for where, text in texts:
        exact, alike = paper.lost(text)
        lost += [f"{word} ({where})" for word in exact]
        letters += sum(len(word) for word in words(text) if ARABIC.search(word))
        arabic += sum(len(word) * (1 - share) for word, share in alike.items())
    if lost:
        return f"{len(lost)} words are lost: {', '.join(lost[:8])}"
    if letters and 1 - arabic / letters < LEAST_ALIKE:
        return f"Arabic comes back only {1 - arabic / letters:.3f} alike"
    return None


def example(case):
    plan, language = case
    made = make(Sheet(plan, "plan", language), FOLDER, DATE)
    if made.problem:
        return made.sheet.label, made.problem
    paper = Paper(made.path)
    problem = recovery(paper, texts_of(plan))
    for condition, given in reasons(plan).items():
        if all(recovery(paper, [(condition, text)]) for text in given):
            problem = problem or f"no reason for the judgement on {condition} is there"
    return made.sheet.label, problem


def named_as_unknown(said):
    """The characters that the command says no font has."""
    return {chr(int(code, 16)) for code in re.findall(r"\(U\+([0-9A-F]{4,6})\)", said)}


def naughty(case):
    """One plan full of naughty strings: printed, every word back, and what no font has named and visible."""
    plan, strings = case
    made = make(Sheet(plan, "plan", "nl"), FOLDER, DATE)
    if made.problem:
        return made, made.problem
    unknown, paper = named_as_unknown(made.said), Paper(made.path)
    gaps = {ord(character): " " for character in unknown}
    texts = [text.translate(gaps) for text in strings]
    problem = recovery(paper, [(repr(text[:20]), without_known(text)) for text in texts])
    back = [word for word in KNOWN_LOST if any(word in words(text) for text in texts) and not paper.lost(word)[0]]
    if back:
        problem = problem or f"comes back by now, take it off the list: {', '.join(back)}"
    if bool(unknown) != ("We have no letter" in made.said):
        problem = problem or "the note names no character"
    drawn = [c for c in unknown if not is_mark(c)]
    if drawn and paper.placeholders < len(drawn):
        problem = problem or f"{len(drawn)} characters have no font, {paper.placeholders} stand as {PLACEHOLDER} on paper"
    if not unknown and paper.placeholders > sum(text.count(PLACEHOLDER) for text in strings) * 4:
        problem = problem or f"{PLACEHOLDER} stands on paper and no character is named"
    return made, problem


def without_known(text):
    return " ".join(word for word in words(text) if word not in KNOWN_LOST)


def is_mark(character):
    """Signs that combine with a letter, or that nobody sees: they leave no gap."""
    return not seen(character).strip() or unicodedata.category(character).startswith(("M", "C"))


def naughty_judges(tally):
    strings, skipped = naughty_strings()
    results = in_pool(naughty, list(naughty_plans(FOLDER / "plans")))
    tally.judge(f"words: {len(strings)} naughty strings ({skipped} skipped)", [(made.sheet.label, problem) for made, problem in results])
    pdfs = [made.path for made, _ in results if made.path.is_file()]
    tally.judge(*verapdf(pdfs, ("ua1", "2a")))


def monsters(tally):
    """Every document of the plan that is larger than any, in Dutch and Arabic."""
    plan = monster(FOLDER / "plans")
    someone = [person["id"] for person in load(plan)["deelnemers"] if person["id"] not in ("c1", "x1")]
    sheets = [Sheet(plan, paper, language) for paper in PAPERS if paper != PEOPLE_PAPER for language in LANGUAGES]
    sheets = [Sheet(None, sheet.paper, sheet.language) if sheet.paper == "worksheet-blank" else sheet for sheet in sheets]
    sheets += [Sheet(plan, PEOPLE_PAPER, language, person) for person in someone for language in LANGUAGES]
    made = in_pool(lambda sheet: make(sheet, FOLDER, DATE), sheets)
    tally.judge("words: the monster in every document", [(one.sheet.label, one.problem) for one in made])
    made = [one for one in made if one.path.is_file()]
    pdfs = [one.path for one in made]
    fridges = [one for one in made if one.sheet.paper == "fridge"]
    tally.judge("words: the monster on one fridge page", [(f.sheet.label, None if len(pages_of(f.path)) == 1 else f"{len(pages_of(f.path))} pages") for f in fridges])
    tally.judge("words: the monster's words come back", [(one.sheet.label, recovery(Paper(one.path), texts_of(plan))) for one in made if one.sheet.paper == "plan"])
    tally.judge("words: nothing runs over", in_pool(lambda pdf: (short(pdf), overrun(pdf)), pdfs))
    tally.judge("words: the monster, size and contrast", legibility([one.path for one in made if one.sheet.paper != "plan-large"]))
    tally.judge("words: the monster, qpdf --check", qpdf(pdfs))
    tally.judge(*verapdf([one.path for one in made if one.sheet.paper != "plan-embed"], ("ua1", "2a")))


def overrun(pdf):
    """Words outside the paper's edge, or over words of another line or column."""
    done = run("pdftotext", "-bbox", "-enc", "UTF-8", pdf, "-")
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", done.stdout)
    problems, count = [], 0
    for number, page in enumerate(ElementTree.fromstring(text).iter("{http://www.w3.org/1999/xhtml}page"), 1):
        width, height = float(page.get("width")), float(page.get("height"))
        boxes = [box_of(word) for word in page]
        count += len(boxes)
        outside = [b[4] for b in boxes if b[0] < MARGIN or b[1] < MARGIN or b[2] > width - MARGIN or b[3] > height - MARGIN]
        problems += [f"page {number}: “{word}” leaves the page" for word in outside]
        problems += [f"page {number}: “{a}” and “{b}” overlap" for a, b in overlapping(boxes)]
    if not count:
        return "has no words"
    return f"{len(problems)} times: {'; '.join(problems[:4])}" if problems else None


def box_of(word):
    return (*(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")), word.text or "")


def core(box):
    """The part of a word's box that its letters surely fill."""
    left, top, right, bottom, text = box
    across, down = (right - left) * (1 - CORE_WIDTH) / 2, (bottom - top) * (1 - CORE_HEIGHT) / 2
    return left + across, top + down, right - across, bottom - down, text


def overlapping(boxes):
    """Pairs of words whose letters stand over each other."""
    # A sign or a break point without letters is no word that somebody could not read.
    real = [box for box in boxes if box[2] > box[0] and box[3] > box[1] and words(box[4])]
    boxes = sorted((core(box) for box in real), key=lambda box: box[1])
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            if other[1] >= one[3]:
                break
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            least = min((b[2] - b[0]) * (b[3] - b[1]) for b in (one, other))
            if across > 0 and down > 0 and across * down > TOUCH * least:
                yield one[4], other[4]


def overlap_is_seen():
    """The proof that this judge can fail: two words on one spot are found, two beside each other are not."""
    beside = [(10, 10, 50, 22, "a"), (51, 10, 90, 22, "b"), (10, 22, 50, 34, "c")]
    over = [*beside, (40, 11, 80, 23, "d")]
    yield "words beside each other", None if not list(overlapping(beside)) else "are called overlapping"
    yield "words over each other", None if list(overlapping(over)) else "are not seen"


def judge(tally):
    shutil.rmtree(FOLDER, ignore_errors=True)
    tally.judge("words: of the examples", in_pool(example, [(plan, language) for plan in plans() for language in LANGUAGES]))
    tally.judge("words: the judge of overlaps itself", overlap_is_seen())
    naughty_judges(tally)
    monsters(tally)

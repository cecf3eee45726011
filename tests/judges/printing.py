"""What the judges of printed things share: making documents with the command line, two at a time, and the questions
that every PDF must answer, whichever document it is: veraPDF, qpdf, language, title, tables, size and contrast of letters."""

import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from common import HERE, KRINGPLAN, PYTHON, run, short

LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")
RIGHT_TO_LEFT = ("ar",)
AT_ONCE = 2
SMALLEST_POINTS = 9
SMALLEST_LARGE = 18
LEAST_CONTRAST = 4.5
POPPLER_ZOOM = 3  # the finest that pdftohtml has: sizes in thirds of a point
PEOPLE_PAPER = "share"

# Every document by the name of its snapshot, with the options that make it. Shares get `--for` as well.
PAPERS = {
    "plan": (),
    "plan-large": ("--large-print",),
    "plan-embed": ("--embed",),
    "share": ("--document", "share"),
    "fridge": ("--document", "fridge"),
    "check": ("--document", "check"),
    "check-form": ("--document", "check-form"),
    "worksheet": ("--document", "worksheet"),
    "worksheet-blank": ("--document", "worksheet", "--blank"),
    "distribution": ("--document", "distribution"),
}

# What the command may say when all went well; anything else on its output is a warning that no judge knows.
KNOWN_NOTES = (
    r"\S.* is ready\.",
    r"\d+ pages are ready: .*",
    r"We have no letter for these characters; on paper stands \ufffd: .*",
    r"Read the page yourself first: on the fridge visitors read along\.",
    r"Note: it shows the telephone number of whom to call\. May everyone who reads it have it\?",
    r"Note: this PDF holds the whole plan file, also what is not on paper, such as telephone numbers\.",
)


@dataclass(frozen=True)
class Sheet:
    """One document to make: of which plan, in which language, for whom."""

    plan: Path | None
    paper: str
    language: str
    person: str | None = None

    @property
    def example(self):
        return self.plan.stem if self.plan else "leeg"

    @property
    def name(self):
        return f"{self.paper}-{self.person}" if self.person else self.paper

    @property
    def label(self):
        return f"{self.example} {self.name} {self.language}"

    def path(self, folder, suffix="pdf"):
        return folder / self.example / f"{self.name}.{self.language}.{suffix}"

    def command(self, target, date):
        whom = ("--for", self.person) if self.person else ()
        plan = (self.plan,) if self.plan else ()
        return (KRINGPLAN, "render", *plan, "-o", target, *PAPERS[self.paper], *whom, "--doc-lang", self.language, "--date", date, "--lang", "en")


@dataclass
class Made:
    """What became of a sheet: the exit code, what the command said, and a problem where it is one."""

    sheet: Sheet
    path: Path
    code: int
    said: str
    problem: str | None = None


def known_documents():
    """The documents that this program can make, as its help lists them."""
    done = run(KRINGPLAN, "render", "--help", "--lang", "en")
    found = re.search(r"--document <.*?\(one of: ([^)]*)\)", done.stdout, re.DOTALL)
    return {name.strip() for name in found.group(1).split(",")} if found else set()


def document_of(paper):
    """The document that `--document` must know for a paper."""
    options = PAPERS[paper]
    return options[options.index("--document") + 1] if "--document" in options else "plan"


def in_pool(work, items):
    """The results of `work` over `items` in their order, two at a time."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(work, items))


def make(sheet, folder, date, suffix="pdf", notes=KNOWN_NOTES):
    """Makes one document twice: the same bytes, and nothing said but what we know."""
    path = sheet.path(folder, suffix)
    path.parent.mkdir(parents=True, exist_ok=True)
    again = path.with_name(f"{path.stem}.again.{suffix}")
    done = run(*sheet.command(path, date))
    made = Made(sheet, path, done.returncode, (done.stdout + done.stderr).strip())
    if done.returncode != 0 or not path.is_file():
        made.problem = f"exit {done.returncode}: {made.said[:300]}"
        return made
    strange = [line for line in made.said.split("\n") if not any(re.fullmatch(note, line) for note in notes)]
    if strange:
        made.problem = f"says: {' '.join(strange)[:300]}"
    second = run(*sheet.command(again, date))
    if second.returncode != 0 or again.read_bytes() != path.read_bytes():
        made.problem = made.problem or "a second run gives other bytes"
    again.unlink(missing_ok=True)
    return made


def verapdf(pdfs, flavours):
    """Every file against every flavour, in two processes side by side."""
    parts = [part for part in (pdfs[i::AT_ONCE] for i in range(AT_ONCE)) if part]
    dones = in_pool(lambda part: run(PYTHON / "python", HERE / "verapdf.py", ",".join(flavours), *part), parts)
    results, version = [], "?"
    for part, done in zip(parts, dones):
        if done.returncode != 0:
            results.append(("start", (done.stderr or done.stdout).strip()[-400:] or f"exit {done.returncode}"))
            continue
        answer = json.loads(done.stdout)
        version = answer["version"]
        for pdf in part:
            for flavour, problems in answer["verdicts"][str(pdf)].items():
                results.append((f"{short(pdf)} as {flavour}", "; ".join(problems) or None))
    return f"veraPDF {version} ({', '.join(flavours)})", results


def qpdf(pdfs):
    def checked(pdf):
        done = run("qpdf", "--check", pdf)
        return short(pdf), None if done.returncode == 0 else (done.stderr or done.stdout).strip()[:300]

    return in_pool(checked, pdfs)


def letters(value):
    """Only letters and digits, so that line breaks, hyphens and ligatures cannot hide a word."""
    value = unicodedata.normalize("NFKC", value).replace("\u00ad", "")
    return "".join(char for char in value if char.isalnum())


def page_texts(pdf):
    """The text of each page in the order of its content, without lines that every page repeats."""
    done = run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-")
    pages = [page.splitlines() for page in done.stdout.split("\f") if page.strip()]
    if len(pages) < 2:
        return pages
    faces = [{re.sub(r"\d+", "#", line.strip()) for line in page} for page in pages]
    repeated = set.intersection(*faces)
    return [[line for line in page if re.sub(r"\d+", "#", line.strip()) not in repeated] for page in pages]


def content(pdf):
    return "\n".join("\n".join(page) for page in page_texts(pdf))


def structure(cases):
    """The document says its language, has one title, and marks its tables' headers."""
    return [result for results in in_pool(lambda case: list(structure_of(*case)), cases) for result in results]


def structure_of(expected, pdf):
    catalogue = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", pdf).stdout)["qpdf"][1]
    root = catalogue[f"obj:{catalogue['trailer']['value']['/Root']}"]["value"]
    found = root.get("/Lang", "").removeprefix("u:")
    same = found.split("-")[0].lower() == expected.split("-")[0].lower()
    yield f"language of {short(pdf)}", None if same else f"says “{found}”, expected is “{expected}”"
    tree = run("pdfinfo", "-struct", pdf).stdout
    titles = len(re.findall(r"^\s*(?:H1|Title)\b", tree, re.MULTILINE))
    yield f"title of {short(pdf)}", None if titles == 1 else f"has {titles} titles of the first level"
    tables, headers = (len(re.findall(rf"^\s*{tag}\b", tree, re.MULTILINE)) for tag in ("Table", "TH"))
    yield f"tables of {short(pdf)}", None if headers >= tables else f"{tables} tables with {headers} header cells"


def pages_of(pdf):
    """The size of every page in points, as seen (a rotation counts)."""
    done = run("pdfinfo", "-l", "-1", pdf)
    sizes = re.findall(r"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)", done.stdout, re.MULTILINE)
    turns = re.findall(r"^Page\s+\d+ rot:\s+(\d+)", done.stdout, re.MULTILINE)
    turned = [int(turn) % 180 == 90 for turn in turns] or [False] * len(sizes)
    return [(float(b), float(a)) if turn else (float(a), float(b)) for (a, b), turn in zip(sizes, turned)]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def legibility(pdfs, smallest=SMALLEST_POINTS):
    """No letters below the smallest size; none too pale for white paper (white itself stands on a dark field)."""
    return in_pool(lambda pdf: (short(pdf), legible(pdf, smallest)), pdfs)


def legible(pdf, smallest):
    done = run("pdftohtml", "-xml", "-i", "-stdout", "-zoom", POPPLER_ZOOM, pdf)
    # Control characters in the text of a page would make this no XML; only the fonts are asked for here.
    fonts = re.findall(r"<fontspec [^>]*/>", done.stdout)
    if not fonts:
        return "has no letters at all"
    problems = []
    for font in map(ElementTree.fromstring, fonts):
        size, colour = float(font.get("size")) / POPPLER_ZOOM, font.get("color")
        contrast = 1.05 / (luminance(colour) + 0.05)
        if size < smallest:
            problems.append(f"letters of {size:g} points")
        if contrast < LEAST_CONTRAST and colour.lower() != "#ffffff":
            problems.append(f"colour {colour} has contrast {contrast:.1f} on white")
    return "; ".join(sorted(set(problems))) or None

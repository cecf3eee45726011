"""The judges of what is printed: every example, and the check and its form where a body judges the plan, is rendered
with the command line and held against veraPDF, qpdf and poppler. What the standards do not ask and a reader does is asked here: the language,
one title, every agreement's words in reading order, letters large and dark enough, the same bytes again."""

import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree

from common import HERE, KRINGPLAN, PYTHON, WORK, load, plans, run, short

FLAVOURS = ("ua1", "2a")
SMALLEST_POINTS = 9
LEAST_CONTRAST = 4.5
CHECK_PAPERS = ("check", "check-form")
LANGUAGES = ("nl", "en")
POPPLER_ZOOM = 3  # the finest that pdftohtml has: sizes in thirds of a point


def render_twice(plan, pdf, *options):
    """Renders to `pdf`; gives a problem or None."""
    again = pdf.with_suffix(".again.pdf")
    problem = None
    for target in (pdf, again):
        done = run(KRINGPLAN, "render", plan, "-o", target, *options)
        if done.returncode != 0 or not target.is_file():
            problem = f"exit {done.returncode}: {done.stderr.strip()[:300]}"
            break
    else:
        if pdf.read_bytes() != again.read_bytes():
            problem = "a second run gives other bytes"
    again.unlink(missing_ok=True)
    return problem


def render():
    """Renders every plan twice; gives (plan, pdf, problem or None)."""
    folder = WORK / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.pdf"):
        old.unlink()
    for plan in plans():
        pdf = folder / f"{plan.parent.name}-{plan.stem}.pdf"
        yield plan, pdf, render_twice(plan, pdf)


def render_checks():
    """The check and its form in both languages, of every plan with conditions: (plan, pdf, language, problem)."""
    for plan in plans():
        if not load(plan).get("voorwaarden"):
            continue
        for paper in CHECK_PAPERS:
            for language in LANGUAGES:
                pdf = WORK / "pdf" / f"{plan.parent.name}-{plan.stem}.{paper}.{language}.pdf"
                yield plan, pdf, language, render_twice(plan, pdf, "--document", paper, "--doc-lang", language)


def verapdf(pdfs):
    done = run(PYTHON / "python", HERE / "verapdf.py", ",".join(FLAVOURS), *pdfs)
    if done.returncode != 0:
        return "veraPDF", [("start", (done.stderr or done.stdout).strip()[-400:])]
    answer = json.loads(done.stdout)
    results = []
    for pdf in pdfs:
        for flavour, problems in answer["verdicts"][str(pdf)].items():
            results.append((f"{short(pdf)} as {flavour}", "; ".join(problems) or None))
    return f"veraPDF {answer['version']}", results


def qpdf(pdfs):
    for pdf in pdfs:
        done = run("qpdf", "--check", pdf)
        yield short(pdf), None if done.returncode == 0 else (done.stderr or done.stdout).strip()[:300]


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


def reading_order(cases):
    """Every agreement's words stand in the document, whole, and one agreement after the other."""
    for plan, pdf in cases:
        content = letters("\n".join("\n".join(page) for page in page_texts(pdf)))
        at = 0
        for agreement in load(plan).get("plan", {}).get("afspraken", []):
            words = letters(agreement.get("wat", ""))
            label = f"{agreement['id']} in {short(pdf)}"
            found = content.find(words, at)
            if found >= 0:
                at = found + len(words)
                yield label, None
            elif words in content:
                yield label, "its words stand before those of the agreement above it"
            else:
                yield label, "its words are not found in one piece"


def conditions_whole(cases):
    """Every condition, and the threat it answers, stands in the check and the form, whole."""
    for plan, pdf in cases:
        content = letters("\n".join("\n".join(page) for page in page_texts(pdf)))
        for condition in load(plan)["voorwaarden"]:
            found = [letters(condition[part]) in content for part in ("tekst", "bedreiging")]
            yield f"{condition['id']} in {short(pdf)}", None if all(found) else "its words are not found in one piece"


def structure(cases):
    """The document says its language, has one title, and marks its tables' headers."""
    for expected, pdf in cases:
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


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def legibility(pdfs):
    """No letters below the smallest size; none too pale for white paper (white itself stands on a dark field)."""
    for pdf in pdfs:
        done = run("pdftohtml", "-xml", "-i", "-stdout", "-zoom", POPPLER_ZOOM, pdf)
        fonts = ElementTree.fromstring(done.stdout).iter("fontspec")
        problems = []
        for font in fonts:
            size, colour = float(font.get("size")) / POPPLER_ZOOM, font.get("color")
            contrast = 1.05 / (luminance(colour) + 0.05)
            if size < SMALLEST_POINTS:
                problems.append(f"letters of {size:g} points")
            if contrast < LEAST_CONTRAST and colour.lower() != "#ffffff":
                problems.append(f"colour {colour} has contrast {contrast:.1f} on white")
        yield short(pdf), "; ".join(sorted(set(problems))) or None


def judge(tally):
    rendered, checks = list(render()), list(render_checks())
    problems = [(short(plan), problem) for plan, _, problem in rendered]
    problems += [(short(pdf), problem) for _, pdf, _, problem in checks]
    tally.judge("render, twice the same", problems)
    cases = [(plan, pdf) for plan, pdf, _ in rendered if pdf.is_file()]
    papers = [(plan, pdf) for plan, pdf, _, _ in checks if pdf.is_file()]
    pdfs = [pdf for _, pdf in cases + papers]
    if not pdfs:
        return
    languages = [(load(plan).get("taal", "nl"), pdf) for plan, pdf in cases]
    languages += [(language, pdf) for _, pdf, language, _ in checks if pdf.is_file()]
    tally.judge(*verapdf(pdfs))
    tally.judge("qpdf --check", qpdf(pdfs))
    tally.judge("agreements in reading order", reading_order(cases))
    tally.judge("conditions in check and form", conditions_whole(papers))
    tally.judge("language, title, tables", structure(languages))
    tally.judge("size and contrast", legibility(pdfs))

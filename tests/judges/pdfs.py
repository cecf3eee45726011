"""The judges of what is printed: every example, and the check and its form where a body judges the plan, is rendered
with the command line and held against veraPDF, qpdf and poppler. What the standards do not ask and a reader does is asked here: the language,
one title, every agreement's words in reading order, letters large and dark enough, the same bytes again."""

from common import KRINGPLAN, WORK, load, plans, run, short
from printing import content, legibility, letters, qpdf, structure, verapdf

FLAVOURS = ("ua1", "2a")
CHECK_PAPERS = ("check", "check-form")
LANGUAGES = ("nl", "en")


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


def reading_order(cases):
    """Every agreement's words stand in the document, whole, and one agreement after the other."""
    for plan, pdf in cases:
        text = letters(content(pdf))
        at = 0
        for agreement in load(plan).get("plan", {}).get("afspraken", []):
            words = letters(agreement.get("wat", ""))
            label = f"{agreement['id']} in {short(pdf)}"
            found = text.find(words, at)
            if found >= 0:
                at = found + len(words)
                yield label, None
            elif words in text:
                yield label, "its words stand before those of the agreement above it"
            else:
                yield label, "its words are not found in one piece"


def conditions_whole(cases):
    """Every condition, and the threat it answers, stands in the check and the form, whole."""
    for plan, pdf in cases:
        text = letters(content(pdf))
        for condition in load(plan)["voorwaarden"]:
            found = [letters(condition[part]) in text for part in ("tekst", "bedreiging")]
            yield f"{condition['id']} in {short(pdf)}", None if all(found) else "its words are not found in one piece"


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
    tally.judge(*verapdf(pdfs, FLAVOURS))
    tally.judge("qpdf --check", qpdf(pdfs))
    tally.judge("agreements in reading order", reading_order(cases))
    tally.judge("conditions in check and form", conditions_whole(papers))
    tally.judge("language, title, tables", structure(languages))
    tally.judge("size and contrast", legibility(pdfs))

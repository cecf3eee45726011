"""The judges of everything that people get in their hands: every document of every example, in every language for
case 4, in Dutch and Arabic for the others. See PAPERS in printing.py for the documents."""

import re
import shutil
import sys

from common import FIXTURES, KRINGPLAN, WORK, load, plans, run, short
from pages import page_problems, picture_problem, pictures, same_words_problem
from printing import (
    LANGUAGES,
    PAPERS,
    PEOPLE_PAPER,
    SMALLEST_LARGE,
    Sheet,
    document_of,
    in_pool,
    known_documents,
    legibility,
    make,
    pages_of,
    qpdf,
    structure,
    verapdf,
)
from snapshots import bless, compare
from wording import letters, pdftotext

DATE = "2026-05-01"
CASE_4 = FIXTURES / "valid" / "noa-en-jayden-blijven.json"
OTHERS_IN = ("nl", "ar")
FOLDER = WORK / "documents"
AS_PICTURES = ("plan", "fridge")

# Documents that an example rightly does not have: (example, document) and what the message must say.
NO_CHECK = r"No body asks for a check of this plan\."
NO_PART = r"The plan asks nothing of \w+\. So there is no part to give\."
COORDINATOR = r"c1 is the coordinator and has no part in the plan\."
NOBODY_JUDGES = ("vrij-plan", "fatma-aan-het-werk", "sem-weer-naar-school")
ASKED_NOTHING = (("noa-en-jayden-blijven", "x1"), ("noa-en-jayden-versie-1", "x1"), ("milan-komt-thuis", "x2"))
REFUSED = {(example, paper): NO_CHECK for example in NOBODY_JUDGES for paper in ("check", "check-form")}
REFUSED |= {(example, f"share-{person}"): NO_PART for example, person in ASKED_NOTHING}
REFUSED |= {(plan.stem, "share-c1"): COORDINATOR for plan in plans()}


def people(plan):
    """Everyone in the plan; who gets no share is in REFUSED."""
    return [person["id"] for person in load(plan).get("deelnemers", [])]


def sheets(known):
    """The matrix."""
    papers = [paper for paper in PAPERS if document_of(paper) in known]
    for language in LANGUAGES:
        if "worksheet-blank" in papers:
            yield Sheet(None, "worksheet-blank", language)
    for plan in plans():
        for language in LANGUAGES if plan == CASE_4 else OTHERS_IN:
            for paper in papers:
                if paper == PEOPLE_PAPER:
                    yield from (Sheet(plan, paper, language, person) for person in people(plan))
                elif paper != "worksheet-blank":
                    yield Sheet(plan, paper, language)


def refusal(made):
    """A document that is rightly refused: exit 2 and the reason in words. None where the sheet should be there."""
    reason = REFUSED.get((made.sheet.example, made.sheet.name))
    if reason is None:
        return None
    right = made.code == 2 and re.search(reason, made.said) and not made.path.exists()
    return made.sheet.label, None if right else f"should be refused with “{reason}”; exit {made.code}: {made.said[:200]}"


def rendered(known):
    """Makes the matrix; gives what is there, and the verdicts on making it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    all_made = in_pool(lambda sheet: make(sheet, FOLDER, DATE), list(sheets(known)))
    verdicts = [refusal(made) or (made.sheet.label, made.problem) for made in all_made]
    refused = {id(made) for made in all_made if refusal(made)}
    return [made for made in all_made if made.path.is_file() and id(made) not in refused], verdicts


def all_known(known):
    """Every document that we print is one that the program can print."""
    for paper in PAPERS:
        document = document_of(paper)
        yield paper, None if document in known else f"the program knows no --document {document}"


def standards(tally, made):
    """veraPDF: the archive that holds the plan file is A-3a, the others are A-2a; all are UA-1."""
    inside = [one.path for one in made if one.sheet.paper == "plan-embed"]
    plain = [one.path for one in made if one.sheet.paper != "plan-embed"]
    tally.judge(*verapdf(plain, ("ua1", "2a")))
    tally.judge(*verapdf(inside, ("ua1", "3a")))


def one_landscape_page(made):
    for one in made:
        if one.sheet.paper == "fridge":
            sizes = pages_of(one.path)
            right = len(sizes) == 1 and sizes[0][0] > sizes[0][1]
            yield one.sheet.label, None if right else f"has pages of {sizes}"


def embedded(made):
    """What comes out is what went in, byte for byte, and the paper, the message and `digest` say the same code."""
    return in_pool(taken_out, [one for one in made if one.sheet.paper == "plan-embed"])


def taken_out(made):
    target = made.path.with_suffix(".json")
    target.unlink(missing_ok=True)
    done = run(KRINGPLAN, "extract", made.path, "-o", target, "--lang", "en")
    if done.returncode != 0 or not target.is_file():
        return made.sheet.label, f"extract: exit {done.returncode}: {(done.stderr or done.stdout)[:200]}"
    if target.read_bytes() != made.sheet.plan.read_bytes():
        return made.sheet.label, "the file that comes out is not the file that went in"
    digest = run(KRINGPLAN, "digest", made.sheet.plan, "--lang", "en").stdout
    code = re.search(r"^\s+([0-9a-f]{4} [0-9a-f]{4}) ", digest, re.MULTILINE)
    if not code:
        return made.sheet.label, f"digest gives no code: {digest[:100]}"
    said = done.stdout + done.stderr
    if code.group(1) not in said or letters(code.group(1)) not in letters(pdftotext(made.path)):
        return made.sheet.label, f"the code {code.group(1)} is not in the message or not on paper: {said[:200]}"
    return made.sheet.label, None


def on_screen(made):
    """The page for a browser of every document in Dutch and Arabic, by itself and against the PDF."""
    chosen = [one for one in made if one.sheet.language in OTHERS_IN and one.sheet.paper not in ("plan-large", "plan-embed")]
    return in_pool(screen, chosen)


def screen(one):
    page = make(one.sheet, FOLDER, DATE, "html")
    if page.problem:
        return page.sheet.label, page.problem
    text = page.path.read_text(encoding="utf-8")
    problems = page_problems(text, one.sheet.language) + same_words_problem(text, one.path, one.sheet.paper, one.sheet.language)
    return one.sheet.label, "; ".join(problems)[:600] or None


def as_pictures(made):
    """As many pictures as the PDF has pages, each whole."""
    chosen = [one for one in made if one.sheet.paper in AS_PICTURES and one.sheet.language == "nl"]
    return in_pool(drawn, [(one, kind) for one in chosen for kind in ("png", "svg")])


def drawn(case):
    one, kind = case
    path = one.sheet.path(FOLDER / "pictures", kind)
    path.parent.mkdir(parents=True, exist_ok=True)
    done = run(*one.sheet.command(path, DATE))
    files = pictures(path)
    pages = len(pages_of(one.path))
    label = f"{one.sheet.label} as {kind}"
    if done.returncode != 0 or len(files) != pages:
        return label, f"exit {done.returncode}, {len(files)} pictures of {pages} pages: {done.stderr[:200]}"
    problems = [f"{short(file)} {problem}" for file in files if (problem := picture_problem(file))]
    return label, "; ".join(problems)[:300] or None


def for_everyone():
    """One run for everyone makes what a run for each one makes, names every file that it made, and nothing else."""
    return in_pool(everyone, plans())


def everyone(plan):
    folder = FOLDER / "everyone" / plan.stem
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    options = ("--document", "share", "--for", "everyone", "-o", folder, "--doc-lang", "nl", "--date", DATE, "--lang", "en")
    done = run(KRINGPLAN, "render", plan, *options)
    said, files = done.stdout + done.stderr, sorted(folder.glob("*")) if folder.is_dir() else []
    singles = {Sheet(plan, PEOPLE_PAPER, "nl", person).path(FOLDER) for person in people(plan)}
    wanted = sorted(path.read_bytes() for path in singles if path.is_file())
    if done.returncode != 0 or not wanted:
        return plan.stem, f"exit {done.returncode}: {said[:300]}"
    if sorted(file.read_bytes() for file in files if file.suffix == ".pdf") != wanted:
        return plan.stem, f"{len(files)} files are not the {len(wanted)} that --for makes one by one"
    unnamed = [file.name for file in files if file.name not in said]
    return plan.stem, f"the summary does not name {', '.join(unnamed)}" if unnamed else None


def judge(tally):
    known = known_documents()
    tally.judge("the program knows every document", all_known(known))
    made, verdicts = rendered(known)
    tally.judge("documents, twice the same, no warnings", verdicts)
    if not made:
        return
    pdfs = [one.path for one in made]
    large = [one.path for one in made if one.sheet.paper == "plan-large"]
    standards(tally, made)
    tally.judge("documents: qpdf --check", qpdf(pdfs))
    tally.judge("documents: language, title, tables", structure([(one.sheet.language, one.path) for one in made]))
    tally.judge("documents: size and contrast", legibility([pdf for pdf in pdfs if pdf not in set(large)]))
    tally.judge("documents: large print", legibility(large, SMALLEST_LARGE))
    tally.judge("documents: the fridge's one page", one_landscape_page(made))
    tally.judge("documents: the plan file inside", embedded(made))
    tally.judge("documents: pages for a browser", on_screen(made))
    tally.judge("documents: pictures", as_pictures(made))
    tally.judge("documents: for everyone", for_everyone())
    # With the plan file inside, a plan says the same as without.
    read = [one for one in made if one.sheet.paper != "plan-embed"]
    if "--bless" in sys.argv:
        tally.judge("documents: snapshots written", bless(read))
    tally.judge("documents: snapshots", compare(read))

"""Least data: no printed document says a word that its reader need not know.

`templates/inzage.json` lists the places of the file that each document may show. Here their values are collected, for
every example, document and person, and every word on paper must be one of theirs, one of the labels, or follow from
them (a number, a day, the code of the version). A second judge puts made-up words in all other places of the file and
looks for them on paper."""

import copy
import json
import re
import shutil

from choices import SELECTORS, Known, provides, share_side
from common import OPEN_SCHEMA, PYTHON, ROOT, WORK, HERE, load, plans, run
from documents import DATE, REFUSED, people
from printing import PAPERS, PEOPLE_PAPER, Sheet, in_pool, make, pages_of
from wording import RIGHT_TO_LEFT, label_words, pdf_words, words

LIST = ROOT / "templates" / "inzage.json"
FOLDER = WORK / "inzage"
UNASKED = {"plan-large", "plan-embed", "worksheet-blank"}
PART = re.compile(r"([^{]*)(?:\{(\w+)\})?")
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
CLOCK = re.compile(r"(\d\d):(\d\d)")
LONGEST_BREAK = 8


def allowances():
    return {one["document"]: one for one in load(LIST)["documents"]}


def kind_of(sheet, file):
    """Which list a sheet follows: a helper from outside has one of their own."""
    if sheet.paper != PEOPLE_PAPER:
        return sheet.paper
    person = next(p for p in file["deelnemers"] if p["id"] == sheet.person)
    return "share-professional" if share_side(person) == "professional" else "share"


def found(value, parts, known, choose, at=""):
    """(pointer, value) of every leaf that a pattern reaches."""
    if not parts:
        if isinstance(value, (str, int)) and not isinstance(value, bool):
            yield at, value
        return
    name, selector = PART.fullmatch(parts[0]).groups()
    if isinstance(value, list):
        for number, entry in enumerate(value):
            if name == "*" or (selector and choose(selector)(known, entry)):
                yield from found(entry, parts[1:], known, choose, f"{at}/{number}")
    elif isinstance(value, dict) and name in value:
        if selector is None or choose(selector)(known, value[name]):
            yield from found(value[name], parts[1:], known, choose, f"{at}/{name}")


def shown(file, allowance, person):
    """Every pointer that a document may show, with its value. Who is named follows from the other places."""
    known = Known(file, person, DATE)
    choose = SELECTORS[allowance["document"]].__getitem__
    values = {}
    for names in (False, True):
        for pattern in allowance["shows"]:
            if ("{named}" in pattern) == names:
                values.update(found(file, pattern[1:].split("/"), known, choose))
        ids = {entry["id"] for list in ("deelnemers", "instanties") for entry in file.get(list, [])}
        references = {value for pointer, value in values.items() if not pointer.endswith("/id")}
        known.named = ids & {value for value in references if isinstance(value, str)}
    return values


def value_words(pointer, value):
    """The words that a value becomes: itself, a day or time in figures, a code in groups of four."""
    if isinstance(value, int):
        return {str(value)}
    if day := DAY.fullmatch(value):
        return {day[1], day[2], day[3], day[2].lstrip("0"), day[3].lstrip("0")}
    if clock := CLOCK.fullmatch(value):
        return {clock[1], clock[2], clock[1].lstrip("0"), clock[2].lstrip("0")}
    collected = set(words(value))
    if pointer.endswith("/waarde"):
        collected.update(value[at : at + 4] for at in range(0, len(value), 4))
    return collected


def version_codes(files):
    """V of every file, computed by the judge of the digests and not by the program."""
    done = run(PYTHON / "python", HERE / "digests.py", *files)
    return {path: answer["digests"]["V"] for path, answer in json.loads(done.stdout).items()} if done.returncode == 0 else {}


def allowed(file, sheet, allowance, code, pages, labels):
    values = shown(file, allowance, sheet.person)
    collected = set(labels)
    for pointer, value in values.items():
        collected |= value_words(pointer, value)
    # The day it is made, a day within the next year (counted out), pages, and how many there are of something.
    year = int(DATE[:4])
    collected |= value_words("", DATE) | {str(year + 1)}
    collected |= {str(number) for number in range(max(32, pages + 1, len(file.get("exemplaren", [])) + 1))}
    collected |= {f"{number:02}" for number in range(32)} if allowance["document"] == "distribution" else set()
    if "code" in allowance or "V (" in allowance.get("computed", ""):
        collected |= {code[at : at + 4] for at in range(0, len(code), 4)}
    # Fixed numbers of empty lines on the sheet to write on, as its list says.
    if allowance["document"] == "worksheet":
        collected |= {f"{letter}{number}" for letter in "ahzkdtv" for number in range(1, 11)}
    return collected


def unexplained(on_paper, collected):
    """Words of the paper that are not allowed. A word broken over lines may come in pieces: they count together."""
    left, at = [], 0
    while at < len(on_paper):
        step = explained(on_paper, at, collected)
        if not step:
            left.append(on_paper[at])
        at += step or 1
    return left


def explained(on_paper, at, collected):
    """How many words from here on are one allowed word, in either direction; 0 where there is none."""
    for length in range(1, LONGEST_BREAK + 1):
        pieces = on_paper[at : at + length]
        if len(pieces) == length and "".join(pieces) in collected:
            return length
        if RIGHT_TO_LEFT.search(pieces[0]) and "".join(reversed(pieces)) in collected:
            return length
    return 0


def sheets():
    """Every document of every example in Dutch; shares in Arabic too."""
    for plan in plans():
        for paper in PAPERS:
            if paper == PEOPLE_PAPER:
                yield from (Sheet(plan, paper, language, person) for person in people(plan) for language in ("nl", "ar"))
            elif paper not in UNASKED:
                yield Sheet(plan, paper, "nl")


def wanted(sheet):
    return (sheet.example, sheet.name) not in REFUSED


def words_beyond(made, allowance, code, labels):
    file = load(made.sheet.plan)
    collected = allowed(file, made.sheet, allowance, code, len(pages_of(made.path)), labels)
    return unexplained(pdf_words(made.path), collected)


def papers(tally):
    """No word beyond what is allowed, and the proof that this can fail."""
    lists, codes = allowances(), version_codes(plans())
    labels = {language: label_words(language) for language in ("nl", "ar")}
    # Arabic writes "and" onto the word that follows.
    labels["ar"] = labels["ar"] | {"و" + word for word in labels["ar"]}

    def judged(sheet):
        made = make(sheet, FOLDER, DATE)
        if made.problem:
            return made, made.problem
        kind = kind_of(sheet, load(sheet.plan))
        beyond = words_beyond(made, lists[kind], codes[str(sheet.plan)], labels[sheet.language])
        return made, f"{len(beyond)} words beyond what is allowed: {' '.join(beyond[:15])}" if beyond else None

    results = in_pool(judged, [sheet for sheet in sheets() if wanted(sheet)])
    tally.judge("inzage: no word more", [(made.sheet.label, problem) for made, problem in results])
    tally.judge("inzage: the judge itself", can_fail([made for made, _ in results], lists, codes, labels["nl"]))


def can_fail(made, lists, codes, labels):
    """The whole plan, judged as if it were a helper's share, must be full of words too many."""
    plans_made = {one.sheet.plan: one for one in made if one.sheet.paper == "plan"}
    for one in made:
        if one.sheet.paper == PEOPLE_PAPER and one.sheet.language == "nl" and kind_of(one.sheet, load(one.sheet.plan)) != "share":
            instead = plans_made[one.sheet.plan]
            swapped = copy.copy(instead)
            swapped.sheet = one.sheet
            beyond = words_beyond(swapped, lists["share-professional"], codes[str(one.sheet.plan)], labels)
            yield one.sheet.label, None if len(beyond) > 50 else f"finds only {len(beyond)} words too many in a whole plan"


def leaves(schema, node, at="", seen=()):
    """Every place of the schema that holds a value: (pointer with * for every entry of a list, its schema)."""
    if name := node.get("$ref", "").split("/")[-1]:
        if name not in seen:
            yield from leaves(schema, schema["$defs"][name], at, (*seen, name))
        return
    for branch in node.get("oneOf", []) + node.get("anyOf", []) + node.get("allOf", []):
        yield from leaves(schema, branch, at, seen)
    for key, member in node.get("properties", {}).items():
        yield from leaves(schema, member, f"{at}/{key}", seen)
    if "items" in node:
        yield from leaves(schema, node["items"], f"{at}/*", seen)
    if node.get("type") in ("string", "integer", "boolean"):
        yield at, node


def free_text(schema, node):
    """The places where anyone may write what they want."""
    for pointer, leaf in leaves(schema, node):
        if leaf["type"] == "string" and not {"enum", "const", "pattern", "format"} & leaf.keys():
            yield pointer


def general(pattern):
    """A pattern with * in place of every selector."""
    return re.sub(r"\{\w+\}", "*", re.sub(r"(\w)\{\w+\}", r"\1", pattern))


def everything_decided():
    """Every place for free text is either shown in the plan or stays out of it for a reason; patterns exist."""
    schema, lists = load(OPEN_SCHEMA), allowances()
    plan, texts = lists["plan"], set(free_text(schema, schema))
    places = {pointer for pointer, _ in leaves(schema, schema)}
    shows = {general(pattern) for pattern in plan["shows"]}
    for pointer in sorted(texts):
        both = (pointer in shows) + (pointer in plan["shows_not"])
        yield f"{pointer} in the plan", None if both == 1 else "is not decided" if both == 0 else "is decided twice"
    for pattern in plan["shows_not"]:
        yield f"{pattern} in the plan", None if pattern in texts else "is no place for free text in the schema"
    for name in sorted({*lists, *SELECTORS}):
        patterns = lists.get(name, {}).get("shows", [])
        missing = {match for pattern in patterns for match in re.findall(r"\{(\w+)\}", pattern)} - set(SELECTORS.get(name, {}))
        yield f"selectors of {name}", f"not programmed: {', '.join(sorted(missing))}" if missing or name not in lists else None
        lost = [pattern for pattern in patterns if general(pattern) not in places]
        yield f"places of {name}", f"not in the schema: {', '.join(lost)}" if lost or not patterns else None


def enriched(file):
    """The file with something in private places that an example may leave empty."""
    full = copy.deepcopy(file)
    full.setdefault("kader", {}).setdefault("gemeente", "Zeedrecht")
    for person in full.get("deelnemers", []):
        person.setdefault("wensen", "stil")
        person.setdefault("toelichting", "thuis")
        for member in ("telefoonnummer", "emailadres", "adres"):
            person.setdefault("contact", {}).setdefault(member, "onbekend")
    return full


def planted(file, allowance, person, texts):
    """A copy of the file with a made-up word in every place for free text that the document may not show."""
    secret = enriched(file)
    may, planted_words = shown(secret, allowance, person), {}

    def walk(value, at, pattern):
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for key, member in entries:
            pointer, place = f"{at}/{key}", f"{pattern}/{'*' if isinstance(value, list) else key}"
            if isinstance(member, (dict, list)):
                walk(member, pointer, place)
            elif place in texts and pointer not in may and not (key == "organisatie" and any(value is one for one in matched)):
                value[key] = f"verzwegen{len(planted_words):04}"
                planted_words[value[key]] = pointer

    # By the name of their organisation people are matched with the help that is asked of them.
    known = Known(secret, person, DATE)
    matched = [known.me, *(help.get("aanbieder") for help in known.help() if provides(known, help))]
    walk(secret, "", "")
    return secret, planted_words


def planted_words_on(sheet, secret, hidden, paper=None):
    """Prints the copy, as the sheet or as another paper: (problem, planted words that can be read)."""
    path = FOLDER / "planted" / sheet.name / f"{paper or sheet.paper}-{sheet.plan.name}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(secret, ensure_ascii=False), encoding="utf-8")
    made = make(Sheet(path, paper or sheet.paper, "nl", None if paper else sheet.person), path.parent, DATE)
    return made.problem, [] if made.problem else sorted(set(pdf_words(made.path)) & hidden.keys())


def secrets(tally):
    """Nothing of what a document may not show is on paper, whatever stands there."""
    schema, lists = load(OPEN_SCHEMA), allowances()
    texts = set(free_text(schema, schema))

    def judged(sheet, paper=None):
        file = load(sheet.plan)
        secret, hidden = planted(file, lists[kind_of(sheet, file)], sheet.person, texts)
        problem, seen = planted_words_on(sheet, secret, hidden, paper)
        if paper:
            return sheet.label, problem or (None if len(seen) > 20 else f"the whole plan shows only {len(seen)} planted words")
        problem = problem or (None if hidden else "nothing to plant")
        return sheet.label, problem or "; ".join(f"{hidden[word]} is on paper" for word in seen)[:500] or None

    chosen = [sheet for sheet in sheets() if wanted(sheet) and sheet.language == "nl"]
    tally.judge("inzage: nothing planted is seen", in_pool(judged, chosen))
    shares = [sheet for sheet in chosen if sheet.person and kind_of(sheet, load(sheet.plan)) != "share"]
    tally.judge("inzage: what is planted can be seen", in_pool(lambda sheet: judged(sheet, "plan"), shares))


def judge(tally):
    shutil.rmtree(FOLDER, ignore_errors=True)
    tally.judge("inzage: every place is decided", everything_decided())
    papers(tally)
    secrets(tally)

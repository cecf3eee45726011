"""A second opinion on the digests: V, O, Z and C of the contract computed here from the raw JSON.

V names a version of the plan, O one judgement with all it rests on, Z the whole check as it was written, C the
conditions as they were shared.
Written from the contract, in another language and on another JCS library than the product, so that the
two can be held against each other. Prints {file: {"findings": [[label, problem or None]], "digests": {label: digest}}}
as JSON; what a file holds against what it should hold, and every digest for other judges to compare.
Usage (in the judges' environment): digests.py plan.json...
"""

import hashlib
import json
import sys
import unicodedata
from pathlib import Path

import rfc8785

PRIVATE = {"contact", "aanwezig", "stem", "taal", "tolk", "wensen", "registratie"}
PROCESS = {"wmo", "wvggz", "schuld"}


def composed(value):
    """The same JSON with every text, keys too, in NFC."""
    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case list():
            return [composed(item) for item in value]
        case dict():
            members = {composed(key): composed(item) for key, item in value.items()}
            if len(members) != len(value):
                raise ValueError("two names are the same in NFC: no digest")
            return members
    return value


def drop(members, names):
    return {key: item for key, item in members.items() if key not in names}


def keyed(items):
    table = {item["id"]: item for item in items}
    if len(table) != len(items):
        raise ValueError("an id occurs twice: no digest")
    return table


def texts(value):
    """All strings anywhere below: each might be the id of a person."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        value = list(value.values())
    return set().union(*map(texts, value)) if isinstance(value, list) else set()


def fingerprint(value):
    return hashlib.sha256(rfc8785.dumps(value)).hexdigest()


def undate(holder, member="integriteit"):
    """No digest covers the date on which a digest was made."""
    if isinstance(holder.get(member), dict):
        return {**holder, member: drop(holder[member], {"datum"})}
    return holder


class Digests:
    """The digests of one plan file."""

    def __init__(self, document):
        self.doc = composed(document)
        self.plan = self.doc.get("plan", {})

    def present(self, *names):
        """What is absent stays absent."""
        return {name: self.doc[name] for name in names if name in self.doc}

    def people(self, ids):
        everyone = keyed(self.doc.get("deelnemers", []))
        return {i: drop(person, PRIVATE) for i, person in everyone.items() if i in ids}

    def version(self):
        value = self.present("kenmerk", "plansoort", "taal", "kader", "plan")
        if kader := value.get("kader"):
            kader = value["kader"] = drop(kader, PROCESS)
            if "ingrijpen" in kader:
                kader["ingrijpen"] = drop(kader["ingrijpen"], {"hardeDatum"})
        if "vervangt" in value.get("plan", {}):
            value["plan"] = {**value["plan"], "vervangt": undate(value["plan"]["vervangt"])}
        tables = {key: keyed(self.doc[key]) for key in ("instanties", "voorwaarden") if key in self.doc}
        circle = {p["id"] for p in self.doc.get("deelnemers", []) if p.get("zijde") == "kring"}
        named = circle | texts(value.get("plan")) | texts(list(tables.values())) | texts(value.get("kader"))
        if "deelnemers" in self.doc:
            value["deelnemers"] = self.people(named)
        return fingerprint(value | {"soort": "kringplan/versie/1", **tables})

    def conditions(self):
        value = {"soort": "kringplan/voorwaarden/1", **self.present("kenmerk")}
        if "voorwaarden" in self.doc:
            value["voorwaarden"] = keyed(self.doc["voorwaarden"])
        return fingerprint(value)

    def judgement(self, oordeel):
        parts = keyed(self.plan.get("afspraken", []) + self.plan.get("hulpVanBuiten", []))
        condition = oordeel.get("voorwaarde")
        ids = set(oordeel.get("steuntOp", []))
        ids |= {i for i, part in parts.items() if condition in part.get("bij", [])}
        for i in tuple(ids):
            ids |= set(parts.get(i, {}).get("overbrugging", []))
        rests_on = {i: parts.get(i, False) for i in ids}
        wording = keyed(self.doc.get("voorwaarden", [])).get(condition, False)
        people = self.people(texts(list(rests_on.values())) | texts(wording))
        value = {"soort": "kringplan/oordeel/1", "voorwaarde": wording, "rust": rests_on, "mensen": people}
        return fingerprint(value | self.present("kenmerk"))

    def seal(self, toets):
        body = undate(drop(composed(toets), {"zegel"}))
        if "oordelen" in body:
            body["oordelen"] = [undate(oordeel) for oordeel in body["oordelen"]]
        return fingerprint({"soort": "kringplan/toets/1", **self.present("kenmerk"), "toets": body})

    def all(self):
        found = {"V": self.version(), "C": self.conditions()}
        for at, toets in enumerate(self.doc.get("toetsen", [])):
            found[f"Z {at}"] = self.seal(toets)
            for number, oordeel in enumerate(toets.get("oordelen", [])):
                found[f"O {at} {number}"] = self.judgement(oordeel)
        return found


def held(holder, member="integriteit"):
    return holder.get(member, {}).get("waarde")


def findings(document):
    """Every digest that the file holds, against what it should be: (label, problem or None)."""
    digests = Digests(document)
    current = digests.plan.get("versie")
    version = digests.version()
    replaced = digests.plan.get("vervangt", {})

    def same(label, found, expected):
        return label, None if found == expected else f"the file holds {found}, computed {expected}"

    yield "V can be computed", None
    if fixed := document.get("voorwaardenVastgelegd", {}).get("integriteit"):
        yield same("C", fixed["waarde"], digests.conditions())
    for toets in document.get("toetsen", []):
        name = toets["id"]
        yield same(f"Z of {name}", held(toets, "zegel"), digests.seal(toets))
        if toets.get("planVersie") == current:
            yield same(f"V in {name}", held(toets), version)
            for oordeel in toets.get("oordelen", []):
                yield same(f"O of {oordeel.get('voorwaarde')} in {name}", held(oordeel), digests.judgement(oordeel))
        elif toets.get("planVersie") == replaced.get("versie"):
            yield same(f"chain from {name}", held(toets), held(replaced))
    for copy in document.get("exemplaren", []):
        if copy.get("versie") == current and held(copy):
            yield same(f"V on the copy for {copy.get('voor')}", held(copy), version)


def older_version(document, others):
    """Where the replaced version is among the files too, the plan must carry exactly its V."""
    replaced = document.get("plan", {}).get("vervangt")
    for other in others if replaced else []:
        same_file = other.get("kenmerk") == document.get("kenmerk")
        if same_file and other.get("plan", {}).get("versie") == replaced["versie"]:
            computed = Digests(other).version()
            yield "V of the version it replaces", None if held(replaced) == computed else f"computed {computed}"


def main():
    documents = {path: json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:]}
    verdicts = {}
    for path, document in documents.items():
        try:
            found = [*findings(document), *older_version(document, documents.values())]
            verdicts[path] = {"findings": found, "digests": Digests(document).all()}
        except (ValueError, KeyError, TypeError) as error:
            problem = f"{type(error).__name__}: {error}"
            verdicts[path] = {"findings": [["digests", problem]], "digests": {"error": problem}}
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main()

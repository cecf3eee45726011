"""The selectors of `templates/inzage.json`, programmed from their sentences there and from nothing else: which entries
of a list a document may show. Each takes what is known (`Known`) and one entry, and says yes or no."""

import unicodedata
from datetime import date, timedelta

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
QUESTIONS = ("wettig", "veilig", "ernstigNadeel")


class Known:
    """A plan file as one reader sees it: for whom the document is, and on which day it is made."""

    def __init__(self, file, person, day):
        self.file, self.person, self.day = file, person, day
        self.plan = file.get("plan", {})
        self.version = self.plan.get("versie")
        self.me = next((p for p in self.list("deelnemers") if p["id"] == person), {})
        self.named = set()

    def list(self, name):
        return self.file.get(name, [])

    def agreements(self):
        return self.plan.get("afspraken", [])

    def help(self):
        return self.plan.get("hulpVanBuiten", [])

    def past(self, entry, member="op"):
        return member not in entry or entry[member] <= self.day

    def body(self, instance):
        return next((b for b in self.list("instanties") if b["id"] == instance), {})


def side(person):
    return person.get("zijde", "kring")


def share_side(person):
    """Whose share somebody gets: who may be a professional gets a professional's."""
    at_work = any(name in person for name in ("organisatie", "functie", "instantie", "registratie"))
    return person.get("zijde", "professional" if at_work else "kring")


def main(known, person):
    return person.get("hoofdpersoon") is True


def in_circle(known, person):
    return side(person) == "kring"


def professional(known, person):
    return side(person) == "professional"


def latest(known, entries):
    """The entry with the latest day up to now; without a day is earliest, and of equals the last counts."""
    entries = [(entry.get("op", ""), at, entry) for at, entry in enumerate(entries) if known.past(entry)]
    return max(entries)[2] if entries else None


def is_answer(known, entry, asked):
    if not any(help["id"] == entry.get("hulp") for help in asked):
        return False
    same = [a for a in known.list("antwoorden") if a.get("hulp") == entry["hulp"]]
    return latest(known, same) is entry and "stand" in entry


def is_progress(known, entry, ids, stands=None):
    if entry.get("onderdeel") not in ids or entry.get("versie") != known.version:
        return False
    same = [u for u in known.list("uitvoering") if u.get("onderdeel") == entry["onderdeel"] and u.get("versie") == known.version]
    return latest(known, same) is entry and "stand" in entry and (stands is None or entry["stand"] in stands)


def finished(known, agreement):
    return any(is_progress(known, entry, {agreement["id"]}, {"gedaan", "gestopt"}) for entry in known.list("uitvoering"))


def setters(known):
    return {c.get("gesteldDoor") for c in known.list("voorwaarden")}


def judges(known, this_version):
    checks = [t for t in known.list("toetsen") if known.past(t) and (not this_version or t.get("planVersie") == known.version)]
    return {t.get("toetser") for t in checks}


def working(known, person):
    return professional(known, person) or person["id"] in setters(known) | judges(known, False)


def of_version(known, entry):
    if "planVersie" in entry or "toetser" in entry:
        return entry.get("planVersie") == known.version and known.past(entry)
    return entry.get("versie") == known.version


def shown_body(known, body):
    checks = {t.get("instantie") for t in known.list("toetsen") if of_version(known, t)}
    employs = {p.get("instantie") for p in known.list("deelnemers") if working(known, p) and "organisatie" not in p}
    return "gevolg" in body or "geenVoorwaarden" in body or body["id"] in checks | employs


def answering(known, part):
    conditions = {c["id"] for c in known.list("voorwaarden")}
    return bool(conditions & set(part.get("bij", [])))


def bridges(help, agreement):
    return any(agreement["id"] in one.get("overbrugging", []) for one in help)


PLAN = {
    "child": lambda known, p: in_circle(known, p) and (main(known, p) or p.get("leeftijd", 99) < 18),
    "circle": in_circle,
    "present": lambda known, p: in_circle(known, p) and "hoe" in p.get("aanwezig", {}),
    "professional": professional,
    "working": working,
    "organised": lambda known, p: working(known, p) or side(p) == "coordinator",
    "informed": lambda known, i: any(p["id"] == i.get("deelnemer") and professional(known, p) for p in known.list("deelnemers")),
    "body": shown_body,
    "version": of_version,
    "past": lambda known, entry: known.past(entry),
    "toetser": lambda known, p: p["id"] in judges(known, True),
    "answer": lambda known, a: is_answer(known, a, known.help()),
    "latest": lambda known, u: is_progress(known, u, {part["id"] for part in known.agreements() + known.help()}),
    "walked": lambda known, d: d.get("versie") == known.version and d.get("op", "9") <= known.day,
}
CHECK = {
    "main": main,
    "named": lambda known, p: p["id"] in known.named,
    "answer": PLAN["answer"],
    "answering": answering,
    "bridge": lambda known, a: bridges([h for h in known.help() if answering(known, h)], a),
    "asking": lambda known, a: is_answer(known, a, [h for h in known.help() if answering(known, h)]),
    "working": working,
    "judge": lambda known, p: p["id"] in judges(known, False),
    "now": lambda known, e: e.get("versie") == known.version and known.past(e),
    "past": PLAN["past"],
}


def takes_part(known, agreement, everybody):
    them = [agreement.get("wie"), agreement.get("kijktMee"), *agreement.get("met", [])]
    them += [turn.get("wie") for turn in agreement.get("beurten", [])] + agreement.get("alsHetNietLukt", {}).get("wie", [])
    return known.person in them or (everybody and "iedereen" in agreement.get("met", []))


def provides(known, help):
    provider = help.get("aanbieder", {})
    if "deelnemer" in provider:
        return provider["deelnemer"] == known.person
    own = known.me.get("organisatie") or known.body(known.me.get("instantie")).get("naam")
    plain = lambda text: " ".join(unicodedata.normalize("NFC", text or "").split()).casefold()
    return bool(own) and plain(provider.get("organisatie")) == plain(own)


def helped(known, help):
    return known.person == help.get("trekker") or known.person in help.get("voor", []) or provides(known, help)


def ended(known, entry, everybody, help):
    mine = lambda a: takes_part(known, a, everybody) or (everybody and main(known, known.me))
    parts = [a["id"] for a in known.agreements() if mine(a)] + [h["id"] for h in help]
    return is_progress(known, entry, set(parts), {"gedaan", "gestopt"})


def group(known, *roles):
    return {known.plan.get("groep", {}).get(role) for role in roles} - {None}


def others(known, agreement):
    return main(known, known.me)


SHARE = {
    "me": lambda known, p: p["id"] == known.person,
    "main": main,
    "part": lambda known, a: takes_part(known, a, True),
    "help": helped,
    "arranged": lambda known, h: h.get("trekker") == known.person,
    "bridge": lambda known, a: bridges([h for h in known.help() if h.get("trekker") == known.person], a),
    "answer": lambda known, a: is_answer(known, a, [h for h in known.help() if helped(known, h)]),
    "ended": lambda known, u: ended(known, u, True, [h for h in known.help() if helped(known, h)]),
    "named": CHECK["named"],
    "called": lambda known, p: p.get("zijde") == "kring" and p["id"] in group(known, "aanspreekpunt", "roeptBijeen") - {known.person},
    "others": others,
}


def asked_of(known):
    return [h for h in known.help() if provides(known, h)]


def called_by_professional(known, person):
    arranging = {h.get("trekker") for h in asked_of(known)}
    called = person["id"] in arranging or person["id"] in group(known, "aanspreekpunt") - {known.person}
    return called and person.get("zijde") == "kring"


def named_in_title(known, person):
    return main(known, person) and not any(h.get("voor") for h in asked_of(known))


SHARE_PROFESSIONAL = {
    "me": SHARE["me"],
    "main": named_in_title,
    "asked": provides,
    "part": lambda known, a: takes_part(known, a, False),
    "myTurn": lambda known, turn: turn.get("wie") == known.person,
    "fallback": lambda known, a: known.person in a.get("alsHetNietLukt", {}).get("wie", []),
    "answer": lambda known, a: is_answer(known, a, asked_of(known)),
    "ended": lambda known, u: ended(known, u, False, asked_of(known)),
    "named": CHECK["named"],
    "called": called_by_professional,
}


def after(day, count, unit):
    """`count` days, weeks or months later; a day that a month does not have becomes its last."""
    if unit != "maand":
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    for number in range(day.day, 27, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    return date(year, month, day.day)


def last_time(when):
    """The day of the last of `aantalKeer`, counted out."""
    start, times = date.fromisoformat(when["vanaf"]), when["aantalKeer"]
    count, unit = when["elke"]["aantal"], when["elke"]["eenheid"]
    days = when.get("dagen", [])
    if unit != "week" or not days:
        return after(start, count * (times - 1), unit)
    day, monday = start, start - timedelta(days=start.weekday())
    while True:
        in_turn = ((day - monday).days // 7) % count == 0
        if in_turn and WEEKDAYS[day.weekday()] in days:
            times -= 1
            if times == 0:
                return day
        day += timedelta(days=1)


def over(known, agreement):
    when = agreement.get("wanneer", {})
    last = when.get("tot") or (max(when["op"]) if isinstance(when.get("op"), list) else when.get("op"))
    if "aantalKeer" in when and "vanaf" in when:
        last = last_time(when).isoformat()
    return bool(last) and last < known.day


def current(known, agreement):
    return not over(known, agreement) and not finished(known, agreement)


def crisis(known, agreement):
    at_stake = "ingrijpen" in known.file.get("kader", {}) or known.list("voorwaarden")
    return bool(current(known, agreement) and at_stake and not weekly(agreement))


def weekly(agreement):
    """Comes every week on fixed days, or every day."""
    when = agreement.get("wanneer", {})
    every = when.get("elke", {})
    unit, count = every.get("eenheid"), every.get("aantal", 1)
    if when.get("soort") in ("datum", "uiterlijk", "data") or unit == "maand" or (unit == "dag" and count > 1):
        return False
    turns = any(turn.get("dagen") for turn in agreement.get("beurten", []))
    return bool(turns or unit == "dag" or (unit == "week" and when.get("dagen")))


def told(known, agreement):
    return current(known, agreement) and not crisis(known, agreement)


def together(known, agreement):
    when = agreement.get("wanneer", {})
    every = when.get("elke", {})
    turns = {day for turn in agreement.get("beurten", []) for day in turn.get("dagen", [])}
    days = set(when.get("dagen", [])) or set(WEEKDAYS)
    special = when.get("soort") in ("datum", "uiterlijk", "data") or every.get("eenheid") == "maand"
    special = special or (every.get("eenheid") == "dag" and every.get("aantal", 1) > 1)
    return told(known, agreement) and (not turns or special or bool(days - turns))


FRIDGE = {
    "main": main,
    "current": current,
    "crisis": crisis,
    "told": told,
    "timed": lambda known, a: told(known, a) and a.get("wanneer", {}).get("soort") != "zodra",
    "together": together,
    "turn": lambda known, turn: True,
    "named": CHECK["named"],
    "contact": lambda known, p: p["id"] in group(known, "aanspreekpunt"),
    "ahead": lambda known, meeting: meeting.get("op", "9") >= known.day,
}


def employs(known, people, body):
    return any(p.get("instantie") == body["id"] and "organisatie" not in p for p in people)


def setting(known, person):
    return person["id"] in setters(known)


WORKSHEET = {
    "main": main,
    "circle": in_circle,
    "relative": lambda known, p: in_circle(known, p) and not main(known, p),
    "setter": setting,
    "employer": lambda known, body: employs(known, [p for p in known.list("deelnemers") if setting(known, p)], body),
    "silent": lambda known, body: "geenVoorwaarden" in body,
}


def copies(known):
    return [copy for copy in known.list("exemplaren") if copy.get("versie") == known.version]


def listed(known, person):
    return person["id"] in {copy.get("voor") for copy in copies(known)}


def left_out(known, person):
    if listed(known, person) or side(person) == "coordinator":
        return False
    mine = Known(known.file, person["id"], known.day)
    helps = any(h.get("aanbieder", {}).get("deelnemer") == person["id"] for h in known.help())
    part = any(takes_part(mine, a, False) for a in known.agreements())
    return in_circle(known, person) or helps or part or person["id"] in judges(known, False)


def reached(known, person):
    return listed(known, person) or left_out(known, person)


def consents(known):
    return [c for c in known.list("toestemmingen") if c.get("soort") == "delen" and known.past(c)]


def at_work(known, person):
    return reached(known, person) and professional(known, person)


DISTRIBUTION = {
    "main": main,
    "current": lambda known, copy: any(copy is one for one in copies(known)),
    "listed": listed,
    "missing": left_out,
    "reached": reached,
    "working": at_work,
    "employer": lambda known, body: employs(known, [p for p in known.list("deelnemers") if at_work(known, p)], body),
    "body": lambda known, body: body["id"] in {copy.get("voor") for copy in copies(known)},
    "consent": lambda known, c: any(c is one for one in consents(known)),
    "consenting": lambda known, p: any(p["id"] in (c.get("ontvanger"), c.get("door"), *c.get("over", [])) for c in consents(known)),
    "receiving": lambda known, body: body["id"] in {c.get("ontvanger") for c in consents(known)},
}

SELECTORS = {
    "plan": PLAN,
    "check": CHECK,
    "check-form": CHECK,
    "share": SHARE,
    "share-professional": SHARE_PROFESSIONAL,
    "fridge": FRIDGE,
    "worksheet": WORKSHEET,
    "distribution": DISTRIBUTION,
}

"""Plans that nobody would write, made from case 4: names, agreements and worries out of the public Big List of Naughty
Strings, and a plan larger than any: what prints here prints everywhere."""

import copy
import json
import re

from common import HERE, load
from documents import CASE_4

NAUGHTY = HERE / "node_modules" / "big-list-of-naughty-strings" / "blns.json"
PER_PLAN = 40
PEOPLE, AGREEMENTS, LETTERS = 30, 60, 3000
# A family's names: Dutch and long, Arabic, Hebrew, Tigrinya, Ukrainian, with emoji, with an accent that comes apart.
NAMES = (
    "Wilhelmina-Alexandrina van Brinkhuijzen-Oosterwijk-Roggeveen",
    "عبدالرحمن بن محمد عبدالعزيز الهاشمي القرشي الأندلسي المغربي",
    "אברהם יצחק בן משה הכהן שטיינברג מהעיר הגדולה ירושלים הבנויה",
    "ተስፋዝጊ ገብረመስቀል ወልደማርያም ሃይለስላሴ ክፍለየሱስ ተኽለሃይማኖት ኣስመራ ከተማ",
    "Вікторія-Олександра Костянтинівна Перебийніс-Добровольська з",
    "Şükrüye Gülümser Çağlayangil-Öztürkoğlu Işıkdağı Yağmurdereli",
    "Oma Zoe\u0308 👵🏽🎂 van der Heijden-Łukasiewicz 🏡 en de kinderen 👨‍👩‍👧‍👦",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte",
)


def eleven_proof(digits):
    """Whether nine digits could be a citizen service number, which no paper may hold."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(digits.zfill(9), weights)) % 11 == 0 and int(digits) > 0


def like_a_bsn(text):
    runs = re.findall(r"(?<!\d)\d(?:[ .\-]?\d){7,8}(?!\d)", text)
    return any(eleven_proof(re.sub(r"\D", "", run)) for run in runs)


def acceptable(text):
    """Strings that a file can hold: no half of a surrogate pair, nothing like a BSN."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return not like_a_bsn(text)


def naughty_strings():
    """The strings to print, and how many were skipped."""
    all_strings = load(NAUGHTY)
    chosen = [text for text in all_strings if acceptable(text)]
    return chosen, len(all_strings) - len(chosen)


def peopled(names):
    """Case 4 with these people after its own, each with an agreement to come."""
    plan = load(CASE_4)
    own = len(plan["deelnemers"])
    for number, name in enumerate(names, own + 1):
        plan["deelnemers"].append({"id": f"n{number}", "naam": name, "zijde": "kring", "relatie": "vriend", "aanwezig": {"hoe": "ja"}})
    return plan, [f"n{number}" for number in range(own + 1, own + 1 + len(names))]


def naughty_plans(folder):
    """Plans in which each string is a name, an agreement and a worry: (path, strings)."""
    strings, _ = naughty_strings()
    for start in range(0, len(strings), PER_PLAN):
        some = strings[start : start + PER_PLAN]
        plan, ids = peopled(some)
        plan["plan"]["afspraken"] += [
            {"id": f"N{number}", "wat": text, "wie": person, "wanneer": {"soort": "open"}} for number, (text, person) in enumerate(zip(some, ids), 1)
        ]
        plan["plan"]["zorgen"] += [{"id": f"Y{number}", "tekst": text} for number, text in enumerate(some, 1)]
        yield written(plan, folder / f"naughty-{start // PER_PLAN + 1:02}.json"), some


def monster(folder):
    """30 people with names of 60 letters, 60 agreements, one of 3,000 letters, in the scripts of many families."""
    plan = load(CASE_4)
    while len(plan["deelnemers"]) < PEOPLE:
        plan["deelnemers"].append({"id": f"n{len(plan['deelnemers'])}", "zijde": "kring", "relatie": "buurvrouw van de overkant", "aanwezig": {"hoe": "ja"}})
    for number, person in enumerate(plan["deelnemers"]):
        person["naam"] = NAMES[number % len(NAMES)]
        person["contact"] = {"telefoonnummer": f"06 0000 00{number:02}"}
    ids = [person["id"] for person in plan["deelnemers"] if person["zijde"] == "kring"]
    pattern = copy.deepcopy(plan["plan"]["afspraken"])
    for number in range(len(pattern), AGREEMENTS):
        agreement = copy.deepcopy(pattern[number % len(pattern)])
        agreement.update({"id": f"A{number + 1}", "wie": ids[number % len(ids)], "met": ids[: number % 7]})
        agreement.pop("beurten", None)
        plan["plan"]["afspraken"].append(agreement)
    plan["plan"]["afspraken"][20]["wat"] = ("kookt voor alle kinderen en de buren, doet daarna samen de afwas en " * 60)[:LETTERS]
    plan["plan"]["afspraken"][21]["wat"] = "يأخذ الأطفال إلى المدرسة كل صباح ويتصل بالجدة عند الوصول 🚸 ثم يعود إلى البيت"
    plan["plan"]["afspraken"][22]["wat"] = "לוקחת את הילדים לבית הספר בכל בוקר"
    plan["plan"]["afspraken"][23]["wat"] = "ንቖልዑ ኩሉ ንግሆ ናብ ቤት ትምህርቲ ትወስዶም"
    return written(plan, folder / "monster.json")


def written(plan, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plan, ensure_ascii=False, indent=1), encoding="utf-8")
    return path

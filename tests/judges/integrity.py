"""Digests and signatures: what we compute and sign, other libraries compute and verify, and the other way round."""

import base64
import json
import shutil

from common import FIXTURES, HERE, KRINGPLAN, PYTHON, WORK, load, plans, run, short

FOLDER = WORK / "signatures"
CASE_4 = FIXTURES / "valid" / "noa-en-jayden-blijven.json"
TOOLS = {"jose": ("node", HERE / "jws.mjs"), "jwcrypto": (PYTHON / "python", HERE / "jws.py")}

# What a canonical form could trip over: names that sort otherwise as UTF-16 than as UTF-8, accents that come apart,
# control characters, the largest number, members that no contract knows, and lists where the order of ids differs.
ODD = {
    "schemaVersie": "1.0.0", "kenmerk": "0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11", "\U0001f600": 1, "\ufb33": 2, "plansoort": "familiegroepsplan",
    "kader": {"werkwijze": "vrij", "kaas": {"\U0001f600": 9007199254740991, "\ufb33": -1, "e\u0301": "e\u0301\u0000\u001f\u007f\u2028\"\\/", "__proto__": {"x": []}},
              "ingrijpen": {"hardeDatum": {"soort": "zitting", "op": "2026-05-01"}}, "wmo": {"melding": "2026-01-01"}},
    "deelnemers": [{"id": "x1", "naam": "Zo\u0308e", "zijde": "professional"}, {"id": "p2", "zijde": "kring", "taal": "tr"}, {"id": "p1", "zijde": "kring", "kaas": True}],
    "instanties": [{"id": "i2"}, {"id": "i1", "gevolg": ""}],
    "voorwaarden": [{"id": "V2", "gesteldDoor": "x1"}, {"id": "V1", "tekst": "e\u0301"}],
    "plan": {"versie": 2, "vervangt": {"versie": 1, "integriteit": {"algoritme": "sha_256", "waarde": "0" * 64, "datum": "2026-03-14"}},
             "afspraken": [{"id": "A2", "wie": "p1", "bij": ["V1"], "wanneer": {"soort": "open"}}, {"id": "A1", "wie": "p2"}],
             "hulpVanBuiten": [{"id": "H1", "bij": ["V2"], "overbrugging": ["A1", "A9"]}]},
    "toetsen": [{"id": "t1", "toetser": "x1", "planVersie": 2, "zegel": {"algoritme": "sha_256", "waarde": "0" * 64, "datum": "2026-03-15"},
                 "integriteit": {"algoritme": "sha_256", "waarde": "1" * 64, "datum": "2026-03-15"},
                 "oordelen": [{"voorwaarde": "V2", "steuntOp": ["A2", "A8"], "motivering": "e\u0301"}, {"voorwaarde": "V7"}]}, {"id": "t2"}],
}
BARE = {"schemaVersie": "1.0.0", "toetsen": [{"id": "t1", "oordelen": [{}]}]}


def opinions(files):
    """Every digest of every file, by both judges: (of Python, of Node, complaint)."""
    python = run(PYTHON / "python", HERE / "digests.py", *files)
    node = run("node", HERE / "digests.mjs", *files)
    for done in (python, node):
        if done.returncode != 0:
            return {}, {}, done.stderr.strip()[-400:]
    return json.loads(python.stdout), json.loads(node.stdout), None


def digests(tally):
    FOLDER.mkdir(parents=True, exist_ok=True)
    odd = [FOLDER / "odd.json", FOLDER / "bare.json"]
    for path, value in zip(odd, (ODD, BARE)):
        path.write_text(json.dumps(value), encoding="utf-8")
    files = [*plans(), *odd]
    python, node, problem = opinions(files)
    if problem:
        tally.judge("digests", [("both judges", problem)])
        return
    # The odd files hold made-up digests; what counts there is that everybody computes the same ones.
    held = [(f, label, bad) for f in plans() for label, bad in python[str(f)]["findings"]]
    tally.judge("digests in the files, rfc8785", [(f"{label}, {short(f)}", bad) for f, label, bad in held])
    tally.judge("digests, rfc8785 against canonicalize", compared(files, python, node))
    # The verb comes with the versions; once it is there, it is asked.
    if run(KRINGPLAN, "digest", "--help").returncode == 0:
        tally.judge("digests, kringplan against both", against_ours(files, node))


def compared(files, python, node):
    for file in files:
        one, other = python[str(file)]["digests"], node[str(file)]
        for label in sorted(one.keys() | other.keys()):
            same = one.get(label) == other.get(label) and label != "error"
            yield f"{label}, {short(file)}", None if same else f"{one.get(label)} and {other.get(label)}"


def against_ours(files, node):
    """`kringplan digest` prints every digest that it computes; each of theirs must be among them."""
    for file in files:
        done = run(KRINGPLAN, "digest", file, "--format", "json")
        said = done.stdout
        for label, digest in node[str(file)].items():
            yield f"{label}, {short(file)}", None if digest in said else f"not in: {(said or done.stderr)[:200]}"


def payloads(plan):
    """Z of t2 and V, computed by the judges themselves."""
    python, node, problem = opinions([plan])
    one, other = python.get(str(plan), {}).get("digests"), node.get(str(plan))
    if problem or one != other:
        return None
    at = [check["id"] for check in load(plan)["toetsen"]].index("t2")
    return {"toets": one[f"Z {at}"], "versie": one["V"]}


def ask(tool, verify=(), sign=()):
    done = run(*TOOLS[tool], stdin=json.dumps({"verify": list(verify), "sign": list(sign)}))
    if done.returncode != 0:
        raise RuntimeError(f"{tool}: {done.stderr.strip()[-300:]}")
    return json.loads(done.stdout)


def another(character):
    return "A" if character != "A" else "B"


def flips(text):
    """The same signature with one character of it and one of its header changed."""
    head, signature = text.split("..")
    yield f"{head}..{another(signature[0])}{signature[1:]}"
    header = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)).replace(b'"door"', b'"doos"', 1)
    yield f"{base64.urlsafe_b64encode(header).decode().rstrip('=')}..{signature}"


def sign_ours():
    """Case 4 with its check and its version signed by kringplan: (plan, public key)."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    plan, key = FOLDER / "plan.json", FOLDER / "key.pem"
    shutil.copy(CASE_4, plan)
    made = run(KRINGPLAN, "key", "new", "-o", key)
    checks = run(KRINGPLAN, "sign", plan, "--as", "x1", "--check", "t2", "--key", key)
    version = run(KRINGPLAN, "sign", plan, "--as", "p2", "--plan", "--key", key)
    for done in (made, checks, version):
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip()[-300:])
    return plan, json.loads(made.stdout)["keys"][0]


def ours_by(tool, plan, jwk):
    """What kringplan signed, verified by another library; three things that it must refuse beside each."""
    payload = payloads(plan)
    if payload is None:
        yield "payloads", "the judges of the digests differ"
        return
    tasks = []
    for entry in load(plan)["handtekeningen"]:
        digest = payload[entry["soort"]]
        tasks.append((f"{entry['soort']} {entry['over']}", True, entry["jws"], digest))
        tasks.append((f"{entry['soort']}, another digest", False, entry["jws"], another(digest[0]) + digest[1:]))
        tasks += [(f"{entry['soort']}, changed {n}", False, text, digest) for n, text in enumerate(flips(entry["jws"]))]
    answers = ask(tool, verify=[{"jws": text, "payload": digest, "jwk": jwk} for _, _, text, digest in tasks])["verify"]
    for (label, good, _, _), problem in zip(tasks, answers):
        yield label, problem if good else None if problem else "verified all the same"


def theirs_by_us(tool):
    """What another library signs, in every algorithm that we read, verified by kringplan."""
    payload = payloads(CASE_4)
    entries = {"toets": {"over": "t2", "door": "x1"}, "versie": {"over": "2", "door": "p2"}}
    algorithms = ["ES256", "EdDSA", "PS256"] + (["Ed25519"] if tool == "jose" else [])
    asked = [(soort, alg) for soort in entries for alg in algorithms]
    header = {soort: {"typ": "kringplan+jws", "soort": soort, **entry} for soort, entry in entries.items()}
    tasks = [{"alg": alg, "header": header[soort], "payload": payload[soort]} for soort, alg in asked]
    for (soort, alg), made in zip(asked, ask(tool, sign=tasks)["sign"]):
        entry = {"soort": soort, **entries[soort]}
        found = verdict({**entry, "jws": made["jws"]}, made["jwk"])
        yield f"{alg} over {soort}", None if found == ("klopt", True) else f"kringplan says {found}"
        for number, text in enumerate(flips(made["jws"])):
            found = verdict({**entry, "jws": text}, made["jwk"])
            refused = found[0] in ("klopt_niet", "geweigerd") and not found[1]
            yield f"{alg} over {soort}, changed {number}", None if refused else f"kringplan says {found}"


def verdict(entry, jwk):
    """Outcome and whether it counts, as `kringplan verify` tells it."""
    plan, keys = FOLDER / "theirs.json", FOLDER / "keys.json"
    plan.write_text(json.dumps({**load(CASE_4), "handtekeningen": [entry]}), encoding="utf-8")
    keys.write_text(json.dumps({"keys": [jwk]}), encoding="utf-8")
    trust = f"{entry['door']}={keys}"
    done = run(KRINGPLAN, "verify", plan, "--trust", trust, "--format", "json")
    try:
        found = json.loads(done.stdout)["handtekeningen"][0]
        return found["uitkomst"], found["telt"]
    except (ValueError, KeyError, IndexError, TypeError):
        return (done.stdout + done.stderr).strip()[-300:], False


def signatures(tally):
    try:
        plan, jwk = sign_ours()
        for tool in TOOLS:
            tally.judge(f"signatures of kringplan, verified by {tool}", ours_by(tool, plan, jwk))
            tally.judge(f"signatures of {tool}, verified by kringplan", theirs_by_us(tool))
    except RuntimeError as error:
        tally.judge("signatures", [("run", str(error))])

"""The schema judges: engines of different makers must agree with the expected verdict on every file."""

import json

from common import (
    FIXTURES, HERE, KRINGPLAN, NODE_BIN, PYTHON, PYTHON_OLD, SCHEMAS, WORK,
    files, plans, run, schema_cases, short,
)

# sourcemeta's lint rules that we do not follow, each with the reason.
LINT_EXCEPTIONS = {
    "top_level_examples": "whole examples live in tests/fixtures/valid, each tested, not as a copy in the schema",
    "description_trailing_period": "descriptions are sentences in plain Dutch, and a sentence ends with a full stop",
    "simple_properties_identifiers": "`$schema` is the name that every editor knows",
    "enum_to_const": "a list of one value today may have two tomorrow, and stays the same kind of member",
    "const_with_type": "every member says its type, also where the value already tells it: simple readers look there",
    "enum_with_type": "the same, for a list of values",
}


def speaks_protocol(*command):
    """An engine behind the small JSON protocol of ajv.mjs: {file: None or problem}."""

    def verdicts(schema, files):
        task = json.dumps({"schema": str(schema), "files": [str(f) for f in files]})
        done = run(*command, stdin=task)
        if done.returncode != 0:
            problem = (done.stderr.strip().splitlines() or ["no message"])[-1]
            raise RuntimeError(next((line for line in done.stderr.splitlines() if "rror:" in line), problem))
        return json.loads(done.stdout)

    return verdicts


def check_jsonschema(schema, files):
    """PyPI check-jsonschema, one call for all files; asserts formats."""
    done = run(PYTHON / "check-jsonschema", "--output-format", "json", "--schemafile", schema, *files)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise RuntimeError((done.stderr or done.stdout).strip()[:300]) from None
    verdicts = {str(file): None for file in files}
    for error in answer["errors"] + answer.get("parse_errors", []):
        verdicts[error["filename"]] = f"{error.get('path', '')} {error['message'][:200]}"
    return verdicts


def sourcemeta(schema, files):
    """sourcemeta's C++ engine; one call a file, as that is the form whose exit code speaks of one file."""
    verdicts = {}
    for file in files:
        done = run(NODE_BIN / "jsonschema", "validate", "--json", schema, file)
        if done.returncode not in (0, 2):
            raise RuntimeError((done.stderr or done.stdout).strip()[:300])
        first = next(iter(json.loads(done.stdout).get("errors", [])), None)
        verdicts[str(file)] = first and f"{first['instanceLocation'] or '/'} {first['error'][:200]}"
    return verdicts


def kringplan(_schema, files):
    """Our own reader: exit 2 means that the file was refused at the door."""
    verdicts = {}
    for file in files:
        done = run(KRINGPLAN, "check", file)
        verdicts[str(file)] = "refused at the door" if done.returncode == 2 else None
    return verdicts


ENGINES = {
    "ajv 2020 strict": speaks_protocol("node", HERE / "ajv.mjs"),
    "python-jsonschema 4.17.3": speaks_protocol(PYTHON_OLD / "python", HERE / "pyjsonschema.py"),
    "python-jsonschema 4.26.0": speaks_protocol(PYTHON / "python", HERE / "pyjsonschema.py"),
    "check-jsonschema": check_jsonschema,
    "sourcemeta validate": sourcemeta,
}


def compare(engine, cases):
    """(label, problem) for every case: the engine's verdict held against the expected one."""
    for schema in sorted({case[0] for case in cases}):
        ours = [(file, must_pass) for s, file, must_pass in cases if s == schema]
        try:
            verdicts = engine(schema, [file for file, _ in ours])
        except (RuntimeError, OSError) as error:
            yield f"{short(schema)}", f"the engine cannot use this schema: {error}"
            continue
        for file, must_pass in ours:
            problem = verdicts[str(file)]
            label = f"{short(schema)} on {short(file)}"
            if must_pass and problem:
                yield label, problem
            elif not must_pass and not problem:
                yield label, "accepted, and should be refused"
            else:
                yield label, None


def metaschema(schemas):
    for schema in schemas:
        done = run(NODE_BIN / "jsonschema", "metaschema", schema)
        yield short(schema), None if done.returncode == 0 else (done.stderr or done.stdout).strip()[:300]
        done = run(PYTHON / "check-jsonschema", "--check-metaschema", schema)
        yield short(schema), None if done.returncode == 0 else (done.stderr or done.stdout).strip()[:300]


def lint(schemas):
    excluded = [part for rule in LINT_EXCEPTIONS for part in ("--exclude", rule)]
    for schema in schemas:
        done = run(NODE_BIN / "jsonschema", "lint", "--json", *excluded, schema)
        found = json.loads(done.stdout)["errors"] if done.returncode in (0, 2) else [{"id": "lint", "message": done.stderr}]
        if not found:
            yield short(schema), None
        for error in found:
            place = "/".join(map(str, error.get("schemaLocation", [])))
            yield f"{short(schema)}#/{place}", f"{error['id']}: {error['message']}"


def reports():
    """What `check`, `verify`, `digest` and `diff` print as JSON must fit its own schema."""
    folder = WORK / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    first, second = FIXTURES / "states" / "noa-en-jayden-versie-1.json", FIXTURES / "valid" / "noa-en-jayden-blijven.json"
    asked = [("diff", "verschil", [first, second]), ("diff", "verschil", [second, first])]
    for plan in plans():
        asked += [("check", "rapport", [plan]), ("verify", "bewijs", [plan]), ("digest", "zegels", [plan])]
    asked.append(("verify", "bewijs", [second, first]))
    cases = []
    for number, (verb, schema, args) in enumerate(asked):
        done = run(KRINGPLAN, verb, "--format", "json", *args)
        target = folder / f"{number:02}-{verb}-{args[0].name}"
        target.write_text(done.stdout or '"no report"', encoding="utf-8")
        cases.append((SCHEMAS / f"{schema}.v1.schema.json", target, True))
    return cases


def judge(tally):
    cases = schema_cases()
    schemas = sorted(SCHEMAS.glob("*.schema.json"))
    tally.judge("metaschema", metaschema(schemas))
    tally.judge("sourcemeta lint", lint(schemas))
    for name, engine in ENGINES.items():
        tally.judge(name, compare(engine, cases))
    own = [(SCHEMAS, file, True) for file in plans() + files("malformed", "strict")]
    own += [(SCHEMAS, file, False) for file in files("malformed", "schema") + files("malformed", "text")]
    tally.judge("kringplan's own reader", compare(kringplan, own))
    written = reports()
    for name, engine in ENGINES.items():
        tally.judge(f"report by {name}", compare(engine, written))

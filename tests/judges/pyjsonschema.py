"""Judge: python-jsonschema, in whichever environment runs this file. Speaks the protocol of ajv.mjs.

No format checker on purpose: a `pattern` beside every `format` must catch a wrong date by itself.
"""

import json
import sys
from importlib.metadata import version

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def validator_of(schema):
    """Releases before 4.18 cannot join `urn:…` and `#/$defs/…`: they need a resolver that starts at the
    schema itself. It is the one thing that a register with such a release must know."""
    jsonschema.Draft202012Validator.check_schema(schema)
    if int(version("jsonschema").split(".")[1]) >= 18:
        return jsonschema.Draft202012Validator(schema)
    resolver = jsonschema.RefResolver("", schema, store={schema["$id"]: schema})
    return jsonschema.Draft202012Validator(schema, resolver=resolver)


def main():
    task = json.load(sys.stdin)
    validator = validator_of(read(task["schema"]))
    verdicts = {}
    for path in task["files"]:
        problem = next(iter(validator.iter_errors(read(path))), None)
        verdicts[path] = problem and f"/{'/'.join(map(str, problem.absolute_path))} {problem.message[:200]}"
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main()

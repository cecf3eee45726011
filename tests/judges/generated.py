"""The code generators: types made from the published schemas compile, and hold every example."""

import json

from common import HERE, NODE_BIN, OPEN_SCHEMA, PYTHON, STRICT_SCHEMA, WORK, plans, run, short


def complaint(done):
    return None if done.returncode == 0 else (done.stdout + done.stderr).strip()[:600]


def typescript(schema):
    """json-schema-to-typescript, then the compiler: good.ts must compile and bad.ts must not."""
    folder = WORK / f"typescript-{schema.name.removesuffix('.schema.json')}"
    folder.mkdir(parents=True, exist_ok=True)
    problem = complaint(run("node", HERE / "types.mjs", schema, folder, *plans()))
    if problem:
        yield f"types from {short(schema)}", problem
        return
    tsc = (NODE_BIN / "tsc", "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext")
    problem = complaint(run(*tsc, folder / "good.ts"))
    if problem:
        yield f"all plans as constants of the types from {short(schema)}", problem
    else:
        for plan in plans():
            yield f"{short(plan)} as a constant", None
    refused = run(*tsc, folder / "bad.ts").returncode != 0
    yield f"a wrong plan against {short(schema)}", None if refused else "compiles: the types ask nothing"


def pydantic(schema):
    """datamodel-code-generator, then every plan in and out again."""
    folder = WORK / f"pydantic-{schema.name.removesuffix('.schema.json')}"
    folder.mkdir(parents=True, exist_ok=True)
    made = run(
        PYTHON / "datamodel-codegen",
        "--input", schema, "--input-file-type", "jsonschema",
        "--output", folder / "plan_model.py", "--output-model-type", "pydantic_v2.BaseModel",
        "--class-name", "Planbestand", "--target-python-version", "3.11", "--disable-timestamp",
        "--formatters", "black",
    )
    if made.returncode != 0:
        yield f"models from {short(schema)}", complaint(made)
        return
    done = run(PYTHON / "python", HERE / "models.py", folder, *plans())
    if done.returncode != 0:
        yield f"models from {short(schema)}", complaint(done)
        return
    for file, problem in json.loads(done.stdout).items():
        yield short(file), problem


def judge(tally):
    for schema in (OPEN_SCHEMA, STRICT_SCHEMA):
        kind = "strict" if schema == STRICT_SCHEMA else "open"
        tally.judge(f"json-schema-to-typescript, {kind}", typescript(schema))
        tally.judge(f"datamodel-code-generator, {kind}", pydantic(schema))

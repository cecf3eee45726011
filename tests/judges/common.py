"""What every judge shares: where things are, which files must pass or fail, and one tally of results."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCHEMAS = ROOT / "schemas"
OPEN_SCHEMA = SCHEMAS / "plan.v1.schema.json"
STRICT_SCHEMA = SCHEMAS / "plan.v1.strict.schema.json"
FIXTURES = Path(os.environ.get("KRINGPLAN_FIXTURES", ROOT / "tests" / "fixtures"))
WORK = ROOT / "target" / "judges"
NODE_BIN = HERE / "node_modules" / ".bin"
PYTHON = WORK / "venv" / "bin"
PYTHON_OLD = WORK / "venv-4.17" / "bin"
KRINGPLAN = Path(os.environ.get("KRINGPLAN", ROOT / "target" / "debug" / "kringplan"))


def plans():
    """The example plans: complete ones and ones in a particular state."""
    return files("valid") + files("states")


def files(*folder):
    return sorted((FIXTURES.joinpath(*folder)).glob("*.json"))


def schema_cases():
    """Every schema with the files it judges: (schema, file, must it pass). The folder names decide."""
    cases = []
    for file in plans():
        cases += [(OPEN_SCHEMA, file, True), (STRICT_SCHEMA, file, True)]
    for file in files("malformed", "schema"):
        cases += [(OPEN_SCHEMA, file, False), (STRICT_SCHEMA, file, False)]
    for file in files("malformed", "strict"):
        cases += [(OPEN_SCHEMA, file, True), (STRICT_SCHEMA, file, False)]
    return cases


def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def short(path):
    path = Path(path)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def run(*command, stdin=None):
    """Runs a program to its end and keeps what it said; the caller judges the exit code."""
    return subprocess.run(
        [str(part) for part in command],
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        cwd=ROOT,
        check=False,
    )


@dataclass
class Tally:
    """Counts per judge. A judge that judged nothing counts as failed: silence is no verdict."""

    passed: int = 0
    failed: int = 0
    per_judge: dict = field(default_factory=dict)

    def judge(self, name, results):
        """Takes (label, problem or None) pairs, prints one line for the judge and each problem under it."""
        results = list(results)
        problems = [(label, problem) for label, problem in results if problem]
        if not results:
            problems = [("nothing", "this judge was given no file")]
        good = len(results) - len([r for r in results if r[1]])
        self.passed += good
        self.failed += len(problems)
        self.per_judge[name] = (good, len(problems))
        print(f"{'ok  ' if not problems else 'FAIL'} {name}: {good} passed, {len(problems)} failed", flush=True)
        for label, problem in problems[:40]:
            print(f"       {label}: {problem}", flush=True)
        if len(problems) > 40:
            print(f"       and {len(problems) - 40} more", flush=True)


def fail(message):
    sys.exit(f"judges: {message}")

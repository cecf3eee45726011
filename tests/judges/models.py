"""Loads plans with the generated pydantic types and writes them back: equal, or there is a problem.

Runs in the judges' environment. Usage: models.py folder-with-plan_model.py plan.json...
Prints {file: None or problem} as JSON.
"""

import json
import sys
from pathlib import Path


def main():
    sys.path.insert(0, sys.argv[1])
    from plan_model import Planbestand

    verdicts = {}
    for path in sys.argv[2:]:
        text = Path(path).read_text(encoding="utf-8")
        try:
            back = Planbestand.model_validate_json(text).model_dump(mode="json", by_alias=True, exclude_unset=True)
            verdicts[path] = None if back == json.loads(text) else "what comes out differs from what went in"
        except ValueError as error:
            verdicts[path] = str(error)[:300]
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main()

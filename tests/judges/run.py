"""Runs the judges and prints one counted line for each.

Usage: run.py [schemas] [generated] [digests] [signatures] [pdfs] [documents] [words] [inzage]     without names: all of them.
`documents --bless` writes the snapshots of texts anew. Exit 1 when any judge found a problem, or had nothing to judge.
"""

import sys

import documents
import generated
import integrity
import inzage
import pdfs
import schemas
import words
from common import KRINGPLAN, OPEN_SCHEMA, PYTHON, WORK, Tally, fail, plans, short


JUDGES = {
    "schemas": schemas.judge,
    "generated": generated.judge,
    "digests": integrity.digests,
    "signatures": integrity.signatures,
    "pdfs": pdfs.judge,
    "documents": documents.judge,
    "words": words.judge,
    "inzage": inzage.judge,
}


def main():
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")] or list(JUDGES)
    if unknown := [name for name in wanted if name not in JUDGES]:
        fail(f"no judge named {', '.join(unknown)}; there are {', '.join(JUDGES)}")
    if not plans():
        fail("no example plans found")
    for needed in (OPEN_SCHEMA, PYTHON / "python", KRINGPLAN):
        if not needed.exists():
            fail(f"{short(needed)} is missing; tests/run.sh makes it")
    WORK.mkdir(parents=True, exist_ok=True)
    tally = Tally()
    for name in wanted:
        JUDGES[name](tally)
    print(f"judges: {tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()

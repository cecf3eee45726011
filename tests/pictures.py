#!/usr/bin/env python3
"""Makes the pictures of the README and of templates/documenten.md with the program itself: python3 tests/pictures.py

Needs target/debug/kringplan.
"""
import html
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/debug/kringplan"
PICTURES = ROOT / ".github/pictures"
EXAMPLE = "tests/fixtures/states/noa-en-jayden-versie-1.json"
PLAN = "tests/fixtures/valid/noa-en-jayden-blijven.json"


def report():
    run = subprocess.run([PROGRAM, "check", EXAMPLE, "--date", "2026-04-01", "--lang", "nl"], cwd=ROOT, capture_output=True, text=True)
    lines = [f"$ kringplan check {pathlib.Path(EXAMPLE).name}"]
    for line in run.stdout.splitlines()[1:]:
        while len(line) > 84:
            cut = line.rfind(" ", 0, 84)
            lines.append(line[:cut])
            line = "      " + line[cut + 1:]
        lines.append(line)
    height = 20 * len(lines) + 30
    rows = ""
    for n, line in enumerate(lines):
        weight = "" if line.startswith(" ") else ' font-weight="bold"'
        rows += f'<text x="16" y="{30 + 20 * n}"{weight} xml:space="preserve">{html.escape(line)}</text>\n'
    title = "Report of kringplan check"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {height}" role="img" aria-label="{title}"><title>{title}</title>\n'
        f'<rect width="760" height="{height}" rx="8" fill="#fbf7ef"/>\n'
        f'<g font-family="ui-monospace, DejaVu Sans Mono, monospace" font-size="14" fill="#2b2320">\n{rows}</g>\n</svg>\n'
    )


# Name of the picture, which page of the document, and what is printed.
DOCUMENTS = [
    ("plan", 1, "--document plan"),
    ("grote-letters", 6, "--document plan --large-print"),
    ("deel", 1, "--document share --for p5"),
    ("deel-hulpverlener", 1, "--document share --for x2"),
    ("koelkast", 1, "--document fridge"),
    ("toets", 2, "--document check"),
    ("toetsformulier", 1, "--document check-form"),
    ("werkblad", 3, "--document worksheet"),
    ("verspreiding", 1, "--document distribution"),
    ("arabisch", 1, "--document plan --doc-lang ar"),
]


def page(name, number, options):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "blad.png"
        command = [PROGRAM, "render", PLAN, "--date", "2026-04-10", "--ppi", "60", "-o", made, *options.split()]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        pages = sorted(pathlib.Path(folder).glob("blad*.png"))
        shutil.copyfile(pages[number - 1], PICTURES / f"{name}.png")


def main():
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "rapport.svg").write_text(report(), encoding="utf-8")
    for name, number, options in DOCUMENTS:
        page(name, number, options)


if __name__ == "__main__":
    main()

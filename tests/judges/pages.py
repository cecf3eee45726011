"""The judges of what is no PDF: a page for a browser must be one that a screen reader can walk through and that fetches
nothing, and holds the same words as the PDF; pictures must be as many as there are pages, and whole."""

import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from html.parser import HTMLParser

from printing import RIGHT_TO_LEFT
from wording import in_reading_order, label_words, missing, pdftotext, words

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNSEEN = {"style", "title", "script", "head"}
# Elements that open and close within a line, so that the words around them stay one word.
INLINE = {"a", "abbr", "b", "bdi", "bdo", "em", "i", "span", "strong", "sub", "sup", "wbr", "mark", "small"}
NEVER = {"script", "iframe", "object", "embed", "link", "base", "form", "img", "audio", "video"}
REFERENCES = {"src", "href", "srcset", "data", "action", "poster", "background"}


class Page(HTMLParser):
    """Reads a page and remembers what the judges ask for; a tag that does not close is a problem."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.problems, self.open, self.headings, self.tables, self.text = [], [], [], [], []
        self.root, self.policy, self.charset, self.title = {}, None, None, ""
        self.quoted, self.ours = [], []  # elements in another language, and the text outside of them
        self.feed(text)
        self.close()
        if self.open:
            self.problems.append(f"never closed: {', '.join(self.open)}")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in NEVER:
            self.problems.append(f"has an element <{tag}>")
        for name, value in attributes.items():
            outside = name in REFERENCES and not (value or "").startswith(("#", "tel:"))
            if outside or name.startswith("on") or "url(" in (value or ""):
                self.problems.append(f"<{tag} {name}={value!r}> reaches outside the page")
        if tag == "html":
            self.root = attributes
        if tag == "meta":
            self.note_meta(attributes)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append(0)
        if tag == "th" and self.tables:
            self.tables[-1] += 1
        if tag not in INLINE:
            self.text.append("\n")
        if tag not in VOID:
            self.open.append(tag)
            if tag != "html" and attributes.get("lang", self.root.get("lang")) != self.root.get("lang"):
                self.quoted.append(len(self.open))

    def note_meta(self, attributes):
        self.charset = attributes.get("charset", self.charset)
        if (attributes.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = attributes.get("content")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> closes <{self.open[-1] if self.open else 'nothing'}>")
        else:
            if self.quoted and self.quoted[-1] == len(self.open):
                self.quoted.pop()
            self.open.pop()
        if tag not in INLINE:
            self.text.append("\n")

    def handle_data(self, data):
        if "title" in self.open:
            self.title += data
        if "style" in self.open and re.search(r"@import|url\(", data):
            self.problems.append("its style reaches outside the page")
        if not UNSEEN.intersection(self.open):
            self.text.append(data)
            self.ours.append(" " if self.quoted else data)

    def words(self):
        return words("".join(self.text))


def page_problems(text, language):
    """What is wrong with a page by itself."""
    page = Page(text)
    problems = list(page.problems)
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    if not text.lower().startswith("<!doctype html>"):
        problems.append("has no doctype")
    if (page.root.get("lang") or "").split("-")[0] != language:
        problems.append(f"says language {page.root.get('lang')!r}")
    if (page.root.get("dir") or "ltr") != direction:
        problems.append(f"says direction {page.root.get('dir')!r}")
    if (page.charset or "").lower() != "utf-8" or not page.title.strip():
        problems.append("has no character set or no title")
    if not page.policy or "default-src 'none'" not in page.policy or "script-src" in page.policy:
        problems.append(f"has the policy {page.policy!r}")
    problems += heading_problems(page.headings)
    problems += unmarked(page, language)
    if 0 in page.tables:
        problems.append(f"{page.tables.count(0)} of {len(page.tables)} tables have no header cell")
    return problems


def unmarked(page, language):
    """Words of the circle that no element marks as theirs: on a page in Arabic every Latin word that is no label."""
    if language in RIGHT_TO_LEFT:
        latin = {word for word in words(" ".join(page.ours)) if re.fullmatch("[a-z\u00c0-\u024f]+", word)}
        # Groups of a code can be letters only.
        strange = sorted(word for word in latin - label_words(language) if not re.fullmatch("[a-f]{4,12}", word))
        if strange:
            yield f"{len(strange)} words are not marked as the circle's: {' '.join(strange[:10])}"


def heading_problems(levels):
    if levels.count(1) != 1:
        yield f"has {levels.count(1)} headings of the first level"
    for above, below in zip(levels, levels[1:]):
        if below > above + 1:
            yield f"a heading of level {below} comes right under level {above}"


# What a document rightly says on one of the two only, by the id of the label. Paper has numbered pages; the fridge's
# page shows empty days and says what it cut short, a browser's neither; nobody writes a number on a screen.
PAPER_ONLY = {
    "fridge": ("koelkast-ingekort", "koelkast-alleen-nummers", "deel-nummer-opschrijven", *(f"weekdag-{day}" for day in range(1, 8))),
    "share": ("deel-nummer-opschrijven",),
}
SCREEN_ONLY = {"share": ("deel-nummer-onbekend",)}


def same_words(text, pdf, paper, language):
    """What the page has and the PDF does not, and the other way round."""
    page = Page(text)
    on_page, on_paper = page.words(), words(in_reading_order(pdftotext(pdf, "-raw")))
    of_paper = label_words(language, "bladzijde", *PAPER_ONLY.get(paper, ()))
    of_screen = label_words(language, *SCREEN_ONLY[paper]) if paper in SCREEN_ONLY else set()
    lost = [word for word in missing(on_page, on_paper) if word not in of_screen]
    extra = [word for word in missing(on_paper, on_page + words(page.title)) if word not in of_paper and not word.isdigit()]
    return lost, extra


def same_words_problem(text, pdf, paper, language):
    lost, extra = same_words(text, pdf, paper, language)
    problems = []
    if lost:
        problems.append(f"{len(lost)} words are not in the PDF: {' '.join(lost[:12])}")
    if extra:
        problems.append(f"{len(extra)} words of the PDF are not here: {' '.join(extra[:12])}")
    return problems


def pictures(path):
    """The numbered pictures that were made for `path`, or the one."""
    numbered = re.compile(rf"{re.escape(path.stem)}-\d+{re.escape(path.suffix)}")
    found = sorted(file for file in path.parent.iterdir() if numbered.fullmatch(file.name))
    return found or ([path] if path.is_file() else [])


def picture_problem(path):
    return png_problem(path.read_bytes()) if path.suffix == ".png" else svg_problem(path)


def png_problem(data):
    """The header, a size that can be seen, and the checksum of every chunk up to the end."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "is no PNG"
    at, kinds = 8, []
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length] or b"\0\0\0\0")
        if zlib.crc32(kind + body) != checksum:
            return f"its chunk {kind!r} is damaged"
        if kind == b"IHDR" and min(struct.unpack(">II", body[:8])) < 300:
            return "is smaller than 300 pixels"
        kinds.append(kind)
        at += 12 + length
    return None if kinds[:1] == [b"IHDR"] and kinds[-1] == b"IEND" else f"has the chunks {kinds[:1]} … {kinds[-1:]}"


def svg_problem(path):
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return f"is no XML: {error}"
    if root.tag != "{http://www.w3.org/2000/svg}svg" or not root.get("viewBox"):
        return f"is no SVG: {root.tag}"
    for element in root.iter():
        name = element.tag.split("}")[-1]
        outside = [value for key, value in element.attrib.items() if key.split("}")[-1] == "href" and not value.startswith(("#", "data:"))]
        if name in ("script", "foreignObject") or outside:
            return f"<{name}> reaches outside the picture"
    return None

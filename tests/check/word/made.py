"""Word files for tests: a plan as the tool builds it, with one thing changed by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from docx.oxml.ns import nsdecls, qn
from lxml import etree  # type: ignore[import-untyped]

from kehoach.check.settings import Settings
from kehoach.check.word.run import examine_word
from kehoach.compile import compile_plan
from kehoach.docx.seal import PART
from kehoach.finding import Finding
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT

FILES = {name: ROOT / "plans" / f"{name}.yaml" for name in PLANS}
FILES["rich"] = ROOT / "tests" / "support" / "rich.yaml"
_RELATIONS = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


@cache
def built(name: str) -> bytes:
    """Return the .docx file of a plan."""
    return compile_plan(load(FILES[name])).raw


def found_in(raw: bytes) -> list[Finding]:
    return examine_word(Path("x.docx"), raw, Settings())


def element(xml: str) -> Any:
    """Return an element; `<w:b/>` and the like need no declarations."""
    name, rest = xml[1:].split(">", 1)[0].rstrip("/").partition(" ")[::2]
    head = f"<{name} {nsdecls('w')} {_RELATIONS} {rest}"
    tail = xml[len(f"<{name} {rest}".rstrip()) :]
    return etree.fromstring(head + tail)


class Made:
    """A built file, open for changes."""

    def __init__(self, raw: bytes, *, sealed: bool = False) -> None:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        if not sealed:
            del self.parts[PART]
        self.root = etree.fromstring(self.parts["word/document.xml"])
        self.styles = etree.fromstring(self.parts["word/styles.xml"])

    def raw(self) -> bytes:
        self.parts["word/document.xml"] = etree.tostring(self.root, encoding="UTF-8")
        self.parts["word/styles.xml"] = etree.tostring(self.styles, encoding="UTF-8")
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in self.parts.items():
                archive.writestr(name, part)
        return buffer.getvalue()

    @property
    def body(self) -> Any:
        return self.root.find(qn("w:body"))

    @property
    def sections(self) -> list[Any]:
        return list(self.root.iter(qn("w:sectPr")))

    def all(self, begins: str) -> Iterator[Any]:
        """Yield the paragraphs that begin with these words."""
        for paragraph in self.root.iter(qn("w:p")):
            if words(paragraph).startswith(begins):
                yield paragraph

    def paragraph(self, begins: str) -> Any:
        return next(self.all(begins))

    def replace(self, part: str, old: str, new: str) -> None:
        text = self.parts[part].decode()
        assert old in text, old
        self.parts[part] = text.replace(old, new).encode()

    def style(self, id_: str) -> Any:
        return next(one for one in self.styles if one.get(qn("w:styleId")) == id_)


def words(paragraph: Any) -> str:
    return "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def properties(paragraph: Any) -> Any:
    found = paragraph.find(qn("w:pPr"))
    if found is None:
        found = element("<w:pPr/>")
        paragraph.insert(0, found)
    return found


def put(paragraph: Any, *xml: str) -> None:
    """Put properties into a paragraph, in place of those of the same name."""
    for one in map(element, xml):
        parent = properties(paragraph)
        for old in parent.findall(one.tag):
            parent.remove(old)
        parent.append(one)


def put_run(paragraph: Any, *xml: str, only: int | None = None) -> None:
    """Put properties into the runs of a paragraph."""
    for number, run in enumerate(paragraph.iter(qn("w:r"))):
        if only is not None and number != only:
            continue
        parent = run.find(qn("w:rPr"))
        if parent is None:
            parent = element("<w:rPr/>")
            run.insert(0, parent)
        for one in map(element, xml):
            for old in parent.findall(one.tag):
                parent.remove(old)
            parent.append(one)


def size(paragraph: Any, points: float, only: int | None = None) -> None:
    put_run(paragraph, f'<w:sz w:val="{round(points * 2)}"/>', only=only)


def say(paragraph: Any, text: str) -> None:
    """Let a paragraph say something else, in the look of its first run."""
    first, *others = paragraph.iter(qn("w:t"))
    first.text = text
    for one in others:
        one.text = ""


def following(paragraph: Any) -> Any:
    return paragraph.getnext()


def remove(one: Any) -> None:
    one.getparent().remove(one)


def line(millimetres: float) -> str:
    """Return a run with a drawn line."""
    length = round(millimetres * 36_000)
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        ' relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:extent cx="{length}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
        '<a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
        "</w:drawing></w:r>"
    )


def vml_line(points: float) -> str:
    """Return a run with a line as Word 2003 drew it."""
    return (
        '<w:r><w:pict><v:line id="l" style="position:absolute" from="10pt,1pt"'
        f' to="{10 + points}pt,1pt"/></w:pict></w:r>'
    )

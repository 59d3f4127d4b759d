"""From the XML of a rendered template to blocks; anything outside the vocabulary is an error."""

from __future__ import annotations

import re
from collections.abc import Collection
from xml.parsers import expat

from kehoach.blocks import Block, Cell, Paragraph, Row, Rule, Run, Section, Table

_SPACE = re.compile(r"[ \t\n]+")
_NUMBERS = re.compile(r"(?:\d+(?:\.\d+)? ?)*")
_WIDEST = 1000
_DEEPEST = 4
_CHILDREN = {
    "": {"document"},
    "document": {"section"},
    "section": {"footer", "p", "rule", "table"},
    "footer": {"p"},
    "td": {"p", "rule", "table"},
    "table": {"tr"},
    "tr": {"td"},
    "p": {"t", "b", "i"},
    "b": {"t", "i"},
    "i": {"t", "b"},
    "t": set[str](),
    "rule": set[str](),
}
_ATTRIBUTES: dict[str, dict[str, set[str] | None]] = {
    "section": {"orientation": {"portrait", "landscape"}},
    "p": {"style": None, "node": None},
    "table": {"kind": {"header", "signature", "brace", "grid"}, "widths": None},
    "tr": {"head": {"true", "false"}},
}


class MarkupError(Exception):
    """The output of a template is outside the vocabulary, from the character `at` on."""

    def __init__(self, code: str, at: int, **params: str) -> None:
        super().__init__(code)
        self.code, self.at, self.params = code, at, params


def parse(markup: str, styles: Collection[str]) -> list[Section]:
    """Return the sections that `markup` describes.

    Blanks that a template leaves around words are folded as in HTML; the plan's own words, which
    the renderer puts into `t`, stay as they are.

    Raises:
        MarkupError: the markup is malformed, or has an element, attribute or style of its own.
    """
    return _Parser(styles).parse(markup)


class _Parser:
    def __init__(self, styles: Collection[str]) -> None:
        self.styles = styles
        self.raw = b""
        self.sections: list[Section] = []
        self.path: list[str] = [""]
        self.blocks: list[list[Block]] = []
        self.tables: list[Table] = []
        self.paragraph: Paragraph | None = None
        self.bold = self.italic = 0
        self.expat = expat.ParserCreate()
        self.expat.buffer_text = True
        self.expat.buffer_size = 1 << 16
        self.expat.StartElementHandler = self.start
        self.expat.EndElementHandler = self.end
        self.expat.CharacterDataHandler = self.words

    def parse(self, markup: str) -> list[Section]:
        self.raw = markup.encode()
        try:
            self.expat.Parse(self.raw, True)
        except expat.ExpatError as error:
            at = self.characters(self.expat.ErrorByteIndex)
            raise MarkupError("T004", at, problem=expat.ErrorString(error.code)) from error
        finally:
            # The handlers are ours and know the parser; cut, so that nothing waits for the
            # collector.
            self.expat.StartElementHandler = None
            self.expat.EndElementHandler = None
            self.expat.CharacterDataHandler = None
        return self.sections

    def characters(self, index: int) -> int:
        """Return how many characters the first `index` bytes of the markup hold."""
        return len(self.raw[:index].decode(errors="ignore"))

    def fail(self, code: str, *, before: str = "", **params: str) -> MarkupError:
        """Return the error at what is being read; words are read when what follows them is."""
        at = self.characters(self.expat.CurrentByteIndex) - len(before)
        return MarkupError(code, max(at, 0), **params)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        parent = self.path[-1]
        if name not in _CHILDREN[parent]:
            choices = ", ".join(sorted(_CHILDREN[parent])) or "-"
            raise self.fail("T005", name=name, parent=parent, choices=choices)
        if attributes or name == "p":
            self.check(name, attributes)
        self.path.append(name)
        match name:
            case "p":
                self.paragraph = Paragraph(attributes["style"], attributes.get("node", ""))
            case "t":
                assert self.paragraph is not None  # noqa: S101 - t stands in p only
                self.paragraph.runs.append(Run("", True, self.bold > 0, self.italic > 0))
            case "b":
                self.bold += 1
            case "i":
                self.italic += 1
            case "td":
                cell = Cell()
                self.tables[-1].rows[-1].cells.append(cell)
                self.blocks.append(cell.blocks)
            case "tr":
                self.tables[-1].rows.append(Row(attributes.get("head") == "true"))
            case "rule":
                above = self.blocks[-1][-1] if self.blocks[-1] else None
                if not isinstance(above, Paragraph):
                    raise self.fail("T008")
                self.blocks[-1].append(Rule(above))
            case "table":
                widths = tuple(map(float, attributes.get("widths", "").split()))
                table = Table(attributes.get("kind", "grid"), widths)
                self.blocks[-1].append(table)
                self.tables.append(table)
            case "footer":
                self.blocks.append(self.sections[-1].footer)
            case "section":
                section = Section(attributes.get("orientation") == "landscape")
                self.sections.append(section)
                self.blocks.append(section.blocks)

    def shape(self, table: Table) -> None:
        """Check that a table has the rows and cells that its kind is laid out with."""
        counts = {len(row.cells) for row in table.rows}
        wrong = counts != {2} or (table.kind == "brace" and len(table.rows) != 1)
        wanted = "2 td × n tr" if table.kind != "brace" else "2 td × 1 tr"
        if table.kind == "grid":
            wrong = len(counts) != 1 or 0 in counts
            wrong |= bool(table.widths) and {len(table.widths)} != counts
            wrong |= any(not 0 < width < _WIDEST for width in table.widths)
            wanted = "n td = n widths > 0"
        if wrong or len(self.tables) >= _DEEPEST:
            raise self.fail("T013", kind=table.kind, shape=wanted)

    def check(self, name: str, attributes: dict[str, str]) -> None:
        known = _ATTRIBUTES.get(name, {})
        for key, value in attributes.items():
            if key not in known:
                raise self.fail("T006", name=name, key=key, choices=", ".join(known) or "-")
            allowed = known[key]
            if allowed is not None and value not in allowed:
                raise self.fail("T007", key=key, value=value, choices=", ".join(sorted(allowed)))
        if name == "table" and not _NUMBERS.fullmatch(widths := attributes.get("widths", "")):
            raise self.fail("T007", key="widths", value=widths, choices="3 5 2")
        if name == "p":
            style = attributes.get("style", "")
            if style not in self.styles:
                choices = ", ".join(sorted(self.styles))
                raise self.fail("T007", key="style", value=style, choices=choices)

    def end(self, name: str) -> None:
        self.path.pop()
        match name:
            case "p":
                assert self.paragraph is not None  # noqa: S101 - opened by start
                self.paragraph.runs = _folded(self.paragraph.runs)
                self.blocks[-1].append(self.paragraph)
                self.paragraph = None
            case "b":
                self.bold -= 1
            case "i":
                self.italic -= 1
            case "section" | "footer" | "td":
                self.blocks.pop()
            case "table":
                self.shape(self.tables.pop())

    def words(self, text: str) -> None:
        if self.paragraph is None:
            if not text.isspace():
                raise self.fail("T009", before=text.lstrip(), words=text.strip()[:40])
            return
        runs = self.paragraph.runs
        last = runs[-1] if runs else None
        if self.path[-1] == "t":
            assert last is not None  # noqa: S101 - t begins with a run of its own
            runs[-1] = Run(last.text + text, True, last.bold, last.italic)
            return
        bold, italic = self.bold > 0, self.italic > 0
        if last is None or (last.own, last.bold, last.italic) != (False, bold, italic):
            runs.append(Run(_SPACE.sub(" ", text), False, bold, italic))
        else:
            runs[-1] = Run(_SPACE.sub(" ", last.text + text), False, bold, italic)


def _folded(runs: list[Run]) -> list[Run]:
    """Drop the template's blanks at the edges of a paragraph, and empty runs."""
    if runs and not (first := runs[0]).own:
        runs[0] = Run(first.text.lstrip(" "), *first[1:])
    if runs and not (last := runs[-1]).own:
        runs[-1] = Run(last.text.rstrip(" "), *last[1:])
    return [run for run in runs if run.text]

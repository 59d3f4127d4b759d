"""From the bytes of a file to its text: NFC, one kind of line end, nothing that hides."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate, islice
from pathlib import Path

from kehoach.finding import Finding, Invalid, Place, Refused, reason_of

LIMIT_BYTES = 8_000_000
"""A plan is some 20,000 bytes; a file of more than 8 million is something else."""
DOCUMENT_LIMIT_BYTES = 64_000_000
"""A Word file or PDF may hold pictures and stamps; beyond this it is something else too."""

# What YAML 1.1 does not call printable (section 5.1), and what ends a line unseen: U+0085, U+2028
# and U+2029 begin a line for the parser and none for an editor, whose numbers we give. In two
# steps: a pattern that reaches beyond U+00FF takes as long to compile as a plan to read.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BEYOND = "\u2028\u2029\ufeff\ufffe\uffff"
_SHOWN_INSTEAD = "\ufffd"
_MOST_FORBIDDEN = 20
# Composing sorts the marks on a letter, in time that grows with the square of their number. Unicode
# itself stops at 30 (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
_NOT_ASCII = re.compile("[^\x00-\x7f]{31,}")
_MOST_MARKS = 30

_LINE_END = re.compile("\r\n|\r")
BOM = b"\xef\xbb\xbf"
_KINDS = {
    b"PK\x03\x04": "Word, Excel (.docx, .xlsx)",
    b"%PDF": "PDF",
    b"\xd0\xcf\x11\xe0": "Word (.doc)",
    b"{\\rtf": "Word (.rtf)",
}


class SourceText:
    """The text of one file, and the way between its offsets and lines and columns.

    `findings` are the characters that may not stand in it; `content` has a sign in their place, so
    that the rest can be read. `original` is the text before letters were composed and line ends
    made one kind.
    """

    __slots__ = ("_end", "_last_line", "_starts", "content", "findings", "original", "path")

    def __init__(self, path: str, content: str, original: str | None = None) -> None:
        self.path = path
        self.original = content if original is None else original
        forbidden = _forbidden(content)
        self.content = content
        if forbidden:
            self.content = forbidden.sub(lambda run: _SHOWN_INSTEAD * len(run[0]), content)
        # With one start more than there are lines, each line ends before the next start.
        self._starts = list(accumulate((len(one) + 1 for one in content.split("\n")), initial=0))
        self._end = len(content.rstrip())
        self._last_line = (0, "")
        self.findings = [
            Finding("Y005", self.place(*run.span()), {"character": _code_point(run[0])})
            for run in (islice(forbidden.finditer(content), _MOST_FORBIDDEN) if forbidden else ())
        ]

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` to before `end`.

        What stands after the last character stands at it: nobody looks below the last line.
        """
        start = min(start, self._end)
        line, column = self._position(start)
        end_line, end_column = self._position(max(start, min(end, self._end)))
        return Place(self.path, line, column, end_line, end_column, self.line(line))

    def line(self, number: int) -> str:
        """Return the line `number` (from 1) without its end."""
        # A line of a million characters with a thousand findings is copied once.
        if self._last_line[0] != number:
            start, following = self._starts[number - 1 : number + 1]
            self._last_line = (number, self.content[start : following - 1])
        return self._last_line[1]

    def offset(self, line: int, column: int) -> int:
        """Return where a column of a line stands, both from 0; past the line end is its end."""
        if line + 1 >= len(self._starts):
            return len(self.content)
        at, following = self._starts[line] + column, self._starts[line + 1]
        if at < following:
            return at
        return following - 1

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def _forbidden(content: str) -> re.Pattern[str] | None:
    """Return the pattern of what may not stand in `content`, if anything of it does."""
    if not _CONTROL.search(content) and not any(one in content for one in _BEYOND):
        return None
    return re.compile(f"(?:{_CONTROL.pattern}|[{_BEYOND}])+")


def read(path: Path) -> SourceText:
    """Return the text of the file at `path`.

    Raises:
        Refused: the file cannot be opened or is too large.
        Invalid: it is no text in UTF-8.
    """
    return decode(path.as_posix(), read_bytes(path))


def read_bytes(path: Path, limit: int = LIMIT_BYTES) -> bytes:
    """Return what the file at `path` holds.

    Raises:
        Refused: the file cannot be opened, or has more than `limit` bytes.
    """
    name = path.as_posix()
    try:
        with path.open("rb") as file:
            # Not the size that the system names: a device or a pipe names none.
            raw = file.read(limit + 1)
    except OSError as error:
        raise Refused("U002", path=name, reason=reason_of(error)) from error
    if len(raw) > limit:
        raise Refused("Y003", path=name, limit=limit)
    return raw


def decode(path: str, raw: bytes) -> SourceText:
    """Return the text that `raw` holds; see `read`."""
    start = Place(path, 1, 1, 1, 1)
    for magic, kind in _KINDS.items():
        if raw.startswith(magic):
            raise Invalid([Finding("Y001", start, {"kind": kind})])
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0\0" in (raw[0:4:2], raw[1:4:2]):
        raise Invalid([Finding("Y002", start, {"encoding": "UTF-16"})])
    raw = raw.removeprefix(BOM)
    try:
        content = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = len(_normal(path, raw[: error.start].decode("utf-8")))
        text = SourceText(path, _normal(path, raw.decode("utf-8", "replace")))
        byte = {"byte": f"0x{raw[error.start]:02X}"}
        raise Invalid([Finding("Y004", text.place(before, before + 1), byte)]) from error
    text = SourceText(path, _normal(path, content), content)
    if len(text.findings) == _MOST_FORBIDDEN:
        raise Invalid(text.findings)
    return text


def _normal(path: str, content: str) -> str:
    """Compose letters and their marks, and end lines one way: meaning stays, places are certain."""
    content = _LINE_END.sub("\n", content)
    for run in _NOT_ASCII.finditer(content):
        marks = 0
        for offset, character in enumerate(run[0], run.start()):
            marks = marks + 1 if unicodedata.combining(character) else 0
            if marks > _MOST_MARKS:
                before = unicodedata.normalize("NFC", content[:offset])
                place = SourceText(path, before + character).place(len(before), len(before) + 1)
                raise Invalid([Finding("Y005", place, {"character": _code_point(character)})])
    return unicodedata.normalize("NFC", content)


def _code_point(character: str) -> str:
    return f"U+{ord(character[0]):04X}"

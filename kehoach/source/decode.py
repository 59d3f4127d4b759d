"""From the bytes of a file to its text: NFC, one kind of line end, nothing that hides."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from pathlib import Path

from kehoach.finding import Finding, Invalid, Place, Refused

LIMIT_BYTES = 8_000_000
"""A plan is some 20,000 bytes; a file of more than 8 million is something else."""

# What YAML 1.1 calls printable, section 5.1; U+FEFF is allowed at the start only.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LINE_END = re.compile("\r\n|\r")
# libyaml ends lines at these as well, so that the lines of its marks are counted as it does.
_LINE_START = re.compile("(?<=[\n\x85\u2028\u2029])")
_KINDS = {
    b"PK\x03\x04": "Word, Excel (.docx, .xlsx)",
    b"%PDF": "PDF",
    b"\xd0\xcf\x11\xe0": "Word (.doc)",
}


class Text:
    """The text of one file, and the way from its offsets to lines and columns."""

    __slots__ = ("_starts", "content", "path")

    def __init__(self, path: str, content: str) -> None:
        self.path = path
        self.content = content
        self._starts = [0, *(found.end() for found in _LINE_START.finditer(content) if found.end())]

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` to before `end`."""
        line, column = self._position(start)
        end_line, end_column = self._position(max(start, end))
        return Place(self.path, line, column, end_line, end_column, self.line(line))

    def line(self, number: int) -> str:
        """Return the line `number` (from 1) without its end."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.content)
        return self.content[start:end].rstrip("\n\x85\u2028\u2029")

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def read(path: Path) -> Text:
    """Return the text of the file at `path`.

    Raises:
        Refused: the file cannot be opened or is too large.
        Invalid: it is no text in UTF-8.
    """
    name = path.as_posix()
    try:
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise Refused("Y003", path=name, size=size, limit=LIMIT_BYTES)
        raw = path.read_bytes()
    except OSError as error:
        raise Refused("U002", path=name, reason=error.strerror or str(error)) from error
    return decode(name, raw)


def decode(path: str, raw: bytes) -> Text:
    """Return the text that `raw` holds; see `read`."""
    start = Place(path, 1, 1, 1, 1)
    for magic, kind in _KINDS.items():
        if raw.startswith(magic):
            raise Invalid([Finding("Y001", start, {"kind": kind})])
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Invalid([Finding("Y002", start, {"encoding": "UTF-16"})])
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = Text(path, _normal(error.object[: error.start].decode("utf-8", "replace")))
        place = before.place(len(before.content), len(before.content))
        raise Invalid([Finding("Y004", place, {"byte": f"0x{raw[error.start]:02X}"})]) from error
    text = Text(path, _normal(content))
    if findings := [
        Finding("Y005", text.place(*found.span()), {"character": f"U+{ord(found[0]):04X}"})
        for found in _FORBIDDEN.finditer(text.content)
    ]:
        raise Invalid(findings[:20])
    return text


def _normal(content: str) -> str:
    """Compose letters and their marks, and end lines one way: meaning stays, places are certain."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", content))

"""The paragraphs of a .docx file that `kehoach` wrote, read without the code that wrote it."""

from __future__ import annotations

import io
import re
import zipfile
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat


class Written(NamedTuple):
    """One paragraph as it stands in the file: its words, and the bookmark that names it."""

    text: str
    bookmark: str


_BODY = "word/document.xml"
_MARGIN = re.compile(r"word/(?:header|footer)\d+\.xml\Z")


@lru_cache(maxsize=64)
def _well_formed(part: bytes) -> None:
    """Parse a part; most are the same in every file, and need it once."""
    expat.ParserCreate().Parse(part, True)


def written(raw: bytes) -> dict[str, list[Written]]:
    """Return the paragraphs of each part of the .docx file `raw` that has words, in order.

    Every part of the package must be well-formed XML.

    Raises:
        zipfile.BadZipFile, KeyError, expat.ExpatError: the package is broken.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            if name != _BODY:
                _well_formed(archive.read(name))
        printed = [name for name in archive.namelist() if name == _BODY or _MARGIN.match(name)]
        return {name: _paragraphs(archive.read(name)) for name in printed}


def _paragraphs(part: bytes) -> list[Written]:
    """Return the paragraphs of one part, tables included."""
    found: list[Written] = []
    words: list[str] = []
    marks: list[str] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "w:t":
            parser.CharacterDataHandler = words.append
        elif name == "w:p":
            words.clear()
            marks.clear()
        elif name == "w:bookmarkStart":
            marks.append(attributes["w:name"])

    def end(name: str) -> None:
        if name == "w:t":
            parser.CharacterDataHandler = None
        elif name == "w:p":
            found.append(Written("".join(words), " ".join(marks)))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(part, True)
    # The handlers know the parser and it knows them; cut, so that nothing waits for the collector.
    parser.StartElementHandler = parser.EndElementHandler = None
    return found

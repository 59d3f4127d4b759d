"""The paragraphs of a .docx file that `kehoach` wrote, read without the code that wrote it."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat


class Written(NamedTuple):
    """One paragraph as it stands in the file: its words, and the bookmark that names it."""

    text: str
    bookmark: str


_BODY = "word/document.xml"


@lru_cache(maxsize=64)
def _well_formed(part: bytes) -> None:
    """Parse a part; most are the same in every file, and need it once."""
    expat.ParserCreate().Parse(part, True)


def written(raw: bytes) -> list[Written]:
    """Return the paragraphs of the body of the .docx file `raw`, tables included, in order.

    Every part of the package must be well-formed XML.

    Raises:
        zipfile.BadZipFile, KeyError, expat.ExpatError: the package is broken.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            if name != _BODY:
                _well_formed(archive.read(name))
        body = archive.read(_BODY)
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
    parser.Parse(body, True)
    # The handlers know the parser and it knows them; cut, so that nothing waits for the collector.
    parser.StartElementHandler = parser.EndElementHandler = None
    return found

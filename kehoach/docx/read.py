"""The paragraphs of a .docx file that `kehoach` wrote, read without the code that wrote it."""

from __future__ import annotations

import io
import zipfile
from typing import NamedTuple
from xml.parsers import expat

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main|"


class Written(NamedTuple):
    """One paragraph as it stands in the file: its words, and the bookmark that names it."""

    text: str
    bookmark: str


def written(raw: bytes) -> list[Written]:
    """Return the paragraphs of the body of the .docx file `raw`, tables included, in order.

    Every part of the package must be well-formed XML.

    Raises:
        zipfile.BadZipFile, KeyError, expat.ExpatError: the package is broken.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if (broken := archive.testzip()) is not None:
            raise zipfile.BadZipFile(broken)
        for name in archive.namelist():
            if name != "word/document.xml":
                expat.ParserCreate().Parse(archive.read(name), True)
        body = archive.read("word/document.xml")
    found: list[Written] = []
    words: list[str] = []
    marks: list[str] = []
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        if name == _W + "p":
            words.clear()
            marks.clear()
        elif name == _W + "t":
            inside = True
        elif name == _W + "bookmarkStart":
            marks.append(attributes[_W + "name"])

    def end(name: str) -> None:
        nonlocal inside
        if name == _W + "t":
            inside = False
        elif name == _W + "p":
            found.append(Written("".join(words), " ".join(marks)))

    def data(text: str) -> None:
        if inside:
            words.append(text)

    parser = expat.ParserCreate(namespace_separator="|")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    parser.Parse(body, True)
    return found

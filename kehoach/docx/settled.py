"""The proof of a file with tracked changes, read without the code that wrote it.

With all changes rejected it has the words of the left version, in order; with all accepted, the
words and bookmarks of the right one.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from itertools import zip_longest
from xml.parsers import expat

from kehoach.docx.read import Written, written
from kehoach.plan.fault import Fault, Faulty

_BODY = "word/document.xml"
_INSERTED, _DELETED = "w:ins", "w:del"
_SHOWN = 60


def verify_revision(raw: bytes, left: bytes, right: bytes) -> None:
    """Return if `raw` leads from the file `left` to the file `right`, and back.

    Raises:
        Faulty: it does not.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        body = archive.read(_BODY)
    before = [one._replace(bookmark="") for one in _version(body, without=_INSERTED)]
    wanted = [one._replace(bookmark="") for one in written(left)[_BODY]]
    _compare(wanted, before)
    _compare(written(right)[_BODY], _version(body, without=_DELETED))


def _compare(expected: Sequence[Written], found: Sequence[Written]) -> None:
    """Compare all paragraphs, blank ones included: what is taken out must leave nothing."""
    for ours, theirs in zip_longest(expected, found):
        if ours != theirs:
            words, seen = (one.text[:_SHOWN] if one else "" for one in (ours, theirs))
            raise Faulty([Fault("V004", (), {"words": words, "found": seen})])


def _version(body: bytes, *, without: str) -> list[Written]:
    """Return the paragraphs of a body that stay when one sort of change goes."""
    found: list[Written] = []
    words: list[str] = []
    marks: list[str] = []
    path = [""]
    hidden = 0
    joined = False
    # Of each row that is open: the paragraphs before it, and whether it goes.
    rows: list[tuple[int, bool]] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal hidden, joined
        if name == without and path[-1] == "w:rPr":
            joined = True
        elif name == without and path[-1] == "w:trPr":
            rows[-1] = (rows[-1][0], True)
        elif name == without:
            hidden += 1
        elif name == "w:tr":
            rows.append((len(found), False))
        elif name == "w:p":
            joined = False
        elif name in ("w:t", "w:delText") and not hidden:
            if (name == "w:delText") == (_DELETED in path):
                parser.CharacterDataHandler = words.append
        elif name == "w:bookmarkStart" and not hidden:
            marks.append(attributes["w:name"])
        path.append(name)

    def end(name: str) -> None:
        nonlocal hidden, joined
        path.pop()
        if name in ("w:t", "w:delText"):
            parser.CharacterDataHandler = None
        elif name == without and path[-1] not in ("w:rPr", "w:trPr"):
            hidden -= 1
        elif (name == "w:p" and not joined) or (name == "w:tc" and joined):
            # The last paragraph of a cell stays, whatever becomes of its mark.
            joined = False
            found.append(Written("".join(words), " ".join(marks)))
            words.clear()
            marks.clear()
        elif name == "w:tr":
            before, gone = rows.pop()
            if gone:
                del found[before:]
                words.clear()
                marks.clear()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(body, True)
    # The handlers know the parser and it knows them; cut, so that nothing waits for the collector.
    parser.StartElementHandler = parser.EndElementHandler = None
    return found

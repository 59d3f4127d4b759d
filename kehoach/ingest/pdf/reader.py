"""PDF files read: the text of their pages as a manuscript.

PDFium (the extra `kehoach[pdf]`) says where each character stands, in a process of its own
(glyphs.py). What belongs together is told from the places alone (document.py).
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from typing import Any

from kehoach.finding import Refused
from kehoach.ingest.encoding import readable_share
from kehoach.ingest.manuscript import Manuscript, printing
from kehoach.ingest.pdf.document import put_together
from kehoach.ingest.pdf.letters import HIDDEN

LIMIT_SECONDS = 60
# A page with fewer characters than this that is covered by a picture or by shapes is a scan.
FEW = 100
# Of the words of a Vietnamese plan nearly all are Vietnamese, numbers or abbreviations.
READABLE = 0.5
# A letter here and there may be unknown; it stays visible as "\ufffd".
UNKNOWN = 0.01
# How a process ends that has used up its seconds: SIGKILL, SIGXCPU.
_OUT_OF_TIME = {-9, -24}
_REFUSALS = {"too-much": "U052", "locked": "U050", "damaged": "U051"}


def read_pdf(name: str, raw: bytes) -> Manuscript:
    """Return what stands in the PDF file `raw`; `name` is for messages.

    Raises:
        Refused: U047 PDFium is not installed; U048 a scan; U049 the characters make no words;
            U050 locked by a password; U051 damaged, or no PDF; U052 too large, or takes too long;
            import.unread a page has letters that cannot be read.
    """
    if find_spec("pypdfium2") is None:
        raise Refused("U047", path=name)
    pages = _pages(name, raw)
    manuscript = put_together(name, pages)
    _refuse_scans(manuscript, pages)
    _refuse_unread(name, pages)
    _refuse_broken_fonts(manuscript)
    return manuscript


def _pages(name: str, raw: bytes) -> list[dict[str, Any]]:
    """Return the pages as glyphs.py tells them."""
    # -P: the folder in which the user works is no place to import from.
    command = [sys.executable, "-P", "-m", "kehoach.ingest.pdf.glyphs"]
    told: dict[str, Any]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=raw, capture_output=True, timeout=LIMIT_SECONDS, check=False
        )
        if done.returncode == 0:
            told = json.loads(done.stdout)
        else:
            told = {"refused": "too-much" if done.returncode in _OUT_OF_TIME else "damaged"}
    except subprocess.TimeoutExpired:
        told = {"refused": "too-much"}
    if refused := told.get("refused"):
        raise Refused(_REFUSALS[refused], path=name)
    pages: list[dict[str, Any]] = told["pages"]
    return pages


def _refuse_scans(manuscript: Manuscript, pages: list[dict[str, Any]]) -> None:
    """Refuse a file with a page that is only a picture: its words would be lost.

    Raises:
        Refused: U048.
    """
    scans, characters = [], 0
    stamped = Counter[int | None]()
    for left in manuscript.left_out:
        stamped[left.spot.page] += printing(left.text) * (left.reason == "signature-stamp")
    for number, page in enumerate(pages, start=1):
        shown = sum(glyph[6] != HIDDEN and not glyph[0].isspace() for glyph in page["glyphs"])
        characters += shown - stamped[number]
        if page["drawn"] and shown - stamped[number] < FEW:
            scans.append(str(number))
    if scans or not characters:
        raise Refused("U048", path=manuscript.name, pages=_listed(scans) or "1")


def _refuse_unread(name: str, pages: list[dict[str, Any]]) -> None:
    """Refuse a file with letters that PDFium passed over and that could not be read again either.

    Raises:
        Refused: import.unread.
    """
    if unread := [str(number) for number, page in enumerate(pages, start=1) if page["lost"]]:
        raise Refused("import.unread", path=name, pages=_listed(unread))


def _listed(pages: list[str]) -> str:
    return ", ".join(pages[:10]) + ("…" if len(pages) > 10 else "")


def _refuse_broken_fonts(manuscript: Manuscript) -> None:
    """Refuse a file whose fonts do not say which letters they show.

    Raises:
        Refused: U049.
    """
    text = " ".join(one.text for one in manuscript.paragraphs())
    unknown = sum(one == "\ufffd" or "\ue000" <= one <= "\uf8ff" for one in text)
    if readable_share(text) < READABLE or unknown > UNKNOWN * len(text):
        raise Refused("U049", path=manuscript.name)

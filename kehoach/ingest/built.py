"""A plan from the Word file that `kehoach build` made of it.

The file says what it was built from (`kehoach.docx.embedded`). That is not believed, it is proven:
laid out again, the plan must have the words that the file prints, in the same order.

What a Word file does not hold stays out: links, the plan one level up, suppressions, stated
agencies and days, notes on sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kehoach.docx.embedded import OWN, Embedded, read_embedded
from kehoach.docx.layout.parts import Package
from kehoach.docx.seal import read_seal
from kehoach.finding import Refused
from kehoach.ingest.edited import Pages, read_pages
from kehoach.nd30 import decree
from kehoach.plan.fault import Faulty
from kehoach.plan.integrity import faults_of
from kehoach.plan.model import Plan, Source
from kehoach.plan.outline import Node, Outline
from kehoach.plan.outliner import outline
from kehoach.plan.text import Text


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a printed paragraph: the compiler's, or `text` of the plan with its node."""

    words: str
    node: Node | None = None
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class BaseLine:
    """A paragraph as it was built: the path of its node, and its stretches."""

    path: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Return the words of the paragraph."""
        return "".join(one.words for one in self.pieces)


@dataclass(frozen=True, slots=True)
class Base:
    """What a file was built from: the plan, its outline, and every paragraph that was printed."""

    plan: Plan
    outline: Outline
    lines: list[BaseLine]
    feet: list[str]


def is_built(raw: bytes) -> bool:
    """Return whether a file carries the seal of the tool; its words may have changed since."""
    try:
        return read_seal(Package(raw), (), ()) is not None
    except Refused:
        return False


def read_built(path: Path, raw: bytes) -> Plan:
    """Return the plan that the Word file `raw` was built from; `path` is for messages.

    Raises:
        Refused: the tool did not build the file (`U030`), its words were changed since (`U031`), it
            does not say what it was built from (`U032`), or it is no Word file that can be read.
    """
    base, pages = read_base(path, raw)
    if not same_words(base, pages):
        raise Refused("U031", path=str(path))
    name = path.name.encode("utf-8", "replace").decode()
    source = base.plan.source
    told = Source(status=source.status, verbatim=source.verbatim, origin=f"Tệp {name}")
    return base.plan.model_copy(update={"source": told})


def read_base(path: Path, raw: bytes) -> tuple[Base, Pages]:
    """Return what the Word file `raw` was built from, and its words as they are now.

    Raises:
        Refused: see `read_built`; changed words are no reason here.
    """
    package = Package(raw)
    if read_seal(package, (), ()) is None:
        raise Refused("U030", path=str(path))
    embedded = read_embedded(package)
    base = _laid_out(embedded) if embedded is not None else None
    if base is None:
        raise Refused("U032", path=str(path))
    return base, read_pages(package)


def same_words(base: Base, pages: Pages) -> bool:
    """Return whether a file prints exactly what was built; white space does not count.

    Word processors add and drop blank paragraphs, and spaces at the ends of lines.
    """
    built = [_folded(one.text) for one in base.lines]
    found = [_folded(one.text) for one in pages.lines if one.text.strip()]
    feet = {_folded(one) for one in base.feet if one}
    return (
        built == found
        and feet == {_folded(one) for one in pages.feet if one.strip()}
        and not pages.others
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _laid_out(embedded: Embedded) -> Base | None:
    """Return the printed paragraphs with the plan's words in them, None where they do not fit."""
    plan = embedded.plan
    try:
        laid_out = outline(plan, decree().families[plan.document.numbering])
    except (Faulty, RecursionError):
        return None
    texts = list(laid_out.texts())
    count = sum(piece is OWN for one in embedded.printed for piece in one.pieces)
    if faults_of(plan) or count != len(texts):
        return None
    following = iter(texts)
    lines = []
    for path, pieces in embedded.printed:
        made = []
        for piece in pieces:
            if piece is OWN:
                node, text = next(following)
                made.append(Piece(str(text), node, text))
            else:
                made.append(Piece(piece))
        lines.append(BaseLine(path, tuple(made)))
    return Base(plan, laid_out, lines, embedded.feet)

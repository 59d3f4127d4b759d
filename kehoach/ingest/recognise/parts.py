"""Which part of a plan is which, by the words of its heading and by what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kehoach.data.labels import vocabulary
from kehoach.ingest.ledger import Stretch
from kehoach.ingest.manuscript import Table
from kehoach.ingest.recognise.labelled import labelled
from kehoach.ingest.recognise.table_heads import is_task_table
from kehoach.ingest.recognise.tree import Node
from kehoach.plan.model import PARTS, SECTIONS


class Heading(NamedTuple):
    """The words of a heading; what is run in behind it; the mark between or at its end."""

    words: Stretch
    rest: Stretch | None
    colon: Stretch | None


class Division(NamedTuple):
    """A part of the document: what it is (None where it is a part of its own), and its node.

    `sure` is False where its words would do for another part as well, or say nothing.
    """

    key: str | None
    node: Node
    heading: Heading
    sure: bool


def divide(roots: Sequence[Node]) -> list[Division]:
    """Say what each part of a document is; each of the usual parts stands there once at most."""
    headings = [heading_of(root.words, "part") for root in roots]
    found: dict[int, str] = {}
    for key in PARTS:
        ranked = [
            (score, -i)
            for i, (root, heading) in enumerate(zip(roots, headings, strict=True))
            if i not in found and (score := _score(key, root, heading))
        ]
        if ranked:
            found[-max(ranked)[1]] = key
    if "content" not in found.values() and (guessed := _likeliest(roots, found)) is not None:
        found[guessed] = "content"
    sure = [
        (_means(heading) == "content") == (found.get(i) == "content")
        for i, heading in enumerate(headings)
    ]
    for i in [i for i, key in found.items() if key == "aims" and sections(roots[i]) is None]:
        del found[i]
    return [
        Division(found.get(i), root, heading, certain)
        for i, (root, heading, certain) in enumerate(zip(roots, headings, sure, strict=True))
    ]


def sections(part: Node) -> list[tuple[str, Node, Heading]] | None:
    """Return the sections of the aims by key, None where the part does not consist of such."""
    found = []
    left = list(SECTIONS)
    for child in part.children:
        heading = heading_of(child.words, "section")
        meant = vocabulary("section").exactly(heading.words)
        key = next((one for one in left if one in meant), None)
        if key is None:
            return None
        left = left[left.index(key) + 1 :]
        found.append((key, child, heading))
    return found or None


def heading_of(words: Stretch, use: str) -> Heading:
    """Cut what is run in behind a usual heading off it, and the colon or stop at its end."""
    colon = run_in(words)
    if colon and vocabulary(use).exactly(words[:colon]):
        return Heading(words.cut(0, colon), words.cut(colon + 1), words.cut(colon, colon + 1))
    if words[-1] in ":." and words[:-1].strip(" :."):
        bare = len(words[:-1].rstrip(" :."))
        return Heading(words.cut(0, bare), None, words.cut(bare))
    return Heading(words, None, None)


def run_in(words: Stretch) -> int:
    """Return where the colon stands behind which a text goes on after a name, 0 where none does."""
    colon = words.find(":")
    return colon if words[: max(colon, 0)].strip() and words[colon + 1 :].strip(" :") else 0


def _means(heading: Heading) -> str:
    return next(iter(vocabulary("part").inside(heading.words)), "")


def _score(key: str, root: Node, heading: Heading) -> tuple[int, ...] | None:
    """Return how well a part does for `key`; None where it does not at all."""
    usual = vocabulary("part")
    exactly, inside = usual.exactly(heading.words), usual.inside(heading.words)
    if key == "content" and key in inside and (not exactly or key in exactly):
        # Headings name more than what stands there: of several, the one with tasks.
        lines = evidence(root)
        return (inside[0] == key, min(lines, 1), key in exactly, lines)
    if inside[:1] != (key,):
        return None
    return (key in exactly, -len(heading.words))


def evidence(root: Node) -> int:
    """Return how many lines below `root` say what a task says, tables of tasks included."""
    count = 0
    for node in root.walk():
        count += node is not root and labelled(node.words) is not None
        for block in node.blocks:
            if isinstance(block, Table):
                count += len(block.rows) if is_task_table(block) else 0
            else:
                count += labelled(block) is not None
    return count


def _likeliest(roots: Sequence[Node], found: dict[int, str]) -> int | None:
    """Return the part that holds the tasks where no heading says so."""
    ranked = [
        (evidence(root), len(root.children), -i)
        for i, root in enumerate(roots)
        if i not in found
        and (root.children or evidence(root))
        and any(letter.isalpha() for letter in root.words)
    ]
    return -max(ranked)[2] if ranked else None

"""Lines that carry a usual label ("Cơ quan chủ trì: …"): what a task says, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach.data.agencies import agencies
from kehoach.data.labels import vocabulary
from kehoach.ingest.ledger import Stretch
from kehoach.ingest.manuscript import Table
from kehoach.ingest.recognise.lines import names_body
from kehoach.ingest.recognise.tree import Node
from kehoach.plan.timeline import read_timeline

_LONGEST = 60
_SHORT = 200
_LABEL_WORDS = 3
"""A label without a colon has at least so many words."""
_FEW_WORDS = 5
"""What says more before a colon is no label."""
_ENDS = ".;,"


class Labelled(NamedTuple):
    """A label, the field of a task that it stands for, its colon ("" if it has none), what follows.

    Of two labels for one field the one of the lower `rank` is meant.
    """

    field: str
    label: Stretch
    colon: Stretch
    words: Stretch
    rank: int


def labelled(words: Stretch) -> Labelled | None:
    """Return what `words` say under a label at their beginning, None where there is none."""
    colon = words.find(":", 0, _LONGEST)
    if colon < 1:
        return _without_colon(words)
    meanings = vocabulary("label").exactly(words[:colon])
    if not meanings:
        return None
    label = words.cut(0, colon)
    rank = vocabulary("label").rank(label)
    return Labelled(meanings[0], label, words.cut(colon, colon + 1), words.cut(colon + 1), rank)


def _without_colon(words: Stretch) -> Labelled | None:
    """Return what `words` say where the colon was forgotten: "Cơ quan chủ trì Sở Y tế".

    Only what is no sentence: an agency directly behind a long label, or a time.
    """
    if len(words) > _SHORT or not words[:1].isupper() or ":" in words:
        return None
    ends = [at for at, letter in enumerate(words[:_LONGEST]) if letter == " "]
    for end in ends[_LABEL_WORDS - 1 :]:
        meant = vocabulary("label").exactly(words[:end])[:1]
        rest = words.cut(end)
        named = meant in (("lead",), ("coordination",)) and _names(rest)
        timed = meant == ("timeline",) and read_timeline(rest).understood
        if named or timed:
            rank = vocabulary("label").rank(words[:end])
            return Labelled(meant[0], words.cut(0, end), words.cut(end, end), rest, rank)
    return None


def _names(words: Stretch) -> bool:
    return names_body(words) or any(one.span.start == 0 for one in agencies().mentions(words))


def apart(words: Stretch) -> list[Stretch]:
    """Cut `words` before every label of a field that was not named yet, after a comma or a stop.

    "Chủ trì: Sở Y tế; phối hợp: các sở." are two lines in one.
    """
    first = labelled(words)
    pieces, start = [], 0
    seen = {first.field} if first else set()
    for at in _beginnings(words):
        found = labelled(words.cut(at, min(at + _LONGEST, len(words))))
        if found is not None and found.field not in seen:
            seen.add(found.field)
            pieces.append(words.cut(start, at))
            start = at
    return [*pieces, words.cut(start)]


def _beginnings(words: Stretch) -> Iterator[int]:
    """Yield where words stand between a comma or a stop and a colon, outside of parentheses."""
    end, depth = -1, 0
    for at, letter in enumerate(words):
        depth = max(depth + (letter == "(") - (letter == ")"), 0)
        if depth:
            end = -1
        elif letter in _ENDS:
            end = at
        elif letter == ":" and end >= 0:
            yield end + 1
            end = -1


def promote(root: Node) -> None:
    """Make nodes of what tasks say under a label without a mark of its own.

    Those are lines beside lines with a mark, and parts of lines that say several things. The
    children of `root` are tasks, whatever their titles look like.
    """
    tasks = {id(child) for child in root.children}
    for node in root.walk():
        if node is root:
            continue
        told = node.children
        if any(labelled(child.words) for child in told):
            told = [one for child in told for one in (child, *_after(child))]
        told = [one for child in told for one in _cut(child)]
        if not labelled(node.words) or id(node) in tasks:
            titled = id(node) in tasks or (node.mark is not None and node.mark.counts)
            own = [*(_titled(node) if titled else ()), *_lifted(node)]
            if own and told:
                # Where lines without a mark say it, those below a list do so as well.
                more = _lifted(node.last())
                if own[-1].whole.endswith(":"):
                    own[-1].children, told = told, []
                told = [*told, *more]
            told = [*own, *told]
        node.children = told


def _after(child: Node) -> list[Node]:
    """Return the labelled lines without a mark that follow `child`."""
    return _lifted(child.last()) if labelled(child.words) or not child.children else []


def _lifted(node: Node) -> list[Node]:
    """Take the labelled lines, with what continues them, off the paragraphs of `node`."""
    lifted: list[Node] = []
    kept: list[Stretch | Table] = []
    for block in node.blocks:
        if isinstance(block, Stretch) and (labelled(block) or (lifted and _says(block))):
            lifted.append(Node(None, block, block))
        else:
            (lifted[-1].blocks if lifted else kept).append(block)
    node.blocks = kept
    return [one for line in lifted for one in _cut(line)]


def _says(words: Stretch) -> bool:
    """Return whether `words` say something under a label that is not known: "Địa điểm: …"."""
    name = words[: max(words.find(":", 0, _LONGEST), 0)]
    return name[:1].isupper() and name.count(" ") < _FEW_WORDS


def _titled(node: Node) -> list[Node]:
    """Take what a title goes on to say under labels off it: "Tập huấn. Chủ trì: Sở Y tế."."""
    title, *others = apart(node.words)
    if not others:
        return []
    told = [Node(None, one, one, cut=True) for one in others]
    told[-1].blocks, node.blocks = node.blocks, []
    _shorten(node, title)
    return [*told, *_lifted(told[-1])]


def _cut(node: Node) -> list[Node]:
    """Return a node for each of the things that the line of `node` says under a label."""
    if not labelled(node.words):
        return [node]
    first, *others = apart(node.words)
    if not others:
        return [node]
    nodes = [node, *(Node(None, one, one, cut=True) for one in others)]
    nodes[-1].blocks, nodes[-1].children = node.blocks, node.children
    node.blocks, node.children = [], []
    _shorten(node, first)
    return nodes


def _shorten(node: Node, words: Stretch) -> None:
    """Leave `node` no more than the `words` at its beginning."""
    mark = len(node.whole) - len(node.words)
    node.words, node.whole = words, node.whole.cut(0, mark + len(words))

"""Mending a plan file: the safe fixes, spliced into the source; everything else stays as it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.finding import Accepted, Edit, Finding, Invalid
from kehoach.plan.model import Plan
from kehoach.source.decode import decode
from kehoach.source.document import Document, understand
from kehoach.source.original import write_back
from kehoach.source.tree import Node

_MOST_PASSES = 10


class Mended(NamedTuple):
    """A mended plan, how many fixes were made, and what is left to report."""

    document: Document
    fixes: int
    findings: list[Finding]
    accepted: list[Accepted]


def mend(document: Document, settings: Settings, parent: Plan | None = None) -> Mended:
    """Return the plan of `document` with all fixes made that leave every other value as it was.

    After each pass the file is read again: a fix after which it does not say exactly what was meant
    is not made.
    """
    fixes = 0
    for _ in range(_MOST_PASSES):
        findings, accepted = examine(document, settings, parent)
        edits = [*_apart(findings)]
        mended = spliced(document, edits) if edits else None
        made = len(edits)
        if edits and mended is None:
            mended, made = _one_by_one(document, edits)
        if mended is None:
            break
        document, fixes = mended, fixes + made
    return Mended(document, fixes, findings, accepted)


def _apart(findings: Sequence[Finding]) -> Iterator[Edit]:
    """Yield the fixes that do not overlap; the others have their turn in the next pass."""
    end = -1
    for edit in sorted(one.fix for one in findings if one.fix is not None):
        if edit.start >= end:
            yield edit
            end = max(edit.end, edit.start + 1)


def _one_by_one(document: Document, edits: Sequence[Edit]) -> tuple[Document | None, int]:
    """Make those of the edits that can be made, from the last to the first."""
    mended, made = None, 0
    for edit in reversed(edits):
        if (next_one := spliced(mended or document, [edit])) is not None:
            mended, made = next_one, made + 1
    return mended, made


def spliced(document: Document, edits: Sequence[Edit]) -> Document | None:
    """Return the plan after `edits`, or None where it would not say what was meant."""
    original = write_back(document.text, edits)
    if original == document.text.original:
        return None
    try:
        mended = understand(document.path, decode(document.text.path, original.encode()))
    except Invalid:
        return None
    meant = _meant(document.root, document, edits)
    return mended if mended.root.data() == meant else None


def _meant(node: Node, document: Document, edits: Sequence[Edit]) -> Any:
    """Return the data below `node` as it shall be after `edits`."""
    if isinstance(node.value, dict):
        return {key: _meant(child, document, edits) for key, child in node.value.items()}
    if isinstance(node.value, list):
        return [_meant(child, document, edits) for child in node.value]
    scalar = document.scalar_at(node)
    if node.value is None or scalar is None:
        return node.value
    value, end, parts = node.value, 0, []
    for edit in edits[bisect_left(edits, Edit(node.start, 0, "")) :]:
        if edit.end > node.end:
            break
        if edit.new == document.text.content[edit.start : edit.end]:
            continue  # It composes letters, which reading has done already.
        start = scalar.index(edit.start)
        parts += [value[end:start], edit.new]
        end = scalar.index(edit.end)
    return "".join([*parts, value[end:]])

"""From the characters of a value to those of the file: folding, indentation, quotes and escapes.

A value of a plan is often written over several lines. What a rule finds in the value has its place
in the file, and what mends it is put there, only through this.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from kehoach.source.tree import Node, Stretch

_FLOW = re.compile(r"[ \t]*\n[ \t\n]*")
# What stands for itself, whatever the quotes.
_PLAIN = re.compile(r"[^ \t\n'\\]+")
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\n")
# YAML 1.1, section 5.6; other escapes are too rare to be worth a place of their own.
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", " ": " ", "t": "\t", "n": "\n", "_": "\xa0", "0": "\0"}
_CODE_POINTS = {"x": 2, "u": 4, "U": 8}


class _Unit(NamedTuple):
    """Characters of the file that stand for `value`: one for one where both are as long."""

    start: int
    end: int
    value: str


class Scalar:
    """One text value, character by character."""

    __slots__ = ("_stretches",)

    def __init__(self, stretches: list[Stretch]) -> None:
        self._stretches = stretches

    def stretch(self, start: int, end: int) -> Stretch:
        """Return the stretch of the file for the characters of the value from `start` to `end`.

        An empty stretch stands before the character at `start`, or after the last one.
        """
        if start >= end:
            at = (
                self._stretches[start][0]
                if start < len(self._stretches)
                else self._stretches[-1][1]
            )
            return at, at
        return self._stretches[start][0], self._stretches[end - 1][1]

    def index(self, offset: int) -> int:
        """Return which character of the value stands at `offset` of the file, or comes after it."""
        return bisect_left(self._stretches, (offset, offset))


def scalar_of(content: str, node: Node) -> Scalar | None:
    """Return where each character of the value of `node` stands in `content`.

    None where it is no text, or written in a way that is not followed here: then its whole stretch
    is all that can be said.
    """
    if not isinstance(node.value, str) or not node.value:
        return None
    units = [*_units(content, node)]
    if "".join(unit.value for unit in units) != node.value:
        return None
    stretches: list[Stretch] = []
    for start, end, value in units:
        if end - start == len(value):
            stretches += zip(range(start, end), range(start + 1, end + 1), strict=True)
        else:
            stretches += [(start, end)] * len(value)
    return Scalar(stretches)


def _units(content: str, node: Node) -> Iterator[_Unit]:
    first = content[node.start]
    if first in "|>":
        return _block(content, node)
    if first == "'":
        return _flow(content, node.start + 1, node.end - 1, "'")
    if first == '"':
        return _flow(content, node.start + 1, node.end - 1, '"')
    return _flow(content, node.start, node.end, "")


def _flow(content: str, at: int, end: int, quote: str) -> Iterator[_Unit]:
    """Read a plain or quoted value: lines are joined by a space, blank lines are line ends."""
    while at < end:
        if (folded := _FLOW.match(content, at, end)) and folded.end() <= end:
            blank = folded[0].count("\n") - 1
            yield _Unit(at, folded.end(), "\n" * blank or " ")
            at = folded.end()
        elif quote == "'" and content.startswith("''", at):
            yield _Unit(at, at + 2, "'")
            at += 2
        elif quote == '"' and content[at] == "\\":
            unit = _escape(content, at)
            yield unit
            at = unit.end
        else:
            plain = _PLAIN.match(content, at, end)
            stop = plain.end() if plain else at + 1
            yield _Unit(at, stop, content[at:stop])
            at = stop


def _escape(content: str, at: int) -> _Unit:
    kind = content[at + 1 : at + 2]
    if digits := _CODE_POINTS.get(kind):
        code = content[at + 2 : at + 2 + digits]
        value = chr(int(code, 16)) if re.fullmatch("[0-9a-fA-F]+", code) else ""
        return _Unit(at, at + 2 + digits, value)
    return _Unit(at, at + 2, _ESCAPES.get(kind, ""))


def _block(content: str, node: Node) -> Iterator[_Unit]:
    """Read a block: a literal one keeps its line ends, a folded one joins lines by a space."""
    header = _HEADER.match(content, node.start)
    if header is None:
        return
    folds = header[0][0] == ">"
    lines = _lines(content, header.end(), node.end)
    texts = [line for line in lines if content[line[0] : line[1]].strip()]
    if not texts:
        return
    indent = min(_indent(content, line) for line in texts)
    last = texts[-1]
    pending: list[Stretch] = []
    for start, end in lines:
        blank = not content[start:end].strip()
        if pending and not blank:
            joins = folds and len(pending) == 1
            ends = pending if joins or not folds else pending[1:]
            for line_end in ends:
                yield _Unit(line_end[0], start + indent, " " if joins else "\n")
            pending = []
        if not blank:
            yield _Unit(start + indent, end, content[start + indent : end])
        if (start, end) == last:
            return
        pending.append((end, end + 1))


def _lines(content: str, at: int, end: int) -> list[Stretch]:
    """Return the stretches of the lines from `at` to `end`, without their ends."""
    found = []
    while at < end:
        stop = content.find("\n", at, end)
        stop = end if stop < 0 else stop
        found.append((at, stop))
        at = stop + 1
    return found


def _indent(content: str, line: Stretch) -> int:
    text = content[slice(*line)]
    return len(text) - len(text.lstrip(" "))

"""The lines of a block: each key or dash with what belongs to it, comments included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kehoach.source.tree import Node, Stretch

_DASHES = re.compile(r" *(?:- +)*\Z")
_HEADER_COMMENT = re.compile(r"[|>][-+0-9]*[ \t]+#([^\n]*)")
_COMMENT = re.compile(r"(?:^|(?<=[ \t\n]))#([^\n]*)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One key or dash of a block, with its value.

    `lead` are the comments right above it, which belong to it; `gap` is what stands above those
    and belongs to nobody: blank lines, and comments that a blank line parts from it. `start` is
    the key or dash, `opening` the end of its sign, `end` where the line after its last one begins.
    `inline` is the first entry where it shares the line of a dash.
    """

    key: str | None
    node: Node
    gap: Stretch
    lead: Stretch
    start: int
    opening: int
    end: int
    inline: bool


def entries_of(content: str, node: Node, opening: int) -> list[Entry]:
    """Return the entries of a block; none where it is written in brackets, or in a rare way.

    `opening` is where what the block stands under ends: the sign of a key or dash.
    """
    if not node.value or isinstance(node.value, str) or content[node.start] in "[{":
        return []
    column = node.start - line_start(content, node.start)
    inline = bool(content[node.start - column : node.start].strip())
    above = node.start
    if not inline:
        above = line_end(content, opening) if opening else 0
    found: list[Entry] = []
    for key, child, start, sign_end in _signs(content, node, column):
        begin = line_start(content, start)
        if sign_end < 0 or start - begin != column:
            return []
        first_inline = inline and not found
        margin = content[begin:start]
        if not _DASHES.match(margin) or (margin.strip() and not first_inline):
            return []
        lead = start if first_inline else _lead(content, above, begin)
        end = _end(content, child.end, column)
        gap = (above, lead)
        comments = (lead, start if first_inline else begin)
        found.append(Entry(key, child, gap, comments, start, sign_end, end, first_inline))
        above = end
    return found


def _signs(content: str, node: Node, column: int) -> Iterator[tuple[str | None, Node, int, int]]:
    """Yield each key or None, its value, where it begins and where its sign ends (-1: nowhere)."""
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            start, end = node.keys[key]
            yield key, child, start, content.find(":", end, child.start + 1) + 1 or -1
    elif isinstance(node.value, list):
        at = node.start
        for child in node.value:
            if at != node.start:
                at = _dash(content, at, child.start, column)
            yield None, child, at, at + 1 if content.startswith("-", at) else -1
            at = max(child.end, at + 1)


def _dash(content: str, at: int, end: int, column: int) -> int:
    """Return where the dash at `column` stands between two elements."""
    at = line_end(content, at)
    while at <= end:
        if content.startswith("-", at + column) and not content[at : at + column].strip(" "):
            return at + column
        if (following := line_end(content, at)) == at:
            break
        at = following
    return end


def _lead(content: str, above: int, begin: int) -> int:
    """Return where the comments right above the line at `begin` start, not before `above`."""
    while begin > above:
        previous = line_start(content, begin - 1)
        if previous < above or not content[previous:begin].lstrip().startswith("#"):
            break
        begin = previous
    return begin


def _end(content: str, end: int, column: int) -> int:
    """Return where the line after an entry begins; comments below that stand deeper are its own."""
    end = line_end(content, end)
    while end < len(content):
        following = line_end(content, end)
        line = content[end:following]
        if not line.lstrip().startswith("#") or len(line) - len(line.lstrip()) <= column:
            break
        end = following
    return end


def line_start(content: str, at: int) -> int:
    """Return where the line begins that `at` stands in."""
    return content.rfind("\n", 0, at) + 1


def line_end(content: str, at: int) -> int:
    """Return where the line after that of `at` begins."""
    return content.find("\n", at) + 1 or len(content)


def comments_in(content: str, start: int, end: int, node: Node) -> list[str]:
    """Return the comments from `start` to `end`, of which the values of `node` are a part."""
    found: list[str] = []
    at = start
    for leaf in _leaves(node):
        found += _COMMENT.findall(content[at : leaf.start])
        if header := _HEADER_COMMENT.match(content, leaf.start, leaf.end):
            found.append(header[1])
        at = leaf.end
    found += _COMMENT.findall(content[at:end])
    return [one.strip() for one in found]


def _leaves(node: Node) -> Iterator[Node]:
    if isinstance(node.value, str):
        yield node
    for child in node.children():
        yield from _leaves(child)

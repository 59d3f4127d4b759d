"""Other words for a text of a file, written the way that the text is written there."""

from __future__ import annotations

import re
from itertools import pairwise

from kehoach.source.entries import line_start
from kehoach.source.style import (
    WIDTH,
    block,
    escaped,
    folded,
    is_plain,
    literal,
    one_line,
    scalar,
    single,
)
from kehoach.source.tree import Node

_HEADER = re.compile(r"[|>][-+0-9]*")
_WIDEST = 120


def restyled(content: str, node: Node, text: str, indent: int) -> str:
    """Return `text` in place of the value of `node`; `indent` is that of a new block.

    What is plain, quoted, folded or literal stays so, where it can hold the text; lines above the
    first changed word stay as they are.
    """
    written = content[node.start : node.end]
    column = node.start - line_start(content, node.start)
    if written[0] in "|>":
        return _as_block(written, text, indent) or scalar(text, indent, 0)
    lines = [line.strip() for line in written.split("\n")]
    if len(lines) > 1 and written[0] not in "'\"":
        margin = re.search(r"\n( *)", written)
        deep = max(indent, len(margin[1]) if margin else 0)
        if wrapped := _as_plain(lines, text, column, deep):
            return wrapped
    if written[0] in "'\"" and len(lines) == 1:
        quoted = (single(text) if written[0] == "'" else "") or escaped(text)
        if len(quoted) <= max(WIDTH - column, len(written)):
            return quoted
    if len(lines) == 1 and column + len(written) > WIDTH and "\n" not in text:
        return one_line(text)  # Whoever wrote it does not wrap.
    return scalar(text, indent, WIDTH - column)


def _as_block(written: str, text: str, indent: int) -> str:
    """Return `text` as a block with the header and indentation of `written`, or an empty text."""
    header, *lines = written.split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    found = _HEADER.match(header)
    assert found is not None  # noqa: S101 - it begins with the sign of a block
    if any(one.isdigit() for one in found[0]):
        header = re.sub(r"\d", "", found[0]) + header[found.end() :]
    elif margins:
        indent = min(margins)
    if header[0] == "|":
        return literal(text, indent, header)
    old = [line[indent:] for line in lines]
    return block(header, _wrapped(old, text, indent), indent)


def _as_plain(old: list[str], text: str, column: int, indent: int) -> str:
    """Return `text` without quotes over several lines, or an empty text where that cannot be."""
    if not is_plain(text):
        return ""
    # The first line begins behind its key: it is as wide as if it began where the others do.
    lines = _wrapped([" " * max(0, column - indent) + old[0], *old[1:]], text, indent)
    if not lines or any(line[0] in "-#" for line in lines[1:]):
        return ""
    return block(lines[0], lines[1:], indent) or lines[0]


def _wrapped(old: list[str], text: str, indent: int) -> list[str]:
    """Return the lines of `text`, the first of them those of `old` that say the same."""
    width = _width(old, WIDTH - indent)
    kept: list[str] = []
    at = 0
    for line in old[:-1]:
        words = line.strip()
        if not words or not text.startswith(f"{words} ", at) or text[at + len(words) + 1].isspace():
            break
        kept.append(words)
        at += len(words) + 1
    rest = folded(text[at:], width)
    return [*kept, *rest] if rest and folded(text, width) else []


def _width(lines: list[str], usual: int) -> int:
    """Return how wide a text was wrapped, so that it is wrapped so again; `usual` if it may be."""
    longest = max(map(len, lines), default=0)
    # A line ends where the first word of the next one had no more room.
    ends = [len(line) + 1 + len(next_one.split(" ")[0]) for line, next_one in pairwise(lines)]
    if not ends or longest <= usual < min(ends) or longest > _WIDEST:
        return usual
    return longest

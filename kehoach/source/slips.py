"""Slips of syntax: what the drafter did, behind the parser's words.

The parser speaks of tokens, names the place where it noticed, and stops. Here its message is a
hint: the slip is looked for in the lines themselves. Lines and columns count from 0.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from kehoach.source.compose import Composer, Open

Mend = Literal["value", "line", "rest"]

_KEY = re.compile(r"[a-z_]\w*", re.ASCII | re.IGNORECASE)
_GLUED = re.compile(r"[a-z_]\w*:(?=[^ ])|-(?=[^ -])", re.ASCII | re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:x\w{0,2}|u\w{0,4}|U\w{0,8}|.)")
_COLON = re.compile(r":(?: |$)")
_CANNOT_BEGIN = (
    "start any token",
    "sequence entries",
    "mapping keys",
    "node content",
    "tag handle",
    "YAML",
)


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: its code in the catalogue, its place, and what to leave out to read on.

    `value`: the value that it stands in. `line`: its line, with what is indented below. `rest`: the
    line and what follows on its level, for the indentation is in doubt.
    """

    code: str
    line: int
    column: int
    mend: Mend = "value"
    params: dict[str, str | int] = field(default_factory=dict)


class _Diagnosis:
    """Finds the slip behind the error that stopped a composer."""

    def __init__(self, error: yaml.MarkedYAMLError, composer: Composer) -> None:
        self.lines = composer.lines
        self.composer = composer
        self.problem = error.problem or ""
        self.context = error.context or ""
        self.noticed = self.inside(error.problem_mark or error.context_mark)
        self.begun = self.inside(error.context_mark or error.problem_mark)

    def inside(self, mark: Any) -> tuple[int, int]:
        """Return the line and column of `mark`; after the end, those after the last character."""
        line = min(mark.line, len(self.lines) - 1) if mark else 0
        if mark and mark.line == line and mark.column < len(self.lines[line]):
            return line, mark.column
        while line and not self.lines[line].strip():
            line -= 1
        return line, len(self.lines[line].rstrip())

    def slip(self) -> Slip:
        """Return the slip, by what the parser was reading and what it found there."""
        context, problem = self.context, self.problem
        if "quoted scalar" in context:
            return self.quoted()
        if bracket := self.left_open():
            sign = self.lines[bracket.line][bracket.column]
            return Slip("Y010", bracket.line, bracket.column, params={"bracket": sign})
        if hidden := self.hidden_indent(self.noticed[0], self.begun[0]):
            return hidden
        if "simple key" in context:
            return stray(self.lines, *self.begun)
        if "mapping values" in problem:
            return self.colon()
        if "unexpected ':'" in problem:
            return Slip("Y022", self.noticed[0], self.noticed[1] + 1)
        if "block scalar" in context:
            return Slip("Y021", *self.begun)
        if self.lines[self.noticed[0]].startswith("%"):
            return self.cannot_begin(self.noticed[0], 0)
        if any(word in context for word in ("anchor", "alias", "tag")):
            return self.cannot_begin(*self.begun)
        if any(word in problem for word in _CANNOT_BEGIN):
            return self.cannot_begin(*self.noticed)
        if "block" in context or "document start" in problem:
            return self.level()
        return Slip("Y019", *self.noticed, "rest", {"problem": problem or context})

    def quoted(self) -> Slip:
        """Tell a quote that is not closed from a backslash that means nothing."""
        line, column = self.noticed
        if "escape" in self.problem or "hexdec" in self.problem:
            column = max(0, self.lines[line].rfind("\\", 0, column + 1))
            found = _ESCAPE.match(self.lines[line], column)
            return Slip("Y024", line, column, params={"escape": found[0] if found else "\\"})
        line, column = self.begun
        return Slip("Y009", line, column, params={"quote": self.lines[line][column : column + 1]})

    def left_open(self) -> Open | None:
        """Return the bracket that is open where the parser is not, or no longer, inside of it."""
        for one in reversed(self.composer.open):
            if self.lines[one.line].startswith(("[", "{"), one.column):
                line, column = self.noticed
                at_end = column == len(self.lines[line])
                outside = line > one.line and self.indent(line) <= self.indent(one.line)
                inside = "flow sequence" in self.context or "flow mapping" in self.context
                return one if at_end or outside or inside else None
        return None

    def hidden_indent(self, *lines: int) -> Slip | None:
        """Find a line that is indented with what looks like spaces and is none."""
        for number in lines:
            for column, character in enumerate(self.lines[number][: self.indent(number)]):
                if character != " ":
                    return Slip("Y007", number, column, "line")
        return None

    def colon(self) -> Slip:
        """Tell a colon within a sentence from that of a key which is indented too far."""
        line, column = self.noticed
        before = self.lines[line][:column]
        begins = _after_dashes(before)
        if _COLON.search(before) or not _KEY.fullmatch(before[begins:].rstrip()):
            return Slip("Y008", line, column)
        above = self.above(line)
        return (
            self.hidden_indent(above)
            or glued(self.lines, above, _after_dashes(self.lines[above]))
            or self.glued_dash(line)
            or Slip("Y018", line, begins, "rest")
        )

    def level(self) -> Slip:
        """Name what ends a list or mapping without belonging to what is around it."""
        line, column = self.noticed
        if "document start" in self.problem:
            if self.lines[self.above(line)].startswith("..."):
                return Slip("Y015", line, column, "rest")
            if indent := self.indent(self.top()):
                return Slip("Y018", self.top(), indent, "line")
        if after := self.after_value(line, column):
            return after
        if self.lines[line].startswith(":", column):
            return Slip("Y020", line, column, "line")
        return (
            glued(self.lines, line, column)
            or self.hidden_indent(self.above(line))
            or self.glued_dash(line)
            or Slip("Y018", line, column, "rest")
        )

    def glued_dash(self, line: int) -> Slip | None:
        """Find a dash without its space on the line that should have opened the level of `line`."""
        indent = self.indent(line)
        for number in range(line - 1, -1, -1):
            text = self.lines[number]
            if speaks(text) and self.indent(number) < indent:
                dash = self.indent(number)
                return glued(self.lines, number, dash) if text.startswith("-", dash) else None
        return None

    def after_value(self, line: int, column: int) -> Slip | None:
        """Find that text goes on after a value that was closed."""
        last = self.composer.last
        if last is None or last.end_mark.line != line or last.end_mark.column == 0:
            return None  # A block of text ends where the next line begins.
        if self.lines[line][last.end_mark.column : column].strip():
            return None
        begun = last.start_mark
        if isinstance(last, yaml.AliasEvent):
            return self.cannot_begin(begun.line, begun.column)
        closing = self.lines[line][last.end_mark.column - 1]
        if closing in "'\"" and begun.line < line:
            # It was closed by the quote that opens the next one: its own is missing.
            return Slip("Y009", begun.line, begun.column, params={"quote": closing})
        if closing in "'\"]}":
            return Slip("Y023", line, column, params={"character": closing})
        return None

    def cannot_begin(self, line: int, column: int) -> Slip:
        """Name the sign of YAML that was meant as a character."""
        character = self.lines[line][column : column + 1]
        return Slip("Y017", line, column, params={"character": character})

    def indent(self, line: int) -> int:
        return indent_of(self.lines[line])

    def top(self) -> int:
        """Return the first line that says something."""
        return next(number for number, line in enumerate(self.lines) if speaks(line))

    def above(self, line: int) -> int:
        """Return the nearest line above that says something, or the line itself."""
        return next((n for n in range(line - 1, -1, -1) if speaks(self.lines[n])), line)


def slip_behind(error: yaml.MarkedYAMLError, composer: Composer) -> Slip:
    """Return the slip behind the error that stopped `composer`."""
    return _Diagnosis(error, composer).slip()


def stray(lines: Sequence[str], line: int, column: int) -> Slip:
    """Return what is wrong with a line where a key should stand."""
    if found := glued(lines, line, column):
        return found
    if colon := _COLON.search(lines[line], column):
        return Slip("Y008", line, colon.start())
    return Slip("Y018", line, column, "line")


def glued(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """Find a colon or a dash without the space that makes it a sign of YAML."""
    found = _GLUED.match(lines[line], column)
    return Slip("Y022", line, found.end()) if found else None


def speaks(line: str) -> bool:
    """Return whether `line` is neither blank nor a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _after_dashes(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


def indent_of(line: str) -> int:
    """Return how far `line` is indented, with whatever it is."""
    return len(line) - len(line.lstrip())

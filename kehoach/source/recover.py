"""Reading a file in which something cannot be read: in parts, each with one slip less each time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import yaml

from kehoach.finding import Finding
from kehoach.source.compose import Composer, TooDeep, duplicate
from kehoach.source.decode import SourceText
from kehoach.source.mend import OPENS, leave_out
from kehoach.source.slips import Slip, slip_behind, stray
from kehoach.source.tree import Node, Reading

# A line at the left edge that looks like a key begins a part, whatever is open above it.
_TOP_KEY = re.compile(r"[a-z_]\w*:", re.ASCII | re.IGNORECASE)
_KEY = re.compile(r"\s*(?:-\s+)*([A-Za-z_]\w*)\s*:")
# Reading again after each slip takes time that grows with the square of the file, if all of it is
# slips. A plan of the usual size may be read a thousand times.
_MOST_READ = 20_000_000


def read_in_parts(
    text: SourceText, composer: Composer, error: yaml.MarkedYAMLError | None
) -> Reading:
    """Read the top keys one by one.

    `error` is what stopped `composer` when it read all at once; without one, the file is too deep.
    """
    lines = list(composer.lines)
    whole = _finding(text, slip_behind(error, composer), 0) if error else composer.findings[-1]
    root = Node({}, 0, 0)
    findings: list[Finding] = []
    lost: set[str] = set()
    slipped = False
    budget = _MOST_READ
    for first, end in _parts(lines):
        part = _Part(text, lines[first:end], first)
        budget = part.read(budget)
        _join(text, root, part)
        findings += part.findings
        lost |= part.lost
        slipped |= part.slipped
        if part.ends_document():
            break
    if not slipped:
        findings.append(whole)  # Only the whole shows it, such as a first line that is indented.
    if not root.keys and whole.code != "Y010" and not any(map(_TOP_KEY.match, lines)):
        return Reading(None, [Finding("Y006", text.place(0, 1))])
    return Reading(root if root.keys else None, findings, lost)


def _parts(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first line of each part and the one after its last."""
    starts = [0, *(n for n, line in enumerate(lines) if n and _TOP_KEY.match(line))]
    return pairwise([*starts, len(lines)])


def _join(text: SourceText, root: Node, part: _Part) -> None:
    """Add what `part` says to `root`."""
    assert isinstance(root.value, dict)  # noqa: S101 - made by the caller
    if part.root is None or not isinstance(part.root.value, dict):
        return
    if not root.keys:
        root.start = part.root.start
    root.end = part.root.end
    for key, at in part.root.keys.items():
        if key in root.keys:
            part.findings.append(duplicate(text, key, at, root.keys[key]))
            continue
        root.keys[key] = at
        if node := part.root.value.get(key):
            root.value[key] = node


class _Part:
    """Some lines, which are read again and again, each time with one slip less."""

    def __init__(self, text: SourceText, lines: list[str], first: int) -> None:
        self.text = text
        self.lines = lines
        self.first = first
        self.holes: set[int] = set()
        self.root: Node | None = None
        self.findings: list[Finding] = []
        self.slipped = False
        self.lost: set[str] = set()
        """The keys on lines that could not be read."""

    def read(self, budget: int) -> int:
        """Read the part, going over `budget` characters at most; return what is left of them."""
        size = sum(map(len, self.lines)) + 1
        own_key = _keys(self.lines[:1])
        sound = True
        while slip := self.stopped():
            self.slipped = True
            self.findings.append(_finding(self.text, slip, self.first))
            holes, budget = len(self.holes), budget - size
            gone = leave_out(self.lines, slip, self.holes)
            self.lost |= _keys(gone)
            sound = sound and not any(OPENS.match(line) for line in gone)
            if budget < 0 or (len(self.holes) == holes and not any(gone)):
                self.root = None
                break
        self.findings += self.composer.findings
        if self.root is None or not sound:
            # Where lines are missing, nothing is said of what is left of the part.
            self.lost |= own_key
            for node in self.root.children() if self.root else ():
                node.unread = True
        return budget

    def ends_document(self) -> bool:
        """Return whether what follows belongs to another document."""
        codes = {finding.code for finding in self.findings}
        return "Y015" in codes or any(line.startswith("...") for line in self.lines)

    def stopped(self) -> Slip | None:
        """Read the lines as they are; return the slip that stopped it."""
        self.root = None
        self.composer = Composer(self.text, self.lines, self.first, frozenset(self.holes))
        try:
            root = self.composer.compose()
        except TooDeep:
            self.slipped = True
            return None
        except yaml.MarkedYAMLError as error:
            return slip_behind(error, self.composer)
        if root is not None and isinstance(root.value, str | list):
            at = self.text.place(root.start, root.start)
            return stray(self.lines, at.line - 1 - self.first, at.column - 1)
        self.root = root
        return None


def _keys(lines: list[str]) -> set[str]:
    return {found[1] for line in lines if (found := _KEY.match(line))}


def _finding(text: SourceText, slip: Slip, first: int) -> Finding:
    start = text.offset(first + slip.line, slip.column)
    return Finding(slip.code, text.place(start, start + 1), slip.params)

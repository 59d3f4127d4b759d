"""From lines of YAML to a tree. The subset is what a drafter needs and no more.

One document, no anchors, no merge keys, no tags; every scalar is text, a blank is None. Built from
the parser's events, not from PyYAML's nodes: those are composed by recursion in C, which a deeply
nested file brings down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import yaml

from kehoach.finding import Finding
from kehoach.source.decode import SourceText
from kehoach.source.tree import Node, Stretch

_Loader: Any = getattr(yaml, "CLoader", yaml.Loader)

LIMIT_DEPTH = 40
HOLE = "~"
"""What stands for a value that cannot be read, on the lines that are named as mended."""

_MERGE = "<<"
_TAG = re.compile(r"![^\s,\]}]*")


_COMMENT = re.compile(r"[ \t]+#")
# What the format itself says: keys, ids, choices, days and numbers.
_WORD = re.compile(r"[a-z0-9][a-z0-9/_-]*")


class TooDeep(Exception):  # noqa: N818 - reads as what happened
    """The lines nest deeper than LIMIT_DEPTH: reading stops, for going on takes ever longer."""


class Composer:
    """Builds the tree of some lines of a text, of which the first is line `first` (from 0).

    Places are told by line and column. So a line may be mended to read on, provided that what is
    left of its beginning stays where it was.
    """

    def __init__(
        self,
        text: SourceText,
        lines: Sequence[str],
        first: int = 0,
        mended: frozenset[int] = frozenset(),
    ) -> None:
        self.text = text
        self.lines = lines
        self.first = first
        self.mended = mended
        self.findings: list[Finding] = []
        self.open: list[Open] = []
        self.last: Any = None
        """The last event that ended a value with a sign of its own: no block, no blank."""

    def compose(self) -> Node | None:
        """Return the first document; what does not belong in a plan file is reported on the way.

        Raises:
            yaml.MarkedYAMLError: the lines are no YAML.
            TooDeep: they nest too deep.
        """
        root: Node | None = None
        events: Iterable[Any] = yaml.parse("\n".join(self.lines), Loader=_Loader)
        for event in events:
            if isinstance(event, yaml.ScalarEvent):  # most are
                node = self.scalar(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                node = self.open.pop().close(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                if len(self.open) == LIMIT_DEPTH:
                    self.report("Y016", event, limit=LIMIT_DEPTH)
                    raise TooDeep
                self.open.append(Open(self, event, unread=self.refuse_extras(event)))
                continue
            elif isinstance(event, yaml.AliasEvent):
                self.report("Y012", event, name=str(event.anchor))
                node = Node(None, *self.stretch(event), unread=True)
            elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self.report("Y015", event)
                break
            else:
                continue
            if event.end_mark.index > event.start_mark.index:
                self.last = event
            if self.open:
                self.open[-1].add(node)
            else:
                root = node
        return root

    def scalar(self, event: Any) -> Node:
        """Return the text that `event` holds, or a blank."""
        start, end = self.stretch(event)
        value: str | None = event.value
        if not event.style:  # None or an empty text, as the parser is in Python or in C.
            if event.end_mark.line > event.start_mark.line:
                self.refuse_swallowed(event)
            self.refuse_cut_off(event.value, end)
            value = value or None
        elif event.style in "|>":
            value = event.value.rstrip("\n")
            end = start + len(self.text.content[start:end].rstrip())
        unread = self.refuse_extras(event)
        unread |= value == HOLE and event.start_mark.line in self.mended
        if value is None and self.open and self.open[-1].is_block_list and start == end:
            start -= 1  # The mark of a blank element stands after its dash.
        return Node(value, start, end, unread=unread)

    def refuse_extras(self, event: Any) -> bool:
        """Report an anchor or a tag on a value; return whether a tag makes it another value."""
        if event.anchor is not None:
            self.report("Y012", event, name=event.anchor)
        if event.tag is None or event.tag == "!":
            return False
        written = _TAG.search(self.text.content, self.stretch(event)[0])
        self.report("Y014", event, tag=written[0] if written else event.tag)
        return True

    def refuse_swallowed(self, event: Any) -> None:
        """Report the first dash that begins no element, for it is not below the one above.

        YAML reads on without a word: the line becomes part of the paragraph above.
        """
        begin, end = event.start_mark, event.end_mark
        if self.lines[begin.line][: begin.column].strip(" -"):
            return
        for number in range(begin.line + 1, end.line + 1):
            line = self.lines[number]
            column = len(line) - len(line.lstrip(" "))
            if line.startswith("- ", column) and column < begin.column:
                at = self.text.offset(self.first + number, column)
                self.findings.append(Finding("Y018", self.text.place(at, at + 1)))
                return

    def refuse_cut_off(self, value: str, end: int) -> None:
        """Report a `#` that cuts a sentence off: YAML takes what follows for a comment.

        Behind a word of the format (`form: attached  # ...`) it is one.
        """
        following = _COMMENT.match(self.text.content, end)
        if following and value and not _WORD.fullmatch(value):
            at = following.end() - 1
            self.findings.append(Finding("Y025", self.text.place(at, at + 1)))

    def report(self, code: str, event: Any, **params: str | int) -> None:
        """Report `code` where `event` stands."""
        self.findings.append(Finding(code, self.text.place(*self.stretch(event)), params))

    def stretch(self, event: Any) -> Stretch:
        """Return the offsets in the text that `event` covers."""
        begin, after = event.start_mark, event.end_mark
        start = self.text.offset(self.first + begin.line, begin.column)
        end = self.text.offset(self.first + after.line, after.column)
        return start, max(start, end)


class Open:
    """A list or mapping that is being read."""

    __slots__ = (
        "column",
        "composer",
        "findings_before_key",
        "findings_before_value",
        "flow",
        "is_block_list",
        "key",
        "line",
        "node",
    )

    def __init__(self, composer: Composer, event: Any, *, unread: bool) -> None:
        start, _ = composer.stretch(event)
        mapping = isinstance(event, yaml.MappingStartEvent)
        self.flow: bool = event.flow_style
        self.is_block_list = not mapping and not self.flow
        self.line: int = event.start_mark.line
        self.column: int = event.start_mark.column
        self.composer = composer
        self.node = Node({} if mapping else [], start, start, unread=unread)
        self.key: Node | None = None
        self.findings_before_key = len(composer.findings)
        self.findings_before_value = 0

    def add(self, node: Node) -> None:
        """Take in the next value: an element, a key, or what stands under the key."""
        value = self.node.value
        self.node.end = max(self.node.end, node.end)
        if isinstance(value, list):
            value.append(node)
        elif isinstance(value, dict) and self.key is not None:
            self.pair(value, self.key, node)
            self.key = None
            self.findings_before_key = len(self.composer.findings)
        else:
            self.key = node
            self.findings_before_value = len(self.composer.findings)

    def pair(self, value: dict[str, Node], key: Node, node: Node) -> None:
        """Take in a key and its value, unless the key is none of ours."""
        findings, text = self.composer.findings, self.composer.text
        at = (key.start, key.end)
        if (
            not isinstance(key.value, str)
            or not key.value.strip()
            or "\n" in text.content[slice(*at)]
        ):
            del findings[self.findings_before_key : self.findings_before_value]
            findings.append(Finding("Y020", text.place(*at)))
        elif key.value == _MERGE:
            # What it merges is an alias, but one slip is told once.
            del findings[self.findings_before_value :]
            findings.append(Finding("Y013", text.place(*at)))
        elif text.content[key.start].isspace():  # No space, or it would have been indentation.
            findings.append(Finding("Y007", text.place(key.start, key.start + 1)))
        elif key.value in self.node.keys:
            findings.append(duplicate(text, key.value, at, self.node.keys[key.value]))
        else:
            value[key.value] = node
            self.node.keys[key.value] = at

    def close(self, event: Any) -> Node:
        """End the node: a block after its last value, for the parser's mark stands further on."""
        if self.flow:
            self.node.end = self.composer.stretch(event)[1]
        return self.node


def duplicate(text: SourceText, key: str, at: Stretch, first: Stretch) -> Finding:
    """Return that `key` stands at both places."""
    related = text.place(*first)
    return Finding("Y011", text.place(*at), {"key": key, "line": related.line}, related=related)

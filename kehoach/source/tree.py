"""YAML as a tree of texts, lists and mappings in which every node knows where it stands.

The subset is what a drafter needs and no more: one document, no anchors, no merge keys, no tags.
Every scalar is text; a blank is None. Built from the parser's events, not from PyYAML's nodes:
those are composed by recursion in C, which a deeply nested file brings down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from kehoach.finding import Finding
from kehoach.plan.fault import Loc
from kehoach.source.decode import Text

_Loader: Any = getattr(yaml, "CLoader", yaml.Loader)

LIMIT_DEPTH = 40
_MERGE = "<<"


@dataclass(slots=True)
class Node:
    """One value of the file: its data, and its first and last character (the end exclusive)."""

    value: str | list[Node] | dict[str, Node] | None
    start: int
    end: int
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)

    def data(self) -> Any:
        """Return the plain value: texts, lists, dictionaries and None."""
        if isinstance(self.value, dict):
            return {key: node.data() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.data() for node in self.value]
        return self.value

    def find(self, loc: Loc, *, at_key: bool = False) -> tuple[int, int]:
        """Return the stretch of the value at `loc`, or of the nearest value above it.

        A segment that the file does not have (a short form left it out) is passed over.
        """
        node, stretch = self, (self.start, self.end)
        for position, key in enumerate(loc):
            child = node.child(key)
            if child is None:
                continue
            stretch = (child.start, child.end)
            last = position == len(loc) - 1
            if last and (at_key or child.value is None) and key in node.keys:
                stretch = node.keys[str(key)]
            node = child
        return stretch

    def child(self, key: str | int) -> Node | None:
        """Return the value under a key, or at a position from 0."""
        if isinstance(self.value, dict):
            return self.value.get(str(key))
        if isinstance(self.value, list) and isinstance(key, int) and key < len(self.value):
            return self.value[key]
        return None


@dataclass(slots=True)
class Reading:
    """What was read: the root, what is wrong, and the top keys whose text could not be read."""

    root: Node | None
    findings: list[Finding]
    broken: set[str] = field(default_factory=set)


def parse(text: Text) -> Reading:
    """Read the YAML of `text`, all of its problems in one pass.

    The parser stops at the first error of syntax. So that one slip does not hide the rest, the
    top keys are then read one by one.
    """
    reading = _Composer(text, text.content, 0).read()
    if not any(finding.code in _SYNTAX for finding in reading.findings):
        return reading
    whole = Reading(Node({}, 0, len(text.content)), [])
    for start, end in _chunks(text.content):
        part = _Composer(text, text.content[start:end], start).read()
        whole.findings += part.findings
        if part.root is not None and isinstance(part.root.value, dict):
            _join(whole, part.root, text)
        if any(finding.code in _SYNTAX for finding in part.findings):
            whole.broken.add(text.content[start:end].split(":", 1)[0].strip())
    # A slip that only the whole shows, such as a stray line between two keys.
    return whole if whole.findings else reading


def _join(whole: Reading, part: Node, text: Text) -> None:
    assert whole.root is not None  # noqa: S101 - made by the caller
    assert isinstance(whole.root.value, dict)  # noqa: S101
    assert isinstance(part.value, dict)  # noqa: S101
    for key, node in part.value.items():
        if key in whole.root.keys:
            whole.findings.append(_duplicate(text, key, part.keys[key], whole.root.keys[key]))
            continue
        whole.root.value[key] = node
        whole.root.keys[key] = part.keys[key]


def _chunks(content: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that begin with a key at the left edge."""
    starts = [0]
    offset = 0
    for line in content.splitlines(keepends=True):
        if line[:1].isalpha() and ":" in line and offset:
            starts.append(offset)
        offset += len(line)
    yield from zip(starts, [*starts[1:], len(content)], strict=True)


def _duplicate(text: Text, key: str, at: tuple[int, int], first: tuple[int, int]) -> Finding:
    related = text.place(*first)
    return Finding("Y011", text.place(*at), {"key": key, "line": related.line}, related=related)


class _Composer:
    """Builds the tree from the events of one stretch of text that begins at `offset`."""

    def __init__(self, text: Text, content: str, offset: int) -> None:
        self.text = text
        self.content = content
        self.offset = offset
        self.findings: list[Finding] = []

    def read(self) -> Reading:
        root: Node | None = None
        try:
            root = self.compose()
        except yaml.MarkedYAMLError as error:
            self.findings.append(self.syntax(error))
        if root is None and not self.findings:
            self.findings.append(Finding("Y006", self.text.place(0, 0)))
        return Reading(root, self.findings)

    def compose(self) -> Node | None:
        """Build the first document; what does not belong in a plan file is reported on the way."""
        roots: list[Node] = []
        stack: list[_Open] = []
        skipping = 0
        events: Iterable[Any] = yaml.parse(self.content, Loader=_Loader)
        for event in events:
            if isinstance(event, yaml.CollectionEndEvent):
                if skipping:
                    skipping -= 1
                    continue
                node = stack.pop().close(self.stretch(event)[0])
            elif isinstance(event, yaml.CollectionStartEvent):
                self.refuse_extras(event)
                if skipping or len(stack) == LIMIT_DEPTH:
                    skipping += 1
                    if skipping > 1:
                        continue
                    self.report("Y016", event, limit=LIMIT_DEPTH)
                    node = Node(None, *self.stretch(event))
                else:
                    stack.append(_Open(self, event))
                    continue
            elif skipping:
                continue
            elif isinstance(event, yaml.ScalarEvent):
                self.refuse_extras(event)
                node = self.scalar(event)
            elif isinstance(event, yaml.AliasEvent):
                self.report("Y012", event, name=str(event.anchor))
                node = Node(None, *self.stretch(event))
            elif isinstance(event, yaml.DocumentStartEvent) and roots:
                self.report("Y015", event)
                break
            else:
                continue
            if stack:
                stack[-1].add(node)
            else:
                roots.append(node)
        return roots[0] if roots else None

    def scalar(self, event: Any) -> Node:
        start, end = self.stretch(event)
        value = event.value
        if event.style in ("|", ">"):
            value = value.rstrip("\n")
            end = start + len(self.text.content[start:end].rstrip())
        blank = event.style is None and not value
        return Node(None if blank else value, start, end)

    def refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self.report("Y012", event, name=event.anchor)
        if event.tag is not None and event.tag != "!":
            self.report("Y014", event, tag=event.tag)

    def report(self, code: str, event: Any, **params: str | int) -> None:
        self.findings.append(Finding(code, self.text.place(*self.stretch(event)), params))

    def stretch(self, event: Any) -> tuple[int, int]:
        start = self.offset + event.start_mark.index
        return start, max(start, self.offset + event.end_mark.index)

    def syntax(self, error: yaml.MarkedYAMLError) -> Finding:
        """Name the slip behind the parser's words, which speak of tokens."""
        mark = error.problem_mark or error.context_mark
        at = min(self.offset + (mark.index if mark else 0), len(self.text.content))
        problem = error.problem or ""
        context = error.context or ""
        place = self.text.place(at, at + 1)
        indent = place.source_line[: len(place.source_line) - len(place.source_line.lstrip())]
        if "\t" in indent or self.text.content[at : at + 1] == "\t":
            return Finding("Y007", place)
        if "mapping values are not allowed" in problem:
            return Finding("Y008", place)
        if "quoted scalar" in context and error.context_mark:
            opened = self.offset + error.context_mark.index
            return Finding("Y009", self.text.place(opened, opened + 1))
        if "cannot start any token" in problem:
            return Finding("Y017", place, {"character": self.text.content[at : at + 1]})
        if "flow" in context and error.context_mark:
            opened = self.offset + error.context_mark.index
            return Finding("Y010", self.text.place(opened, opened + 1))
        if "block mapping" in context or "block collection" in context or "simple key" in context:
            return Finding("Y018", place)
        return Finding("Y019", place, {"problem": problem or context})


class _Open:
    """A list or mapping that is being read."""

    __slots__ = ("composer", "key", "node", "pending")

    def __init__(self, composer: _Composer, event: Any) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        start = composer.stretch(event)[0]
        self.composer = composer
        self.node = Node({} if mapping else [], start, start)
        self.pending = False
        self.key: Node | None = None

    def add(self, node: Node) -> None:
        value = self.node.value
        if isinstance(value, list):
            value.append(node)
        elif not self.pending:
            self.key, self.pending = node, True
        elif isinstance(value, dict) and self.key is not None:
            self.pending = False
            self.pair(value, self.key, node)

    def pair(self, value: dict[str, Node], key: Node, node: Node) -> None:
        composer, at = self.composer, (key.start, key.end)
        if not isinstance(key.value, str):
            composer.findings.append(Finding("Y020", composer.text.place(*at)))
        elif key.value == _MERGE:
            composer.findings.append(Finding("Y013", composer.text.place(*at)))
        elif key.value in value:
            first = self.node.keys[key.value]
            composer.findings.append(_duplicate(composer.text, key.value, at, first))
        else:
            value[key.value] = node
            self.node.keys[key.value] = at

    def close(self, end: int) -> Node:
        """End the node after its last character; the parser's mark stands after the blanks."""
        content = self.composer.text.content
        self.node.end = self.node.start + len(content[self.node.start : end].rstrip())
        return self.node


_SYNTAX = {"Y007", "Y008", "Y009", "Y010", "Y017", "Y018", "Y019"}

"""Where a paragraph may stand: what is open above it, and what may come below each of those."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from kehoach.plan.address import TABLE, Numbering
from kehoach.plan.fault import Loc
from kehoach.plan.outline import Node
from kehoach.pull.split import form_of
from kehoach.pull.tree import Tag

Sort = Literal["task", "duty", "item", "text", "words"]
"""What an element of a list is: `text` has its words under that key, `words` are bare."""

_BARE = {"paragraphs", "authority", "lines", "superior", "issuer"}
# Paragraphs that follow each other in a list of their own.
_LEAVES = {"preamble", "closing", "basis", "paragraph", "authority", "superior", "issuer"}
_OPENED = {"aims", "content", "organisation"}


@dataclass(slots=True, eq=False)
class Frame:
    """Something that is open: a node of the plan as built, or what was added in Word.

    `loc` is None for what was added, which knows its `tag` and the list (`home`) that it is in.
    `value` is its data, `forms` are the marks from its own down, `told` is what a task tells.
    """

    kind: str
    forms: tuple[str, ...]
    loc: Loc | None = None
    node: Node | None = None
    value: Any = None
    above: Frame | None = None
    tag: Tag | None = None
    home: Loc | None = None
    tasks_begun: bool = False
    told: list[str] = field(default_factory=list)

    def chain(self) -> Iterator[Frame]:
        """Yield this frame and all above it."""
        one: Frame | None = self
        while one is not None:
            yield one
            one = one.above


def forms_below(above: Frame | None, node: Node, numbering: Numbering) -> tuple[str, ...]:
    """Return the forms of the marks from `node` down."""
    if node.kind == "article":
        return ("", "1.", "a)")
    if node.kind == "appendix":
        return ("", *numbering.levels[1:])
    if node.kind == "recipient":
        return ("-",)
    if above is None:
        return numbering.levels if node.kind == "part" else ()
    if node.kind == "task":
        if above.kind == "task":
            return numbering.inside(above.forms) if above.forms else ()
        return above.forms[1:] if above.kind == "part" else TABLE
    if node.kind in _LEAVES:
        return ()
    return above.forms[1:] or ((form_of(node.mark),) if node.mark else ())


def below(frame: Frame, form: str, numbering: Numbering) -> tuple[tuple[Any, ...], Sort] | None:
    """Return the list (its keys below the frame) that a new paragraph with such a mark goes to."""
    if not form:
        return _unmarked(frame)
    first = frame.forms[1:2]
    if frame.kind == "task":
        inside = numbering.inside(frame.forms)[:1] if frame.forms else ()
        if form in inside and (form not in first or frame.tasks_begun):
            return ("tasks",), "task"
        return (("items",), "item") if form in first else None
    if form not in first:
        return None
    if frame.kind == "part" and frame.loc == ("content",):
        return (), "task"
    if frame.kind == "part" and frame.loc == ("organisation",):
        return (), "duty"
    if frame.kind == "section":
        return (), "item"
    if frame.kind in _LEAVES or frame.loc == ("document", "headings", "aims"):
        return None
    return ("items",), "item"


def beside(frame: Frame) -> tuple[Loc, Sort] | None:
    """Return the list that a paragraph without mark goes to which follows one of the same sort."""
    if frame.kind not in _LEAVES or frame.loc is None or not isinstance(frame.loc[-1], int):
        return None
    return frame.loc[:-1], "words" if str(frame.loc[-2]) in _BARE else "text"


def _unmarked(frame: Frame) -> tuple[tuple[Any, ...], Sort] | None:
    """Return where a paragraph without mark goes that continues what is open."""
    if frame.kind in ("task", "field", "item", "duty", "article", "appendix"):
        return ("paragraphs",), "words"
    if frame.kind == "part" and frame.loc is not None:
        key = str(frame.loc[-1])
        if key in _OPENED:
            return ("/", "openings", key), "text"
        return ("paragraphs",), "words"
    if frame.kind == "section" and frame.loc is not None:
        return ("/", "openings", str(frame.loc[-1])), "text"
    return None

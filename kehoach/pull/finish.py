"""After all paragraphs were gone through: what was taken out, and what stands in another order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kehoach.plan.fault import Loc
from kehoach.plan.model import TASK_FIELDS
from kehoach.pull.frames import Frame
from kehoach.pull.match import names_of
from kehoach.pull.tree import Element, plain

if TYPE_CHECKING:
    from kehoach.pull.walk import Walk

# What a plan may do without; the rest of what is printed has to stand somewhere.
_OPTIONAL = {"attached_to", "name", "mark", "reference"}


def finish(walk: Walk) -> None:
    """Complete the plan as edited, and tell what could not be taken over."""
    _removed(walk)
    for loc in walk.theirs.moved:
        before = "\n".join(walk.base.lines[i].text for i in walk.places.lines_below(loc)[:1])
        walk.unmapped("moved", before, before, walk.places.anchor(loc))
    _relabel(walk)
    _rebuild(walk)
    for frame in (*walk.frames.values(), *walk.added):
        if frame.kind == "task":
            _order(walk, frame)
    for frame in walk.added:
        if frame.kind == "task" and not frame.value["id"]:
            frame.value["id"] = walk.make_id(frame.value["title"])
    for other in walk.pages.others:
        walk.unmapped(other.kind, "", other.text, (None, ()))
    feet = [
        sorted({" ".join(one.split()) for one in side} - {""})
        for side in (walk.base.feet, walk.pages.feet)
    ]
    if feet[0] != feet[1]:
        walk.unmapped("footer", "\n".join(feet[0]), "\n".join(feet[1]), (None, ()))


def _removed(walk: Walk) -> None:
    """Take out what is gone; tell of it where the plan cannot do without."""
    names = names_of(walk.base.lines)
    for i, line in enumerate(walk.base.lines):
        if i in walk.there:
            continue
        node = walk.places.node(line)
        if node is None:
            walk.unmapped("removed", line.text, "", (None, ()))
            continue
        anchor = walk.places.anchor(node.loc)
        if change := walk.pages.removed.get(names[i]):
            walk.theirs.changes.setdefault(anchor, change)
        if any(node.loc[:end] in walk.renewed for end in range(len(node.loc) + 1)):
            continue  # A field that was written anew.
        if node.loc in walk.opened or line.path.endswith(".mark"):
            if line.path.endswith((".mark", ".reference")) and node.loc in walk.opened:
                key = "reference" if line.path.endswith("reference") else "mark"
                if walk.places.mapping(node.loc).pop(key, None) is None:
                    walk.unmapped("removed", line.text, "", anchor)
            elif node.loc in walk.opened:
                walk.unmapped("removed", line.text, "", anchor)
        elif not walk.places.is_element(node.loc):
            _taken_out(walk, node.loc, line.text)


def _taken_out(walk: Walk, loc: Loc, words: str) -> None:
    """Take a value out that is no element of a list."""
    element, rest = walk.places.home(loc)
    if element and not any(one[: len(element)] == element for one in _opened(walk, element)):
        return  # It went with what it stands in.
    key = str(loc[-1])
    if key in _OPTIONAL or (len(rest) == 1 and key in TASK_FIELDS and element):
        walk.places.mapping(loc[:-1]).pop(key, None)
    elif walk.places.lines_below(loc)[1:] or loc == ("document", "headings", "aims"):
        return  # A heading, with all that stood below it.
    else:
        walk.unmapped("removed", words, "", walk.places.anchor(loc))


def _opened(walk: Walk, element: Loc) -> Iterator[Loc]:
    if element in walk.opened:
        yield element


def _relabel(walk: Walk) -> None:
    """State a label once for all fields of a name, where all of them have it in Word."""
    frames = [one for one in walk.frames.values() if one.kind == "field" and one.loc is not None]
    for name, labels in walk.relabelled.items():
        usual = getattr(walk.base.plan.document.labels, name)
        fields = [one for one in frames if one.loc and one.loc[-1] == name]
        sharing = [one.loc for one in fields if one.node is not None and one.node.label == usual]
        (label, *others) = set(labels.values())
        if others or len(sharing) < 2 or set(sharing) != set(labels):
            continue
        for loc in labels:
            walk.places.mapping(loc).pop("label", None)
        walk.places.set(("document", "labels", name), label)


def _rebuild(walk: Walk) -> None:
    """Let each list hold what was found in it, in that order."""
    holders: list[tuple[dict[str, Any], str, list[Element]]] = []
    for home in dict.fromkeys([*walk.places.lists(), *walk.lists]):
        element, _ = walk.places.home(home)
        if element and element not in walk.opened:
            continue
        if any(home[:end] in walk.renewed for end in range(len(home))):
            continue
        made = walk.lists.get(home, [])
        if made or walk.places.value(home):
            holders.append((walk.places.mapping(home[:-1]), str(home[-1]), made))
    for mapping, key, made in holders:
        mapping[key] = made


def _order(walk: Walk, frame: Frame) -> None:
    """State the order of what a task tells, where it is not the one that follows."""
    if not isinstance(frame.value, dict) or any(
        one.node is not None and one.node.columns for one in frame.chain() if one is not frame
    ):
        return
    stated = plain(frame.value.get("order", [])) or list(walk.base.plan.document.order)
    if frame.told != _usual(frame.told, stated):
        tag = (frame.tag or frame.loc, "order")
        frame.value["order"] = [Element((*tag, i, name), name) for i, name in enumerate(frame.told)]


def _usual(told: Sequence[str], order: Sequence[str]) -> list[str]:
    """Return what a task tells as it is printed under `order`; see `Task.told`."""
    items = told.count("item")
    made = ["item"] * max(0, items - order.count("item"))
    left = items - len(made)
    fields = [name for name in TASK_FIELDS if name in told]
    for name in order:
        if name == "item" and left:
            made.append(name)
            left -= 1
        elif name in fields:
            made.append(name)
            fields.remove(name)
    return [*made, *fields]

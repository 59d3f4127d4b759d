"""The plan as it was edited in Word: the plan as built, with what changed in the file.

The paragraphs are gone through in their order, once. One that was built opens the node that it
prints, and all that stands above; a new one is put into what is open, by its mark. A list then
holds what was opened in it. What has no place in the plan is told, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kehoach.ingest.built import Base, BaseLine
from kehoach.ingest.edited import Line, Pages
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc
from kehoach.plan.model import TASK_FIELDS
from kehoach.plan.outline import Node
from kehoach.pull.finish import finish
from kehoach.pull.frames import Frame, Sort, below, beside, forms_below
from kehoach.pull.header import header_values
from kehoach.pull.match import matched
from kehoach.pull.places import Anchor, Places
from kehoach.pull.rows import Rows
from kehoach.pull.split import form_of, mark_of, parted
from kehoach.pull.theirs import Remark, Theirs, Unmapped
from kehoach.pull.tree import Element, grown, new_tag
from kehoach.pulled import Why

_MARK = ".mark"


def walked(base: Base, data: Any, pages: Pages, make_id: Callable[[str], str]) -> Theirs:
    """Return the plan `base` (`data` are its data) as the file says it now."""
    walk = Walk(base, data, pages, make_id)
    for i, line in enumerate(pages.lines):
        walk.line(line, i)
    finish(walk)
    return walk.theirs


class Walk:
    """Goes through the paragraphs; `current` is what is open."""

    def __init__(self, base: Base, data: Any, pages: Pages, make_id: Callable[[str], str]) -> None:
        self.base, self.pages, self.make_id = base, pages, make_id
        self.numbering = decree().families[base.plan.document.numbering]
        self.theirs = Theirs(grown(data))
        self.places = Places(base, self.theirs.tree)
        self.found = self.places.in_context(matched(base.lines, pages.lines))
        self.there = set(self.found.values())
        heads = (self.places.node(base.lines[i]) for i in self.there)
        self.headed = {id(node) for node in heads if node is not None}
        self.frames: dict[int, Frame] = {}
        self.added: list[Frame] = []
        self.rows = Rows(self)
        self.lists: dict[Loc, list[Element]] = {}
        self.opened: set[Loc] = set()
        self.renewed: set[Loc] = set()
        # The labels that fields have in Word, where those are others, by name of the field.
        self.relabelled: dict[str, dict[Loc, str]] = {}
        self.current: Frame | None = None
        self.style_of = {place: pages.lines[i].style for i, place in self.found.items()}
        # The nearest paragraph below that was built.
        self.following: list[int | None] = [None] * len(pages.lines)
        for i in range(len(pages.lines) - 2, -1, -1):
            self.following[i] = self.found.get(i + 1, self.following[i + 1])

    def line(self, line: Line, i: int) -> None:
        """Take over one paragraph."""
        place = self.found.get(i)
        anchor: Anchor | None = None
        if place is not None and self.is_new(self.base.lines[place], line):
            self.there.discard(place)
            anchor = self.new(line, i)
            if anchor is None:
                self.there.add(place)
        if anchor is not None:
            place = None
        elif place is not None:
            anchor = self.known(self.base.lines[place], line)
        elif line.text.strip():
            anchor = self.new(line, i)
        placed = anchor is not None
        if anchor is None:
            anchor = self.anchor_of(self.current)
            if line.text.strip():
                self.unmapped("place", "", line.text, anchor)
        number = self.rows.is_number(line)
        if place is not None:
            number = self.base.lines[place].path.endswith(_MARK)
        if placed and anchor != (None, ()) and not number:
            self.theirs.lines.append((anchor, line.text))
        self.theirs.remarks += [Remark(one, anchor) for one in line.comments]

    def anchor_of(self, frame: Frame | None) -> Anchor:
        """Return where a frame stands."""
        if frame is None:
            return None, ()
        if frame.loc is not None:
            return self.places.anchor(frame.loc)
        if frame.tag is not None:
            return frame.tag, ()
        tag, loc = self.anchor_of(frame.above)
        return tag, (*loc, frame.kind)

    # What was built.

    def known(self, built: BaseLine, line: Line) -> Anchor:
        """Open the node of a paragraph that was built, and take over what changed in it."""
        node = self.places.node(built)
        if node is not None:
            self.current = self.open(node)
        anchor = self.places.anchor(node.loc) if node is not None else (None, ())
        if " ".join(line.text.split()) != " ".join(built.text.split()):
            self.reworded(built, node, line, anchor)
            if line.changes:
                self.theirs.changes[anchor] = line.changes[-1]
        return anchor

    def is_new(self, built: BaseLine, line: Line) -> bool:
        """Return whether a paragraph that was built is another one now.

        It got a mark of another form, or none; or it is a field that now stands in another task.
        """
        node = self.places.node(built)
        if node is None or line.cell is not None:
            return False
        parent = self.places.parent(node)
        if node.kind == "field" and parent is not None:
            return self.is_elsewhere(parent)
        if node.kind not in ("item", "paragraph") or self.places.lines_below(node.loc)[1:]:
            return False
        if parent is not None and self.is_elsewhere(parent) and self.alike(node, parent) is None:
            return True
        form = form_of(mark_of(line.text.strip())[0])
        return form != form_of(mark_of(built.text)[0]) and (bool(form) or node.kind == "item")

    def reworded(self, built: BaseLine, node: Node | None, line: Line, anchor: Anchor) -> None:
        """Set what an edited paragraph says."""
        place = built.text.partition(",")[0]
        special = header_values(built.path, line.text, self.base.plan, place)
        if special is not None:
            for loc, value in special.items():
                if value is None:
                    self.places.mapping(loc[:-1]).pop(str(loc[-1]), None)
                else:
                    self.places.set(loc, value)
            return
        if node is None and (head := self.rows.head(line)):
            self.places.set(head, line.text.strip())
            return
        if node is not None and node.kind == "task" and built.path.endswith(_MARK):
            self.theirs.typed.append((anchor, line.text.strip(), line.text))
            return
        parts = parted(built, node, line.text)
        slots = self.places.own(built)
        if parts is None or len(parts.own) != len(slots):
            self.unmapped("fixed", built.text, line.text, anchor)
            return
        for slot, words in zip(slots, parts.own, strict=True):
            if words != slot.text:
                self.places.set(slot.loc, words)
        if node is None:
            return
        if parts.added.strip():
            self.places.set((*node.loc, "text"), parts.added)
        label = self.places.label(node)
        if parts.label and label is not None and parts.label != node.label:
            self.places.set(label, parts.label)
            if node.kind == "field":
                self.relabelled.setdefault(str(node.loc[-1]), {})[node.loc] = parts.label
        if node.mark and parts.mark != parts.printed:
            self.theirs.typed.append((anchor, parts.mark, line.text))

    def open(self, node: Node) -> Frame:
        """Return the frame of a node, what is above it opened before."""
        if frame := self.frames.get(id(node)):
            return frame
        parent = self.places.parent(node)
        moved = parent is not None and self.is_elsewhere(parent)
        movable = moved and self.places.is_element(node.loc)
        there = self.alike(node, parent) if movable and parent is not None else None
        above = there or (self.open(parent) if parent is not None else None)
        forms = forms_below(above, node, self.numbering)
        frame = Frame(node.kind, forms, node.loc, node, self.places.value(node.loc), above)
        self.frames[id(node)] = frame
        self.opened.add(node.loc)
        if self.places.is_element(node.loc):
            self.put(frame, node, parent)
        elif moved:
            self.theirs.moved.append(node.loc)
        elif above is not None and above.kind == "task":
            above.told.append(str(node.loc[-1]))
        return frame

    def is_elsewhere(self, parent: Node) -> bool:
        """Return whether what stands here has left `parent`: its own paragraph is not above."""
        frame = self.frames.get(id(parent))
        if frame is None:
            return id(parent) in self.headed
        return self.current is not None and all(one is not frame for one in self.current.chain())

    def alike(self, node: Node, parent: Node) -> Frame | None:
        """Return what is open of the same kind as `parent` and may have `node` in its place."""
        chain = self.current.chain() if self.current is not None else iter(())
        if parent.kind == "part" or node.loc[: len(parent.loc)] != parent.loc:
            return None
        return next((one for one in chain if one.kind == parent.kind), None)

    def put(self, frame: Frame, node: Node, parent: Node | None) -> None:
        """Put an element that was built into the list that it stands in now."""
        above, element, key = frame.above, self.places.at[node.loc], str(node.loc[-2])
        frame.home = node.loc[:-1]
        if parent is not None and above is not None and above.node is not parent:
            frame.home = None
            if above.loc is not None:
                frame.home = (*above.loc, *node.loc[len(parent.loc) : -1])
        if frame.home is not None:
            self.lists.setdefault(frame.home, []).append(element)
        elif above is not None:
            above.value.setdefault(key, []).append(element)
        if above is not None and above.kind == "task":
            if key == "items":
                above.told.append("item")
            elif key == "tasks":
                above.tasks_begun = True

    # What is new.

    def new(self, line: Line, i: int) -> Anchor | None:
        """Put a paragraph that was added into what is open; None where there is no room for it."""
        text = line.text.strip()
        anchor = self.rows.new(line) or self.marked(text)
        if anchor is None and not all(mark_of(text)):
            anchor = self.unmarked(line, i)
        if anchor is not None and line.changes:
            self.theirs.changes[anchor] = line.changes[-1]
        return anchor

    def marked(self, text: str) -> Anchor | None:
        """Put in a paragraph by the mark that was typed."""
        mark, body = mark_of(text)
        if not mark or not body or self.current is None:
            return None
        form = form_of(mark)
        if self.current.kind == "recipient" and self.current.loc is not None:
            home = self.current.home or self.current.loc[:-1]
            sort: Sort = "words" if home[-1] == "lines" else "text"
            return self.into(home, sort, body) if form == "-" else None
        for frame in self.current.chain():
            place = below(frame, form, self.numbering)
            if place is None:
                continue
            keys, sort = place
            if frame.kind == "task" and sort == "item" and (found := self.labelled(frame, body)):
                return found
            return self.add(frame, keys, sort, body)
        return None

    def labelled(self, task: Frame, body: str) -> Anchor | None:
        """Put in what begins with the label of a field that the task has not."""
        words, colon, rest = body.partition(":")
        labels = self.base.plan.document.labels
        known = {getattr(labels, name).casefold(): name for name in TASK_FIELDS}
        name = known.get(words.strip().casefold())
        if not colon or name is None or name in task.told:
            return None
        if task.loc is not None:
            lines = self.places.lines_below((*task.loc, name))
            if lines and lines[0] not in self.there and self.there & {*lines}:
                return self.headed_again((*task.loc, name), lines[0], rest.strip())
            if self.there & {*lines}:
                return None
        value = {"text": rest.strip()} if rest.strip() else {}
        task.value[name] = value
        task.told.append(name)
        if task.loc is not None:
            self.renewed.add((*task.loc, name))
        self.current = Frame(name, task.forms[1:], None, None, value, task)
        return self.anchor_of(self.current)

    def headed_again(self, loc: Loc, head: int, text: str) -> Anchor:
        """Take a paragraph for the head of a field whose own is gone and whose items are there."""
        node = self.places.node(self.base.lines[head])
        assert node is not None  # noqa: S101 - it is printed there
        self.there.add(head)
        self.current = self.open(node)
        if text:
            self.places.set((*loc, "text"), text)
        else:
            self.places.mapping(loc).pop("text", None)
        return self.places.anchor(loc)

    def unmarked(self, line: Line, i: int) -> Anchor | None:
        """Put in a paragraph without mark: after one of its sort, or as what continues another."""
        text, below_it = line.text.strip(), self.following[i]
        after = self.places.node(self.base.lines[below_it]) if below_it is not None else None
        above = self.current
        if above is not None and (place := beside(above)):
            return self.into(*place, text)
        if after is not None and (place := beside(Frame(after.kind, (), after.loc))):
            first = after.loc not in self.opened and after.kind in ("preamble", "closing")
            if first and line.style == self.style_of[below_it or 0]:
                return self.into(*place, text)
        for frame in above.chain() if above is not None else ():
            if found := below(frame, "", self.numbering):
                return self.add(frame, *found, text)
        return None

    def into(self, home: Loc, sort: Sort, text: str) -> Anchor:
        """Put a new element into a list of the plan as built."""
        element = self.element(sort, text)
        self.lists.setdefault(home, []).append(element)
        return element.tag, ()

    def add(self, frame: Frame, keys: Loc, sort: Sort, body: str) -> Anchor:
        """Put a new element into a list below a frame, and open it."""
        element = self.element(sort, body)
        home = None
        if keys[:1] == ("/",):
            home = keys[1:]
        elif frame.loc is not None:
            home = (*frame.loc, *keys)
        if home is not None:
            self.lists.setdefault(home, []).append(element)
        else:
            frame.value.setdefault(keys[0], []).append(element)
        if frame.kind == "task" and sort == "item":
            frame.told.append("item")
        elif frame.kind == "task" and sort == "task":
            frame.tasks_begun = True
        if sort in ("item", "task", "duty"):
            nested = sort == "task" and frame.kind == "task"
            forms = self.numbering.inside(frame.forms) if nested else frame.forms[1:]
            self.current = Frame(sort, forms, None, None, element.value, frame, element.tag, home)
            self.added.append(self.current)
        return element.tag, ()

    def element(self, sort: Sort, text: str) -> Element:
        """Return a new element of a list."""
        value: Any = {"text": text}
        if sort == "words":
            value = text
        elif sort == "task":
            value = {"id": self.make_id(text), "title": text}
        elif sort == "duty":
            agency, colon, rest = text.partition(":")
            headed = any(one.agency for one in self.base.plan.organisation)
            value = {"id": self.make_id(agency)}
            if colon and rest.strip():
                value |= {"agency": agency.strip(), "text": rest.strip()}
            else:
                value |= {"agency": agency.strip()} if headed else {"text": text}
        tag = ("id", value["id"]) if isinstance(value, dict) and "id" in value else new_tag()
        return Element(tag, value)

    def unmapped(self, why: Why, before: str, after: str, anchor: Anchor) -> None:
        """Note an edit that has no place in the plan."""
        self.theirs.unmapped.append(Unmapped(why, before, after, anchor))

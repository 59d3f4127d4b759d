"""Edits of a built Word file, made as a user makes them, with what they come to in the plan.

Each takes the paragraphs of the file as XML and the data of the plan, and changes both alike.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from kehoach.docx import embedded, seal
from kehoach.docx.bookmarks import Bookmarks
from kehoach.docx.embedded import data_of
from kehoach.docx.units import RELATIONS
from kehoach.ingest.built import Base, read_base
from kehoach.plan.outline import Node
from kehoach.pull.places import Places
from kehoach.pull.tree import grown
from kehoach.revise import tracked_changes
from kehoach.source.decode import SourceText
from kehoach.source.document import Document, understand
from kehoach.source.write import write
from tests.ingest.made import BODY, compile_, packed, parts_of
from tests.support.plans import plan_of

MOMENT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = Any
Data = dict[str, Any]


def document_of(data: Data) -> Document:
    """Return the plan that `data` hold, out of a file that says so."""
    return understand(Path("thu.yaml"), SourceText("thu.yaml", write(data)))


def tracked(left: Document, right: Document) -> bytes:
    """Return the file built from `left` as somebody edited it into `right`, changes tracked."""
    parts = parts_of(tracked_changes(left, right, MOMENT))
    built = parts_of(compile_(left.plan))
    parts |= {name: one for name, one in built.items() if name.startswith("customXml/")}
    parts[seal.PART] = built[seal.PART]
    relation = (
        f'<Relationship Id="rplan" Type="{RELATIONS}/customXml" Target="../{embedded.PART}"/>'
    )
    relations = parts["word/_rels/document.xml.rels"].decode()
    ending = "</Relationships>"
    parts["word/_rels/document.xml.rels"] = relations.replace(ending, relation + ending).encode()
    return packed(parts)


def words_of(paragraph: Element) -> str:
    """Return the words of a paragraph."""
    return "".join(one.text or "" for one in paragraph.iter(W + "t"))


def rewrite(paragraph: Element, words: str) -> None:
    """Let a paragraph say `words`, in its first run."""
    first, *others = paragraph.iter(W + "t")
    first.text = words
    for one in others:
        one.text = ""


def without_bookmarks(paragraph: Element) -> Element:
    """Return a copy of a paragraph as Word makes one: the bookmark stays with the first."""
    copy = deepcopy(paragraph)
    for one in [*copy.iter(W + "bookmarkStart", W + "bookmarkEnd")]:
        one.getparent().remove(one)
    return copy


class Edited:
    """A built file that is being edited; `data` is what the plan should be."""

    def __init__(self, data: Data) -> None:
        self.document = document_of(data)
        raw = compile_(self.document.plan)
        self.parts = parts_of(raw)
        self.root = etree.fromstring(self.parts[BODY])
        self.base: Base = read_base(Path("x.docx"), raw)[0]
        self.data: Data = data_of(plan_of(data))
        self.places = Places(self.base, grown(self.data))
        names = Bookmarks()
        marks = {one.get(W + "name"): one for one in self.root.iter(W + "bookmarkStart")}
        self.paragraphs: list[tuple[Node, Element]] = []
        for line in self.base.lines:
            if line.path:
                paragraph = marks[names.next(line.path)].getparent()
                node = self.places.paths.get(line.path)
                if node is not None:
                    self.paragraphs.append((node, paragraph))

    def raw(self) -> bytes:
        """Return the file as it is now."""
        return packed(self.parts | {BODY: etree.tostring(self.root, standalone=True)})

    def below(self, node: Node) -> list[Element]:
        """Return the paragraphs of a node and of all that stands below it."""
        inside = {id(one) for one in node.walk()}
        return [paragraph for one, paragraph in self.paragraphs if id(one) in inside]

    def get(self, loc: Any) -> Any:
        """Return the data at a place."""
        value: Any = self.data
        for key in loc:
            value = value[key]
        return value


def leaves(edited: Edited, *kinds: str) -> list[tuple[Node, Element]]:
    """Return the nodes of some kinds that are in the body and have nothing below them."""
    return [
        (node, paragraph)
        for node, paragraph in edited.paragraphs
        if node.kind in kinds
        and len(edited.below(node)) == 1
        and paragraph.getparent().tag == W + "body"
    ]


def reword(edited: Edited, dice: random.Random) -> str:
    """Other words in a paragraph."""
    node, paragraph = dice.choice(leaves(edited, "item", "paragraph", "field", "closing"))
    if node.text is None:
        return ""
    words = f"Lời mới {dice.randrange(10_000)}."
    printed = words_of(paragraph)
    rewrite(paragraph, printed[: len(printed) - len(node.text)] + words)
    value = edited.get(node.loc)
    if isinstance(value, dict):
        value["text"] = words
    else:
        edited.get(node.loc[:-1])[node.loc[-1]] = words
    return "reword"


def delete(edited: Edited, dice: random.Random) -> str:
    """A paragraph taken out, out of several."""
    several = [
        (node, paragraph)
        for node, paragraph in leaves(edited, "item", "paragraph", "closing", "preamble", "basis")
        if len(edited.get(node.loc[:-1])) > 1
    ]
    if not several:
        return ""
    node, paragraph = dice.choice(several)
    paragraph.getparent().remove(paragraph)
    del edited.get(node.loc[:-1])[node.loc[-1]]
    return "delete"


def insert(edited: Edited, dice: random.Random) -> str:
    """A new item, typed after another with its mark."""
    items = [one for one in leaves(edited, "item") if "tasks" not in one[0].loc[-3:]]
    items = [one for one in items if not _told(edited, one[0])]
    if not items:
        return ""
    node, paragraph = dice.choice(items)
    words = f"mục thêm {dice.randrange(10_000)};"
    new = without_bookmarks(paragraph)
    rewrite(new, f"{node.mark} {words}")
    paragraph.addnext(new)
    edited.get(node.loc[:-1]).insert(int(node.loc[-1]) + 1, {"text": words})
    return "insert"


def _told(edited: Edited, node: Node) -> bool:
    """Return whether an item stands among the fields of a task: its order is another matter."""
    parent = edited.places.parent(node)
    return parent is not None and parent.kind == "task"


def remove_task(edited: Edited, dice: random.Random) -> str:
    """A task or duty taken out, with all that it says."""
    kind = dice.choice(["content", "organisation"])
    if len(edited.data[kind]) < 2:
        return ""
    place = dice.randrange(len(edited.data[kind]))
    node = next((one for one, _ in edited.paragraphs if one.loc == (kind, place)), None)
    below = edited.below(node) if node is not None else []
    if not below or any(one.getparent().tag != W + "body" for one in below):
        return ""
    for paragraph in below:
        paragraph.getparent().remove(paragraph)
    del edited.data[kind][place]
    return "remove"


def move_task(edited: Edited, dice: random.Random) -> str:
    """A task or duty cut out and put in elsewhere."""
    kind = dice.choice(["content", "organisation"])
    count = len(edited.data[kind])
    if count < 2:
        return ""
    place, after = dice.sample(range(count), 2)
    nodes = {one.loc: one for one, _ in edited.paragraphs}
    moved, goal = (edited.below(nodes[kind, i]) for i in (place, after))
    if any(one.getparent().tag != W + "body" for one in (*moved, *goal)):
        return ""
    at = goal[-1]
    for paragraph in moved:
        at.addnext(paragraph)
        at = paragraph
    element = edited.data[kind].pop(place)
    edited.data[kind].insert(after if place < after else after + 1, element)
    return "move"


EDITS: list[Callable[[Edited, random.Random], str]] = [
    reword,
    delete,
    insert,
    remove_task,
    move_task,
]

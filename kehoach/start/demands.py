"""What the plan of a province asks of its communes, as tasks for their plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kehoach.data.agencies import agencies
from kehoach.nd30 import decree
from kehoach.plan.asked import Asked, asked_of_below, heading_of
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Duty, Field, Item, Plan, Source, Task
from kehoach.plan.outliner import outline
from kehoach.plan.reading import texts_of
from kehoach.report.words import Words

_LONGEST_ID = 64
_THIS = "kế hoạch này"
_ENDS = " .;,:"
"""What ends a sentence in a list, and does not end a title."""

Data = dict[str, Any]


class Demand(NamedTuple):
    """A task of a commune's plan: its words from above, and what the drafter should know.

    `doubt` is why these words cannot stand there as they are; empty where they can.
    """

    task: Data
    notes: Sequence[str]
    doubt: str = ""


class Demands(NamedTuple):
    """All that a province asks of its communes, and the tasks that it does not ask of them."""

    tasks: Sequence[Demand]
    others: Sequence[str]


def demands_of(parent: Plan, words: Words) -> Demands:
    """Return what `parent` asks of communes, its words taken over as they stand.

    A task gives a task of the same title; a duty gives one for each thing that it says. Each has a
    link with the fingerprint of what it was made from.

    Raises:
        Faulty: a level or a letter of the plan is left without a mark.
    """
    nodes = {node.loc: node for node in outline(parent, family_of(parent)).nodes()}
    ids: set[str] = set()
    tasks: list[Demand] = []
    others: list[str] = []
    for one in asked_of_below(parent, agencies()):
        node = nodes[one.loc]
        if not one.addressed:
            others.append(f"{node.address} {heading_of(one.part)}")
            continue
        link = f"{one.part.id}@{fingerprint(one.part)}"
        source = source_of(node.source, words("init.origin", id=parent.id, address=node.address))
        notes = [*_notes(one, node.address, words)]
        for said in _said(one.part):
            id_ = free_id(one.part.id, ids)
            ids.add(id_)
            task = {"id": id_, **said, "covers": [link], "source": source}
            doubt = words("init.this", id=parent.id) if _says_this(said) else ""
            tasks.append(Demand(task, notes, doubt))
            notes = []
    return Demands(tasks, others)


def family_of(plan: Plan) -> Any:
    """Return the family of numbers that addresses of `plan` are made of."""
    return decree().families[plan.document.numbering]


def source_of(source: Source, origin: str) -> Data:
    """Return where the words of a task come from; they are as certain as they are there."""
    data: Data = {"status": source.status, "origin": origin}
    return data if source.verbatim else {**data, "verbatim": "false"}


def _said(part: Task | Duty) -> Iterator[Data]:
    """Yield what a part asks, each as title and what stands below it."""
    if isinstance(part, Task):
        yield {"title": str(part.title)}
        return
    alone = [text for text in (part.text, *part.paragraphs) if text is not None]
    for text in alone if alone or part.items else [heading_of(part)]:
        yield {"title": title_of(text)}
    for item in part.items:
        yield {"title": title_of(item.text), **_below(item)}


def _below(item: Item) -> Data:
    """Return what continues an item and what stands below it, word for word."""
    data: Data = {}
    if item.paragraphs:
        data["paragraphs"] = [str(text) for text in item.paragraphs]
    if item.items:
        data["items"] = [{"text": str(one.text), **_below(one)} for one in item.items]
    return data


def title_of(text: str) -> str:
    """Return a sentence as a title: without the mark that ends it."""
    return text.rstrip(_ENDS) or text


def _says_this(said: Any) -> bool:
    """Return whether words speak of the plan that they were written for: "Kế hoạch này"."""
    if isinstance(said, str):
        return _THIS in said.casefold()
    return any(map(_says_this, said.values() if isinstance(said, dict) else said))


def free_id(id_: str, taken: set[str]) -> str:
    """Return `id_`, or where that is taken, the next that is not."""
    number, found = 1, id_
    while found in taken:
        number += 1
        found = f"{id_[: _LONGEST_ID - 1 - len(str(number))].rstrip('-')}-{number}"
    return found


def _notes(one: Asked, address: str, words: Words) -> Iterator[str]:
    """Yield what the drafter should know of a part: who asks what of whom, by when."""
    if isinstance(one.part, Duty):
        yield words("init.duty", address=address, agency=heading_of(one.part))
        return
    yield words("init.leads" if one.leads else "init.joins", address=address)
    for code, field in (("init.timeline", one.part.timeline), ("init.results", one.part.results)):
        if field is not None:
            yield words(code, words=line_of(field))


def line_of(field: Field) -> str:
    """Return all that a field says, on one line."""
    return " ".join(texts_of(field))

"""What rules look at: a plan, what its words mean, and what it is held against.

Everything is worked out once, when the first rule asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from kehoach.check.settings import Settings
from kehoach.data.agencies import agencies
from kehoach.data.communes import communes
from kehoach.data.documents import LegalDocument, documents
from kehoach.data.provinces import provinces
from kehoach.finding import Param
from kehoach.nd30 import Decree, decree
from kehoach.plan.agency import Registry
from kehoach.plan.asked import heading_of
from kehoach.plan.citation import Citation, read_citations
from kehoach.plan.commune import Commune
from kehoach.plan.coverage import Answer, Coverage, answers_of, coverage
from kehoach.plan.fault import Loc, last_key
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Assignment, Column, Duty, Plan, Task, Timing
from kehoach.plan.outline import Node, Outline
from kehoach.plan.outliner import outline
from kehoach.plan.path import path_of
from kehoach.plan.province import Province
from kehoach.plan.reading import Agencies, When, agencies_of, when
from kehoach.plan.remember import Itself
from kehoach.plan.text import Label, Text
from kehoach.plan.words import key

BODY = (
    *("preamble", "openings", "purpose", "requirements", "targets", "content", "funding"),
    *("organisation", "other_parts", "closing"),
)
"""The keys of a plan under which its body stands."""

# No path has more names: a file nests less deeply.
_DEEPEST = 80
_LAWS = ("Bộ luật", "Luật", "Pháp lệnh")


class Wording(NamedTuple):
    """A text of the plan: where it stands, and as what.

    `kind` is that of the outline ("task", "item", "field", "paragraph", "recipient", "authority",
    "title", "subject", "basis" …), or the key of a text that the outline does not have.
    """

    loc: Loc
    text: Text
    kind: str

    @property
    def key(self) -> str:
        """The key in the file under which the text stands."""
        return last_key(self.loc)


class _Known(NamedTuple):
    """The legal documents of the registry: by number, laws by name, and the names of all."""

    documents: Mapping[str, LegalDocument]
    laws: Mapping[tuple[str, ...], LegalDocument]
    names: tuple[str, ...]


@cache
def _known() -> _Known:
    full = [f"{one.kind} {one.name}" if one.kind in _LAWS else one.name for one in documents()]
    laws = {key(f"{one.kind} {one.name}"): one for one in documents() if one.kind in _LAWS}
    return _Known({one.number: one for one in documents()}, laws, tuple(full))


class Cited(NamedTuple):
    """A legal document that a text of the plan refers to, and what the registry knows of it."""

    wording: Wording
    citation: Citation
    known: LegalDocument | None


class Placed(NamedTuple):
    """A task of the plan and where it stands."""

    loc: Loc
    task: Task


class Table(NamedTuple):
    """A table of tasks: where they stand, and its columns."""

    loc: Loc
    columns: Mapping[Column, Label]


@dataclass(eq=False)
class Subject:
    """A plan under examination.

    `parent` is the plan one level up, where it was found; `decomposed` are the stretches of the
    file where letters stood apart from their marks.
    """

    plan: Plan
    settings: Settings
    parent: Plan | None = None
    decomposed: tuple[tuple[int, int], ...] = ()

    @property
    def decree(self) -> Decree:
        """The numbers and clauses of Nghị định 30/2020/NĐ-CP."""
        return decree()

    @property
    def registry(self) -> Registry:
        """The agencies that are known."""
        return agencies()

    @cached_property
    def province(self) -> Province | None:
        """The province of the plan, where it has one that is known."""
        return provinces().get(self.plan.province or "")

    @cached_property
    def commune(self) -> Commune | None:
        """The commune of a plan of that level, where it states one that is known."""
        if self.province is None or self.plan.commune is None:
            return None
        return communes(self.province.id).get(self.plan.commune)

    @cached_property
    def outline(self) -> Outline:
        """The plan in the order of printing; raises `Faulty` where a level has no mark."""
        return outline(self.plan, self.decree.families[self.plan.document.numbering])

    @cached_property
    def _nodes(self) -> Mapping[Loc, Node]:
        return {node.loc: node for node in self.outline.nodes()}

    def node_at(self, loc: Loc) -> Node | None:
        """Return the node of the outline at `loc`, or the nearest above it."""
        for length in range(len(loc), 0, -1):
            if node := self._nodes.get(loc[:length]):
                return node
        return None

    def reconstructed(self, loc: Loc) -> bool:
        """Return whether the part at `loc` is our reconstruction, which lacks what is not known."""
        node = self.node_at(loc)
        return node is not None and node.source.status == "reconstructed"

    def path_of(self, loc: Loc) -> str:
        """Return the name for good of the node that `loc` belongs to."""
        node = self.node_at(loc)
        return node.path if node else path_of(self.plan, loc)

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """Every text that the file states: the body as it is printed, the rest as in the model."""
        found = list(self._wordings())
        body = [i for i, one in enumerate(found) if one.loc[0] in BODY]
        places = {id(node): i for i, node in enumerate(self._nodes.values())}

        def printed(one: Wording) -> int:
            return places.get(id(self.node_at(one.loc)), -1)

        inside = sorted((found[i] for i in body), key=printed)
        for i, one in zip(body, inside, strict=True):
            found[i] = one
        return tuple(found)

    def _wordings(self) -> Iterator[Wording]:
        for loc, text in _texts(self.plan, ()):
            node = self.node_at(loc)
            kind = node.kind if node and len(loc) <= len(node.loc) + 2 else str(loc[-1])
            yield Wording(loc, text, kind)

    @cached_property
    def _body(self) -> str:
        return "\n".join(one.text for one in self.wordings)

    @cached_property
    def folded(self) -> str:
        """All texts without regard to case: what is not in it need not be searched for."""
        return self._body.casefold()

    def has(self, *hints: str) -> bool:
        """Return whether one of `hints` is in a text."""
        return any(hint in self._body for hint in hints)

    def having(self, *hints: str) -> Iterator[Wording]:
        """Yield the texts that have one of `hints` in them: others need not be searched."""
        present = [hint for hint in hints if hint in self._body]
        for wording in self.wordings if present else ():
            if any(hint in wording.text for hint in present):
                yield wording

    @cached_property
    def tasks(self) -> tuple[Placed, ...]:
        """All tasks, those inside others and those of appendices included."""
        found = [*tasks_of(self.plan.content, ("content",))]
        for i, appendix in enumerate(self.plan.appendices):
            found += tasks_of(appendix.tasks, ("appendices", i, "tasks"))
        return tuple(Placed(loc, task) for loc, task in found)

    def table_at(self, loc: Loc) -> Table | None:
        """Return the table that the task at `loc`, or what it tells, stands in."""
        prefixes = (loc[:length] for length in range(1, len(loc)))
        return next((self._tables[one] for one in prefixes if one in self._tables), None)

    @cached_property
    def _tables(self) -> Mapping[Loc, Table]:
        found: dict[Loc, Mapping[Column, Label]] = {("content",): self.plan.document.columns}
        for i, appendix in enumerate(self.plan.appendices):
            found["appendices", i, "tasks"] = appendix.columns
        found |= {(*loc, "tasks"): task.columns for loc, task in self.tasks}
        return {loc: Table(loc, columns) for loc, columns in found.items() if columns}

    def loc_of(self, path: str) -> Loc | None:
        """Return where the node stands that a finding names `path`, or the nearest above it."""
        names = path.split(".", _DEEPEST)[:_DEEPEST]
        above = (".".join(names[:length]) for length in range(len(names), 0, -1))
        return next((self._locs[one] for one in above if one in self._locs), None)

    @cached_property
    def _locs(self) -> Mapping[str, Loc]:
        return {node.path: node.loc for node in self.outline.nodes()}

    @cached_property
    def duties(self) -> tuple[tuple[Loc, Duty], ...]:
        """All duties of part IV."""
        return tuple((("organisation", i), duty) for i, duty in enumerate(self.plan.organisation))

    def agencies_of(self, part: Assignment | Duty) -> Agencies:
        """Return the agencies of an assignment or duty; each part is read once."""
        found = self._agencies.get(id(part))
        if found is None:
            found = self._agencies[id(part)] = agencies_of(part, self.registry, self.plan.province)
        return found

    @cached_property
    def _agencies(self) -> dict[int, Agencies]:
        return {}

    def when(self, timing: Timing) -> When:
        """Return what a timeline means; each is read once."""
        found = self._timings.get(id(timing))
        if found is None:
            found = self._timings[id(timing)] = when(timing)
        return found

    @cached_property
    def _timings(self) -> dict[int, When]:
        return {}

    @cached_property
    def citations(self) -> tuple[Cited, ...]:
        """The references to legal documents, in the order of the plan.

        A law is known by its number, or by its name where it is cited without one.
        """
        known = _known()
        found = []
        for wording in self.wordings:
            for one in read_citations(wording.text, known.names):
                if one.number is not None:
                    document = known.documents.get(one.number.value)
                else:
                    document = known.laws.get(key(one.name.value)) if one.name else None
                found.append(Cited(wording, one, document))
        return tuple(found)

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        """How all that is asked one level up is answered; nothing where that is not at hand."""
        return () if self.parent is None else tuple(coverage(self.plan, self.parent, agencies()))

    @cached_property
    def _nodes_above(self) -> Mapping[Loc, Node]:
        return {} if self.parent is None else _nodes_of(Itself(self.parent))

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """The links to tasks of the plan one level up; nothing where it is not at hand."""
        return () if self.parent is None else tuple(answers_of(self.plan, self.parent))

    def part_above(self, part: Task | Duty, loc: Loc) -> dict[str, Param]:
        """Return the parameters that name a task or duty one level up, and whose words it has.

        `standing` is `official` or `reconstructed`.
        """
        assert self.parent is not None  # noqa: S101 - whoever has a part above has a parent
        node = self._nodes_above[loc]
        return {
            "id": part.id,
            "title": heading_of(part),
            "address": node.address,
            "parent": self.parent.id,
            "standing": node.source.status,
        }

    @property
    def day(self) -> date | None:
        """The day of the plan, where it has one."""
        return self.plan.document.date


@lru_cache(maxsize=8)
def _nodes_of(itself: Itself[Plan]) -> Mapping[Loc, Node]:
    """Return the nodes of a plan one level up; a province has a hundred communes."""
    family = decree().families[itself.one.document.numbering]
    return {node.loc: node for node in outline(itself.one, family).nodes()}


def _texts(part: Any, loc: Loc) -> Iterator[tuple[Loc, Text]]:
    """Yield the texts that the file states for `part`, found by type."""
    if isinstance(part, Text):
        yield loc, part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            if name in part.model_fields_set:
                yield from _texts(getattr(part, name), (*loc, name))
    elif isinstance(part, list):
        for i, value in enumerate(part):
            yield from _texts(value, (*loc, i))
    elif isinstance(part, dict):
        for key, value in part.items():
            yield from _texts(value, (*loc, key))

"""From a plan to the units that are compared, in the order of printing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kehoach.comparison import Part, Unit
from kehoach.nd30 import decree
from kehoach.plan.agency import Registry
from kehoach.plan.fault import Loc
from kehoach.plan.model import Appendix, Article, Duty, Item, Link, OtherPart, Plan, Task
from kehoach.plan.outline import Node, standing
from kehoach.plan.outliner import outline
from kehoach.plan.path import path_of
from kehoach.plan.reading import agencies_of, texts_of, unlabelled
from kehoach.plan.text import Text

# A heading of a unit that has none is its first words.
_HEADING_WORDS = 12


@dataclass(frozen=True, slots=True)
class Source:
    """A unit with the part of the model that it was made from."""

    unit: Unit
    task: Task | None = None
    duty: Duty | None = None


class _Units:
    """Walks a plan once; `sources` are its units in the order of printing."""

    def __init__(self, plan: Plan, registry: Registry) -> None:
        self.plan = plan
        self.registry = registry
        nodes = outline(plan, decree().families[plan.document.numbering]).nodes()
        self.nodes = {node.loc: node for node in nodes}
        self.sources: list[Source] = []

    def add(
        self,
        part: Part,
        loc: Loc,
        fields: dict[str, tuple[str, ...]],
        *,
        heading: str = "",
        above: str = "",
        node: Node | None = None,
        links: Sequence[Link] = (),
        task: Task | None = None,
        duty: Duty | None = None,
    ) -> None:
        """Add a unit, unless it says nothing."""
        filled = {name: texts for name, texts in fields.items() if texts}
        if not filled:
            return
        node = node or self.nodes.get(loc)
        words = " ".join(next(iter(filled.values()))[0].split()[:_HEADING_WORDS])
        agencies: tuple[str, ...] = ()
        if duty is not None:
            agencies = agencies_of(duty, self.registry, self.plan.province).ids
        holder = task or duty
        unit = Unit(
            part=part,
            path=path_of(self.plan, loc),
            address=node.address if node else "",
            id=holder.id if holder else None,
            above=above,
            heading=heading or words,
            fields=filled,
            links=frozenset(link.task for link in links),
            agencies=frozenset(agencies),
            provenance=standing(node.source if node else self.plan.source),
        )
        self.sources.append(Source(unit, task, duty))

    def walk(self) -> None:
        plan, document = self.plan, self.plan.document
        for key in ("title", "subject", "attached_to", "number", "symbol", "place"):
            self.single("document", ("document", key), getattr(document, key))
        for key in ("superior", "issuer"):
            self.lines("document", ("document", key), getattr(document, key))
        if document.date is not None:
            day = f"{document.date:%d/%m/%Y}"
            self.add("document", ("document", "date"), {"text": (day,)})
        for name in type(document.headings).model_fields:
            self.single(
                "document", ("document", "headings", name), getattr(document.headings, name)
            )
        for name in type(document.labels).model_fields:
            self.single("document", ("document", "labels", name), getattr(document.labels, name))
        for name, label in document.columns.items():
            self.single("document", ("document", "columns", name), label)
        for i, basis in enumerate(document.bases):
            self.single("document", ("document", "bases", i), basis.text)
        if document.decision is not None:
            at: Loc = ("document", "decision")
            for key in ("title", "subject", "authority"):
                self.single("document", (*at, key), getattr(document.decision, key))
            self.items("document", (*at, "articles"), document.decision.articles)
        for i, paragraph in enumerate(plan.preamble):
            self.single("preamble", ("preamble", i), paragraph.text)
        self.opening("purpose", "aims")
        self.opening("purpose", "purpose")
        self.items("purpose", ("purpose",), plan.purpose)
        self.opening("requirements", "requirements")
        self.items("requirements", ("requirements",), plan.requirements)
        self.opening("targets", "targets")
        self.items("targets", ("targets",), plan.targets)
        self.opening("content", "content")
        self.tasks("content", ("content",), plan.content)
        self.lines("funding", ("funding", "paragraphs"), plan.funding.paragraphs)
        self.items("funding", ("funding", "items"), plan.funding.items)
        self.opening("organisation", "organisation")
        for i, duty in enumerate(plan.organisation):
            self.duty(("organisation", i), duty)
        for i, part in enumerate(plan.other_parts):
            self.other_part(("other_parts", i), part)
        for i, paragraph in enumerate(plan.closing):
            self.single("closing", ("closing", i), paragraph.text)
        for i, recipient in enumerate(plan.recipients):
            texts = [one for one in (recipient.text, *recipient.lines, recipient.mark) if one]
            self.add("recipients", ("recipients", i), {"text": tuple(texts)})
        if plan.signature is not None:
            self.lines("signature", ("signature", "authority"), plan.signature.authority)
            self.single("signature", ("signature", "name"), plan.signature.name)
        for i, appendix in enumerate(plan.appendices):
            self.appendix(("appendices", i), appendix)

    def single(self, part: Part, loc: Loc, text: str | None) -> None:
        if text is not None:
            self.add(part, loc, {"text": (text,)})

    def opening(self, part: Part, key: str) -> None:
        for i, paragraph in enumerate(getattr(self.plan.openings, key)):
            self.single(part, ("openings", key, i), paragraph.text)

    def lines(self, part: Part, loc: Loc, texts: Sequence[Text]) -> None:
        for i, text in enumerate(texts):
            self.single(part, (*loc, i), text)

    def items(self, part: Part, loc: Loc, items: Sequence[Item | Article], above: str = "") -> None:
        for i, item in enumerate(items):
            at = (*loc, i)
            self.add(part, at, {"text": (item.text, *item.paragraphs)}, above=above)
            self.items(part, (*at, "items"), item.items, path_of(self.plan, at))

    def tasks(self, part: Part, loc: Loc, tasks: Sequence[Task], above: str = "") -> None:
        for i, task in enumerate(tasks):
            at = (*loc, i)
            fields: dict[str, tuple[str, ...]] = {"title": (task.title,)}
            fields["text"] = tuple(unlabelled(task))
            fields |= {name: tuple(texts_of(field)) for name, field in task.fields()}
            self.add(
                part, at, fields, heading=task.title, above=above, links=task.covers, task=task
            )
            self.tasks(part, (*at, "tasks"), task.tasks, path_of(self.plan, at))

    def duty(self, loc: Loc, duty: Duty) -> None:
        fields: dict[str, tuple[str, ...]] = {}
        if duty.agency is not None:
            fields["agency"] = (duty.agency,)
        fields["text"] = tuple(texts_of(duty))
        self.add(
            "organisation", loc, fields, heading=duty.agency or "", links=duty.covers, duty=duty
        )

    def other_part(self, loc: Loc, part: OtherPart) -> None:
        self.add("other", loc, {"text": (part.title, *part.paragraphs)}, heading=part.title)
        self.items("other", (*loc, "items"), part.items, path_of(self.plan, loc))

    def appendix(self, loc: Loc, appendix: Appendix) -> None:
        head = [appendix.title, *([appendix.reference] if appendix.reference else [])]
        head += appendix.paragraphs
        self.add("appendices", loc, {"text": tuple(head)}, heading=appendix.title)
        above = path_of(self.plan, loc)
        self.items("appendices", (*loc, "items"), appendix.items, above)
        self.tasks("appendices", (*loc, "tasks"), appendix.tasks, above)


def sources_of(plan: Plan, registry: Registry) -> list[Source]:
    """Return the units of `plan` with what they were made from, in the order of printing.

    Raises:
        Faulty: where a level or a letter of the plan is left without a mark.
    """
    walked = _Units(plan, registry)
    walked.walk()
    return walked.sources

"""From a plan to its outline: marks, addresses and provenance, computed in one walk."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach.plan.address import Numbering
from kehoach.plan.fault import Fault, Faulty, Loc
from kehoach.plan.model import (
    Appendix,
    Article,
    Duty,
    Field,
    Item,
    Labels,
    Paragraph,
    Passage,
    Plan,
    Recipient,
    Source,
    Task,
)
from kehoach.plan.outline import Node, Outline
from kehoach.plan.path import path_of
from kehoach.plan.text import Computed, Label, Text


def outline(plan: Plan, numbering: Numbering) -> Outline:
    """Lay `plan` out with the marks of `numbering`.

    Raises:
        Faulty: where a level or a letter is left without a mark.
    """
    return _Builder(plan, numbering).build()


class _Builder:
    """Walks the model once; the methods go from the whole to the single paragraph."""

    def __init__(self, plan: Plan, numbering: Numbering) -> None:
        self.plan = plan
        self.numbering = numbering
        self.faults: list[Fault] = []

    def build(self) -> Outline:
        plan, document = self.plan, self.plan.document
        source = document.source or plan.source
        at = ("document",)

        def line(key: str) -> Node | None:
            text = getattr(document, key)
            return None if text is None else self.leaf(key, (*at, key), text, source)

        def lines(key: str) -> list[Node]:
            texts = getattr(document, key)
            return [self.leaf(key, (*at, key, i), text, source) for i, text in enumerate(texts)]

        bases = self.paragraphs("basis", (*at, "bases"), document.bases, source)
        outline = Outline(
            superior=lines("superior"),
            issuer=lines("issuer"),
            number=line("number"),
            symbol=line("symbol"),
            place=line("place"),
            decision=self.decision(bases, source),
            bases=[] if document.decision else bases,
            title=self.leaf("title", (*at, "title"), document.title, source),
            subject=self.leaf("subject", (*at, "subject"), document.subject, source),
            attached_to=line("attached_to"),
            preamble=self.paragraphs("preamble", ("preamble",), plan.preamble, plan.source),
            parts=self.parts(),
            closing=self.paragraphs("closing", ("closing",), plan.closing, plan.source),
            recipients=[self.recipient(i, one) for i, one in enumerate(plan.recipients)],
            signature=self.signature(),
            appendices=self.appendices(),
        )
        if self.faults:
            raise Faulty(self.faults)
        return outline

    def decision(self, bases: list[Node], source: Source) -> Node | None:
        decision = self.plan.document.decision
        if decision is None:
            return None
        at: Loc = ("document", "decision")
        source = decision.source or source
        heads = [
            self.leaf(f"decision-{key}", (*at, key), getattr(decision, key), source)
            for key in ("title", "subject", "authority")
        ]
        articles = [
            self.article((*at, "articles", i), i + 1, article, source)
            for i, article in enumerate(decision.articles)
        ]
        node = self.node("decision", at, source)
        node.fields = dict(zip(("title", "subject", "authority"), heads, strict=True))
        node.children = [*bases, *articles]
        return node

    def article(self, loc: Loc, position: int, article: Article, source: Source) -> Node:
        node = self.node("article", loc, article.source or source)
        node.mark, node.address = Computed(f"Điều {position}."), f"Điều {position}"
        node.text = article.text
        self.below(node, article, ("1.", "a)"), loc)
        return node

    def parts(self) -> list[Node]:
        plan, headings = self.plan, self.plan.document.headings
        parts = [
            self.part(position, key, getattr(headings, key))
            for position, key in enumerate(("aims", "content", "funding", "organisation"), 1)
        ]
        aims, content, funding, organisation = parts
        forms = self.numbering.levels[1:]
        for key in ("purpose", "requirements", "targets"):
            if items := getattr(plan, key):
                position = len(aims.children) + 1
                section = self.numbered("section", (key,), forms[0], position, aims, plan.source)
                section.label = getattr(headings, key)
                section.children = self.items(items, forms[1:], (key,), section)
                aims.children.append(section)
        content.children = self.tasks(plan.content, forms, ("content",), content)
        self.below(funding, plan.funding, forms, ("funding",))
        organisation.children = [
            self.duty(("organisation", i), i + 1, duty, organisation)
            for i, duty in enumerate(plan.organisation)
        ]
        return parts

    def part(self, position: int, key: str, heading: Label) -> Node:
        loc: Loc = ("document", "headings", "aims") if key == "aims" else (key,)
        source = self.plan.source
        if key == "funding":
            source = self.plan.funding.source or source
        node = self.numbered("part", loc, self.numbering.levels[0], position, None, source)
        node.label = heading
        return node

    def tasks(
        self, tasks: Sequence[Task], forms: tuple[str, ...], loc: Loc, parent: Node, after: int = 0
    ) -> list[Node]:
        return [
            self.task((*loc, i), after + i + 1, task, forms, parent) for i, task in enumerate(tasks)
        ]

    def task(
        self, loc: Loc, position: int, task: Task, forms: tuple[str, ...], parent: Node
    ) -> Node:
        source = task.source or parent.source
        form = self.form(forms, loc)
        node = self.numbered("task", loc, form, position, parent, source)
        node.title = task.title
        labels = self.plan.document.labels
        for name, value in task.fields():
            node.fields[name] = self.field(name, (*loc, name), value, forms[1:], node, labels)
        below = self.numbering.nested if form == "1." else forms[1:]
        same = below[:1] == forms[1:2]
        after = len(node.fields) if same else 0
        node.children = self.tasks(task.tasks, below, (*loc, "tasks"), node, after)
        return node

    def field(
        self,
        name: str,
        loc: Loc,
        value: Field,
        forms: tuple[str, ...],
        task: Node,
        labels: Labels,
    ) -> Node:
        source = value.source or task.source
        position = len(task.fields) + 1
        node = self.numbered("field", loc, self.form(forms, loc), position, task, source)
        node.label = value.label or getattr(labels, name)
        node.text = value.text
        self.below(node, value, forms[1:], loc)
        return node

    def duty(self, loc: Loc, position: int, duty: Duty, part: Node) -> Node:
        forms = self.numbering.levels[1:]
        source = duty.source or part.source
        node = self.numbered("duty", loc, forms[0], position, part, source)
        node.title, node.text = duty.agency, duty.text
        self.below(node, duty, forms[1:], loc)
        return node

    def appendices(self) -> list[Node]:
        appendices = self.plan.appendices
        return [self.appendix(i, one, len(appendices)) for i, one in enumerate(appendices)]

    def appendix(self, index: int, appendix: Appendix, count: int) -> Node:
        """Number appendices in Roman numerals where there are several (Phụ lục I, mục III)."""
        loc: Loc = ("appendices", index)
        node = self.node("appendix", loc, appendix.source or self.plan.source)
        mark = self.numbering.mark("I.", index + 1)
        number = mark.cited if mark and count > 1 else ""
        node.mark = Computed(f"Phụ lục {number}".rstrip())
        node.address = f"PL.{number}".rstrip(".")
        node.title, node.text = appendix.title, appendix.reference
        self.below(node, appendix, self.numbering.levels[1:], loc)
        grouped = any(task.tasks for task in appendix.tasks)
        forms = ("I.", "1.", "-", "+") if grouped else ("1.", "-", "+")
        node.children += self.tasks(appendix.tasks, forms, (*loc, "tasks"), node)
        for task in (one for child in node.children for one in child.walk() if one.fields):
            # A table prints the fields in the order of its columns.
            task.fields = {
                name: task.fields[name] for name in appendix.columns if name in task.fields
            }
        return node

    def recipient(self, index: int, recipient: Recipient) -> Node:
        loc: Loc = ("recipients", index)
        node = self.node("recipient", loc, self.plan.source)
        node.text, node.tail = recipient.text, recipient.mark
        node.children = [
            self.leaf("recipient", (*loc, "lines", i), line, node.source)
            for i, line in enumerate(recipient.lines)
        ]
        return node

    def signature(self) -> Node | None:
        signature = self.plan.signature
        if signature is None:
            return None
        node = self.node("signature", ("signature",), signature.source or self.plan.source)
        node.children = [
            self.leaf("authority", ("signature", "authority", i), line, node.source)
            for i, line in enumerate(signature.authority)
        ]
        if signature.name is not None:
            name = self.leaf("name", ("signature", "name"), signature.name, node.source)
            node.children.append(name)
        return node

    def items(
        self, items: Sequence[Item], forms: tuple[str, ...], loc: Loc, parent: Node
    ) -> list[Node]:
        if items and not forms:
            # The levels below have no mark either; one word about it is enough.
            self.faults.append(Fault("M019", (*loc, 0)))
            return []
        nodes = []
        for i, item in enumerate(items):
            at = (*loc, i)
            source = item.source or parent.source
            node = self.numbered("item", at, forms[0], i + 1, parent, source)
            node.text = item.text
            self.below(node, item, forms[1:], at)
            nodes.append(node)
        return nodes

    def below(
        self,
        node: Node,
        value: Item | Field | Duty | Article | Appendix | Passage,
        forms: tuple[str, ...],
        loc: Loc,
    ) -> None:
        """Put under `node` what continues it: unnumbered paragraphs, then numbered items."""
        node.paragraphs = [
            self.leaf("paragraph", (*loc, "paragraphs", i), text, node.source)
            for i, text in enumerate(value.paragraphs)
        ]
        for paragraph in node.paragraphs:
            paragraph.address = node.address
        node.children = self.items(value.items, forms, (*loc, "items"), node)

    def paragraphs(
        self, kind: str, loc: Loc, paragraphs: Sequence[Paragraph], source: Source
    ) -> list[Node]:
        return [
            self.leaf(kind, (*loc, i), one.text, one.source or source)
            for i, one in enumerate(paragraphs)
        ]

    def leaf(self, kind: str, loc: Loc, text: Text, source: Source) -> Node:
        node = self.node(kind, loc, source)
        node.text = text
        return node

    def node(self, kind: str, loc: Loc, source: Source) -> Node:
        return Node(kind, path_of(self.plan, loc), loc, source)

    def numbered(
        self,
        kind: str,
        loc: Loc,
        form: str,
        position: int,
        parent: Node | None,
        source: Source,
    ) -> Node:
        node = self.node(kind, loc, source)
        mark = self.numbering.mark(form, position)
        if mark is None:
            self.faults.append(Fault("M020", loc, {"count": len(self.numbering.letters)}))
            return node
        node.mark = mark.printed
        node.address = f"{parent.address}.{mark.cited}" if parent and parent.address else mark.cited
        return node

    def form(self, forms: tuple[str, ...], loc: Loc) -> str:
        if forms:
            return forms[0]
        self.faults.append(Fault("M019", loc))
        return "-"

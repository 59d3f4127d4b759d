"""From a plan to its outline: marks, addresses and provenance, computed in one walk."""

from __future__ import annotations

from kehoach.plan.address import TABLE, Numbering
from kehoach.plan.fault import Faulty, Loc
from kehoach.plan.model import SECTIONS, Appendix, Article, Duty, OtherPart, Plan, Recipient, Source
from kehoach.plan.order import has_section, parts_of
from kehoach.plan.outline import Node, Outline
from kehoach.plan.tasks import TaskNodes
from kehoach.plan.text import Computed, Label


def outline(plan: Plan, numbering: Numbering) -> Outline:
    """Lay `plan` out with the marks of `numbering`.

    Raises:
        Faulty: where a level or a letter is left without a mark.
    """
    return _Builder(plan, numbering).build()


class _Builder(TaskNodes):
    """Walks the model once; the methods go from the whole to its parts."""

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
        made = {"aims": self.aims, "content": self.content, "funding": self.funding}
        made["organisation"] = self.organisation
        others: dict[str, tuple[Loc, OtherPart]] = {
            one.id: (("other_parts", i), one) for i, one in enumerate(self.plan.other_parts)
        }
        return [
            made[key](position) if key in made else self.other_part(position, *others[key])
            for position, key in enumerate(parts_of(self.plan), 1)
        ]

    def aims(self, position: int) -> Node:
        plan, headings = self.plan, self.plan.document.headings
        aims = self.part(position, ("document", "headings", "aims"), plan.source, headings.aims)
        self.opening(aims, "aims")
        forms = self.numbering.levels[1:]
        for key in (name for name in SECTIONS if has_section(plan, name)):
            place = len(aims.children) + 1
            section = self.numbered("section", (key,), forms[0], place, aims, plan.source)
            section.label = getattr(headings, key)
            self.opening(section, key)
            section.children = self.items(getattr(plan, key), forms[1:], (key,), section)
            aims.children.append(section)
        return aims

    def content(self, position: int) -> Node:
        plan, document = self.plan, self.plan.document
        content = self.part(position, ("content",), plan.source, document.headings.content)
        self.opening(content, "content")
        forms = self.numbering.levels[1:]
        self.lay_out(plan.content, document.columns, forms, ("content",), content)
        return content

    def funding(self, position: int) -> Node:
        plan, source = self.plan, self.plan.funding.source or self.plan.source
        funding = self.part(position, ("funding",), source, plan.document.headings.funding)
        self.below(funding, plan.funding, self.numbering.levels[1:], ("funding",))
        return funding

    def organisation(self, position: int) -> Node:
        plan, heading = self.plan, self.plan.document.headings.organisation
        organisation = self.part(position, ("organisation",), plan.source, heading)
        self.opening(organisation, "organisation")
        organisation.children = [
            self.duty(("organisation", i), i + 1, duty, organisation)
            for i, duty in enumerate(plan.organisation)
        ]
        return organisation

    def other_part(self, position: int, loc: Loc, value: OtherPart) -> Node:
        """Return a part that this plan has besides the usual ones; its title is its own words."""
        node = self.part(position, loc, value.source or self.plan.source, None)
        node.title = value.title
        self.below(node, value, self.numbering.levels[1:], loc)
        return node

    def part(self, position: int, loc: Loc, source: Source, heading: Label | None) -> Node:
        node = self.numbered("part", loc, self.numbering.levels[0], position, None, source)
        node.label = heading
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
        levels = self.numbering.levels
        self.below(node, appendix, levels[levels.index("1.") :], loc)
        self.lay_out(appendix.tasks, appendix.columns, TABLE, (*loc, "tasks"), node)
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

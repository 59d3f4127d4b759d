"""What the drafter of a province's plan is told, at the part that it is about.

It stands in the file as comments: what goes there, what the decree or the plan one level up says of
it, and how sure these words are.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kehoach.plan.fault import Loc
from kehoach.plan.model import Duty, Plan, Task
from kehoach.plan.outline import Node, standing
from kehoach.plan.province import Province
from kehoach.plan.reading import texts_of, unlabelled
from kehoach.report.words import Words
from kehoach.source.style import WIDTH
from kehoach.start.demands import Data, line_of

# Comments stand up to two columns in, behind "# ".
_WIDTH = WIDTH - 4
FRONT = "mat-tran"
"""The duty of bodies that the People's Committee does not command."""
_COMMUNES = "xa-phuong"
_FIELDS = {
    "activities": "init.field.activities",
    "lead": "init.field.lead",
    "coordination": "init.field.coordination",
    "timeline": "init.field.timeline",
    "results": "init.field.results",
}
_STANDING = {
    "official": "init.official",
    "paraphrased": "init.paraphrased",
    "reconstructed": "init.reconstructed",
}


class Answered(NamedTuple):
    """A task or duty of the plan one level up that something in this plan answers."""

    part: Task | Duty
    node: Node


class Guidance:
    """The comments of the plan of one province."""

    def __init__(
        self, parent: Plan, province: Province, nodes: Mapping[object, Node], words: Words
    ) -> None:
        self._parent = parent
        self._province = province
        self._nodes = nodes
        self._words = words

    def head(self, above: str, blank: str) -> list[str]:
        """Return what opens the file."""
        words, id_ = self._words, self._province.id
        return [
            words("init.province.head", name=self._province.full_name(None), above=above),
            "",
            words("init.province.how"),
            *_point(words("init.province.blanks", blank=blank)),
            *_point(words("init.province.numbers")),
            *_point(words("init.province.long")),
            *_point(words("init.province.several")),
            *_point(words("init.province.guidance")),
            "",
            words("init.province.next", id=id_),
        ]

    def comments(
        self, data: Data, tasks: Sequence[Answered], duties: Sequence[Answered | None]
    ) -> dict[Loc, list[str]]:
        """Return the comments by the place of what they are about."""
        words = self._words
        attached = data["document"]["form"] == "attached"
        comments: dict[Loc, list[str]] = {
            ("source",): [words("init.province.source")],
            ("document",): [
                words("init.province.attached" if attached else "init.province.document"),
                words("init.province.numbering"),
            ],
            ("preamble",): [words("init.province.preamble")],
            ("purpose",): [words("init.province.purpose"), *self._aims("purpose")],
            ("requirements",): [words("init.province.requirements"), *self._aims("requirements")],
            ("content",): [*self._content(tasks)],
            ("funding",): [words("init.province.funding"), *self._funding()],
            ("organisation",): [words("init.province.organisation")],
            ("closing",): [words("init.province.closing")],
        }
        for i, task in enumerate(tasks):
            comments["content", i] = [*self._task(task)]
        for i, duty in enumerate(duties):
            if lines := self._duty(data["organisation"][i]["id"], duty):
                comments["organisation", i] = lines
        if not attached:
            comments["recipients",] = [words("init.province.recipients")]
            comments["signature",] = [words("init.province.signature")]
        return comments

    def _content(self, tasks: Sequence[Answered]) -> Iterator[str]:
        words, id_ = self._words, self._parent.id
        yield words("init.province.content", id=id_)
        for name, code in _FIELDS.items():
            yield from _point(words(code), name)
        yield words("init.province.covers")
        if ours := sum(standing(one.node.source) == "reconstructed" for one in tasks):
            yield ""
            yield words("init.province.ours", count=ours, total=len(tasks), id=id_)

    def _task(self, one: Answered) -> Iterator[str]:
        """Yield what the plan one level up says of a task, below its title."""
        part, node = one
        assert isinstance(part, Task)  # noqa: S101 - see `Guidance.comments`
        said = [*unlabelled(part), *(line_of(part.activities) if part.activities else "",)]
        text = " ".join(filter(None, said)) or part.title
        yield self._words(
            "init.province.task", address=node.address, standing=self._standing(node), words=text
        )
        for name, field in part.fields():
            if name != "activities":
                yield from _point(line_of(field), name)

    def _duty(self, id_: str, one: Answered | None) -> list[str]:
        words = self._words
        if one is None:
            told = {
                FRONT: words("init.province.front"),
                _COMMUNES: words("init.province.communes", id=self._province.id),
            }
            return [told[id_]] if id_ in told else []
        assert isinstance(one.part, Duty)  # noqa: S101 - see `Guidance.comments`
        said = words(
            "init.province.duty",
            address=one.node.address,
            agency=one.part.agency or "",
            standing=self._standing(one.node),
            words=" ".join(texts_of(one.part)).removesuffix("./."),
        )
        return [said, words("init.province.duty.whose")]

    def _aims(self, section: str) -> Iterator[str]:
        items = getattr(self._parent, section)
        nodes = (self._nodes.get((section, i)) for i in range(len(items)))
        return self._above(
            (item.text, node) for item, node in zip(items, nodes, strict=True) if node is not None
        )

    def _funding(self) -> Iterator[str]:
        funding = self._parent.funding
        node = self._nodes.get(("funding",))
        texts = [*funding.paragraphs, *(item.text for item in funding.items)]
        return self._above((text, node) for text in texts if node is not None)

    def _above(self, said: Iterable[tuple[str, Node | None]]) -> Iterator[str]:
        """Yield what the plan one level up says, under a line for each degree of certainty."""
        before = ""
        for text, node in said:
            status = self._standing(node) if node is not None else ""
            if status != before:
                yield self._words("init.province.above", standing=status)
            before = status
            yield from _point(text)

    def _standing(self, node: Node) -> str:
        return self._words(_STANDING[standing(node.source)])


def _point(text: str, name: str = "") -> list[str]:
    """Return one of several points, set in below the line that announces them."""
    begins = f"  {name}: " if name else "  - "
    return textwrap.wrap(text, _WIDTH, initial_indent=begins, subsequent_indent="    ")

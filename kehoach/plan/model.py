"""The plan: one model for the centre, the provinces and the communes.

The order of the fields is the order in which a plan is read. Everything of type `Text` is printed
word for word; everything else tells the compiler what the words are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic import Field as FieldInfo

from kehoach.plan.text import Date, Flag, Label, Slug, Text

Level = Literal["central", "province", "commune"]
Form = Literal["standalone", "attached", "decision"]
Column = Literal[
    "position", "title", "activities", "lead", "coordination", "timeline", "results", "funding"
]
Told = Literal["item", "activities", "lead", "coordination", "timeline", "results", "funding"]
"""What a task tells below its title: `item` stands for the next of its items without a label."""
TASK_FIELDS: tuple[Told, ...] = (
    *("activities", "lead", "coordination", "timeline", "results", "funding"),
)
"""The fields of a task that have labels, in the usual order."""
PARTS = ("aims", "content", "funding", "organisation")
"""The parts that every plan has room for, in the usual order."""
SECTIONS = ("purpose", "requirements", "targets")
"""The sections of the aims."""


class Model(BaseModel):
    """Base of all parts of a plan: frozen, strict, unknown keys refused.

    Validators are built when first used: that of the whole plan has those of its parts inside.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


def _short(key: str, many: str | None = None) -> BeforeValidator:
    """Let a part be written short: a text stands for `{key: text}`, a list for `{many: list}`."""

    def expand(value: Any) -> Any:
        if isinstance(value, str):
            return {key: value}
        if many and isinstance(value, list):
            return {many: value}
        return value

    return BeforeValidator(expand)


def _listed(value: Any) -> Any:
    """Let a list of one paragraph be written as a text."""
    return [value] if isinstance(value, str) else value


def _passage(value: Any) -> Any:
    """A text stands for one unnumbered paragraph, a list for numbered items."""
    if isinstance(value, str):
        return {"paragraphs": [value]}
    return {"items": value} if isinstance(value, list) else value


class Source(Model):
    """Where words come from, and whether they were checked against the published text.

    `official` is checked, `reconstructed` is ours. `verbatim: false` under `official` says that the
    facts were checked and the wording is ours.
    """

    status: Literal["official", "reconstructed"]
    verbatim: Flag = True
    origin: str | None = None
    note: str | None = None


class Paragraph(Model):
    """One paragraph."""

    text: Text
    source: Source | None = None


class Item(Paragraph):
    """A numbered paragraph: what continues it unnumbered, and the items one level below."""

    paragraphs: list[Text] = []
    items: list[ShortItem] = []


class Passage(Model):
    """A stretch of text without a title: unnumbered paragraphs, then numbered items."""

    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    source: Source | None = None


class Field(Model):
    """What a task says under one label; `label` here overrides `document.labels`."""

    label: Label | None = None
    text: Text | None = None
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    source: Source | None = None


class Assignment(Field):
    """Who leads or takes part. `agencies` states explicitly what cannot be read from the words."""

    agencies: list[Slug] = []


class Timing(Field):
    """When. `start` and `end` state explicitly what cannot be read from the words."""

    start: Date | None = None
    end: Date | None = None


def _link(value: Any) -> Any:
    """A text is the id of a task, or id and fingerprint: `pho-bien@3f2a9c1b`."""
    if isinstance(value, str):
        task, joint, agreed = value.partition("@")
        return {"task": task, "fingerprint": agreed} if joint else {"task": task}
    return value


class Link(Model):
    """The task of the plan one level up that is answered, and the words it was agreed against.

    See `kehoach.plan.fingerprint`.
    """

    task: Slug
    fingerprint: str | None = None


ShortParagraph = Annotated[Paragraph, _short("text")]
ShortItem = Annotated[Item, _short("text")]
ShortField = Annotated[Field, _short("text", "items")]
ShortAssignment = Annotated[Assignment, _short("text", "items")]
ShortTiming = Annotated[Timing, _short("text", "items")]
ShortPassage = Annotated[Passage, BeforeValidator(_passage)]
ShortLink = Annotated[Link, BeforeValidator(_link)]
Paragraphs = Annotated[list[ShortParagraph], BeforeValidator(_listed)]


class Task(Model):
    """One content item (nhiệm vụ), with the tasks inside it.

    `paragraphs` and `items` are what it says without a label; `order` overrides `document.order`.
    With `columns` the tasks inside are laid out as a table.
    """

    id: Slug
    title: Text
    covers: list[ShortLink] = []
    order: list[Told] = []
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    activities: ShortField | None = None
    lead: ShortAssignment | None = None
    coordination: ShortAssignment | None = None
    timeline: ShortTiming | None = None
    results: ShortField | None = None
    funding: ShortField | None = None
    columns: dict[Column, Label] = {}
    tasks: list[Task] = []
    source: Source | None = None

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield the labelled fields that are filled, by name, in the usual order."""
        for name in TASK_FIELDS:
            if (value := getattr(self, name)) is not None:
                yield name, value


class Duty(Model):
    """What one agency or group has to do (part IV).

    `agency` is the heading in the plan's own words. `text` follows it on the same line; alone, it
    is a numbered paragraph that addresses nobody in particular.
    """

    id: Slug
    agency: Text | None = None
    agencies: list[Slug] = []
    covers: list[ShortLink] = []
    text: Text | None = None
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    source: Source | None = None


class Recipient(Model):
    """One line of "Nơi nhận", or several `lines` that a brace joins to one `mark` ("(b/c)")."""

    text: Text | None = None
    lines: list[Text] = []
    mark: Text | None = None


class Signature(Model):
    """The signature block: authority and office line by line, then the name."""

    authority: list[Text]
    name: Text | None = None
    source: Source | None = None


class Article(Model):
    """An article (Điều) of the Decision that issues a plan."""

    text: Text
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    source: Source | None = None


class Decision(Model):
    """The Decision that a plan is attached to, where both stand in one document."""

    title: Text
    subject: Text
    authority: Text
    articles: list[Annotated[Article, _short("text")]]
    source: Source | None = None


class Headings(Model):
    """Headings of the parts and sections, in the plan's own words."""

    aims: Label = Label("MỤC ĐÍCH, YÊU CẦU")
    purpose: Label = Label("Mục đích")
    requirements: Label = Label("Yêu cầu")
    targets: Label = Label("Chỉ tiêu")
    content: Label = Label("NỘI DUNG")
    funding: Label = Label("KINH PHÍ THỰC HIỆN")
    organisation: Label = Label("TỔ CHỨC THỰC HIỆN")


class Labels(Model):
    """What stands before the colon in a task, in the plan's own words."""

    activities: Label = Label("Nội dung")
    lead: Label = Label("Cơ quan chủ trì")
    coordination: Label = Label("Cơ quan phối hợp")
    timeline: Label = Label("Thời gian thực hiện")
    results: Label = Label("Kết quả")
    funding: Label = Label("Kinh phí")


class OtherPart(Model):
    """A part besides those that every plan has room for; `document.parts` says where it stands."""

    id: Slug
    title: Text
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    source: Source | None = None


class Openings(Model):
    """Unnumbered paragraphs between the heading of a part or section and what is numbered in it."""

    aims: Paragraphs = []
    purpose: Paragraphs = []
    requirements: Paragraphs = []
    targets: Paragraphs = []
    content: Paragraphs = []
    organisation: Paragraphs = []


class Document(Model):
    """The document as a document: its form, header and title.

    `standalone` has its own number, recipients and signature; `attached` goes with a Decision that
    is a file of its own; `decision` holds the Decision and the plan attached to it. `superior` and
    `issuer` override the header lines, and `place` the place name, that follow from the province.
    `parts` states the order of the parts, other parts by their ids; `order` that of what a task
    tells. With `columns` the tasks of the content are laid out as a table.
    """

    form: Form
    numbering: Literal["dash", "letters", "decimal", "arabic"]
    sizes: Literal["large", "small"] = "large"
    superior: list[Text] = []
    issuer: list[Text] = []
    number: Text | None = None
    symbol: Text | None = None
    place: Text | None = None
    date: Date | None = None
    bases: list[ShortParagraph] = []
    decision: Decision | None = None
    title: Text
    subject: Text
    attached_to: Text | None = None
    headings: Headings = Headings()
    labels: Labels = Labels()
    parts: list[Slug] = []
    order: list[Told] = []
    columns: dict[Column, Label] = {}
    source: Source | None = None


class Appendix(Model):
    """An appendix: text, or tasks laid out as a table with the `columns` named here."""

    title: Text
    reference: Text | None = None
    orientation: Literal["portrait", "landscape"] = "portrait"
    paragraphs: list[Text] = []
    items: list[ShortItem] = []
    columns: dict[Column, Label] = {}
    tasks: list[Task] = []
    source: Source | None = None


class Suppression(Model):
    """A finding of `check` that was looked at and accepted, and why.

    `rule` is its code, `at` the place that the finding names ("content.tap-huan"), with all below
    it; without `at`, the whole plan.
    """

    rule: str
    at: str | None = None
    reason: str


class OptOut(Model):
    """A task of the plan one level up that does not concern this plan, and why."""

    task: Slug
    reason: str | None = None


class Doubt(Model):
    """A place where an imported text may have been read wrongly; to be taken out once settled.

    `at` is the place as a finding names it ("content.tap-huan.lead"), `note` what is doubtful.
    """

    at: str
    note: str


class Plan(Model):
    """A whole plan document; `schema` in the file is the version of this format.

    `commune` is the id of a unit within `province`, for plans of that level. An empty list under a
    required key states that the document has no such part.
    """

    schema_version: Annotated[Literal["1"], FieldInfo(alias="schema")]
    id: Slug
    level: Level
    province: Slug | None = None
    commune: Slug | None = None
    parent: Slug | None = None
    not_applicable: list[Annotated[OptOut, _short("task")]] = []
    suppress: list[Suppression] = []
    doubts: list[Doubt] = []
    source: Source
    document: Document
    preamble: Paragraphs = []
    openings: Openings = Openings()
    purpose: list[ShortItem]
    requirements: list[ShortItem]
    targets: list[ShortItem] = []
    content: list[Task]
    funding: ShortPassage
    organisation: list[Duty]
    other_parts: list[OtherPart] = []
    closing: Paragraphs = []
    recipients: list[Annotated[Recipient, _short("text")]] = []
    signature: Signature | None = None
    appendices: list[Appendix] = []

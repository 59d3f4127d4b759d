"""The body of a plan: what stands between the preamble and the recipients, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehoach.data.labels import vocabulary
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.manuscript import Block
from kehoach.ingest.recognise.duties import Address, address_of, duties
from kehoach.ingest.recognise.labelled import promote
from kehoach.ingest.recognise.parts import Division, Heading, divide, run_in, sections
from kehoach.ingest.recognise.scribe import Forms, Scribe
from kehoach.ingest.recognise.tasks import TaskWriter
from kehoach.ingest.recognise.tree import Forest, Node, forest, rank_of
from kehoach.ingest.slugs import Slugs
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc
from kehoach.plan.model import PARTS, SECTIONS

_FAMILIES = ("dash", "letters", "decimal", "arabic")
_HEADINGS = ("aims", *SECTIONS, "content", "funding", "organisation")
_END = "./."


class Body(NamedTuple):
    """The data of the parts, `document` with what it says of them, and the last paragraphs."""

    data: dict[str, Any]
    closing: list[Stretch]


def body(blocks: Sequence[Block], ledger: Ledger, notes: list[Note]) -> Body:
    """Return what a document says between its preamble and its recipients.

    `data` always has purpose, requirements, content, funding and organisation, and `document` with
    the family of marks that prints most of them as they stand. Words before the first mark go to
    `preamble`. The paragraphs of `closing` are not entered in the ledger.
    """
    trees = forest(blocks, ledger)
    roots = _merged(trees)
    closing, doubtful = _closing(roots)
    divisions = divide(roots)
    for one in divisions:
        if one.key == "content":
            promote(one.node)
    addresses = [
        address_of(child, ledger)
        for one in divisions
        if one.key == "organisation"
        for child in one.node.children
    ]
    families = decree().families

    def write(name: str, into: Ledger, told: list[Note]) -> tuple[int, dict[str, Any]]:
        scribe = Scribe(families[name], into, told)
        data = _Writer(scribe, addresses).write(divisions)
        return scribe.changed, data

    trials = [(write(name, Ledger(ledger.paragraphs), [])[0], name) for name in _FAMILIES]
    fewest = min(changed for changed, _ in trials)
    name = next(one for changed, one in trials if changed == fewest)
    _, data = write(name, ledger, notes)
    data["document"] = {"numbering": name, **data["document"]}
    scribe = Scribe(families[name], ledger, notes)
    if before := scribe.paragraphs(trees.before, ("preamble",)):
        data["preamble"] = before
    if doubtful and closing:
        scribe.note("closing-doubtful", ("closing",), closing[0], doubtful=True)
    return Body(data, closing)


def passage(
    blocks: Sequence[Block], ledger: Ledger, notes: list[Note], loc: Loc, numbering: str
) -> dict[str, Any]:
    """Return the paragraphs and items of a text without parts, as far as there are any.

    `loc` is the place of what holds them: an article of a Decision, or an appendix.
    """
    family = decree().families[numbering]
    scribe = Scribe(family, ledger, notes)
    trees = forest(blocks, ledger)
    levels = family.levels
    forms = ("1.", "a)") if "articles" in loc else levels[levels.index("1.") :]
    data: dict[str, Any] = {}
    if paragraphs := scribe.paragraphs(trees.before, loc):
        data["paragraphs"] = paragraphs
    if items := scribe.items(trees.roots, forms, (*loc, "items")):
        data["items"] = items
    scribe.close()
    return data


def _merged(trees: Forest) -> list[Node]:
    """Return the parts; what has a mark but is none keeps it among its words.

    Those are marks of a lower rank before the first part, and headings with nothing below them.
    """
    roots: list[Node] = []
    top = min((rank_of(root) for root in trees.roots), default=0)
    for root in trees.roots:
        empty = not (root.children or root.blocks or run_in(root.words))
        if empty or (not roots and rank_of(root) > top):
            blocks = roots[-1].last().blocks if roots else trees.before
            for node in root.walk():
                blocks += [node.whole, *node.blocks]
        else:
            roots.append(root)
            _lead_in(root)
    return roots


def _lead_in(part: Node) -> None:
    """Make paragraphs of the lines before the first one of the highest rank in a part.

    A dash before "1." would be a number of its own, and shift all that follow.
    """
    top = min(map(rank_of, part.children), default=0)
    count = next((i for i, one in enumerate(part.children) if rank_of(one) == top), 0)
    for child in part.children[:count]:
        for node in child.walk():
            part.blocks += [node.whole, *node.blocks]
    del part.children[:count]


def _closing(roots: Sequence[Node]) -> tuple[list[Stretch], bool]:
    """Take the paragraphs that end the document off its last node; say whether that is doubtful."""
    if not roots:
        return [], False
    node = roots[-1].last()
    start = len(node.blocks)
    while start and isinstance(node.blocks[start - 1], Stretch):
        start -= 1
    run = [one for one in node.blocks[start:] if isinstance(one, Stretch)]
    # Below a heading the first paragraph is its own, below an item the item has its words already.
    heads = node in roots or (node in roots[-1].children and node.words[-1] not in ".;")
    own = 1 if heads and start == 0 else 0
    first = next((i for i, one in enumerate(run) if i >= own and _closes(one)), None)
    if heads and first is None:
        return [], False
    begin = first if heads and first is not None else 0
    del node.blocks[start + begin :]
    return run[begin:], first != begin


def _closes(words: Stretch) -> bool:
    return vocabulary("closing").begins(words) or words.replace(" ", "").endswith(_END)


class _Writer:
    """Writes the parts of one plan in one family of marks."""

    def __init__(self, scribe: Scribe, addresses: Sequence[Address]) -> None:
        self.scribe, self.addresses = scribe, addresses
        self.slugs, self.part_ids = Slugs(), Slugs(PARTS)
        self.tasks = TaskWriter(scribe, self.slugs)
        self.headings: dict[str, Stretch] = {}
        self.openings: dict[str, list[Stretch]] = {}
        self.others: list[dict[str, Any]] = []
        self.data: dict[str, Any] = {
            "purpose": [], "requirements": [], "content": [], "funding": [], "organisation": [],
        }  # fmt: skip

    def write(self, divisions: Sequence[Division]) -> dict[str, Any]:
        """Return the data of all parts, `document` among them."""
        order: list[str] = []
        document: dict[str, Any] = {}
        before: Node | None = None
        for i, one in enumerate(divisions, 1):
            loc = self._loc(one)
            form = self.scribe.numbering.levels[0]
            number = self.scribe.mark(one.node, form, i, loc, "", before)
            if not one.sure:
                self.scribe.note("part-guessed", loc, one.node.whole, doubtful=True)
            order.append(self._part(one, loc, number, document))
            before = one.node
        if self.headings:
            document["headings"] = {k: self.headings[k] for k in _HEADINGS if k in self.headings}
        document |= self.tasks.close()
        usual = [*(key for key in PARTS if key in order), *(one["id"] for one in self.others)]
        if order != usual:
            document["parts"] = order
        if self.openings:
            self.data["openings"] = self.openings
        if self.others:
            self.data["other_parts"] = self.others
        self.scribe.close()
        return {**self.data, "document": document}

    def _loc(self, one: Division) -> Loc:
        if one.key is None:
            return ("other_parts", len(self.others))
        return ("document", "headings", "aims") if one.key == "aims" else (one.key,)

    def _part(self, one: Division, loc: Loc, number: str, document: dict[str, Any]) -> str:
        """Write one part down; return its name in the order of parts."""
        forms = self.scribe.numbering.levels[1:]
        match one.key:
            case "aims":
                self._head("aims", one.heading, one.node)
                self._aims(one.node, forms, number)
            case "content":
                columns, tasks = self.tasks.content(one.node, forms, number)
                self._head("content", one.heading, one.node)
                document |= columns
                self.data["content"] = tasks
            case "funding":
                below = self.scribe.below(one.node, forms, loc, number)
                rest = self._heading("funding", one.heading)
                if rest:
                    below["paragraphs"] = [*rest, *below.get("paragraphs", ())]
                self.data["funding"] = below
            case "organisation":
                self._head("organisation", one.heading, one.node)
                self.data["organisation"] = duties(
                    one.node.children, self.addresses, self.scribe, self.slugs, number
                )
            case _:
                return self._other(one.node, forms, loc, number)
        return one.key

    def _aims(self, part: Node, forms: Forms, above: str) -> None:
        before: Node | None = None
        for i, (key, node, heading) in enumerate(sections(part) or (), 1):
            number = self.scribe.mark(node, forms[0], i, (key,), above, before)
            self._head(key, heading, node)
            self.data[key] = self.scribe.items(node.children, forms[1:], (key,), number)
            before = node

    def _head(self, key: str, heading: Heading, node: Node) -> None:
        """Write down a heading and the paragraphs between it and what is numbered below."""
        rest = self._heading(key, heading)
        if opening := [*rest, *self.scribe.paragraphs(node.blocks, ("openings", key))]:
            self.openings[key] = opening

    def _heading(self, key: str, heading: Heading) -> list[Stretch]:
        """Write down a heading; return what is run in behind it, which becomes a paragraph."""
        scribe = self.scribe
        self.headings[key] = heading.words
        if heading.colon is not None:
            scribe.ledger.mark(heading.colon)
            kind = "run-in" if heading.rest else "heading-stop"
            scribe.note(kind, ("document", "headings", key), heading.words, mark=str(heading.colon))
        return [heading.rest] if heading.rest else []

    def _other(self, node: Node, forms: Forms, loc: Loc, number: str) -> str:
        below = self.scribe.below(node, forms, loc, number)
        title, colon = node.words, run_in(node.words)
        if not below:
            title = node.words.cut(0, colon)
            self.scribe.ledger.mark(node.words.cut(colon, colon + 1))
            self.scribe.note("run-in", loc, title, mark=":")
            below = {"paragraphs": [node.words.cut(colon + 1)]}
        name = self.part_ids.make(title)
        self.others.append({"id": name, "title": title, **below})
        return name

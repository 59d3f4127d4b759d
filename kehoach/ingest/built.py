"""A plan from the Word file that `kehoach build` made of it.

The bookmarks say what each paragraph is: their names are checksums of paths inside the plan, so
every path that can be thought of is looked up, from the whole document down. Marks, labels and
tables give what paths do not: the words without what the compiler printed before them.

What a Word file does not hold stays out: links, the plan one level up, suppressions, stated
agencies and days, notes on sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from kehoach.docx.layout.parts import Package
from kehoach.docx.layout.reader import read_sealed
from kehoach.docx.seal import read_seal
from kehoach.finding import Refused
from kehoach.ingest.origin import date_of, issuer_of, number_of, size_set_of
from kehoach.ingest.pages import Line, NotUnderstood, Pages, Spot, read_pages, root
from kehoach.ingest.passages import Data, Passages, filled, unmarked
from kehoach.ingest.tables import TaskTable
from kehoach.nd30 import decree
from kehoach.plan.address import Numbering
from kehoach.plan.fault import Faulty
from kehoach.plan.integrity import faults_of
from kehoach.plan.model import TASK_FIELDS, Labels, Plan
from kehoach.plan.outliner import outline

_PARTS = ("aims", "content", "funding", "organisation")
_SECTIONS = ("purpose", "requirements", "targets")
# What the packaged templates print that is no word of the plan.
_FIXED = frozenset(
    {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "QUYẾT ĐỊNH:",
        "Nơi nhận:",
    }
)
_ARTICLE = ("1.", "a)")


def is_built(raw: bytes) -> bool:
    """Return whether a file carries the seal of the tool; its words may have changed since."""
    try:
        return read_seal(Package(raw), (), ()) is not None
    except Refused:
        return False


def read_built(path: Path, raw: bytes) -> Plan:
    """Return the plan that the Word file `raw` was built from; `path` is for messages.

    Raises:
        Refused: the tool did not build the file (`U030`), its words were changed since (`U031`), it
            cannot be understood all the same (`U032`), or it is no Word file that can be read.
    """
    _, state = read_sealed(raw)
    if state is None:
        raise Refused("U030", path=str(path))
    # Where no part changed, no word did, however the reader of layouts spells it (NFC).
    if state.words == state.parts == "changed":
        raise Refused("U031", path=str(path))
    try:
        pages = read_pages(Package(raw))
        return _understood(path.name, pages, exact=state.parts == "same")
    except NotUnderstood:
        raise Refused("U032", path=str(path)) from None


def _understood(name: str, pages: Pages, *, exact: bool) -> Plan:
    """Return the plan in `pages`, in the family of marks that fits."""
    families = sorted(decree().families.items(), key=lambda one: len(one[1].levels), reverse=True)
    for family, numbering in families:
        try:
            data = _Reader(pages, numbering, exact=exact).plan(family, name)
            plan = Plan.model_validate(data)
            outline(plan, numbering)
        except (NotUnderstood, ValidationError, Faulty):
            continue
        if not faults_of(plan):
            return plan
    raise NotUnderstood


class _Reader:
    """Reads a file with the marks of one family.

    In an `exact` file the runs are those that the compiler wrote; a word processor may have joined
    or split them.
    """

    def __init__(self, pages: Pages, numbering: Numbering, *, exact: bool) -> None:
        self.pages = pages
        self.numbering = numbering
        self.exact = exact
        self.passages = Passages(pages, numbering)
        self.headings: dict[str, str] = {}
        self.labelled: list[tuple[str, Data]] = []
        # Words of the plan stand in a run of their own, those of the registry do not.
        self.place_stated: bool | None = None

    def plan(self, family: str, file: str) -> Data:
        passages = self.passages
        document = self.document(root("document"))
        signature = root("signature")
        data: Data = {
            "schema": "1",
            "id": self.pages.identifier,
            "source": self.source(file),
            "document": {"numbering": family, **document},
            "preamble": passages.listed(root("preamble")),
            **self.parts(),
            "closing": passages.listed(root("closing")),
            "recipients": self.recipients(root("recipients")),
            "appendices": self.appendices(root("appendices")),
        }
        if authority := passages.listed(signature.step("authority")):
            data["signature"] = {"authority": authority} | filled(
                name=passages.text(signature.step("name"))
            )
        if passages.left() or not (self.exact or self.unnamed_fixed()):
            raise NotUnderstood
        passages.name_the_rest()
        data["document"] |= {"headings": self.headings, "labels": self.labels()}
        return data | self.issuer(data["document"])

    def unnamed_fixed(self) -> bool:
        """Return whether only fixed words stand under no bookmark.

        A word processor may lose bookmarks, and the words under them must not be lost. In a file
        as it was built, the words without one are those of the templates, whatever they say.
        """
        heads = {label for grid in self.pages.grids.values() for label in grid.head}
        return _FIXED | heads >= {words.strip() for words in self.pages.unnamed}

    def source(self, file: str) -> Data:
        """Return where the words come from: a file that carries the notice is not all official."""
        name = file.encode("utf-8", "replace").decode()
        status = "reconstructed" if self.pages.noticed else "official"
        return {"status": status, "origin": f"Tệp {name}"}

    # Header and title.

    def document(self, at: Spot) -> Data:
        passages = self.passages
        number, place = passages.text(at.step("number")), passages.take(at.step("date"))
        decision = self.decision(at.step("decision"))
        data = filled(
            form="decision" if decision else "attached" if number is None else "standalone",
            sizes=size_set_of(self.pages.text_size),
            superior=passages.listed(at.step("superior")),
            issuer=passages.listed(at.step("issuer")),
            bases=passages.listed(at.step("bases")),
            decision=decision,
            title=passages.text(at.step("title")),
            subject=passages.text(at.step("subject")),
            attached_to=passages.text(at.step("attached_to")),
        )
        if number is not None:
            printed, symbol = number_of(number)
            data |= filled(number=printed, symbol=symbol)
        if place is not None:
            name, day = date_of(place.text)
            data |= filled(place=name, date=day)
            self.place_stated = place.opening != place.text if self.exact else None
        return data

    def decision(self, at: Spot) -> Data:
        passages = self.passages
        keys = ("title", "subject", "authority")
        data = filled(**{key: passages.text(at.step(key)) for key in keys})
        articles: list[Data] = []
        while line := passages.take(one := at.step("articles").step(len(articles) + 1)):
            text = unmarked(line.text, f"Điều {len(articles) + 1}.")
            articles.append({"text": text} | passages.below(one, _ARTICLE))
        return data | filled(articles=articles)

    def issuer(self, document: Data) -> Data:
        """Return level and province, and drop from the header what follows from the province."""
        day = document.pop("date", None)
        if day is not None:
            document["date"] = f"{day.day}/{day.month}/{day.year:04}"
        lines = document.get("superior", []), document.get("issuer", [])
        words = [line.text for line in self.pages.lines]
        computed = document.get("place") if self.place_stated is False else None
        level, province, follows = issuer_of(
            *lines, day, words, computed, attached=document["form"] == "attached"
        )
        if follows:
            del document["issuer"]
        same_place = province is not None and document.get("place") == province.place_name
        if level == "province" and same_place and not self.place_stated:
            del document["place"]
        return {"level": level} | filled(province=province.id if province else None)

    # Parts.

    def parts(self) -> Data:
        passages, forms = self.passages, self.numbering.levels
        lines = [
            passages.need(
                root("document").step("headings").step(key) if key == "aims" else root(key)
            )
            for key in _PARTS
        ]
        for position, (key, line) in enumerate(zip(_PARTS, lines, strict=True), 1):
            self.headings[key] = unmarked(line.text, passages.mark(forms, position))
        _, content, _, organisation = lines
        return {
            **self.aims(),
            "content": self.tasks(content, root("content"), forms[1:]),
            "funding": passages.below(root("funding"), forms[1:]),
            "organisation": self.duties(organisation),
        }

    def aims(self) -> Data:
        forms = self.numbering.levels[1:]
        data: Data = {}
        position = 0
        for key in _SECTIONS:
            data[key] = []
            if line := self.passages.take(root(key)):
                position += 1
                self.headings[key] = unmarked(line.text, self.passages.mark(forms, position))
                data[key] = self.passages.items(root(key), forms[1:])
        return data

    def tasks(
        self,
        after: Line,
        container: Spot,
        forms: Sequence[str],
        taken: int = 0,
        prefix: str = "nhiem-vu",
    ) -> list[Data]:
        """Return the tasks of a list that begins after a line; `taken` marks come before theirs."""
        found: list[Data] = []
        while forms and (line := self.passages.next_in("content", after)):
            position = len(found) + 1
            mark = self.numbering.mark(forms[0], taken + position)
            if mark is None or not line.text.startswith(f"{mark.printed} "):
                break
            title = unmarked(line.text, mark.printed)
            name = f"{prefix}-{position}"
            data, spot = self.passages.named(container, line, title, name)
            fields = self.fields(spot, forms[1:])
            below = self.numbering.nested if forms[0] == "1." else forms[1:]
            same = len(fields) if below[:1] == forms[1:2] else 0
            inner = self.tasks(line, spot.step("tasks"), below, same, name)
            data |= {"title": title} | fields | filled(tasks=inner)
            found.append(data)
        return found

    def fields(self, task: Spot, forms: Sequence[str]) -> Data:
        fields: Data = {}
        for name in TASK_FIELDS:
            if line := self.passages.take(at := task.step(name)):
                mark = self.passages.mark(forms, len(fields) + 1)
                label, text = self.label(line, mark)
                data = filled(label=label, text=text) | self.passages.below(at, forms[1:])
                self.labelled.append((name, data))
                fields[name] = data
        return fields

    def label(self, line: Line, mark: str) -> tuple[str, str | None]:
        """Return label and words of a field: the compiler prints them in runs of their own."""
        words = unmarked(line.text, mark)
        opening = line.opening
        if self.exact and opening != line.text:
            if not opening.endswith(": "):
                raise NotUnderstood
            return unmarked(opening, mark).removesuffix(": "), line.text[len(opening) :]
        if not self.exact and ": " in words:
            label, _, text = words.partition(": ")
            return label, text
        if not words.endswith(":"):
            raise NotUnderstood
        return words.removesuffix(":"), None

    def labels(self) -> dict[str, str]:
        """Return the label that most fields of a name have; the others keep their own.

        Between equals the usual one wins.
        """
        labels: dict[str, str] = {}
        usual = Labels()
        for name in TASK_FIELDS:
            counts = Counter(data["label"] for one, data in self.labelled if one == name)
            if counts:
                labels[name] = max(
                    counts, key=lambda one: (counts[one], one == getattr(usual, name))
                )
        for name, data in self.labelled:
            if data["label"] == labels[name]:
                del data["label"]
        return labels

    def duties(self, after: Line) -> list[Data]:
        found: list[Data] = []
        container = root("organisation")
        forms = self.numbering.levels[1:]
        while line := self.passages.next_in("organisation", after):
            position = len(found) + 1
            agency, text = _duty(line, self.passages.mark(forms, position))
            title = agency or text or ""
            data, spot = self.passages.named(container, line, title, f"don-vi-{position}")
            data |= filled(agency=agency, text=text) | self.passages.below(spot, forms[1:])
            found.append(data)
        return found

    # After the body.

    def recipients(self, at: Spot) -> list[Data]:
        found: list[Data] = []
        while True:
            one = at.step(len(found) + 1)
            text = self.passages.text(one)
            if text is not None:
                found.append({"text": unmarked(text, "-")})
            elif lines := self.passages.listed(one.step("lines"), "-"):
                mark = self.passages.text(one.step("mark"))
                found.append({"lines": lines} | filled(mark=mark))
            else:
                return found

    def appendices(self, at: Spot) -> list[Data]:
        found: list[Data] = []
        # The first table with a head row of each section.
        tables = {grid.section: table for table, grid in reversed(self.pages.grids.items())}
        while line := self.passages.take(one := at.step(len(found) + 1)):
            self.passages.take(one.step("mark"))
            landscape = self.pages.landscape[line.section : line.section + 1] == [True]
            data = {"title": line.text, "orientation": "landscape" if landscape else "portrait"}
            data |= filled(reference=self.passages.text(one.step("reference")))
            data |= self.passages.below(one, self.numbering.levels[1:])
            prefix = f"phu-luc-{len(found) + 1}-nhiem-vu"
            table = tables.pop(line.section, None)
            if table is not None:
                grid = self.pages.grids[table]
                rows = TaskTable(self.passages, grid, table, prefix)
                data |= rows.read(one.step("tasks"))
            found.append(data)
        return found


def _duty(line: Line, mark: str) -> tuple[str | None, str | None]:
    """Return agency and words of a duty: the agency is in bold, with a colon where words follow."""
    if line.bold == line.text:
        return unmarked(line.text, mark), None
    if not line.bold:
        return None, unmarked(line.text, mark)
    head, rest = unmarked(line.bold, mark), line.text[len(line.bold) :]
    if not (head.endswith(":") and rest.startswith(" ")):
        raise NotUnderstood
    return head.removesuffix(":"), rest[1:]

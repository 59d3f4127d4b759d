"""The pieces of a document put together to the data of a plan."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from kehoach.data.provinces import provinces
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, stretches
from kehoach.ingest.recognise.appendix import read_appendix
from kehoach.ingest.recognise.body import body
from kehoach.ingest.recognise.decision import read_articles
from kehoach.ingest.recognise.divide import Decision, Division
from kehoach.ingest.recognise.ending import Ending, read_ending
from kehoach.ingest.recognise.header import Header, read_header, repeated
from kehoach.ingest.recognise.lines import lines_of, set_aside, told
from kehoach.ingest.recognise.origin import abbreviation, owner_of
from kehoach.ingest.recognise.titles import Titles, kind_of, read_titles
from kehoach.nd30 import decree
from kehoach.plan.model import Document, Plan

Data = dict[str, Any]
BLANK = "....."
"""What stands where the document has lost its words; `check` reports it as to be filled in."""


class Frame:
    """Reads the pieces of one document."""

    def __init__(self, division: Division, ledger: Ledger, notes: list[Note]) -> None:
        self.division = division
        self.ledger = ledger
        self.notes = notes

    def plan(self) -> Data:
        """Return the data in the order of the model, without `id` and `source`.

        Where the document has no subject, `document` has none either.
        """
        division, ledger, notes = self.division, self.ledger, self.notes
        header = read_header(list(lines_of(division.header, ledger)), ledger, notes)
        content = body(division.body, ledger, notes)
        document: Data = content.data.pop("document")
        numbering = document["numbering"]
        issuing = self.decision(division.decision, header, numbering) if division.decision else {}
        titles = read_titles(division.titles, ledger, notes)
        ending = self.ending()
        form = self.form(header, titles, ending)
        document = {"form": form, **document, **self.numbered(header, form), **issuing}
        document |= _filled(title=titles.title, subject=titles.subject)
        preamble = [*self.preamble(titles, form), *content.data.pop("preamble", ())]
        if form != "standalone":
            document |= _filled(attached_to=titles.reference)
        if form != "decision" and titles.authority is None:
            document |= _filled(bases=titles.bases)
        words = (one.text for one in ledger.paragraphs)
        owner = owner_of(header, _telling(titles, ending), words, ledger, notes)
        document |= owner.document
        if form != "attached" and "symbol" not in document:
            document["symbol"] = self.usual_symbol(header, titles, owner.plan.get("province"))
        document = {name: document[name] for name in Document.model_fields if name in document}
        data: Data = {**owner.plan, "document": document, **_filled(preamble=preamble)}
        data |= content.data
        data |= _filled(
            closing=content.closing,
            recipients=ending.recipients,
            signature=ending.signature,
            appendices=self.appendices(numbering),
        )
        self.leave_blanks(data, form)
        _tell_apart(data)
        return {name: data[name] for name in Plan.model_fields if name in data}

    def form(self, header: Header, titles: Titles, ending: Ending) -> str:
        """Return the form of the document; one that lost its header may still be signed."""
        own = header.own or ending.recipients or ending.signature
        form = "standalone"
        if self.division.decision is not None:
            form = "decision"
        elif titles.reference is not None and not own:
            form = "attached"
        return form

    def leave_blanks(self, data: Data, form: str) -> None:
        """Leave a blank where no plan of this form is without words, and the document has none."""
        signature = {"authority": [BLANK]}
        needed: dict[str, tuple[Data, str, Any]] = {}
        if form == "standalone":
            needed["recipients"] = (data, "recipients", [{"text": BLANK}])
        if form != "attached":
            needed["signature"] = (data, "signature", signature)
        if form == "decision":
            needed["reference"] = (
                data["document"],
                "attached_to",
                f"(Kèm theo Quyết định {BLANK})",
            )
        for name, (into, key, blank) in needed.items():
            if not into.get(key):
                into[key] = blank
                loc = (key,) if into is data else ("document", key)
                self.notes.append(Note(f"{name}-missing", loc, None, doubtful=True))

    def decision(self, decision: Decision, header: Header, numbering: str) -> Data:
        """Return what `document` says of the Decision that stands before the plan."""
        ledger, notes = self.ledger, self.notes
        titles = read_titles(decision.titles, ledger, notes)
        repeated(list(lines_of(decision.repeated, ledger)), header, ledger, notes)
        articles = read_articles(decision.articles, numbering, ledger, notes)
        told_by = titles.authority or " ".join(header.issuer)
        if titles.authority is None and told_by:
            loc = ("document", "decision", "authority")
            notes.append(Note("authority-guessed", loc, None, doubtful=True))
        if titles.reference is not None:
            set_aside(titles.reference, ("document", "title"), ledger, notes)
        found = _filled(
            title=titles.title, subject=titles.subject, authority=told_by, articles=articles
        )
        return _filled(bases=[*titles.bases, *titles.preamble]) | {"decision": found}

    def ending(self) -> Ending:
        """Return recipients and signature: those of the Decision, where there is one."""
        division, ledger, notes = self.division, self.ledger, self.notes
        if division.decision is None:
            return read_ending(division.ending, ledger, notes)
        ending = read_ending(division.decision.ending, ledger, notes)
        if not any(ending):
            return read_ending(division.ending, ledger, notes)
        for line in lines_of(division.ending, ledger):
            set_aside(line.words, ("document", "title"), ledger, notes)
        return ending

    def numbered(self, header: Header, form: str) -> Data:
        """Return number, symbol and date, which an attached plan has not."""
        if form == "attached":
            return {}
        day = None
        if header.day is not None and header.written is not None:
            figures = re.findall("[0-9]+", decree().date_words(header.day))
            day = Stretch("/".join(figures), header.written.pieces)
        return _filled(number=header.number, symbol=header.symbol, date=day)

    def usual_symbol(self, header: Header, titles: Titles, province: str | None) -> str:
        """Return the code of the kind of document and the abbreviation of who issues it."""
        decision = self.division.decision
        kind = kind_of(decision.titles[0].text if decision else titles.title)
        issuer = header.issuer or (provinces()[province].header_lines(None) if province else ())
        symbol = decree().codes[kind[0]] if kind else ""
        symbol += f"-{abbreviation(issuer)}" if issuer else ""
        loc, params = ("document", "symbol"), {"symbol": symbol}
        self.notes.append(Note("symbol-derived", loc, None, doubtful=True, params=params))
        return symbol

    def preamble(self, titles: Titles, form: str) -> list[Stretch]:
        """Return the paragraphs before the first part.

        Where the document has no place for what the plan is attached to, for a second list of
        bases, or for who issues it above the bases, they come first.
        """
        preamble = titles.preamble
        if form == "decision" or titles.authority is not None:
            above = [titles.authority] if titles.authority is not None else []
            preamble = [*above, *titles.bases, *preamble]
        if form == "standalone" and titles.reference is not None:
            preamble = [titles.reference, *preamble]
            loc = ("preamble", 0)
            self.notes.append(told("reference-moved", loc, titles.reference, self.ledger))
        return preamble

    def appendices(self, numbering: str) -> list[Data]:
        """Return the appendices."""
        found = self.division.appendices
        return [
            read_appendix(one, i, len(found), numbering, self.ledger, self.notes)
            for i, one in enumerate(found)
        ]


def _filled(**values: Any) -> Data:
    """Return the values that say something."""
    return {key: value for key, value in values.items() if value}


def _telling(titles: Titles, ending: Ending) -> list[str]:
    """Return the words that tell best whose plan it is, the best first."""
    signed = " ".join(ending.signature.get("authority", ()))
    listed = " ".join(stretches(ending.recipients))
    return [one for one in (titles.reference, titles.subject, listed, signed) if one]


def _tell_apart(data: Data) -> None:
    """Make the ids of tasks and duties differ: a later one of two equal ids gets a number."""
    taken: set[str] = set()
    for node in _named(data):
        name, times = node["id"], 1
        while node["id"] in taken:
            times += 1
            node["id"] = f"{name}-{times}"
        taken.add(node["id"])


def _named(data: Data) -> Iterable[Data]:
    """Yield all tasks and duties."""
    stack = [data["organisation"], *(one.get("tasks", []) for one in data.get("appendices", []))]
    stack.append(data["content"])
    while stack:
        for node in stack.pop():
            yield node
            stack.append(node.get("tasks", []))

"""The plan one level up, as a plan that carries it out speaks of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach.data.agencies import agencies
from kehoach.plan.model import Document, Plan

AREA = "trên địa bàn"
_ATTACHED = re.compile(r"\((?:ban hành )?kèm theo (?P<cited>.+)\)[.;]?", re.IGNORECASE)
_SHORT = re.compile(r"(?P<name>[^.;:()]+?) \(sau đây gọi (?:tắt )?là (?P<short>[^()]+)\)")


class ShortForm(NamedTuple):
    """A name, and what the plan one level up calls it for short."""

    name: str
    short: str


def citation(parent: Plan, blank: str) -> tuple[str, bool]:
    """Return how `parent` is cited in full, and whether that is the plan itself.

    A plan that goes with a Decision is cited by it, in the words of its line "(Kèm theo …)". What
    is not known is `blank`.
    """
    document = parent.document
    if found := _ATTACHED.fullmatch(document.attached_to or ""):
        return found["cited"], False
    number, symbol = document.number or blank, document.symbol or blank
    issuer = _issuer(document) or blank
    return f"Kế hoạch số {number}/{symbol} ngày {day_words(document, blank)} của {issuer}", True


def day_words(document: Document, blank: str) -> str:
    """Return the day of issue as it stands in a sentence, or blanks."""
    day = document.date
    if day is None:
        return f"{blank} tháng {blank} năm {blank}"
    return f"{day.day:02} tháng {month_words(day.month)} năm {day.year}"


def month_words(month: int) -> str:
    """Return a month as Nghị định 30 writes it: 1 and 2 with a zero before them."""
    return f"{month:02}" if month < 3 else str(month)


def _issuer(document: Document) -> str:
    """Return who issued a plan as it stands in a sentence, where the registry knows them."""
    wanted = " ".join(document.issuer).casefold()
    known = (one.name for one in agencies().agencies.values())
    return next((name for name in known if wanted and name.casefold() == wanted), "")


def short_form(parent: Plan) -> ShortForm | None:
    """Return what `parent` calls for short of what its subject names.

    "Luật Dân số số 113/2025/QH15 (sau đây gọi tắt là Luật)": whoever takes over its titles needs
    the short form as well.
    """
    subject = parent.document.subject
    for paragraph in parent.preamble:
        for found in _SHORT.finditer(paragraph.text):
            words = found["name"].split()
            for start in range(len(words) - 1):
                name = " ".join(words[start:])
                if name in subject:
                    return ShortForm(name, found["short"])
    return None


def within(subject: str) -> str:
    """Return a subject as it stands within a sentence: its first letter small."""
    return subject[:1].lower() + subject[1:] if subject[1:2].islower() else subject

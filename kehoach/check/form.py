"""What the rules on format (N) share: line ends, the lines of a signature, kinds of document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kehoach.check.rule import Problem
from kehoach.check.subject import BODY, Subject, Wording
from kehoach.data.offices import offices
from kehoach.finding import Severity
from kehoach.nd30 import decree
from kehoach.plan.fault import Loc
from kehoach.plan.province import Mark
from kehoach.plan.span import Span
from kehoach.plan.text import Text
from kehoach.plan.words import key

CLOSING_MARK = "./."

_PUNCTUATION = re.compile(r"[.,;:]+\s*\Z")
_LAST_WORD = re.compile(r"\S+\Z")
# The mark, and what it becomes by a slip: spaced, doubled. No dots of a blank ".../..." are meant.
_CLOSING = re.compile(r"(?<![./])\.\s*/\s*\.(?:\s*\.?\s*/\s*\.)*(?![./])")

# Letters and dashes that look like those of a symbol and are others.
LOOK_ALIKES = {
    "\u00d0": "Đ",
    "\u0189": "Đ",
    **dict.fromkeys(("\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"), "-"),
}


def kind_code(title: str) -> str | None:
    """Return the code of the kind of document that `title` names, None where it names none."""
    return _codes().get(key(title))


@cache
def _codes() -> dict[tuple[str, ...], str]:
    return {key(kind): code for kind, code in decree().codes.items()}


def titled(subject: Subject) -> tuple[Loc, Text]:
    """Return the title of the document that has the number: the plan, or the Decision above it."""
    document = subject.plan.document
    if document.decision is not None:
        return ("document", "decision", "title"), document.decision.title
    return ("document", "title"), document.title


def issued_by(subject: Subject, *bodies: str) -> bool:
    """Return whether the symbol names one of `bodies` as the issuer: KH-UBND."""
    symbol = subject.plan.document.symbol or ""
    return any(part in bodies for part in symbol.upper().split("-")[1:])


def begins(text: str, words: str) -> bool:
    """Return whether `text` begins with `words`, in whatever case and with whatever tone marks."""
    wanted = key(words)
    return key(text)[: len(wanted)] == wanted


def begins_with_one(text: str, name: str, *, verified: bool = False) -> bool:
    """Return whether `text` begins with a word of the list `name` of the offices.

    With `verified`, only with one that was read somewhere; no other makes an error.
    """
    found = key(text)
    return any(found[: len(one)] == one for one in _keys(name, verified))


@cache
def _keys(name: str, verified: bool) -> tuple[tuple[str, ...], ...]:
    words = offices()[name]
    return tuple(key(one.word) for one in words if not verified or one.mark is not Mark.UNVERIFIED)


def wrongly_ended(text: str, mark: str) -> tuple[Span, str] | None:
    """Return where `text` ends otherwise than with `mark`, and what should stand there."""
    text = text.rstrip()
    if text.endswith(mark):
        return None
    if found := _PUNCTUATION.search(text):
        return Span(*found.span()), mark
    return last_word(text), last_word(text).of(text) + mark


def last_word(text: str) -> Span:
    """Return the last word of `text`, with the punctuation that it carries."""
    found = _LAST_WORD.search(text.rstrip())
    return Span(*found.span()) if found else Span(0, len(text))


def closing_marks(text: str) -> list[Span]:
    """Return where the closing mark stands in `text`, in whatever spacing."""
    return [Span(*found.span()) for found in _CLOSING.finditer(text)] if "/" in text else []


def body_of(subject: Subject) -> list[Wording]:
    """Return the texts of the body of the plan, in the order of printing."""
    return [one for one in subject.wordings if one.loc[0] in BODY]


def ends(subject: Subject) -> Iterator[Wording]:
    """Yield the last text of the body, and of each appendix."""
    if body := body_of(subject):
        yield body[-1]
    for i, appendix in enumerate(subject.plan.appendices):
        own = [one for one in subject.wordings if one.loc[:2] == ("appendices", i)]
        if appendix.paragraphs or appendix.items:
            yield own[-1]


class Authority(NamedTuple):
    """A line above the name of the signer: "KT. CHỦ TỊCH" is `KT` and "CHỦ TỊCH"."""

    loc: Loc
    text: Text
    short: str
    office: str

    @property
    def deputy(self) -> bool:
        """Whether the line names a deputy."""
        return not self.short and (begins(self.office, "Phó") or begins(self.office, "Thứ trưởng"))

    def problem(self, severity: Severity, related: Loc | None = None) -> Problem:
        """Return a problem with this line."""
        whole = Span(0, len(self.text))
        return Problem(self.loc, {"line": self.text}, whole, severity=severity, related=related)


# T/M and T.M. are read as well as TM., so that one slip is not taken for another.
_SHORT = re.compile(
    r"(T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)([./:\s]+)(?=\w)",
    re.IGNORECASE,
)


def split_authority(text: str) -> tuple[str, Span, str]:
    """Return the abbreviation that `text` begins with, where it and its space stand, the rest."""
    found = _SHORT.match(text)
    if found is None:
        return "", Span(0, 0), text
    letters = "".join(letter for letter in found[1] if letter.isalpha()).upper()
    return letters, Span(*found.span()), text[found.end() :]


def authorities(subject: Subject) -> list[Authority]:
    """Return the lines above the name of the signer."""
    signature = subject.plan.signature
    found = []
    for i, text in enumerate(signature.authority if signature else []):
        short, _, office = split_authority(text)
        found.append(Authority(("signature", "authority", i), text, short, office))
    return found


class Line(NamedTuple):
    """A line of "Nơi nhận"; `mark` is the text beside the brace that joins it to others."""

    loc: Loc
    text: Text
    mark: Text | None = None


def recipient_lines(subject: Subject) -> list[Line]:
    """Return the lines of "Nơi nhận", in the order of printing."""
    found = []
    for i, one in enumerate(subject.plan.recipients):
        if one.text is not None:
            found.append(Line(("recipients", i, "text"), one.text))
        for j, text in enumerate(one.lines):
            found.append(Line(("recipients", i, "lines", j), text, one.mark))
    return found

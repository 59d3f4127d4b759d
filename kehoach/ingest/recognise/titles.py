"""From the title of a document to its first part: subject, reference, legal bases, preamble."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile

from kehoach.data.frame import frame
from kehoach.data.offices import offices
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Stretch, joined
from kehoach.ingest.manuscript import Paragraph
from kehoach.ingest.recognise.ending import is_office
from kehoach.ingest.recognise.lines import (
    begins,
    begins_with,
    folded,
    is_drawn,
    is_reference,
    is_word,
    set_aside,
    told,
)

_ENDS = (".", ";", ":")
_LONGEST_TITLE = 500
DECISION = "Quyết định"


@dataclass(slots=True)
class Titles:
    """What stands between header and body, each in the order of the document."""

    title: Stretch
    subject: Stretch | None = None
    reference: Stretch | None = None
    authority: Stretch | None = None
    bases: list[Stretch] = field(default_factory=list)
    preamble: list[Stretch] = field(default_factory=list)


@cache
def _kinds() -> tuple[tuple[str, str], ...]:
    """Return the kinds of documents that are plans or issue one, with their folded names."""
    return tuple((folded(name), name) for name in (DECISION, *frame()["plan"]))


def kind_of(text: str) -> tuple[str, int] | None:
    """Return the kind of document that a title line names, and where its name ends.

    A title begins with the kind in capitals: "KẾ HOẠCH", "KẾ HOẠCH Triển khai …".
    """
    start = folded(text[:40])
    for key, name in _kinds():
        end = len(key)
        if start.startswith(key) and text[:end].isupper() and text[end : end + 1] in ("", " "):
            return name, end
    return None


def read_titles(paragraphs: Sequence[Paragraph], ledger: Ledger, notes: list[Note]) -> Titles:
    """Return what `paragraphs` say; the first one holds the title."""
    lines = [ledger.whole(one) for one in paragraphs]
    titles, rest = _titled(lines, ledger)
    authority: list[Stretch] = []
    for i, words in enumerate(rest):
        if is_drawn(words) or begins("stamp", words):
            set_aside(words, ("document", "title"), ledger, notes)
        elif is_word("ruling", words):
            ledger.mark(words)
        elif titles.reference is None and is_reference(words):
            titles.reference = _reference(rest[i:])
        elif titles.reference is not None and words.first in titles.reference.pieces:
            continue
        elif begins("basis", words) and not words.endswith(":") and not titles.preamble:
            titles.bases.append(words)
        elif words.isupper() and not titles.bases and not titles.preamble:
            authority.append(words)
        else:
            titles.preamble.append(words)
    titles.authority = joined(authority) if authority else None
    if titles.subject is None and titles.preamble:
        titles.subject = titles.preamble.pop(0)
        notes.append(told("subject-guessed", ("document", "subject"), titles.subject, ledger))
    return titles


def _titled(lines: Sequence[Stretch], ledger: Ledger) -> tuple[Titles, Sequence[Stretch]]:
    """Return title and subject, and the lines below them."""
    first, *rest = lines
    named = list(takewhile(lambda words: not is_drawn(words), rest))
    kind = kind_of(first)
    end = kind[1] if kind else len(first)
    below = _subject(named, kind is not None and kind[0] == DECISION, ledger)
    # "CHƯƠNG TRÌNH HÀNH ĐỘNG" above a subject in small letters is a title of its own.
    longer = first.isupper() and below and not below[0].isupper()
    if end < len(first) and not longer:
        titles = Titles(first.cut(0, end), joined([first.cut(end), *below]))
    else:
        titles = Titles(first, joined(below) if below else None)
    return titles, rest[len(below) :]


def _subject(lines: Sequence[Stretch], decides: bool, ledger: Ledger) -> list[Stretch]:
    """Return the lines of the subject: no sentence, and set like the first of them.

    Below that of a Decision stands who `decides`.
    """
    subject: list[Stretch] = []
    for words in lines:
        if (
            (words.endswith(_ENDS) and ledger.paragraph(words).centred is not True)
            or is_reference(words)
            or begins("basis", words)
            or (subject and words.isupper() and not subject[0].isupper())
            or (subject and decides and _decides(words))
            or (subject and not _alike(subject[0], words, ledger))
            or sum(map(len, subject)) + len(words) > _LONGEST_TITLE
        ):
            break
        subject.append(words)
    return subject


def _decides(text: str) -> bool:
    """Return whether `text` names a body, or the head of one, above the bases of a Decision."""
    return is_office(text) or (text.isupper() and begins_with(_bodies(), text))


@cache
def _bodies() -> tuple[str, ...]:
    # "Ban" alone begins other words of a subject as well: "BAN HÀNH".
    return tuple(folded(one.word) for one in offices()["collective"] if " " in one.word)


def _alike(one: Stretch, other: Stretch, ledger: Ledger) -> bool:
    """Return whether two lines may be of one heading, as far as their looks are known."""
    first, second = ledger.paragraph(one), ledger.paragraph(other)
    bold = first.bold is None or second.bold is None or bool(first.bold) == bool(second.bold)
    return bold and first.centred == second.centred


def _reference(lines: Sequence[Stretch]) -> Stretch:
    """Return "(Kèm theo …)", which may run over several lines."""
    taken: list[Stretch] = []
    for words in lines[:4]:
        taken.append(words)
        if words.endswith(")"):
            return joined(taken)
    return lines[0]

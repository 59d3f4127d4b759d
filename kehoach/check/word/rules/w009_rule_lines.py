"""W009."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach.check.rule import rule
from kehoach.check.word.look import length_of
from kehoach.check.word.pieces import Line, Piece
from kehoach.check.word.subject import Act, Trouble, WordSubject, is_typed_rule
from kehoach.docx.layout.model import Paragraph

# Of a length: hands draw no better, and no eye sees less.
_TOLERANCE = 0.1


class _Place(NamedTuple):
    """A component that a rule line belongs under, and where that line may hang."""

    style: str
    rule: str
    lines: Sequence[Piece]
    zone: Sequence[Paragraph]
    elsewhere: bool


@rule("W009", "rule-lines", severity="error", basis="nd30.national-name")
def rule_lines(subject: WordSubject) -> Iterator[Trouble]:
    """Report rule lines that are missing, typed, made by underlining, or of the wrong length.

    Basis: Phụ lục I, mục II, khoản 1, 2 and 5 (S p.21, 24, 32): under Tiêu ngữ as long as its
        text, under the issuer and the subject 1/3 to 1/2 of it.
    Silent: on a length within a tenth; where a drawing may be a line but its length is unknown;
        on a missing line where another one nearby may be meant.
    """
    for act in subject.acts:
        for place in _places(subject, act):
            yield from _judge(subject, place)


def _places(subject: WordSubject, act: Act) -> Iterator[_Place]:
    in_table = bool(act.left_paragraphs and act.right_paragraphs)
    sided = {one.number for one in (*act.left_paragraphs, *act.right_paragraphs)}
    loose = [one for one in act.zone if one.number not in sided]
    # A line may hang on any paragraph nearby, so one too many there may be the one missing here.
    spare = max(0, _count(subject, loose) - (0 if in_table else 2))
    for zone in (act.left_paragraphs, act.right_paragraphs, act.subject_zone):
        spare += max(0, _count(subject, zone) - 1)
    if act.motto is not None:
        zone = act.right_paragraphs if in_table else act.zone
        yield _Place("TieuNgu", "motto", [act.motto], zone, spare > 0)
    if act.issuer and in_table:
        yield _Place("CoQuanBanHanh", "issuer", act.issuer, act.left_paragraphs, spare > 0)
    if act.subject:
        under = [act.attached] if act.attached else []
        yield _Place("TrichYeu", "subject", [*act.subject, *under], act.subject_zone, spare > 0)


def _count(subject: WordSubject, zone: Sequence[Paragraph]) -> int:
    return sum(len(subject.lines_at(one)) for one in zone)


def _judge(subject: WordSubject, place: _Place) -> Iterator[Trouble]:
    at = place.lines[-1].paragraph
    about = {"component": place.style}
    for paragraph in place.zone:
        typed = [one for one in subject.pieces[paragraph.number] if is_typed_rule(one.text)]
        if typed and any(mark in typed[0].text for mark in "_─━—-"):
            yield Trouble(paragraph, "rule-typed", about)
            return
    underlined = [
        one for one in place.lines if one.shown and all(run.underline for run in one.shown)
    ]
    if underlined:
        yield Trouble(underlined[0].paragraph, "rule-underlined", about)
        return
    found = [line for one in place.zone for line in subject.lines_at(one)]
    if not found:
        if not place.elsewhere:
            yield Trouble(at, "rule-missing", about)
        return
    lengths = [line.length for line in found]
    if None in lengths:
        return
    shares = [_share(subject, line, place) for line in found]
    if not any(fits for fits, _ in shares):
        allowed = subject.decree.rules[place.rule]
        low, high = allowed.low or 0, allowed.high or 1
        expected = "100" if low == high else f"{round(low * 100)}-{round(high * 100)}"
        yield Trouble(at, "rule-length", {**about, "found": shares[0][1], "expected": expected})


def _share(subject: WordSubject, line: Line, place: _Place) -> tuple[bool, int]:
    """Return whether a line is as long as it should be, and its share of the text in percent."""
    allowed = subject.decree.rules[place.rule]
    widths = []
    for piece in place.lines:
        room = subject.room(piece.paragraph)
        widths.append(min(length_of(piece), room) if room and room > 0 else length_of(piece))
    longest, shortest = max(widths), max(min(widths), 1.0)
    length = line.length or 0.0
    low = shortest * (allowed.low or 0) * (1 - _TOLERANCE)
    high = longest * (allowed.high or 1) * (1 + _TOLERANCE)
    return low <= length <= high, round(length / max(longest, 1.0) * 100)

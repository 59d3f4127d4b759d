"""W027."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, upper
from kehoach.check.word.pieces import Piece
from kehoach.check.word.subject import ARTICLE, PART, Act, Trouble, WordSubject

_STYLE = "Muc"
# Characters of a heading; what is longer may be a sentence.
_LONGEST = 200


@rule("W027", "part-heading", severity="error", basis="nd30.body")
def part_heading(subject: WordSubject) -> Iterator[Trouble]:
    """Report a heading such as "I. MỤC ĐÍCH, YÊU CẦU" that is not in upright bold capitals.

    Basis: Phụ lục I, mục II, khoản 6 and the sample table (S p.25, 33): number and title of a part
        on one line, in capitals, upright and bold.
    Silent: in documents made of articles, on numbers that are not the next in Roman digits, on
        lines that end like a sentence, and on size, which W015 judges.
    """
    for act in subject.acts:
        for piece in _headings(subject, act):
            yield from upper(piece, _STYLE)
            faults = judge(subject, piece, _STYLE, centred=False)
            yield from (one for one in faults if one.fault != "size")


def _headings(subject: WordSubject, act: Act) -> Iterator[Piece]:
    """Yield the headings of the parts; each has the Roman number after that of the one before."""
    if any(ARTICLE.match(paragraph.text.strip()) for paragraph in act.body):
        return
    wanted = iter(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"))
    number = next(wanted)
    for paragraph in act.body:
        found = subject.pieces[paragraph.number]
        if len(found) != 1 or not PART.match(found[0].text):
            continue
        text = found[0].text
        if text.partition(".")[0] != number or len(text) > _LONGEST:
            continue
        if text[-1] in ".;,":
            return
        yield found[0]
        number = next(wanted, "")

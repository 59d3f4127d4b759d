"""W006."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, upper
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "QuocHieu"


@rule("W006", "national-name", severity="error", basis="nd30.national-name")
def national_name(subject: WordSubject) -> Iterator[Trouble]:
    """Report a Quốc hiệu in other words, in small letters, or not in upright bold of its size.

    Basis: Phụ lục I, mục II, khoản 1 (S p.21, 32). HÒA and HOÀ are both right: the decree prints
        both.
    Silent: where no line is certainly meant to be Quốc hiệu.
    """
    for act in subject.acts:
        piece = act.nation
        text = unicodedata.normalize("NFC", " ".join(piece.text.split()))
        if text.upper().replace("HOÀ", "HÒA") != subject.decree.national_name:
            params = {"component": _STYLE, "found": text, "expected": subject.decree.national_name}
            yield Trouble(piece.paragraph, "text", params)
        yield from upper(piece, _STYLE)
        yield from judge(subject, piece, _STYLE)

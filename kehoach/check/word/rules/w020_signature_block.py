"""W020."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, lower, upper
from kehoach.check.word.subject import Trouble, WordSubject

_POST = "QuyenHanChucVu"
_NAME = "HoTen"
_STROKE = re.compile(r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\b(?!\.)|T/M|K/T|T/L")


@rule("W020", "signature-block", severity="error", basis="nd30.signature")
def signature_block(subject: WordSubject) -> Iterator[Trouble]:
    """Report a post not in bold capitals, or a signer's name not in bold small letters.

    Basis: Phụ lục I, mục II, khoản 7 (S p.25, 33; T): both 13-14 upright bold; TM., KT., TL., TUQ.
        and Q. with a full stop.
    Silent: where there is no signature block in a table, and on notes in brackets.
    """
    for act in subject.acts:
        for piece in act.posts:
            yield from upper(piece, _POST)
            yield from judge(subject, piece, _POST)
            if _STROKE.match(piece.text):
                yield Trouble(piece.paragraph, "post-mark", {"found": piece.text})
        if act.signer is not None:
            yield from lower(act.signer, _NAME)
            yield from judge(subject, act.signer, _NAME)

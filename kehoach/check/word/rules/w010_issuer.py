"""W010."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import fits, judge, sizes_of, told, upper
from kehoach.check.word.pieces import Piece
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "CoQuanBanHanh"
_PARENT = "CoQuanChuQuan"
# A line that is the whole name of a body, and a line with which the name of one below it begins.
_WHOLE = re.compile(
    r"(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+(?:TỈNH|THÀNH PHỐ|TP\.?|XÃ|PHƯỜNG|ĐẶC KHU)\s+\S"
    r"|BỘ\s+\S|TỈNH ỦY\s+\S|SỞ\s+\S"
)
_BELOW = re.compile(
    r"(?:SỞ|CỤC|VỤ|CHI CỤC|TỔNG CỤC|TRUNG TÂM|PHÒNG|VĂN PHÒNG|BAN QUẢN LÝ|VIỆN|TRƯỜNG|BỆNH VIỆN"
    r"|THANH TRA|ỦY BAN NHÂN DÂN)\b"
)


@rule("W010", "issuer", severity="error", basis="nd30.issuer")
def issuer(subject: WordSubject) -> Iterator[Trouble]:
    """Report an issuer not in upright bold capitals of its size, or one above it that is in bold.

    Basis: Phụ lục I, mục II, khoản 2 (S p.32; T). That its size is that of Quốc hiệu is habit, so a
        warning.
    Silent: on the weight of a first line that may belong to the name of the issuer.
    """
    for act in subject.acts:
        if not act.issuer:
            continue
        *above, last = act.issuer
        yield from upper(last, _STYLE)
        yield from judge(subject, last, _STYLE)
        for piece, following in zip(above, act.issuer[1:], strict=True):
            yield from upper(piece, _PARENT)
            is_parent = bool(_WHOLE.match(piece.text) and _BELOW.match(following.text))
            heavy = _bold(piece)
            yield from judge(subject, piece, _PARENT, bold=False if is_parent else heavy)
        own = {run.size for run in act.nation.shown}
        sizes = {run.size for run in last.shown}
        if len(own) != 1 or len(sizes) != 1 or own == sizes:
            continue
        low, high = sizes_of(subject.decree, "QuocHieu")
        if fits(min(own), low, high):
            params = {"component": _STYLE, "found": told(*sizes), "expected": told(*own)}
            yield Trouble(last.paragraph, "size-of-national-name", params, "warning")


def _bold(piece: Piece) -> bool:
    return bool(piece.shown) and all(run.bold for run in piece.shown)

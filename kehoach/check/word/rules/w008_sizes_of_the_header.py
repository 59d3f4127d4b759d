"""W008."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import fits, sizes_of, told
from kehoach.check.word.pieces import Piece
from kehoach.check.word.subject import Trouble, WordSubject

_MEMBERS = {"national_name": "QuocHieu", "motto": "TieuNgu", "place_and_date": "DiaDanhThoiGian"}


@rule("W008", "sizes-of-the-header", severity="error", basis="nd30.sizes")
def sizes_of_the_header(subject: WordSubject) -> Iterator[Trouble]:
    """Report sizes of Quốc hiệu, Tiêu ngữ and date that do not belong together.

    Basis: note 1 of the sample table (S p.32): sizes rise and fall together, 13-14-14 or 12-13-13.
    Silent: where a size is outside its own range, which other rules tell, and on the body: a small
        header over a body of 14 points is the decree's own sample.
    """
    for act in subject.acts:
        pieces = (act.nation, act.motto, act.date)
        sizes: list[float] = []
        for piece, style in zip(pieces, _MEMBERS.values(), strict=True):
            size = _size(piece)
            if size is not None and fits(size, *sizes_of(subject.decree, style)):
                sizes.append(size)
        if len(sizes) < len(pieces):
            continue
        sets = [[one[name] for name in _MEMBERS] for one in subject.decree.size_sets.values()]
        if sizes not in sets:
            params = {
                "found": "-".join(map(told, sizes)),
                "expected": " / ".join("-".join(map(told, one)) for one in sets),
            }
            yield Trouble(act.nation.paragraph, "size-set", params)


def _size(piece: Piece | None) -> float | None:
    """Return the size of a component, None where it has several."""
    sizes = {run.size for run in piece.shown} if piece else set()
    return sizes.pop() if len(sizes) == 1 else None

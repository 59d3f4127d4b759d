"""W023."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import length_of, told
from kehoach.check.word.subject import Trouble, WordSubject

# How much wider than its room a line must be: widths are those of another cut of the font.
_SURE = 1.02


@rule("W023", "header-wraps", severity="warning", basis="nd30.national-name")
def header_wraps(subject: WordSubject) -> Iterator[Trouble]:
    """Report a Quốc hiệu, Tiêu ngữ or date that does not fit on one line of its cell.

    Basis: Phụ lục I, mục II, khoản 1 (S p.21) shows each on one line; that it may not wrap is
        practice (R), so a warning.
    Silent: on the issuer, which may run over several lines; outside tables; where the width of the
        cell is not stated; within a fiftieth, and in other fonts than Times New Roman.
    """
    for act in subject.acts:
        for style, piece in (
            ("QuocHieu", act.nation),
            ("TieuNgu", act.motto),
            ("DiaDanhThoiGian", act.date),
        ):
            if piece is None or piece.paragraph.cell is None or not piece.alone:
                continue
            if any(run.fonts.other != subject.decree.font for run in piece.shown):
                continue
            room, length = subject.room(piece.paragraph), length_of(piece)
            if room is not None and length > room * _SURE:
                params = {"component": style, "found": told(length), "expected": told(room)}
                yield Trouble(piece.paragraph, "wraps", params)

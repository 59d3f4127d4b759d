"""W011."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge
from kehoach.check.word.subject import Trouble, WordSubject

_STYLE = "SoKyHieu"
_PARTS = re.compile(r"(Số)(\s*)(:?)(\s*)([^/]*?)(\s*)/(\s*)(.*)", re.IGNORECASE | re.DOTALL)
_DIGITS = re.compile(r"\d+")


@rule("W011", "number-and-symbol", severity="error", basis="nd30.number")
def number_and_symbol(subject: WordSubject) -> Iterator[Trouble]:
    """Report a number and symbol that is not written, or does not look, as the decree asks.

    Basis: Phụ lục I, mục II, khoản 3 (S p.23, 32): "Số" and a colon, a number below 10 with a zero,
        no spaces around the stroke and the hyphen, size 13, upright.
    Silent: on a number that is left blank, and on the codes, which depend on the issuer.
    """
    padded_below = subject.decree.padded_numbers_below
    for act in subject.acts:
        if (piece := act.number) is None:
            continue
        yield from judge(subject, piece, _STYLE)
        parts = _PARTS.match(piece.text)
        if parts is None:
            continue
        word, _, colon, _, number, gap, after, symbol = parts.groups()
        digits = _DIGITS.fullmatch(number)
        params = {"component": _STYLE, "found": piece.text}
        if word != "Số":
            yield Trouble(piece.paragraph, "number-word", params)
        if not colon:
            yield Trouble(piece.paragraph, "number-colon", params)
        if digits and int(number) < padded_below and len(number) == 1 and len(number) < 9:
            expected = piece.text.replace(f"{number}/", f"0{number}/", 1)
            yield Trouble(piece.paragraph, "number-zero", {**params, "expected": expected})
        spaced = (digits and gap) or after or re.search(r"\s[-–]|[-–]\s", symbol.strip())
        if spaced:
            yield Trouble(piece.paragraph, "number-spaces", params)
        elif "–" in symbol or "—" in symbol:
            yield Trouble(piece.paragraph, "number-hyphen", params)

"""N003."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import LOOK_ALIKES
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.finding import Severity
from kehoach.plan.span import Span

_SPACE = re.compile(r"\s+")
_BEFORE = re.compile(r"/|\d+/")
# The code is mixed case in its list (QyĐ, CTr), so its case is left to N002.
_JOINED = re.compile(r"[/_]")
_SYMBOL = re.compile(r"[^\W\d_]+(?:-[A-ZĐ][A-ZĐa-zđ0-9&]*)+")


@rule("N003", "symbol-form", severity="error", basis="nd30.number", fixable=True)
def symbol_form(subject: Subject) -> Iterator[Problem]:
    """Report what does not belong in a symbol: blanks, look-alikes, a year, small letters.

    Basis: Phụ lục I, mục II, khoản 3 [S p.23, 32]: groups of letters joined by a hyphen, without
        blanks. Look-alike letters and dashes, a year (which marks a legal normative act), the case
        of the issuer and other characters in it are less certain: warnings.
    Silent: for the case of the code (N002), and for "&" in the issuer, which offices choose
        themselves.
    Fix: takes blanks out and puts the right letter or hyphen in; the rest is for people.
    """
    symbol = subject.plan.document.symbol
    if symbol is None:
        return

    def problem(
        start: int, end: int, found: str, fix: str | None, severity: Severity = "error"
    ) -> Problem:
        params = {"symbol": symbol, "found": found}
        return Problem(("document", "symbol"), params, Span(start, end), fix, severity=severity)

    mended = "".join(LOOK_ALIKES.get(letter, letter) for letter in symbol)
    for at, (letter, meant) in enumerate(zip(symbol, mended, strict=True)):
        if letter != meant:
            yield problem(at, at + 1, f"{letter} (U+{ord(letter):04X})", meant, "warning")
    for space in reversed([*_SPACE.finditer(mended)]):
        start, end = space.span()
        beside_hyphen = "-" in (mended[start - 1 : start], mended[end : end + 1])
        joined = "" if beside_hyphen or not start or end == len(mended) else "-"
        yield problem(start, end, symbol[max(start - 1, 0) : end + 1], joined)
        mended = mended[:start] + joined + mended[end:]
    if before := _BEFORE.match(mended):
        typed = before[0] == "/"
        yield problem(0, before.end(), before[0], "" if typed else None, "warning")
        mended = mended[before.end() :]
    if not _SYMBOL.fullmatch(mended):
        joined_otherwise = "-" not in mended or _JOINED.search(mended) is not None
        yield problem(0, len(symbol), symbol, None, "error" if joined_otherwise else "warning")

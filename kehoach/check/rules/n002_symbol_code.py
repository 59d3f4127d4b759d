"""N002."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.form import LOOK_ALIKES, kind_code, titled
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_CODE = re.compile(r"(?:/|\d+/)?([^\W\d_]+)(?=[-/\s\u2010-\u2014])")


@rule("N002", "symbol-code", severity="error", basis="nd30.codes", fixable=True)
def symbol_code(subject: Subject) -> Iterator[Problem]:
    """Report a symbol that begins with another code than that of the kind of document.

    Basis: Phụ lục III, mục I [S p.40] gives each kind of document its code: KẾ HOẠCH is KH.
    Silent: where the title is no kind of document (N005), and where the symbol has no first group
        (N003).
    Fix: writes the code with the capitals of the list, where nothing else is wrong.
    """
    symbol = subject.plan.document.symbol
    loc, title = titled(subject)
    expected = kind_code(title)
    if symbol is None or expected is None or not (found := _CODE.match(symbol)):
        return
    code = "".join(LOOK_ALIKES.get(letter, letter) for letter in found[1])
    if code != expected:
        yield Problem(
            ("document", "symbol"),
            {"code": found[1], "title": title, "expected": expected},
            Span(*found.span(1)),
            expected if code.casefold() == expected.casefold() else None,
            related=loc,
        )

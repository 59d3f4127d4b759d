"""L016."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import phrases, prose, with_usual_spaces
from kehoach.plan.span import Span

# The first digit of a number; the look back stands second, so that the search runs over digits.
_BEGIN = r"[0-9](?<![\w.,/-].)"
_PERCENT = re.compile(r"(?<=[0-9]) +(?=%)")
_POINT = re.compile(rf"{_BEGIN}[0-9]{{0,2}}\.[0-9]{{1,2}}(?= *%)")
_THOUSANDS = re.compile(rf"{_BEGIN}[0-9]{{0,2}}(?:,[0-9]{{3}}){{2,}}(?![0-9,.])")


@rule("L016", "number-format", severity="warning", basis="habit", fixable=True)
def number_format(subject: Subject) -> Iterator[Problem]:
    """Report each decimal point, space before %, comma between thousands, and "VNĐ".

    Basis: a comma begins the decimals, a full stop parts the thousands (Nghị định 86/2012/NĐ-CP, as
        told by others); "%" stands at its number; the currency is "đồng". The last two are advice.
    Silent: on numbers that can be read either way ("1.500", "3.125%", "1,500").
    Fix: without the space before "%"; nothing else.
    """
    for loc, text, _ in prose(subject):
        if "%" in text:
            for space in _PERCENT.finditer(with_usual_spaces(text)):
                span = Span(space.start(), space.end() + 1)
                yield Problem(loc, _params(text, span, "%"), span, fix="%", severity="info")
            for number in _POINT.finditer(text):
                span = Span(*number.span())
                yield Problem(loc, _params(text, span, number[0].replace(".", ",")), span)
        if "," in text:
            for number in _THOUSANDS.finditer(text):
                span = Span(*number.span())
                yield Problem(loc, _params(text, span, number[0].replace(",", ".")), span)
    for found in phrases(subject, "vnđ"):
        text = found.wording.text
        params = _params(text, found.span, "đồng")
        yield Problem(found.wording.loc, params, found.span, severity="info")


def _params(text: str, span: Span, meant: str) -> dict[str, str | int]:
    return {"written": span.of(text), "meant": meant}

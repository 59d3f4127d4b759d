"""C007."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from kehoach.check.cited import LAWS, follows_document, number_of, plain
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.nd30 import decree

# Codes of kinds that the decree does not list, as such documents bear them.
_OTHERS: Mapping[str, tuple[str, ...]] = {
    "NĐ": ("Nghị định",),
    "TT": ("Thông tư", "Thông tri", "Tờ trình"),
    "TTLT": ("Thông tư liên tịch", "Thông tư"),
    "NQLT": ("Nghị quyết liên tịch", "Nghị quyết"),
    "KL": ("Kết luận",),
    "PL": ("Pháp lệnh",),
    "CTHĐ": ("Chương trình hành động",),
    "CTr": ("Chương trình", "Chương trình hành động"),
    # Party documents: 37-QĐ/TW is a Quy định, 12-CT/TU a Chương trình.
    "QĐ": ("Quyết định", "Quy định"),
    "CT": ("Chỉ thị", "Chương trình", "Chương trình hành động"),
}
_ASSEMBLY = ("Luật", "Nghị quyết", "Bộ luật", "Pháp lệnh")
_FIRST = re.compile(r"[^-/]+")
_OF_ASSEMBLY = re.compile(r"(?:QH|UBTVQH)[0-9]+\Z")

# Anything may be sent with these, or they have no code of their own.
_FREE = frozenset({"Công văn", "Văn bản"})
# These are issued with a Decision, and people cite them by its number.
_ATTACHED = frozenset({"Kế hoạch", "Chương trình", "Chương trình hành động", "Đề án", "Dự án",
                       "Phương án", "Kết luận", "Quy chế", "Quy định", "Hướng dẫn"})  # fmt: skip


@cache
def _kinds() -> Mapping[str, tuple[str, ...]]:
    """Return the kinds that each code may stand for."""
    own = {code: (kind,) for kind, code in decree().codes.items()}
    return {**own, **_OTHERS}


@rule("C007", "symbol-against-kind", severity="error", basis="nd30.codes")
def symbol_against_kind(subject: Subject) -> Iterator[Problem]:
    """Report each cited number whose symbol belongs to another kind of document.

    Basis: the codes of Phụ lục III [S p.40]; NĐ-CP is a decree, QH15 an act of the National
        Assembly.
    Silent: for symbols that begin with no such code, for Công văn, which have none, for Party
        documents as far as their codes differ, and where the number may be that of a plan for a law
        ("Kế hoạch thi hành Luật Dân số số 15/KH-UBND"). What is issued with a Decision is only
        warned of ("Kế hoạch số 153/QĐ-TTg").
    """
    for cited in subject.citations:
        kind, number = cited.citation.kind.value, cited.citation.number
        parts = number_of(number.value) if number else None
        if number is None or parts is None or kind in _FREE:
            continue
        if kind in LAWS and follows_document(cited):
            continue
        first = _FIRST.match(plain(parts.symbol))
        code = first[0] if first else ""
        kinds = _ASSEMBLY if _OF_ASSEMBLY.match(code) else _kinds().get(code)
        if kinds is None or kind in kinds:
            continue
        yield Problem(
            cited.wording.loc,
            {
                "kind": kind,
                "number": number.value,
                "code": code,
                "expected": " / ".join(kinds[:2]),
            },
            span=number.span,
            severity="warning" if kind in _ATTACHED else None,
        )

"""N021."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import BODY, Subject
from kehoach.data.offices import OfficeWord, offices
from kehoach.plan.span import Span

# Letters behind these are part of a word or of a symbol.
_INSIDE = re.compile(r"[\w/-]")


@rule("N021", "abbreviated-post", severity="info", basis="habit")
def abbreviated_post(subject: Subject) -> Iterator[Problem]:
    """Report a post that is abbreviated: PCT, PGĐ, CPVP.

    Basis: habit: reviewers send back abbreviated posts; the decree allows common abbreviations and
        lists none.
    Silent: for letters that mean something else as well, unless what follows tells; for symbols;
        where the plan says what the letters stand for; in the line of the archive.
    """
    for wording in subject.wordings:
        if wording.loc[0] not in (*BODY, "recipients", "appendices"):
            continue
        if wording.text.startswith("Lưu"):
            continue
        for found in _posts().finditer(wording.text):
            if _INSIDE.match(wording.text[found.start() - 1 : found.start()]):
                continue
            post = _by_letters()[found[0]]
            rest = wording.text[found.end() :]
            if post.before and not any(rest.lstrip(" ").startswith(one) for one in post.before):
                continue
            if not any(_explains(one.text, found[0]) for one in subject.wordings):
                params = {"found": found[0], "meaning": post.meaning}
                yield Problem(wording.loc, params, Span(*found.span()))


def _explains(text: str, letters: str) -> bool:
    return f"({letters})" in text or f"là {letters})" in text or f"tắt là {letters}" in text


@cache
def _by_letters() -> dict[str, OfficeWord]:
    return {one.word: one for one in offices()["post"]}


@cache
def _posts() -> re.Pattern[str]:
    letters = sorted(_by_letters(), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(letters)})(?![\w/-])")

"""W013."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge, lower, upper
from kehoach.check.word.subject import Trouble, WordSubject

_TITLE = "TenLoai"
_SUBJECT = "TrichYeu"


@rule("W013", "title-and-subject", severity="error", basis="nd30.title")
def title_and_subject(subject: WordSubject) -> Iterator[Trouble]:
    """Report the kind of a document or its subject in the wrong case, size, weight or place.

    Basis: Phụ lục I, mục II, khoản 5 (S p.24, 32): the kind in bold capitals, the subject in bold
        small letters under it, both centred, 13-14. Only công văn has "V/v".
    Silent: where no line alone is the name of a kind of document.
    """
    for act in subject.acts:
        if act.title is None:
            continue
        yield from upper(act.title, _TITLE)
        yield from judge(subject, act.title, _TITLE)
        for piece in act.subject:
            yield from lower(piece, _SUBJECT)
            yield from judge(subject, piece, _SUBJECT)
        if act.subject and act.subject[0].text.lower().startswith("v/v"):
            yield Trouble(act.subject[0].paragraph, "about", {"component": _SUBJECT})
        if act.attached is not None:
            yield from judge(subject, act.attached, "KemTheo")

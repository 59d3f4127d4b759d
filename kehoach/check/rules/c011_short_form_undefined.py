"""C011."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.cited import ShortForm, is_naming, short_forms, zone_of
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject, Wording
from kehoach.plan.span import Span

# The law that is spoken of, and not a law as such ("dự án Luật") or the name of one.
_BARE_LAW = re.compile(
    r"(?:thi hành|thực hiện|nội dung|điểm mới|quy định|điều|tuân thủ)(?: của)? (?P<short>Luật)"
    r"(?=\s*[,;.:)]|\s*\Z| (?:và các văn bản|này|trên|theo|kịp thời|khi|được|phải|trong|tại)(?!\w))"
)
_CAPITALS = re.compile(r"\w+\Z")


@rule("C011", "short-form-undefined", severity="warning", basis="habit")
def short_form_undefined(subject: Subject) -> Iterator[Problem]:
    """Report each short form that is used before it is introduced, and "Luật" where it never is.

    Basis: habit: a short form ("sau đây gọi tắt là Luật") is introduced where the full name occurs
        first. A plan that never introduces "Luật" leaves it to the reader, and gets a note.
    Silent: in titles; for short forms that are ordinary words ("Kế hoạch"); for "Luật" where it may
        be part of a name or stand for laws as such; for abbreviations that nobody introduces.
    """
    zones = ("decision", "plan") if subject.plan.document.decision else ("plan",)
    for zone in zones:
        introduced: dict[str, ShortForm] = {}
        for one in short_forms(subject, zone):
            introduced.setdefault(one.short, one)
        if "Luật" not in introduced and (use := _first_use(subject, zone, "Luật", None)):
            yield Problem(use[0].loc, {"short": "Luật"}, span=use[1], severity="info")
        for short, form in introduced.items():
            if use := _first_use(subject, zone, short, form):
                yield Problem(use[0].loc, {"short": short}, span=use[1], related=form.wording.loc)


def _first_use(
    subject: Subject, zone: str, short: str, form: ShortForm | None
) -> tuple[Wording, Span] | None:
    """Return where `short` is first used; with `form`, only what stands before that."""
    if short == "Luật":
        pattern = _BARE_LAW
    elif short.isupper() and _CAPITALS.match(short):
        pattern = re.compile(rf"(?<!\w)(?P<short>{short})(?!\w)")
    else:
        return None
    for one in subject.wordings:
        if zone_of(subject, one.loc) != zone or is_naming(one.loc):
            continue
        last = form is not None and one.loc == form.wording.loc
        end = form.span.start if form is not None and last else len(one.text)
        if found := pattern.search(one.text, 0, end):
            return one, Span(*found.span("short"))
        if last:
            return None
    return None

"""L009."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import Found, phrases
from kehoach.data.typos import typos


@rule("L009", "typo", severity="warning", basis="habit")
def typo(subject: Subject) -> Iterator[Problem]:
    """Report each phrase that is a known slip of spelling.

    Basis: `kehoach/data/typos.yaml`, and the `typos` of the workspace: phrases that are never
        right. Not corrected by itself: the words are the author's.
    Silent: where the words around make the phrase right ("lịch sử lý luận").
    """
    for one in typos():
        for found in phrases(subject, one.wrong):
            if not _right(found, one.not_after, one.not_before):
                yield _problem(found, one.right)
    for wrong, right in subject.settings.typos.items():
        for found in phrases(subject, " ".join(wrong.split())):
            yield _problem(found, right)


def _right(found: Found, not_after: tuple[str, ...], not_before: tuple[str, ...]) -> bool:
    before = found.before.lower().rstrip()
    after = found.after.lower().lstrip()
    return before.endswith(not_after) or after.startswith(not_before)


def _problem(found: Found, right: str) -> Problem:
    return Problem(found.wording.loc, {"wrong": found.words, "right": right}, found.span)

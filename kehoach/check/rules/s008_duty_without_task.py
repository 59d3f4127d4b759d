"""S008."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.assignments import (
    Named,
    assigned,
    is_given_work,
    is_group,
    is_vague,
    named,
    said_at,
    stands_for,
    texts_at,
)
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.model import Duty

# As what the agency does itself, not in "do Sở Y tế chủ trì".
_LEADS = re.compile(r"(?:^|[.;:,] |trách nhiệm |và )chủ trì(?!\w)", re.IGNORECASE)
# Money is given in part III, to no task.
_MONEY = re.compile("kinh phí|ngân sách|dự toán|quyết toán|nguồn lực|nguồn vốn")


@rule("S008", "duty-without-task", severity="warning", basis="plan")
def duty_without_task(subject: Subject) -> Iterator[Problem]:
    """Report an agency that has a duty in part IV though no task of part II names it.

    Basis: what part IV gives to an agency follows from the tasks of part II. Where a group of which
        it is a member takes part in a task, it is reported only if its duty has it lead something,
        and as advice.
    Silent: for duties about money alone, for groups one of whose members is named, where the words
        of a task name the agency, where no task names anybody, and for what is reconstructed.
    """
    tasks = {one.agency for _, one in assigned(subject, "lead", "coordination")}
    if not tasks:
        return
    # Who is meant by words that are not understood, or by "các cơ quan có liên quan", is not known.
    open_ = any(is_vague(subject, id_) for id_ in tasks) or not all(
        subject.agencies_of(part).understood
        for _, task in subject.tasks
        for part in (task.lead, task.coordination)
        if part is not None
    )
    for loc, duty in subject.duties:
        if subject.reconstructed(loc):
            continue
        texts = [text for _, text in texts_at(duty, loc) if not _MONEY.search(text)]
        leads = any(_LEADS.search(text) for text in texts)
        for one in named(subject, duty, loc):
            if is_vague(subject, one.agency) or not is_given_work(subject, one.agency):
                continue
            if one.agency in tasks or not texts or _in_words(subject, one):
                continue
            through = any(stands_for(subject, id_, one.agency) for id_ in tasks)
            if through and is_group(subject, one.agency):
                continue
            if not (through or open_):
                yield Problem(one.loc, {"agency": one.words}, one.span)
            elif leads and _is_alone(subject, duty):
                yield Problem(one.loc, {"agency": one.words}, one.span, severity="info")


def _is_alone(subject: Subject, duty: Duty) -> bool:
    """Return whether the duty is that of one agency: what it leads is then beyond doubt."""
    return len(subject.agencies_of(duty).ids) == 1


def _in_words(subject: Subject, one: Named) -> bool:
    """Return whether a task says in its own words what the agency does."""
    words = one.words.casefold()
    texts = (
        text
        for loc, task in subject.tasks
        for name, _, text in said_at(task, loc)
        if name not in {"lead", "coordination"}
    )
    return any(words in text.casefold() for text in texts)

"""What a plan answers of the plan one level up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kehoach.plan.fault import Loc
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Link, OptOut, Plan, Task

Status = Literal["covered", "partial", "outdated", "uncovered", "not-applicable"]
GAPS: frozenset[Status] = frozenset({"partial", "outdated", "uncovered"})
"""What a reviewer has to ask about: it makes `diff` and `matrix` exit with 1."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A link of a plan to a task of the plan one level up.

    Attributes:
        loc: Where the link stands.
        link: The link.
        task: The task that it names.
        above: Where that task stands in its plan.
        outdated: Whether the link was agreed against other words.
    """

    loc: Loc
    link: Link
    task: Task
    above: Loc
    outdated: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """How one task of the plan one level up, which is not divided further, is answered.

    What answers the whole that it is a part of answers it too, unless something answers the part.
    It is `covered` by a task; `partial` where only duties answer it; `outdated` where a link was
    agreed against other words; `not-applicable` where the plan opts out.
    """

    task: Task
    loc: Loc
    answers: tuple[Answer, ...]
    opt_out: OptOut | None

    @property
    def status(self) -> Status:
        """The word for it."""
        if not self.answers:
            return "uncovered" if self.opt_out is None else "not-applicable"
        if any(answer.outdated for answer in self.answers):
            return "outdated"
        tasks = [answer for answer in self.answers if answer.loc[0] != "organisation"]
        return "covered" if tasks else "partial"


def links_of(plan: Plan) -> Iterator[tuple[Loc, Link]]:
    """Yield the links of the tasks and duties of `plan`, each with its place."""
    parts = [*tasks_of(plan.content, ("content",))]
    for i, appendix in enumerate(plan.appendices):
        parts += tasks_of(appendix.tasks, ("appendices", i, "tasks"))
    holders = [(loc, task.covers) for loc, task in parts]
    holders += [(("organisation", i), duty.covers) for i, duty in enumerate(plan.organisation)]
    for loc, links in holders:
        for i, link in enumerate(links):
            yield (*loc, "covers", i), link


def answers_of(plan: Plan, parent: Plan) -> list[Answer]:
    """Return the links of `plan` that name a task of `parent`, in the order of `plan`."""
    tasks = {task.id: (loc, task) for loc, task in tasks_of(parent.content, ("content",))}
    found = []
    for loc, link in links_of(plan):
        if link.task in tasks:
            above, task = tasks[link.task]
            outdated = link.fingerprint not in {None, fingerprint(task)}
            found.append(Answer(loc, link, task, above, outdated))
    return found


def coverage(plan: Plan, parent: Plan) -> list[Coverage]:
    """Return how each undivided task of `parent` is answered in `plan`, in their order."""
    answers: dict[Loc, list[Answer]] = {}
    for answer in answers_of(plan, parent):
        answers.setdefault(answer.above, []).append(answer)
    opted = {one.task: one for one in plan.not_applicable}
    tasks = dict(tasks_of(parent.content, ("content",)))
    found = []
    for loc, task in tasks.items():
        if task.tasks:
            continue
        # The task itself, then the wholes that it is a part of.
        line = [loc[:length] for length in range(len(loc), 0, -2)]
        own = next((answers[one] for one in line if one in answers), [])
        opt_out = next((opted[tasks[one].id] for one in line if tasks[one].id in opted), None)
        found.append(Coverage(task, loc, tuple(own), opt_out))
    return found

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


@dataclass(frozen=True, slots=True)
class Answer:
    """A link of a plan, where it stands, and whether what it was agreed against has changed."""

    loc: Loc
    link: Link
    outdated: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """How one task of the plan one level up is answered.

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


def coverage(plan: Plan, parent: Plan) -> list[Coverage]:
    """Return how each task of `parent` is answered in `plan`, in the order of `parent`.

    A task that is divided is answered through its parts, unless something links to the whole.
    """
    links = [*links_of(plan)]
    opted = {one.task: one for one in plan.not_applicable}
    found = []
    for loc, task in tasks_of(parent.content, ("content",)):
        now = fingerprint(task)
        answers = tuple(
            Answer(at, link, link.fingerprint not in {None, now})
            for at, link in links
            if link.task == task.id
        )
        if answers or not task.tasks or task.id in opted:
            found.append(Coverage(task, loc, answers, opted.get(task.id)))
    return found

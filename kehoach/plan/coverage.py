"""What a plan answers of the plan one level up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kehoach.plan.agency import Registry
from kehoach.plan.asked import asked_of_below, parts_of
from kehoach.plan.fault import Loc
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Duty, Link, OptOut, Plan, Task
from kehoach.plan.remember import Itself

Status = Literal["covered", "partial", "outdated", "uncovered", "not-applicable"]
GAPS: frozenset[Status] = frozenset({"partial", "outdated", "uncovered"})
"""What a reviewer has to ask about: it makes `diff` and `matrix` exit with 1."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A link of a plan to a task or duty of the plan one level up.

    Attributes:
        loc: Where the link stands.
        link: The link.
        asked: The task or duty that it names.
        above: Where that stands in its plan.
        outdated: Whether the link was agreed against other words.
    """

    loc: Loc
    link: Link
    asked: Task | Duty
    above: Loc
    outdated: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """How one task or duty of the plan one level up, which is not divided further, is answered.

    What answers the whole that it is a part of answers it too, unless something answers the part.
    It is `covered` by a task, and a duty by a duty as well; `partial` is a task that only duties
    answer; `outdated` where a link was agreed against other words; `not-applicable` where the plan
    opts out, or is not `addressed` and does not answer all the same.
    """

    asked: Task | Duty
    loc: Loc
    answers: tuple[Answer, ...]
    opt_out: OptOut | None
    addressed: bool = True

    @property
    def status(self) -> Status:
        """The word for it."""
        if not self.answers:
            open_ = self.addressed and self.opt_out is None
            return "uncovered" if open_ else "not-applicable"
        if any(answer.outdated for answer in self.answers):
            return "outdated"
        if isinstance(self.asked, Duty):
            return "covered"
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
    """Return the links of `plan` that name a part of `parent`, in the order of `plan`."""
    parts = _parts(Itself(parent))
    found = []
    for loc, link in links_of(plan):
        if link.task in parts:
            above, part = parts[link.task]
            outdated = link.fingerprint not in {None, _fingerprint(Itself(part))}
            found.append(Answer(loc, link, part, above, outdated))
    return found


@lru_cache(maxsize=8)
def _parts(itself: Itself[Plan]) -> Mapping[str, tuple[Loc, Task | Duty]]:
    return {part.id: (loc, part) for loc, part in parts_of(itself.one)}


@lru_cache(maxsize=512)
def _fingerprint(itself: Itself[Task | Duty]) -> str:
    return fingerprint(itself.one)


def coverage(plan: Plan, parent: Plan, registry: Registry) -> list[Coverage]:
    """Return how all that `parent` could ask is answered in `plan`, in the order of `parent`.

    `registry` tells which tasks and duties of a province name the communes.
    """
    answers: dict[Loc, list[Answer]] = {}
    for answer in answers_of(plan, parent):
        answers.setdefault(answer.above, []).append(answer)
    opted = {one.task: one for one in plan.not_applicable}
    parts = dict(parts_of(parent))
    found = []
    for one in asked_of_below(parent, registry):
        # The part itself, then the wholes that it belongs to.
        line = [at for length in range(len(one.loc), 0, -2) if (at := one.loc[:length]) in parts]
        own = next((answers[at] for at in line if at in answers), [])
        opt_out = next((opted[parts[at].id] for at in line if parts[at].id in opted), None)
        found.append(Coverage(one.part, one.loc, tuple(own), opt_out, one.addressed))
    return found

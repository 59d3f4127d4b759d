"""Plans that took over the words of the plan one level up, or of each other."""

from __future__ import annotations

from typing import NamedTuple

from kehoach.compare.copies_likeness import Groups, Original
from kehoach.compare.copies_passages import Words, wording
from kehoach.copied import Copied, Copies, Group
from kehoach.plan.model import Plan


class Script(NamedTuple):
    """A plan with what it took over, and the paragraphs that others are held against."""

    plan: Copied
    paragraphs: tuple[Words, ...]


def script(plan: Plan, path: str, parent: Original | None) -> Script:
    """Return what a plan took over from `parent`, the plan one level up, where there is one.

    What is returned is small; the plan itself is no longer needed.
    """
    said = wording(plan)
    if parent is None or plan.parent is None:
        return Script(Copied(plan.id, path, None), said.paragraphs)
    tasks, taken = parent.tasks(said)
    paragraphs = parent.paragraphs(said)
    return Script(Copied(plan.id, path, plan.parent, paragraphs, tasks, taken), said.paragraphs)


class Survey:
    """The report on all plans, one added after the other: only what is needed of each is kept.

    `share`, between 0 and 1, is from where on a plan counts as a copy.
    """

    def __init__(self, share: float) -> None:
        self._plans: list[Copied] = []
        self._groups = Groups(share)

    def add(self, one: Script) -> None:
        """Take a plan into the report."""
        self._groups.add(len(self._plans), one.paragraphs)
        self._plans.append(one.plan)

    def found(self) -> Copies:
        """Return what all plans took over, and groups of plans that are copies of each other."""
        groups = [
            Group(tuple(self._plans[one.place] for one in members), min(m.alike for m in members))
            for members in self._groups.found()
        ]
        return Copies(tuple(self._plans), tuple(groups), self._groups.share)

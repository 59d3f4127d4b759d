"""What a report on copies consists of, as data: who took over which words, and from whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

How = Literal["unchanged", "nearly"]


class Taken(NamedTuple):
    """How many of `total` passages are those of another plan: word for word, and nearly."""

    total: int = 0
    unchanged: int = 0
    nearly: int = 0

    @property
    def share_unchanged(self) -> float:
        """The share taken over word for word, between 0 and 1."""
        return self.unchanged / self.total if self.total else 0.0

    @property
    def share(self) -> float:
        """The share taken over word for word or nearly, between 0 and 1."""
        return (self.unchanged + self.nearly) / self.total if self.total else 0.0


NOTHING = Taken()


class TakenTask(NamedTuple):
    """A task that says what a task of another plan says; both by their ids."""

    task: str
    source: str
    how: How


@dataclass(frozen=True, slots=True)
class Copied:
    """A plan, and what it took over from the plan one level up.

    `parent` is the id of that plan; None where the plan names none, or it was not found. Then
    nothing is counted.
    """

    id: str
    path: str
    parent: str | None
    paragraphs: Taken = NOTHING
    tasks: Taken = NOTHING
    taken: tuple[TakenTask, ...] = ()


class Group(NamedTuple):
    """Plans that say the same: each shares at least `alike` of its paragraphs with the first."""

    plans: tuple[Copied, ...]
    alike: float


@dataclass(frozen=True, slots=True)
class Copies:
    """All plans in the order of reading, and those among them that are copies of each other.

    `share` is from where on a plan counts as a copy, between 0 and 1.
    """

    plans: tuple[Copied, ...]
    groups: tuple[Group, ...]
    share: float

    @property
    def held(self) -> int:
        """How many plans were held against the plan one level up."""
        return sum(plan.parent is not None for plan in self.plans)

    @property
    def copied(self) -> tuple[Copied, ...]:
        """The plans that took over at least `share` of their tasks word for word."""
        return tuple(
            plan
            for plan in self.plans
            if plan.tasks.total and plan.tasks.share_unchanged >= self.share
        )

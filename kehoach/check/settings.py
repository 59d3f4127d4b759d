"""What a workspace decides for itself about its checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `kehoach.toml`; what a workspace does not say is as here.

    Attributes:
        select, ignore: Codes of rules, or what they begin with; `ignore` wins where it is longer.
        plan_ignore: Codes to ignore in one plan, by its id.
        results: Whether tasks are to name their results: `off`, `advised`, `required`.
        tone: Where the tone mark stands in an open syllable: `old` (hòa), `new` (hoà), or
            `majority`, as most of the plan has it.
        law_citation: How a law is cited: `any`, `nd30` (name and date), `numbered`.
        typos: Slips to look for besides those of the package, each with what was meant.
    """

    select: tuple[str, ...] = ("",)
    ignore: tuple[str, ...] = ()
    plan_ignore: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    results: Literal["off", "advised", "required"] = "advised"
    tone: Literal["majority", "old", "new"] = "majority"
    law_citation: Literal["any", "nd30", "numbered"] = "any"
    typos: Mapping[str, str] = field(default_factory=dict)

    def applies(self, code: str, plan: str = "") -> bool:
        """Return whether the rule `code` is to be applied to the plan with the id `plan`."""
        ignored = (*self.ignore, *self.plan_ignore.get(plan, ()))
        if not ignored:
            return code.startswith(self.select)
        return _longest(code, self.select) > _longest(code, ignored)


def _longest(code: str, beginnings: tuple[str, ...]) -> int:
    """Return the length of the longest beginning of `code`, -1 where there is none."""
    return max((len(one) for one in beginnings if code.startswith(one)), default=-1)

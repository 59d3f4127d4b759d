"""How a rule is written: a function that looks at one subject and yields its problems.

A rule is one file in `rules/` (plans) or `word/rules/` (Word files), named after its code and name.
Its docstring has the sections that `tests/check/test_rules.py` asks for; its sentences stand in the
catalogue, under its code; its cases in `tests/check/cases/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Generic, NamedTuple, TypeVar

from kehoach.finding import Param, Rule, Severity
from kehoach.plan.fault import Loc
from kehoach.plan.span import Span

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule found in a plan: where, and the parameters of its sentence.

    Attributes:
        loc: The part of the plan; where `span` is given, a text.
        params: What fills the blanks of the sentence and its hint.
        span: The stretch of the text at `loc`, which is the whole of it otherwise.
        fix: What shall stand at `span`; only where the wording stays the same.
        at_key: Whether the key at the end of `loc` is meant, not its value.
        related: The other half of the problem.
        severity: Where this one is less certain than the rule, its own severity.
        stretch: Of a problem of the file, not of the plan: its characters there.
    """

    loc: Loc
    params: Mapping[str, Param] = field(default_factory=dict)
    span: Span | None = None
    fix: str | None = None
    at_key: bool = False
    related: Loc | None = None
    severity: Severity | None = None
    stretch: tuple[int, int] | None = None


class Check(NamedTuple, Generic[S]):
    """A rule and the function that applies it to a subject."""

    rule: Rule
    find: Callable[[S], Iterable[Any]]


def rule(
    code: str, name: str, *, severity: Severity, basis: str, fixable: bool = False
) -> Callable[[Callable[[S], Iterator[Any]]], Check[S]]:
    """Make the decorated function a rule; the parameters are those of `kehoach.finding.Rule`."""

    def made(find: Callable[[S], Iterator[Any]]) -> Check[S]:
        return Check(Rule(code, name, severity, basis, fixable), find)

    return made


@cache
def checks_of(package: str) -> tuple[Check[Any], ...]:
    """Return the rules in the modules of `package`, in the order of their codes.

    A module holds one rule, under the name that its file has after the code:
    `s003_task_without_lead.py` defines `task_without_lead`.
    """
    folder = import_module(package)
    names = sorted(module.name for module in iter_modules(folder.__path__))
    return tuple(
        getattr(import_module(f"{package}.{name}"), name.partition("_")[2])
        for name in names
        if name[1:4].isdecimal()
    )

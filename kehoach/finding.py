"""What goes wrong, as data: findings with their place, and the exceptions that carry them.

Nothing here words a sentence: a code and its parameters do, and `kehoach.report` turns them into
Vietnamese or English. There are three kinds of failure:

* `Refused`: one message without a place in a file (usage, I/O);
* `Invalid`: a list of findings, each at its place;
* any other exception: an internal error, which is our fault and never the user's.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

Severity = Literal["error", "warning", "info"]
Param = str | int
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""


def reason_of(error: OSError) -> str:
    """Return why the system refused, as the name of its error number (`EACCES`), or in its words.

    The catalogue words the names; see errno(3).
    """
    return errno.errorcode.get(error.errno or 0, error.strerror or str(error))


def nearest(wanted: str, known: Iterable[str]) -> str:
    """Return the known name that `wanted` was probably meant to be, or an empty text."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    return next(iter(get_close_matches(wanted, list(known), n=1)), "")


class Place(NamedTuple):
    """A stretch of a source file. Lines and columns count from 1, columns in NFC characters."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    source_line: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule of `check` is. Its sentences stand in the catalogue, under its code.

    Attributes:
        code: For good: `S003`.
        name: In words, for people: `task-without-lead`.
        severity: Of its findings, unless one of them is less certain.
        basis: What it rests on: `nd30.` and a key of the clauses in `nd30.yaml`, or the name of
            another ground, which the catalogue words (`basis.habit`).
        fixable: Whether `--fix` can mend what it finds, at least sometimes.
    """

    code: str
    name: str
    severity: Severity
    basis: str
    fixable: bool = False


class Edit(NamedTuple):
    """A stretch of a source text (offsets, the end exclusive) and what shall stand there."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: `code` and `params` say what, `place` and `address` say where.

    `address` is how an official cites the place ("II.3"), `node` names it for good
    ("content.tap-huan"). `basis` is that of the rule. `fix` mends it without touching the wording.
    `related` points at the other half of the problem, such as the first of two equal keys.
    """

    code: str
    place: Place | None = None
    params: Mapping[str, Param] = field(default_factory=dict)
    severity: Severity = "error"
    address: str | None = None
    related: Place | None = None
    node: str = ""
    basis: str = ""
    fix: Edit | None = None


class Accepted(NamedTuple):
    """A finding that was accepted: by a suppression in the plan, with its reason, or a baseline."""

    finding: Finding
    kind: Literal["suppression", "baseline"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """What a run of `check` found in `files`, and the rules that could have found something."""

    findings: Sequence[Finding]
    accepted: Sequence[Accepted] = ()
    rules: Sequence[Rule] = ()
    files: Sequence[str] = ()


class Refused(Exception):  # noqa: N818 - reads as what happened, like the other two
    """Something cannot be done, and no place in a file explains it."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class Invalid(Exception):  # noqa: N818
    """A file cannot be used as it is; every finding names its place."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__([finding.code for finding in findings])
        self.findings = tuple(findings)

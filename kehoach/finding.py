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
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Param = str | int


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
class Finding:
    """One problem: `code` and `params` say what, `place` and `address` say where.

    `related` points at the other half of the problem, such as the first of two equal keys.
    """

    code: str
    place: Place | None = None
    params: Mapping[str, Param] = field(default_factory=dict)
    severity: Severity = "error"
    address: str | None = None
    related: Place | None = None


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

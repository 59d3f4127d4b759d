"""Words that tell where a line goes on in the next one, and where a paragraph begins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kehoach.data.table import build, entries, errors_of, read
from kehoach.plan.province import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """The words, in small letters but for whole lines; see the data file for what each means.

    Of words of two syllables only the syllable at the joint is kept.
    """

    beginnings: tuple[str, ...]
    right_half: tuple[str, ...]
    right: tuple[str, ...]
    openings: tuple[str, ...]
    counted: frozenset[str]
    lettered: frozenset[str]
    open: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    source: str
    mark: Mark


@cache
def joints() -> Joints:
    """Return the words."""
    return parse_joints(read("joints.yaml"))


def parse_joints(text: str) -> Joints:
    """Return the words of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("joints.yaml"):
        made = [build(Joints, entry, _CONVERTERS) for entry in entries(text)]
        if len(made) != 1:
            raise ValueError(f"{len(made)} entries instead of one")
        return made[0]


def _lists(value: object) -> list[list[str]]:
    if isinstance(value, list) and all(
        isinstance(row, list) and all(isinstance(one, str) and one for one in row) for row in value
    ):
        return value
    raise ValueError(f"no list of lists of texts: {value!r}")


def _last_syllables(value: object) -> frozenset[str]:
    return frozenset(word.split()[-1] for row in _lists(value) for word in row)


def _pairs(value: object) -> frozenset[tuple[str, str]]:
    rows = _lists(value)
    if any(len(row) != 2 for row in rows):
        raise ValueError("a pair is two words")
    return frozenset((before.split()[-1], after.split()[0]) for before, after in rows)


_CONVERTERS = {"frozenset[str]": _last_syllables, "frozenset[tuple[str, str]]": _pairs}

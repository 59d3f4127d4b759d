"""One slip on any line of the published plans is told once, at its line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import PLANS, ROOT
from tests.source.cases import told

# `  key: value`, the value plain and on this line.
PAIR = re.compile(r"( *(?:- )?)([a-z_]+): ([^\s\"'\[{>|#][^#\n]*?)(?: +#.*)?")
TEXT = re.compile(r"( *)- ([^\"'\[{>|#:\n]+)")

Slip = Callable[[re.Match[str]], tuple[str, str, int]]
"""What a slip makes of a line: the line, the code and the column it is told with."""


def before(found: re.Match[str]) -> str:
    return found[0][: found.start(3)]


def column(found: re.Match[str]) -> int:
    return found.start(3) + 1


ON_VALUES: dict[str, Slip] = {
    "at": lambda m: (f"{before(m)}@{m[3]}", "Y017", column(m)),
    "quote": lambda m: (f'{before(m)}"{m[3]}', "Y009", column(m)),
    "closed quote": lambda m: (f'{before(m)}"x" {m[3]}', "Y023", column(m) + 4),
    "bracket": lambda m: (f"{before(m)}[{m[3]}", "Y010", column(m)),
    "brace": lambda m: (f"{before(m)}{{a: {m[3]}", "Y010", column(m)),
    "colon": lambda m: (f"{before(m)}Tỉnh: {m[3]}", "Y008", column(m) + 4),
    "glued": lambda m: (f"{m[1]}{m[2]}:{m[3]}", "Y022", column(m) - 1),
    "block": lambda m: (f"{before(m)}> {m[3]}", "Y021", column(m)),
    "escape": lambda m: (f'{before(m)}"{m[3]} \\q"', "Y024", column(m) + len(m[3]) + 2),
    "alias": lambda m: (f"{before(m)}*x", "Y012", column(m)),
    "tag": lambda m: (f"{before(m)}!x {m[3]}", "Y014", column(m)),
    "control": lambda m: (f"{before(m)}\x07{m[3]}", "Y005", column(m)),
    "blank": lambda m: (before(m).rstrip(), "M007", m.start(2) + 1),
    "misspelt": lambda m: (f"{m[1]}{m[2]}x: {m[3]}", "M002", m.start(2) + 1),
    "twice": lambda m: (f"{m[0]}\n{' ' * len(m[1])}{m[2]}: {m[3]}", "Y011", m.start(2) + 1),
    "tab": lambda m: (f"\t{m[0].lstrip()}", "Y007", 1),
    "to the left": lambda m: (m[0][1:], "Y018", len(m[1])),
    "to the right": lambda m: (f" {m[0]}", "Y018", len(m[1]) + 2),
}
ON_TEXTS: dict[str, Slip] = {
    "at": lambda m: (f"{m[1]}- @{m[2]}", "Y017", m.start(2) + 1),
    "quote": lambda m: (f'{m[1]}- "{m[2]}', "Y009", m.start(2) + 1),
    "colon": lambda m: (f"{m[1]}- Tỉnh: a: {m[2]}", "Y008", m.start(2) + 8),
    "bracket": lambda m: (f"{m[1]}- [{m[2]}", "Y010", m.start(2) + 1),
    "blank": lambda m: (f"{m[1]}-", "M007", m.end(1) + 1),
}
# What moves a line needs a key on the same level above; the first of a level sets it.
MOVES = {"tab", "to the left", "to the right"}


def lines(pattern: re.Pattern[str]) -> Iterator[tuple[str, int, re.Match[str]]]:
    """Yield plan, number (from 0) and match of each line that is all of `pattern`."""
    for plan in PLANS:
        text = (ROOT / "plans" / f"{plan}.yaml").read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines()):
            if found := pattern.fullmatch(line):
                yield plan, number, found


def has_sibling(text: list[str], number: int, indent: int) -> bool:
    """Return whether a key or an element with a key stands above in the same mapping."""
    for line in reversed(text[:number]):
        if line.strip() and not line.lstrip().startswith("#"):
            begins = len(line) - len(line.lstrip(" -"))
            if begins <= indent:
                return begins == indent and PAIR.match(line + " ") is not None
    return False


def try_all(pattern: re.Pattern[str], name: str, slip: Slip, folder: Path) -> int:
    """Make the slip on every line that can have it, one at a time; return on how many."""
    tried = 0
    for plan, number, found in lines(pattern):
        text = (ROOT / "plans" / f"{plan}.yaml").read_text(encoding="utf-8").splitlines()
        moves = name in MOVES
        if moves and ("-" in found[1] or not has_sibling(text, number, len(found[1]))):
            continue
        if name == "to the left" and not found[1]:
            continue
        line, code, at = slip(found)
        path = folder / f"{plan}.yaml"
        path.write_text(
            "\n".join([*text[:number], line, *text[number + 1 :], ""]), encoding="utf-8"
        )
        below = 1 if "\n" in line else 0
        assert told(path) == [f"{code} {number + 1 + below}:{at}"], (plan, line)
        tried += 1
    return tried


@pytest.mark.parametrize("name", ON_VALUES)
def test_a_slip_on_a_key_and_its_value(name: str, tmp_path: Path) -> None:
    assert try_all(PAIR, name, ON_VALUES[name], tmp_path) > 30


@pytest.mark.parametrize("name", ON_TEXTS)
def test_a_slip_on_a_text_of_a_list(name: str, tmp_path: Path) -> None:
    assert try_all(TEXT, name, ON_TEXTS[name], tmp_path) > 10


@pytest.mark.parametrize(
    "wrong",
    [
        lambda m: (f"{before(m)}@{m[3]}", "Y017", column(m) + 1),
        lambda m: (f"{before(m)}@{m[3]}", "Y016", column(m)),
        lambda m: (m[0], "Y017", column(m)),
    ],
    ids=["column", "code", "no slip"],
)
def test_a_wrong_expectation_is_noticed(wrong: Slip, tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        try_all(PAIR, "at", wrong, tmp_path)

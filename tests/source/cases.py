"""The cases of bad_input.yaml, and what a case is held against."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from rich.cells import cell_len

from kehoach.compile import compile_plan
from kehoach.finding import Invalid, Place, Refused
from kehoach.source.document import load

HERE = Path(__file__).parent
MINIMAL = (HERE / "minimal.yaml").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Case:
    """One row of the table, its file made."""

    name: str
    raw: bytes
    expect: list[str]
    says: list[str] = field(default_factory=list)
    reads: dict[str, str] = field(default_factory=dict)
    parser: str = ""


def cases() -> list[Case]:
    """Return the table."""
    rows = yaml.safe_load((HERE / "bad_input.yaml").read_text(encoding="utf-8"))
    return [case(row) for row in rows]


def case(row: dict[str, Any]) -> Case:
    """Make the file of one row."""
    row = dict(row)
    made = {
        key: row.pop(key) for key in ("change", "add", "file", "as", "swap", "raw") if key in row
    }
    if "raw" in made:
        return Case(raw=made["raw"].encode("latin-1"), **row)
    text = made.get("file", changed(made.get("change", {})) + made.get("add", ""))
    return Case(raw=encoded(text, made.get("as", []), made.get("swap", {})), **row)


def changed(change: dict[str, str | None]) -> str:
    """Return the minimal plan with some of its lines replaced, or dropped (None)."""
    lines: list[str | None] = list(MINIMAL.splitlines())
    for line, other in change.items():
        lines[lines.index(line)] = other
    return "".join(f"{line}\n" for line in lines if line is not None)


def encoded(text: str, how: list[str], swap: dict[str, str]) -> bytes:
    """Return the bytes of `text`, made as some editor or converter would."""
    if "nfd" in how:
        text = unicodedata.normalize("NFD", text)
    for name, end in (("crlf", "\r\n"), ("cr", "\r")):
        if name in how:
            text = text.replace("\n", end)
    encoding = next((name for name in how if name.startswith("utf-")), "utf-8")
    raw = text.encode(encoding)
    for words, other in swap.items():
        assert raw.count(words.encode(encoding)) == 1, words
        raw = raw.replace(words.encode(encoding), other.encode("latin-1"))
    return b"\xef\xbb\xbf" + raw if "bom" in how else raw


def told(path: Path) -> list[str]:
    """Load and compile the plan at `path`; return what is wrong as "CODE line:column"."""
    try:
        compile_plan(load(path))
    except Invalid as error:
        return [f"{one.code} {position(one.place)}" for one in error.findings]
    except Refused as refused:
        return [refused.code]
    return []


def position(place: Place | None) -> str:
    assert place is not None
    return f"{place.line}:{place.column}"


def at(plan: Any, path: str) -> Any:
    """Return what stands at `path` in a plan, such as `purpose.0.text`."""
    for key in path.split("."):
        plan = plan[int(key)] if key.isdecimal() else getattr(plan, key)
    return plan


def check_printed(printed: str, expect: list[str], path: str, raw: bytes) -> None:
    """Hold what a command printed against what it should say: places, source lines, carets."""
    assert "Traceback" not in printed
    heads = re.findall(
        rf"^{re.escape(path)}:(\d+:\d+): \w+(?: \w+)* \[(\w+)\] \S", printed, re.MULTILINE
    )
    assert [f"{code} {where}" for where, code in heads] == expect
    source = unicodedata.normalize("NFC", raw.decode("utf-8", "replace").removeprefix("\ufeff"))
    lines = re.split("\r\n|\r|\n", source)
    for part in printed.strip().split("\n\n"):
        said = part.splitlines()
        if not (found := re.match(rf"{re.escape(path)}:(\d+):(\d+): ", said[0])):
            continue
        number, column = map(int, found.groups())
        line = lines[number - 1]
        if line.strip() and not re.search(r"\[Y00[12]\]", said[0]):
            check_caret(said[1:3], number, line, column)


def check_caret(said: list[str], number: int, line: str, column: int) -> None:
    """Check that the first caret stands below column `column` (from 1) of `line`."""
    margin = f"  {number} | "
    assert said[0].startswith(margin), said
    shown = said[0].removeprefix(margin)
    carets = said[1][len(margin) :]
    assert said[1][: len(margin)].strip(" |") == "", said
    assert re.fullmatch(" *\\^+", carets), said
    below = carets.index("^")
    # The character above the caret, counted as a terminal counts; a long line is cut on the left.
    index = column - 1
    if shown.startswith("…"):
        index = next(i for i in range(len(shown) + 1) if cell_len(shown[:i]) >= below)
    assert cell_len(shown[:index]) == below, said
    wanted = visible(line[column - 1 : column + 4])
    assert shown[index : index + len(wanted)] == wanted, said


def visible(text: str) -> str:
    """Return `text` as a terminal may be given it."""
    return "".join(
        one if one.isprintable() else " " if one in "\t\xa0" else "\ufffd" for one in text
    )

"""Faults planted in the published plans: how many of them their rules find, at the right line.

`benchmarks/planted.py` plants them all, and prints the table of docs/check.md.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.finding import Invalid
from kehoach.plan.model import Plan
from tests.check.cases import CASES, changed, document_of, table, text_of

PLANS = ("langson", "sonla")


@dataclass(frozen=True)
class Planted:
    """A plan with one fault, and the lines of the fault; the rule must name one of them."""

    code: str
    text: str
    line: int
    last: int
    parent: Plan | None
    settings: dict[str, Any]


def entries(code: str) -> list[dict[str, Any]]:
    """Return how the faults of a rule are planted: the list `plant` of its cases.

    `pattern` is a regular expression for the text of the file and `with` its replacement, or
    `remove` one for what is taken out. `in` names the plans, `at` matches the line to be named
    where it is not that of the fault.
    """
    found: list[dict[str, Any]] = table(CASES / f"{code}.yaml").get("plant") or []
    return found


def plantings(code: str, most: int | None = None) -> Iterator[Planted]:
    """Yield plans with one fault each, at random `most` places of each plan, or everywhere."""
    for number, entry in enumerate(entries(code)):
        pattern = re.compile(entry.get("pattern") or entry["remove"], re.MULTILINE)
        above = changed(text_of("qd-153-ttg"), entry.get("parent_replace", {}))
        parent = document_of(above, "qd-153-ttg.yaml").plan
        for name in entry.get("in", PLANS):
            text = text_of(name)
            places = [*pattern.finditer(text)]
            if most is not None and len(places) > most:
                places = random.Random(f"{code} {number} {name}").sample(places, most)
            for place in places:
                fault = place.expand(entry.get("with", ""))
                planted = text[: place.start()] + fault + text[place.end() :]
                start = place.start() + len(place[0]) - len(place[0].lstrip("\n"))
                if "at" in entry:
                    found = re.search(entry["at"], planted, re.MULTILINE)
                    assert found, (code, entry["at"])
                    start = found.start()
                line = planted.count("\n", 0, start) + 1
                last = line if "at" in entry else line + fault.strip("\n").count("\n")
                yield Planted(code, planted, line, last, parent, entry.get("settings", {}))


def is_found(planted: Planted) -> bool:
    """Return whether the rule names a line of the fault."""
    try:
        document = document_of(planted.text)
    except Invalid:
        return False
    settings = Settings(select=(planted.code,), **planted.settings)
    parent = planted.parent
    if parent is not None and parent.id != document.plan.parent:
        parent = None
    findings, _ = examine(document, settings, parent)
    places = [one.place for one in findings if one.place is not None]
    return any(place.line <= planted.last and planted.line <= place.end_line for place in places)

"""The cases of the rules: what must be found in which text, and what must not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.finding import Finding
from kehoach.plan.model import Plan
from kehoach.source.decode import decode
from kehoach.source.document import Document, understand
from tests.conftest import ROOT

HERE = Path(__file__).parent
CASES = HERE / "cases"


@dataclass(frozen=True)
class Case:
    """One row of the cases of a rule.

    The text is that of `source` (base.yaml, or a plan of `plans/`) with each text of `replace`,
    which must be there once, replaced by another. What is found is told by the words that it covers
    in the file (`finds`, white space as one space), or by the node (`at`); a row of a rule that must
    stay silent has neither. `fixed` is what the fixes put in the place of the words found.
    """

    code: str
    name: str
    source: str = "base"
    replace: dict[str, str] = field(default_factory=dict)
    finds: list[str] | None = None
    at: list[str] | None = None
    severity: str | None = None
    fixed: list[str | None] | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    parent: str | None = None
    parent_replace: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code} {self.name}"


@cache
def all_cases(kind: str) -> list[Case]:
    """Return the cases of `kind` (fires, silent) of every rule."""
    return [
        Case(code=file.stem, **{"source" if key == "from" else key: v for key, v in row.items()})
        for file in sorted(CASES.glob("*.yaml"))
        for row in table(file).get(kind) or []
    ]


@cache
def table(file: Path) -> dict[str, Any]:
    """Return the whole file of one rule."""
    read: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return read


@cache
def text_of(source: str) -> str:
    """Return the text of the base plan, or of a published one."""
    path = HERE / "base.yaml" if source == "base" else ROOT / "plans" / f"{source}.yaml"
    return path.read_text(encoding="utf-8")


def changed(text: str, replace: dict[str, str]) -> str:
    """Return `text` with each key of `replace`, which must stand in it once, replaced."""
    for old, new in replace.items():
        assert text.count(old) == 1, f"{text.count(old)} times: {old!r}"
        text = text.replace(old, new)
    return text


def document_of(text: str, name: str = "thu.yaml") -> Document:
    """Return the plan that `text` holds."""
    return understand(Path(name), decode(name, text.encode()))


def parent_of(case: Case) -> Plan | None:
    """Return the plan one level up that a case is held against."""
    if case.parent is None:
        return None
    return document_of(changed(text_of(case.parent), case.parent_replace), case.parent).plan


def found_in(case: Case) -> tuple[Document, list[Finding]]:
    """Return what the rule of a case finds in its text."""
    document = document_of(changed(text_of(case.source), case.replace))
    settings = Settings(select=(case.code,), **case.settings)
    return document, examine(document, settings, parent_of(case))[0]


def covered(document: Document, finding: Finding) -> str:
    """Return the words in the file that a finding covers."""
    assert finding.place is not None
    lines = document.text.content.split("\n")
    place = finding.place
    words = lines[place.line - 1 : place.end_line]
    words[-1] = words[-1][: place.end_column - 1]
    words[0] = words[0][place.column - 1 :]
    return re.sub(r"\s+", " ", " ".join(words)).strip()

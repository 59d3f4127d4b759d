"""A plan read from a file: the validated model, and the way back to the file's lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kehoach.finding import Finding, Invalid
from kehoach.plan.fault import Fault, Loc
from kehoach.plan.integrity import faults_of
from kehoach.plan.model import Plan
from kehoach.source.decode import Text, read
from kehoach.source.tree import Node, parse


@dataclass(frozen=True, slots=True)
class Document:
    """One plan file: what it says, and where."""

    path: Path
    plan: Plan
    text: Text
    root: Node

    def findings(self, faults: Iterable[Fault]) -> list[Finding]:
        """Give each fault its place in the file."""
        return [_placed(fault, self.text, self.root) for fault in faults]


def load(path: Path) -> Document:
    """Read and validate the plan at `path`.

    Raises:
        Refused: the file cannot be read.
        Invalid: it is no valid plan; all of its problems are listed, in the order of the file.
    """
    text = read(path)
    reading = parse(text)
    findings = list(reading.findings)
    plan: Plan | None = None
    if reading.root is not None:
        data = reading.root.data()
        if isinstance(data, dict):
            plan, faults = validate(data)
            findings += [
                _placed(fault, text, reading.root)
                for fault in faults
                if not (fault.loc and fault.loc[0] in reading.broken)
            ]
        elif not findings:
            findings.append(Finding("Y006", text.place(reading.root.start, reading.root.start + 1)))
    if findings:
        raise Invalid(sorted(findings, key=_position))
    assert plan is not None  # noqa: S101 - no plan without a finding
    assert reading.root is not None  # noqa: S101
    return Document(path, plan, text, reading.root)


def validate(data: dict[str, Any]) -> tuple[Plan | None, list[Fault]]:
    """Return the plan that `data` holds, or all that is wrong with it."""
    try:
        plan = Plan.model_validate(data)
    except ValidationError as error:
        return None, [_fault(detail) for detail in error.errors(include_url=False)]
    return plan, faults_of(plan)


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)


def _placed(fault: Fault, text: Text, root: Node) -> Finding:
    place = text.place(*root.find(fault.loc, at_key=fault.at_key))
    params = dict(fault.params)
    related = None
    if fault.related is not None:
        related = text.place(*root.find(fault.related))
        params["line"] = related.line
    return Finding(fault.code, place, params, related=related)


def _fault(error: ErrorDetails) -> Fault:
    """Say a pydantic error in the words of the catalogue: what was found, what was expected."""
    kind, loc, context = error["type"], error["loc"], error.get("ctx") or {}
    found = error["input"]
    if kind == "missing":
        return Fault("M001", loc[:-1], {"key": str(loc[-1])})
    if kind == "extra_forbidden":
        return _unknown_key(loc)
    if found is None or found == "":
        return Fault("M007", loc, {"key": _last_key(loc)})
    if kind == "literal_error":
        return _unknown_value(loc, str(found), _choices(str(context["expected"])))
    if kind in _EXPECTED:
        return Fault(_EXPECTED[kind], loc, {"key": _last_key(loc)})
    if kind.startswith("M"):
        params = {key: value for key, value in context.items() if isinstance(value, str | int)}
        return Fault(kind, loc, params)
    return Fault("M003", loc, {"key": _last_key(loc)})


_EXPECTED = {
    "string_type": "M003",
    "list_type": "M004",
    "model_type": "M005",
    "model_attributes_type": "M005",
    "dict_type": "M005",
    "bool_type": "M014",
}


def _last_key(loc: Loc) -> str:
    return next((key for key in reversed(loc) if isinstance(key, str)), "")


def _choices(expected: str) -> list[str]:
    """Take the values out of pydantic's "'a', 'b' or 'c'"."""
    return expected.replace(" or ", ", ").replace("'", "").split(", ")


def _unknown_value(loc: Loc, found: str, choices: list[str]) -> Fault:
    nearest = get_close_matches(found, choices, n=1)
    params = {"key": _last_key(loc), "value": found, "choices": ", ".join(choices)}
    return Fault("M006", loc, params | {"nearest": nearest[0] if nearest else ""})


def _unknown_key(loc: Loc) -> Fault:
    key = str(loc[-1])
    known = _known_keys(loc[:-1])
    nearest = get_close_matches(key, known, n=1)
    params = {"key": key, "choices": ", ".join(known), "nearest": nearest[0] if nearest else ""}
    return Fault("M002", loc, params, at_key=True)


def _known_keys(loc: Loc) -> list[str]:
    """Return the keys that the part of the plan at `loc` may have."""
    model: type[BaseModel] | None = Plan
    for key in loc:
        if model is not None and isinstance(key, str) and (key in model.model_fields):
            model = _model_in(model.model_fields[key].annotation)
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside an annotation such as `list[Annotated[Item, …]] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := _model_in(part))), None)

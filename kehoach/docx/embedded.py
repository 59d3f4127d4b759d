"""What a file was built from, inside the file: the plan, and which printed words are its own.

It stands in a custom XML part, which Word and LibreOffice keep when they save (ECMA-376 part 1,
15.2.5). Only what prints is in it, with ids and what the layout follows from: no links, no
suppressions, no notes on sources. Nobody has to believe it: what it says is printed in the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel, ValidationError

from kehoach.blocks import Section, paragraphs
from kehoach.docx.units import DECLARATION, RELATIONS, escape
from kehoach.plan.model import Plan

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Package

PART = "customXml/item1.xml"
PROPERTIES = "customXml/itemProps1.xml"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
OWN = None
"""What stands for words of the plan in a printed paragraph."""

_NAMESPACE = "urn:kehoach:plan:1"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
# Any identifier will do; a constant, so that equal content gives equal bytes.
_IDENTIFIER = "{6B1D5A0E-3F0C-4C55-9C8E-2B9E1F4D7A10}"
# What stays out of the file: it prints nothing, and no layout follows from it.
_KEPT_BACK = frozenset(
    {
        "parent",
        "covers",
        "not_applicable",
        "suppress",
        "doubts",
        "agencies",
        "start",
        "end",
        "origin",
        "note",
    }
)


class Printed(NamedTuple):
    """One printed paragraph: the path of its node, and its words; `OWN` where the plan's stand."""

    node: str
    pieces: tuple[str | None, ...]


class Embedded(NamedTuple):
    """What a file says that it was built from; `feet` are the words at the foot of its sections."""

    plan: Plan
    printed: list[Printed]
    feet: list[str]


def data_of(value: Any, written: Any = None, *, shown: bool = False) -> Any:
    """Return a part of a plan as data, every scalar a text and every short form written out.

    Days and flags are spelled as in `written`, the same part as it stands in the file. With
    `shown`, only what a Word file may tell.
    """
    if isinstance(value, str):
        return str(value)
    if isinstance(value, BaseModel):
        raw = written if isinstance(written, Mapping) else {}
        stated = value.model_fields_set
        found = {}
        for name, field in type(value).model_fields.items():
            if name not in stated or (shown and name in _KEPT_BACK):
                continue
            one = getattr(value, name)
            usual = shown and not field.is_required() and one == field.default
            if one is not None and not usual:
                key = field.alias or name
                found[key] = data_of(one, raw.get(key), shown=shown)
        return found
    if isinstance(value, list):
        same = isinstance(written, list) and len(written) == len(value)
        raws = written if same else [None] * len(value)
        return [data_of(one, raw, shown=shown) for one, raw in zip(value, raws, strict=True)]
    if isinstance(value, Mapping):
        raw = written if isinstance(written, Mapping) else {}
        return {key: data_of(one, raw.get(key), shown=shown) for key, one in value.items()}
    if isinstance(value, date):
        spelled = f"{value.day:02}/{value.month:02}/{value.year:04}"
        return written if isinstance(written, str) else spelled
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def embedded_parts(plan: Plan, sections: Sequence[Section]) -> dict[str, str]:
    """Return the parts of the package that hold `plan`, printed as `sections`, by name."""
    printed = [
        [one.node, *(OWN if run.own else run.text for run in one.runs)]
        for section in sections
        for one in paragraphs(section.blocks)
        if one.text
    ]
    feet = [
        "\n".join(one.text for one in paragraphs(section.footer) if one.text)
        for section in sections
    ]
    data = {"plan": data_of(plan, shown=True), "printed": printed, "feet": feet}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return {
        PART: f'{DECLARATION}<built xmlns="{_NAMESPACE}">{escape(text)}</built>',
        PROPERTIES: (
            f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{_IDENTIFIER}">'
            f'<ds:schemaRefs><ds:schemaRef ds:uri="{_NAMESPACE}"/></ds:schemaRefs>'
            "</ds:datastoreItem>"
        ),
        "customXml/_rels/item1.xml.rels": (
            f'{DECLARATION}<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1"'
            f' Type="{RELATIONS}/customXmlProps" Target="itemProps1.xml"/></Relationships>'
        ),
    }


def read_embedded(package: Package) -> Embedded | None:
    """Return what a file says that it was built from, None where it does not say so.

    Raises:
        Refused: a part of the package cannot be read.
    """
    for kind, name in package.relations(package.main).values():
        root = package.optional(name) if kind == "customXml" else None
        if root is not None and root.tag == f"{{{_NAMESPACE}}}built":
            return _embedded("".join(root.itertext()))
    return None


def _embedded(text: str) -> Embedded | None:
    try:
        data = json.loads(text)
        printed = [Printed(str(node), _pieces(pieces)) for node, *pieces in data["printed"]]
        plan = Plan.model_validate(data["plan"])
        return Embedded(plan, printed, [str(one) for one in data["feet"]])
    except (ValueError, TypeError, KeyError, RecursionError, ValidationError):
        return None


def _pieces(pieces: Sequence[Any]) -> tuple[str | None, ...]:
    if not all(one is OWN or isinstance(one, str) for one in pieces):
        raise TypeError
    return tuple(pieces)

"""A plan as a file: the YAML that a drafter would write by hand."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from kehoach.finding import Invalid
from kehoach.plan.fault import Loc
from kehoach.plan.model import Plan
from kehoach.source.decode import decode
from kehoach.source.forms import Form, below, full, identity, plan_form, short, shortest
from kehoach.source.parse import parse
from kehoach.source.remarks import Remarks
from kehoach.source.style import WIDTH, comment, one_line, scalar

NO_COMMENTS: Mapping[Loc, Sequence[str]] = MappingProxyType({})

STEP = 2
# Ids, links, choices, days and numbers: what is written in brackets on one line.
_WORD = re.compile(r"[a-z0-9][a-z0-9/_@-]*")
_MOST_IN_BRACES = 3


def write(
    data: Mapping[str, Any],
    comments: Mapping[Loc, Sequence[str]] = NO_COMMENTS,
    head: Sequence[str] = (),
) -> str:
    """Return the YAML of a plan, its keys in the order of the model, in the shortest forms.

    Every value of `data` is a text, a list or a mapping, in any form that the format allows.
    `comments` are put above their nodes, those of a place that `data` has not above the nearest;
    `head` opens the file. Each line of them is wrapped.

    Raises:
        AssertionError: the text would not be read back as `data`.
    """
    form = plan_form()
    meant = full(dict(data), form)
    remarks = Remarks(data, form, comments)
    writer = Writer(remarks)
    body = writer.mapping(meant, form, 0, ())
    opening = comment([*head, *remarks.take(())], 0)
    text = f"{opening}\n{body}" if opening else body
    prove(text, meant)
    return text


def prove(text: str, meant: Any) -> None:
    """See that `text` is read as `meant`, which is in long form.

    Raises:
        AssertionError: it is not, which is a fault of the program.
    """
    try:
        reading = parse(decode("", text.encode()))
    except Invalid as error:
        raise AssertionError("what was written cannot be read back") from error
    root = None if reading.findings else reading.root
    if root is None or identity(full(root.data(), plan_form())) != identity(meant):
        raise AssertionError("what was written is read as something else")


def data_of(plan: Plan) -> dict[str, Any]:
    """Return the shortest data that `plan` is read from: nothing that goes without saying."""
    form = plan_form()
    data = shortest(full(_data_of(plan), form), form)
    assert isinstance(data, dict)  # noqa: S101 - a plan has no short form
    return data


def _data_of(value: Any) -> Any:
    if isinstance(value, BaseModel):
        data = {
            field.alias or name: _data_of(getattr(value, name))
            for name, field in type(value).model_fields.items()
            if field.is_required()
            or getattr(value, name) != field.get_default(call_default_factory=True)
        }
        return data or []  # A required part that the document does not have.
    if isinstance(value, dict):
        return {key: _data_of(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_data_of(one) for one in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return f"{value:%d/%m/%Y}"
    return str(value)


Reuse = Callable[[Any, Form | None, int, Loc], str | None]
"""Returns an element of a list, from its dash on, as it is written elsewhere, if it is."""


class Writer:
    """Writes values in long form as blocks of lines, with the comments that wait for them."""

    def __init__(self, remarks: Remarks, reuse: Reuse = lambda *_: None) -> None:
        self.remarks = remarks
        self.reuse = reuse

    def mapping(self, data: Mapping[str, Any], form: Form | None, indent: int, loc: Loc) -> str:
        """Return the keys of `data`, each on its own line at `indent`."""
        parts: list[str] = []
        apart = False
        for key, value in data.items():
            entry = self.entry(key, value, form, indent, (*loc, key))
            if not loc:
                # One line goes with the line above; everything longer stands apart.
                apart, above = "\n" in entry.rstrip("\n"), apart
                parts += ["\n"] if parts and (apart or above) else []
            # The first key of an element shares the line of its dash: the comment goes above that.
            if not (isinstance(loc[-1] if loc else "", int) and not parts):
                parts.append(comment(self.remarks.take((*loc, key)), indent))
            parts.append(" " * indent + entry)
        return "".join(parts)

    def entry(self, key: str | None, value: Any, form: Form | None, indent: int, loc: Loc) -> str:
        """Return what stands at `indent` from a key on, or from a dash (None)."""
        inner = form.child(loc[-1]) if form else None
        if key is None and (written := self.reuse(value, inner, indent, loc)) is not None:
            return written
        sign = "-" if key is None else f"{one_line(key)}:"
        return sign + self.value(value, inner, indent, len(sign), loc)

    def value(self, value: Any, form: Form | None, indent: int, used: int, loc: Loc) -> str:
        """Return what follows a key or dash at `indent` that is `used` characters long."""
        brief, left_out = short(value, form)
        room = WIDTH - indent - used - 1
        if isinstance(brief, str):
            return f" {scalar(brief, indent + STEP, room)}\n"
        if brief is None:
            return "\n"
        lines_follow = bool(brief) and self.remarks.waiting(loc)  # Comments stand among lines only.
        flow = None if lines_follow else in_brackets(brief, form)
        if flow is not None and len(flow) <= room:
            return f" {flow}\n"
        if isinstance(brief, dict):
            lines = self.mapping(brief, form, indent + STEP, loc)
            return f" {lines[indent + STEP :]}" if used == 1 else f"\n{lines}"
        return "\n" + self.elements(brief, below(form, left_out), indent + STEP, (*loc, *left_out))

    def elements(self, data: Sequence[Any], form: Form | None, indent: int, loc: Loc) -> str:
        """Return the elements of a list, each with its dash at `indent`."""
        parts: list[str] = []
        for number, value in enumerate(data):
            place = (*loc, number)
            entry = self.entry(None, value, form, indent, place)
            parts += ["\n"] if parts and stands_apart(value) else []
            parts += [comment(self.remarks.take(place), indent), " " * indent + entry]
        return "".join(parts)


def stands_apart(element: Any) -> bool:
    """Return whether a blank line stands above an element of a list: one with an id."""
    return isinstance(element, dict) and "id" in element and len(element) > 1


def in_brackets(value: dict[str, Any] | list[Any], form: Form | None) -> str | None:
    """Return a list or mapping on one line, if all that it holds are words of the format."""
    if isinstance(value, list):
        element = form.element if form else None
        words = [short(one, element)[0] for one in value]
        return f"[{', '.join(words)}]" if _all_words(words) else None
    if len(value) <= _MOST_IN_BRACES and _all_words(value.values()):
        return "{" + ", ".join(f"{key}: {one}" for key, one in value.items()) + "}"
    return None


def _all_words(values: Iterable[Any]) -> bool:
    return all(isinstance(one, str) and _WORD.fullmatch(one) for one in values)

"""What the values of a plan file may be, as an editor sees them.

To the tool every value is text until the model types it. An editor has typed it before: it hands
over `153`, `true` or `1.5` as what YAML 1.2 takes them for. So whatever may be a text may be a
number or `true` as well; only a blank may not.

That a value may be `true` is said by a condition: editors propose `true` and `false` wherever they
see the type, and a slip of the finger would put them into the words of a plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]

# Nothing that XML cannot carry, no line end, no tab; the line end of a block is not yet taken away.
_BREAKS = r"\u0000-\u001f\u0085\u2028\u2029\ufffe\uffff"
_WORDS = rf"^(?=\s*[^\s\u0000-\u001f])[^{_BREAKS}]+\n*$"
_LABEL = rf"^(?!\s)(?!.*  )[^{_BREAKS}]*[^\s:{_BREAKS}]\n*$"
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_LENGTH = 64
_LONG = r"(?:0?[13578]|1[02])"
_LEAP = r"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_DATE = (
    r"^(?![0-9/]*/0000$)(?:"
    r"(?:0?[1-9]|1[0-9]|2[0-8])/(?:0?[1-9]|1[0-2])/[0-9]{4}"
    r"|(?:29|30)/(?:0?[13-9]|1[0-2])/[0-9]{4}"
    rf"|31/{_LONG}/[0-9]{{4}}"
    rf"|29/0?2/{_LEAP})$"
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """What one kind of value may be: the types that an editor makes of it, and how it is spelled.

    `told` is the sentence of the catalogue for what is not; `flag` is whether `true` may be text.
    """

    types: tuple[str, ...]
    told: str
    pattern: str | None = None
    flag: bool = True
    minimum: int | None = None
    length: int | None = None

    def spelling(self) -> Schema:
        """Return how a value of the right type is spelled."""
        found = {
            "pattern": self.pattern,
            "minimum": self.minimum,
            "maxLength": self.length,
        }
        return {key: value for key, value in found.items() if value is not None}


def of_types(types: Sequence[str], fault: str, *, flag: bool, title: str = "") -> Schema:
    """Return that a value is of one of `types`, or `true` where `flag` says that it may be text.

    What occurs in many places has a `title` of its own here: editors would show that of the last.
    """
    typed: Schema = {"type": [*types], "errorMessage": fault}
    if not flag:
        return typed
    titled = {"title": title} if title else {}
    return {"if": {"type": "boolean", **titled}, "else": {**typed, **titled}}


SCALARS = {
    "words": Scalar(("string", "number"), "schema.fault.words", _WORDS),
    "label": Scalar(("string", "number"), "schema.fault.label", _LABEL),
    "string": Scalar(("string", "number"), "schema.fault.string"),
    "slug": Scalar(
        ("string", "integer"), "schema.fault.slug", f"^{_SLUG}$", minimum=0, length=_LENGTH
    ),
    "link": Scalar(
        ("string", "integer"),
        "schema.fault.link",
        rf"^(?=[^@]{{1,{_LENGTH}}}(?:@|$)){_SLUG}(?:@[\s\S]*)?$",
        minimum=0,
    ),
    "date": Scalar(("string",), "schema.fault.date", _DATE, flag=False),
    "flag": Scalar(("boolean", "string"), "schema.fault.flag", "^(?:true|false)$", flag=False),
    "number": Scalar(
        ("string", "integer"), "schema.fault.number", "^[0-9]+$", flag=False, minimum=0
    ),
}
"""Each kind of value."""

VERSION = Scalar(("integer", "string"), "schema.fault.version", "^1$", flag=False)
"""The value of `schema`."""

"""The scalar types of a plan file. Every scalar arrives as text; these say what it may be.

Faults are raised as `PydanticCustomError` whose type is one of the codes of the message catalogue.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

# What XML 1.0 cannot carry (https://www.w3.org/TR/xml/#charsets), so that no Word file can either;
# surrogates are found by encoding. No pattern reaches beyond U+00FF: those are slow to compile.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_CHARACTERS = ("\ufffe", "\uffff")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z")
_SLUG_LENGTH = 64


class Text(str):
    """Words of the plan itself: printed exactly as they stand, and searched for after printing.

    One paragraph: no line break, no tab, nothing that a Word file cannot hold. Whatever is done to
    a `Text` (upper case, a slice, a sum) gives a plain `str`, which templates refuse to print.
    """

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Accept text only, and keep the type, so that printed words are told from data."""
        return core_schema.no_info_after_validator_function(
            cls.checked, core_schema.str_schema(strict=True)
        )

    @classmethod
    def checked(cls, value: str) -> Text:
        """Return `value` as printable words; raise `PydanticCustomError` where it is none."""
        if not value.strip():
            raise PydanticCustomError("M007", "blank")
        if found := _not_xml(value):
            code_point = f"U+{ord(found):04X}"
            raise PydanticCustomError("M012", "no XML", {"character": code_point})
        if value.splitlines() != [value]:
            raise PydanticCustomError("M010", "line break")
        if "\t" in value:
            raise PydanticCustomError("M011", "tab")
        return cls(value)


def _not_xml(value: str) -> str:
    """Return the first character of `value` that XML cannot carry, or an empty text."""
    if found := _CONTROL.search(value):
        return found[0]
    try:
        value.encode()
    except UnicodeEncodeError as error:
        return value[error.start]
    return next((one for one in _NO_CHARACTERS if one in value), "")


class Label(Text):
    """Words that the plan chooses for what recurs, such as "Cơ quan chủ trì".

    They are printed as often as they are used, before a colon or as a heading of their own.
    """

    __slots__ = ()

    @classmethod
    def checked(cls, value: str) -> Label:
        """Return `value` as a label; raise `PydanticCustomError` where it is none."""
        label = super().checked(value)
        if label != " ".join(label.split(" ")).strip() or "  " in label or label.endswith(":"):
            raise PydanticCustomError("M029", "no label")
        return cls(label)


class Computed(str):
    """Words that the compiler works out, never stored: numbers, letters, dates, header lines."""

    __slots__ = ()


def _slug(value: Any) -> Any:
    if isinstance(value, str) and not (_SLUG.match(value) and len(value) <= _SLUG_LENGTH):
        raise PydanticCustomError("M008", "no slug", {"value": value})
    return value


def _date(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not (found := _DATE.match(value)):
        raise PydanticCustomError("M009", "no date", {"value": value})
    day, month, year = map(int, found.groups())
    try:
        return datetime.date(year, month, day)
    except ValueError:
        raise PydanticCustomError("M013", "no such day", {"value": value}) from None


def _flag(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Slug = Annotated[str, BeforeValidator(_slug)]
"""A stable id: lower-case ASCII letters, digits and single hyphens, 64 characters at most."""

Date = Annotated[datetime.date, BeforeValidator(_date)]
"""A day, written as `20/01/2026`."""

Flag = Annotated[bool, BeforeValidator(_flag)]
"""`true` or `false`."""

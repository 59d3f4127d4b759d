"""What an editor proposes for a value, each with what it means: out of the tables of `data`.

Only provinces and communes are fixed lists; elsewhere what is proposed is merely known.
"""

from __future__ import annotations

from collections.abc import Mapping

from kehoach.check.run import rules
from kehoach.data.agencies import agencies
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.editor.schema.keys import NAMES
from kehoach.editor.schema.scalars import Schema
from kehoach.plan.model import PARTS
from kehoach.report.catalogue import entry
from kehoach.report.words import Words

Known = Mapping[str, str]
"""What each value means."""

# What the name of an agency has in place of what differs from province to province.
_BLANKS = {"unit": "tỉnh", "committee": "Tỉnh ủy", "province": "…"}


def listed(known: Known, fault: str = "") -> Schema:
    """Return the values of `known` with what they mean; `fault` is told of any other value.

    What they mean may be words of a plan from elsewhere, and is never Markdown.
    """
    found: Schema = {"enum": [*known], "enumDescriptions": [*known.values()]}
    return {**found, "errorMessage": fault} if fault else found


def proposed(known: Known) -> Schema:
    """Return that the values of `known` are proposed; any other is as good.

    What a condition lists is shown with the value that stands there, and asks for nothing.
    """
    snippets = [
        {"label": value, "body": value, "description": meaning} for value, meaning in known.items()
    ]
    return {"if": listed(known), "defaultSnippets": snippets} if known else {}


def provinces_known() -> Known:
    """Return the provinces."""
    return {id_: one.full_name(None) for id_, one in provinces().items()}


def communes_known(province: str) -> Known:
    """Return the communes of a province."""
    return {id_: one.full_name for id_, one in communes(province).items()}


def agencies_known() -> Known:
    """Return the agencies and groups that are there, the placeholders of their names filled."""
    found = sorted(agencies().agencies.items())
    return {id_: one.name.format_map(_BLANKS) for id_, one in found if one.valid_to is None}


def rules_known(words: Words) -> Known:
    """Return the rules whose findings a plan may accept."""
    return {one.code: _about(one.code, one.name, words) for one in rules()}


def parts_known(words: Words) -> Known:
    """Return the parts that every plan has room for."""
    return {key: words(NAMES[key]) for key in PARTS}


def _about(code: str, name: str, words: Words) -> str:
    explained = entry(code).explained
    return words.of(explained.what) if explained else name

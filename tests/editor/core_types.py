"""YAML as an editor reads it: values typed by the core schema of YAML 1.2.

https://yaml.org/spec/1.2.2/#103-core-schema
"""

from __future__ import annotations

import re
from typing import Any

import yaml

_TYPES = {
    "null": re.compile(r"(?:~|null|Null|NULL|)\Z"),
    "bool": re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"),
    "int": re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"),
    "float": re.compile(
        r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
    ),
}


class _Core(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - so the base has it, too

    def integer(self, node: yaml.ScalarNode) -> int:
        text = str(self.construct_scalar(node))
        return int(text, 0 if text[:2] in ("0o", "0x") else 10)

    def float(self, node: yaml.ScalarNode) -> Any:
        text = str(self.construct_scalar(node)).lower()
        number = float(text.replace(".inf", "inf").replace(".nan", "nan"))
        # A number without a fraction is an integer to a JSON Schema.
        return int(number) if number.is_integer() else number


for _name, _pattern in _TYPES.items():
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", _pattern, None)
_Core.add_constructor("tag:yaml.org,2002:int", _Core.integer)
_Core.add_constructor("tag:yaml.org,2002:float", _Core.float)


def typed(text: str) -> Any:
    """Return what `text` holds, to an editor."""
    return yaml.load(text, _Core)

"""What holds between the keys of a part, as far as a schema can say it.

The same as `kehoach.plan.integrity` checks; what depends on the order of keys, on other parts or on
the whole plan (ids that are used twice) only that finds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kehoach.editor.schema.scalars import Schema
from kehoach.plan.model import PARTS
from kehoach.report.words import Words

# What a document of each form may not have, and what it must have.
_FORBIDDEN: Mapping[str, tuple[str, ...]] = {
    "standalone": ("decision", "attached_to"),
    "attached": ("number", "symbol", "place", "date", "decision"),
}
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "standalone": ("symbol",),
    "attached": ("attached_to",),
    "decision": ("symbol", "decision", "attached_to"),
}
_ENDING: Mapping[str, tuple[str, ...]] = {
    "standalone": ("recipients", "signature"),
    "decision": ("signature",),
}
_SOME: Schema = {"minItems": 1}
_NONE: Schema = {"maxItems": 0}


def rules_of(part: str, words: Words) -> list[Schema]:
    """Return what holds between the keys of a part of the plan, named after its model."""
    found = _RULES.get(part)
    return [*found(words)] if found else []


def needed(keys: tuple[str, ...], words: Words) -> Iterator[Schema]:
    """Yield that a part must have each of these keys."""
    for key in keys:
        yield {"required": [key], "errorMessage": words("schema.fault.missing", key=key)}


def _refuse(condition: Schema, message: str) -> Schema:
    """Return that what meets `condition`, which no blank does, is at fault."""
    return {"if": condition, "then": {"type": "null", "errorMessage": message}}


def _says(*keys: str) -> Schema:
    """Return that one of `keys` is there; of a list, that it is not empty."""
    return {"anyOf": [{"required": [key], "properties": {key: _SOME}} for key in keys]}


def _silent(words: Words, *keys: str) -> Schema:
    """Return that a mapping in which none of `keys` says anything is at fault."""
    return _lacking(words("schema.fault.empty"), *keys)


def _lacking(message: str, *keys: str) -> Schema:
    return _refuse({"type": "object", "not": _says(*keys)}, message)


def _filled(words: Words, key: str) -> Schema:
    """Return that the list under `key` is not empty."""
    empty = {"type": "array", **_NONE}
    return {"properties": {key: _refuse(empty, words("schema.fault.empty"))}}


def _chosen(key: str, value: str) -> Schema:
    return {"type": "object", "required": [key], "properties": {key: {"const": value}}}


def _plan(words: Words) -> Iterator[Schema]:
    for form, keys in _ENDING.items():
        for key in keys:
            message = words("schema.fault.needed", form=form, key=key)
            then = {"required": [key], "errorMessage": message}
            yield {"if": _of_form(form), "then": then}
    empty = {"type": "array", **_NONE}
    missing = words("schema.fault.needed", form="standalone", key="recipients")
    yield {
        "if": _of_form("standalone"),
        "then": {"properties": {"recipients": _refuse(empty, missing)}},
    }
    message = words("schema.fault.forbidden", form="attached", key="recipients")
    some = {"type": "array", **_SOME}
    yield {
        "if": _of_form("attached"),
        "then": {"properties": {"recipients": _refuse(some, message)}},
    }
    yield {"if": _of_form("attached"), "then": _without("attached", "signature", words)}
    yield {
        "if": _of_levels("province", "commune"),
        "then": {
            "required": ["province"],
            "errorMessage": words("schema.fault.without_province"),
        },
    }
    yield {
        "if": _of_levels("central", "province"),
        "then": {
            "properties": {"commune": False},
            "errorMessage": words("schema.fault.no_commune"),
        },
    }
    yield from _header(words)
    yield _filled(words, "content")
    sourced: Schema = {"type": "object", "required": ["source"]}
    sourced["not"] = _says("paragraphs", "items")
    yield {"properties": {"funding": _refuse(sourced, words("schema.fault.empty"))}}


def _header(words: Words) -> Iterator[Schema]:
    """Yield that a document whose header follows from no table states it."""
    issuer = words("schema.fault.header", key="issuer")
    place = {"required": ["place"], "errorMessage": words("schema.fault.header", key="place")}
    stated: Schema = {
        "required": ["issuer"],
        "errorMessage": issuer,
        "properties": {"issuer": _refuse({"type": "array", **_NONE}, issuer)},
        "if": _chosen("form", "attached"),
        "else": place,
    }
    nameless = {**_of_levels("commune"), "not": {"required": ["commune"]}}
    for condition in (_of_levels("central"), nameless):
        yield {"if": condition, "then": {"properties": {"document": stated}}}


def _of_levels(*levels: str) -> Schema:
    return {"required": ["level"], "properties": {"level": _any_of(levels)}}


def _any_of(texts: Iterable[str]) -> Schema:
    """Return that a value is one of `texts`; what a condition lists as `enum`, editors show."""
    return {"type": "string", "pattern": f"^(?:{'|'.join(texts)})$"}


def _of_form(form: str) -> Schema:
    return {"required": ["document"], "properties": {"document": _chosen("form", form)}}


def _document(words: Words) -> Iterator[Schema]:
    for form, keys in _REQUIRED.items():
        for key in keys:
            message = words("schema.fault.needed", form=form, key=key)
            then = {"required": [key], "errorMessage": message}
            yield {"if": _chosen("form", form), "then": then}
    for form, keys in _FORBIDDEN.items():
        for key in keys:
            yield {"if": _chosen("form", form), "then": _without(form, key, words)}
    yield _titled(words, {"type": "object", "required": ["columns"]})


def _without(form: str, key: str, words: Words) -> Schema:
    """Return that there is no such key, which is told at the key."""
    message = words("schema.fault.forbidden", form=form, key=key)
    return {"properties": {key: False}, "errorMessage": message}


def _field(words: Words) -> Iterator[Schema]:
    yield _silent(words, "text", "paragraphs", "items")
    yield _refuse({"type": "array", **_NONE}, words("schema.fault.empty"))


def _task(words: Words) -> Iterator[Schema]:
    table: Schema = {
        "type": "object",
        "required": ["columns"],
        "properties": {"columns": {"minProperties": 1}},
    }
    inside = {"required": ["tasks"], "properties": {"tasks": _SOME}}
    yield _refuse({**table, "not": inside}, words("schema.fault.tasks"))
    yield _titled(words, {"required": ["columns", "tasks"], "properties": {"tasks": _SOME}})


def _titled(words: Words, where: Schema) -> Schema:
    """Return that columns, where there are any, have one for the title."""
    some = {"type": "object", "minProperties": 1}
    title = {"required": ["title"], "errorMessage": words("schema.fault.columns")}
    return {"if": where, "then": {"properties": {"columns": {"if": some, "then": title}}}}


def _duty(words: Words) -> Iterator[Schema]:
    yield _lacking(words("schema.fault.duty"), "agency", "text")
    colon: Schema = {"agency": {"type": "string", "pattern": r":\s*$"}}
    heading = {"type": "object", "required": ["agency", "text"], "properties": colon}
    yield {
        "if": heading,
        "then": {
            "properties": {"agency": {"type": "null", "errorMessage": words("schema.fault.colon")}}
        },
    }


def _recipient(words: Words) -> Iterator[Schema]:
    alone = {"required": ["text"], "properties": {"lines": _NONE, "mark": False}}
    joined = {"required": ["lines"], "properties": {"lines": _SOME, "text": False}}
    condition = {"type": "object", "not": {"anyOf": [alone, joined]}}
    yield _refuse(condition, words("schema.fault.recipient"))


def _signature(words: Words) -> Iterator[Schema]:
    yield _filled(words, "authority")


def _decision(words: Words) -> Iterator[Schema]:
    yield _filled(words, "articles")


def _other_part(words: Words) -> Iterator[Schema]:
    yield _silent(words, "paragraphs", "items")
    yield {"properties": {"id": _refuse(_any_of(PARTS), words("schema.fault.part"))}}


def _appendix(words: Words) -> Iterator[Schema]:
    tasks: Schema = {"type": "object", "required": ["tasks"], "properties": {"tasks": _SOME}}
    columns = {"required": ["columns"], "properties": {"columns": {"required": ["title"]}}}
    yield _refuse({**tasks, "not": columns}, words("schema.fault.columns"))
    both = {"required": ["tasks", "items"], "properties": {"tasks": _SOME, "items": _SOME}}
    yield {
        "if": {"type": "object", **both},
        "then": {"properties": {"items": False}, "errorMessage": words("schema.fault.items")},
    }


_RULES: Mapping[str, Callable[[Words], Iterator[Schema]]] = {
    "Plan": _plan,
    "Document": _document,
    "Field": _field,
    "Assignment": _field,
    "Timing": _field,
    "Task": _task,
    "Duty": _duty,
    "Recipient": _recipient,
    "Signature": _signature,
    "Decision": _decision,
    "OtherPart": _other_part,
    "Appendix": _appendix,
}

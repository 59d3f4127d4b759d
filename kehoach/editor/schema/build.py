"""The schema as a whole: the shapes of the model, worded by the catalogue, with what is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from kehoach.editor.schema import choices
from kehoach.editor.schema.between import needed, rules_of
from kehoach.editor.schema.keys import CHOICES, COLUMNS, EXAMPLES, KINDS, NAMES
from kehoach.editor.schema.links import link_definitions, link_rules, parents_known
from kehoach.editor.schema.scalars import SCALARS, VERSION, Scalar, Schema, of_types
from kehoach.editor.schema.shapes import Shape, fields_of, required_of
from kehoach.plan.model import (
    TASK_FIELDS,
    Assignment,
    Document,
    Duty,
    Headings,
    Labels,
    Openings,
    Plan,
    Suppression,
    Task,
)
from kehoach.report.words import Words

_DRAFT = "http://json-schema.org/draft-07/schema#"
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# The keys whose values are known elsewhere, or are anything else.
_PROPOSED = frozenset(
    {
        (Plan, "province"),
        (Plan, "parent"),
        (Document, "parts"),
        (Assignment, "agencies"),
        (Duty, "agencies"),
        (Suppression, "rule"),
    }
)
# No value is this: it stands beside the only alternative, see `Maker.under_key`.
_NEVER: Schema = {"not": {}, "properties": {}}
_SNIPPETS: Mapping[type[BaseModel], tuple[str, tuple[str, ...]]] = {
    Task: ("schema.snippet.task", ("id", "title", *TASK_FIELDS[:-1])),
    Duty: ("schema.snippet.duty", ("id", "agency", "items")),
}
"""What is proposed as a whole, its values left blank."""


def schema_of(words: Words, plans: Sequence[Plan]) -> Schema:
    """Return the schema of plan files; `plans` are those that may be one level up."""
    proposed = {
        "province": choices.provinces_known(),
        "parent": parents_known(plans),
        "parts": choices.parts_known(words),
        "agencies": choices.agencies_known(),
        "rule": choices.rules_known(words),
    }
    maker = Maker(words, proposed)
    root = maker.mapping(Plan)
    rules = [*_places(words), *link_rules(plans)]
    root["allOf"] += map(unproposed, rules)
    return {
        "$schema": _DRAFT,
        "title": words("schema.plan"),
        "description": words.hint("schema.plan", {}),
        **root,
        "definitions": maker.definitions | unproposed(link_definitions(plans)),
    }


def _places(words: Words) -> Iterator[Schema]:
    """Yield which provinces there are, and which communes each has."""
    known = choices.provinces_known()
    below_centre = {"type": "string", "pattern": "^(?:province|commune)$"}
    yield {
        "if": {"required": ["level"], "properties": {"level": below_centre}},
        "then": {
            "properties": {
                "province": {"enum": [*known], "errorMessage": words("schema.fault.province")}
            }
        },
    }
    yield {
        "if": {"required": ["level"], "properties": {"level": {"const": "commune"}}},
        "then": {"allOf": [_communes(id_, name, words) for id_, name in known.items()]},
    }


def _communes(province: str, name: str, words: Words) -> Schema:
    fault = words("schema.fault.commune", province=name[:1].upper() + name[1:])
    known = choices.listed(choices.communes_known(province), fault)
    return {
        "if": {"required": ["province"], "properties": {"province": {"const": province}}},
        "then": {"properties": {"commune": known}},
    }


class Maker:
    """Makes the schema of each shape; what occurs again stands once, in `definitions`.

    `proposed` has what is known of ids, by the key that they stand under.
    """

    def __init__(self, words: Words, proposed: Mapping[str, choices.Known]) -> None:
        self.words = words
        self.proposed = proposed
        self.definitions: dict[str, Schema] = {"never": _NEVER}

    def value(self, shape: Shape) -> Schema:
        """Return the schema of an element, or of what a key has, without title."""
        if shape.model is not None:
            return self.part(shape.model, shape)
        if shape.columns is not None:
            return self.columns(*shape.columns)
        if shape.element is not None or shape.scalar is None:
            return self.one(shape)
        if shape.scalar not in self.definitions:
            self.definitions[shape.scalar] = self.one(shape, KINDS[shape.scalar])
        return {"$ref": f"#/definitions/{shape.scalar}"}

    def part(self, model: type[BaseModel], shape: Shape) -> Schema:
        """Return the schema of a part of the plan, in its long form or a short one."""
        name = _name(model)
        if name not in self.definitions:
            self.definitions[name] = {}  # It may stand inside itself.
            self.definitions[name] |= self.one(shape, KINDS.get(name))
        return {"$ref": f"#/definitions/{name}"}

    def one(self, shape: Shape, sentence: str | None = None) -> Schema:
        """Return all ways to write a value in one schema, so that its faults have their places.

        `sentence` is what it is called, where that does not depend on the key.
        """
        called = self.words(sentence) if sentence else ""
        types: list[str] = []
        forms: list[str] = []
        found: Schema = {"properties": {}}
        flag = False
        if shape.scalar is not None:
            found |= self.spelled(SCALARS[shape.scalar])
            flag = SCALARS[shape.scalar].flag
            types += SCALARS[shape.scalar].types
            forms.append(self.words("schema.fault.text"))
        if shape.element is not None:
            found["items"] = self.value(shape.element)
            types.append("array")
            forms.append(self.words("schema.fault.list"))
        if shape.model is not None:
            found |= self.mapping(shape.model)
            types.append("object")
            forms.append(self.words("schema.fault.keys", keys=", ".join(fields_of(shape.model))))
        fault = self.needs(forms)
        if shape.scalar is not None and len(forms) == 1:
            fault = self.words(SCALARS[shape.scalar].told)
        for key in ("type", "errorMessage"):
            found.pop(key, None)
        found |= of_types(types, fault, flag=flag, title=called)
        if sentence and shape.model is not None:
            if about := self.words.hint(sentence, {}):
                found["markdownDescription"] = about
            # Editors show the first title that they find: it goes before those of the rules.
            found["title"] = called
            found["allOf"] = [{"title": called}, *found["allOf"]]
        return found

    def spelled(self, scalar: Scalar) -> Schema:
        """Return how a text is spelled, and what is told where it is not."""
        found = scalar.spelling()
        return {**found, "patternErrorMessage": self.words(scalar.told)} if found else {}

    def needs(self, forms: Sequence[str]) -> str:
        """Return what is told of a value that is in none of `forms`."""
        return self.words("schema.fault.type", forms=self.words("schema.fault.or").join(forms))

    def mapping(self, model: type[BaseModel]) -> Schema:
        """Return the schema of a mapping with the keys of `model`."""
        shapes = fields_of(model)
        keys = ", ".join(shapes)
        rules = [*needed(required_of(model), self.words), *rules_of(model.__name__, self.words)]
        found: Schema = {
            "type": "object",
            "errorMessage": self.needs([self.words("schema.fault.keys", keys=keys)]),
            "properties": {key: self.key(model, key, shape) for key, shape in shapes.items()},
            "propertyNames": self.names(shapes),
        }
        if rules:
            found["allOf"] = [*map(unproposed, rules)]
        if model in _SNIPPETS:
            label, filled = _SNIPPETS[model]
            body = {key: f"${number}" for number, key in enumerate(filled, 1)}
            about = self.words("schema.snippet")
            found["defaultSnippets"] = [
                {"label": self.words(label), "description": about, "body": body}
            ]
        return found

    def names(self, keys: Mapping[str, Any] | Sequence[str]) -> Schema:
        """Return which keys there are; said so that a wrong one is told in the reader's words."""
        fault = self.words("schema.fault.key", keys=", ".join(keys))
        return {"enum": [*keys], "errorMessage": fault, "doNotSuggest": True}

    def key(self, model: type[BaseModel], key: str, shape: Shape) -> Schema:
        """Return the schema of what stands under a key, with its title and description."""
        if (model, key) == (Plan, "schema"):
            value = self.version()
        elif (model, key) == (Document, "number"):
            value = self.alone(SCALARS["number"])
        elif key in CHOICES and (shape.choices or shape.element):
            value = self.chosen(key, shape)
        elif (model, key) in _PROPOSED:
            value = self.proposing(key, shape, self.words(sentence_of(model, key)))
            value |= {"uniqueItems": True} if key == "parts" else {}
        else:
            value = self.under_key(shape)
        return self.titled(value, self.told(model, key))

    def version(self) -> Schema:
        """Return the schema of the version of the format, which is the only one."""
        only = {"const": 1, "errorMessage": self.words(VERSION.told)}
        found = {**self.alone(VERSION), "if": {"type": "integer"}, "then": only}
        return {**found, "defaultSnippets": [{"label": "1", "body": 1}]}

    def alone(self, scalar: Scalar) -> Schema:
        """Return the schema of a text of a kind that stands under one key only."""
        typed = of_types(scalar.types, self.words(scalar.told), flag=scalar.flag)
        return {**self.spelled(scalar), **typed}

    def under_key(self, shape: Shape) -> Schema:
        """Return the schema of what a key has.

        Where it has no type that editors see, they do not know what to write after the key; among
        alternatives they leave it open. They tell those by their `properties` alone.
        """
        if shape.scalar is None and shape.element is None:
            return self.value(shape)
        if shape.scalar is None or not SCALARS[shape.scalar].flag:
            found = self.one(shape)
            del found["properties"]  # Of a value that is no mapping there are none.
            return found
        return {"anyOf": [self.value(shape), {"$ref": "#/definitions/never"}]}

    def titled(self, value: Schema, told: Schema) -> Schema:
        """Return a value with what is told of its key, before all that other keys share with it."""
        first = {"allOf": [{"title": told["title"]}]} if "anyOf" in value else {}
        return {**value, **first, **told}

    def chosen(self, key: str, shape: Shape) -> Schema:
        """Return the schema of a choice, or of a list of choices."""
        meanings = {one: self.words(sentence) for one, sentence in CHOICES[key].items()}
        allowed = (shape.element or shape).choices
        fault = self.words("schema.fault.choice", choices=", ".join(allowed))
        known = {one: meanings[one] for one in allowed}
        choice: Schema = {"type": "string", **choices.listed(known, fault)}
        return choice if shape.element is None else self.list_of(choice)

    def proposing(self, key: str, shape: Shape, title: str) -> Schema:
        """Return the schema of ids of which some are known."""
        scalar = SCALARS[str((shape.element or shape).scalar)]
        proposed = choices.proposed(self.proposed[key])
        one = {
            **self.spelled(scalar),
            **of_types(scalar.types, self.words(scalar.told), flag=True, title=title),
            "defaultSnippets": proposed.get("defaultSnippets", []),
        }
        one["else"] |= {"if": proposed["if"]} if proposed else {}
        if shape.element is not None:
            self.definitions[key] = one
            return self.list_of({"$ref": f"#/definitions/{key}"})
        return {"anyOf": [{"properties": {}, **one}, {"$ref": "#/definitions/never"}]}

    def list_of(self, element: Schema) -> Schema:
        """Return the schema of a list that has no other form."""
        fault = self.needs([self.words("schema.fault.list")])
        return {"type": "array", "items": element, "errorMessage": fault}

    def columns(self, keys: Sequence[str], shape: Shape) -> Schema:
        """Return the schema of the columns of a table."""
        fault = self.needs([self.words("schema.fault.keys", keys=", ".join(keys))])
        return {
            "type": "object",
            "errorMessage": fault,
            "properties": {key: self.column(key, shape) for key in keys},
            "propertyNames": self.names(keys),
        }

    def column(self, key: str, shape: Shape) -> Schema:
        """Return the schema of what a column is called."""
        told = self.worded("schema.columns", name=self.words(COLUMNS[key]))
        return self.titled(self.under_key(shape), told)

    def told(self, model: type[BaseModel], key: str) -> Schema:
        """Return the title and description of a key."""
        if model is Headings:
            default = str(Headings.model_fields[key].default)
            return self.worded("schema.headings", name=self.words(NAMES[key]), default=default)
        if model is Labels:
            default = str(Labels.model_fields[key].default)
            name = self.words(CHOICES["order"][key])
            return self.worded("schema.labels", name=name, default=default)
        if model is Openings:
            return self.worded("schema.openings", name=self.words(NAMES[key]))
        return self.worded(sentence_of(model, key))

    def worded(self, sentence: str, **params: str) -> Schema:
        """Return title and description by a sentence of the catalogue, with its example."""
        about = self.words.hint(sentence, params)
        found: Schema = {
            "title": self.words(sentence, **params),
            "description": about.replace("`", ""),
        }
        if example := EXAMPLES[sentence]:
            shown = f"{about}\n\n{self.words('schema.example')}\n\n```yaml\n{example}\n```"
            return {**found, "markdownDescription": shown}
        return {**found, "markdownDescription": about} if "`" in about else found


def unproposed(schema: Any) -> Any:
    """Return what rules say, so that editors do not propose each key once more for each rule."""
    if isinstance(schema, list):
        return [unproposed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: unproposed(one) for key, one in schema.items()}
    keys = found.get("properties")
    if isinstance(keys, dict):
        hidden = {"doNotSuggest": True}
        found["properties"] = {
            key: {**one, **hidden} if isinstance(one, dict) and "$ref" not in one else one
            for key, one in keys.items()
        }
    return found


def sentence_of(model: type[BaseModel], key: str) -> str:
    """Return the sentence of a key: that of the part, of what the part is one of, or of any."""
    parts = [_name(one).replace("-", "_") for one in model.__mro__ if issubclass(one, BaseModel)]
    names = [f"schema.{part}.{key}" for part in (*parts, "any")]
    return next(name for name in names if name in EXAMPLES)


def _name(model: type[BaseModel]) -> str:
    return _CAPITAL.sub("-", model.__name__).lower()

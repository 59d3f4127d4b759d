"""Arbitrary changes of a plan's data, for what writes them into its file."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

WORDS = (
    "Một câu mới.",
    "a: b # c",
    "- gạch đầu dòng",
    "  hai  đầu ",
    "x",
    "Rất dài " + "từ khác nhau " * 20 + "hết.",
    "\"trích\" 'dẫn'",
    "05",
    "kết thúc:",
    "nhiều  dấu  cách " * 12 + "xong",
    "một\nhai\n  ba\n\nbốn",
    "e\u0302\u0301 " * 30 + "x",
    "dấu \u2028 lạ",
    "[ngoặc], {ngoặc}",
)
KEYS = ("text", "items", "paragraphs", "source", "label", "lead", "targets", "tasks", "la-lung")


def changed(data: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return `data` after a few changes, whether it is still a plan or not."""
    data = deepcopy(data)
    for _ in range(random.randint(1, 6)):
        path = random.choice([*_containers(data)])
        value: Any = data
        for key in path:
            value = value[key]
        lists = [one for one in _lists(data) if one]
        if lists and random.random() < 0.2:
            taken = random.choice(lists)
            random.choice(lists).insert(0, taken.pop(random.randrange(len(taken))))
        elif isinstance(value, list):
            _change_list(value, random)
        else:
            _change_mapping(value, random, at_root=not path)
    return data


def _containers(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        yield path
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _containers(one, (*path, key))


def places(data: Any, random: Random) -> list[tuple[Any, ...]]:
    """Return a few places in `data`."""
    found = list(_containers(data))
    return [*{(*random.choice(found), random.choice(["text", "id", 0])): None for _ in range(4)}]


def _lists(value: Any) -> Iterator[list[Any]]:
    if isinstance(value, list):
        yield value
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _lists(one)


def _change_list(value: list[Any], random: Random) -> None:
    operation = random.choice(["insert", "copy", "delete", "move", "shuffle", "edit", "expand"])
    place = random.randrange(len(value)) if value else 0
    if operation == "insert" or not value:
        value.insert(place, random.choice(WORDS))
    elif operation == "copy":
        value.insert(place, deepcopy(random.choice(value)))
    elif operation == "delete":
        value.pop(place)
    elif operation == "move":
        value.insert(random.randrange(len(value)), value.pop(place))
    elif operation == "shuffle":
        random.shuffle(value)
    elif isinstance(value[place], str):
        words = random.choice(WORDS)
        edited = f"{value[place]} {words}"
        value[place] = edited if operation == "edit" else {"text": edited, "items": [words]}


def _change_mapping(value: dict[str, Any], random: Random, *, at_root: bool) -> None:
    operation = random.choice(["delete", "add", "edit", "replace", "expand"])
    words = random.choice(WORDS)
    if operation == "add" or not value:
        new = random.choice([words, [words, words], {"text": words, "items": [words]}, [], {}])
        value[random.choice(KEYS)] = new
        return
    key = random.choice([*value])
    old = value[key]
    if operation == "delete" and not at_root:
        del value[key]
    elif operation == "expand" and isinstance(old, list):
        value[key] = {"items": old, "text": words}
    elif operation == "expand" and isinstance(old, str):
        value[key] = {"text": old, "items": [words]}
    elif operation == "edit" and isinstance(old, str):
        parts = old.split(" ")
        parts[random.randrange(len(parts))] = words
        value[key] = " ".join(parts)
    elif operation == "replace" and isinstance(old, str):
        value[key] = words

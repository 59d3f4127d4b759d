"""From a plan to what is recognised again in another: its passages, the names of units masked.

A commune that takes over the text of its province writes "xã Hồng Phong" for "tỉnh Lạng Sơn": the
words are the same but for the name, and count as the same. Case, punctuation, the place of the tone
mark and usual abbreviations do not count either (`kehoach.plan.words`).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from struct import unpack
from typing import NamedTuple

from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.plan.commune import CommuneKind
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Appendix, Item, Passage, Plan, Task
from kehoach.plan.province import ProvinceKind
from kehoach.plan.reading import texts_of, unlabelled
from kehoach.plan.words import key

_MASK = "_"
# Shorter paragraphs ("Sở Y tế.", "Năm 2026.") are alike in all plans, whoever wrote them.
_LEAST_WORDS = 8
# A shingle is a run of so many words: long enough to be seldom, short enough that a word replaced
# leaves most of a paragraph as it was.
_RUN = 3
_32_BITS = 0xFFFFFFFF


class Words(NamedTuple):
    """A passage as it is recognised: a fingerprint of its words, and its shingles, each once."""

    print: int
    shingles: array[int]


class TaskWords(NamedTuple):
    """A task with all that it says itself, by its id."""

    id: str
    words: Words


class Wording(NamedTuple):
    """What a plan says: its paragraphs, but for the short ones, and its tasks."""

    paragraphs: tuple[Words, ...]
    tasks: tuple[TaskWords, ...]


def wording(plan: Plan) -> Wording:
    """Return the passages of `plan` that can be taken over; its frame (header, headings) is none.

    A task is what it says itself, without the tasks inside it.
    """
    names = _names(plan)
    paragraphs = [masked(text, names) for text in _paragraphs(plan)]
    tasks = []
    for _, task in tasks_of(plan.content, ("content",)):
        said = [masked(text, names) for text in _of_task(task)]
        paragraphs += said
        tasks.append(TaskWords(task.id, _words("\n".join(said))))
    long = [text for text in paragraphs if text.count(" ") >= _LEAST_WORDS - 1]
    return Wording(tuple(map(_words, long)), tuple(tasks))


def masked(text: str, names: Sequence[str] = ()) -> str:
    """Return the words of `text` as keys, with one sign for each unit, named or not.

    A unit is a generic word with the capital words behind it ("xã Hồng Phong"), or one of `names`
    (as keys) alone. Units that follow each other are one: "xã Hồng Phong, tỉnh Lạng Sơn".
    """
    words = key(_units().sub(_MASK, unicodedata.normalize("NFC", text)))
    made = f" {' '.join(words)} "
    for name in names:
        made = made.replace(f" {name} ", f" {_MASK} ")
    twice = f" {_MASK} {_MASK} "
    while twice in made:
        made = made.replace(twice, f" {_MASK} ")
    return made.strip()


@cache
def _units() -> re.Pattern[str]:
    """Return the pattern of a generic word and the capital words behind it.

    In "xã hội", "xã viên" the word is no unit.
    """
    known = [kind.unit for kind in (*ProvinceKind, *CommuneKind)]
    forms = {form for one in known for form in (one, one.capitalize(), one.upper())}
    generic = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    # The capitals of Latin letters; Vietnamese has none beyond.
    capital = "".join(one for one in map(chr, range(0x41, 0x1EFA)) if one.isupper())
    return re.compile(rf"(?<!\w)(?:{generic})(?!\w| hội| viên)(?: [{capital}0-9][\w'’-]*)*")


def _names(plan: Plan) -> Sequence[str]:
    """Return what the unit of the plan and the one above it are called, as far as it is known."""
    known = [plan.document.place or ""]
    if province := provinces().get(plan.province or ""):
        known.append(province.name)
        if commune := communes(province.id).get(plan.commune or ""):
            known.append(commune.name)
    # The longest first: "Điện Biên" stands in "Điện Biên Phủ".
    return sorted(filter(None, (" ".join(key(one)) for one in known)), key=len, reverse=True)


# Plans that copy each other have the same paragraphs: they share what is worked out.
@lru_cache(maxsize=4096)
def _words(text: str) -> Words:
    words = text.split()
    if len(words) < _RUN:
        runs = {_number(text) & _32_BITS}
    else:
        # A word counts differently at each place of a run, as in tabulation hashing.
        first, second, third = zip(*map(_numbers, words), strict=True)
        runs = {
            (one + two + three) & _32_BITS
            for one, two, three in zip(first, second[1:], third[2:], strict=False)
        }
    return Words(_number(text), array("I", sorted(runs)))


@lru_cache(maxsize=8192)
def _numbers(word: str) -> tuple[int, int, int]:
    """Return three numbers of 32 bits for a word, the same in every process."""
    one, two, three = unpack("<3I", blake2b(word.encode(), digest_size=12).digest())
    return one, two, three


def _number(text: str) -> int:
    """Return a number of 64 bits for a text, the same in every process."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def _paragraphs(plan: Plan) -> Iterator[str]:
    """Yield the paragraphs of a plan, but for those of the tasks of its content."""
    for paragraph in plan.preamble:
        yield paragraph.text
    for key_ in type(plan.openings).model_fields:
        for paragraph in getattr(plan.openings, key_):
            yield paragraph.text
    for section in (plan.purpose, plan.requirements, plan.targets):
        yield from _items(section)
    yield from _passage(plan.funding)
    for duty in plan.organisation:
        yield from texts_of(duty)
    for part in plan.other_parts:
        yield from part.paragraphs
        yield from _items(part.items)
    for paragraph in plan.closing:
        yield paragraph.text
    for appendix in plan.appendices:
        yield from _passage(appendix)
        for _, task in tasks_of(appendix.tasks, ()):
            yield from _of_task(task)


def _passage(passage: Passage | Appendix) -> Iterator[str]:
    yield from passage.paragraphs
    yield from _items(passage.items)


def _items(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        yield item.text
        yield from item.paragraphs
        yield from _items(item.items)


def _of_task(task: Task) -> Iterator[str]:
    yield task.title
    yield from unlabelled(task)
    for _, field in task.fields():
        yield from texts_of(field)

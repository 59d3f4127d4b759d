"""A plan as data whose list elements know who they are, whichever version they stand in.

Elements with an id are known by it. Others are known by their place in the plan as it was built;
those of another version by the element there that they answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from typing import Any

from kehoach.plan.fault import Loc
from kehoach.pull.match import likeness

Tag = Hashable

_LEAST_ALIKE = 0.4
_MOST_BETWEEN = 60
_new = count(1)


@dataclass(slots=True, eq=False)
class Element:
    """One element of a list: who it is, and what it says."""

    tag: Tag
    value: Any


def new_tag() -> Tag:
    """Return a tag that nothing else has."""
    return ("new", next(_new))


def grown(data: Any, loc: Loc = ()) -> Any:
    """Return the data of the plan as built, its list elements tagged."""
    if isinstance(data, dict):
        return {key: grown(one, (*loc, key)) for key, one in data.items()}
    if isinstance(data, list):
        return [
            Element(_id_tag(one) or (*loc, i), grown(one, (*loc, i))) for i, one in enumerate(data)
        ]
    return data


def answering(data: Any, base: Any, theirs: Any) -> Any:
    """Return the data of the YAML, its elements tagged as those of `base` they answer.

    What `theirs` has put in too, word for word, is the same element.
    """
    if isinstance(data, dict):
        old, new = (one if isinstance(one, dict) else {} for one in (base, theirs))
        return {key: answering(one, old.get(key), new.get(key)) for key, one in data.items()}
    if isinstance(data, list):
        others, edited = (one if isinstance(one, list) else [] for one in (base, theirs))
        partners = _answered(data, others, edited)
        there = {one.tag: one for one in edited}
        made = []
        for i, one in enumerate(data):
            tag, partner = partners.get(i, (None, None))
            tag = tag or _id_tag(one) or new_tag()
            other = there.get(tag)
            made.append(Element(tag, answering(one, partner, other.value if other else None)))
        return made
    return data


def _answered(
    data: Sequence[Any], base: Sequence[Element], theirs: Sequence[Element]
) -> dict[int, tuple[Tag, Any]]:
    """Return the tag of each element that has one already, and what it says in `base`."""
    by_id = {one.tag: one.value for one in base}
    found = {i: (tag, by_id.get(tag)) for i, one in enumerate(data) if (tag := _id_tag(one))}
    texts = [text_of(one) for one in data]
    known = {text_of(one) for one in base}
    added = {text_of(one): one.tag for one in theirs if one.tag not in by_id}
    for i, text in enumerate(texts):
        if i not in found and text not in known and text in added:
            found[i] = (added.pop(text), None)
    rest = [i for i in range(len(data)) if i not in found]
    others = [one for one in base if not _id_tag(one.value)]
    partners = _partners([texts[i] for i in rest], [text_of(one) for one in others])
    for place, partner in partners.items():
        found[rest[place]] = (others[partner].tag, others[partner].value)
    return found


def mirrored(data: Any, tree: Any) -> Any:
    """Return data that say more than `tree` does, with the tags of its elements."""
    if isinstance(data, dict):
        inner = tree if isinstance(tree, dict) else {}
        return {key: mirrored(one, inner.get(key)) for key, one in data.items()}
    if isinstance(data, list):
        others = tree if isinstance(tree, list) and len(tree) == len(data) else []
        tags = [one.tag for one in others] or [_id_tag(one) or new_tag() for one in data]
        values = [one.value for one in others] or [None] * len(data)
        return [
            Element(tag, mirrored(one, value))
            for one, tag, value in zip(data, tags, values, strict=True)
        ]
    return data


def copied(value: Any) -> Any:
    """Return a tree of the same elements."""
    return mirrored(plain(value), value)


def plain(value: Any) -> Any:
    """Return a tree as data without tags."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one.value) for one in value]
    return value


def text_of(value: Any) -> str:
    """Return all words of a part, one under the other."""
    return "\n".join(_texts(value))


def elements(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Element]]:
    """Yield every list element of a tree with its place."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from elements(one, (*loc, key))
    elif isinstance(value, list):
        for i, one in enumerate(value):
            yield (*loc, i), one
            yield from elements(one.value, (*loc, i))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Element):
        yield from _texts(value.value)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in ("id", "covers", "source", "order"):
                yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str):
        yield value


def _id_tag(value: Any) -> Tag | None:
    return ("id", value["id"]) if isinstance(value, dict) and "id" in value else None


def _partners(ours: Sequence[str], base: Sequence[str]) -> dict[int, int]:
    """Return the position in `base` of what each of `ours` answers.

    By words, then by likeness; what is left alone between two that are known answers the other.
    """
    free: defaultdict[str, list[int]] = defaultdict(list)
    for i in range(len(base) - 1, -1, -1):
        free[base[i]].append(i)
    found: dict[int, int] = {}
    for j, text in enumerate(ours):
        if same := free.get(text):
            found[j] = same.pop()
    taken = set(found.values())
    known = [(-1, -1), *sorted(found.items()), (len(ours), len(base))]
    for (j, i), (after, last) in pairwise(known):
        left = [k for k in range(i + 1, last) if k not in taken][:_MOST_BETWEEN]
        right = [k for k in range(j + 1, after) if k not in found][:_MOST_BETWEEN]
        alone = len(left) == len(right) == 1
        for new in right:
            scored = [(likeness(base[k], ours[new]), -k) for k in left]
            score, place = max(scored, default=(0.0, 0))
            if score >= _LEAST_ALIKE or (alone and scored):
                found[new] = -place
                taken.add(-place)
                left.remove(-place)
    return found

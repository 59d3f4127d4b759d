"""Three versions of a plan into one: as it was built, as it stands in YAML, as Word has it.

What one side changed is taken, what both changed alike is there already, and what both changed
otherwise is a conflict: it stays as the YAML has it, and is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kehoach.plan.fault import Loc
from kehoach.pull.tree import Element, Tag, elements, plain, text_of

Path = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that both sides changed otherwise; empty where a side took it out.

    `at` is the place in the plan as it was built, `node` the element of the YAML, if it is there.
    """

    at: Loc
    node: Element | None
    base: str
    ours: str
    theirs: str


class Merge:
    """Merges `theirs` (Word) into `ours` (YAML); both go back to `base`.

    `shown` is `ours` without what no Word file holds, so that it can be held against `base`.
    """

    def __init__(self, base: Any, ours: Any, shown: Any, theirs: Any) -> None:
        self.conflicts: list[Conflict] = []
        self.at = {one.tag: loc for loc, one in elements(base)}
        self.ours = {one.tag: one for _, one in elements(ours)}
        self.shown = {one.tag: one for _, one in elements(shown)}
        self.base = {one.tag: one for _, one in elements(base)}
        self.theirs = {one.tag for _, one in elements(theirs)}
        self.made = self.mapping(base, ours, shown, theirs, (), None)

    def mapping(
        self, base: Any, ours: Any, shown: Any, theirs: Any, loc: Loc, node: Element | None
    ) -> Any:
        """Return the merged mapping; keys that Word did not change stay as they are."""
        made = dict(ours)
        for key in dict.fromkeys([*base, *theirs]):
            before, after = base.get(key), theirs.get(key)
            if plain(before) == plain(after) and _tags(before) == _tags(after):
                continue
            mine, seen, at = ours.get(key), shown.get(key), (*loc, key)
            if _are(list, before, after):
                made[key] = self.listing(
                    before or [], mine or [], seen or [], after or [], at, node
                )
                if not made[key] and mine is None:
                    del made[key]
            elif isinstance(after, dict) and _are(dict, before, mine) and (mine or not before):
                versions = (before or {}, mine or {}, seen or {}, after)
                made[key] = self.mapping(*versions, at, node)
            else:
                self.single(made, key, (before, mine, seen, after), at, node)
        return made

    def single(
        self, made: Any, key: str, versions: Sequence[Any], at: Loc, node: Element | None
    ) -> None:
        """Set a value as Word has it, unless the YAML has another change."""
        before, _, seen, after = versions
        if plain(seen) == plain(after):
            return
        if plain(seen) == plain(before):
            if after is None:
                made.pop(key, None)
            else:
                made[key] = after
        else:
            self.clash(at, node, before, seen, after)

    def listing(
        self, base: Any, ours: Any, shown: Any, theirs: Any, loc: Loc, node: Element | None
    ) -> list[Element]:
        """Return the merged list."""
        known, mine = {one.tag for one in base}, {one.tag: one for one in ours}
        there = {one.tag: one for one in theirs}
        kept: dict[Tag, Element] = {}
        for one in ours:
            stays = self.kept(one, known, there)
            if stays is not None:
                kept[one.tag] = stays
        # Where the YAML moved nothing, the order is that of Word; else its own.
        common = [one.tag for one in theirs if one.tag in kept]
        moved_here = [one.tag for one in ours if one.tag in known]
        before = [one.tag for one in base if one.tag in mine]
        order = list(kept)
        if [tag for tag in before if tag in common] != [tag for tag in common if tag in known]:
            if moved_here == before:
                order = _reordered(order, common)
            elif [tag for tag in moved_here if tag in common] != common:
                told = [[text_of(one) for one in side] for side in (base, shown, theirs)]
                self.clash(loc, node, *("\n".join(side) for side in told))
        said = {text_of(one.value) for one in ours if one.tag not in known}
        following: dict[Tag | None, list[Element]] = {None: []}
        above: Tag | None = None
        for one in theirs:
            if one.tag in kept:
                above = one.tag
            elif one.tag not in mine and (added := self.added(one, known, said)) is not None:
                following.setdefault(above, []).append(added)
        made = following[None]
        for tag in order:
            made += [kept[tag], *following.get(tag, ())]
        return made

    def kept(self, one: Element, known: set[Tag], theirs: dict[Tag, Element]) -> Element | None:
        """Return an element of the YAML as it stays, None where Word took it out."""
        if one.tag not in known:
            return one
        base, seen = self.base[one.tag], self.shown[one.tag]
        if one.tag in theirs:
            return self.element(base, one, seen, theirs[one.tag])
        if one.tag in self.theirs:
            return None  # It stands elsewhere now.
        if plain(seen.value) == plain(base.value):
            return None
        self.clash(self.at[one.tag], one, base, seen, "")
        return one

    def added(self, one: Element, known: set[Tag], said: set[str]) -> Element | None:
        """Return an element that Word has and this list of the YAML has not."""
        if one.tag in known:  # taken out of the YAML
            base = self.base[one.tag]
            changed = plain(one.value) != plain(base.value)
            if one.tag not in self.ours and changed and text_of(one.value) not in said:
                self.clash(self.at[one.tag], None, base, "", one)
            return None
        if one.tag in self.base:  # moved here
            if one.tag not in self.ours:
                self.clash(self.at[one.tag], None, self.base[one.tag], "", one)
                return None
            base, mine, seen = (side[one.tag] for side in (self.base, self.ours, self.shown))
            return self.element(base, mine, seen, one)
        return one if text_of(one.value) not in said else None

    def element(self, base: Element, ours: Element, shown: Element, theirs: Element) -> Element:
        """Return an element that all versions have."""
        if _are(dict, base.value, ours.value, shown.value, theirs.value):
            at = self.at[base.tag]
            ours.value = self.mapping(base.value, ours.value, shown.value, theirs.value, at, ours)
        elif plain(theirs.value) not in (plain(base.value), plain(shown.value)):
            if plain(shown.value) == plain(base.value):
                ours.value = theirs.value
            else:
                self.clash(self.at[base.tag], ours, base, shown, theirs)
        return ours

    def clash(self, at: Loc, node: Element | None, *versions: Any) -> None:
        """Note a conflict."""
        base, ours, theirs = (text_of(one) for one in versions)
        self.conflicts.append(Conflict(at, node, base, ours, theirs))


def _are(kind: type, *values: Any) -> bool:
    return all(value is None or isinstance(value, kind) for value in values)


def _tags(value: Any) -> list[Tag]:
    return [one.tag for _, one in elements(value)]


def _reordered(order: Sequence[Tag], wanted: Iterable[Tag]) -> list[Tag]:
    """Return `order` with what is in `wanted` in that order; all else follows what it followed."""
    wanted = list(wanted)
    moved = set(wanted)
    after: dict[Tag | None, list[Tag]] = {}
    above: Tag | None = None
    for tag in order:
        if tag in moved:
            above = tag
        else:
            after.setdefault(above, []).append(tag)
    made = list(after.get(None, []))
    for tag in wanted:
        made += [tag, *after.get(tag, [])]
    return made

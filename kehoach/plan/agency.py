"""Agencies and groups of agencies, and how a text mentions them.

What agencies there are is data (`kehoach.data`), dated and with a source; here is what an agency
is, and how its names are found in the words that a plan uses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kehoach.plan.province import Mark, Province, ProvinceKind
from kehoach.plan.remember import remembered
from kehoach.plan.span import Span
from kehoach.plan.words import (
    CONNECTIVES,
    JOINING,
    Gap,
    PhraseBook,
    Word,
    parentheses,
    span_of,
    split,
)


class Level(StrEnum):
    """The level of government that an agency belongs to."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    ANY = "any"
    """For groups that occur in plans of every level: "các cơ quan, đơn vị có liên quan"."""


class Kind(StrEnum):
    """What sort of agency it is; groups name their members by level and kind."""

    GOVERNMENT = "government"  # Chính phủ, Thủ tướng
    MINISTRY = "ministry"  # bộ, cơ quan ngang bộ
    GOVERNMENT_AGENCY = "government-agency"  # cơ quan thuộc Chính phủ
    COUNCIL = "council"  # hội đồng nhân dân
    COMMITTEE = "committee"  # ủy ban nhân dân
    DEPARTMENT = "department"  # sở and its like
    FORCE = "force"  # công an, quân sự
    BRANCH = "branch"  # what the centre runs in the province: thống kê, bảo hiểm xã hội
    UNIT = "unit"  # đơn vị sự nghiệp: trường, trạm y tế
    PRESS = "press"
    PARTY = "party"
    MASS = "mass"  # Mặt trận, tổ chức chính trị - xã hội
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A body that leads or takes part, or a group of such bodies under one name.

    Attributes:
        id: ASCII slug, for good.
        name: The name as NĐ 30 capitalises it. `{province}`, `{unit}` and `{committee}` stand
            for what differs from province to province (`Province.fill`).
        level, kind: Where it stands, and what sort of agency it is.
        aliases: Other names, as templates of a `PhraseBook`; what `words.key` makes equal
            needs none.
        members: Of a group: ids, or rules such as `province:department` (level and kind). A group
            that nobody can delimit ("các cơ quan có liên quan") has none.
        province: The id of the only province that has this agency.
        valid_from, valid_to: The first and the last day, where known.
        successors: The ids of those that took over.
        source: Where the fact was read.
        mark: How well it is known.
    """

    id: str
    name: str
    level: Level
    kind: Kind
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    province: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successors: tuple[str, ...] = ()
    source: str
    mark: Mark


class Mention(NamedTuple):
    """An agency that a text names, and the province that the name carries, if it does."""

    agency: str
    span: Span
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says about agencies; every word of it is in exactly one of the spans.

    Attributes:
        mentions: The agencies, in the order of the text.
        connectives: Words around them that name nobody: "và", "Đề nghị", "có liên quan".
        asides: Parentheses, which are not read.
        unread: Everything else.
        list_end: Where the list of agencies runs on into a sentence about them ("Sở Y tế theo
            dõi, ... báo cáo UBND tỉnh"), or the end of the text.
    """

    mentions: tuple[Mention, ...]
    connectives: tuple[Span, ...]
    asides: tuple[Span, ...]
    unread: tuple[Span, ...]
    list_end: int

    @property
    def listed(self) -> tuple[str, ...]:
        """The ids of the agencies listed, each once, without those of a sentence that follows."""
        listed = (m.agency for m in self.mentions if m.span.start < self.list_end)
        return tuple(dict.fromkeys(listed))


_CHOICES: dict[str, Sequence[str]] = {
    "unit": [kind.unit for kind in ProvinceKind],
    "committee": [kind.committee for kind in ProvinceKind],
    "province": [""],  # read as the place that may follow any name
}


class Registry:
    """The agencies, by id; reads texts that mention them, and knows the members of groups."""

    def __init__(self, agencies: Iterable[Agency], provinces: Iterable[Province] = ()) -> None:
        """Take in agencies, and the provinces whose names may follow theirs.

        Raises:
            ValueError: An id occurs twice, a member or successor is unknown, a group contains
                itself, or a name is malformed.
        """
        by_id: dict[str, Agency] = {}
        self.agencies: Mapping[str, Agency] = by_id
        self._provinces = tuple(provinces)
        self._names = PhraseBook[Agency](_CHOICES)
        self._places = PhraseBook[str | None](_CHOICES)
        places = [province.name for province in self._provinces]
        self._connectives = PhraseBook[None](_CHOICES | {"place": places})
        for agency in agencies:
            if by_id.setdefault(agency.id, agency) is not agency:
                raise ValueError(f"two agencies have the id {agency.id!r}")
            for name in (agency.name, *agency.aliases):
                self._names.add(name, agency)
        # What an entry of `members` stands for: one id, or all of a level and kind.
        self._selected: dict[str, list[str]] = {id_: [id_] for id_ in self.agencies}
        for agency in self.agencies.values():
            self._selected.setdefault(f"{agency.level}:{agency.kind}", []).append(agency.id)
            if unknown := set(agency.successors) - self.agencies.keys():
                raise ValueError(f"{agency.id!r} has unknown successors {sorted(unknown)}")
        self._members = {id_: self._members_of(id_, ()) for id_ in self.agencies}
        self._places.add("{unit}", None)
        for province in self._provinces:
            for name in (province.name, *province.aliases):
                self._places.add(f"[{{unit}}] {name}", province.id)
        for phrase in CONNECTIVES:
            self._connectives.add(phrase, None)
        # Whether a text is read for any other province makes no difference.
        self._peculiar = {agency.province for agency in self.agencies.values()}
        self._reading = remembered(self._read)
        self._mentions = remembered(self._mentioned)

    def covers(self, group: str, agency: str) -> bool:
        """Return whether `agency` is `group` itself, or one of its members, however deep."""
        return agency == group or agency in self._members.get(group, ())

    def read(self, text: str, province: str | None = None) -> Reading:
        """Find every agency that `text` mentions; nothing is invented, nothing is dropped.

        The longest name wins; of two agencies with the same name, that of `province` (an id).
        """
        return self._reading(text, province if province in self._peculiar else None)

    def _read(self, text: str, province: str | None) -> Reading:
        asides = parentheses(text)
        mentions, runs = self._scan(split(text, asides), province)
        connectives: list[Span] = []
        unread: list[Span] = []
        list_end = len(text)
        for run in runs:
            before, rest, after = self._connectives.trim(run)
            connectives += before + after
            if rest:
                unread.append(span_of(rest))
                # What follows a name without a mark or an "and" says something about it, unless
                # it goes on with the name: "UBND phường Cam Ly".
                start = rest[0].start
                joined = any(span.of(text).casefold() in JOINING for span in before)
                if run[0].gap is Gap.JOINED and not joined and text[start].islower():
                    list_end = min(list_end, start)
        return Reading(tuple(mentions), tuple(connectives), tuple(asides), tuple(unread), list_end)

    def mentions(self, text: str, province: str | None = None) -> Sequence[Mention]:
        """Find the agencies that `text` mentions, those in parentheses included, and no more."""
        return self._mentions(text, province if province in self._peculiar else None)

    def _mentioned(self, text: str, province: str | None) -> Sequence[Mention]:
        return tuple(mention for *_, mention in self._found(split(text), province))

    def _scan(
        self, words: Sequence[Word], province: str | None
    ) -> tuple[list[Mention], list[list[Word]]]:
        """Return the agencies named, and the words that no name covers, up to a mark or a name."""
        mentions: list[Mention] = []
        runs: list[list[Word]] = []
        end = 0
        for start, length, mention in self._found(words, province):
            mentions.append(mention)
            runs += _runs(words[end:start])
            end = start + length
        return mentions, [*runs, *_runs(words[end:])]

    def _found(
        self, words: Sequence[Word], province: str | None
    ) -> Iterator[tuple[int, int, Mention]]:
        """Yield the agencies named: from which word on, how many words, and which."""
        openings = self._names.openings
        end = 0
        for start in [place for place, word in enumerate(words) if word.keys[0] in openings]:
            if start >= end:
                mention, length = self._mention(words, start, province)
                if mention:
                    yield start, length, mention
                    end = start + length

    def _mention(
        self, words: Sequence[Word], start: int, province: str | None
    ) -> tuple[Mention | None, int]:
        """Return what is named at `start`, with the place after it, and how many words that is."""
        length, agencies = self._names.longest(words, start)
        if not length:
            return None, 1
        preference = {None: 1, province: 0}
        agency = min(agencies, key=lambda agency: preference.get(agency.province, 2))
        place, after = agency.province, start + length
        if after < len(words) and words[after].gap is Gap.JOINED:
            more, places = self._places.longest(words, after)
            length += more
            place = next(iter(places), None) or place
        return Mention(agency.id, span_of(words[start : start + length]), place), length

    def _members_of(self, group: str, above: tuple[str, ...]) -> frozenset[str]:
        """Return the ids of all members of `group`, which is itself a member of those `above`."""
        if group in above:
            raise ValueError(f"the group {group!r} contains itself")
        members: set[str] = set()
        for entry in self.agencies[group].members:
            if entry not in self._selected:
                raise ValueError(f"{group!r} has the unknown member {entry!r}")
            for member in self._selected[entry]:
                members |= {member, *self._members_of(member, (*above, group))}
        return frozenset(members)


def _runs(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the rows of `words` that no mark parts."""
    run: list[Word] = []
    for word in words:
        if run and word.gap is not Gap.JOINED:
            yield run
            run = []
        run.append(word)
    if run:
        yield run

"""How a comparison is put into words: places, kinds, meanings, coverage, standing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kehoach.comparison import (
    KINDS,
    PARTS,
    Agencies,
    CentralTask,
    Change,
    Comparison,
    Covered,
    End,
    Item,
    Kind,
    MatchedBy,
    Meaning,
    Named,
    Part,
    Reached,
    Timing,
    Unit,
)
from kehoach.plan.coverage import Status
from kehoach.report.comparison import Telling
from kehoach.report.text import visible
from kehoach.report.words import Words

PART_NAMES: Mapping[Part, str] = {
    "document": "diff.part.document",
    "preamble": "diff.part.preamble",
    "purpose": "diff.part.purpose",
    "requirements": "diff.part.requirements",
    "targets": "diff.part.targets",
    "content": "diff.part.content",
    "funding": "diff.part.funding",
    "organisation": "diff.part.organisation",
    "other": "diff.part.other",
    "closing": "diff.part.closing",
    "recipients": "diff.part.recipients",
    "signature": "diff.part.signature",
    "appendices": "diff.part.appendices",
}
FIELD_NAMES: Mapping[str, str] = {
    "title": "diff.field.title",
    "agency": "diff.field.agency",
    "text": "diff.field.text",
    "activities": "diff.field.activities",
    "lead": "diff.field.lead",
    "coordination": "diff.field.coordination",
    "timeline": "diff.field.timeline",
    "results": "diff.field.results",
    "funding": "diff.field.funding",
}
_OFTEN = {
    "monthly": "diff.often.monthly",
    "quarterly": "diff.often.quarterly",
    "half-yearly": "diff.often.half_yearly",
    "yearly": "diff.often.yearly",
    "periodic": "diff.often.periodic",
    "continuous": "diff.often.continuous",
    "on-demand": "diff.often.on_demand",
}
KIND_NAMES: Mapping[Kind, str] = {
    "same": "diff.kind.same",
    "modified": "diff.kind.modified",
    "moved": "diff.kind.moved",
    "added": "diff.kind.added",
    "removed": "diff.kind.removed",
    "split": "diff.kind.split",
    "merged": "diff.kind.merged",
}
MATCHED_NAMES: Mapping[MatchedBy, str] = {
    "link": "diff.by.link",
    "id": "diff.by.id",
    "agency": "diff.by.agency",
    "text": "diff.by.text",
    "similarity": "diff.by.similarity",
    "position": "diff.by.position",
}
STATUS_NAMES: Mapping[Status, str] = {
    "covered": "diff.status.covered",
    "partial": "diff.status.partial",
    "outdated": "diff.status.outdated",
    "uncovered": "diff.status.uncovered",
    "not-applicable": "diff.status.not-applicable",
}
STATUSES: tuple[Status, ...] = tuple(STATUS_NAMES)
_STANDINGS: Mapping[str, str] = {
    "reconstructed": "standing.reconstructed",
    "paraphrased": "diff.paraphrased",
}
_TIMINGS: Mapping[End, str] = {
    "later": "diff.timing.later",
    "earlier": "diff.timing.earlier",
    "opened": "diff.timing.opened",
    "bounded": "diff.timing.bounded",
}
# Parts whose paragraphs nobody cites by number: their names in the plan file tell them apart.
_TOLD_BY_PATH = ("document", "recipients", "signature")
# Fields that say nothing more than words, so that it goes without saying who does not state them.
_PLAIN = ("title", "agency", "text", "activities")
_HEADINGS = {"title", "agency"}
_BLANK = "\N{OPEN BOX}"
_WORD = re.compile(r"\w+")


class Field(NamedTuple):
    """A field of an item with all its paragraphs, and what its difference means."""

    name: str
    changes: tuple[Change, ...]

    @property
    def same(self) -> bool:
        """Whether both sides say the same words."""
        return all(change.same for change in self.changes)

    @property
    def meaning(self) -> Meaning | None:
        """What the difference means, where that is known."""
        return next((one.meaning for one in self.changes if one.meaning is not None), None)


def fields_of(item: Item) -> list[Field]:
    """Return the changes of an item by field, in the order of telling."""
    names = dict.fromkeys(change.field for change in item.changes)
    return [
        Field(name, tuple(change for change in item.changes if change.field == name))
        for name in names
    ]


def by_part(items: Iterable[Item]) -> dict[Part, list[Item]]:
    """Return the items of each part that has any, in the order of printing."""
    found: dict[Part, list[Item]] = {part: [] for part in PARTS}
    for item in items:
        found[item.part].append(item)
    return {part: items for part, items in found.items() if items}


def kinds_of(items: Iterable[Item]) -> dict[Kind, int]:
    """Return how many items there are of each kind."""
    found = Counter(item.kind for item in items)
    return {kind: found[kind] for kind in KINDS}


def kinds_told(items: Iterable[Item], words: Words) -> str:
    """Return the kinds that occur, each with its number."""
    return ", ".join(
        words("diff.kind.counted", count=count, kind=words(KIND_NAMES[kind]))
        for kind, count in kinds_of(items).items()
        if count
    )


def words_changed(items: Iterable[Item]) -> float:
    """Return the share of the words of both sides that the other side has not."""
    changed = total = 0
    for item in items:
        for change in item.changes:
            for sign, text in change.ops:
                count = len(_WORD.findall(text))
                changed += 0 if sign == "=" else count
                total += 2 * count if sign == "=" else count
    return changed / total if total else 0.0


def percent(share: float) -> int:
    """Return a share in hundredths; only nothing is 0, and only all is 100."""
    if 0 < share < 1:
        return min(max(round(share * 100), 1), 99)
    return round(share * 100)


def place_of(unit: Unit | None, words: Words) -> str:
    """Return where a unit stands, as an official cites it; a dash where there is none."""
    if unit is None:
        return "—"
    if unit.address:
        return visible(unit.address)
    return visible(unit.path) if unit.part in _TOLD_BY_PATH else words("diff.unnumbered")


def fields_same_told(item: Item, words: Words) -> str:
    """Return which fields are the same; nothing where none is, or all are."""
    names = [words(FIELD_NAMES[field.name]) for field in fields_of(item) if field.same]
    if not names or unchanged(item):
        return ""
    return words("diff.fields_same", fields=", ".join(names))


def places_of(item: Item, words: Words) -> str:
    """Return where both units of an item stand: `II.2 ↔ II.3`, or the one that there is."""
    if item.left is None or item.right is None:
        return place_of(item.left or item.right, words)
    return f"{place_of(item.left, words)} ↔ {place_of(item.right, words)}"


def heading_of(item: Item) -> str:
    """Return the title or the agency that an item is known by; none for a mere paragraph.

    Of a paragraph whose words are not told, because they are the same, it is the first words.
    """
    unit = item.left or item.right
    if unit is None:
        return ""
    if _HEADINGS & {*unit.fields}:
        return visible(unit.heading)
    if not unchanged(item):
        return ""
    return visible(unit.heading if unit.words() == unit.heading else f"{unit.heading} …")


def unchanged(item: Item) -> bool:
    """Whether both sides say the same words, wherever they stand."""
    return all(change.same for change in item.changes)


def told_by_heading(field: Field, item: Item) -> bool:
    """Whether the heading of an item that one side alone has says all that a field says."""
    return (item.left is None or item.right is None) and field.name in _HEADINGS


def facts_of(item: Item, words: Words) -> list[str]:
    """Return the kind of an item, how it was paired, and whose words they are."""
    told = [words(KIND_NAMES[item.kind])]
    if item.matched_by is not None:
        told.append(words(MATCHED_NAMES[item.matched_by]))
        alike = words("diff.alike", percent=percent(item.similarity))
        told.append(words("diff.words_same") if unchanged(item) else alike)
    for unit, code in ((item.left, "diff.standing.left"), (item.right, "diff.standing.right")):
        if unit is not None and unit.provenance in _STANDINGS:
            told.append(words(code, standing=standing_told(unit.provenance, words)))
    return told


def standing_told(provenance: str, words: Words) -> str:
    """Return how far words may be relied upon; nothing for official ones."""
    return words(_STANDINGS[provenance]) if provenance in _STANDINGS else ""


def meanings_of(item: Item, telling: Telling) -> Iterator[tuple[str, list[str]]]:
    """Yield what the differences of a pair mean: the name of a field, and the sentences."""
    if item.left is None or item.right is None:
        return
    for field in fields_of(item):
        if not field.same and (told := meaning_told(field, telling)):
            yield telling.words(FIELD_NAMES[field.name]), told


def meaning_told(field: Field, telling: Telling) -> list[str]:
    """Return what the difference of a field means; nothing where there are only words."""
    words, meaning = telling.words, field.meaning
    if isinstance(meaning, Agencies):
        return [*_agencies_told(meaning, telling)]
    if isinstance(meaning, Timing):
        return [*_timing_told(meaning, words)]
    if field.name in _PLAIN:
        return []
    if all(change.left is None for change in field.changes):
        return [words("diff.unstated.left")]
    if all(change.right is None for change in field.changes):
        return [words("diff.unstated.right")]
    return [words("diff.timing.unread")] if field.name == "timeline" else []


def _agencies_told(meaning: Agencies, telling: Telling) -> Iterator[str]:
    words = telling.words
    alike = not (meaning.left or meaning.right or meaning.unread)
    groups = (
        ("diff.agencies.same" if alike else "diff.agencies.both", meaning.both),
        ("diff.agencies.left", meaning.left),
        ("diff.agencies.right", meaning.right),
    )
    for code, ids in groups:
        if ids:
            names = (visible(telling.agency_names.get(id_, id_)) for id_ in ids)
            yield words(code, names="; ".join(names))
    if meaning.unread:
        yield words("diff.agencies.unread")


def _timing_told(meaning: Timing, words: Words) -> Iterator[str]:
    points = (words("diff.timing.starts"), words("diff.timing.ends"))
    differences = (meaning.start, meaning.end)
    for point, end, left, right in zip(
        points, differences, meaning.left, meaning.right, strict=True
    ):
        if end == "same":
            continue
        one, other = (day_told(day, words) for day in (left, right))
        yield words(_TIMINGS[end], point=point, left=one, right=other, day=one or other)
    often = [", ".join(words(_OFTEN[one]) for one in side) for side in meaning.often]
    if often[0] != often[1]:
        never = words("diff.often.never")
        yield words("diff.timing.often", left=often[0] or never, right=often[1] or never)
    elif differences == ("same", "same"):
        unnamed = meaning.left == (None, None)
        yield words("diff.timing.no_days" if unnamed else "diff.timing.same")


def day_told(day: date | None, words: Words) -> str:
    """Return a day as it is written in the language; nothing for none.

    Vietnamese pads days below 10 and months below 3 with a zero.
    """
    if day is None:
        return ""
    if words.language == "en":
        return day.isoformat()
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


class Answers(NamedTuple):
    """The tasks of the plan one level up, by who answers them."""

    both: list[CentralTask]
    left: list[CentralTask]
    right: list[CentralTask]
    neither: list[CentralTask]


def shown_words(text: str) -> tuple[str, str, str]:
    """Return the words of a change, and the blanks before and after them, fit to be shown.

    The words stand between marks, the blanks outside; a change of nothing but blanks is shown.
    """
    text = visible(text)
    words = text.strip()
    if not words:
        return "", _BLANK * len(text), ""
    before, _, after = text.partition(words)
    return before, words, after


def answered(covered: Covered | None) -> bool:
    """Whether anything of a plan answers a task, in full or not."""
    return covered is not None and covered.status not in ("uncovered", "not-applicable")


def answers_of(coverage: Iterable[CentralTask]) -> Answers:
    """Return which tasks both sides answer, one alone, neither."""
    found = Answers([], [], [], [])
    for task in coverage:
        left, right = answered(task.left), answered(task.right)
        group = (found.both if left else found.right) if right else None
        (group if group is not None else found.left if left else found.neither).append(task)
    return found


def answers_told(comparison: Comparison, words: Words) -> list[tuple[str, list[CentralTask]]]:
    """Return each group of tasks with what it is called: of two plans, or of the only one."""
    found = answers_of(comparison.coverage)
    if against_parent(comparison):
        return [
            (words("diff.coverage.answered"), found.right),
            (words("diff.coverage.unanswered"), _addressed(found.neither)),
        ]
    return [
        (words("diff.coverage.both"), found.both),
        (words("diff.coverage.left"), found.left),
        (words("diff.coverage.right"), found.right),
        (words("diff.coverage.neither"), _addressed(found.neither)),
    ]


def _addressed(tasks: Iterable[CentralTask]) -> list[CentralTask]:
    """Return the tasks that somebody asked the right side to answer."""
    return [task for task in tasks if task.right.addressed]


def against_parent(comparison: Comparison) -> bool:
    """Whether the left side is the plan one level up itself."""
    return any(task.left is None for task in comparison.coverage)


def has_gap(comparison: Comparison) -> bool:
    """Whether any task of the plan one level up is not covered in full by either side."""
    answers = [side for task in comparison.coverage for side in (task.left, task.right)]
    return any(one is not None and one.status != "covered" for one in answers)


def statuses_of(answers: Iterable[Covered]) -> dict[Status, int]:
    """Return how many tasks have each status."""
    found = Counter(one.status for one in answers)
    return {status: found[status] for status in STATUSES}


def covered_told(covered: Covered | None, words: Words) -> str:
    """Return the status of a task, by what it is answered, or why not."""
    if covered is None:
        return "—"
    status = words(STATUS_NAMES[covered.status])
    by = ", ".join(visible(address) or words("diff.unnumbered") for address in covered.by)
    detail = by or visible(covered.reason)
    if not (detail or covered.addressed):
        detail = words("diff.not_addressed")
    return f"{status} ({detail})" if detail else status


def task_told(task: CentralTask | Reached, words: Words) -> str:
    """Return a task of a plan above: its address, title, and whose words they are."""
    told = f"{visible(task.address)} {visible(task.title)}".strip()
    standing = standing_told(task.provenance, words)
    return f"{told} ({standing})" if standing else told


class ReachTold(NamedTuple):
    """A task two levels up in words: the task, how far it came, and by way of what."""

    task: str
    status: str
    through: list[str]


def reach_told(comparison: Comparison, words: Words) -> list[ReachTold]:
    """Return what of the plan two levels up came to the right side, task by task."""
    told = []
    for task in comparison.reach:
        through = [
            words(
                "diff.reach.through",
                address=visible(one.address),
                title=visible(one.title),
                told=covered_told(one.answered, words),
            )
            for one in task.through
        ]
        if not through:
            through = [words("diff.reach.nothing", id=visible(comparison.left.id))]
        told.append(ReachTold(task_told(task, words), words(STATUS_NAMES[task.status]), through))
    return told


def reach_title(comparison: Comparison, words: Words) -> str:
    """Return the heading of what came from two levels up."""
    top = visible(comparison.top.id) if comparison.top else ""
    left, right = visible(comparison.left.id), visible(comparison.right.id)
    return words("diff.reach", top=top, left=left, right=right)


def side_names(comparison: Comparison, words: Words) -> tuple[str, str]:
    """Return what the sides are called in a table: their ids, unless both have the same."""
    if comparison.left.id == comparison.right.id:
        return words("diff.left"), words("diff.right")
    return visible(comparison.left.id), visible(comparison.right.id)


def plans_told(comparison: Comparison, words: Words) -> list[tuple[str, str]]:
    """Return the plans that take part: what each is, its id and path."""
    plans = [("diff.left", comparison.left), ("diff.right", comparison.right)]
    if comparison.base is not None:
        plans.append(("diff.base", comparison.base))
    if comparison.top is not None:
        plans.append(("diff.top", comparison.top))
    return [
        (words(code), words("diff.plan", id=visible(one.id), path=visible(one.path)))
        for code, one in plans
    ]


def title_of(comparison: Comparison, words: Words) -> str:
    """Return what is compared: ids, or paths where both sides have one id."""
    left, right = comparison.left, comparison.right
    if left.id == right.id:
        return words("diff.title", left=visible(left.path), right=visible(right.path))
    return words("diff.title", left=visible(left.id), right=visible(right.id))


def nothing_told(comparison: Comparison, words: Words) -> str:
    """Return the sentence that says that nothing differs."""
    return words("diff.nothing", count=len(comparison.items))


def reconstructed_tasks(coverage: Sequence[CentralTask | Reached]) -> int:
    """Return how many tasks of the plan one level up are in words of ours."""
    return sum(task.provenance == "reconstructed" for task in coverage)


def reconstructed_told(comparison: Comparison, words: Words) -> list[str]:
    """Return the sentences that say how much rests on words that are not official."""
    told = []
    if comparison.reconstructed:
        told.append(words("diff.reconstructed.units", count=comparison.reconstructed))
    asked: list[tuple[Named | None, Sequence[CentralTask | Reached]]] = [
        (comparison.base, comparison.coverage),
        (comparison.top, comparison.reach),
    ]
    for plan, tasks in asked:
        count = reconstructed_tasks(tasks)
        if count and plan is not None:
            id_, total = visible(plan.id), len(tasks)
            told.append(words("diff.reconstructed.tasks", count=count, total=total, base=id_))
    return told

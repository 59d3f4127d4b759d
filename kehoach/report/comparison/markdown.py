"""For a merge request: the numbers and the coverage first, then each difference.

Words of the plans never become marks: what Markdown or HTML would read as such is escaped.
https://github.github.com/gfm/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from unicodedata import category

from kehoach.comparison import Comparison, Item, Op, Sign
from kehoach.report.comparison import Telling
from kehoach.report.comparison.wording import (
    FIELD_NAMES,
    KIND_NAMES,
    PART_NAMES,
    Field,
    against_parent,
    answers_told,
    by_part,
    covered_told,
    facts_of,
    fields_of,
    fields_same_told,
    heading_of,
    kinds_of,
    kinds_told,
    meanings_of,
    nothing_told,
    percent,
    places_of,
    plans_told,
    reach_title,
    reach_told,
    reconstructed_told,
    shown_words,
    side_names,
    task_told,
    title_of,
    told_by_heading,
    words_changed,
)
from kehoach.report.text import visible
from kehoach.report.words import Words

# Words of an item that take more signs than this are folded away.
_LONG = 600
_SPECIAL = re.compile(r"[\\`*_\[\]#|~$]")
# What would begin a list or underline a heading.
_BEGINNING = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")
# What would call a person, an issue or a merge request.
_CALLING = re.compile(r"(?<!\w)@(?=\w)|\\#(?=\w)|!(?=\d)")
_MARKS: dict[Sign, tuple[str, str]] = {"-": ("~~", "del"), "+": ("**", "strong")}


def render(comparison: Comparison, telling: Telling) -> str:
    """Return the comparison as GitHub and GitLab read it."""
    words = telling.words
    blocks = [f"## {escaped(title_of(comparison, words))}"]
    blocks.append(
        _bullets(f"**{label}:** {escaped(plan)}" for label, plan in plans_told(comparison, words))
    )
    if told := reconstructed_told(comparison, words):
        blocks.append("\n>\n".join(f"> {escaped(one)}" for one in told))
    if comparison.differs:
        blocks.append(_overview(comparison, words))
        blocks.append(words("diff.legend.markdown"))
    else:
        blocks.append(nothing_told(comparison, words))
    if comparison.coverage:
        blocks += _coverage(comparison, words)
    if comparison.reach:
        blocks += _reach(comparison, words)
    if comparison.differs:
        blocks += _differences(comparison, telling)
    return "\n\n".join(blocks) + "\n"


def _differences(comparison: Comparison, telling: Telling) -> Iterator[str]:
    words = telling.words
    for part, items in by_part(comparison.items).items():
        if not any(item.differs for item in items):
            continue
        label = words(PART_NAMES[part])
        yield f"### {words('diff.label', label=label, told=kinds_told(items, words))}"
        for item in items:
            if item.differs:
                yield from _item(item, telling)


def _overview(comparison: Comparison, words: Words) -> str:
    heads = [words("diff.part"), *(words(name) for name in KIND_NAMES.values())]
    heads.append(words("diff.words_share"))
    rows = [(words(PART_NAMES[part]), items) for part, items in by_part(comparison.items).items()]
    rows.append((f"**{words('diff.total')}**", [*comparison.items]))
    cells = []
    for name, items in rows:
        counts = (str(count) for count in kinds_of(items).values())
        share = words("diff.percent", percent=percent(words_changed(items)))
        cells.append([name, *counts, share])
    return _table(heads, cells, numbers=True)


def _coverage(comparison: Comparison, words: Words) -> Iterator[str]:
    base = comparison.base.id if comparison.base else ""
    yield f"### {escaped(words('diff.coverage', base=visible(base)))}"
    alone = against_parent(comparison)
    sides = side_names(comparison, words)[1 if alone else 0 :]
    rows = []
    for task in comparison.coverage:
        answers = (task.right,) if alone else (task.left, task.right)
        told = (covered_told(answer, words) for answer in answers)
        rows.append([escaped(one) for one in (task_told(task, words), *told)])
    yield _table([words("diff.coverage.task"), *map(escaped, sides)], rows)
    yield _bullets(
        f"**{label}:** {len(tasks)}{_addresses(task.address for task in tasks)}"
        for label, tasks in answers_told(comparison, words)
    )


def _reach(comparison: Comparison, words: Words) -> Iterator[str]:
    yield f"### {escaped(reach_title(comparison, words))}"
    heads = [words("diff.reach.task"), words("diff.reach.status"), words("diff.reach.by")]
    rows = [
        [escaped(task.task), escaped(task.status), "<br>".join(map(escaped, task.through))]
        for task in reach_told(comparison, words)
    ]
    yield _table(heads, rows)


def _addresses(addresses: Iterable[str]) -> str:
    told = ", ".join(escaped(visible(address)) for address in addresses)
    return f" ({told})" if told else ""


def _item(item: Item, telling: Telling) -> Iterator[str]:
    words = telling.words
    places, facts = (
        escaped(one) for one in (places_of(item, words), " · ".join(facts_of(item, words)))
    )
    if heading := heading_of(item):
        yield f"#### {places} {escaped(heading)}"
        yield f"*{facts}*"
    else:
        yield f"**{places}** *{facts}*"
    meanings = []
    for label, sentences in meanings_of(item, telling):
        told = [escaped(sentence) for sentence in sentences]
        nested = "".join(f"\n  - {one}" for one in told)
        meanings.append(f"**{label}:** {told[0]}" if len(told) == 1 else f"**{label}:**{nested}")
    if meanings:
        yield _bullets(meanings)
    fields = fields_of(item)
    differing = [field for field in fields if not field.same and not told_by_heading(field, item)]
    text = _bullets(_field(field, words, alone=len(fields) == 1) for field in differing)
    label = escape(words("diff.words_told"))
    if len(text) > _LONG:
        yield f"<details><summary>{label}</summary>"
        yield text
        yield "</details>"
    elif text:
        if meanings:
            # Parts two lists that would be read as one.
            yield f"{label}:"
        yield text
    if alike := fields_same_told(item, words):
        yield alike


def _field(field: Field, words: Words, *, alone: bool) -> str:
    """Return the words of a field that differ; one that is alone needs no name."""
    told = [marked(change.ops) for change in field.changes if not change.same]
    alike = len(field.changes) - len(told)
    note = f" {words('diff.paragraphs_same', count=alike)}" if alike else ""
    label = f"**{words(FIELD_NAMES[field.name])}:**{note}"
    if len(told) == 1:
        return told[0] if alone and not alike else f"{label} {told[0]}"
    return label + "".join(f"\n  - {one}" for one in told)


def _bullets(told: Iterable[str]) -> str:
    return "\n".join(f"- {one}" for one in told)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = False) -> str:
    rule = ["---", *(["---:" if numbers else "---"] * (len(heads) - 1))]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, rule, *rows))


def escaped(text: str) -> str:
    """Return `text` so that it is shown as it is, wherever in a line it stands."""
    text = _SPECIAL.sub(r"\\\g<0>", escape(text, quote=False))
    text = _BEGINNING.sub(_not_beginning, text)
    return _CALLING.sub(r"\g<0><!-- -->", text)


def _not_beginning(found: re.Match[str]) -> str:
    blanks, sign, number, after = found.groups()
    return f"{blanks}\\{sign}" if sign else f"{blanks}{number}\\{after}"


def marked(ops: Sequence[Op]) -> str:
    """Return the words of both sides, those of one side marked.

    Marks that Markdown would not read as such beside these letters are tags of HTML instead.
    """
    told = ""
    for place, (sign, text) in enumerate(ops):
        if sign == "=":
            told += escaped(visible(text)) if not told else _inside(visible(text))
            continue
        before, words, after = shown_words(text)
        following, next_text = ops[place + 1] if place + 1 < len(ops) else ("=", "")
        if following != "=":
            # What is left out and what is put in stand apart.
            after = after or " "
        told += before
        mark, tag = _MARKS[sign]
        opens = not _needs_room(words[0]) or _gives_room(told[-1:])
        closes = not _needs_room(words[-1]) or _gives_room((after + next_text)[:1])
        inside = _inside(words)
        told += f"{mark}{inside}{mark}" if opens and closes else f"<{tag}>{inside}</{tag}>"
        told += after
    return told


def _inside(text: str) -> str:
    """Return words escaped that do not begin a line."""
    return escaped(f"x{text}")[1:]


def _needs_room(sign: str) -> bool:
    """Whether a mark beside this sign counts only if it touches no letter on its other side."""
    return category(sign)[0] in "PS"


def _gives_room(sign: str) -> bool:
    """Whether this sign, or the end of a line, is no letter to a mark beside it."""
    return not sign or sign.isspace() or category(sign)[0] == "P"

"""For people at a terminal: the plans that are copies, and the groups of plans that are alike."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.copied import Copied, Copies, Group
from kehoach.report.copies import percent
from kehoach.report.text import visible
from kehoach.report.words import Words

# The plans of a group that are named; the other formats name all.
_NAMED = 12


def render(copies: Copies, words: Words) -> str:
    """Return the summary, a line for each copy, and a line for each group."""
    share = percent(copies.share)
    parts = [
        [
            words("copies.title"),
            words("copies.size", plans=len(copies.plans), held=copies.held),
        ]
    ]
    if copies.copied:
        head = words("copies.copied", count=len(copies.copied), share=share)
        parts.append([head, *_lines(copies, words)])
    elif copies.held:
        parts.append([words("copies.none_copied", share=share)])
    if copies.groups:
        head = words("copies.groups", count=len(copies.groups), share=share)
        parts.append([head, *(_group(one, words) for one in copies.groups)])
    else:
        parts.append([words("copies.no_groups", share=share)])
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def _lines(copies: Copies, words: Words) -> Iterator[str]:
    """Yield a line for each plan that is a copy, under the plan that it took its words from."""
    found: dict[str | None, list[Copied]] = {}
    for plan in copies.copied:
        found.setdefault(plan.parent, []).append(plan)
    for parent, plans in found.items():
        yield "  " + words("copies.of", parent=visible(parent or ""))
        for plan in plans:
            yield "    " + words(
                "copies.plan",
                path=visible(plan.path),
                tasks=plan.tasks.total,
                tasks_unchanged=plan.tasks.unchanged,
                paragraphs=plan.paragraphs.total,
                unchanged=plan.paragraphs.unchanged,
                nearly=plan.paragraphs.nearly,
            )


def _group(group: Group, words: Words) -> str:
    named = ", ".join(visible(plan.id) for plan in group.plans[:_NAMED])
    if (more := len(group.plans) - _NAMED) > 0:
        named += " " + words("copies.more", count=more)
    alike = percent(group.alike)
    return "  " + words("copies.group", count=len(group.plans), alike=alike, plans=named)

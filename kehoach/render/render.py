"""Plan → blocks: what the templates get to see, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.blocks import Section
from kehoach.finding import Finding, Invalid
from kehoach.nd30 import Decree, decree
from kehoach.plan.fault import Fault, Faulty
from kehoach.plan.model import Plan
from kehoach.plan.outline import Outline
from kehoach.plan.outliner import outline
from kehoach.plan.text import Computed
from kehoach.render.parse import MarkupError, parse
from kehoach.render.template import origin, render

TEMPLATE = "plan.xml.j2"


class Header(NamedTuple):
    """What the tables of units say about the header of a plan that does not say itself.

    `verified` tells whether a published copy or an official list stands behind it.
    """

    issuer: tuple[str, ...]
    place: str
    verified: bool


class Rendered(NamedTuple):
    """A plan as blocks, with the outline that they were made from."""

    outline: Outline
    sections: list[Section]


def blocks(plan: Plan, header: Header | None, overrides: tuple[Path, ...] = ()) -> Rendered:
    """Render `plan` through the templates, those in `overrides` first.

    Raises:
        Faulty: the plan's data leaves something open that the document needs.
        Invalid: a template is faulty.
    """
    rules = decree()
    laid_out = outline(plan, rules.families[plan.document.numbering])
    context = _context(plan, laid_out, header, rules)
    markup = render(TEMPLATE, context, overrides)
    try:
        sections = parse(markup, rules.styles)
    except MarkupError as error:
        place = origin(TEMPLATE, context, overrides, error.at)
        shown = markup[error.at : error.at + 80].partition("\n")[0]
        raise Invalid([Finding(error.code, place, {**error.params, "shown": shown})]) from error
    return Rendered(laid_out, sections)


def _context(
    plan: Plan, laid_out: Outline, header: Header | None, rules: Decree
) -> Mapping[str, Any]:
    """Return the names that templates may use; docs/templates.md lists them."""
    document = plan.document
    issuer: list[tuple[Computed, str | None]] = [(one.path, one.text) for one in laid_out.issuer]
    place: str | None = laid_out.place.text if laid_out.place else None
    if header is not None:
        issuer = issuer or [
            (Computed(f"document.issuer.{i}"), Computed(line))
            for i, line in enumerate(header.issuer, 1)
        ]
        place = place or Computed(header.place)
    needed: dict[str, object] = {"issuer": issuer}
    if document.form != "attached":  # it has no date of its own, and no place
        needed["place"] = place
    missing = [
        Fault("M025", ("document",), {"key": f"document.{key}"})
        for key, value in needed.items()
        if not value
    ]
    if missing:
        raise Faulty(missing)
    unofficial = set(laid_out.provenance()) - {"official"}
    return {
        "plan": laid_out,
        "form": document.form,
        "issuer": issuer,
        "place": place,
        "date": Computed(rules.date_words(document.date)) if document.date else None,
        "style": {name: Computed(name) for name in rules.styles},
        "reconstructed": bool(unofficial),
        "layouts": _layouts(plan, laid_out),
    }


class _Layout(NamedTuple):
    """How an appendix, or a table of tasks, is laid out; the widths of columns are shares."""

    widths: Computed
    orientation: str


def _layouts(plan: Plan, laid_out: Outline) -> dict[str, _Layout]:
    """Return the layout of each appendix, and of each node whose tasks are a table, by its path."""
    pages = {
        node.path: appendix.orientation
        for node, appendix in zip(laid_out.appendices, plan.appendices, strict=True)
    }
    return {
        node.path: _Layout(
            Computed(" ".join(str(_SHARES[name]) for name in node.columns)),
            pages.get(node.path, "portrait"),
        )
        for node in laid_out.nodes()
        if node.columns or node.kind == "appendix"
    }


# Habit, not regulated: the number as narrow as "STT" lets it be, what is written at length wide.
_SHARES = {
    "position": 1.6,
    "title": 5,
    "activities": 6,
    "lead": 3,
    "coordination": 3,
    "timeline": 2,
    "results": 3,
    "funding": 2,
}

"""What stands beside the sheet, in words: findings, coverage, and what is not official."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kehoach import __version__
from kehoach.comparison import CentralTask
from kehoach.finding import SEVERITIES, Finding, Place, Results, Severity
from kehoach.plan.coverage import Status
from kehoach.report.comparison.wording import STATUS_NAMES, reconstructed_tasks, standing_told
from kehoach.report.findings.basis import basis_words
from kehoach.report.findings.tally import by_severity, summary
from kehoach.report.page import page_template
from kehoach.report.text import (
    Excerpt,
    address_of,
    excerpt,
    hint_of,
    message_of,
    refusal_text,
    visible,
)
from kehoach.report.words import Words
from kehoach.view.look import Look, Printed

PAGE = "view.html.j2"
STYLE = "view.css.j2"
SCRIPT = "view.js"
_PANEL = "view-panel.html.j2"
# Characters of a source line that are shown around the place at fault.
_WINDOW = 160
_LABELS = {
    "basis": "rule.basis",
    "error": "error",
    "filters": "check.page.filters",
    "findings": "check.page.findings",
    "coverage": "view.coverage",
    "gone": "view.gone",
    "hint": "hint",
    "info": "info",
    "line": "check.page.line",
    "made_by": "check.page.made_by",
    "needs_script": "view.needs_script",
    "no_plan_above": "view.no_plan_above",
    "nothing_yet": "view.nothing_yet",
    "panel": "view.panel",
    "pdf": "view.pdf",
    "pdf_means": "view.pdf_means",
    "sheet": "view.sheet",
    "stale": "view.stale_paper",
    "sheet_means": "view.sheet_means",
    "skip": "view.skip",
    "title": "view.title",
    "answered_at": "matrix.by",
    "warning": "warning",
    "waiting": "view.waiting",
}
"""What the templates call their words, and the sentences of the catalogue."""


class Shown(NamedTuple):
    """A finding as the page shows it; `target` is the id of the paragraph that it leads to.

    `key` names it, so that it is known again after a refresh.
    """

    key: str
    code: str
    severity: Severity
    message: str
    place: str
    parts: Excerpt | None
    address: str
    basis: str
    hint: str
    target: str


class Asked(NamedTuple):
    """A task of the plan one level up; `by` are addresses, each with the paragraph it leads to."""

    status: Status
    told: str
    title: str
    by: Sequence[tuple[str, str]]
    reason: str


def page_html(file: str, words: Words, *, pdf: bool) -> str:
    """Return the page itself, which is filled and refreshed by its script.

    `pdf` says whether the exact pages can be made.
    """
    return page_template(PAGE).render(
        language=words.language,
        label=_labels(words),
        version=__version__,
        severities=SEVERITIES,
        file=visible(file),
        pdf=pdf,
    )


def style_css() -> str:
    """Return what the page looks like; what the sheets look like comes with them."""
    return page_template(STYLE).render(severities=SEVERITIES)


def script_js() -> str:
    """Return the script of the page."""
    return page_template(SCRIPT).render()


def state_of(seen: Look, printed: Printed | None, words: Words) -> dict[str, Any]:
    """Return what the page is to show, as JSON can carry it.

    `printed` is the last plan that could be printed: that of `seen`, or one from before.
    """
    stale = seen.printed is None
    alike: Counter[tuple[str, str]] = Counter()
    findings = []
    for one in seen.findings:
        alike[one.code, one.node] += 1
        key = f"{one.code}-{alike[one.code, one.node]}-{one.node}"
        findings.append(_shown(key, one, seen, words))
    counts = by_severity(Results(seen.findings))
    panel = page_template(_PANEL).render(
        label=_labels(words),
        problems=_problems(seen, printed, words),
        notes=[*_notes(seen, words)],
        summary=_summary(seen, words),
        findings=findings,
        severities=SEVERITIES,
        counts=counts,
        coverage=[_asked(one, seen, words) for one in seen.coverage or ()],
        coverage_notes=[*_coverage_notes(seen, words)],
    )
    return {
        "stale": stale,
        "sheet": printed.sheet.html if printed else "",
        "css": printed.sheet.css if printed else "",
        "panel": panel,
        "marks": _marks(findings),
    }


def _labels(words: Words) -> Mapping[str, str]:
    return {name: words(code) for name, code in _LABELS.items()} | {
        # The script fills these blanks.
        "mark": words("view.mark", count="{count}"),
        "page": words("view.page", number="{number}"),
        "updated": words("view.updated", time="{time}"),
    }


def _problems(seen: Look, printed: Printed | None, words: Words) -> list[str]:
    """Return what keeps the page from showing the plan as it is now."""
    told = [refusal_text(error, words) for error in seen.refused]
    if seen.printed is None and not seen.refused:
        errors = sum(one.severity == "error" for one in seen.findings)
        told.append(words("view.unprintable", count=errors))
    if seen.printed is None and printed is not None:
        told.append(words("view.stale"))
    return told


def _notes(seen: Look, words: Words) -> Iterator[str]:
    """Yield which words are not official, as `kehoach build` tells it."""
    if seen.printed is None:
        return
    source = visible(seen.file.as_posix())
    counts = seen.printed.provenance
    ours = {name: counts.get(name, 0) for name in ("reconstructed", "paraphrased")}
    if any(ours.values()):
        yield words("build.provenance", source=source, total=sum(counts.values()), **ours)
    if seen.printed.unverified:
        unverified = visible(seen.printed.unverified)
        yield words("build.unverified", source=source, words=unverified)


def _summary(seen: Look, words: Words) -> list[str]:
    if seen.plan is None and not seen.findings:
        return []  # of what could not be read, nobody is told that it is in order
    return summary(Results(seen.findings, seen.accepted, (), [seen.file.as_posix()]), words)


def _shown(key: str, finding: Finding, seen: Look, words: Words) -> Shown:
    place = finding.place
    ours = place is not None and place.path == seen.file.as_posix()
    where = "" if place is None else f"{place.line}:{place.column}"
    return Shown(
        key,
        finding.code,
        finding.severity,
        message_of(finding, words),
        where if ours or place is None else f"{visible(place.path)}:{where}",
        _quoted(place) if place else None,
        address_of(finding, words),
        basis_words(finding.basis, words) if finding.basis else "",
        hint_of(finding, words),
        _target(finding.node, seen),
    )


def _quoted(place: Place) -> Excerpt | None:
    """Return the line at fault, without what indents it: a panel is narrow."""
    parts = excerpt(place, _WINDOW)
    return parts._replace(before=parts.before.lstrip()) if parts else None


def _target(path: str, seen: Look) -> str:
    """Return the id of the paragraph that prints a node, or what is nearest above it.

    A part without a paragraph of its own begins with the first of its paragraphs.
    """
    if seen.printed is None:
        return ""
    anchors, leading = seen.printed.sheet.anchors, seen.printed.sheet.leading
    names = path.split(".")
    above = (".".join(names[:length]) for length in range(len(names), 0, -1))
    found = (anchors.get(one) or leading.get(one) for one in above)
    return next(filter(None, found), "")


def _marks(findings: Sequence[Shown]) -> dict[str, list[tuple[str, Severity]]]:
    """Return by paragraph the findings that have their mark in its margin."""
    found: dict[str, list[tuple[str, Severity]]] = {}
    for one in findings:
        if one.target:
            found.setdefault(one.target, []).append((one.key, one.severity))
    return found


def _asked(task: CentralTask, seen: Look, words: Words) -> Asked:
    right = task.right
    standing = standing_told(task.provenance, words)
    title = f"{visible(task.address)} {visible(task.title)}".strip()
    reason = visible(right.reason)
    if not (right.by or reason or right.addressed):
        reason = words("diff.not_addressed")
    return Asked(
        right.status,
        words(STATUS_NAMES[right.status]),
        f"{title} ({standing})" if standing else title,
        [(visible(one) or words("diff.unnumbered"), _at(one, seen)) for one in right.by],
        reason,
    )


def _at(address: str, seen: Look) -> str:
    """Return the id of the paragraph that an official cites as `address`."""
    if seen.printed is None or address not in seen.printed.addresses:
        return ""
    return _target(seen.printed.addresses[address], seen)


def _coverage_notes(seen: Look, words: Words) -> Iterator[str]:
    """Yield how much is covered, and how much of what was asked is in words of ours."""
    if seen.plan is None:
        return
    if not seen.parent:
        yield words("view.no_plan_above")
    elif seen.coverage is None:
        yield words("view.plan_above_missing", parent=visible(seen.parent))
    else:
        count = sum(one.right.status == "covered" for one in seen.coverage)
        parent, total = visible(seen.parent), len(seen.coverage)
        yield words("view.covered", count=count, total=total, parent=parent)
        if ours := reconstructed_tasks(seen.coverage):
            yield words("diff.reconstructed.tasks", count=ours, total=total, base=parent)

"""What was found before, and is put up with: counted by file, rule and node, never by line.

So a line that moves changes nothing, and one more of the same kind in the same place is new.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kehoach.finding import Accepted, Finding, Place, Refused, Rule

OUTDATED = Rule("K002", "outdated-baseline", "info", "tool")

Baseline = Mapping[str, Mapping[str, Mapping[str, int]]]
"""File, code of the rule, node → how many."""


def baseline_text(findings: Iterable[Finding]) -> str:
    """Return the baseline that puts up with `findings`, as JSON."""
    counts: dict[str, dict[str, dict[str, int]]] = {}
    for finding in findings:
        if finding.place is not None and finding.code != OUTDATED.code:
            nodes = counts.setdefault(finding.place.path, {}).setdefault(finding.code, {})
            nodes[finding.node] = nodes.get(finding.node, 0) + 1
    document = {"schema": 1, "accepted": counts}
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def read_baseline(path: str, text: str) -> Baseline:
    """Return the baseline in `text`; `path` is what the user calls it.

    Raises:
        Refused: it is none.
    """
    try:
        document: Any = json.loads(text)
        accepted: Baseline = document["accepted"]
        nodes = [nodes for rules in accepted.values() for nodes in rules.values()]
        counts = [count for one in nodes for count in one.values()]
        sound = document["schema"] == 1 and all(type(count) is int for count in counts)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        sound = False
    if not sound:
        raise Refused("U020", path=path)
    return accepted


def hold_against(
    baseline: Baseline, file: str, findings: Sequence[Finding], *, complete: bool
) -> tuple[list[Finding], list[Accepted]]:
    """Part the findings of `file` into new ones and those of the baseline.

    Of several alike, the first count as known. With `complete`, all rules were applied: what the
    baseline has and the file no longer, is reported.
    """
    left = Counter(
        {
            (code, node): count
            for code, nodes in baseline.get(file, {}).items()
            for node, count in nodes.items()
        }
    )
    kept: list[Finding] = []
    accepted: list[Accepted] = []
    for finding in findings:
        known = (finding.code, finding.node)
        if left[known] > 0:
            left[known] -= 1
            accepted.append(Accepted(finding, "baseline"))
        else:
            kept.append(finding)
    if complete and (stale := sum(left.values())):
        place = Place(file, 1, 1, 1, 1)
        params = {"count": stale}
        kept.append(Finding(OUTDATED.code, place, params, OUTDATED.severity, basis=OUTDATED.basis))
    return kept, accepted

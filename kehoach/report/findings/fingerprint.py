"""A name for each finding that stays when lines move."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from kehoach.finding import Finding, Results

Key = tuple[str, str, str]


def fingerprints(results: Results) -> list[str]:
    """Return the fingerprint of each finding, then of each accepted one.

    It is made of the file, the rule, the node of the plan, and which of several alike it is;
    accepted ones count as well, so that accepting one leaves the names of the others.
    """
    everything = [*results.findings, *(one.finding for one in results.accepted)]
    order = sorted(range(len(everything)), key=lambda i: _position(everything[i]))
    seen: Counter[Key] = Counter()
    names = [""] * len(everything)
    for i in order:
        key = _key(everything[i])
        seen[key] += 1
        told = "\0".join((*key, str(seen[key])))
        names[i] = sha256(told.encode("utf-8", "surrogateescape")).hexdigest()
    return names


def _key(finding: Finding) -> Key:
    return (finding.place.path if finding.place else "", finding.code, finding.node)


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)

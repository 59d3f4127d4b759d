"""How many findings there are, of which kind; and the sentences that say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kehoach.finding import SEVERITIES, Results, Severity
from kehoach.report.words import Words


def by_severity(results: Results) -> Mapping[Severity, int]:
    """Return the number of findings of each severity, the gravest first."""
    found = Counter(finding.severity for finding in results.findings)
    return {severity: found[severity] for severity in SEVERITIES}


def summary(results: Results, words: Words) -> list[str]:
    """Return the sentences that sum up a run: what was found, can be mended, was accepted."""
    files = len(results.files)
    if not results.findings:
        said = [words("check.good", files=files)]
    else:
        counts = {str(severity): count for severity, count in by_severity(results).items()}
        said = [words("check.summary", **counts, files=files)]
    if mendable := sum(finding.fix is not None for finding in results.findings):
        said.append(words("check.fixable", count=mendable))
    if results.accepted:
        kinds = Counter(one.kind for one in results.accepted)
        said.append(
            words(
                "check.accepted",
                suppression=kinds["suppression"],
                baseline=kinds["baseline"],
            )
        )
    return said

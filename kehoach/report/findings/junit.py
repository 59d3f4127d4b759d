"""JUnit XML, which every CI server shows: a suite per file, a test case per finding.

Errors and warnings are failures, notes pass and speak, what was accepted is skipped. A file in
which nothing was found is one case that passes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kehoach.finding import Accepted, Finding, Results
from kehoach.report.text import finding_text, message_of
from kehoach.report.words import Words

TOOL = "kehoach"
Told = tuple[Finding, Accepted | None]
"""A finding, and how it was accepted if it was."""
# https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Results, words: Words) -> str:
    """Return the document."""
    suites: dict[str, list[Told]] = {path: [] for path in results.files}
    told: list[Told] = [(finding, None) for finding in results.findings]
    told += [(one.finding, one) for one in results.accepted]
    for finding, accepted in told:
        path = finding.place.path if finding.place else TOOL
        suites.setdefault(path, []).append((finding, accepted))
    root = Element("testsuites", name=TOOL)
    for path, found in suites.items():
        _suite(root, path, found, words)
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(root: Element, path: str, found: Iterable[Told], words: Words) -> None:
    name = _xml(path)
    suite = SubElement(root, "testsuite", name=name)
    seen: Counter[str] = Counter()
    for finding, accepted in found:
        label = f"{finding.code} {_xml(finding.node)}".rstrip()
        seen[label] += 1
        numbered = f"{label} ({seen[label]})" if seen[label] > 1 else label
        case = SubElement(suite, "testcase", name=numbered, classname=name)
        outcome = _outcome(case, finding, accepted, words)
        outcome.text = _xml(finding_text(finding, words))
    if not seen:
        SubElement(suite, "testcase", name=TOOL, classname=name)
    counts = {"tests": "testcase", "failures": "testcase/failure", "skipped": "testcase/skipped"}
    for count, elements in counts.items():
        suite.set(count, str(len(suite.findall(elements))))
    suite.set("errors", "0")


def _outcome(case: Element, finding: Finding, accepted: Accepted | None, words: Words) -> Element:
    """Say in a test case what became of it."""
    if accepted is not None:
        reason = _xml(accepted.reason or accepted.kind)
        return SubElement(case, "skipped", type=accepted.kind, message=reason)
    if finding.severity == "info":
        return SubElement(case, "system-out")
    message = _xml(message_of(finding, words))
    return SubElement(case, "failure", type=finding.severity, message=message)


def _xml(text: str) -> str:
    """Return `text` with a sign for what XML cannot carry."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
